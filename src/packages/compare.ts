import { groupPackages } from './group-files.ts';
import type { Package } from './package.ts';
import { totalSize } from '../layer/size.ts';
import { compareConfiguration } from './compare-configuration.ts';
import type { ComparedFile } from './compared-file.ts';
import type { Comparison, PackageChange } from './comparison.ts';

/** What came before; without files there is nothing to compare with yet. */
export interface PreviousLayer {
  with: Comparison['with'];
  files?: readonly ComparedFile[];
  /** Bytes of its zip. */
  zippedSize?: number;
}

/** Says how a layer differs from another, file by file and package by package; `identical` is by the files alone. */
export function compare(before: PreviousLayer, after: readonly ComparedFile[]): Comparison {
  const files = before.files ?? [];
  const differing = differingFiles(files, after);
  const { added, removed, changed } = differing;
  const configuration = compareConfiguration(files, after);
  return {
    with: before.with,
    isNew: before.files === undefined,
    identical: before.files !== undefined && added.size + removed.size + changed.size === 0,
    unzippedSize: { before: totalSize(files), after: totalSize(after) },
    ...(before.zippedSize !== undefined && { zippedBefore: before.zippedSize }),
    files: { added: added.size, removed: removed.size, changed: changed.size },
    packages: packageChanges(files, after, differing),
    ...(configuration && { configuration }),
  };
}

/** Paths of files that are not the same on both sides. */
export interface Difference {
  added: ReadonlySet<string>;
  removed: ReadonlySet<string>;
  changed: ReadonlySet<string>;
}

/** Which files differ between two layers, as far as both sides are known. */
export function differingFiles(before: readonly ComparedFile[], after: readonly ComparedFile[]): Difference {
  const old = new Map(before.map((file) => [file.path, file]));
  const added = new Set<string>();
  const changed = new Set<string>();
  for (const file of after) {
    const was = old.get(file.path);
    if (!was) added.add(file.path);
    else if (!isSame(was, file)) changed.add(file.path);
    old.delete(file.path);
  }
  return { added, removed: new Set(old.keys()), changed };
}

/** Whether two entries are the same as far as both sides are known; a link's target is its bytes. */
export function isSame(a: ComparedFile, b: ComparedFile): boolean {
  return (
    a.size === b.size &&
    a.crc === b.crc &&
    a.type === b.type &&
    (a.executable ?? b.executable) === (b.executable ?? a.executable) &&
    (a.sha256 ?? b.sha256) === (b.sha256 ?? a.sha256)
  );
}

function packageChanges(
  before: readonly ComparedFile[],
  after: readonly ComparedFile[],
  { added, removed, changed }: Difference,
): PackageChange[] {
  const now = groupPackages(after);
  const then = groupPackages(before, now.owners);
  const touched = new Set<Package | undefined>();
  for (const path of [...removed, ...changed]) touched.add(then.packageAt(path));
  for (const path of [...added, ...changed]) touched.add(now.packageAt(path));
  const old = new Map(then.packages.map((pkg) => [keyOf(pkg), pkg]));
  const changes = now.packages.map((pkg) => {
    const was = old.get(keyOf(pkg));
    old.delete(keyOf(pkg));
    return packageChange(was, pkg, touched);
  });
  const gone = [...old.values()].map((one) => packageChange(one, undefined, touched));
  return [...changes, ...gone].sort(byDifference);
}

function keyOf({ ecosystem, name }: Package): string {
  return `${ecosystem} ${name}`;
}

/** A package differs by its files, or where what its files are is known better on one side: then in size. */
function packageChange(
  before: Package | undefined,
  after: Package | undefined,
  touched: ReadonlySet<Package | undefined>,
): PackageChange {
  const { ecosystem = '', name = '' } = before ?? after ?? {};
  return {
    ecosystem,
    name,
    ...(before && { before: stateOf(before) }),
    ...(after && { after: stateOf(after) }),
    changed: touched.has(before) || touched.has(after) || before?.size !== after?.size,
  };
}

function stateOf({ version, size }: Package): { version?: string; size: number } {
  return { ...(version !== undefined && { version }), size };
}

/** Those that differ first, by how much; then the others by size; names settle the rest. */
function byDifference(a: PackageChange, b: PackageChange): number {
  return (
    Number(b.changed) - Number(a.changed) ||
    (a.changed ? growth(b) - growth(a) : sizeOf(b) - sizeOf(a)) ||
    (a.name < b.name ? -1 : Number(a.name > b.name))
  );
}

function growth({ before, after }: PackageChange): number {
  return Math.abs((after?.size ?? 0) - (before?.size ?? 0));
}

function sizeOf({ before, after }: PackageChange): number {
  return (after ?? before)?.size ?? 0;
}

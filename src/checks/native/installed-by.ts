import { groupPackages } from '../../packages/group-files.ts';
import type { Package } from '../../packages/package.ts';
import type { Grouping } from '../../packages/group-files.ts';
import type { CheckedFile } from '../checked-layer.ts';
import { filesWithFacts } from '../file-lists.ts';
import { isForAnySystem } from './python-tags.ts';
import { packageKey } from './installed-package.ts';
import type { InstalledPackage } from './installed-package.ts';

/** A wheel that was installed into the layer. */
export interface Wheel {
  /** Of its `*.dist-info/WHEEL`. */
  path: string;
  /** The folder that it was installed into, with a `/` at its end. */
  site: string;
  owner: InstalledPackage;
  tags: string[];
}

export interface InstalledPackages {
  ownerOf(path: string): InstalledPackage;
  wheels: readonly Wheel[];
  /** The wheel that a file came with, if it says so. */
  wheelOf(path: string): Wheel | undefined;
  /** The first path components of all that a Python distribution installed, e.g. `yaml`, `_yaml`, `brotli.py`. */
  topsOf(owner: InstalledPackage): readonly string[];
}

/** Groups the files into packages once that is asked for: most layers have no binary that does not fit. */
export function installedPackagesOf(files: readonly CheckedFile[]): InstalledPackages {
  let known: InstalledPackages | undefined;
  const owners = () => (known ??= groupedOwners(files));
  return {
    ownerOf: (path) => owners().ownerOf(path),
    get wheels() {
      return filesWithFacts(files).some(({ contents }) => contents?.wheelTags) ? owners().wheels : [];
    },
    wheelOf: (path) => owners().wheelOf(path),
    topsOf: (owner) => owners().topsOf(owner),
  };
}

function groupedOwners(files: readonly CheckedFile[]): InstalledPackages {
  const grouping = groupPackages(files);
  const nodePackages = new Map(
    grouping.packages.flatMap((pkg) => (pkg.ecosystem === 'node' ? [[pkg.name, pkg]] : [])),
  );
  const wheels = wheelsOf(files, grouping);
  const installers = installersOf(files, wheels);
  const tops = topsByOwner(files, wheels);
  const ownerOf = (path: string): InstalledPackage => {
    const owner = grouping.packageAt(path) ?? { ecosystem: 'files', name: path };
    if (owner.ecosystem === 'node') return parentOf(owner.name, nodePackages) ?? owner;
    return owner.ecosystem === 'python' ? (installers(path) ?? owner) : owner;
  };
  return {
    ownerOf,
    wheels,
    wheelOf: (path) => {
      const owner = ownerOf(path);
      return wheels.find((wheel) => wheel.owner === owner && path.startsWith(wheel.site));
    },
    topsOf: (owner) => tops.get(packageKey(owner)) ?? [],
  };
}

function wheelsOf(files: readonly CheckedFile[], grouping: Grouping): Wheel[] {
  return filesWithFacts(files).flatMap(({ path, contents }): Wheel[] => {
    const site = contents?.wheelTags && /^((?:.*\/)?)[^/]+\/WHEEL$/s.exec(path)?.[1];
    const owner = site === undefined ? undefined : grouping.packageAt(path);
    return owner && site !== undefined ? [{ path, site, owner, tags: contents?.wheelTags ?? [] }] : [];
  });
}

function topsByOwner(files: readonly CheckedFile[], wheels: readonly Wheel[]): Map<string, string[]> {
  const records = new Map(
    filesWithFacts(files).flatMap(({ path, contents }) =>
      contents?.recordTops ? [[path, contents.recordTops]] : [],
    ),
  );
  return new Map(
    wheels.map(({ path, owner }) => [packageKey(owner), records.get(path.replace(/WHEEL$/, 'RECORD')) ?? []]),
  );
}

/** Finds the wheel with compiled code that installed a path, where others share its namespace, such as `google`. */
function installersOf(
  files: readonly CheckedFile[],
  wheels: readonly Wheel[],
): (path: string) => InstalledPackage | undefined {
  const compiled = new Map(
    wheels.filter(({ tags }) => !isForAnySystem(tags)).map((wheel) => [wheel.path, wheel]),
  );
  const owners = new Map<string, InstalledPackage[]>();
  for (const { path, contents } of filesWithFacts(files)) {
    const wheel = contents?.recordTops && compiled.get(path.replace(/RECORD$/, 'WHEEL'));
    if (!wheel) continue;
    for (const top of contents.recordTops ?? []) {
      const at = wheel.site + top;
      owners.set(at, [...(owners.get(at) ?? []), wheel.owner]);
    }
  }
  const sites = [...new Set(wheels.map(({ site }) => site))];
  return (path) => {
    const site = sites.find((one) => path.startsWith(one) && owners.has(topOf(path, one)));
    const [first, ...others] = site === undefined ? [] : (owners.get(topOf(path, site)) ?? []);
    return others.length === 0 ? first : undefined;
  };
}

function topOf(path: string, site: string): string {
  const end = path.indexOf('/', site.length);
  return end < 0 ? path : path.slice(0, end);
}

/**
 * The package that one for a single platform belongs to, as far as names tell: `sharp` for `@img/sharp-libvips-linux-x64`,
 * `esbuild` for `@esbuild/linux-x64`, `@swc/core` for `@swc/core-linux-x64-gnu`.
 */
function parentOf(name: string, packages: ReadonlyMap<string, Package>): Package | undefined {
  const [, scope = '', base = ''] = /^(?:@([^/]+)\/)?(.*)$/s.exec(name) ?? [];
  const words = base.split('-');
  if (!words.some((word) => /^(?:linux|darwin|win32|freebsd|android)/.test(word))) return undefined;
  const shorter = words
    .map((_, index) => words.slice(0, index).join('-'))
    .filter(Boolean)
    .reverse();
  const candidates = shorter.flatMap((one) => (scope ? [`@${scope}/${one}`, one] : [one]));
  return [...candidates, scope].map((one) => packages.get(one)).find((one) => one !== undefined);
}

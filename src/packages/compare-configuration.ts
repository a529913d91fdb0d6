import { formatOf, isConfigurationLayer } from '../inspect/configuration/files.ts';
import type { ComparedFile } from './compared-file.ts';

/** A key of a configuration file. */
export interface FileKey {
  /** Path in the layer. */
  file: string;
  /** The way to the value, e.g. `db.host`. */
  key: string;
}

/** How the keys of two layers of configuration differ, as those of two environments; their values are in here nowhere. */
export interface ConfigurationComparison {
  /** Keys that only the layer has, and that only the other one has. */
  onlyHere: FileKey[];
  onlyThere: FileKey[];
  /** How many keys of both have the same value, and how many another. */
  same: number;
  differing: number;
  /** Files of either side whose keys are not known: broken, or not read. */
  unread: string[];
}

/** @returns undefined where either is no layer of configuration */
export function compareConfiguration(
  before: readonly ComparedFile[],
  after: readonly ComparedFile[],
): ConfigurationComparison | undefined {
  if (!isConfigurationLayer(before) || !isConfigurationLayer(after)) return undefined;
  const result: ConfigurationComparison = { onlyHere: [], onlyThere: [], same: 0, differing: 0, unread: [] };
  for (const [there, here] of pairs(before, after)) compareFile(there, here, result);
  return result;
}

/**
 * Files by their paths. Where each side has one left of a format, they are the same file of two environments, as
 * `prod.json` and `dev.json` are.
 */
function pairs(
  before: readonly ComparedFile[],
  after: readonly ComparedFile[],
): [there: ComparedFile | undefined, here: ComparedFile | undefined][] {
  const there = new Map(configured(before).map((file) => [file.path, file]));
  const left: ComparedFile[] = [];
  const found: [ComparedFile | undefined, ComparedFile | undefined][] = [];
  for (const file of configured(after)) {
    const same = there.get(file.path);
    if (same) found.push([same, file]);
    else left.push(file);
    there.delete(file.path);
  }
  for (const file of left) {
    const isLike = ({ path }: ComparedFile) => formatOf(path) === formatOf(file.path);
    const others = [...there.values()].filter(isLike);
    const partner = others.length === 1 && left.filter(isLike).length === 1 ? others[0] : undefined;
    found.push([partner, file]);
    if (partner) there.delete(partner.path);
  }
  return [...found, ...[...there.values()].map((file) => [file, undefined] as [ComparedFile, undefined])];
}

function configured(files: readonly ComparedFile[]): ComparedFile[] {
  return files.filter(({ type, path }) => type === 'file' && formatOf(path));
}

function compareFile(
  there: ComparedFile | undefined,
  here: ComparedFile | undefined,
  result: ConfigurationComparison,
): void {
  const sides = [there, here].flatMap((file) => file ?? []);
  const unknown = sides.filter(({ contents }) => !contents?.configuration?.digests);
  if (unknown.length > 0) {
    result.unread.push(...new Set(unknown.map(({ path }) => path)));
    return;
  }
  const old = new Map(there?.contents?.configuration?.digests);
  for (const [key, digest] of here?.contents?.configuration?.digests ?? []) {
    const other = old.get(key);
    if (other === undefined) result.onlyHere.push({ file: here?.path ?? '', key });
    else if (other === digest) result.same += 1;
    else result.differing += 1;
    old.delete(key);
  }
  for (const key of old.keys()) result.onlyThere.push({ file: there?.path ?? '', key });
}

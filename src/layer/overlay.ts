import { LIMITS } from '../lambda/limits.ts';
import { Problem } from '../shared/problem.ts';
import { quotedList } from '../shared/wording.ts';
import { sortByPath } from './entry.ts';
import type { Amount, LeftOut } from './left-out.ts';
import { folderEntries } from './read-folder.ts';
import type { FolderContent, FolderOptions } from './read-folder.ts';
import { tooLarge, totalSize } from './size.ts';
import type { InstalledFolder } from './source.ts';

/** Two folders that make one layer. */
export interface Overlay {
  installed: InstalledFolder;
  /** Absolute path of the folder of own files; that of the packages where there are none. */
  location: string;
}

/**
 * Reads installed packages and the folder of own files over them as one layer. The prefix is for the own files; patterns
 * count from their folder, for packages too.
 * @throws Problem where a path is in both, or for what folderEntries() refuses
 */
export async function overlaidEntries(
  { installed, location }: Overlay,
  options: FolderOptions,
): Promise<FolderContent> {
  const { prefix, maxBytes = LIMITS.unzippedBytes } = options;
  const packages = await folderEntries(installed.location, { ...options, prefix: '', excludeBelow: prefix });
  if (location === installed.location) return packages;
  const own = await folderEntries(location, options);
  refuseClashes(packages, own);
  const entries = sortByPath([...packages.entries, ...own.entries]);
  if (totalSize(entries) >= maxBytes) throw tooLarge(entries);
  return {
    entries,
    leftOut: sum(packages.leftOut, own.leftOut),
    evidence: [...packages.evidence, ...own.evidence],
  };
}

function refuseClashes(packages: FolderContent, own: FolderContent): void {
  const installed = new Set(packages.entries.map(({ path }) => path));
  const clashes = own.entries.filter(({ path }) => installed.has(path)).map(({ path }) => path);
  if (clashes.length === 0) return;
  const isOne = clashes.length === 1;
  throw new Problem(
    `${quotedList(clashes)} ${isOne ? 'is' : 'are'} in \`path\` and in a package of \`dependencies\`, and only one of the two can be in the layer.`,
    `Rename ${isOne ? 'the file' : 'the files'} in \`path\`, or leave the package out of \`dependencies\`.`,
  );
}

function sum(a: LeftOut, b: LeftOut): LeftOut {
  const largest = [...a.largest, ...b.largest].sort((one, other) => other.bytes - one.bytes);
  return {
    builtIn: add(a.builtIn, b.builtIn),
    exclude: add(a.exclude, b.exclude),
    largest: largest.slice(0, Math.max(a.largest.length, b.largest.length)),
    isComplete: a.isComplete && b.isComplete,
  };
}

function add(a: Amount, b: Amount): Amount {
  return { files: a.files + b.files, bytes: a.bytes + b.bytes };
}

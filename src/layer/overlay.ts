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

/** @throws Problem where a path is in both, or is a file of one and a folder of the other */
function refuseClashes(packages: FolderContent, own: FolderContent): void {
  const [theirs, ours] = [pathsOf(packages.entries), pathsOf(own.entries)];
  const shared = (one: Set<string>, other: Set<string>) => [...one].filter((path) => other.has(path));
  refuseClash(shared(ours.files, theirs.files), 'file', 'file');
  refuseClash(shared(ours.files, theirs.folders), 'file', 'folder');
  refuseClash(shared(ours.folders, theirs.files), 'folder', 'file');
}

type Kind = 'file' | 'folder';

function refuseClash(paths: readonly string[], kind: Kind, other: Kind): void {
  if (paths.length === 0) return;
  const isOne = paths.length === 1;
  const named = (one: Kind) => (isOne ? `a ${one}` : `${one}s`);
  const [as, asOther] = kind === other ? ['', ''] : [` ${named(kind)}`, ` ${named(other)}`];
  throw new Problem(
    `${quotedList(paths)} ${isOne ? 'is' : 'are'}${as} in \`path\` and${asOther} in a package of \`dependencies\`, and only one of the two can be in the layer.`,
    `Rename the ${kind}${isOne ? '' : 's'} in \`path\`, or leave the package out of \`dependencies\`.`,
  );
}

function pathsOf(entries: readonly { path: string }[]): { files: Set<string>; folders: Set<string> } {
  const files = new Set(entries.map(({ path }) => path));
  const folders = new Set<string>();
  for (const path of files)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (folders.has(path.slice(0, end))) break;
      folders.add(path.slice(0, end));
    }
  return { files, folders };
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

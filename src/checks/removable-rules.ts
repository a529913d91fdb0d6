import type { CheckedFile } from './checked-layer.ts';
import { belowPrefix, exactPattern } from './exclude-pattern.ts';
import { foldersOf } from './folders.ts';

/** A pattern of `exclude` for folders of a name, wherever they are. */
export interface FolderKind {
  pattern: string;
  /** What is in every path below such a folder: the end of its name and a slash. */
  hint: string;
  /** @param folder with a trailing slash */
  matches: (folder: string) => boolean;
  /** It is needed in spite of its name; the path is the layer's. */
  stays?: (folder: string) => boolean;
}

/** A pattern of `exclude` for files of a name, wherever they are. */
export interface FileKind {
  pattern: string;
  matches: (path: string) => boolean;
  /** What the paths that match end with, from their last dot on; undefined where it is not known. */
  ending?: string;
  /** One needed file that the pattern fits, and it is not offered. */
  isNeedless?: (file: CheckedFile) => boolean;
}

export type Kind = FolderKind | FileKind;

/** Files that stay although a pattern fits their names, and the pattern that takes them back in. */
export interface Keep {
  matches: RegExp;
  pattern: string;
}

/** Files, and the patterns that leave out exactly them. */
export interface Offer {
  files: CheckedFile[];
  patterns: string[];
  /** With a `!`, to come after all patterns. */
  exceptions: string[];
}

export interface Rules {
  files: readonly CheckedFile[];
  /** The same by what their paths end with, from the last dot on: most kinds are of one ending. */
  byEnding: ReadonlyMap<string, readonly CheckedFile[]>;
  /** The layer's. */
  prefix: string;
  keeps: readonly Keep[];
  /** A file that keeps the folder it is in. */
  keepsFolder: (path: string) => boolean;
  /** All there are below the prefix, without a trailing slash. */
  folders: readonly string[];
}

/** More exceptions than this, and the pattern does not fit the layer. */
const MAX_EXCEPTIONS = 8;

/**
 * What patterns of one share leave out, those left alone that would take something needed along.
 * @param taken by other shares
 */
export function leaveOut(kinds: readonly Kind[], rules: Rules, taken: ReadonlySet<CheckedFile>): Offer {
  const all: Offer = { files: [], patterns: [], exceptions: [] };
  const own = new Set<CheckedFile>();
  for (const kind of kinds) {
    const left = candidatesFor(kind, rules).filter((file) => !taken.has(file) && !own.has(file));
    const offer = 'hint' in kind ? folders(kind, left, rules) : ofFiles(kind, left, rules);
    if (!offer || offer.files.length === 0) continue;
    for (const file of offer.files) {
      all.files.push(file);
      own.add(file);
    }
    all.patterns.push(...offer.patterns);
    all.exceptions.push(...offer.exceptions);
  }
  return all;
}

function candidatesFor(kind: Kind, { files, folders: all, byEnding }: Rules): readonly CheckedFile[] {
  if ('hint' in kind)
    return all.some((at) => kind.matches(`${at}/`))
      ? files.filter(({ path }) => path.includes(kind.hint))
      : [];
  return 'ending' in kind ? (byEnding.get(kind.ending) ?? []) : files;
}

/** From the last dot on. */
export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.'));
}

function folders(
  kind: FolderKind,
  files: readonly CheckedFile[],
  { prefix, keepsFolder }: Rules,
): Offer | undefined {
  const found = files.map((file) => ({
    file,
    folders: foldersOf(belowPrefix(file.path, prefix)).filter(kind.matches),
  }));
  const needed = new Set(
    found.flatMap((one) =>
      keepsFolder(one.file.path)
        ? one.folders
        : one.folders.filter((at) => kind.stays?.(prefix === '' ? at : `${prefix}/${at}`)),
    ),
  );
  const taken: CheckedFile[] = [];
  const stays = new Set<string>();
  for (const one of found) {
    const outermost = one.folders.findIndex((at) => !needed.has(at));
    for (const at of outermost < 0 ? one.folders : one.folders.slice(0, outermost)) stays.add(at);
    if (outermost >= 0) taken.push(one.file);
  }
  const exceptions = [...stays].map((at) => exactPattern(at, ''));
  if (exceptions.length > MAX_EXCEPTIONS || exceptions.includes(undefined)) return undefined;
  return { files: taken, patterns: [kind.pattern], exceptions: exceptions.map((pattern) => `!${pattern}`) };
}

function ofFiles(kind: FileKind, files: readonly CheckedFile[], rules: Rules): Offer | undefined {
  const named = files.filter(({ path }) => kind.matches(path));
  // The pattern would fit folders as well.
  if (named.length === 0 || rules.folders.some((at) => kind.matches(at))) return undefined;
  const kept = new Map<CheckedFile, string>();
  for (const file of named) {
    const keep = rules.keeps.find(({ matches }) => matches.test(file.path));
    if (keep) kept.set(file, keep.pattern);
  }
  const taken = named.filter((file) => !kept.has(file));
  if (taken.length === 0 || taken.some((file) => kind.isNeedless?.(file) === false)) return undefined;
  return { files: taken, patterns: [kind.pattern], exceptions: [...new Set(kept.values())] };
}

import { grouped } from '../shared/grouped.ts';
import { memoized } from '../shared/memoized.ts';
import type { CheckedFile, CheckedLayer } from './checked-layer.ts';
import { foldersIn } from './folders.ts';

/*
 * Parts of a layer's files that several rules go by, picked out once for each list of files. A layer has ten thousand
 * files, and a rule that looks at all of them for the few that it is about takes milliseconds.
 */

type Files = CheckedLayer['files'];

/** The files whose bytes say something: in a tree of packages, one in a hundred. */
export const filesWithFacts = memoized((files: Files): Files =>
  files.filter(({ contents }) => contents !== undefined),
);

const byTop = memoized((files: Files) =>
  groupedByFolder(files, (path) => path.slice(0, path.indexOf('/') + 1)),
);

/**
 * The files below a folder at the top of the layer, in their order.
 * @param folder with a trailing slash: `python/`; '' for the files at the top itself
 */
export function filesBelow(files: Files, folder: string): Files {
  return byTop(files).get(folder) ?? [];
}

/** The paths of all files and links. */
export const pathsIn = memoized(
  (files: Files): ReadonlySet<string> => new Set(files.map(({ path }) => path)),
);

/** All folders of the layer, each with a trailing slash. */
export const foldersOfLayer = memoized((files: Files): ReadonlySet<string> =>
  foldersIn(files.map(({ path }) => path)),
);

const NODE_PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//;

/** Files by the npm package that they are in, named by its folder with a trailing slash. */
export const filesByNodePackage = memoized((files: Files): ReadonlyMap<string | undefined, Files> =>
  groupedByFolder(files, nodePackageAround),
);

/** The folder of the innermost npm package that a path is in, with a trailing slash. */
export function nodePackageAround(path: string): string | undefined {
  return path.includes('node_modules/') ? NODE_PACKAGE.exec(path)?.[0] : undefined;
}

/**
 * Groups files by a key that is the same for all files of one folder: these stand beside each other, and one of them is
 * asked.
 */
export function groupedByFolder<K>(files: Files, keyOf: (path: string) => K): Map<K, CheckedFile[]> {
  let last: { folder: string; key: K } | undefined;
  return grouped(files, ({ path }) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (last?.folder !== folder) last = { folder, key: keyOf(path) };
    return last.key;
  });
}

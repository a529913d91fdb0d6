import { posix } from 'node:path';
import type { NodePackage } from '../../inspect/file-facts.ts';
import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import { filesByNodePackage, filesWithFacts } from '../file-lists.ts';
import { FOREIGN } from '../layout/nodejs.ts';
import { installedPackage, modulesSearchedFrom } from '../../lambda/search-paths.ts';

/** An npm package in a `node_modules/` of the layer. */
export interface NpmPackage {
  /** Without a trailing slash. */
  folder: string;
  /** As `require()` has it: an alias has another one than its package.json. */
  name: string;
  about: NodePackage;
}

/** The npm packages of a layer, as Node.js finds them. */
export interface NpmPackages {
  all: readonly NpmPackage[];
  /** Files and links of a package, without those of packages nested in it. */
  filesOf: (one: NpmPackage) => readonly CheckedFile[];
  /** A file or link has that path, or a link leads to the folder that it would be in. */
  isThere: (path: string) => boolean;
  /** The package that `require(name)` finds in another one; `unknown` where a link leads there, but no package.json. */
  find: (from: NpmPackage, name: string) => NpmPackage | 'unknown' | undefined;
  /** Packages of the layer need it, and each gets along without it. */
  isOptional: (one: NpmPackage) => boolean;
  /** No package of the layer names it among its dependencies. */
  isTop: (one: NpmPackage) => boolean;
}

const KNOWN = new WeakMap<CheckedLayer['files'], NpmPackages>();

/** The npm packages of a layer; they are read once for all rules. */
export function npmPackages({ files }: CheckedLayer): NpmPackages {
  const known = KNOWN.get(files) ?? packagesOf(files);
  KNOWN.set(files, known);
  return known;
}

function packagesOf(files: CheckedLayer['files']): NpmPackages {
  const all = filesWithFacts(files).flatMap((file) => packageAt(file) ?? []);
  const folders = new Map(all.map((one) => [one.folder, one]));
  const owned = filesByNodePackage(files);
  const paths = new Map(files.map((file) => [file.path, file]));
  const find = finder(folders, paths);
  const users = usersOf(all, find);
  return {
    all,
    filesOf: ({ folder }) => owned.get(`${folder}/`) ?? [],
    isThere: (path) => paths.has(path) || linkAbove(path, paths) !== undefined,
    find,
    isOptional: ({ folder }) => users.get(folder)?.every((needs) => !needs) ?? false,
    isTop: ({ folder }) => !users.has(folder),
  };
}

/** Packages that are material for the tests of another one, broken on purpose at times. */
const FIXTURE =
  /node_modules\/(?:.*\/)?(?:tests?|__tests__|spec|fixtures?|testdata|examples?)\/(?:.*\/)?node_modules\/$/;

/** Node.js does not look at the top of a layer: layout/no-nodejs-folder says so, and the rest counts once they are moved. */
const AT_TOP = 'node_modules/';

function packageAt({ path, contents }: CheckedFile): NpmPackage | undefined {
  const place = contents?.nodePackage && !FOREIGN.test(path) ? installedPackage(path) : undefined;
  if (!place || !contents?.nodePackage || FIXTURE.test(place.modules) || path.startsWith(AT_TOP))
    return undefined;
  return { folder: place.modules + place.name, name: place.name, about: contents.nodePackage };
}

type Paths = ReadonlyMap<string, CheckedFile>;

function linkAbove(path: string, paths: Paths): CheckedFile | undefined {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const above = paths.get(path.slice(0, end));
    if (above?.type === 'link') return above;
  }
  return undefined;
}

/** pnpm links every package into the folder of the one that needs it. */
function finder(folders: ReadonlyMap<string, NpmPackage>, paths: Paths): NpmPackages['find'] {
  return ({ folder }, name) => {
    for (const modules of modulesSearchedFrom(`${folder}/package.json`)) {
      const found = folders.get(modules + name);
      if (found) return found;
      const link = paths.get(modules + name);
      if (link?.target === undefined) continue;
      return folders.get(posix.join(posix.dirname(link.path), link.target)) ?? 'unknown';
    }
    return undefined;
  };
}

/** By folder: whether each of those that name a package needs it. */
function usersOf(all: readonly NpmPackage[], find: NpmPackages['find']): Map<string, boolean[]> {
  const users = new Map<string, boolean[]>();
  const add = (from: NpmPackage, name: string, needs: boolean) => {
    const found = find(from, name);
    if (found === undefined || found === 'unknown') return;
    const known = users.get(found.folder);
    if (known) known.push(needs);
    else users.set(found.folder, [needs]);
  };
  for (const one of all) {
    for (const name of Object.keys(one.about.dependencies)) add(one, name, true);
    for (const name of one.about.optionalDependencies ?? []) add(one, name, false);
  }
  return users;
}

/** What an entry of a package is called in a sentence: `"uuid" (9.0.1)`. */
export function titleOf({ name, about: { version } }: NpmPackage): string {
  return version === '' ? `"${name}"` : `"${name}" (${version})`;
}

/** The path that a finding of a package stands at. */
export function manifestOf({ folder }: NpmPackage): string {
  return `${folder}/package.json`;
}

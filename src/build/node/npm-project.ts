import { basename, dirname, join } from 'node:path';
import { asRecord, asText, isRecord } from '../../shared/json.ts';
import { BuildProblem } from '../build-problem.ts';
import type { ManifestRequest } from '../prepared-build.ts';
import { lockedPackage, resolveIn } from './lock.ts';
import type { LockedPackage, Tree } from './lock.ts';
import { readJson } from './read-text.ts';
import { pathInRepository } from './sources.ts';

/** Writes the lock of npm anew, without installing anything. */
export const NPM_RELOCK = 'npm install --package-lock-only';

/** What npm installs from: a lock and the package.json of everything in it that is a folder of the repository. */
export interface NpmProject {
  /** As the user knows the lock. */
  place: string;
  /** Absolute path of the folder of the lock. */
  folder: string;
  /** The lock as it stands in the file. */
  lock: Record<string, unknown>;
  /** The packages of the lock by location. */
  tree: Map<string, LockedPackage>;
  /** package.json by the location of its folder; that of the project by ''. */
  manifests: Map<string, Record<string, unknown>>;
  /** Absolute paths of folders of the repository by location: members of the workspace and `file:` packages. */
  locals: Map<string, string>;
  /** Absolute paths of archives of the repository by their path from the lock. */
  archives: Map<string, string>;
}

/**
 * Reads package-lock.json or npm-shrinkwrap.json and the package.json files that belong to it.
 * @throws BuildProblem where they cannot be read, or are of a format that lacks what is needed
 */
export function readNpmProject({ file, place, workspace }: ManifestRequest): NpmProject {
  const lock = readJson({ file, place }, NPM_RELOCK);
  refuseOtherFormat(lock, place);
  const folder = dirname(file);
  const entries = Object.entries(asRecord(lock['packages']));
  const tree = treeOf(entries);
  const at = { folder, workspace, place };
  const locals = filesOf(tree, (one) => (one.isLink ? one.resolved : localFolder(one)), at);
  const archives = filesOf(tree, localArchive, at);
  const manifests = new Map<string, Record<string, unknown>>();
  for (const [location, source] of [['', folder] as const, ...locals])
    manifests.set(
      location,
      readJson({ file: join(source, 'package.json'), place: placeBeside(place, location) }, NPM_RELOCK),
    );
  return { place, folder, lock, tree, locals, archives, manifests };
}

/** The packages of a lock; those that any of them names an address for are marked. */
function treeOf(entries: [string, unknown][]): Map<string, LockedPackage> {
  const tree = new Map(
    entries.map(([location, fields]) => [location, lockedPackage(location, asRecord(fields))]),
  );
  for (const [location, { dependencies, optionalDependencies }] of tree)
    for (const [name, range] of Object.entries({ ...dependencies, ...optionalDependencies })) {
      const found = /^https?:/.test(range) ? resolveIn(tree, location, name) : undefined;
      const one = found === undefined ? undefined : tree.get(found);
      if (one) one.isAddress = true;
    }
  return tree;
}

/** The package.json of a location, as the user knows it. */
export function placeBeside(place: string, location: string): string {
  const folder = place.includes('/') ? place.slice(0, place.lastIndexOf('/') + 1) : '';
  return `${folder}${location === '' ? '' : `${location}/`}package.json`;
}

function refuseOtherFormat(lock: Record<string, unknown>, place: string): void {
  const { lockfileVersion: version } = lock;
  if (version === 2 || version === 3) {
    if (isRecord(lock['packages'])) return;
    throw new BuildProblem(
      'build/not-readable',
      `${place} says that it is of version ${version}, and has no \`packages\`.`,
      `Write it anew and commit it: \`rm ${basename(place)} && ${NPM_RELOCK}\`.`,
    );
  }
  if (version === 1 || version === undefined)
    throw new BuildProblem(
      'build/old-lock',
      `${place} is of lockfileVersion ${version ?? 1}, which does not say which packages are for which platform.`,
      `Write it anew with npm 7 or later and commit it: \`${NPM_RELOCK} --lockfile-version=3\`.`,
    );
  throw new BuildProblem(
    'build/not-readable',
    `${place} is of lockfileVersion ${JSON.stringify(version)}, and this release reads 2 and 3.`,
    `Write it anew and commit it: \`${NPM_RELOCK} --lockfile-version=3\`.`,
  );
}

/** Files and folders of the repository that the lock has packages from, by their path from the lock. */
function filesOf(
  tree: Tree,
  pathOf: (one: LockedPackage) => string | undefined,
  at: Parameters<typeof pathInRepository>[1],
): Map<string, string> {
  const production = [...tree.values()].filter(({ isDev }) => !isDev);
  const paths = new Set(production.flatMap((one) => pathOf(one) ?? []));
  return new Map([...paths].map((path) => [path, pathInRepository(path, at)]));
}

const ARCHIVE = /\.(?:tgz|tar\.gz|tar)$/;

/** With `install-links`, npm notes folders as archives: `file:packages/shared`. */
function localFolder({ resolved }: LockedPackage): string | undefined {
  return resolved.startsWith('file:') && !ARCHIVE.test(resolved) ? resolved.slice('file:'.length) : undefined;
}

function localArchive({ resolved }: LockedPackage): string | undefined {
  return resolved.startsWith('file:') && ARCHIVE.test(resolved) ? resolved.slice('file:'.length) : undefined;
}

/** The members of a workspace, by location, with their names. */
export function membersOf({ tree, manifests, locals }: NpmProject): Map<string, string> {
  const named = [...locals.keys()].map((location): [string, string] => {
    const own = asText(manifests.get(location)?.['name']);
    return [location, own || tree.get(location)?.name || location];
  });
  return new Map(named);
}

/** The locations whose dependencies are installed: the project, and all that it links to. */
export function rootsOf(tree: Tree): string[] {
  return ['', ...[...tree].flatMap(([location, { isLink, isDev }]) => (isLink && !isDev ? [location] : []))];
}

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { normalizedName } from '../../checks/deps/python-requirement.ts';
import type { InstalledDistribution, InstalledSite } from './installed-site.ts';

/**
 * Moves what is the same for every Python to where all of them find it, so that it is in the layer once.
 * @param sites at least one; in each, what was installed for one Python
 * @param common absolute path of the folder that all Pythons search
 * @returns the common folder as a site, and the others with what is left in them
 */
export function shareDistributions(sites: readonly InstalledSite[], common: string): InstalledSite[] {
  const [first] = sites;
  if (!first) return [];
  const names = sharedNames(sites);
  const isShared = ({ name }: InstalledDistribution) => names.has(normalizedName(name));
  const shared = first.distributions.filter(isShared);
  for (const site of sites) {
    const kept = site.distributions.filter((one) => !isShared(one));
    for (const path of movable(site.distributions.filter(isShared), kept))
      if (site === first) move(join(site.folder, path), join(common, path));
      else rmSync(join(site.folder, path), { recursive: true, force: true });
    removeEmpty(site.folder);
  }
  return [
    { ...first, folder: common, distributions: shared.map((one) => ({ ...one, site: common })) },
    ...sites.map((site) => ({ ...site, distributions: site.distributions.filter((one) => !isShared(one)) })),
  ];
}

/** Normalised names of what has the same files for every Python, and can be taken apart from the rest. */
function sharedNames(sites: readonly InstalledSite[]): Set<string> {
  const [first, ...others] = sites;
  const records = others.map(
    ({ distributions }) => new Map(distributions.map((one) => [normalizedName(one.name), one.record])),
  );
  const candidates = (first?.distributions ?? []).filter(
    (one) => isForAll(one) && records.every((record) => record.get(normalizedName(one.name)) === one.record),
  );
  const names = new Set(candidates.map(({ name }) => normalizedName(name)));
  const bound = sites.flatMap(({ distributions }) => packageOwners(distributions));
  for (let size = -1; size !== names.size;) {
    size = names.size;
    for (const owners of bound)
      if (![...owners].every((name) => names.has(name))) for (const name of owners) names.delete(name);
  }
  return names;
}

/** Every Python 3 runs it, or every one from some version on. In `lib`, the common folder has the others. */
function isForAll({ tags, files }: InstalledDistribution): boolean {
  const isApart = files.length > 0 && !files.some((path) => path.startsWith('lib/'));
  return isApart && tags.length > 0 && tags.every((tag) => /^py\d*-none-any$|-abi3-/.test(tag));
}

/**
 * For each package with an `__init__.py` that several distributions have files in, their names: Python looks for its
 * modules in one folder only, so that they stay together.
 */
function packageOwners(distributions: readonly InstalledDistribution[]): Set<string>[] {
  const regular = new Set(
    distributions.flatMap(({ files }) =>
      files.flatMap((path) => (path.endsWith('/__init__.py') ? [dirname(path)] : [])),
    ),
  );
  const owners = new Map<string, Set<string>>();
  for (const { name, files } of distributions)
    for (const folder of foldersOf(files))
      if (regular.has(folder))
        owners.set(folder, (owners.get(folder) ?? new Set()).add(normalizedName(name)));
  return [...owners.values()].filter(({ size }) => size > 1);
}

/** Every folder that has one of the files in it or below it. */
function foldersOf(files: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of files)
    for (let folder = dirname(path); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  return folders;
}

/** Whole folders at the top where nothing else is in them, else file by file. */
function movable(
  shared: readonly InstalledDistribution[],
  kept: readonly InstalledDistribution[],
): Set<string> {
  const taken = new Set(kept.flatMap(({ files }) => files.map(topOf)));
  return new Set(
    shared.flatMap(({ files }) => files.map((path) => (taken.has(topOf(path)) ? path : topOf(path)))),
  );
}

function topOf(path: string): string {
  return path.split('/', 1)[0] ?? path;
}

function move(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** Folders of namespaces that nothing is left in. */
function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) {
      const below = join(folder, entry.name);
      removeEmpty(below);
      if (readdirSync(below).length === 0) rmdirSync(below);
    }
}

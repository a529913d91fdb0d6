import { constants, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import packlist from 'npm-packlist';
import { leadsOut } from '../../shared/relative-path.ts';
import { readJson } from './read-text.ts';

/** A folder of the repository that is a package of the layer. */
export interface LocalPackage {
  /** Absolute path of its sources, from which nothing but what `npm pack` takes is copied. */
  source: string;
  /** Paths below it, `/`-separated: what `npm pack` takes. */
  files: readonly string[];
}

/**
 * What `npm pack` would take of a folder, without running its scripts: `files`, `.npmignore`, always package.json.
 * @param source absolute path
 * @param workspace absolute path of the checked-out code, for messages
 * @throws BuildProblem where its package.json cannot be read
 */
export async function localPackage(source: string, workspace: string): Promise<LocalPackage> {
  const file = join(source, 'package.json');
  const about = readJson({ file, place: relative(workspace, file).replaceAll(sep, '/') }, 'npm init');
  // What is bundled is installed from the lock.
  const fields = { ...about, bundleDependencies: false, bundledDependencies: false };
  const files = await packlist({
    path: source,
    package: fields,
    isProjectRoot: true,
    edgesOut: new Map<string, never>(),
  });
  return { source, files: files.filter((file) => !leadsOut(relative(source, join(source, file)))).sort() };
}

/**
 * Puts a copy of a local package in the place of the link to it.
 * @param to absolute path of the link
 * @param linked absolute path that it leads to, where packages of its own may be installed
 */
export function copyLocalPackage({ source, files }: LocalPackage, to: string, linked: string): void {
  rmSync(to, { recursive: true, force: true });
  copyFiles(source, files, to);
  const own = join(linked, 'node_modules');
  if (!existsSync(own)) return;
  // Copied, since others may have links to the same folder.
  const options = { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE };
  cpSync(own, join(to, 'node_modules'), options);
}

/** Copies files of a folder to the same places in another one. */
export function copyFiles(from: string, files: readonly string[], to: string): void {
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
}

/**
 * Local packages by the location that the lock has them at.
 * @param folders absolute paths by location
 * @param workspace absolute path of the checked-out code
 * @throws BuildProblem where a package.json cannot be read
 */
export async function localPackages(
  folders: ReadonlyMap<string, string>,
  workspace: string,
): Promise<Map<string, LocalPackage>> {
  const all = [...folders].map(
    async ([location, source]) => [location, await localPackage(source, workspace)] as const,
  );
  return new Map(await Promise.all(all));
}

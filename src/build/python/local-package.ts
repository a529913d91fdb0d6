import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { leadsOut } from '../../shared/relative-path.ts';
import { BuildProblem } from '../build-problem.ts';
import { localModules } from './local-layout.ts';
import { localMetadata } from './local-metadata.ts';
import type { LocalMetadata } from './local-metadata.ts';
import { localRefusal } from './local-refusal.ts';
import { readToml } from './read-toml.ts';

/** A package of the repository that is copied into the layer, as it is plain enough not to be built. */
export interface LocalDistribution extends LocalMetadata {
  /** Normalised. */
  name: string;
  /** Sorted by `to`. */
  files: readonly LocalFile[];
  /** Absolute paths of all that was read of it. */
  inputs: readonly string[];
}

export interface LocalFile {
  /** Absolute path. */
  from: string;
  /** Below the site folder, `/`-separated. */
  to: string;
}

export interface LocalSource {
  /** Normalised. */
  name: string;
  /** Relative to `folder`. */
  path: string;
  /** Absolute path of the lock's folder. */
  folder: string;
  workspace: string;
  /** Of the lock. */
  place: string;
}

/** What is no part of a package, whoever builds it. */
const LEFT_OUT = /^(?:__pycache__|\.DS_Store|\.git|\.mypy_cache|\.ruff_cache)$|\.py[co]$/;

/**
 * Reads a package of the workspace.
 * @throws BuildProblem where it would have to be built
 */
export async function localPackage({
  name,
  path,
  folder,
  workspace,
  place,
}: LocalSource): Promise<LocalDistribution> {
  const own = resolve(folder, path);
  const manifest = join(own, 'pyproject.toml');
  const isInside = existsSync(own) && !leadsOut(relative(realpathSync(workspace), realpathSync(own)));
  if (!isInside || !existsSync(manifest))
    throw localRefusal({ requirement: `${name} @ ${path}`, place, kind: 'folder', address: path });
  const where = placeOf(manifest, workspace);
  const project = await readToml(manifest, where);
  const metadata = localMetadata(project, { name, place: where });
  const modules = localModules(project, { name, folder: own, place: where });
  const files = modules.flatMap(({ from, to }) => filesIn(from, to, workspace));
  return {
    ...metadata,
    name,
    files: files.sort((a, b) => (a.to < b.to ? -1 : 1)),
    inputs: [manifest, ...files.map(({ from }) => from)],
  };
}

function filesIn(from: string, to: string, workspace: string): LocalFile[] {
  return readdirSync(from, { withFileTypes: true }).flatMap((entry) => {
    const [file, path] = [join(from, entry.name), `${to}/${entry.name}`];
    if (LEFT_OUT.test(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(file, path, workspace);
    if (entry.isSymbolicLink()) refuseLink(file, workspace);
    return entry.isFile() || entry.isSymbolicLink() ? [{ from: file, to: path }] : [];
  });
}

/** A link to a file of the workspace is copied as that file. */
function refuseLink(file: string, workspace: string): void {
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  if (isFile && !leadsOut(relative(realpathSync(workspace), realpathSync(file)))) return;
  throw new BuildProblem(
    'build/links-out',
    `${placeOf(file, workspace)} is a link to a folder, or out of the repository.`,
    'Put the files there instead of the link, or take it out of the package.',
  );
}

function placeOf(file: string, workspace: string): string {
  return relative(workspace, file).replaceAll(sep, '/');
}

import { lstatSync, realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { Problem } from '../shared/problem.ts';
import { systemCode } from '../shared/system-code.ts';

/** Where the files of a layer are: what the `path` input turned out to be, and packages that were installed for it. */
export interface LayerSource {
  kind: 'folder' | 'zip';
  /** Absolute path; the folder of the packages where the layer has no files of its own. */
  location: string;
  /** Packages that the step installed from `dependencies`. */
  installed?: InstalledFolder;
}

export interface InstalledFolder {
  /** Absolute path of the folder whose content goes into `/opt`; its paths have the layer's prefix already. */
  location: string;
  /** The manifest in the workspace, `/`-separated: where a reader of the layer's findings can change something. */
  manifest: string;
}

/**
 * Finds the folder or archive of a layer.
 * A path inside the workspace must stay there when its links are followed; one that names a place outside in so
 * many words (`${{ runner.temp }}/layer`) is taken at its word.
 * @param path as the user wrote it
 * @throws Problem when there is nothing, something else, or something outside by way of a link
 */
export function findSource(path: string, workspace: string): LayerSource {
  const lexical = resolve(workspace, path);
  if (!isThere(lexical)) throw missing(path, workspace);
  const { location, stat } = follow(path, lexical);
  if (isInside(lexical, workspace) && !isInside(location, realpathSync(workspace))) {
    throw new Problem(
      `"${path}" leads out of the workspace by a symbolic link, to "${location}".`,
      `Copy what belongs to the layer into the workspace, or name the place itself: \`path: ${location}\`.`,
    );
  }
  if (stat.isDirectory()) return { kind: 'folder', location };
  if (stat.isFile() && path.toLowerCase().endsWith('.zip')) return { kind: 'zip', location };
  throw new Problem(
    `"${path}" is neither a folder nor a .zip file.`,
    'Set `path` to the folder whose content becomes /opt, or to a ready archive whose name ends in .zip.',
  );
}

/** A link counts, a dangling one too; what cannot be looked at is left to follow(). */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return systemCode(error) !== 'ENOTDIR';
  }
}

function follow(path: string, lexical: string): { location: string; stat: Stats } {
  try {
    const location = realpathSync(lexical);
    return { location, stat: statSync(location) };
  } catch (error) {
    throw new Problem(
      `"${path}" cannot be opened (${systemCode(error)}).`,
      'Check that the link points to something and that the job may read it.',
    );
  }
}

/** The beginnings of what a shell would expand. */
const EXPANDED = /^~|[$*?]/;

function missing(path: string, workspace: string): Problem {
  const what = `There is nothing at "${path}" in ${workspace}.`;
  if (EXPANDED.test(path)) {
    return new Problem(
      what,
      'No shell expands `~`, `$NAME` or `*` in `path`: write the whole path, or an expression such as `${{ runner.temp }}/layer`.',
    );
  }
  return new Problem(
    what,
    'Check `path`, and that a step before this one checks out (`uses: actions/checkout`) or builds the layer.',
  );
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

/**
 * Where in the workspace an entry of the layer comes from, `/`-separated: the archive itself for those of a ready zip,
 * the manifest for those of installed packages; undefined for a place outside.
 * @param path of the entry; '' for the layer as a whole
 */
export function inWorkspace(
  { kind, location, installed }: LayerSource,
  { path, prefix }: { path: string; prefix: string },
  workspace: string,
): string | undefined {
  if (installed && (path === '' || isThere(resolve(installed.location, path)))) return installed.manifest;
  const below = prefix !== '' && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path;
  const place = kind === 'zip' ? location : resolve(location, below);
  const root = realpathSync(workspace);
  return isInside(place, root) ? relative(root, place).replaceAll(sep, '/') : undefined;
}

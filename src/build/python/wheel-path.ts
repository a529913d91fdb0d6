import { realpathSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { leadsOut } from '../../shared/relative-path.ts';
import { localRefusal } from './local-refusal.ts';

/**
 * A wheel that a lock names by its path.
 * @returns its absolute path
 * @throws BuildProblem where it is no wheel, or not below the workspace
 */
export function wheelPath(
  path: string,
  folder: string,
  { workspace, place }: { workspace: string; place: string },
): string {
  const file = resolve(folder, path);
  const isWheel = file.endsWith('.whl') && statSync(file, { throwIfNoEntry: false })?.isFile();
  if (isWheel && !leadsOut(relative(realpathSync(workspace), realpathSync(file)))) return file;
  throw localRefusal({
    requirement: path,
    place,
    kind: path.endsWith('.whl') ? 'folder' : 'archive',
    address: path,
  });
}

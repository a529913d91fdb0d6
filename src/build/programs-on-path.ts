import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, relative } from 'node:path';
import { leadsOut } from '../shared/relative-path.ts';

/**
 * Every program of a name on PATH. What lies in the workspace is left out: the repository does not decide which program
 * installs the packages.
 * @returns absolute paths, in the order of PATH
 */
export function programsOnPath(name: string, workspace: string): string[] {
  return programsIn((process.env['PATH'] ?? '').split(delimiter), name, workspace);
}

/**
 * The same in other folders.
 * @param folders relative ones are passed over
 */
export function programsIn(folders: readonly string[], name: string, workspace: string): string[] {
  const { PATHEXT = '' } = process.env;
  const endings = process.platform === 'win32' ? PATHEXT.split(';').filter(Boolean) : [''];
  return folders
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => endings.map((ending) => join(folder, `${name}${ending}`)))
    .filter((file) => isProgram(file) && isOutside(file, workspace));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** A link counts by where it is, and by where it leads to. */
function isOutside(file: string, workspace: string): boolean {
  const root = realpathSync(workspace);
  return [file, realpathSync(file)].every(
    (path) => leadsOut(relative(root, path)) && leadsOut(relative(workspace, path)),
  );
}

import { closeSync, constants, existsSync, mkdirSync, openSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { leadsOut } from './relative-path.ts';

const { O_WRONLY = 0, O_CREAT = 0, O_TRUNC = 0, O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;

/**
 * Writes a file, but follows no link that the checked-out code may have put there: neither the file itself nor, within
 * the workspace, a folder on the way to it.
 */
export function writeInWorkspace(name: string, workspace: string, text: string): void {
  const file = resolve(workspace, name);
  const folder = dirname(file);
  let made = folder;
  while (!existsSync(made)) made = dirname(made);
  const inside = relative(resolve(workspace), made);
  if (!leadsOut(inside) && realpathSync(made) !== join(realpathSync(workspace), inside))
    throw Object.assign(new Error('a link leads elsewhere'), { code: 'ELOOP' });
  mkdirSync(folder, { recursive: true });
  const fd = openSync(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o666);
  try {
    writeFileSync(fd, text);
  } finally {
    closeSync(fd);
  }
}

import { isAbsolute, sep } from 'node:path';

/** Whether a path that path.relative() gave leads out of the folder that it starts from; `..o` is a name like any other. */
export function leadsOut(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

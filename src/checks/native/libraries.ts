import { posix } from 'node:path';
import type { CheckedFile } from '../checked-layer.js';

/** The shared libraries that a layer brings, by the names they can be asked for. */
export interface Libraries {
  /** It is somewhere in the layer, as a file, a link or a soname. */
  has(name: string): boolean;
  /** A file of the layer finds it before the system's: through its search path, or beside itself. */
  isReachable(name: string, from: CheckedFile): boolean;
}

/** Where a layer's content is at run time. */
const MOUNT = '/opt';

export function librariesOf(files: readonly CheckedFile[]): Libraries {
  const folders = new Map<string, Set<string>>();
  for (const { path, type, contents } of files) {
    if (!contents?.elf && type !== 'link' && !/\.so[^/]*$/.test(path)) continue;
    const own = posix.basename(path);
    const folder = posix.join(MOUNT, posix.dirname(path));
    for (const name of [own, contents?.elf?.soname ?? own]) {
      const known = folders.get(name);
      if (known) known.add(folder);
      else folders.set(name, new Set([folder]));
    }
  }
  return {
    has: (name) => folders.has(name),
    isReachable: (name, from) => searched(from).some((folder) => folders.get(name)?.has(folder)),
  };
}

function searched({ path, contents }: CheckedFile): string[] {
  const origin = posix.join(MOUNT, posix.dirname(path));
  const listed = contents?.elf?.searchPath ?? [];
  return [
    origin,
    ...listed.map((entry) => posix.join(entry.replace(/^\$(?:ORIGIN|\{ORIGIN\})/, origin))),
  ].map((folder) => folder.replace(/(?<=.)\/$/, ''));
}

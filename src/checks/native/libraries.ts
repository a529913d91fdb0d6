import { posix } from 'node:path';
import type { CheckedFile } from '../checked-layer.ts';

/** The shared libraries that a layer brings, by the names they can be asked for. */
export interface Libraries {
  /** It is somewhere in the layer, as a file, a link or a soname. */
  has(name: string): boolean;
  /** One of that name is in the layer, whatever its version or hash: for `pango-1.0`, `libz` or `libz.so.1`. */
  hasLike(name: string): boolean;
  /** A file of the layer finds it before the system's: through its search path, or beside itself. */
  isReachable(name: string, from: CheckedFile): boolean;
}

/** Where a layer's content is at run time. */
const MOUNT = '/opt';

export function librariesOf(files: readonly CheckedFile[]): Libraries {
  const folders = new Map<string, Set<string>>();
  for (const { path, type, contents } of files) {
    if (!contents?.elf && type !== 'link' && !(path.includes('.so') && /\.so[^/]*$/.test(path))) continue;
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
    hasLike: (name) => [...folders.keys()].some((one) => stemOf(one) === stemOf(name)),
    isReachable: (name, from) => searched(from).some((folder) => folders.get(name)?.has(folder)),
  };
}

/** `pango-1.0` of `libpango-1.0.so.0`, of `pango-1.0`, and of `libpango-1.0-5df1d27b.so.0` in a wheel. */
export function stemOf(name: string): string {
  return name
    .replace(/^lib/, '')
    .replace(/\.so(?:\.[\d.]+)?$/, '')
    .replace(/-[0-9a-f]{8}(?:\.[\d.]+)?$/, '');
}

function searched({ path, contents }: CheckedFile): string[] {
  const origin = posix.join(MOUNT, posix.dirname(path));
  const listed = contents?.elf?.searchPath ?? [];
  return [
    origin,
    ...listed.map((entry) => posix.join(entry.replace(/^\$(?:ORIGIN|\{ORIGIN\})/, origin))),
  ].map((folder) => folder.replace(/(?<=.)\/$/, ''));
}

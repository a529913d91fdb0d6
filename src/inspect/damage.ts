import { posix } from 'node:path';
import { bytesAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';
import { isWholeJar } from './jar-directory.ts';

/** With what the file that Git LFS leaves in the place of another begins. Source: git-lfs/docs/spec.md. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
const MOST_POINTER_BYTES = 1024;

const LIBRARY = /\.(?:so|so\.[\d.]+|pyd|node)$/;
/** Python and Node.js load these as they are; another `.so` may be a script for the linker. */
const MODULE = /\.(?:cpython-[^/]*|abi3)\.so$|\.node$/;
const JAR = /\.[jw]ar$/i;

/** Whether a file is what Git LFS leaves in the place of another, which was not fetched. */
export function isLfsPointer(file: FileBytes): boolean {
  if (file.size > MOST_POINTER_BYTES) return false;
  return bytesAt(file, 0, LFS_POINTER.length).toString('latin1') === LFS_POINTER;
}

/** Whether a file is by its name a library, an addon or a jar. */
export function mayBeDamaged(path: string): boolean {
  return JAR.test(path) || LIBRARY.test(path);
}

/**
 * Why a file that its name says is a library, an addon or a jar is none, as the end of a sentence; undefined where it
 * need not be one. It is asked about files that no reader of a binary format took.
 */
export function readDamage(path: string, file: FileBytes): string | undefined {
  const name = posix.basename(path);
  const isJar = JAR.test(name);
  if (file.size === 0) return 'is empty';
  if (isLfsPointer(file)) return 'is a pointer of Git LFS and not the file itself';
  if (isJar) return isWholeJar(file) ? undefined : 'is cut short or rewritten, so it is no zip any more';
  return MODULE.test(name) ? 'does not begin as compiled code does' : undefined;
}

import { bytesAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';

/** Of eight bytes and more, so that most of the source is skipped; each opens libraries, or is needed for it. */
const SIGNS = ['import ctypes', 'from ctypes', '.dlopen('];

/** Imports stand at the beginning, and what opens a library is short. */
const MOST_BYTES = 128 * 1024;

/** Tells whether a Python source may open libraries by their names, with ctypes or cffi: its text tells more. */
export function mayOpenLibraries(path: string, file: FileBytes): boolean {
  if (!path.endsWith('.py')) return false;
  const bytes = bytesAt(file, 0, MOST_BYTES);
  return SIGNS.some((sign) => bytes.includes(sign, 0, 'latin1'));
}

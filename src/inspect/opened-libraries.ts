import { bytesAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';

/** Each opens libraries, or is needed for it. */
const CTYPES = ['import ctypes', 'from ctypes'];
const CFFI = '.dlopen(';

/** Imports stand at the beginning, and what opens a library is short. */
const MOST_BYTES = 128 * 1024;

/** Tells whether a Python source may open libraries by their names, with ctypes or cffi: its text tells more. */
export function mayOpenLibraries(path: string, file: FileBytes): boolean {
  if (!path.endsWith('.py')) return false;
  const bytes = bytesAt(file, 0, MOST_BYTES);
  // Most sources have neither of the two. A search for a text that begins with a space would stop at every space.
  const mayImport = bytes.includes('ctypes', 0, 'latin1');
  return [...(mayImport ? CTYPES : []), CFFI].some((sign) => bytes.includes(sign, 0, 'latin1'));
}

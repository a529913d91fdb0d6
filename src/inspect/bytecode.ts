import { bytesAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';
import type { FileFacts } from './file-facts.ts';

/**
 * The number at the start of Python bytecode that says which compiler made it; nothing where the file is none.
 * Source: CPython, Lib/importlib/_bootstrap_external.py: two bytes, little-endian, then CR and LF.
 */
export function readBytecode(path: string, file: FileBytes): Pick<FileFacts, 'bytecode'> | undefined {
  if (!/\.py[co]$/.test(path)) return undefined;
  const [low = 0, high = 0, ...lineEnd] = bytesAt(file, 0, 4);
  return lineEnd.join() === '13,10' ? { bytecode: { magic: high * 256 + low } } : undefined;
}

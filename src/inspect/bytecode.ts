import { bytesAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';
import type { FileFacts } from './file-facts.ts';

/** How many bytes stand before the code: magic number, flags, and the hash or the time and size of the source. */
export const BYTECODE_HEADER = 16;

/** Flags of bytecode that does not go by the time of its source: PEP 552, "Deterministic pycs". */
export const UNCHECKED_HASH = 1;
const CHECKED_HASH = 3;
/** CR and LF, little-endian, behind the number. */
export const LINE_END = 0x0a0d;

/**
 * The number at the start of Python bytecode that says which compiler made it; nothing where the file is none.
 * Source: CPython, Lib/importlib/_bootstrap_external.py: two bytes, little-endian, then CR and LF.
 */
export function readBytecode(path: string, file: FileBytes): Pick<FileFacts, 'bytecode'> | undefined {
  if (!/\.py[co]$/.test(path)) return undefined;
  const header = bytesAt(file, 0, BYTECODE_HEADER);
  const magic = magicOf(header);
  if (magic === undefined) return undefined;
  return { bytecode: { magic, ...(isHashBased(header) && { isHashBased: true as const }) } };
}

/** The number at the start of bytecode; undefined where it is none. */
export function magicOf(header: Buffer): number | undefined {
  return header.length >= 4 && header.readUInt16LE(2) === LINE_END ? header.readUInt16LE(0) : undefined;
}

/** The flags behind the number; undefined where the header is not whole. */
export function flagsOf(header: Buffer): number | undefined {
  return header.length === BYTECODE_HEADER ? header.readUInt32LE(4) : undefined;
}

function isHashBased(header: Buffer): boolean {
  const flags = flagsOf(header);
  return flags === UNCHECKED_HASH || flags === CHECKED_HASH;
}

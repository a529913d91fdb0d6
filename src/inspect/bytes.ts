import type { Read } from './file-facts.ts';

/** A file whose bytes are read where they are wanted. */
export interface FileBytes {
  /** Bytes. */
  size: number;
  read: Read;
}

/** No more than this is read at once, whatever a number in a file asks for. */
export const MAX_READ = 16 << 20;

/**
 * The bytes at an offset, as many as the file has of them; none where the offset makes no sense.
 * They are valid until the next read.
 */
export function bytesAt({ size, read }: FileBytes, offset: number, length: number): Buffer {
  if (!(offset >= 0 && offset < size && length > 0)) return Buffer.alloc(0);
  const { buffer, byteOffset, byteLength } = read(offset, Math.min(length, size - offset, MAX_READ));
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** The text up to the first NUL, or undefined where there is none within so many bytes. */
export function stringAt(file: FileBytes, offset: number, most: number): string | undefined {
  for (const length of [Math.min(most, 128), most]) {
    const bytes = bytesAt(file, offset, length);
    const end = bytes.indexOf(0);
    if (end >= 0) return bytes.toString('utf8', 0, end);
  }
  return undefined;
}

/** Reads the numbers of a record, of two, four and eight bytes, by their offset in it. */
export interface Numbers {
  /** Bytes; no number is read that ends behind them. */
  length: number;
  u16: (at: number) => number;
  u32: (at: number) => number;
  /** Not exact beyond 2^53, which is beyond every file too. */
  u64: (at: number) => number;
}

export function numbersOf(bytes: Uint8Array, littleEndian: boolean): Numbers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    length: bytes.length,
    u16: (at) => view.getUint16(at, littleEndian),
    u32: (at) => view.getUint32(at, littleEndian),
    u64: (at) => Number(view.getBigUint64(at, littleEndian)),
  };
}

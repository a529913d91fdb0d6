import type { FileBytes, Numbers } from './bytes.ts';

/** A file with the width and byte order that its first bytes declare. */
export interface ElfBytes extends FileBytes {
  bits: 32 | 64;
  littleEndian: boolean;
}

/** A run of the file's bytes, and the address it is loaded at. */
export interface Segment {
  type: number;
  offset: number;
  address: number;
  /** Bytes in the file. */
  size: number;
}

/** A number as wide as an address. */
export function wordOf(numbers: Numbers, at: number, { bits }: ElfBytes): number {
  return bits === 64 ? numbers.u64(at) : numbers.u32(at);
}

/** Where in the file an address is loaded from. */
export function offsetOf(loaded: readonly Segment[], address: number | undefined): number | undefined {
  if (address === undefined) return undefined;
  const segment = loaded.find((one) => address >= one.address && address < one.address + one.size);
  return segment && segment.offset + (address - segment.address);
}

import { writeSync } from 'node:fs';
import { CENTRAL_HEADER, endRecord, headerLength, writeCentralHeader } from './format.ts';
import type { ArchiveRecord } from './format.ts';
import { PIECE_BYTES } from '../open-file.ts';

/** Writes to a file; positions are in bytes from the file's start. */
export interface BlockWriter {
  /** Where the next byte goes. */
  position(): number;
  put(bytes: Uint8Array): void;
  /** Lets `write` fill the next `length` bytes, at most a block. */
  reserve(length: number, write: (into: Buffer, at: number) => void): void;
  /** Writes over what was written before. */
  rewrite(bytes: Uint8Array, position: number): void;
  flush(): void;
}

/**
 * Ends an archive: its central directory, and the record that closes it.
 * @returns the archive's size in bytes
 */
export function writeDirectory(out: BlockWriter, records: readonly ArchiveRecord[]): number {
  const offset = out.position();
  for (const record of records) {
    out.reserve(headerLength(CENTRAL_HEADER, record.name), (into, at) =>
      writeCentralHeader(into, at, record),
    );
  }
  out.put(endRecord(records.length, { offset, size: out.position() - offset }));
  out.flush();
  return out.position();
}

/** Gathers small writes to an open file into blocks. */
export function blockWriter(fd: number): BlockWriter {
  const block = Buffer.allocUnsafeSlow(PIECE_BYTES);
  let filled = 0;
  let written = 0;

  function flush(): void {
    writeFully(fd, block.subarray(0, filled), written);
    written += filled;
    filled = 0;
  }

  function reserve(length: number, write: (into: Buffer, at: number) => void): void {
    if (filled + length > block.length) flush();
    write(block, filled);
    filled += length;
  }

  return {
    flush,
    reserve,
    position: () => written + filled,
    put(bytes: Uint8Array): void {
      if (bytes.length <= block.length) return reserve(bytes.length, (into, at) => into.set(bytes, at));
      flush();
      writeFully(fd, bytes, written);
      written += bytes.length;
    },
    rewrite(bytes: Uint8Array, position: number): void {
      flush();
      writeFully(fd, bytes, position);
    },
  };
}

function writeFully(fd: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(fd, bytes, written, bytes.length - written, position + written);
  }
}

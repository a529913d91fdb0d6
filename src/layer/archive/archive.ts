import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, rmSync } from 'node:fs';
import { readFully } from '../open-file.ts';

/** The bytes of a layer's zip, wherever they are. */
export interface Archive {
  /** Bytes. */
  readonly size: number;
  /** Base64 of the SHA-256 of all bytes, as AWS says it in `CodeSha256`. */
  readonly sha256: string;
  /**
   * Some of the bytes, in memory of their own or shared: they are not to be changed.
   * @throws Error with a system code where they cannot be read
   */
  read(from: number, to: number): Buffer;
  /**
   * The bytes from one place to another, block by block; each block is good until the next one is asked for, so that what
   * reads all of a large archive makes no garbage of its size.
   * @throws Error with a system code where they cannot be read
   */
  blocks(from: number, to: number): Iterable<Buffer>;
  /** Lets go of it; an archive that was made for the run is removed. Nothing can be read afterwards; twice is once. */
  close(): void;
}

/** Bytes that are read from a file at a time when all of them are; a multiple of three, as base64 wants it. */
export const BLOCK_BYTES = 768 * 1024;

/** An archive that is in memory as a whole, as a ready zip is. */
export function archiveOf(bytes: Buffer): Archive {
  return {
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('base64'),
    read: (from, to) => bytes.subarray(from, to),
    blocks: function* (from, to) {
      for (let at = from; at < to; at += BLOCK_BYTES)
        yield bytes.subarray(at, Math.min(to, at + BLOCK_BYTES));
    },
    close: () => undefined,
  };
}

/**
 * An archive that was written to a file for this run. The file is opened once and stays so: whatever comes to stand at
 * its path later is not what is read.
 * @param path of the file, which `close` removes
 * @throws Error with a system code where it cannot be read
 */
export function archiveAt(path: string): Archive {
  const fd = openSync(path, 'r');
  try {
    return archiveOn(fd, path);
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/**
 * An archive in a file that is open; `close` closes it.
 * @param path of the file, if `close` is to remove it
 * @throws Error with a system code where it cannot be read
 */
export function archiveOn(fd: number, path?: string): Archive {
  const fill = (bytes: Buffer, from: number) => {
    if (readFully(fd, bytes, from) === bytes.length) return bytes;
    throw Object.assign(new Error('shrunk'), { code: 'ECHANGED' });
  };
  const blocks: Archive['blocks'] = function* (from, to) {
    const block = Buffer.allocUnsafeSlow(Math.min(BLOCK_BYTES, to - from));
    for (let at = from; at < to; at += BLOCK_BYTES)
      yield fill(block.subarray(0, Math.min(BLOCK_BYTES, to - at)), at);
  };
  const { size } = fstatSync(fd);
  let isOpen = true;
  return {
    size,
    sha256: digestOf(blocks(0, size)),
    read: (from, to) => fill(Buffer.allocUnsafeSlow(to - from), from),
    blocks,
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      closeSync(fd);
      if (path !== undefined) rmSync(path, { force: true });
    },
  };
}

/** @returns the SHA-256 of some bytes, base64 */
export function digestOf(blocks: Iterable<Buffer>): string {
  const digest = createHash('sha256');
  for (const block of blocks) digest.update(block);
  return digest.digest('base64');
}

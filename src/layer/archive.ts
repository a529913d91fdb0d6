import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, rmSync } from 'node:fs';
import { readFully } from './open-file.js';

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
  /** Lets go of it; an archive that was made for the run is removed. Nothing can be read afterwards. */
  close(): void;
}

/** Bytes that are read from a file at a time when all of them are. */
export const BLOCK_BYTES = 1024 * 1024;

/** An archive that is in memory as a whole, as a ready zip is. */
export function archiveOf(bytes: Buffer): Archive {
  return {
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('base64'),
    read: (from, to) => bytes.subarray(from, to),
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
  const read = (from: number, to: number) => {
    const bytes = Buffer.allocUnsafeSlow(to - from);
    if (readFully(fd, bytes, from) === bytes.length) return bytes;
    throw Object.assign(new Error('shrunk'), { code: 'ECHANGED' });
  };
  const { size } = fstatSync(fd);
  return {
    size,
    sha256: digestOf(read, size),
    read,
    close: () => {
      closeSync(fd);
      rmSync(path, { force: true });
    },
  };
}

function digestOf(read: Archive['read'], size: number): string {
  const digest = createHash('sha256');
  for (let at = 0; at < size; at += BLOCK_BYTES) digest.update(read(at, Math.min(size, at + BLOCK_BYTES)));
  return digest.digest('base64');
}

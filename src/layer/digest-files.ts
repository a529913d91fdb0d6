import { createHash, hash } from 'node:crypto';
import { closeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { FileFacts } from '../inspect/file-facts.ts';
import { inspect } from '../inspect/inspect.ts';
import { canonicalBytes } from './canonical-files.ts';
import { readerIn, readerOf } from './inspect-files.ts';
import { buffer, openInLayer, PIECE_BYTES, readFully } from './open-file.ts';
import { systemCode } from '../shared/system-code.ts';

/** A digest of every file of a task, by columns: ten thousand small objects cost more to hand over than to make. */
export interface Digests {
  /** Bytes of each file, as it is in the layer. */
  sizes: Float64Array<ArrayBuffer>;
  /** Which file each one is. */
  devices: Float64Array<ArrayBuffer>;
  inodes: Float64Array<ArrayBuffer>;
  /** 1 where any execute bit is set. */
  executables: Uint8Array<ArrayBuffer>;
  /** Hex, 64 digits a file, one after another. */
  sha256: string;
  /** The running CRC-32 after each piece of each file, `piecesOf(size)` a file, one after another. */
  checkpoints: number[];
  /** What is in the files, where it was asked for, by their index; files with nothing to tell are left out. */
  contents: [index: number, contents: FileFacts][];
  /** Files that could not be read: their index and the system's code, or EFBIG. */
  errors: [index: number, code: string][];
}

/** How many pieces a file of so many bytes has; an empty one has one too. */
export function piecesOf(size: number): number {
  return Math.max(1, Math.ceil(size / PIECE_BYTES));
}

/**
 * @param size of the file when it was opened; nothing beyond it is read, so its end takes no read of its own
 * @returns the next piece of the file, shorter at its end; valid until the next read
 */
function readBlock(fd: number, position: number, size: number): Buffer {
  return buffer.subarray(
    0,
    readFully(fd, buffer.subarray(0, Math.min(PIECE_BYTES, size - position)), position),
  );
}

/** Digests one open file: SHA-256 of its bytes, and the running CRC-32 after every piece. */
function digest(fd: number, size: number, checkpoints: number[]): string {
  const first = readBlock(fd, 0, size);
  checkpoints.push(crc32(first));
  // Most files end here, and the one-shot hash costs half of the other on them.
  if (first.length === size) return hash('sha256', first);
  const rest = createHash('sha256').update(first);
  for (let at = first.length; at < size;) {
    const block = readBlock(fd, at, size);
    if (block.length === 0) throw Object.assign(new Error('shrunk'), { code: 'ECHANGED' });
    rest.update(block);
    checkpoints.push(crc32(block, checkpoints.at(-1)));
    at += block.length;
  }
  return rest.digest('hex');
}

/** Digests bytes that are at hand as digest() does an open file. */
function digestBytes(bytes: Buffer, checkpoints: number[]): string {
  let crc = 0;
  for (let piece = 0; piece < piecesOf(bytes.length); piece += 1) {
    crc = crc32(bytes.subarray(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES), crc);
    checkpoints.push(crc);
  }
  return hash('sha256', bytes);
}

export interface DigestOptions {
  /** A larger file is an error. */
  maxBytes: number;
  /** Where the files are in the layer: given, they are looked into as well, while their bytes are at hand. */
  paths?: readonly string[];
}

/** Digests files one after another; one that cannot be read keeps the others from nothing. */
export function digestFiles(files: readonly string[], { maxBytes, paths }: DigestOptions): Digests {
  const digests = digestsFor(files.length);
  for (const [index, source] of files.entries()) {
    try {
      const { fd, size, mode, device, inode } = openInLayer(source);
      try {
        if (size > maxBytes) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
        const bytes = canonicalBytes(source, fd, size);
        const { checkpoints } = digests;
        digests.sha256 += bytes ? digestBytes(bytes, checkpoints) : digest(fd, size, checkpoints);
        digests.sizes[index] = bytes?.length ?? size;
        digests.devices[index] = device;
        digests.inodes[index] = inode;
        digests.executables[index] = Number((mode & 0o111) !== 0);
        const held = size <= PIECE_BYTES ? size : 0;
        const read = () => (bytes ? readerIn(bytes) : readerOf(fd, size, held));
        const contents = paths && inspect(paths[index] ?? '', bytes?.length ?? size, read());
        if (contents) digests.contents.push([index, contents]);
      } finally {
        closeSync(fd);
      }
    } catch (error) {
      digests.errors.push([index, systemCode(error)]);
    }
  }
  return digests;
}

function digestsFor(files: number): Digests {
  return {
    sizes: new Float64Array(files),
    devices: new Float64Array(files),
    inodes: new Float64Array(files),
    executables: new Uint8Array(files),
    sha256: '',
    checkpoints: [],
    contents: [],
    errors: [],
  };
}

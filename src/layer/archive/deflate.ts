import { closeSync } from 'node:fs';
import { constants as zlib, crc32, deflateRawSync } from 'node:zlib';
import type { ZlibOptions } from 'node:zlib';
import { canonicalBytes } from '../canonical-files.ts';
import type { FileId } from '../entry.ts';
import { buffer, openInLayer, PIECE_BYTES, readFully, WINDOW_BYTES } from '../open-file.ts';
import { systemCode } from '../../shared/system-code.ts';

/** Deflate never adds more than this to a piece, nor 64 times this to a task. */
const SLACK_BYTES = 1024;

const TEXT: ZlibOptions = { level: 5, memLevel: 7 };
const LONG_TEXT: ZlibOptions = { level: 4, memLevel: 7 };
const BINARY: ZlibOptions = { level: 6, memLevel: 7 };
const HUFFMAN: ZlibOptions = { strategy: zlib.Z_HUFFMAN_ONLY, memLevel: 9 };
const STORED_BLOCKS: ZlibOptions = { level: 0 };

/** A run of one file's bytes to deflate. `crcBefore` and `crcAfter` are the running CRC-32 the digest saw there. */
export interface Piece extends FileId {
  source: string;
  start: number;
  length: number;
  last: boolean;
  crcBefore: number;
  crcAfter: number;
}

/** How many bytes a piece became, and whether they are deflated or stored as they were. */
export interface PackedPiece {
  length: number;
  deflated: boolean;
}

const output = Buffer.allocUnsafeSlow(2 * PIECE_BYTES + 64 * SLACK_BYTES);

/** From this many bytes on, text takes the most time of a tree of packages. */
const LONG_TEXT_BYTES = 128 * 1024;

/**
 * How to deflate these bytes. Text is searched a level less, and a long one two: the trees of `npm run bench` pack in a
 * tenth to a third less time and grow by one percent. Shorter blocks than zlib's own give a third of that back.
 * Matching is wasted on weights, images and archives, which a sample tells: only Huffman coding where matching adds
 * nothing to it, stored where that gains nothing either.
 */
function encodingOf(data: Uint8Array): ZlibOptions {
  if (!data.subarray(0, 4096).includes(0)) return data.length < LONG_TEXT_BYTES ? TEXT : LONG_TEXT;
  if (data.length < 128 * 1024) return BINARY;
  const sample = Buffer.concat(
    [0.1, 0.4, 0.6, 0.9].map((at) => {
      const start = Math.floor(data.length * at) - 4096;
      return data.subarray(start, start + 8192);
    }),
  );
  const huffman = deflateRawSync(sample, HUFFMAN).length;
  if (deflateRawSync(sample, BINARY).length < huffman * 0.995) return BINARY;
  return huffman < sample.length * 0.995 ? HUFFMAN : STORED_BLOCKS;
}

/** Deflates a piece; all but the last of a file end on a byte boundary, so that the pieces join into one stream. */
function deflate(data: Uint8Array, dictionary: Uint8Array, last: boolean): Uint8Array {
  return deflateRawSync(data, {
    ...encodingOf(data),
    ...(dictionary.length > 0 && { dictionary }),
    finishFlush: last ? zlib.Z_FINISH : zlib.Z_SYNC_FLUSH,
    chunkSize: data.length + SLACK_BYTES, // one buffer, which release() can free
  });
}

/** A piece with the window before it, and how large its file is in the layer; valid until the next is read. */
function readPiece({ source, start, length, ...known }: Piece): {
  window: Buffer;
  data: Buffer;
  size: number;
} {
  const before = Math.min(start, WINDOW_BYTES);
  const { fd, size } = openInLayer(source, known);
  try {
    const whole = canonicalBytes(source, fd, size);
    const bytes =
      whole?.subarray(start - before, start + length) ??
      buffer.subarray(0, readFully(fd, buffer.subarray(0, before + length), start - before));
    return { window: bytes.subarray(0, before), data: bytes.subarray(before), size: whole?.length ?? size };
  } finally {
    closeSync(fd);
  }
}

/** Reads one piece, proves that the bytes are those that were digested, and packs them; valid until the next. */
function packPiece(piece: Piece): { bytes: Uint8Array; deflated: boolean } {
  const { window, data, size } = readPiece(piece);
  const grown = piece.last && size !== piece.start + piece.length;
  if (grown || data.length !== piece.length || crc32(data, piece.crcBefore) !== piece.crcAfter) {
    throw Object.assign(new Error('changed'), { code: 'ECHANGED' });
  }
  const whole = piece.start === 0 && piece.last;
  const packed = deflate(data, window, piece.last);
  return whole && packed.length >= data.length
    ? { bytes: data, deflated: false }
    : { bytes: packed, deflated: true };
}

/**
 * Frees a large buffer that nobody will read again. The collector sees a small object and would let tens of
 * megabytes pile up. Small ones share a pool and are left to it; Node 20 has no way to do this.
 */
export function release({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength > 64 * 1024 && 'transfer' in buffer)
    buffer.transfer(0);
}

/**
 * Packs pieces, which together are under 2 MiB, one after another.
 * @throws Unpacked
 */
export function deflatePieces(pieces: readonly Piece[]): {
  packed: PackedPiece[];
  bytes: Uint8Array<ArrayBuffer>;
} {
  const packed: PackedPiece[] = [];
  let filled = 0;
  for (const piece of pieces) {
    try {
      const { bytes, deflated } = packPiece(piece);
      output.set(bytes, filled);
      filled += bytes.length;
      packed.push({ length: bytes.length, deflated });
      if (deflated) release(bytes);
    } catch (error) {
      throw new Unpacked(piece.source, systemCode(error));
    }
  }
  return { packed, bytes: new Uint8Array(output.subarray(0, filled)) };
}

/** Why packing stopped: the file and the system's code, or ECHANGED. */
export class Unpacked extends Error {
  readonly source: string;
  readonly code: string;

  constructor(source: string, code: string) {
    super(code);
    this.source = source;
    this.code = code;
  }
}

/** Some bytes of a file whose packed size stands for that of others. */
export interface Sample {
  source: string;
  start: number;
  length: number;
}

/** The packed size of each sample, deflated in the context that it has in its file; at most its length. */
export function deflateSamples(samples: readonly Sample[]): number[] {
  return samples.map(({ source, start, length }) => {
    const before = Math.min(start, WINDOW_BYTES);
    const { fd } = openInLayer(source);
    try {
      const filled = readFully(fd, buffer.subarray(0, before + length), start - before);
      const data = buffer.subarray(before, filled);
      return Math.min(length, deflate(data, buffer.subarray(0, before), true).length);
    } finally {
      closeSync(fd);
    }
  });
}

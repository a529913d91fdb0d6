/**
 * The thread that touches file contents: it digests files and deflates pieces of them.
 *
 * It imports nothing but Node's own modules, because the bundler copies this file beside the bundle as it is.
 * Everything here is synchronous on purpose: on thousands of small files the cost is the round trips of the
 * libuv pool, not the work (measured: 16 µs a file of 7 kB this way, hash and checksum included).
 */
import { createHash, hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { constants as zlib, crc32, deflateRawSync } from 'node:zlib';
import type { ZlibOptions } from 'node:zlib';

/** How much of a file one task deflates, and the step of a digest's checkpoints, in bytes. */
export const PIECE_BYTES = 1 << 20;

/** Deflate looks back this far, so a piece is primed with as much of what stands before it. */
const WINDOW_BYTES = 32 * 1024;

/** Deflate never adds more than this to a piece, nor 64 times this to a task. */
const SLACK_BYTES = 1024;

const TEXT: ZlibOptions = { level: 5, memLevel: 9 };
const BINARY: ZlibOptions = { level: 6, memLevel: 8 };
const HUFFMAN: ZlibOptions = { strategy: zlib.Z_HUFFMAN_ONLY, memLevel: 9 };
const STORED_BLOCKS: ZlibOptions = { level: 0 };

/** A digest of every file of a task, by columns: ten thousand small objects cost more to hand over than to make. */
export interface Digests {
  /** Bytes of each file. */
  sizes: Float64Array<ArrayBuffer>;
  /** 1 where any execute bit is set. */
  executables: Uint8Array<ArrayBuffer>;
  /** Hex, 64 digits a file, one after another. */
  sha256: string;
  /** The running CRC-32 after each piece of each file, `piecesOf(size)` a file, one after another. */
  checkpoints: number[];
  /** Files that could not be read: their index and the system's code, or EFBIG. */
  errors: [index: number, code: string][];
}

/** How many pieces a file of so many bytes has; an empty one has one too. */
export function piecesOf(size: number): number {
  return Math.max(1, Math.ceil(size / PIECE_BYTES));
}

/** A run of one file's bytes to deflate. `crcBefore` and `crcAfter` are the running CRC-32 the digest saw there. */
export interface Piece {
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

export type Task =
  { kind: 'digest'; files: string[]; maxBytes: number } | { kind: 'deflate'; pieces: Piece[] };

/** A task's number, from 1 on. */
export type Ticket = number;

/** A task on its way to a thread. */
export interface Handover {
  ticket: Ticket;
  task: Task;
}

export type Answer =
  | { kind: 'digest'; digests: Digests }
  | { kind: 'deflate'; packed: PackedPiece[]; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; source: string; error: string };

const { O_RDONLY = 0, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
const OPEN_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/**
 * Opens a file for reading without following a link that took its place since the walk, and without hanging on
 * a FIFO that did. Windows has neither flag.
 */
function openRegular(source: string): { fd: number; size: number; mode: number } {
  const fd = openSync(source, OPEN_FLAGS);
  const stat = fstatSync(fd);
  if (stat.isFile()) return { fd, size: stat.size, mode: stat.mode };
  closeSync(fd);
  throw Object.assign(new Error('not a regular file'), { code: 'ENOTFILE' });
}

function readFully(fd: number, into: Uint8Array, position: number): number {
  let filled = 0;
  while (filled < into.length) {
    const read = readSync(fd, into, filled, into.length - filled, position + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/**
 * @param size of the file when it was opened; nothing beyond it is read, so its end takes no read of its own
 * @returns the next piece of the file, shorter at its end; valid until the next read
 */
function readBlock(fd: number, position: number, size: number): Buffer {
  return input.subarray(
    0,
    readFully(fd, input.subarray(0, Math.min(PIECE_BYTES, size - position)), position),
  );
}

// Both are used again for every task: what the garbage collector never sees need not wait for it.
const input = Buffer.allocUnsafeSlow(WINDOW_BYTES + PIECE_BYTES);
const output = Buffer.allocUnsafeSlow(2 * PIECE_BYTES + 64 * SLACK_BYTES);

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

function digestFiles(files: readonly string[], maxBytes: number): Digests {
  const sizes = new Float64Array(files.length);
  const executables = new Uint8Array(files.length);
  const digests: Digests = { sizes, executables, sha256: '', checkpoints: [], errors: [] };
  for (const [index, source] of files.entries()) {
    try {
      const { fd, size, mode } = openRegular(source);
      try {
        if (size > maxBytes) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
        digests.sha256 += digest(fd, size, digests.checkpoints);
        sizes[index] = size;
        executables[index] = Number((mode & 0o111) !== 0);
      } finally {
        closeSync(fd);
      }
    } catch (error) {
      digests.errors.push([index, errorCode(error)]);
    }
  }
  return digests;
}

/**
 * How to deflate these bytes. Text is searched a level less: the trees of `npm run bench` pack in a
 * tenth to a third less time and grow by one percent.
 * Matching is wasted on weights, images and archives, which a sample tells: only Huffman coding where matching adds
 * nothing to it, stored where that gains nothing either.
 */
function encodingOf(data: Uint8Array): ZlibOptions {
  if (!data.subarray(0, 4096).includes(0)) return TEXT;
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

/** Reads one piece, proves that the bytes are those that were digested, and packs them; valid until the next. */
function packPiece(piece: Piece): { bytes: Uint8Array; deflated: boolean } {
  const before = Math.min(piece.start, WINDOW_BYTES);
  const { fd, size } = openRegular(piece.source);
  let filled;
  try {
    filled = readFully(fd, input.subarray(0, before + piece.length), piece.start - before);
  } finally {
    closeSync(fd);
  }
  const data = input.subarray(before, filled);
  const grown = piece.last && size !== piece.start + piece.length;
  if (grown || data.length !== piece.length || crc32(data, piece.crcBefore) !== piece.crcAfter) {
    throw Object.assign(new Error('changed'), { code: 'ECHANGED' });
  }
  const whole = piece.start === 0 && piece.last;
  const packed = deflate(data, input.subarray(0, before), piece.last);
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

/** Packs the pieces of one task, which together are under 2 MiB, one after another. */
function packPieces(pieces: Piece[]): Answer {
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
      return { kind: 'failed', source: piece.source, error: errorCode(error) };
    }
  }
  return { kind: 'deflate', packed, bytes: new Uint8Array(output.subarray(0, filled)) };
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Does one task; what goes wrong with a file is an answer too. */
export function perform(task: Task): Answer {
  if (task.kind === 'deflate') return packPieces(task.pieces);
  return { kind: 'digest', digests: digestFiles(task.files, task.maxBytes) };
}

/** Takes a task in hand, unless another thread has: each open task's number stands in the shared table. */
export function claim(claims: Int32Array, ticket: Ticket): boolean {
  return Atomics.compareExchange(claims, ticket % claims.length, ticket, 0) === ticket;
}

/** What is handed over instead of copied. */
function buffersOf(answer: Answer): ArrayBuffer[] {
  if (answer.kind === 'deflate') return [answer.bytes.buffer];
  return answer.kind === 'digest' ? [answer.digests.sizes.buffer, answer.digests.executables.buffer] : [];
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  const claims = workerData as Int32Array;
  port.on('message', ({ ticket, task }: Handover) => {
    if (!claim(claims, ticket)) return;
    const answer = perform(task);
    port.postMessage({ ticket, answer }, buffersOf(answer));
  });
}

import { constants, fstatSync, openSync, closeSync, readSync } from 'node:fs';

/** How much of a file is read at a time: what one task deflates, and the step of a digest's checkpoints, in bytes. */
export const PIECE_BYTES = 1 << 20;

/** Deflate looks back this far, so a piece is primed with as much of what stands before it. */
export const WINDOW_BYTES = 32 * 1024;

/** What files are read into: used again for every one, so that the garbage collector never sees it. */
export const buffer = Buffer.allocUnsafeSlow(WINDOW_BYTES + PIECE_BYTES);

const { O_RDONLY = 0, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
const OPEN_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/**
 * Opens a file for reading without following a link that took its place since the walk, and without hanging on
 * a FIFO that did. Windows has neither flag.
 */
export function openRegular(source: string): { fd: number; size: number; mode: number } {
  const fd = openSync(source, OPEN_FLAGS);
  const stat = fstatSync(fd);
  if (stat.isFile()) return { fd, size: stat.size, mode: stat.mode };
  closeSync(fd);
  throw Object.assign(new Error('not a regular file'), { code: 'ENOTFILE' });
}

export function readFully(fd: number, into: Uint8Array, position: number): number {
  let filled = 0;
  while (filled < into.length) {
    const read = readSync(fd, into, filled, into.length - filled, position + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

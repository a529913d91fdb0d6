import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
} from 'node:fs';
import type { FileId } from './entry.ts';

/** How much of a file is read at a time: what one task deflates, and the step of a digest's checkpoints, in bytes. */
export const PIECE_BYTES = 1 << 20;

/** Deflate looks back this far, so a piece is primed with as much of what stands before it. */
export const WINDOW_BYTES = 32 * 1024;

/** What files are read into: used again for every one, so that the garbage collector never sees it. */
export const buffer = Buffer.allocUnsafeSlow(WINDOW_BYTES + PIECE_BYTES);

const { O_RDONLY = 0, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
const OPEN_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/** A file that is open; whoever opened it closes it. */
export interface Opened extends FileId {
  fd: number;
  /** Bytes. */
  size: number;
  mode: number;
}

/**
 * Opens a file for reading without following a link that took its place since the walk, and without hanging on
 * a FIFO that did. Windows has neither flag.
 */
export function openRegular(source: string): Opened {
  const fd = openSync(source, OPEN_FLAGS);
  const stat = fstatSync(fd);
  if (stat.isFile()) return { fd, size: stat.size, mode: stat.mode, device: stat.dev, inode: stat.ino };
  closeSync(fd);
  throw Object.assign(new Error('not a regular file'), { code: 'ENOTFILE' });
}

/** Where Linux says what an open file is called; without links on the way, each of which costs time at every look. */
const OPEN_FILES = existsSync('/proc/self/fd') ? realpathSync.native('/proc/self/fd') : undefined;

/**
 * Opens a file of a layer as openRegular() does, and proves that no folder on the way to it became a link since the walk:
 * what lies outside would be packed as if it were the layer's.
 * @param source without links in it
 * @param known the file that was opened here before: the same one needs no other proof, which would cost as much as opening it
 * @throws ELOOP where one did
 */
export function openInLayer(source: string, known?: FileId): Opened {
  const opened = openRegular(source);
  if (opened.inode === known?.inode && opened.device === known.device) return opened;
  try {
    if (isStillAt(source, opened.fd)) return opened;
    throw Object.assign(new Error('reached by a link'), { code: 'ELOOP' });
  } catch (error) {
    closeSync(opened.fd);
    throw error;
  }
}

/** What is looked up by its name may be swapped meanwhile, so elsewhere than on Linux it must be the file that is open. */
function isStillAt(source: string, fd: number): boolean {
  if (OPEN_FILES) return readlinkSync(`${OPEN_FILES}/${fd}`) === source;
  return realpathSync.native(source) === source && lstatSync(source).ino === fstatSync(fd).ino;
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

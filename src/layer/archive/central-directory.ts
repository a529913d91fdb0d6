import { crc32, inflateRawSync } from 'node:zlib';
import { DEFLATED, END_RECORD, LOCAL_HEADER, readCentralHeader, STORED } from './format.ts';

/**
 * Reading an archive of which only parts are at hand: its end, its central directory, single entries. The archive is
 * one that AWS took, so nothing is proven beyond what it takes to neither crash nor read endlessly on a broken one.
 */

/** A file or link as the directory lists it; sizes and offsets in bytes. */
export interface DirectoryEntry {
  path: string;
  type: 'file' | 'link';
  /** Undefined where the archive was not made on Unix. */
  executable: boolean | undefined;
  size: number;
  crc: number;
  method: number;
  packedSize: number;
  /** Where its local header starts. */
  offset: number;
  /** Where what follows it starts: the next entry, or the directory. */
  end: number;
}

/** Where the central directory is, and how many entries it lists. */
export interface Directory {
  offset: number;
  size: number;
  entries: number;
}

/** Makes the error of an archive that cannot be read; `what` says why, as a clause such as `it uses zip64`. */
export type Refuse = (what: string) => Error;

/** The most bytes that stand behind the directory: the record that ends it, and a comment. */
export const MAX_END_BYTES = END_RECORD.length + 0xffff;

/**
 * Finds the central directory.
 * @param tail the archive's last bytes, MAX_END_BYTES of them unless it has fewer
 * @param size of the archive
 */
export function findDirectory(tail: Buffer, size: number, refuse: Refuse): Directory {
  let at = tail.length - END_RECORD.length;
  while (at >= 0 && !isEnd(tail, at)) at -= 1;
  if (at < 0) throw refuse('it is not a zip archive, or its end is missing');
  const directory = {
    entries: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
  if (directory.entries === 0xffff || directory.size === ZIP64 || directory.offset === ZIP64)
    throw refuse('it uses zip64');
  if (directory.offset + directory.size !== size - tail.length + at)
    throw refuse('its central directory is not where its end says');
  return directory;
}

/** A comment may hold the mark by chance, but then its length is no comment's. */
function isEnd(tail: Buffer, at: number): boolean {
  return (
    tail.readUInt32LE(at) === END_RECORD.signature &&
    at + END_RECORD.length + tail.readUInt16LE(at + 20) === tail.length
  );
}

const ZIP64 = 0xffffffff;
const FILE_TYPE = 0o170000;
const LINK_TYPE = 0o120000;

/** Lists the files and links of an archive; folders are left out. @param bytes of its central directory */
export function readDirectory(bytes: Buffer, directory: Directory, refuse: Refuse): DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  let at = 0;
  for (let index = 0; index < directory.entries; index++) {
    const header = readCentralHeader(bytes, at);
    if (!header) throw refuse('its central directory is cut short');
    const { rawName, mode, method, crc, size, packedSize, offset } = header;
    if ([size, packedSize, offset].includes(ZIP64)) throw refuse('it uses zip64');
    const isLink = ((mode ?? 0) & FILE_TYPE) === LINK_TYPE;
    entries.push({
      path: rawName.toString(),
      type: isLink ? 'link' : 'file',
      executable: mode === undefined ? undefined : !isLink && (mode & 0o111) !== 0,
      size,
      crc,
      method,
      packedSize,
      offset,
      end: directory.offset,
    });
    at += header.length;
  }
  return withEnds(entries).filter(({ path }) => !path.endsWith('/'));
}

function withEnds(entries: DirectoryEntry[]): DirectoryEntry[] {
  const inOrder = entries.toSorted((a, b) => b.offset - a.offset);
  let next = inOrder[0]?.end ?? 0;
  for (const entry of inOrder) {
    entry.end = next;
    next = entry.offset;
  }
  return entries;
}

/** A stretch of the archive to read at once, for the entries in it. */
export interface ArchiveSpan {
  from: number;
  to: number;
  entries: DirectoryEntry[];
}

/** Local headers have an extra field of their own; tools write up to 36 bytes, some more to align what follows. */
const LOCAL_EXTRA_BYTES = 96;
/** Bytes between two entries that are read along rather than made the border of two requests. */
const GAP_BYTES = 4096;

/**
 * What to read for some entries.
 * @param wanted the most important first
 * @param budget bytes that may be read; what does not fit is left out
 */
export function spansOf(wanted: readonly DirectoryEntry[], budget: number): ArchiveSpan[] {
  let left = budget;
  const taken = wanted.filter((entry) => {
    const cost = extentOf(entry);
    if (cost > left || cost <= 0) return false;
    left -= cost;
    return true;
  });
  const spans: ArchiveSpan[] = [];
  for (const entry of taken.sort((a, b) => a.offset - b.offset)) {
    const last = spans.at(-1);
    const to = entry.offset + extentOf(entry);
    const gap = Math.max(0, entry.offset - (last?.to ?? 0));
    if (last && gap <= Math.min(GAP_BYTES, left)) {
      left -= gap;
      last.to = Math.max(last.to, to);
      last.entries.push(entry);
    } else spans.push({ from: entry.offset, to, entries: [entry] });
  }
  return spans;
}

function extentOf({ path, packedSize, offset, end }: DirectoryEntry): number {
  const header = LOCAL_HEADER.length + Buffer.byteLength(path) + LOCAL_EXTRA_BYTES;
  return Math.min(header + packedSize, end - offset);
}

/**
 * Unpacks one entry.
 * @param bytes from its local header on
 * @returns undefined where they are not whole or not what the directory says
 */
export function unpackEntry(
  bytes: Buffer,
  { method, packedSize, size, crc }: DirectoryEntry,
): Buffer | undefined {
  if (bytes.length < LOCAL_HEADER.length || bytes.readUInt32LE(0) !== LOCAL_HEADER.signature)
    return undefined;
  const start = LOCAL_HEADER.length + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const packed = bytes.subarray(start, start + packedSize);
  const data = method === STORED ? packed : method === DEFLATED ? inflated(packed, size) : undefined;
  return data?.length === size && crc32(data) === crc ? data : undefined;
}

function inflated(packed: Buffer, size: number): Buffer | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}

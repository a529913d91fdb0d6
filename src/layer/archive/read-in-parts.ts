import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { LIMITS } from '../../lambda/limits.ts';
import { scratchFolder } from '../../shared/temporary-folder.ts';
import { BLOCK_BYTES } from './archive.ts';
import type { Archive } from './archive.ts';
import { entryOf, inflateAll, layerStructure } from './read.ts';
import { DEFLATED } from './format.ts';
import { refuseArchive } from './verify.ts';
import type { ListedEntry } from './verify.ts';
import { sortByPath } from '../entry.ts';
import type { Entry, InspectedEntry } from '../entry.ts';
import { readerOf } from '../inspect-files.ts';
import { inspectEntries, openedBytes } from '../inspect-archive.ts';
import type { OpenedEntry } from '../inspect-archive.ts';
import { textReader } from '../texts.ts';
import { unreadable } from '../unreadable.ts';
import { systemCode } from '../../shared/system-code.ts';

type Zip = Pick<Archive, 'size' | 'read' | 'blocks'>;

/**
 * Reads what an archive holds, as archiveEntries() does, entry by entry and large ones block by block: neither the
 * archive nor a large entry is in memory as a whole.
 * @param file the archive's name, for messages
 * @param maxBytes give up when there are as many bytes as this; as many as a layer can have by default
 * @returns the entries sorted by path
 * @throws Problem when the archive is hostile, corrupt, empty, or larger than a layer can be
 */
export async function archiveEntriesInParts(
  zip: Zip,
  file: string,
  maxBytes: number = LIMITS.unzippedBytes,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const entry of layerStructure(zip, file, maxBytes).entries) {
    const isLarge = !entry.isLink && isLargerThan(BLOCK_BYTES, entry);
    const bytes = isLarge ? undefined : wholeEntry(zip, entry, file);
    const sha256 = bytes ? createHash('sha256').update(bytes).digest('hex') : await digest(zip, entry, file);
    entries.push(...entryOf(entry, { sha256, target: () => bytes?.toString('utf8') ?? '' }, file));
  }
  return sortByPath(entries);
}

/**
 * Looks into every file of an archive. A small one is in memory while that is done, a large one in a file of its own.
 * @param entries of it, as archiveEntriesInParts() gave them
 * @returns the entries in their order, with what their bytes say
 * @throws Problem when there is no room for a file, or the archive changed meanwhile
 */
export function inspectArchiveInParts(
  zip: Zip,
  file: string,
  entries: readonly Entry[],
): Promise<InspectedEntry[]> {
  return inspectEntries(entries, openedEntries(zip, file));
}

/** The texts of some files of an archive. @throws Problem when it changed meanwhile */
export function textsInParts(
  zip: Zip,
  file: string,
  { entries, paths }: { entries: readonly Entry[]; paths: readonly string[] },
): Map<string, string> {
  const listed = new Map(layerStructure(zip, file, Infinity).entries.map((entry) => [entry.name, entry]));
  const textsOf = textReader(entries, ({ path }) => {
    const entry = listed.get(path);
    return entry && wholeEntry(zip, entry, file);
  });
  return textsOf(paths);
}

/** What is larger is looked into in a file. */
const MOST_IN_MEMORY = 16 * 1024 * 1024;

/** The files of an archive, each open until the next one is taken. @throws Problem as inspectArchiveInParts() does */
export async function* openedEntries(zip: Zip, file: string): AsyncGenerator<OpenedEntry> {
  const { entries } = layerStructure(zip, file, Infinity);
  const files = entries.filter(({ isFolder, isLink }) => !isFolder && !isLink);
  for (const entry of files)
    if (!isLargerThan(MOST_IN_MEMORY, entry)) yield openedBytes(entry.name, wholeEntry(zip, entry, file));
  const large = files.filter((entry) => isLargerThan(MOST_IN_MEMORY, entry));
  if (large.length > 0) yield* openedInFile(zip, file, large);
}

/** Unpacks entries one after another into a file, which is removed in the end. */
async function* openedInFile(
  zip: Zip,
  file: string,
  entries: readonly ListedEntry[],
): AsyncGenerator<OpenedEntry> {
  const folder = scratchFolder();
  try {
    const fd = openSync(join(folder, 'entry'), 'wx+', 0o600);
    try {
      for (const entry of entries) {
        ftruncateSync(fd);
        let at = 0;
        await unpack(zip, { entry, file }, (block) => (at += writeFully(fd, block, at)));
        yield { path: entry.name, size: entry.size, read: readerOf(fd, entry.size) };
      }
    } finally {
      closeSync(fd);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeFully(fd: number, block: Buffer, position: number): number {
  let written = 0;
  while (written < block.length)
    written += writeSync(fd, block, written, block.length - written, position + written);
  return written;
}

function isLargerThan(bytes: number, { size, packedSize }: ListedEntry): boolean {
  return Math.max(size, packedSize) > bytes;
}

/** The bytes of an entry, unpacked and proven. @throws Problem when it is corrupt */
export function wholeEntry(zip: Zip, entry: ListedEntry, file: string): Buffer {
  const { name, method, dataOffset, packedSize, size, crc } = entry;
  try {
    const packed = zip.read(dataOffset, dataOffset + packedSize);
    const data = method === DEFLATED ? inflateAll(packed, size) : packed;
    if (data.length === size && crc32(data) === crc) return data;
  } catch (error) {
    throw refuseArchive(file, `its entry "${name}" is corrupt`, error);
  }
  throw refuseArchive(file, `its entry "${name}" is corrupt`);
}

/** @returns the SHA-256 of an entry's bytes, hex */
async function digest(zip: Zip, entry: ListedEntry, file: string): Promise<string> {
  const hash = createHash('sha256');
  await unpack(zip, { entry, file }, (block) => hash.update(block));
  return hash.digest('hex');
}

/**
 * Unpacks an entry block by block, and proves its size and checksum.
 * @param take gets each block, which is good until it returns
 */
async function unpack(
  zip: Zip,
  { entry, file }: { entry: ListedEntry; file: string },
  take: (block: Buffer) => void,
): Promise<void> {
  const { name, method, dataOffset, packedSize, size, crc } = entry;
  let sum = 0;
  let length = 0;
  const takeAll = async (blocks: AsyncIterable<Buffer> | Iterable<Buffer>) => {
    for await (const block of blocks) {
      length += block.length;
      if (length > size) throw new RangeError('it is longer than it says');
      sum = crc32(block, sum);
      take(block);
    }
  };
  try {
    const packed = zip.blocks(dataOffset, dataOffset + packedSize);
    const inflater = createInflateRaw(INFLATING);
    // A block is taken only when the inflater is done with the one before, which is good no longer.
    if (method === DEFLATED) await pipeline(packed, inflater, takeAll);
    else await takeAll(packed);
    // Bytes behind the end of the stream, which zlib lets pass, are an error.
    const isWhole = method !== DEFLATED || inflater.bytesWritten === packedSize;
    if (isWhole && length === size && sum === crc) return;
  } catch (error) {
    if (systemCode(error) === 'ENOSPC') throw unreadable(name, 'ENOSPC');
    throw refuseArchive(file, `its entry "${name}" is corrupt`, error);
  }
  throw refuseArchive(file, `its entry "${name}" is corrupt`);
}

/** How much is inflated at a time, in bytes; and that no block, however small, is taken before the last is used up. */
const INFLATING = { chunkSize: 256 * 1024, writableHighWaterMark: 1 };

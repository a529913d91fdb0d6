import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { LIMITS } from '../checks/limits.js';
import { BLOCK_BYTES } from './archive.js';
import type { Archive } from './archive.js';
import { entryOf, inflateAll, listedEntries } from './archive-entries.js';
import { DEFLATED } from './archive-format.js';
import { refuseArchive } from './archive-structure.js';
import type { ListedEntry } from './archive-structure.js';
import { sortByPath } from './entry.js';
import type { Entry, InspectedEntry } from './entry.js';
import { lookAtEntries } from './look-at-entries.js';
import type { OpenedEntry } from './look-at-entries.js';

type Zip = Pick<Archive, 'size' | 'read' | 'blocks'>;

/**
 * Reads what an archive holds, as archiveEntries() does, entry by entry and large ones block by block: neither the
 * archive nor a large entry is in memory as a whole.
 * @param file the archive's name, for messages
 * @returns the entries sorted by path
 * @throws Problem when the archive is hostile, corrupt, empty, or larger than a layer can be
 */
export async function archiveEntriesInParts(zip: Zip, file: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const entry of listedEntries(zip, file, LIMITS.unzippedBytes)) {
    const isLarge = !entry.isLink && Math.max(entry.size, entry.packedSize) > BLOCK_BYTES;
    const bytes = isLarge ? undefined : wholeEntry(zip, entry, file);
    const sha256 = bytes ? createHash('sha256').update(bytes).digest('hex') : await digest(zip, entry, file);
    entries.push(...entryOf(entry, { sha256, target: () => bytes?.toString('utf8') ?? '' }, file));
  }
  return sortByPath(entries);
}

/**
 * Looks into every file of an archive; each is in memory while that is done.
 * @param entries of it, as archiveEntriesInParts() gave them
 * @param secrets of the job, which are looked for as well
 * @returns the entries in their order, with what their bytes say
 */
export function lookInsideInParts(
  zip: Zip,
  file: string,
  entries: readonly Entry[],
  secrets?: RegExp,
): Promise<InspectedEntry[]> {
  return lookAtEntries(entries, opened(zip, file), secrets);
}

function* opened(zip: Zip, file: string): Generator<OpenedEntry> {
  for (const entry of listedEntries(zip, file, LIMITS.unzippedBytes))
    if (!entry.isFolder && !entry.isLink) yield { path: entry.name, data: wholeEntry(zip, entry, file) };
}

function wholeEntry(zip: Zip, entry: ListedEntry, file: string): Buffer {
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
  const { name, method, dataOffset, packedSize, size, crc } = entry;
  const hash = createHash('sha256');
  let sum = 0;
  let length = 0;
  const take = async (blocks: AsyncIterable<Buffer> | Iterable<Buffer>) => {
    for await (const block of blocks) {
      length += block.length;
      if (length > size) throw new RangeError('it is longer than it says');
      sum = crc32(block, sum);
      hash.update(block);
    }
  };
  try {
    const packed = zip.blocks(dataOffset, dataOffset + packedSize);
    const inflater = createInflateRaw(INFLATING);
    // A block is taken only when the inflater is done with the one before, which is good no longer.
    if (method === DEFLATED) await pipeline(packed, inflater, take);
    else await take(packed);
    // Bytes behind the end of the stream, which zlib lets pass, are an error.
    const isWhole = method !== DEFLATED || inflater.bytesWritten === packedSize;
    if (isWhole && length === size && sum === crc) return hash.digest('hex');
  } catch (error) {
    throw refuseArchive(file, `its entry "${name}" is corrupt`, error);
  }
  throw refuseArchive(file, `its entry "${name}" is corrupt`);
}

/** How much is inflated at a time, in bytes; and that no block, however small, is taken before the last is used up. */
const INFLATING = { chunkSize: 256 * 1024, writableHighWaterMark: 1 };

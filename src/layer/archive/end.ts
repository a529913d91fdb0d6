import type { Archive } from './archive.ts';
import { END_RECORD } from './format.ts';
import {
  readZip64End,
  ZIP64_COUNT_MARK,
  ZIP64_END_BYTES,
  ZIP64_END_MARK,
  ZIP64_LOCATOR_MARK,
  ZIP64_MARK,
} from './zip64.ts';
import type { Zip64End } from './zip64.ts';

/** The end of an archive: where its central directory is, and how many entries that has. */
export interface ArchiveEnd {
  entries: number;
  directoryOffset: number;
  /** Where the directory ends. */
  directoryEnd: number;
  usesZip64: boolean;
  /** Zeros follow the end, as bsdtar fills its last block when it writes to a pipe. */
  isPadded: boolean;
}

type Refuse = (what: string) => Error;

const END_MARK = Buffer.from('PK\x05\x06', 'latin1');

/** Finds the end of an archive, and proves that there is one only. */
export function findEnd(zip: Pick<Archive, 'size' | 'read'>, refuse: Refuse): ArchiveEnd {
  const { record, offset, isPadded } = findRecord(zip, refuse);
  const before = zip.read(Math.max(0, offset - ZIP64_END_BYTES), offset);
  const zip64 = readZip64End(before, offset);
  if (zip64 === 'broken') throw refuse('it uses zip64, and its zip64 end is broken');
  if (record.readUInt16LE(8) !== record.readUInt16LE(10) || record.readUInt32LE(4) !== 0)
    throw refuse('it is one part of several');
  const { entries, directorySize, directoryOffset } = directoryOf(record, zip64, refuse);
  const directoryEnd = zip64?.offset ?? offset;
  // Readers search for these marks, and not all in the same way: what holds more of them reads as two archives.
  const from = Math.min(directoryOffset, directoryEnd);
  const rest = zip.read(from, zip.size);
  const isAt = (mark: Buffer, places: readonly number[]) =>
    placesOf(mark, rest).every((place, index) => place + from === places[index]);
  const locator = zip64 ? [offset - ZIP64_LOCATOR_BYTES] : [];
  if (!isAt(ZIP64_END_MARK, zip64 ? [zip64.offset] : []) || !isAt(ZIP64_LOCATOR_MARK, locator))
    throw refuse('it uses zip64, and has more than one zip64 end');
  if (!isAt(END_MARK, [offset])) throw refuse('it has more than one end');
  if (directoryOffset + directorySize !== directoryEnd)
    throw refuse('its central directory is not where its end says');
  return { entries, directoryOffset, directoryEnd, usesZip64: zip64 !== undefined, isPadded };
}

const ZIP64_LOCATOR_BYTES = 20;

function findRecord(
  zip: Pick<Archive, 'size' | 'read'>,
  refuse: Refuse,
): { record: Buffer; offset: number; isPadded: boolean } {
  if (zip.size < END_RECORD.length) throw refuse('it is not a zip archive');
  const tailOffset = Math.max(0, zip.size - END_RECORD.length - 0xffff);
  const tail = zip.read(tailOffset, zip.size);
  let at = tail.length - END_RECORD.length;
  while (at >= 0 && tail.readUInt32LE(at) !== END_RECORD.signature) at -= 1;
  if (at < 0) throw refuse('it is not a zip archive, or its end is missing');
  const end = at + END_RECORD.length + tail.readUInt16LE(at + 20);
  const behind = tail.subarray(end);
  if (end > tail.length || behind.some((byte) => byte !== 0)) throw refuse('bytes follow its end');
  const record = tail.subarray(at, at + END_RECORD.length);
  return { record, offset: tailOffset + at, isPadded: behind.length > 0 };
}

type DirectoryPlace = Pick<Zip64End, 'entries' | 'directorySize' | 'directoryOffset'>;

/** What the end says of the directory; each number is in it or in the zip64 end, or the same in both. */
function directoryOf(record: Buffer, zip64: Zip64End | undefined, refuse: Refuse): DirectoryPlace {
  const said: DirectoryPlace = {
    entries: record.readUInt16LE(10),
    directorySize: record.readUInt32LE(12),
    directoryOffset: record.readUInt32LE(16),
  };
  if (!zip64) {
    if (said.directoryOffset === ZIP64_MARK) throw refuse('it uses zip64, and has no zip64 end');
    return said;
  }
  const agrees =
    [zip64.entries, ZIP64_COUNT_MARK].includes(said.entries) &&
    [zip64.directorySize, ZIP64_MARK].includes(said.directorySize) &&
    [zip64.directoryOffset, ZIP64_MARK].includes(said.directoryOffset);
  if (!agrees) throw refuse('it uses zip64, and its two ends contradict each other');
  return zip64;
}

function placesOf(mark: Buffer, bytes: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) places.push(at);
  return places;
}

import { inflateRawSync, constants as zlib } from 'node:zlib';
import { bytesAt, numbersOf } from './bytes.ts';
import type { FileBytes } from './bytes.ts';

/** Records of a zip; source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.14 to 4.3.16. */
const LOCAL_HEADER = { signature: 0x04034b50, length: 30 } as const;
const CENTRAL_HEADER = { signature: 0x02014b50, bytes: 'PK\x01\x02', length: 46 } as const;
const END_RECORD = { signature: 'PK\x05\x06', length: 22 } as const;
const ZIP64_END_RECORD = { signature: 0x06064b50, length: 56 } as const;
const ZIP64_LOCATOR = { signature: 0x07064b50, length: 20 } as const;
const [STORED, DEFLATED] = [0, 8];
const MOST_COMMENT_BYTES = 0xffff;

/** Where a record of zip64 has the number instead. */
const IN_ZIP64 = 0xffffffff;

/** An entry of a jar. */
export interface JarEntry {
  name: string;
  /** Where its local header is in the file. */
  offset: number;
  method: number;
  /** Bytes, packed. */
  packedSize: number;
}

/** Lists a jar; nothing where it is no zip. */
export function listJar(file: FileBytes): JarEntry[] {
  const directory = readDirectory(file);
  const numbers = numbersOf(directory.bytes, true);
  const entries: JarEntry[] = [];
  for (let at = 0; at + CENTRAL_HEADER.length <= numbers.length;) {
    if (numbers.u32(at) !== CENTRAL_HEADER.signature) break;
    const nameEnd = at + CENTRAL_HEADER.length + numbers.u16(at + 28);
    const { packedSize, offset } = placeOf(numbers, at, nameEnd);
    entries.push({
      name: directory.bytes.toString('latin1', at + CENTRAL_HEADER.length, nameEnd),
      offset: directory.shift + offset,
      method: numbers.u16(at + 10),
      packedSize,
    });
    at = nameEnd + numbers.u16(at + 30) + numbers.u16(at + 32);
  }
  return entries;
}

/** The extra field that has numbers of zip64, in this order; source: APPNOTE, section 4.5.3. */
const ZIP64_FIELD = 1;

/** Where an entry is, and how much; the low half of a number in zip64 is enough, as a layer has less than 1 GiB. */
function placeOf(
  numbers: ReturnType<typeof numbersOf>,
  at: number,
  nameEnd: number,
): Pick<JarEntry, 'packedSize' | 'offset'> {
  const place = { packedSize: numbers.u32(at + 20), offset: numbers.u32(at + 42) };
  const end = Math.min(nameEnd + numbers.u16(at + 30), numbers.length);
  for (let extra = nameEnd; extra + 4 <= end; extra += 4 + numbers.u16(extra + 2)) {
    if (numbers.u16(extra) !== ZIP64_FIELD) continue;
    let field = extra + 4 + (numbers.u32(at + 24) === IN_ZIP64 ? 8 : 0);
    if (place.packedSize === IN_ZIP64 && field + 8 <= end) {
      place.packedSize = numbers.u32(field);
      field += 8;
    }
    if (place.offset === IN_ZIP64 && field + 8 <= end) place.offset = numbers.u32(field);
  }
  return place;
}

interface Directory {
  bytes: Buffer;
  shift: number;
  end?: End;
}

/** Tells whether the end of a jar is there, and leads to entries where there are any. */
export function isWholeJar(file: FileBytes): boolean {
  const { end, bytes } = readDirectory(file);
  if (!end) return false;
  return end.length === 0 || bytes.toString('latin1', 0, 4) === CENTRAL_HEADER.bytes;
}

/** What an end record says of the directory. Bytes. */
interface End {
  length: number;
  offset: number;
  /** Where the record is, which stands right behind the directory. */
  at: number;
}

/** The central directory, and how far the offsets in it are off: a program may stand before a jar. */
function readDirectory(file: FileBytes): Directory {
  const end = readEnd(file);
  if (!end) return { bytes: Buffer.alloc(0), shift: 0 };
  const { length, offset, at } = end;
  const isShifted = bytesAt(file, offset, 4).toString('latin1') !== CENTRAL_HEADER.bytes;
  const shift = isShifted ? at - length - offset : 0;
  return { bytes: Buffer.from(bytesAt(file, offset + shift, length)), shift, end };
}

function readEnd(file: FileBytes): End | undefined {
  const tailStart = Math.max(0, file.size - END_RECORD.length - MOST_COMMENT_BYTES);
  const tail = bytesAt(file, tailStart, END_RECORD.length + MOST_COMMENT_BYTES);
  const at = tail.lastIndexOf(END_RECORD.signature, undefined, 'latin1');
  if (at < 0 || at + END_RECORD.length > tail.length) return undefined;
  const end = { length: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16), at: tailStart + at };
  const isInZip64 = end.length === IN_ZIP64 || end.offset === IN_ZIP64;
  return (isInZip64 ? readZip64End(file, end.at) : undefined) ?? end;
}

/**
 * What the end record of zip64 says; its locator stands right before the other end record.
 * Where a program stands before the zip, the locator may lead too far to the front: the record then is right before it.
 */
function readZip64End(file: FileBytes, endAt: number): End | undefined {
  const locatorAt = endAt - ZIP64_LOCATOR.length;
  const locator = numbersOf(bytesAt(file, locatorAt, ZIP64_LOCATOR.length), true);
  if (locator.length < ZIP64_LOCATOR.length || locator.u32(0) !== ZIP64_LOCATOR.signature) return undefined;
  for (const at of [locator.u64(8), locatorAt - ZIP64_END_RECORD.length]) {
    const record = numbersOf(bytesAt(file, at, ZIP64_END_RECORD.length), true);
    if (record.length === ZIP64_END_RECORD.length && record.u32(0) === ZIP64_END_RECORD.signature)
      return { length: record.u64(40), offset: record.u64(48), at };
  }
  return undefined;
}

/** Where the packed bytes of an entry begin; undefined where its header cannot be read. */
export function dataOffset(file: FileBytes, { offset }: JarEntry): number | undefined {
  const header = numbersOf(bytesAt(file, offset, LOCAL_HEADER.length), true);
  if (header.length < LOCAL_HEADER.length || header.u32(0) !== LOCAL_HEADER.signature) return undefined;
  return offset + LOCAL_HEADER.length + header.u16(26) + header.u16(28);
}

/**
 * The beginning of an entry, unpacked; nothing where it cannot be read.
 * @param most packed bytes that are looked at
 */
export function headOfEntry(file: FileBytes, entry: JarEntry, most: number): Buffer {
  const start = dataOffset(file, entry);
  if (start === undefined) return Buffer.alloc(0);
  const packed = bytesAt(file, start, most);
  const { method } = entry;
  if (method === STORED) return packed;
  return method === DEFLATED ? inflateHead(packed) : Buffer.alloc(0);
}

/** What one read unpacks to at the most: a few hundred bytes may be a bomb. */
const MOST_UNPACKED_BYTES = 1 << 20;

/** Inflates what there is of a stream; nothing where it is broken. */
function inflateHead(packed: Buffer): Buffer {
  try {
    return inflateRawSync(packed, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: MOST_UNPACKED_BYTES });
  } catch {
    return Buffer.alloc(0);
  }
}

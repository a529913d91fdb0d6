/**
 * The records of a zip archive. They are written as AWS Lambda likes them: made by Unix, version needed 2.0, DOS time
 * 1980-01-01 00:00, no zip64, no data descriptors, no extra fields, no comments.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3 to 4.5.
 */
export const STORED = 0;
export const DEFLATED = 8;

export const LOCAL_HEADER = { signature: 0x04034b50, length: 30 } as const;
export const CENTRAL_HEADER = { signature: 0x02014b50, length: 46 } as const;
export const END_RECORD = { signature: 0x06054b50, length: 22 } as const;

/** The number of entries a zip holds without zip64. */
export const MAX_ENTRIES = 0xffff;

const VERSION_NEEDED = 20;
const MADE_BY_UNIX = (3 << 8) | VERSION_NEEDED;
const UTF8_NAMES = 1 << 11;
const DOS_DATE_1980_01_01 = (1 << 5) | 1;

const MODES = { file: 0o100644, executable: 0o100755, link: 0o120777 } as const;

/** What the headers say of one entry; sizes and the offset of its local header in bytes. */
export interface ArchiveRecord {
  name: string;
  kind: keyof typeof MODES;
  method: typeof STORED | typeof DEFLATED;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
}

/** How many bytes an entry's header takes, name included. */
export function headerLength(header: typeof LOCAL_HEADER | typeof CENTRAL_HEADER, name: string): number {
  return header.length + Buffer.byteLength(name);
}

/** The 26 bytes that both headers of an entry share, from "version needed" to "extra field length". */
function writeShared(into: Buffer, at: number, record: ArchiveRecord): void {
  const nameBytes = Buffer.byteLength(record.name);
  into.writeUInt16LE(VERSION_NEEDED, at);
  into.writeUInt16LE(nameBytes === record.name.length ? 0 : UTF8_NAMES, at + 2); // a plain ASCII name needs no flag
  into.writeUInt16LE(record.method, at + 4);
  into.writeUInt16LE(0, at + 6);
  into.writeUInt16LE(DOS_DATE_1980_01_01, at + 8);
  into.writeUInt32LE(record.crc, at + 10);
  into.writeUInt32LE(record.packedSize, at + 14);
  into.writeUInt32LE(record.size, at + 18);
  into.writeUInt16LE(nameBytes, at + 22);
  into.writeUInt16LE(0, at + 24);
}

/** Writes the header that stands before an entry's bytes, name included. */
export function writeLocalHeader(into: Buffer, at: number, record: ArchiveRecord): void {
  into.writeUInt32LE(LOCAL_HEADER.signature, at);
  writeShared(into, at + 4, record);
  into.write(record.name, at + LOCAL_HEADER.length);
}

/** Writes the entry's line in the central directory, name included. */
export function writeCentralHeader(into: Buffer, at: number, record: ArchiveRecord): void {
  into.fill(0, at, at + CENTRAL_HEADER.length);
  into.writeUInt32LE(CENTRAL_HEADER.signature, at);
  into.writeUInt16LE(MADE_BY_UNIX, at + 4);
  writeShared(into, at + 6, record);
  into.writeUInt32LE((MODES[record.kind] << 16) >>> 0, at + 38);
  into.writeUInt32LE(record.offset, at + 42);
  into.write(record.name, at + CENTRAL_HEADER.length);
}

/** What the central directory says of one entry; nothing of it is proven. Sizes and offsets in bytes. */
export interface CentralHeader {
  rawName: Buffer;
  extra: Buffer;
  flags: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** The number of the disk that it is on. */
  disk: number;
  /** Unix type and permission bits; undefined where the archive was not made on Unix. */
  mode: number | undefined;
  /** Where its local header starts. */
  offset: number;
  /** Of the header with its name, extra field and comment. */
  length: number;
}

/** Reads an entry's line in the central directory; undefined where there is no whole one. */
export function readCentralHeader(from: Buffer, at: number): CentralHeader | undefined {
  const nameAt = at + CENTRAL_HEADER.length;
  if (nameAt > from.length || from.readUInt32LE(at) !== CENTRAL_HEADER.signature) return undefined;
  const extraAt = nameAt + from.readUInt16LE(at + 28);
  const commentAt = extraAt + from.readUInt16LE(at + 30);
  const end = commentAt + from.readUInt16LE(at + 32);
  if (end > from.length) return undefined;
  return {
    rawName: from.subarray(nameAt, extraAt),
    extra: from.subarray(extraAt, commentAt),
    flags: from.readUInt16LE(at + 8),
    method: from.readUInt16LE(at + 10),
    crc: from.readUInt32LE(at + 16),
    packedSize: from.readUInt32LE(at + 20),
    size: from.readUInt32LE(at + 24),
    disk: from.readUInt16LE(at + 34),
    mode: from.readUInt8(at + 5) === MADE_BY_UNIX >> 8 ? from.readUInt16LE(at + 40) : undefined,
    offset: from.readUInt32LE(at + 42),
    length: end - at,
  };
}

/** The record that closes the archive. */
export function endRecord(entries: number, directory: { offset: number; size: number }): Buffer {
  const record = Buffer.alloc(END_RECORD.length);
  record.writeUInt32LE(END_RECORD.signature, 0);
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(directory.size, 12);
  record.writeUInt32LE(directory.offset, 16);
  return record;
}

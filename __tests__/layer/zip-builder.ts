// Builds zips by hand, byte for byte; every field of every record can be made to lie.
import { crc32, deflateRawSync } from 'node:zlib';

/** Fields that both headers of an entry have. */
export interface SharedFields {
  version: number;
  flags: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  name: string | Buffer;
  extra: Buffer;
}

export interface EntryParts {
  name: string | Buffer;
  content?: string | Buffer;
  deflated?: boolean;
  /** In place of the packed content. */
  packed?: Buffer;
  /** With the file's type. */
  mode?: number;
  /** The system in "version made by"; 3 is Unix. */
  system?: number;
  /** Said in both headers in place of the truth. */
  both?: Partial<SharedFields>;
  /** Said in one header only. */
  local?: Partial<SharedFields>;
  central?: Partial<SharedFields & { offset: number; disk: number; comment: Buffer; signature: number }>;
  /** Stands before the local header, or behind the packed content. */
  before?: Buffer;
  after?: Buffer;
  /** Not in the central directory. */
  unlisted?: boolean;
}

export interface ArchiveParts {
  before?: Buffer;
  beforeDirectory?: Buffer;
  beforeEnd?: Buffer;
  comment?: Buffer;
  after?: Buffer;
  end?: Partial<EndFields>;
}

interface EndFields {
  disk: number;
  directoryDisk: number;
  entriesHere: number;
  entries: number;
  size: number;
  offset: number;
  commentLength: number;
}

const NONE = Buffer.alloc(0);
export const UTF8_FLAG = 1 << 11;
export const DESCRIPTOR_FLAG = 1 << 3;

/** The archive of these entries. Where nothing is said to the contrary it is a valid one. */
export function zipOf(entries: EntryParts[], archive: ArchiveParts = {}): Buffer {
  const body = [archive.before ?? NONE];
  const directory: Buffer[] = [];
  let position = body[0]?.length ?? 0;
  for (const entry of entries) {
    const truth = truthOf(entry);
    const local = { ...truth, ...entry.both, ...entry.local };
    const packed = packedOf(entry);
    const before = entry.before ?? NONE;
    const parts = [before, localHeader(local), packed, entry.after ?? NONE];
    const central = { ...truth, ...entry.both, offset: position + before.length, ...entry.central };
    if (!entry.unlisted) directory.push(centralHeader(entry, central));
    body.push(...parts);
    position += Buffer.concat(parts).length;
  }
  const offset = position + (archive.beforeDirectory?.length ?? 0);
  const size = Buffer.concat(directory).length;
  const end = {
    entries: directory.length,
    size,
    offset,
    commentLength: archive.comment?.length ?? 0,
    ...archive.end,
  };
  return Buffer.concat([
    ...body,
    archive.beforeDirectory ?? NONE,
    ...directory,
    archive.beforeEnd ?? NONE,
    endRecord(end),
    archive.comment ?? NONE,
    archive.after ?? NONE,
  ]);
}

function packedOf({ packed, content = NONE, deflated = false }: EntryParts): Buffer {
  return packed ?? (deflated ? deflateRawSync(content) : Buffer.from(content));
}

function truthOf(entry: EntryParts): SharedFields {
  const content = Buffer.from(entry.content ?? NONE);
  const isAscii = Buffer.from(entry.name).every((byte) => byte < 0x80);
  return {
    version: 20,
    flags: isAscii ? 0 : UTF8_FLAG,
    method: entry.deflated ? 8 : 0,
    crc: crc32(content),
    packedSize: packedOf(entry).length,
    size: content.length,
    name: entry.name,
    extra: NONE,
  };
}

function sharedFields({ version, flags, method, crc, packedSize, size, name, extra }: SharedFields): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.from(name).length, 22);
  fields.writeUInt16LE(extra.length, 24);
  return fields;
}

function localHeader(fields: SharedFields): Buffer {
  return Buffer.concat([
    Buffer.from('PK\x03\x04', 'latin1'),
    sharedFields(fields),
    Buffer.from(fields.name),
    fields.extra,
  ]);
}

function centralHeader(
  { mode = 0o100644, system = 3 }: EntryParts,
  fields: SharedFields & { offset: number; disk?: number; comment?: Buffer; signature?: number },
): Buffer {
  const { offset, disk = 0, comment = NONE, signature = 0x02014b50 } = fields;
  const start = Buffer.alloc(6);
  start.writeUInt32LE(signature, 0);
  start.writeUInt8(20, 4);
  start.writeUInt8(system, 5);
  const rest = Buffer.alloc(14);
  rest.writeUInt16LE(comment.length, 0);
  rest.writeUInt16LE(disk, 2);
  rest.writeUInt16LE(mode, 8);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([start, sharedFields(fields), rest, Buffer.from(fields.name), fields.extra, comment]);
}

/** The record that closes an archive. */
export function endRecord(
  fields: Partial<EndFields> & Pick<EndFields, 'entries' | 'size' | 'offset'>,
): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 0, 'latin1');
  record.writeUInt16LE(fields.disk ?? 0, 4);
  record.writeUInt16LE(fields.directoryDisk ?? 0, 6);
  record.writeUInt16LE(fields.entriesHere ?? fields.entries, 8);
  record.writeUInt16LE(fields.entries, 10);
  record.writeUInt32LE(fields.size, 12);
  record.writeUInt32LE(fields.offset, 16);
  record.writeUInt16LE(fields.commentLength ?? 0, 20);
  return record;
}

/** An extra field: its id, and what it holds. */
export function extraField(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

/** A zip64 extra field with these numbers. */
export function zip64Field(...numbers: number[]): Buffer {
  const data = Buffer.alloc(8 * numbers.length);
  for (const [index, number] of numbers.entries()) data.writeBigUInt64LE(BigInt(number), 8 * index);
  return extraField(1, data);
}

/**
 * The archive with a zip64 end before its end, which repeats that or lies; `marked` leaves the numbers to the zip64 end
 * alone. The archive has no comment.
 */
export function zip64Ended(
  zip: Buffer,
  lie: { entries?: number; offset?: number; at?: number; marked?: boolean } = {},
): Buffer {
  const endAt = zip.length - 22;
  const [count, size, offset] = [
    zip.readUInt16LE(endAt + 10),
    zip.readUInt32LE(endAt + 12),
    zip.readUInt32LE(endAt + 16),
  ];
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 0, 'latin1');
  record.writeBigUInt64LE(44n, 4);
  for (const at of [24, 32]) record.writeBigUInt64LE(BigInt(lie.entries ?? count), at);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(lie.offset ?? offset), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 0, 'latin1');
  locator.writeBigUInt64LE(BigInt(endAt + (lie.at ?? 0)), 8);
  locator.writeUInt32LE(1, 16);
  const end = lie.marked
    ? endRecord({ entries: 0xffff, size: 0xffffffff, offset: 0xffffffff })
    : zip.subarray(endAt);
  return Buffer.concat([zip.subarray(0, endAt), record, locator, end]);
}

/** An entry streamed out: its CRC and sizes follow the content, with a signature or without. */
export function streamed(entry: EntryParts, signature = true, lies: Partial<SharedFields> = {}): EntryParts {
  const { flags, crc, packedSize, size } = { ...truthOf(entry), ...lies };
  const after = Buffer.alloc(16);
  after.write('PK\x07\x08', 0, 'latin1');
  [crc, packedSize, size].forEach((value, index) => after.writeUInt32LE(value, 4 + 4 * index));
  return {
    ...entry,
    both: { flags: flags | DESCRIPTOR_FLAG, ...entry.both },
    local: { crc: 0, packedSize: 0, size: 0, ...entry.local },
    after: signature ? after : after.subarray(4),
  };
}

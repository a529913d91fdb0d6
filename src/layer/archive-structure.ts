import { Problem } from '../problem.js';
import type { Archive } from './archive.js';
import { DEFLATED, END_RECORD, LOCAL_HEADER, readCentralHeader, STORED } from './archive-format.js';
import type { CentralHeader } from './archive-format.js';

/** What the central directory says of one entry, proven against its local header; sizes and offsets in bytes. */
export interface ListedEntry {
  name: string;
  isFolder: boolean;
  isLink: boolean;
  /** Unix permission bits, or undefined where the archive was not made on Unix. */
  mode: number | undefined;
  crc: number;
  size: number;
  method: number;
  packedSize: number;
  /** Where its packed bytes start. */
  dataOffset: number;
}

/** Bytes of an archive; of those that are asked for only a header at a time and the directory are read here. */
export type ArchiveBytes = Pick<Archive, 'size' | 'read'>;

/** An archive that is in memory. */
export function bytesOf(zip: Buffer): ArchiveBytes {
  return { size: zip.length, read: (from, to) => zip.subarray(from, to) };
}

/** Where an entry's bytes lie, from its local header to the end of its data. */
interface Span {
  name: string;
  from: number;
  to: number;
  /** The data descriptor that may stand behind it, without its signature; undefined where none is announced. */
  descriptor: Buffer | undefined;
}

/** Bits for encryption, strong encryption and masked headers. */
const ENCRYPTED = (1 << 0) | (1 << 6) | (1 << 13);
const DATA_DESCRIPTOR = 1 << 3;
const ZIP64_EXTRA = 0x0001;
const UNICODE_PATH_EXTRA = 0x7075;
const END_MARK = Buffer.from('PK\x05\x06', 'latin1');
const ZIP64_MARKS = ['PK\x06\x06', 'PK\x06\x07'].map((mark) => Buffer.from(mark, 'latin1'));
const DESCRIPTOR_MARK = Buffer.from('PK\x07\x08', 'latin1');
const ZIP64_MARK = 0xffffffff;
const FILE_TYPE = 0o170000;
const LINK_TYPE = 0o120000;
const FOLDER_TYPE = 0o040000;
const REGULAR_TYPES = [0, 0o100000, FOLDER_TYPE];

/**
 * Lists a ready archive and refuses everything that two unpackers could read differently: local headers that
 * contradict the directory, entries that overlap or leave room between them, bytes before or after, zip64,
 * encryption, methods other than stored and deflated, names that are not UTF-8.
 * @throws Problem naming the archive and the entry
 */
export function listArchive(zip: ArchiveBytes, file: string): ListedEntry[] {
  const refuse: Refuse = (what) => refuseArchive(file, what);
  const end = findEnd(zip, refuse);
  const entries: ListedEntry[] = [];
  const spans: Span[] = [];
  const directory = zip.read(end.directoryOffset, end.offset);
  let at = 0;
  for (let index = 0; index < end.entries; index++) {
    const header = readCentralHeader(directory, at);
    if (!header) throw refuse('its central directory is cut short');
    const { entry, span } = prove(zip, { header, line: directory.subarray(at) }, refuse);
    entries.push(entry);
    spans.push(span);
    at += header.length;
  }
  if (at !== directory.length) throw refuse('bytes stand between its central directory and its end');
  refuseGaps(zip, spans, end.directoryOffset, refuse);
  return entries;
}

type Refuse = (what: string) => Problem;

/** The problem of an archive that is not published. */
export function refuseArchive(file: string, what: string, cause?: unknown): Problem {
  return new Problem(
    `"${file}" cannot be published: ${what}.`,
    'Give the folder instead (`path: <folder>`), and the archive is written for you; or make it anew with `zip -qr`.',
    { cause },
  );
}

interface End {
  offset: number;
  entries: number;
  directoryOffset: number;
}

function findEnd(zip: ArchiveBytes, refuse: Refuse): End {
  if (zip.size < END_RECORD.length) throw refuse('it is not a zip archive');
  const tailOffset = Math.max(0, zip.size - END_RECORD.length - 0xffff);
  const tail = zip.read(tailOffset, zip.size);
  let at = tail.length - END_RECORD.length;
  while (at >= 0 && tail.readUInt32LE(at) !== END_RECORD.signature) at -= 1;
  if (at < 0) throw refuse('it is not a zip archive, or its end is missing');
  if (at + END_RECORD.length + tail.readUInt16LE(at + 20) !== tail.length)
    throw refuse('bytes follow its end');
  const offset = tailOffset + at;
  const entries = tail.readUInt16LE(at + 10);
  const size = tail.readUInt32LE(at + 12);
  const directoryOffset = tail.readUInt32LE(at + 16);
  if (directoryOffset === ZIP64_MARK) throw refuse('it uses zip64');
  if (tail.readUInt16LE(at + 8) !== entries || tail.readUInt32LE(at + 4) !== 0) {
    throw refuse('it is one part of several');
  }
  // Readers search for these marks, and not all in the same way: what holds more of them reads as two archives.
  const from = Math.min(directoryOffset, offset);
  const rest = zip.read(from, zip.size);
  if (ZIP64_MARKS.some((mark) => rest.includes(mark))) throw refuse('it uses zip64');
  if (rest.indexOf(END_MARK) !== offset - from) throw refuse('it has more than one end');
  if (directoryOffset + size !== offset) throw refuse('its central directory is not where its end says');
  return { offset, entries, directoryOffset };
}

interface Proven {
  entry: ListedEntry;
  span: Span;
}

interface Listed {
  header: CentralHeader;
  /** The central directory from that header on. */
  line: Buffer;
}

function prove(zip: ArchiveBytes, { header, line }: Listed, refuse: Refuse): Proven {
  const { rawName, extra, flags, method, crc, size, packedSize, offset } = header;
  const name = decodeName(rawName, refuse);
  const refuseEntry: Refuse = (what) => refuse(`its entry "${name}" ${what}`);
  if (header.disk !== 0) throw refuse('it is one part of several');
  refuseExtra(extra, rawName, refuseEntry);
  const dataOffset = proveLocalHeader(zip, header, refuseEntry);
  const descriptor = flags & DATA_DESCRIPTOR ? line.subarray(16, 28) : undefined;
  return {
    entry: { name, ...kindOf(name, header.mode, refuseEntry), crc, size, method, packedSize, dataOffset },
    span: { name, from: offset, to: dataOffset + packedSize, descriptor },
  };
}

/** @returns where the entry's bytes start */
function proveLocalHeader(zip: ArchiveBytes, header: CentralHeader, refuse: Refuse): number {
  const { rawName, flags, method, offset } = header;
  if (flags & ENCRYPTED) throw refuse('is encrypted');
  if (method !== STORED && method !== DEFLATED)
    throw refuse(`is packed by method ${method}, Lambda reads 0 and 8`);
  if (method === STORED && header.packedSize !== header.size)
    throw refuse('is stored, yet its two sizes differ');
  const nameAt = offset + LOCAL_HEADER.length;
  const local = nameAt > zip.size ? undefined : zip.read(offset, nameAt);
  if (local?.readUInt32LE(0) !== LOCAL_HEADER.signature) throw refuse('has no local header');
  const nameLength = local.readUInt16LE(26);
  const dataOffset = nameAt + nameLength + local.readUInt16LE(28);
  const named = zip.read(nameAt, Math.min(dataOffset, zip.size));
  const localFlags = local.readUInt16LE(6);
  const described = (localFlags & DATA_DESCRIPTOR) !== 0;
  const same = (at: number, value: number) => {
    const found = local.readUInt32LE(at);
    return found === value || (described && found === 0);
  };
  const agrees =
    named.subarray(0, nameLength).equals(rawName) &&
    localFlags === flags &&
    local.readUInt16LE(8) === method &&
    same(14, header.crc) &&
    same(18, header.packedSize) &&
    same(22, header.size);
  if (!agrees) throw refuse('is listed otherwise than it is stored');
  refuseExtra(named.subarray(nameLength), rawName, refuse);
  if (dataOffset + header.packedSize > zip.size) throw refuse('is cut short');
  return dataOffset;
}

function kindOf(
  name: string,
  mode: number | undefined,
  refuse: Refuse,
): Pick<ListedEntry, 'isFolder' | 'isLink' | 'mode'> {
  const type = (mode ?? 0) & FILE_TYPE;
  const isLink = type === LINK_TYPE;
  if (!isLink && !REGULAR_TYPES.includes(type))
    throw refuse('is neither a file, a folder nor a symbolic link');
  const isFolder = name.endsWith('/');
  if (isFolder ? isLink : type === FOLDER_TYPE)
    throw refuse('is a folder by its name or by its type, not by both');
  return { isFolder, isLink, mode: mode === undefined ? undefined : mode & 0o777 };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeName(raw: Buffer, refuse: Refuse): string {
  try {
    return UTF8.decode(raw);
  } catch {
    throw refuse(`the name "${raw.toString('latin1')}" in it is not UTF-8`);
  }
}

function refuseExtra(extra: Buffer, rawName: Buffer, refuse: Refuse): void {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const id = extra.readUInt16LE(at);
    if (id === ZIP64_EXTRA) throw refuse('uses zip64');
    // Behind a version and a CRC stands the name that Info-ZIP goes by.
    const other = extra.subarray(at + 9, at + 4 + extra.readUInt16LE(at + 2));
    if (id === UNICODE_PATH_EXTRA && !other.equals(rawName))
      throw refuse('has another name in an extra field');
  }
}

/** Every byte before the directory belongs to one entry; behind it stands its data descriptor at the most. */
function refuseGaps(zip: ArchiveBytes, spans: Span[], directoryOffset: number, refuse: Refuse): void {
  const inOrder = [...spans].sort((a, b) => a.from - b.from);
  let end = 0;
  let descriptor: Buffer | undefined;
  for (const span of inOrder) {
    if (span.from < end) throw refuse(`its entry "${span.name}" overlaps another`);
    if (!isDescriptor(zip, { from: end, to: span.from }, descriptor)) {
      throw refuse(`bytes that belong to no entry stand before "${span.name}"`);
    }
    end = span.to;
    descriptor = span.descriptor;
  }
  if (end > directoryOffset) throw refuse('its central directory overlaps an entry');
  if (!isDescriptor(zip, { from: end, to: directoryOffset }, descriptor))
    throw refuse('bytes that belong to no entry stand before its central directory');
}

/** Some writers announce a descriptor and leave it out, or leave out its signature. */
function isDescriptor(
  zip: ArchiveBytes,
  { from, to }: Pick<Span, 'from' | 'to'>,
  descriptor: Buffer | undefined,
): boolean {
  if (from === to) return true;
  if (!descriptor || to - from > DESCRIPTOR_MARK.length + descriptor.length) return false;
  const bytes = zip.read(from, to);
  return bytes.equals(descriptor) || bytes.equals(Buffer.concat([DESCRIPTOR_MARK, descriptor]));
}

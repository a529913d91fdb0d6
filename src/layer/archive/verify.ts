import { Problem } from '../../shared/problem.ts';
import type { Archive } from './archive.ts';
import { findEnd } from './end.ts';
import { DEFLATED, LOCAL_HEADER, readCentralHeader, STORED } from './format.ts';
import type { CentralHeader } from './format.ts';
import { centralNumbers, extraFields, localSizes, zip64Descriptor } from './zip64.ts';

/** What the central directory says of one entry, proven against its local header; sizes and offsets in bytes. */
export interface ListedEntry {
  /** Without a `./` before it. */
  name: string;
  /** Its line in the central directory, from 0 on. */
  index: number;
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

/**
 * Why an archive that unpacks right is written anew before it is published: not every unpacker takes it, or it says what
 * a layer should not carry. The end of a sentence.
 */
export const ODDITIES = {
  zip64: 'it uses zip64 without need',
  names: 'names in it begin with "./"',
  padding: 'zeros follow its end',
  modes: 'files or folders in it have the setuid, setgid or sticky bit',
} as const;

/** What is in an archive, and why it is not published as it is. */
export interface Structure {
  entries: ListedEntry[];
  oddities: ReadonlySet<keyof typeof ODDITIES>;
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
  /** The data descriptors that may stand behind it, without their signature; none where none is announced. */
  descriptors: Buffer[];
}

/** Bits for encryption, strong encryption and masked headers. */
const ENCRYPTED = (1 << 0) | (1 << 6) | (1 << 13);
const DATA_DESCRIPTOR = 1 << 3;
const UNICODE_PATH_EXTRA = 0x7075;
const DESCRIPTOR_MARK = Buffer.from('PK\x07\x08', 'latin1');
const FILE_TYPE = 0o170000;
const LINK_TYPE = 0o120000;
const FOLDER_TYPE = 0o040000;
const PIPE_TYPE = 0o010000;
const REGULAR_TYPES = [0, 0o100000, FOLDER_TYPE];

/**
 * Lists a ready archive and refuses everything that two unpackers could read differently: local headers that
 * contradict the directory, entries that overlap or leave room between them, bytes before or after, zip64 that says
 * other numbers than the ordinary fields, encryption, methods other than stored and deflated, names that are not UTF-8.
 * An entry for the archive's own top folder is left out.
 * @throws Problem naming the archive and the entry
 */
export function readStructure(zip: ArchiveBytes, file: string): Structure {
  const refuse: Refuse = (what) => refuseArchive(file, what);
  const end = findEnd(zip, refuse);
  const oddities = new Set<keyof typeof ODDITIES>();
  if (end.usesZip64) oddities.add('zip64');
  if (end.isPadded) oddities.add('padding');
  const entries: ListedEntry[] = [];
  const spans: Span[] = [];
  const directory = zip.read(end.directoryOffset, end.directoryEnd);
  let at = 0;
  for (let index = 0; index < end.entries; index++) {
    const header = readCentralHeader(directory, at);
    if (!header) throw refuse('its central directory is cut short');
    const proven = prove(zip, { header, index }, refuse);
    for (const oddity of proven.oddities) oddities.add(oddity);
    if (!proven.isTop) entries.push(proven.entry);
    spans.push(proven.span);
    at += header.length;
  }
  if (at !== directory.length) throw refuse('bytes stand between its central directory and its end');
  refuseGaps(zip, spans, end.directoryOffset, refuse);
  return { entries, oddities };
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

interface Proven {
  entry: ListedEntry;
  /** It is the archive's own top folder, `./`. */
  isTop: boolean;
  span: Span;
  oddities: (keyof typeof ODDITIES)[];
}

/** A line of the central directory. */
interface Line {
  header: CentralHeader;
  index: number;
}

/** What stands before a name without a difference, and the names of the top folder. */
const DOTS = /^(?:\.\/+)+/;
const TOP = /^(?:\.\/+)*(?:\.\/+|\.)$/;
const SPECIAL_BITS = 0o7000;

function prove(zip: ArchiveBytes, { header: listed, index }: Line, refuse: Refuse): Proven {
  const written = decodeName(listed.rawName, refuse);
  const refuseEntry: Refuse = (what) => refuse(`its entry "${written}" ${what}`);
  if (listed.disk !== 0) throw refuse('it is one part of several');
  refuseOtherName(listed.extra, listed.rawName, refuseEntry);
  const numbers = centralNumbers(listed);
  if (numbers === 'contradiction') throw refuseEntry(CONTRADICTION);
  const header = { ...listed, ...numbers };
  const { dataOffset, usesZip64 } = proveLocalHeader(zip, header, refuseEntry);
  const { flags, method, crc, size, packedSize, offset, mode = 0 } = header;
  const name = written.replace(DOTS, '');
  const kind = kindOf(written, header.mode, refuseEntry);
  const isTop = TOP.test(written) && (kind.isFolder || (mode & FILE_TYPE) === FOLDER_TYPE);
  if (isTop && size > 0) throw refuseEntry('is a folder and has content');
  const oddities = [
    ...(usesZip64 || numbers.usesZip64 ? (['zip64'] as const) : []),
    ...(name !== written || isTop ? (['names'] as const) : []),
    ...(mode & SPECIAL_BITS ? (['modes'] as const) : []),
  ];
  return {
    entry: { name, index, ...kind, crc, size, method, packedSize, dataOffset },
    span: {
      name,
      from: offset,
      to: dataOffset + packedSize,
      descriptors: flags & DATA_DESCRIPTOR ? descriptorsOf(header) : [],
    },
    isTop,
    oddities,
  };
}

const CONTRADICTION = 'uses zip64 for other numbers than its header has';

/** What may stand behind an entry: its checksum and sizes, in 32 bits or in 64. */
function descriptorsOf(header: CentralHeader): Buffer[] {
  const bytes = Buffer.alloc(12);
  if (header.packedSize > 0xffffffff || header.size > 0xffffffff) return [zip64Descriptor(header)];
  bytes.writeUInt32LE(header.crc, 0);
  bytes.writeUInt32LE(header.packedSize, 4);
  bytes.writeUInt32LE(header.size, 8);
  return [bytes, zip64Descriptor(header)];
}

/** @returns where the entry's bytes start, and whether the local header has a zip64 field */
function proveLocalHeader(
  zip: ArchiveBytes,
  header: CentralHeader,
  refuse: Refuse,
): { dataOffset: number; usesZip64: boolean } {
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
  const extra = named.subarray(nameLength);
  const sizes = localSizes(extra, { packedSize: local.readUInt32LE(18), size: local.readUInt32LE(22) });
  if (sizes === 'contradiction') throw refuse(CONTRADICTION);
  const localFlags = local.readUInt16LE(6);
  const described = (localFlags & DATA_DESCRIPTOR) !== 0;
  const same = (value: number) => (found: number) => found === value || (described && found === 0);
  const agrees =
    named.subarray(0, nameLength).equals(rawName) &&
    localFlags === flags &&
    local.readUInt16LE(8) === method &&
    same(header.crc)(local.readUInt32LE(14)) &&
    sizes.packedSize.every(same(header.packedSize)) &&
    sizes.size.every(same(header.size));
  if (!agrees) throw refuse(sizes.usesZip64 ? CONTRADICTION : 'is listed otherwise than it is stored');
  refuseOtherName(extra, rawName, refuse);
  if (dataOffset + header.packedSize > zip.size) throw refuse('is cut short');
  return { dataOffset, usesZip64: sizes.usesZip64 };
}

function kindOf(
  name: string,
  mode: number | undefined,
  refuse: Refuse,
): Pick<ListedEntry, 'isFolder' | 'isLink' | 'mode'> {
  const type = typeOf(name, mode);
  const isLink = type === LINK_TYPE;
  if (!isLink && !REGULAR_TYPES.includes(type))
    throw refuse('is neither a file, a folder nor a symbolic link');
  const isFolder = name.endsWith('/');
  if (isFolder ? isLink : type === FOLDER_TYPE && !TOP.test(name))
    throw refuse('is a folder by its name or by its type, not by both');
  return { isFolder, isLink, mode: mode === undefined ? undefined : mode & 0o777 };
}

/** `cat file | zip archive -` lists what it read as "-", of the type that standard input has. */
function typeOf(name: string, mode = 0): number {
  const type = mode & FILE_TYPE;
  return name === '-' && type === PIPE_TYPE ? 0 : type;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeName(raw: Buffer, refuse: Refuse): string {
  try {
    return UTF8.decode(raw);
  } catch {
    throw refuse(`the name "${raw.toString('latin1')}" in it is not UTF-8`);
  }
}

function refuseOtherName(extra: Buffer, rawName: Buffer, refuse: Refuse): void {
  // Behind a version and a CRC stands the name that Info-ZIP goes by.
  const names = extraFields(extra, UNICODE_PATH_EXTRA).map((field) => field.subarray(5));
  if (names.some((name) => !name.equals(rawName))) throw refuse('has another name in an extra field');
}

/** Every byte before the directory belongs to one entry; behind it stands its data descriptor at the most. */
function refuseGaps(zip: ArchiveBytes, spans: Span[], directoryOffset: number, refuse: Refuse): void {
  const inOrder = [...spans].sort((a, b) => a.from - b.from);
  let end = 0;
  let descriptors: Buffer[] = [];
  for (const span of inOrder) {
    if (span.from < end) throw refuse(`its entry "${span.name}" overlaps another`);
    if (!isDescriptor(zip, { from: end, to: span.from }, descriptors)) {
      throw refuse(`bytes that belong to no entry stand before "${span.name}"`);
    }
    end = span.to;
    descriptors = span.descriptors;
  }
  if (end > directoryOffset) throw refuse('its central directory overlaps an entry');
  if (!isDescriptor(zip, { from: end, to: directoryOffset }, descriptors))
    throw refuse('bytes that belong to no entry stand before its central directory');
}

/** Some writers announce a descriptor and leave it out, or leave out its signature. */
function isDescriptor(
  zip: ArchiveBytes,
  { from, to }: Pick<Span, 'from' | 'to'>,
  descriptors: readonly Buffer[],
): boolean {
  if (from === to) return true;
  const longest = Math.max(0, ...descriptors.map(({ length }) => length));
  if (to - from > DESCRIPTOR_MARK.length + longest) return false;
  const bytes = zip.read(from, to);
  return descriptors.some(
    (descriptor) => bytes.equals(descriptor) || bytes.equals(Buffer.concat([DESCRIPTOR_MARK, descriptor])),
  );
}

import type { CentralHeader } from './format.ts';

/**
 * zip64, as far as an archive needs none: some writers repeat in it what the ordinary fields say, or have 0xffffffff
 * there although the number would fit (Ant, Gradle, Python's `force_zip64`, zip from standard input). Whatever is said
 * twice has to be the same number, so that every unpacker reads the same.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.9, 4.3.14, 4.3.15 and 4.5.3.
 */

/** Stands in a field of 32 bits whose number is in the zip64 field. */
export const ZIP64_MARK = 0xffffffff;
/** The same in a field of 16 bits. */
export const ZIP64_COUNT_MARK = 0xffff;

const ZIP64_EXTRA = 0x0001;

/** @returns the contents of all extra fields with an id */
export function extraFields(extra: Buffer, id: number): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === id)
      found.push(extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2)));
  return found;
}

/** @returns the numbers of the zip64 field; undefined where there is none, 'broken' where it is none that can be read */
function zip64Numbers(extra: Buffer): number[] | undefined | 'broken' {
  const [field, ...others] = extraFields(extra, ZIP64_EXTRA);
  if (!field) return undefined;
  // The number of a disk, of 32 bits, may follow the others.
  const isWhole = field.length >= 8 && field.length <= 28 && [0, 4].includes(field.length % 8);
  if (others.length > 0 || !isWhole || (field.length % 8 === 4 && field.readUInt32LE(field.length - 4) !== 0))
    return 'broken';
  return Array.from({ length: Math.floor(field.length / 8) }, (_, index) =>
    Number(field.readBigUInt64LE(index * 8)),
  );
}

type Numbers = Pick<CentralHeader, 'size' | 'packedSize' | 'offset'>;
const ORDER = ['size', 'packedSize', 'offset'] as const;

/**
 * What a line of the central directory says of sizes and offset, its zip64 field included: the field has the numbers
 * that are marked in the header, or else the first ones, marked or not.
 * @returns 'contradiction' where field and header do not fit together
 */
export function centralNumbers(header: CentralHeader): (Numbers & { usesZip64: boolean }) | 'contradiction' {
  const { size, packedSize, offset, extra } = header;
  const said = zip64Numbers(extra);
  if (said === undefined) return { size, packedSize, offset, usesZip64: false };
  if (said === 'broken') return 'contradiction';
  const marked = ORDER.filter((name) => header[name] === ZIP64_MARK);
  const names = said.length === marked.length ? marked : ORDER.slice(0, said.length);
  const resolved = { size, packedSize, offset };
  for (const [index, name] of names.entries()) {
    const number = said[index] ?? 0;
    if (header[name] !== ZIP64_MARK && header[name] !== number) return 'contradiction';
    resolved[name] = number;
  }
  return marked.every((name) => names.includes(name)) ? { ...resolved, usesZip64: true } : 'contradiction';
}

/** The sizes in a local header; each is what was said in 32 bits, in 64, or both. */
export interface LocalSizes {
  size: number[];
  packedSize: number[];
  usesZip64: boolean;
}

/**
 * Everything that a local header says of the sizes; its zip64 field has both of them.
 * @param said in the header's own fields
 */
export function localSizes(
  extra: Buffer,
  said: { size: number; packedSize: number },
): LocalSizes | 'contradiction' {
  const numbers = zip64Numbers(extra);
  if (numbers === undefined) return { size: [said.size], packedSize: [said.packedSize], usesZip64: false };
  if (numbers === 'broken' || numbers.length !== 2) return 'contradiction';
  const both = (own: number, other = 0) => (own === ZIP64_MARK ? [other] : [own, other]);
  return {
    size: both(said.size, numbers[0]),
    packedSize: both(said.packedSize, numbers[1]),
    usesZip64: true,
  };
}

/** The record that closes an archive with zip64, and the one behind it that says where it is. */
const ZIP64_END = { signature: 0x06064b50, length: 56 } as const;
const ZIP64_LOCATOR = { signature: 0x07064b50, length: 20 } as const;

export const ZIP64_END_MARK = Buffer.from('PK\x06\x06', 'latin1');
export const ZIP64_LOCATOR_MARK = Buffer.from('PK\x06\x07', 'latin1');

export interface Zip64End {
  /** Where it starts. */
  offset: number;
  entries: number;
  directorySize: number;
  directoryOffset: number;
}

/**
 * Reads the zip64 end that stands before an archive's end.
 * @param before the bytes before the end, as far as the two records are long
 * @param end where those bytes end
 * @returns undefined where there is none, 'broken' where it is not whole or is one part of several
 */
export function readZip64End(before: Buffer, end: number): Zip64End | undefined | 'broken' {
  const locatorAt = before.length - ZIP64_LOCATOR.length;
  if (locatorAt < 0 || before.readUInt32LE(locatorAt) !== ZIP64_LOCATOR.signature) return undefined;
  const recordAt = locatorAt - ZIP64_END.length;
  if (recordAt < 0 || before.readUInt32LE(recordAt) !== ZIP64_END.signature) return 'broken';
  const offset = end - ZIP64_LOCATOR.length - ZIP64_END.length;
  const long = (at: number) => Number(before.readBigUInt64LE(at));
  const isWhole =
    long(locatorAt + 8) === offset &&
    before.readUInt32LE(locatorAt + 4) === 0 &&
    before.readUInt32LE(locatorAt + 16) <= 1 &&
    long(recordAt + 4) === ZIP64_END.length - 12 &&
    long(recordAt + 16) === 0 &&
    long(recordAt + 24) === long(recordAt + 32);
  if (!isWhole) return 'broken';
  const [entries, directorySize, directoryOffset] = [32, 40, 48].map((at) => long(recordAt + at));
  return {
    offset,
    entries: entries ?? 0,
    directorySize: directorySize ?? 0,
    directoryOffset: directoryOffset ?? 0,
  };
}

/** As many bytes as readZip64End() looks at. */
export const ZIP64_END_BYTES = ZIP64_END.length + ZIP64_LOCATOR.length;

/** @returns the data descriptor of an entry as zip64 has it, with sizes of 64 bits, without its signature */
export function zip64Descriptor({
  crc,
  packedSize,
  size,
}: { crc: number } & Omit<Numbers, 'offset'>): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.writeUInt32LE(crc, 0);
  bytes.writeBigUInt64LE(BigInt(packedSize), 4);
  bytes.writeBigUInt64LE(BigInt(size), 12);
  return bytes;
}

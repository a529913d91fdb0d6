import { inflateRawSync, constants as zlib } from 'node:zlib';
import { bytesAt, numbersOf } from './bytes.js';
import type { FileBytes } from './bytes.js';
import type { Jar } from './contents.js';

/** Records of a zip; source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL_HEADER = { signature: 0x04034b50, length: 30 } as const;
const CENTRAL_HEADER = { signature: 0x02014b50, bytes: 'PK\x01\x02', length: 46 } as const;
const END_RECORD = { signature: 'PK\x05\x06', length: 22 } as const;
const [STORED, DEFLATED] = [0, 8];

/** A class file begins with this; its version is in bytes 6 and 7. Source: JVM specification, chapter 4.1. */
const CLASS_MAGIC = 0xcafebabe;
const CLASS_HEAD_BYTES = 8;

/** Classes of other versions of Java than the one a jar is for, and the one that older ones leave alone. */
const ELSEWHERE = /^META-INF\/versions\/|(?:^|\/)module-info\.class$/;

const MOST_COMMENT_BYTES = 0xffff;
/** A jar is compiled in one go nearly always, so some of its classes speak for all. */
const MOST_CLASSES = 200;
/** Enough for the code tables of a deflate stream and the first bytes behind them. */
const PACKED_HEAD_BYTES = 512;

/** Where a class is in the jar. */
interface PackedClass {
  offset: number;
  method: number;
}

/** Reads the versions of a jar's class files; undefined where it has none, or is no zip. */
export function readJar(file: FileBytes): Jar | undefined {
  const classes = listClasses(file);
  const step = Math.max(1, classes.length / MOST_CLASSES);
  let classVersion = 0;
  for (let index = 0; index < classes.length; index += step) {
    const one = classes[Math.floor(index)];
    if (one) classVersion = Math.max(classVersion, versionOf(file, one) ?? 0);
  }
  return classVersion > 0 ? { classVersion } : undefined;
}

function listClasses(file: FileBytes): PackedClass[] {
  const directory = readDirectory(file);
  const numbers = numbersOf(directory.bytes, true);
  const classes: PackedClass[] = [];
  for (let at = 0; at + CENTRAL_HEADER.length <= numbers.length;) {
    if (numbers.u32(at) !== CENTRAL_HEADER.signature) break;
    const nameEnd = at + CENTRAL_HEADER.length + numbers.u16(at + 28);
    const name = directory.bytes.toString('latin1', at + CENTRAL_HEADER.length, nameEnd);
    if (name.endsWith('.class') && !ELSEWHERE.test(name))
      classes.push({ offset: directory.shift + numbers.u32(at + 42), method: numbers.u16(at + 10) });
    at = nameEnd + numbers.u16(at + 30) + numbers.u16(at + 32);
  }
  return classes;
}

/**
 * The central directory, and how far the offsets in it are off: a program may stand before a jar.
 * With zip64 there are more records before the end record, and its offsets tell where the directory is.
 */
function readDirectory(file: FileBytes): { bytes: Buffer; shift: number } {
  const tailStart = Math.max(0, file.size - END_RECORD.length - MOST_COMMENT_BYTES);
  const tail = bytesAt(file, tailStart, END_RECORD.length + MOST_COMMENT_BYTES);
  const end = tail.lastIndexOf(END_RECORD.signature, undefined, 'latin1');
  if (end < 0 || end + END_RECORD.length > tail.length) return { bytes: Buffer.alloc(0), shift: 0 };
  const [length, offset] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  const isShifted = bytesAt(file, offset, 4).toString('latin1') !== CENTRAL_HEADER.bytes;
  const shift = isShifted ? tailStart + end - length - offset : 0;
  return { bytes: Buffer.from(bytesAt(file, offset + shift, length)), shift };
}

/** The major version of a class, or undefined where it cannot be read. */
function versionOf(file: FileBytes, { offset, method }: PackedClass): number | undefined {
  const header = numbersOf(bytesAt(file, offset, LOCAL_HEADER.length), true);
  if (header.length < LOCAL_HEADER.length || header.u32(0) !== LOCAL_HEADER.signature) return undefined;
  const start = offset + LOCAL_HEADER.length + header.u16(26) + header.u16(28);
  const packed = bytesAt(file, start, PACKED_HEAD_BYTES);
  const bytes = method === STORED ? packed : method === DEFLATED ? inflateHead(packed) : Buffer.alloc(0);
  if (bytes.length < CLASS_HEAD_BYTES || bytes.readUInt32BE(0) !== CLASS_MAGIC) return undefined;
  return bytes.readUInt16BE(6);
}

/** Inflates what there is of a stream; nothing where it is broken. */
function inflateHead(packed: Buffer): Buffer {
  try {
    return inflateRawSync(packed, { finishFlush: zlib.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { archiveEntries } from '../../src/layer/archive/read.ts';
import { archiveEntriesInParts } from '../../src/layer/archive/read-in-parts.ts';
import { archiveOf } from '../../src/layer/archive/archive.ts';
import type { Entry } from '../../src/layer/entry.ts';
import type { Layer } from '../../src/layer/layer.ts';
import { brokenLinks } from '../../src/layer/links.ts';
import { Problem } from '../../src/shared/problem.ts';
import { problemOf } from './problem-of.ts';
import { readZip } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { runToolForBytes, testWith } from './tools.ts';
import { text, writeTree } from './tree.ts';
import {
  DESCRIPTOR_FLAG,
  endRecord,
  extraField,
  streamed,
  zip64Ended,
  zip64Field,
  zipOf,
} from './zip-builder.ts';
import type { EntryParts, SharedFields } from './zip-builder.ts';
import { readRecords } from './zip-records.ts';

const A: EntryParts = { name: 'a', content: 'content of a' };
const B: EntryParts = { name: 'b', content: text(500), deflated: true };
const JUNK = Buffer.from('junk');

/** Reads the archive as the action does, from a file; and in parts, which must come to the same. */
async function read(zip: Buffer): Promise<Layer> {
  const file = join(temporaryFolder(), 'layer.zip');
  writeFileSync(file, zip);
  const inParts = await archiveEntriesInParts(archiveOf(zip), file).catch((error: unknown) => error);
  try {
    const layer = await readZip(file);
    // What is written anew has no modes of its own.
    expect(inParts).toMatchObject(layer.entries);
    return layer;
  } catch (error) {
    if (error instanceof Problem) expect(inParts).toMatchObject({ name: 'Problem', what: error.what });
    throw error;
  }
}

const named = (name: string | Buffer): Buffer => zipOf([A, { ...A, name }]);
const linkTo = (target: string): EntryParts => ({ name: 'link', content: target, mode: 0o120777 });
const flagged = (flags: number): Buffer => zipOf([A, { ...B, both: { flags } }]);
const packedBy = (method: number): Buffer => zipOf([A, { ...B, both: { method } }]);
const saying = (both: Partial<SharedFields>, entry = B): Buffer => zipOf([A, { ...entry, both }]);
const sayingInside = (local: Partial<SharedFields>, entry = B): Buffer => zipOf([A, { ...entry, local }]);
const withExtra = (extra: Buffer): Buffer => zipOf([A, { ...B, both: { extra } }]);
const unicodePath = (name: string): Buffer =>
  extraField(0x7075, Buffer.concat([Buffer.from([1]), crcBytes('b'), Buffer.from(name)]));

function crcBytes(of: string): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(of));
  return bytes;
}

const zip64Locator = Buffer.concat([Buffer.from('PK\x06\x07', 'latin1'), Buffer.alloc(16)]);
const zip64End = Buffer.concat([Buffer.from('PK\x06\x06', 'latin1'), Buffer.alloc(52)]);

/** The second entry's bytes hold the first one whole, which is listed as well. */
function nested(): Buffer {
  const inner = zipOf([A]);
  const whole = inner.subarray(0, readRecords(inner).directoryOffset);
  return zipOf([
    { name: 'outer', content: whole },
    { ...A, central: { offset: 30 + 'outer'.length } },
  ]);
}

const PACKED = deflateRawSync(text(500)).length;

const REPEATED = zip64Field(500, PACKED);

function zip64DescriptorOf(packedSize: number, size: number): Buffer {
  const after = Buffer.alloc(24);
  after.write('PK\x07\x08', 0, 'latin1');
  after.writeUInt32LE(crc32(text(500)), 4);
  after.writeBigUInt64LE(BigInt(packedSize), 8);
  after.writeBigUInt64LE(BigInt(size), 16);
  return after;
}

const HOSTILE: [string, Buffer, RegExp][] = [
  // Not an archive, or not a whole one
  ['no bytes', Buffer.alloc(0), /not a zip archive/],
  ['a web page', Buffer.from('<html>Not found, says the server at length</html>'), /not a zip archive/],
  ['another kind of archive', Buffer.from(`\x1f\x8b${'x'.repeat(100)}`, 'latin1'), /not a zip archive/],
  ['an archive in base64', Buffer.from(zipOf([A]).toString('base64')), /not a zip archive/],
  ['an archive without entries', zipOf([]), /holds no file/],
  ['an archive of folders', zipOf([{ name: 'a/', mode: 0o040755 }]), /holds no file/],

  // Names
  ['a name that climbs out', named('../a'), /"\.\.\/a" holds "\.\."/],
  ['a name that climbs out later', named('x/../../a'), /holds "\.\."/],
  ['a name that climbs out at its end', named('x/..'), /holds "\.\."/],
  ['a folder that climbs out', zipOf([A, { name: '../', mode: 0o040755 }]), /holds "\.\."/],
  ['an absolute name', named('/etc/passwd'), /is absolute/],
  ['a drive letter', named('C:/a'), /is absolute/],
  ['a network share', named('//host/a'), /is absolute/],
  ['a backslash', named('..\\a'), /backslash/],
  ['an empty component', named('x//a'), /empty or "\." component/],
  ['a "." component', named('x/./y'), /empty or "\." component/],
  ['no name', named(''), /is empty/],
  ['a folder without a name', zipOf([A, { name: '/', mode: 0o040755 }]), /is empty/],
  ['a NUL in a name', named('x\0.txt'), /control character/],
  ['a newline in a name', named('x\n::add-mask::'), /control character/],
  [
    'a name that is not UTF-8',
    named(Buffer.from([0x63, 0x61, 0x66, 0xe9])),
    /"caf\u00e9" in it is not UTF-8/,
  ],
  ['half a surrogate in a name', named(Buffer.from([0xed, 0xa0, 0x80])), /not UTF-8/],
  ['an overlong slash in a name', named(Buffer.from([0x2e, 0x2e, 0xc0, 0xaf])), /not UTF-8/],
  ['one name twice', zipOf([A, { ...A, content: 'other' }]), /holds "a" twice/],
  ['a file that is a folder', zipOf([A, { name: 'a/b', content: 'x' }]), /"a" in it is a file and a folder/],
  ['a folder that is a file', zipOf([{ name: 'a/b', content: 'x' }, A]), /"a" in it is a file and a folder/],
  [
    'a file and an empty folder',
    zipOf([A, { name: 'a/', mode: 0o040755 }]),
    /"a" in it is a file and a folder/,
  ],
  ['another name in an extra field', withExtra(unicodePath('../b')), /another name/],
  ['another name in a local extra field', sayingInside({ extra: unicodePath('c') }), /another name/],

  // Kinds
  ['a file below a link', zipOf([linkTo('..'), { name: 'link/a', content: 'x' }]), /a file and a folder/],
  ['a link that is named as a folder', zipOf([A, { ...linkTo('a'), name: 'link/' }]), /"link\/"/],
  ['a file that is named as a folder', zipOf([A, { name: 'f/', content: 'hidden' }]), /"f\/"/],
  ['a folder with content', zipOf([A, { name: 'f/', content: 'hidden', mode: 0o040755 }]), /"f\/"/],
  ['a folder that is named as a file', zipOf([{ ...A, mode: 0o040755 }]), /"a"/],
  ['a character device', zipOf([{ ...A, mode: 0o020666 }]), /neither a file, a folder nor/],
  ['a block device', zipOf([{ ...A, mode: 0o060666 }]), /neither a file, a folder nor/],
  ['a FIFO', zipOf([{ ...A, mode: 0o010666 }]), /neither a file, a folder nor/],
  ['a socket', zipOf([{ ...A, mode: 0o140666 }]), /neither a file, a folder nor/],
  ['a type that does not exist', zipOf([{ ...A, mode: 0o170666 }]), /neither a file, a folder nor/],

  // Packing
  ['an encrypted entry', flagged(1), /is encrypted/],
  ['a strongly encrypted entry', flagged(1 << 6), /is encrypted/],
  ['masked headers', flagged(1 << 13), /is encrypted/],
  ['method 1, shrunk', packedBy(1), /method 1,/],
  ['method 9, deflate64', packedBy(9), /method 9,/],
  ['method 12, bzip2', packedBy(12), /method 12,/],
  ['method 14, LZMA', packedBy(14), /method 14,/],
  ['method 93, Zstandard', packedBy(93), /method 93,/],
  ['method 99, AES', packedBy(99), /method 99,/],
  ['a stored entry called deflated', zipOf([{ ...A, both: { method: 8 } }]), /"a" is corrupt/],
  ['a deflated entry called stored', saying({ method: 0 }), /two sizes differ/],
  ['a wrong CRC', saying({ crc: 1 }), /"b" is corrupt/],
  ['a wrong CRC of a stored entry', zipOf([{ ...A, both: { crc: 1 } }]), /"a" is corrupt/],
  ['a wrong CRC of nothing', zipOf([A, { name: 'e', both: { crc: 1 } }]), /"e" is corrupt/],
  ['deflate that is none', zipOf([{ ...B, packed: JUNK }]), /"b" is corrupt/],
  [
    'deflate that breaks off',
    zipOf([{ ...B, packed: deflateRawSync(text(500)).subarray(0, -1) }]),
    /corrupt/,
  ],
  ['deflate of no bytes at all', zipOf([A, { name: 'e', both: { method: 8 } }]), /"e" is corrupt/],
  [
    'bytes behind the end of deflate',
    zipOf([{ ...B, packed: Buffer.concat([deflateRawSync(text(500)), JUNK]) }]),
    /corrupt/,
  ],
  ['more content than it says', saying({ size: 499 }), /"b" is corrupt/],
  ['less content than it says', saying({ size: 501 }), /"b" is corrupt/],
  ['content where it says there is none', saying({ size: 0 }), /"b" is corrupt/],
  ['packed bytes beyond the archive', saying({ packedSize: 5000 }), /cut short/],
  ['one packed byte too many', saying({ packedSize: deflateRawSync(text(500)).length + 1 }), /overlaps/],
  [
    'one packed byte too few',
    saying({ packedSize: deflateRawSync(text(500)).length - 1 }),
    /belong to no entry/,
  ],

  // Bombs
  ['a size beyond the limit', saying({ size: 262_144_000 }), /262,144,\d{3} bytes unzipped/],
  ['the largest size there is', saying({ size: 0xffffffff }), /bytes unzipped/],
  [
    'sizes beyond the limit together',
    zipOf(['a', 'b', 'c'].map((name) => ({ ...B, name, both: { size: 100_000_000 } }))),
    /300,000,000 bytes unzipped/,
  ],
  [
    'a bomb that calls itself small',
    zipOf([{ name: 'bomb', content: Buffer.alloc(50_000_000), deflated: true, both: { size: 10 } }]),
    /"bomb" is corrupt/,
  ],
  ['an entry inside another', nested(), /overlaps/],
  [
    'two names for one entry',
    zipOf([A, { ...A, name: 'c', central: { offset: 0 } }]),
    /"c" is listed otherwise/,
  ],
  [
    'one entry listed twice',
    zipOf([A, { ...A, central: { offset: 0 } }]),
    /overlaps|belong to no entry|twice/,
  ],

  // Headers that contradict the directory
  ['another name inside', sayingInside({ name: 'c' }), /listed otherwise/],
  ['a longer name inside', sayingInside({ name: 'bb' }), /listed otherwise/],
  ['another method inside', sayingInside({ method: 0 }), /listed otherwise/],
  ['other flags inside', sayingInside({ flags: 1 << 1 }), /listed otherwise/],
  ['encryption inside only', sayingInside({ flags: 1 }), /listed otherwise/],
  ['a descriptor announced inside only', sayingInside({ flags: DESCRIPTOR_FLAG }), /listed otherwise/],
  ['another CRC inside', sayingInside({ crc: 1 }), /listed otherwise/],
  ['another packed size inside', sayingInside({ packedSize: 1 }), /listed otherwise/],
  ['another size inside', sayingInside({ size: 1 }), /listed otherwise/],
  ['no local header', zipOf([A, { ...B, central: { offset: 1 } }]), /no local header/],
  ['a local header beyond the archive', zipOf([A, { ...B, central: { offset: 5000 } }]), /no local header/],
  ['another CRC inside a streamed entry', zipOf([streamed({ ...B, local: { crc: 1 } })]), /listed otherwise/],
  [
    'another size inside a streamed entry',
    zipOf([streamed({ ...B, local: { size: 1 } })]),
    /listed otherwise/,
  ],
  ['another CRC in a descriptor', zipOf([streamed(B, true, { crc: 1 })]), /belong to no entry/],
  [
    'another packed size in a descriptor',
    zipOf([streamed(B, true, { packedSize: 1 })]),
    /belong to no entry/,
  ],
  ['another size in a descriptor', zipOf([streamed(B, false, { size: 1 })]), /belong to no entry/],
  ['junk for a descriptor', zipOf([{ ...streamed(B), after: Buffer.alloc(16) }]), /belong to no entry/],
  ['too long a descriptor', zipOf([{ ...streamed(B), after: Buffer.alloc(24) }]), /belong to no entry/],

  // Bytes that belong to nothing
  ['bytes before the first entry', zipOf([A, B], { before: JUNK }), /belong to no entry stand before "a"/],
  [
    'a script before the archive',
    Buffer.concat([Buffer.from('#!/bin/sh\n'), zipOf([A, B])]),
    /not where its end says/,
  ],
  ['bytes between entries', zipOf([A, { ...B, before: JUNK }]), /belong to no entry stand before "b"/],
  [
    'an entry that is not listed',
    zipOf([A, { ...A, name: 'c', unlisted: true }, B]),
    /belong to no entry stand before "b"/,
  ],
  [
    'an unlisted entry at the end',
    zipOf([A, B, { ...A, name: 'c', unlisted: true }]),
    /stand before its central directory/,
  ],
  [
    'bytes before the directory',
    zipOf([A, B], { beforeDirectory: JUNK }),
    /stand before its central directory/,
  ],
  ['bytes behind the directory', zipOf([A, B], { beforeEnd: JUNK }), /not where its end says/],
  [
    'listed bytes behind the directory',
    zipOf([A, B], { beforeEnd: JUNK, end: { size: 98 } }),
    /between its central directory and its end/,
  ],
  ['bytes behind the end', zipOf([A, B], { after: JUNK }), /bytes follow its end/],
  ['a second archive behind the first', Buffer.concat([zipOf([A]), zipOf([B])]), /not where its end says/],
  [
    'a comment longer than it says',
    zipOf([A], { comment: JUNK, end: { commentLength: 3 } }),
    /follow its end/,
  ],
  [
    'a comment shorter than it says',
    zipOf([A], { comment: JUNK, end: { commentLength: 5 } }),
    /follow its end/,
  ],

  // Ends that contradict each other
  [
    'an end in the comment',
    zipOf([A], { comment: endRecord({ entries: 0, size: 0, offset: 0 }) }),
    /more than one end/,
  ],
  [
    'an end in an entry\u2019s comment',
    zipOf([{ ...A, central: { comment: endRecord({ entries: 0, size: 0, offset: 0, commentLength: 22 }) } }]),
    /more than one end/,
  ],
  [
    'the start of an end in an entry\u2019s comment',
    zipOf([{ ...A, central: { comment: Buffer.from('PK\x05\x06xxxxxx', 'latin1') } }]),
    /more than one end/,
  ],
  ['too many entries in the end', zipOf([A, B], { end: { entries: 3 } }), /cut short/],
  [
    'too few entries in the end',
    zipOf([A, B], { end: { entries: 1 } }),
    /between its central directory and its end/,
  ],
  ['a directory that starts elsewhere', zipOf([A, B], { end: { offset: 0 } }), /not where its end says/],
  [
    'a directory beyond the archive',
    zipOf([A, B], { end: { offset: 0xfffffffe } }),
    /not where its end says/,
  ],
  ['a directory without its signature', zipOf([A, { ...B, central: { signature: 1 } }]), /cut short/],
  ['a disk', zipOf([A], { end: { disk: 1 } }), /one part of several/],
  ['a disk for the directory', zipOf([A], { end: { directoryDisk: 1 } }), /one part of several/],
  ['entries on other disks', zipOf([A, B], { end: { entriesHere: 1 } }), /one part of several/],
  ['an entry that starts on another disk', zipOf([{ ...A, central: { disk: 1 } }]), /one part of several/],

  // zip64
  ['a zip64 locator', zipOf([A], { beforeEnd: zip64Locator }), /zip64/],
  ['a whole zip64 end', zipOf([A], { beforeEnd: Buffer.concat([zip64End, zip64Locator]) }), /zip64/],
  ['a zip64 mark for the offset', zipOf([A], { end: { offset: 0xffffffff } }), /zip64/],
  ['a zip64 mark for the size', zipOf([A], { end: { size: 0xffffffff } }), /zip64|not where/],
  ['a zip64 mark for the count', zipOf([A], { end: { entries: 0xffff } }), /zip64|cut short/],
  ['a zip64 mark for an offset', zipOf([{ ...A, central: { offset: 0xffffffff } }]), /zip64|no local header/],
  ['a zip64 mark for a packed size', saying({ packedSize: 0xffffffff }), /zip64|cut short/],
  ['a zip64 extra field', withExtra(extraField(1, Buffer.alloc(16))), /"b" uses zip64/],
  [
    'a zip64 extra field behind another',
    withExtra(Buffer.concat([extraField(0x5455, JUNK), extraField(1, Buffer.alloc(8))])),
    /zip64/,
  ],
  ['an empty zip64 extra field', withExtra(extraField(1, Buffer.alloc(0))), /zip64/],
  ['a zip64 extra field inside only', sayingInside({ extra: extraField(1, Buffer.alloc(16)) }), /zip64/],
  [
    'another size in a zip64 field',
    sayingInside({ extra: zip64Field(501, PACKED) }),
    /"b" uses zip64 for other/,
  ],
  [
    'another packed size in a zip64 field',
    sayingInside({ extra: zip64Field(500, 1) }),
    /"b" uses zip64 for other/,
  ],
  [
    'another size in a zip64 field of a marked one',
    sayingInside({ size: 0xffffffff, packedSize: 0xffffffff, extra: zip64Field(499, PACKED) }),
    /"b" uses zip64 for other/,
  ],
  ['another size in a listed zip64 field', zipOf([A, { ...B, central: { extra: zip64Field(1) } }]), /zip64/],
  [
    'another offset in a listed zip64 field',
    zipOf([A, { ...B, central: { extra: zip64Field(500, PACKED, 0) } }]),
    /zip64/,
  ],
  [
    'a marked offset in a zip64 field, of another entry',
    zipOf([A, { ...B, central: { offset: 0xffffffff, extra: zip64Field(0) } }]),
    /"b" (?:is listed otherwise|uses zip64)/,
  ],
  [
    'a mark for a size that its zip64 field lacks',
    zipOf([A, { ...B, central: { size: 0xffffffff, packedSize: 0xffffffff, extra: zip64Field(500) } }]),
    /zip64/,
  ],
  ['two zip64 fields', sayingInside({ extra: Buffer.concat([REPEATED, REPEATED]) }), /zip64/],
  ['one size alone in a zip64 field inside', sayingInside({ extra: zip64Field(500) }), /zip64/],
  ['half a number in a zip64 field', sayingInside({ extra: extraField(1, Buffer.alloc(10)) }), /zip64/],
  [
    'a zip64 end that says other numbers',
    zip64Ended(zipOf([A, B]), { entries: 1 }),
    /two ends contradict each other/,
  ],
  ['a zip64 end of another directory', zip64Ended(zipOf([A, B]), { offset: 0 }), /contradict each other/],
  ['a zip64 end elsewhere', zip64Ended(zipOf([A, B]), { at: 1 }), /its zip64 end is broken/],
  [
    'another size in a zip64 descriptor',
    zipOf([{ ...streamed(B), after: zip64DescriptorOf(PACKED, 501) }]),
    /belong to no entry/,
  ],
  ['zeros and more behind the end', zipOf([A], { after: Buffer.from('\0\0\0x') }), /bytes follow its end/],
  ['a name that begins with dots and is there twice', zipOf([A, { ...A, name: './a' }]), /holds "a" twice/],
  ['a name that climbs out behind a dot', named('./../a'), /holds "\.\."/],
  ['a top folder with content', zipOf([A, { name: './', content: 'hidden', mode: 0o040755 }]), /has content/],
  ['a file that is called a dot', zipOf([A, { ...A, name: '.' }]), /"\." component/],
  ['a pipe that is not standard input', zipOf([{ ...A, name: 'x/-', mode: 0o010600 }]), /neither a file/],
  [
    'a zip64 locator in an entry\u2019s comment',
    zipOf([{ ...A, central: { comment: zip64Locator.subarray(0, 12) } }]),
    /zip64/,
  ],
  ['a zip64 locator in the comment', zipOf([A], { comment: zip64Locator }), /zip64/],
  ['a zip64 end in the comment', zipOf([A], { comment: zip64End }), /zip64/],
  [
    'a zip64 end in an entry\u2019s comment',
    zipOf([{ ...A, central: { comment: zip64End.subarray(0, 8) } }]),
    /zip64/,
  ],
];

describe('a ready archive is refused with', () => {
  test.each(HOSTILE)('%s', async (_, zip, what) => {
    const problem = await problemOf(() => read(zip));
    expect(problem.what).toMatch(what);
    expect(problem.fix).toMatch(/`|Check/);
  });
});

describe('a ready archive is accepted', () => {
  const paths = async (zip: Buffer): Promise<string[]> => (await read(zip)).entries.map(({ path }) => path);

  test('with stored and deflated entries, in any order', async () => {
    expect(await paths(zipOf([B, A]))).toEqual(['a', 'b']);
  });

  test.each<[string, Buffer]>([
    ['inside, with the same sizes', sayingInside({ extra: REPEATED })],
    [
      'inside, with sizes that are marked in the header',
      sayingInside({ size: 0xffffffff, packedSize: 0xffffffff, extra: REPEATED }),
    ],
    ['in the directory, with the same sizes', zipOf([A, { ...B, central: { extra: REPEATED } }])],
    ['in the directory, with one size', zipOf([A, { ...B, central: { extra: zip64Field(500) } }])],
    [
      'in the directory, with a marked size',
      zipOf([A, { ...B, central: { size: 0xffffffff, extra: zip64Field(500) } }]),
    ],
    [
      'in the directory, with a marked offset',
      zipOf([B, { ...A, central: { offset: 0xffffffff, extra: zip64Field(30 + 1 + PACKED) } }]),
    ],
    [
      'in the directory, with everything',
      zipOf([
        A,
        {
          ...B,
          central: {
            ...{ size: 0xffffffff, packedSize: 0xffffffff },
            extra: Buffer.concat([extraField(0x5455, JUNK), zip64Field(500, PACKED, 30 + 1 + 12)]),
          },
        },
      ]),
    ],
    [
      'in a streamed entry, with a descriptor of 64 bits',
      zipOf([
        A,
        {
          ...streamed(B),
          local: { crc: 0, packedSize: 0xffffffff, size: 0xffffffff, extra: zip64Field(0, 0) },
          after: zip64DescriptorOf(PACKED, 500),
        },
      ]),
    ],
    ['in its end', zip64Ended(zipOf([A, B]))],
  ])('with zip64 that says the same %s', async (_, zip) => {
    expect(await paths(zip)).toEqual(['a', 'b']);
  });

  test('with zeros behind its end, as bsdtar fills its last block', async () => {
    expect(await paths(zipOf([A, B], { after: Buffer.alloc(10_240) }))).toEqual(['a', 'b']);
  });

  test.each(['./', '././', './/'])('with %s before names, which is no part of them', async (dots) => {
    const top = ['./', '.', './.'].map((name) => ({ name, mode: 0o040755 }));
    const zip = zipOf([
      ...top,
      { ...A, name: `${dots}a` },
      { ...B, name: `${dots}x/b` },
      { ...A, name: `${dots}x/`, content: '' },
    ]);
    expect(await paths(zip)).toEqual(['a', 'x/b']);
  });

  test('with a comment, also one for an entry', async () => {
    expect(
      await paths(zipOf([{ ...A, central: { comment: JUNK } }], { comment: Buffer.from('made by hand') })),
    ).toEqual(['a']);
  });

  test('with entries for folders, which are no part of the layer', async () => {
    const folders = [
      { name: 'x/', mode: 0o040755 },
      { name: 'x/y/', mode: 0 },
      { name: 'z/', deflated: true, mode: 0o040755 },
    ];
    expect(await paths(zipOf([...folders, { name: 'x/y/a', content: 'x' }]))).toEqual(['x/y/a']);
  });

  test('with extra fields for times and owners, and the name once more', async () => {
    const extra = Buffer.concat([extraField(0x5455, Buffer.alloc(5)), extraField(0x7875, Buffer.alloc(11))]);
    expect(await paths(withExtra(extra))).toEqual(['a', 'b']);
    expect(await paths(withExtra(unicodePath('b')))).toEqual(['a', 'b']);
  });

  test.each([true, false])('with data descriptors, with a signature: %s', async (signature) => {
    expect(await paths(zipOf([streamed(A, signature), streamed(B, signature)]))).toEqual(['a', 'b']);
  });

  test('with data descriptors announced but left out, as some writers do', async () => {
    expect(await paths(zipOf([{ ...B, both: { flags: DESCRIPTOR_FLAG } }]))).toEqual(['b']);
  });

  test('with a UTF-8 name that has no flag, as zip writes it', async () => {
    expect(await paths(zipOf([{ ...A, name: 'caf\u00e9', both: { flags: 0 } }]))).toEqual(['caf\u00e9']);
  });

  test('with names that differ by case alone', async () => {
    expect(await paths(zipOf([A, { ...A, name: 'A' }]))).toEqual(['A', 'a']);
  });

  test('with names that mean something to JavaScript', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'x/__proto__'];
    expect(await paths(zipOf(names.map((name) => ({ ...A, name }))))).toEqual([...names].sort());
  });

  test('with modes of Unix, and none of another system', async () => {
    const { entries } = await read(
      zipOf([
        { ...A, name: 'group', mode: 0o100610 },
        { ...A, name: 'plain', mode: 0o100666 },
        { ...A, name: 'typeless', mode: 0o755 },
        { ...A, name: 'windows', mode: 0o100777, system: 0 },
      ]),
    );
    expect(entries.map(({ path, executable }) => [path, executable])).toEqual([
      ['group', true],
      ['plain', false],
      ['typeless', true],
      ['windows', false],
    ]);
  });

  test.each([
    ['/etc/passwd', 'is absolute'],
    ['../../etc', 'leads out of the layer'],
    ['gone', 'points to nothing in the layer'],
    ['', 'points to nothing in the layer'],
    ['link', 'leads in a circle'],
  ])('with a link to %j, which the check tells of', async (target, fault) => {
    const { entries } = await read(zipOf([A, linkTo(target)]));
    expect(brokenLinks(entries)).toEqual([expect.objectContaining({ path: 'link', target, fault })]);
  });

  test('with links that stay inside', async () => {
    expect((await read(zipOf([A, linkTo('a')]))).entries[1]).toMatchObject({ type: 'link', target: 'a' });
  });

  testWith('python3', 'as Python zipfile streams it, with data descriptors', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'pkg/a': text(5000), 'pkg/empty': '', 'pkg/run': { executable: '#!' } });
    const zip = runToolForBytes('python3', ['__tests__/layer/readers/pack.py', root, '-']);
    expect(zip.includes(Buffer.from('PK\x07\x08', 'latin1'))).toBe(true);
    expect(await paths(zip)).toEqual(['pkg/a', 'pkg/empty', 'pkg/run']);
  });
});

/** One of every kind of entry. */
const VARIED = zipOf(
  [
    A,
    B,
    streamed({ name: 'streamed', content: text(90), deflated: true }),
    { name: 'folder/', mode: 0o040755 },
    {
      name: 'folder/caf\u00e9',
      content: 'x',
      mode: 0o100755,
      both: { extra: extraField(0x5455, Buffer.alloc(5)) },
    },
    { name: 'empty' },
    linkTo('a'),
  ],
  { comment: JUNK },
);

/** The entries, or the problem with them; anything else is thrown. */
function readOrRefuse(zip: Buffer): Entry[] | Problem {
  try {
    return archiveEntries(zip, 'layer.zip');
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** Finds each entry once more without the sources, inflates it and holds it against its CRC. */
function expectProven(entries: Entry[], zip: Buffer): void {
  const records = readRecords(zip).entries.filter(({ central }) => !String(central.name).endsWith('/'));
  const proven = records.map(({ to, central: { name, packedSize, method, crc } }) => {
    const packed = zip.subarray(to - packedSize, to);
    const content = method === 8 ? inflateRawSync(packed) : packed;
    expect(crc32(content)).toBe(crc);
    return [String(name), content.length, createHash('sha256').update(content).digest('hex')];
  });
  proven.sort(([a], [b]) => Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b))));
  expect(entries.map(({ path, size, sha256 }) => [path, size, sha256])).toEqual(proven);
}

describe('a damaged archive', () => {
  test('is refused wherever it is cut off', () => {
    for (let length = 0; length < VARIED.length; length++) {
      expect(readOrRefuse(VARIED.subarray(0, length))).toBeInstanceOf(Problem);
    }
  });

  test('is refused wherever its start is missing', () => {
    for (let start = 1; start < VARIED.length; start++) {
      expect(readOrRefuse(VARIED.subarray(start))).toBeInstanceOf(Problem);
    }
  });

  test('with one flipped bit is refused, or holds the names and contents that it did', () => {
    const contents = (entries: Entry[]) =>
      entries.map(({ path, size, sha256 }) => `${path} ${size} ${sha256}`).join();
    const before = contents(archiveEntries(VARIED, 'layer.zip'));
    for (let bit = 0; bit < VARIED.length * 8; bit++) {
      const flipped = Buffer.from(VARIED);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const outcome = readOrRefuse(flipped);
      if (!(outcome instanceof Problem)) expect(contents(outcome)).toBe(before);
    }
  });

  const at = fc.nat({ max: VARIED.length - 1 });
  type Change = (zip: Buffer) => Buffer;
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(at, fc.nat({ max: 255 })).map(([place, value]) => (zip: Buffer) => {
      if (place < zip.length) zip.writeUInt8(value, place);
      return zip;
    }),
    fc.tuple(at, fc.constantFrom(0, 1, 0xfffe, 0xffff)).map(([place, value]) => (zip: Buffer) => {
      if (place + 2 <= zip.length) zip.writeUInt16LE(value, place);
      return zip;
    }),
    fc.tuple(at, at).map(
      ([from, to]) =>
        (zip: Buffer) =>
          Buffer.concat([zip.subarray(0, from), zip.subarray(to)]),
    ),
    fc.tuple(at, fc.uint8Array({ maxLength: 30 })).map(
      ([place, bytes]) =>
        (zip: Buffer) =>
          Buffer.concat([zip.subarray(0, place), bytes, zip.subarray(place)]),
    ),
  );

  test('whatever the damage is refused, or its every byte is proven', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const zip = changes.reduce<Buffer>((damaged, apply) => apply(damaged), Buffer.from(VARIED));
        const outcome = readOrRefuse(zip);
        if (!(outcome instanceof Problem)) expectProven(outcome, zip);
      }),
      { numRuns: 2000 },
    );
  });

  test('is the same to a reader that reads it in parts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const zip = changes.reduce<Buffer>((damaged, apply) => apply(damaged), Buffer.from(VARIED));
        const inParts = archiveEntriesInParts(archiveOf(zip), 'layer.zip');
        const outcome = readOrRefuse(zip);
        if (outcome instanceof Problem) await expect(inParts).rejects.toMatchObject({ what: outcome.what });
        else expect(await inParts).toEqual(outcome);
      }),
      { numRuns: 1000 },
    );
  });
});

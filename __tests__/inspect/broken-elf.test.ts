import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_READ } from '../../src/inspect/bytes.ts';
import type { Elf } from '../../src/inspect/file-facts.ts';
import { elf } from './elf-maker.ts';
import { look } from './look.ts';

const PATH = 'nodejs/node_modules/a/a.node';
const MOST_MILLISECONDS = 50;

const OPTIONS = {
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  needed: ['libc.so.6', 'libm.so.6'],
  soname: 'a.node',
  runpath: '$ORIGIN',
  versions: { 'libc.so.6': ['GLIBC_2.17', 'GLIBC_2.28'], 'libm.so.6': ['GLIBC_2.29'] },
  symbols: ['napi_register_module_v1'],
};
const GOOD = {
  '64 bits': elf(OPTIONS),
  '32 bits': elf({ ...OPTIONS, bits: 32 }),
  'big endian': elf({ ...OPTIONS, bits: 32, bigEndian: true }),
} as const;

/** Reads a file that may be broken in any way, and holds the reader to its promises. */
function readBroken(bytes: Uint8Array, size?: number): Elf | undefined {
  let milliseconds = Infinity;
  let seen = look(PATH, new Uint8Array());
  // Of the processor, which a busy machine does not lengthen; other threads of the process count too.
  for (let attempt = 0; attempt < 5 && milliseconds >= MOST_MILLISECONDS; attempt += 1) {
    const start = process.cpuUsage();
    seen = look(PATH, bytes, size);
    const { user, system } = process.cpuUsage(start);
    milliseconds = (user + system) / 1000;
  }
  expect(milliseconds).toBeLessThan(MOST_MILLISECONDS);
  expect(seen.longestRead).toBeLessThanOrEqual(MAX_READ);
  return seen.contents?.elf;
}

/** Where the numbers are in the made file of 64 bits, and how many bytes they have. */
const HEADER = 64;
const [INTERPRETER, LOAD, DYNAMIC] = [HEADER, HEADER + 56, HEADER + 2 * 56];
const tagAt = (tag: number): number => {
  const start = Number(GOOD['64 bits'].readBigUInt64LE(DYNAMIC + 8));
  for (let at = start; ; at += 16) if (GOOD['64 bits'].readUInt32LE(at) === tag) return at;
};
const VERSIONS = tagAt(0x6ffffffe);
const RECORDS = Number(GOOD['64 bits'].readBigUInt64LE(VERSIONS + 8)) - 0x400000;
const FIELDS: Record<string, [at: number, bytes: 1 | 2 | 4 | 8]> = {
  class: [4, 1],
  'byte order': [5, 1],
  type: [16, 2],
  machine: [18, 2],
  'offset of the program headers': [32, 8],
  'offset of the sections': [40, 8],
  'length of a program header': [54, 2],
  'count of program headers': [56, 2],
  'length of a section header': [58, 2],
  'count of sections': [60, 2],
  'type of the first segment': [INTERPRETER, 4],
  'offset of the interpreter': [INTERPRETER + 8, 8],
  'size of the interpreter': [INTERPRETER + 32, 8],
  'offset of what is loaded': [LOAD + 8, 8],
  'address of what is loaded': [LOAD + 16, 8],
  'size of what is loaded': [LOAD + 32, 8],
  'offset of the dynamic section': [DYNAMIC + 8, 8],
  'size of the dynamic section': [DYNAMIC + 32, 8],
  'name of a needed library': [tagAt(1) + 8, 8],
  'name of itself': [tagAt(14) + 8, 8],
  'search path': [tagAt(29) + 8, 8],
  'address of the versions': [VERSIONS + 8, 8],
  'count of the versions': [tagAt(0x6fffffff) + 8, 8],
  'address of the strings': [tagAt(5) + 8, 8],
  'size of the strings': [tagAt(10) + 8, 8],
  'end of the tags': [tagAt(0), 8],
  'revision of a version record': [RECORDS, 2],
  'count of versions of a library': [RECORDS + 2, 2],
  'name of a library with versions': [RECORDS + 4, 4],
  'distance to the first version': [RECORDS + 8, 4],
  'distance to the next library': [RECORDS + 12, 4],
  'name of a version': [RECORDS + 16 + 8, 4],
  'distance to the next version': [RECORDS + 16 + 12, 4],
};
const WILD = [0n, 1n, 7n, 255n, 0xffffn, 0x7fffffffn, 0xfffffff0n, 2n ** 63n - 1n, 2n ** 64n - 1n];

function edited(field: keyof typeof FIELDS, value: bigint): Buffer {
  const file = Buffer.from(GOOD['64 bits']);
  const [at, bytes] = FIELDS[field] ?? [0, 1];
  const wide = Buffer.alloc(8);
  wide.writeBigUInt64LE(value);
  wide.copy(file, at, 0, bytes);
  return file;
}

const EDITS = Object.keys(FIELDS).flatMap((field) => WILD.map((value) => ({ field, value })));

describe('a broken ELF file', () => {
  test(`is read as far as it goes, with any number in it wild`, () => {
    expect(EDITS.length).toBeGreaterThan(250);
    for (const { field, value } of EDITS) {
      const file = edited(field, value);
      expect(readBroken(file)).toBeDefined();
      expect(readBroken(file, 2 ** 40)).toBeDefined();
    }
  });

  test.each<[string, keyof typeof FIELDS, bigint, string]>([
    ['no known class', 'class', 7n, 'has a broken header'],
    ['no known byte order', 'byte order', 0n, 'has a broken header'],
    ['program headers of no length', 'length of a program header', 0n, 'has a broken header'],
    ['65,535 program headers', 'count of program headers', 65_535n, 'has a broken header'],
    ['program headers behind its end', 'offset of the program headers', 1n << 40n, 'is cut short'],
    ['more to load than it holds', 'size of what is loaded', 1n << 40n, 'is cut short'],
    ['strings outside', 'address of the strings', 1n << 40n, 'has a broken dynamic section'],
    ['a name outside of the strings', 'name of a needed library', 1n << 40n, 'has a broken dynamic section'],
    ['a dynamic section outside', 'offset of the dynamic section', 1n << 40n, 'has a broken dynamic section'],
    ['versions outside', 'address of the versions', 1n, 'has a broken table of symbol versions'],
    [
      'an unknown table of versions',
      'revision of a version record',
      2n,
      'has a broken table of symbol versions',
    ],
    [
      'a chain of versions that leaves',
      'distance to the next version',
      1n << 30n,
      'has a broken table of symbol versions',
    ],
    ['a nameless version', 'name of a version', 1n << 30n, 'has a broken table of symbol versions'],
  ])('with %s says so', (_, field, value, damage) => {
    expect(readBroken(edited(field, value))?.damage).toBe(damage);
  });

  test('keeps what was read before the damage', () => {
    expect(readBroken(edited('name of a version', 1n << 30n))).toMatchObject({
      machine: 'x86_64',
      kind: 'library',
      needed: ['libc.so.6', 'libm.so.6'],
      soname: 'a.node',
      addon: { nodeApi: true },
    });
    expect(readBroken(edited('class', 9n))).toMatchObject({ machine: 'unknown', kind: 'other' });
  });

  test('is none where only the count of version records is wrong, which nobody reads', () => {
    expect(readBroken(edited('count of the versions', 65_535n))?.damage).toBeUndefined();
  });

  test('cannot make a chain of versions long by overlapping records', () => {
    const file = Buffer.concat([GOOD['64 bits'], Buffer.alloc(1 << 20, 1)]);
    file.writeBigUInt64LE(BigInt(file.length), LOAD + 32);
    file.writeBigUInt64LE(BigInt(0x400000 + GOOD['64 bits'].length), VERSIONS + 8);
    for (let at = GOOD['64 bits'].length; at + 16 < file.length; at += 1) file.writeUInt8(at % 2, at);
    expect(readBroken(file)).toBeDefined();
  });

  test('cannot ask for the same long name thousands of times', () => {
    const tags = Buffer.alloc(64 * 1024);
    for (let at = 0; at < tags.length; at += 16) tags.writeUInt8(1, at);
    const file = Buffer.concat([GOOD['64 bits'], tags, Buffer.alloc(1 << 20, 'a')]);
    file.writeBigUInt64LE(BigInt(file.length), LOAD + 32);
    const start = GOOD['64 bits'].length;
    file.writeUInt8(5, start);
    file.writeBigUInt64LE(BigInt(0x400000 + start + tags.length), start + 8);
    file.writeUInt8(10, start + 16);
    file.writeBigUInt64LE(1n << 20n, start + 24);
    file.writeBigUInt64LE(BigInt(start), DYNAMIC + 8);
    file.writeBigUInt64LE(BigInt(tags.length), DYNAMIC + 32);
    expect(readBroken(file)?.damage).toBe('has a broken dynamic section');
  });

  test.each(Object.entries(GOOD))('never throws nor hangs, whatever bytes are changed: %s', (_, good) => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const file = Buffer.from(good);
        for (const [at, byte] of changes) if (at >= 4) file[at] = byte;
        expect(readBroken(file)).toBeDefined();
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe('a truncated ELF file', () => {
  test.each(Object.entries(GOOD))('says so wherever it ends: %s', (_, good) => {
    for (let length = 4; length < good.length; length += 1)
      expect({ length, damage: readBroken(good.subarray(0, length))?.damage }).toEqual({
        length,
        damage: 'is cut short',
      });
  });

  test('says so when it was a real one', () => {
    const node = readFileSync(process.execPath);
    if (node.toString('latin1', 1, 4) !== 'ELF') return;
    const lengths = [...Array.from({ length: 997 }, (_, index) => index + 4), 4096, node.length >> 1];
    for (const length of lengths)
      expect({ length, damage: readBroken(node.subarray(0, length))?.damage }).toEqual({
        length,
        damage: 'is cut short',
      });
  });
});

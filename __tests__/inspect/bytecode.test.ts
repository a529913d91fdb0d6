import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isBytecodeOf } from '../../src/inspect/bytecode-of-source.ts';
import { sipHash } from '../../src/inspect/siphash.ts';
import { contentsOf } from './look.ts';
import { python, testWithPython, VERSIONS } from '../build/bytecode/pythons.ts';

/** What `_imp.source_hash` of each release gives for nothing and for "abcdefgh1", with the magic number as the key. */
const KNOWN: [version: string, magic: string, ofNothing: string, ofNine: string][] = [
  ['3.9', '610d0d0a', 'ac0bb7c83e5b1c5f', '00e0bb05f0b1593b'],
  ['3.10', '6f0d0d0a', '8cc0cd2525e7fd27', '6d8f2c7695bdc646'],
  ['3.11', 'a70d0d0a', '738d9cd5d5e87f73', 'a05d2d31b92b61d6'],
  ['3.12', 'cb0d0d0a', 'baf18eedc9387a25', 'cfa2b7d27f108fe5'],
  ['3.13', 'f30d0d0a', '27ec6d312f93b814', 'e430f3ffcdab6398'],
];

function header(magic: string, hash: string, flags = '01000000'): Buffer {
  return Buffer.from(magic + flags + hash, 'hex');
}

describe.each(KNOWN)('bytecode of Python %s', (version, magic, ofNothing, ofNine) => {
  const nine = Buffer.from('abcdefgh1');

  test('is of a source by the hash of that source', () => {
    expect(isBytecodeOf(header(magic, ofNothing), Buffer.alloc(0), version)).toBe(true);
    expect(isBytecodeOf(header(magic, ofNine), nine, version)).toBe(true);
  });

  test('is not of another source, another version, or without its header', () => {
    expect(isBytecodeOf(header(magic, ofNine), Buffer.from('abcdefgh2'), version)).toBe(false);
    const other = version === '3.13' ? '3.12' : '3.13';
    expect(isBytecodeOf(header(magic, ofNine), nine, other)).toBe(false);
    expect(isBytecodeOf(header(magic, ofNine).subarray(0, 15), nine, version)).toBe(false);
    expect(isBytecodeOf(Buffer.alloc(0), nine, version)).toBe(false);
  });

  test('is not taken where Python would look at the source: with a time, or a hash that it checks', () => {
    for (const flags of ['00000000', '03000000', '02000000', '01000001'])
      expect(isBytecodeOf(header(magic, ofNine, flags), nine, version)).toBe(false);
  });
});

test('bytecode that goes by the hash of its source is told from that which goes by its time', () => {
  const factsOf = (flags: string) =>
    contentsOf('python/a.pyc', header('f30d0d0a', '27ec6d312f93b814', flags))?.bytecode;
  for (const flags of ['01000000', '03000000'])
    expect(factsOf(flags)).toEqual({ magic: 3571, isHashBased: true });
  for (const flags of ['00000000', '02000000']) expect(factsOf(flags)).toEqual({ magic: 3571 });
  expect(contentsOf('python/a.pyc', Buffer.from('f30d0d0a01', 'hex'))?.bytecode).toEqual({ magic: 3571 });
});

const ASK = `
import sys, _imp
from _frozen_importlib_external import MAGIC_NUMBER
print(MAGIC_NUMBER.hex())
for line in sys.argv[1].split(","):
    print(_imp.source_hash(int.from_bytes(MAGIC_NUMBER, "little"), bytes.fromhex(line)).hex())
`;

for (const version of VERSIONS) {
  testWithPython([version], `the hash of a source is that which Python ${version} computes`, () => {
    const sources = fc.sample(fc.uint8Array({ maxLength: 70 }), 500).map((bytes) => Buffer.from(bytes));
    const hex = sources.map((bytes) => bytes.toString('hex')).join(',');
    const [magic = '', ...hashes] = python(version, ['-S', '-c', ASK, hex]).trim().split('\n');
    expect(hashes).toHaveLength(500);
    for (const [index, source] of sources.entries())
      expect([hashes[index], isBytecodeOf(header(magic, hashes[index] ?? ''), source, version)]).toEqual([
        hashes[index],
        true,
      ]);
  });
}

test('the hash does not depend on where in a buffer the bytes are', () => {
  const rounds = { compression: 2, finalization: 4 };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(9), (bytes, offset) => {
      const shifted = Buffer.concat([Buffer.alloc(offset, 7), bytes, Buffer.alloc(3, 9)]);
      expect(sipHash(1, shifted.subarray(offset, offset + bytes.length), rounds)).toEqual(
        sipHash(1, bytes, rounds),
      );
    }),
  );
});

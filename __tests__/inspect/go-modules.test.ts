import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readGoModules } from '../../src/inspect/go-modules.ts';
import type { FileBytes } from '../../src/inspect/bytes.ts';

/** Seven bits a byte, the lowest first. */
function counted(text: string): Buffer {
  const bytes = Buffer.from(text, 'latin1');
  const length: number[] = [];
  for (let rest = bytes.length; ; rest >>= 7) {
    length.push(rest > 0x7f ? (rest & 0x7f) | 0x80 : rest);
    if (rest <= 0x7f) return Buffer.concat([Buffer.from(length), bytes]);
  }
}

/** A 64-bit file of nothing but its section of build information, by the letter of the gABI. */
function goProgram(version: string, list: string, flags = 2): Buffer {
  const mark = 'm'.repeat(16);
  const head = Buffer.alloc(32);
  head.write('\xff Go buildinf:', 'latin1');
  head[14] = 8;
  head[15] = flags;
  const info = Buffer.concat([head, counted(version), counted(list === '' ? '' : mark + list + mark)]);
  const names = Buffer.from('\0.shstrtab\0.go.buildinfo\0');
  const elf = Buffer.alloc(64);
  elf.write('\x7fELF\x02\x01\x01', 'latin1');
  elf.writeBigUInt64LE(BigInt(64 + info.length + names.length), 40);
  elf.writeUInt16LE(64, 58);
  elf.writeUInt16LE(3, 60);
  elf.writeUInt16LE(1, 62);
  const section = (name: number, offset: number, size: number) => {
    const bytes = Buffer.alloc(64);
    bytes.writeUInt32LE(name, 0);
    bytes.writeUInt32LE(1, 4);
    bytes.writeBigUInt64LE(BigInt(offset), 24);
    bytes.writeBigUInt64LE(BigInt(size), 32);
    return bytes;
  };
  const table = [section(0, 0, 0), section(1, 64 + info.length, names.length), section(11, 64, info.length)];
  return Buffer.concat([elf, info, names, ...table]);
}

const fileOf = (bytes: Buffer): FileBytes => ({
  size: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
});
const modulesOf = (bytes: Buffer) => readGoModules(fileOf(bytes));

const LIST = [
  'path\texample.com/tool',
  'mod\texample.com/tool\t(devel)\t',
  'dep\tgithub.com/a/b\tv1.2.3\th1:x=',
  'dep\tgithub.com/c/d\tv0.1.0',
  '=>\tgithub.com/fork/d\tv0.2.0\th1:y=',
  'dep\tgithub.com/e/f\tv1.0.0',
  '=>\t./f\t',
  'build\t-compiler=gc',
  '',
].join('\n');

describe('The build information of a program in Go', () => {
  test('tells the standard library and every module, the ones that stand in for others too', () => {
    expect(modulesOf(goProgram('go1.22.1', LIST))).toEqual([
      { name: 'stdlib', version: '1.22.1' },
      { name: 'github.com/a/b', version: 'v1.2.3' },
      { name: 'github.com/fork/d', version: 'v0.2.0' },
    ]);
  });

  test.each([
    ['go1.21.0 X:nocoverageredesign', '1.21.0'],
    ['go1.23rc1', '1.23rc1'],
    ['devel go1.24-abcdef', undefined],
  ])('of %s has the version %s', (said, version) => {
    expect(modulesOf(goProgram(said, ''))).toEqual(
      version === undefined ? [] : [{ name: 'stdlib', version }],
    );
  });

  test('is not read where it is of a Go before 1.18, and is not there where nothing is', () => {
    expect(modulesOf(goProgram('go1.17', LIST, 0))).toBeUndefined();
    expect(modulesOf(Buffer.from('\x7fELF\x02\x01'))).toBeUndefined();
  });

  test('may be cut or spoilt anywhere: what can be read of it is read', () => {
    const program = goProgram('go1.22.1', LIST);
    fc.assert(
      fc.property(fc.nat(program.length - 1), fc.nat(255), fc.nat(program.length), (at, byte, end) => {
        const spoilt = Buffer.from(program);
        spoilt[at] = byte;
        for (const bytes of [spoilt, spoilt.subarray(0, end)])
          for (const { name, version } of modulesOf(bytes) ?? [])
            expect(typeof (name + version)).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });
});

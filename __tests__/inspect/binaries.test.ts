import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zipOf } from '../../emulator/zip.js';
import { MAX_READ } from '../../src/inspect/bytes.ts';
import { classFile, jar, machO, pe } from './binary-maker.ts';
import { contentsOf, look } from './look.ts';

describe('a Mach-O file', () => {
  test.each([
    [['arm64'], ['arm64']],
    [['x86_64'], ['x86_64']],
    [['x86'], ['x86']],
    [
      ['x86_64', 'arm64'],
      ['x86_64', 'arm64'],
    ],
    [['arm64', 'arm64'], ['arm64']],
  ])('for %j names its machines', (machines, seen) => {
    expect(contentsOf('python/a.so', machO(...machines))).toEqual({ machO: { machines: seen } });
  });

  test('may have either byte order, and 64-bit offsets to its architectures', () => {
    expect(contentsOf('a', machO('arm64').swap32())).toEqual({ machO: { machines: ['arm64'] } });
    const universal = Buffer.alloc(4096);
    for (const [index, word] of [0xcafebabf, 2, 0x0100000c, ...Array<number>(7).fill(0), 7].entries())
      universal.writeUInt32BE(word, 4 * index);
    expect(contentsOf('a', universal)).toEqual({ machO: { machines: ['arm64', 'x86'] } });
  });

  test('begins as a Java class file does, which is none', () => {
    for (const version of [45, 52, 65, 69])
      expect(contentsOf('a/B.class', classFile(version))).toBeUndefined();
  });

  test('with a machine that nobody knows tells its number', () => {
    const file = machO('arm64');
    file.writeUInt32LE(99, 4);
    expect(contentsOf('a', file)).toEqual({ machO: { machines: ['machine 99'] } });
  });
});

describe('a Windows file', () => {
  test.each(['x86_64', 'x86', 'arm64'])('for %s names its machine', (machine) => {
    expect(contentsOf('python/a.pyd', pe(machine))).toEqual({ pe: { machine } });
  });

  test.each([
    [0x10b, 208],
    [0x20b, 224],
  ])('of .NET says so, with an optional header of kind %d', (magic, entry) => {
    const file = pe('x86');
    file.writeUInt16LE(magic, 0x80 + 24);
    file.writeUInt32LE(0x2008, 0x80 + 24 + entry);
    expect(contentsOf('lib/a.dll', file)).toEqual({ pe: { machine: 'x86', dotnet: true } });
  });

  test('is none without the second header', () => {
    expect(contentsOf('a.txt', 'MZ is how the name of Mark Zbikowski begins, '.repeat(5))).toBeUndefined();
    const file = pe('x86');
    file.writeUInt32LE(0xffffffff, 0x3c);
    expect(contentsOf('a.dll', file)).toBeUndefined();
  });
});

describe('a jar', () => {
  const versionOf = (bytes: Uint8Array, path = 'java/lib/a.jar'): number | undefined =>
    contentsOf(path, bytes)?.jar?.classVersion;

  test.each([52, 61, 69])('has the version of its classes: %d', (version) => {
    expect(versionOf(jar(version))).toBe(version);
  });

  test('has the highest version, leaving out those for other versions of Java and module-info', () => {
    const zip = zipOf({
      'a/Old.class': classFile(50),
      'a/New.class': classFile(55),
      'META-INF/versions/21/a/New.class': classFile(65),
      'module-info.class': classFile(61),
      'a/NotReally.class': 'text',
    });
    expect(versionOf(zip)).toBe(55);
  });

  test('is read where a program stands before it', () => {
    expect(versionOf(Buffer.concat([Buffer.from('#!/bin/sh\nexec java -jar "$0"\n'), jar(61)]))).toBe(61);
  });

  test('is known by its name too', () => {
    expect(versionOf(jar(61), 'java/lib/a.war')).toBe(61);
    expect(contentsOf('java/lib/a.zip', jar(61))).toEqual({ packed: 'packages' });
  });

  test('without classes tells nothing', () => {
    expect(contentsOf('java/lib/a.jar', zipOf({ 'a.txt': 'text' }))).toBeUndefined();
    expect(contentsOf('java/lib/a.jar', zipOf({}))).toBeUndefined();
  });

  test('of thousands of classes is sampled, and its compressed classes are read by their beginning', () => {
    const code = Buffer.concat([classFile(61), Buffer.from('some code '.repeat(2000))]);
    const packed = deflateRawSync(code);
    const zip = zipOf(
      Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`a/C${index}.class`, packed])),
    );
    for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4))
      zip.writeUInt16LE(8, at + 10);
    const { contents, reads } = look('java/lib/a.jar', zip);
    expect(contents).toEqual({ jar: { classVersion: 61 } });
    expect(reads).toBeLessThan(500);
  });
});

describe('a script', () => {
  test.each([
    ['#!/bin/sh\n', { interpreter: '/bin/sh', argument: '', crlf: false }],
    [
      '#!/usr/bin/env python3\nimport os\n',
      { interpreter: '/usr/bin/env', argument: 'python3', crlf: false },
    ],
    [
      '#! /usr/bin/env -S node --a  --b \n',
      { interpreter: '/usr/bin/env', argument: '-S node --a  --b', crlf: false },
    ],
    ['#!/bin/bash\r\necho\r\n', { interpreter: '/bin/bash', argument: '', crlf: true }],
    ['#!/bin/bash -e\r\n', { interpreter: '/bin/bash', argument: '-e', crlf: true }],
    ['#!python\n', { interpreter: 'python', argument: '', crlf: false }],
    ['#!/bin/sh', { interpreter: '/bin/sh', argument: '', crlf: false }],
  ])('%j names its interpreter', (text, script) => {
    expect(contentsOf('extensions/a', text)).toEqual({ script });
  });

  test.each([
    '#!',
    '#!\n/bin/sh',
    '#!   \n',
    '# !/bin/sh',
    ' #!/bin/sh',
    '#![allow(dead_code)]\nfn main() {}',
  ])('%j is none', (text) => {
    expect(contentsOf('bin/a', text)).toBeUndefined();
  });
});

describe('broken binaries', () => {
  const GOOD: [string, Buffer][] = [
    ['a.so', machO('x86_64', 'arm64')],
    ['a.so', machO('arm64')],
    ['a.dll', pe('x86_64')],
    ['a.jar', jar(61)],
    ['a.jar', zipOf({ 'a/B.class': deflateRawSync(classFile(61)) })],
  ];

  test('never throw and never make the reader ask for much, cut or changed anywhere', () => {
    const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 }));
    const changes = fc.array(change, { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.constantFrom(...GOOD),
        changes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (good, edits, part) => {
          const file = Buffer.from(good[1].subarray(0, Math.ceil(good[1].length * part)));
          for (const [at, byte] of edits)
            if (file.length > 0) file[Math.floor(at * (file.length - 1))] = byte;
          for (const size of [file.length, 2 ** 40])
            expect(look(good[0], file, size).longestRead).toBeLessThanOrEqual(MAX_READ);
        },
      ),
      { seed: 5, numRuns: 2000 },
    );
  });
});

describe('a file that is no library or jar but by its name', () => {
  const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 912345\n`;

  test.each([
    'python/lxml/etree.cpython-312-x86_64-linux-gnu.so',
    'lib/libfoo.so.1.2',
    'nodejs/node_modules/a/a.node',
    'java/lib/a.jar',
  ])('says that it is empty or a Git LFS pointer: %s', (path) => {
    expect(contentsOf(path, Buffer.alloc(0))).toEqual({ damage: 'is empty' });
    expect(contentsOf(path, Buffer.from(POINTER))?.damage).toContain('Git LFS');
  });

  test('says that a module of Python or Node.js is something else', () => {
    const page = Buffer.from('<!DOCTYPE html><title>404</title>');
    for (const path of [
      'python/a/_a.abi3.so',
      'python/a/_a.cpython-312-x86_64-linux-gnu.so',
      'nodejs/a/a.node',
    ])
      expect(contentsOf(path, page)?.damage).toBe('does not begin as compiled code does');
  });

  test("leaves a linker's script alone, and what no loader takes", () => {
    const script = Buffer.from('/* GNU ld script */\nINPUT(libfoo.so.1)\n');
    expect(contentsOf('lib/libfoo.so', script)).toBeUndefined();
    expect(contentsOf('python/a/py.typed', Buffer.alloc(0))).toBeUndefined();
    expect(contentsOf('python/a/model.onnx', Buffer.from(POINTER))).toBeUndefined();
  });

  test('says that a jar lost its end, or was converted as a text is', () => {
    const whole = zipOf({ 'a/B.class': classFile(61) });
    expect(contentsOf('java/lib/a.jar', whole)?.damage).toBeUndefined();
    const cut = whole.subarray(0, whole.length - 30);
    expect(contentsOf('java/lib/a.jar', cut)?.damage).toContain('no zip any more');
    const converted = Buffer.from(Buffer.concat([Buffer.alloc(40, 0xff), whole]).toString('utf8'));
    expect(contentsOf('java/lib/a.jar', converted)?.damage).toContain('no zip any more');
  });
});

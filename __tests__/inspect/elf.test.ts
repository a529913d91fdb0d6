import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Elf } from '../../src/inspect/file-facts.ts';
import { runTool, testWith } from '../layer/tools.ts';
import { elf } from './elf-maker.ts';
import type { ElfOptions } from './elf-maker.ts';
import { contentsOf } from './look.ts';

const EVERYTHING: ElfOptions = {
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  needed: ['libc.so.6', 'libstdc++.so.6'],
  soname: 'libexample.so.1',
  runpath: '$ORIGIN/../example.libs:/opt/lib',
  versions: {
    'libc.so.6': ['GLIBC_2.2.5', 'GLIBC_2.28'],
    'libstdc++.so.6': ['GLIBCXX_3.4.30', 'CXXABI_1.3.13'],
  },
};

function read(bytes: Uint8Array, path = 'python/example.so'): Elf | undefined {
  return contentsOf(path, bytes)?.elf;
}

describe('an ELF file', () => {
  test.each([
    { bits: 64, bigEndian: false },
    { bits: 64, bigEndian: true },
    { bits: 32, bigEndian: false },
    { bits: 32, bigEndian: true },
  ] as const)('says all that the dynamic linker is told: $bits bits, big endian $bigEndian', (format) => {
    expect(read(elf({ ...EVERYTHING, ...format }))).toEqual({
      machine: 'x86_64',
      kind: 'library',
      interpreter: '/lib64/ld-linux-x86-64.so.2',
      soname: 'libexample.so.1',
      needed: ['libc.so.6', 'libstdc++.so.6'],
      searchPath: ['$ORIGIN/../example.libs', '/opt/lib'],
      versions: [
        { library: 'libc.so.6', names: ['GLIBC_2.2.5', 'GLIBC_2.28'] },
        { library: 'libstdc++.so.6', names: ['GLIBCXX_3.4.30', 'CXXABI_1.3.13'] },
      ],
    });
  });

  test.each<[ElfOptions, string]>([
    [{ machine: 'x86_64' }, 'x86_64'],
    [{ machine: 'arm64' }, 'arm64'],
    [{ machine: 'x86' }, 'x86'],
    [{ machine: 'arm' }, 'arm'],
    [{ machine: 243 }, 'riscv64'],
    [{ machine: 243, bits: 32 }, 'riscv32'],
    [{ machine: 21 }, 'ppc64le'],
    [{ machine: 21, bigEndian: true }, 'ppc64'],
    [{ machine: 22, bigEndian: true }, 's390x'],
    [{ machine: 258 }, 'loongarch64'],
    [{ machine: 4711 }, 'machine 4711'],
  ])('names its machine: %j is %s', (options, machine) => {
    expect(read(elf(options))?.machine).toBe(machine);
  });

  test.each<[string, ElfOptions, Elf['kind']]>([
    ['a library', {}, 'library'],
    ['a program at a fixed address', { type: 'executable' }, 'executable'],
    ['a program that can be loaded anywhere', { interpreter: '/lib64/ld-linux-x86-64.so.2' }, 'executable'],
    [
      'a library that can be run, as libc.so.6',
      { interpreter: '/lib/ld.so', soname: 'libc.so.6' },
      'library',
    ],
    ['an object file', { type: 'object' }, 'other'],
  ])('is of a kind: %s', (_, options, kind) => {
    expect(read(elf(options))).toMatchObject({ kind });
  });

  test('may need nothing', () => {
    expect(read(elf())).toEqual({
      machine: 'x86_64',
      kind: 'library',
      needed: [],
      searchPath: [],
      versions: [],
    });
  });

  test('does not need the versions that it marks as weak', () => {
    const file = elf({ versions: { 'libc.so.6': ['GLIBC_2.17', 'GLIBC_2.34'] } });
    // Flags, and the number 3, which the second version has.
    file[file.indexOf(Buffer.from([0, 0, 3, 0]), 64)] = 2;
    expect(read(file)?.versions).toEqual([{ library: 'libc.so.6', names: ['GLIBC_2.17'] }]);
  });

  test('is one by its content, whatever its name', () => {
    expect(read(elf({ needed: ['libm.so.6'] }), 'bin/tool')?.needed).toEqual(['libm.so.6']);
    expect(contentsOf('lib/libm.so', '/* GNU ld script */ GROUP ( libm.so.6 )')).toBeUndefined();
  });

  test('of debug information only is never loaded, so nothing is wrong with it', () => {
    const file = elf(EVERYTHING);
    const loadSize = 64 + 56 + 32;
    file.writeUInt32LE(file.length + 4096, loadSize);
    expect(read(file)).toMatchObject({ kind: 'library', damage: 'is cut short' });

    const section = Buffer.alloc(64);
    section.writeUInt32LE(8, 4); // no bytes in the file
    section.writeUInt32LE(6, 8); // loaded and executable
    file.writeUInt32LE(file.length, 40);
    file.writeUInt32LE(64 | (1 << 16), 58);
    const { damage, kind } = read(Buffer.concat([file, section])) ?? {};
    expect({ damage, kind }).toEqual({ damage: undefined, kind: 'other' });
  });
});

describe('a library whose segment is not aligned any more', () => {
  /** Of 64 bits: the first segment's address, at 16 bytes of 56 behind the header of 64. */
  const moved = (options: ElfOptions = {}): Buffer => {
    const bytes = elf(options);
    bytes.writeBigUInt64LE(bytes.readBigUInt64LE(64 + 16) + 8n, 64 + 16);
    return bytes;
  };

  test('is damaged, as the dynamic linker refuses it', () => {
    expect(read(moved())?.damage).toContain('not aligned');
    expect(read(elf())?.damage).toBeUndefined();
  });
});

describe('a Node.js addon', () => {
  test.each(['x86_64', 'arm64'] as const)(
    'for %s tells the version that it registers itself with',
    (machine) => {
      const registered = { version: 127, source: '../src/unix_dgram.cc' };
      const symbols = ['', 'node_module_register'];
      expect(read(elf({ machine, symbols, registered }), 'nodejs/a/a.node')?.addon).toEqual({
        nodeApi: false,
        moduleVersion: 127,
      });
    },
  );

  test.each([
    ['the number is none of Node.js', { version: 0x7fff, source: 'a.cc' }],
    ['the name is none of a source', { version: 127, source: 'a.txt' }],
  ])('tells no version where %s', (_, registered) => {
    const bytes = elf({ symbols: ['', 'node_module_register'], registered });
    expect(read(bytes, 'nodejs/a/a.node')?.addon).toEqual({ nodeApi: false });
  });

  test.each([
    [['napi_register_module_v1'], { nodeApi: true }],
    [['napi_create_function', 'napi_module_register'], { nodeApi: true }],
    [['node_register_module_v127', '_ZN2v86Object3NewEv'], { nodeApi: false, moduleVersion: 127 }],
    [['node_module_register', '_ZN2v86Object3NewEv'], { nodeApi: false }],
    [['napi_register_module_v1', '_ZN2v811CpuProfiler7DisposeEv'], { nodeApi: false }],
    [[], { nodeApi: false }],
  ])('with %j binds as %j', (symbols, addon) => {
    expect(read(elf({ symbols }), 'nodejs/node_modules/a/a.node')?.addon).toEqual(addon);
  });

  test('is one by the name of its file', () => {
    expect(read(elf({ symbols: ['napi_register_module_v1'] }), 'lib/a.so')?.addon).toBeUndefined();
  });
});

describe('the ELF files of this machine', () => {
  const files = machineFiles();

  testWith('readelf', 'say what readelf says of them, and none is damaged', () => {
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const { kind, damage, interpreter, soname, needed, searchPath, versions } =
        read(readFileSync(file), file) ?? {};
      expect({ file, damage }).toEqual({ file, damage: undefined });
      expect({ file, kind }).not.toEqual({ file, kind: 'other' });
      expect({ file, interpreter, soname, needed, searchPath, versions }).toEqual({
        file,
        ...byReadelf(file),
      });
    }
  });
});

/** Node.js itself, and some of the libraries and Python extensions that are there. */
function machineFiles(): string[] {
  const triplet = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const python = ['3.9', '3.10', '3.11', '3.12', '3.13'].map((one) => `/usr/lib/python${one}/lib-dynload`);
  const folders = [`/usr/lib/${triplet}`, '/usr/lib64', ...python];
  const libraries = folders.flatMap((folder) =>
    list(folder)
      .filter((name) => /\.so(?:\.\d+)*$/.test(name))
      .map((name) => realpathSync(join(folder, name)))
      .filter((file) => statSync(file).size < 20e6 && readFileSync(file).subarray(1, 4).toString() === 'ELF')
      .slice(0, 60),
  );
  return [...new Set([process.execPath, ...libraries])];
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function byReadelf(file: string): Partial<Elf> {
  const text = runTool('readelf', ['-W', '-l', '-d', '-V', file]);
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
  const needs = /Version needs section[^]*/.exec(text)?.[0] ?? '';
  const versions = needs
    .split(/Version: \d+ {2}File: /)
    .slice(1)
    .map((record) => ({
      library: /^\S+/.exec(record)?.[0] ?? '',
      names: [...record.matchAll(/Name: (\S+) {2}Flags: (.*?) {2}Version/g)].flatMap(
        ([, name = '', flags = '']) => (flags.includes('WEAK') ? [] : [name]),
      ),
    }));
  return {
    interpreter: all(/program interpreter: (.*)\]/g)[0],
    soname: all(/\(SONAME\) .*\[(.*)\]/g)[0],
    needed: all(/\(NEEDED\) .*\[(.*)\]/g),
    searchPath: all(/\((?:RPATH|RUNPATH)\) .*\[(.*)\]/g).flatMap((path) => path.split(':').filter(Boolean)),
    versions: versions.filter(({ names }) => names.length > 0),
  } as Partial<Elf>;
}

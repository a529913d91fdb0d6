import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Layer } from '../../src/layer/layer.ts';
import { packToFile, readFolder } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { runTool, testWith } from './tools.ts';
import { randomBytes, text, writeTree } from './tree.ts';
import type { Tree } from './tree.ts';
import {
  readByGo,
  readByJavaStream,
  readByJavaZipFile,
  readByPython,
  readDisk,
  sorted,
} from './zip-readers.ts';
import type { Seen } from './zip-readers.ts';
import { readRecords } from './zip-records.ts';
import type { Records } from './zip-records.ts';

const MIB = 1 << 20;

const TREE: Tree = {
  'bin/run': { executable: '#!/bin/sh\n' },
  'bin/run-too': { link: 'run' },
  empty: '',
  'python/pkg/__init__.py': 'import os\n',
  'python/pkg/deep/er/still.py': 'x = 1\n',
  'python/also': { link: 'pkg/deep' },
  'python/through': { link: 'also/er/still.py' },
  'python/chain': { link: 'through' },
  'names/caf\u00e9 (composed)': 'NFC',
  'names/cafe\u0301 (decomposed)': 'NFD',
  'names/\u{1f600}\u{1f468}\u200d\u{1f469}\u200d\u{1f467}.txt': 'emoji',
  'names/\u65e5\u672c\u8a9e': { link: 'caf\u00e9 (composed)' },
  'names/with space': 'space',
  'names/it\'s "quoted" $HOME `x` %s *': 'quotes',
  'names/.hidden': 'dot',
  'names/..two': 'dots',
  'names/-rf': 'dash',
  'names/trailing ': 'space at the end',
  'sizes/text-3.5-mib': text(3.5 * MIB),
  'sizes/random-3-mib': { executable: randomBytes(3 * MIB) },
  'sizes/mixed': Buffer.concat([text(MIB + 500), randomBytes(MIB), text(700)]),
  'sizes/mib-less-one': text(MIB - 1),
  'sizes/mib': text(MIB),
  'sizes/mib-and-one': text(MIB + 1),
  'sizes/two-mib': randomBytes(2 * MIB, 2),
  'sizes/zeros': Buffer.alloc(2 * MIB + 1),
};

const MODES = { plain: 0o100644, executable: 0o100755, link: 0o120777 };

/** What every reader should see, from the tree itself. */
function expected(): Required<Seen>[] {
  const seen = Object.entries(TREE).map(([name, node]) => {
    const [mode, content] =
      typeof node === 'string' || Buffer.isBuffer(node)
        ? [MODES.plain, node]
        : 'link' in node
          ? [MODES.link, node.link]
          : [MODES.executable, node.executable];
    return { name, mode, sha256: createHash('sha256').update(content).digest('hex') };
  });
  return sorted(seen) as Required<Seen>[];
}

let layer: Layer;
let file: string;
let zip: Buffer;

beforeAll(async () => {
  const root = temporaryFolder();
  writeTree(root, TREE);
  layer = await readFolder(root);
  ({ file, zip } = await packToFile(layer));
});

/** Unpacks into a new folder and lists what is there. */
function unpacked(unpack: (into: string) => void): Seen[] {
  const into = join(temporaryFolder(), 'unpacked');
  mkdirSync(into);
  unpack(into);
  return readDisk(into);
}

const withoutModes = (seen: Seen[]) => seen.map(({ name, sha256 }) => ({ name, sha256 }));

describe('the archive of a layer is read alike by', () => {
  testWith('unzip', 'Info-ZIP unzip, which also finds nothing to complain about', () => {
    expect(runTool('unzip', ['-tqq', file])).toBe('');
    expect(unpacked((into) => runTool('unzip', ['-q', file, '-d', into]))).toEqual(expected());
  });

  testWith('zipinfo', 'Info-ZIP zipinfo, with modes, the system and no extra fields', () => {
    const lines = runTool('zipinfo', ['-l', file]).trimEnd().split('\n').slice(2, -1);
    const seen = lines.map((line) => line.split(/\s+/));
    expect(lines).toHaveLength(expected().length);
    expect(seen.map(([mode]) => mode)).toEqual(
      expected().map(
        ({ mode }) =>
          ({ [MODES.plain]: '-rw-r--r--', [MODES.executable]: '-rwxr-xr-x', [MODES.link]: 'lrwxrwxrwx' })[
            mode
          ],
      ),
    );
    expect(new Set(seen.map(([, version, system]) => `${version} ${system}`))).toEqual(new Set(['2.0 unx']));
    // The second letter of the fifth column: `-` for neither extra field nor data descriptor.
    expect(new Set(seen.map(([, , , , kind]) => kind?.[1]))).toEqual(new Set(['-']));
    expect(new Set(seen.map((fields) => fields.slice(7, 9).join(' ')))).toEqual(new Set(['80-Jan-01 00:00']));
  });

  testWith('python3', 'Python zipfile', () => {
    expect(readByPython(file)).toEqual(expected());
  });

  testWith('bsdtar', 'bsdtar, which composes names', () => {
    const composed = expected().map(({ name, ...rest }) => ({ name: name.normalize('NFC'), ...rest }));
    expect(unpacked((into) => runTool('bsdtar', ['-xpf', file, '-C', into]))).toEqual(sorted(composed));
  });

  testWith(
    '7z',
    '7-Zip, which finds nothing to complain about, but makes no link that leads through a link',
    () => {
      expect(runTool('7z', ['t', file])).toContain('Everything is Ok');
      const seen = unpacked((into) => runTool('7z', ['x', '-x!python/through', `-o${into}`, file]));
      expect(seen).toEqual(expected().filter(({ name }) => name !== 'python/through'));
    },
  );

  testWith('java', 'Java ZipFile, by the central directory', () => {
    expect(readByJavaZipFile(file)).toEqual(withoutModes(expected()));
  });

  testWith('java', 'Java ZipInputStream, by the local headers', () => {
    expect(readByJavaStream(file)).toEqual(withoutModes(expected()));
  });

  testWith('go', 'Go archive/zip', () => {
    expect(readByGo(file)).toEqual(expected());
  });
});

describe('the archive of a layer', () => {
  let records: Records;
  beforeAll(() => {
    records = readRecords(zip);
  });

  const each = <T>(value: (entry: Records['entries'][number]) => T) => new Set(records.entries.map(value));

  test('holds the entries of the layer, sorted by the bytes of their paths', () => {
    const names = records.entries.map(({ central }) => central.name);
    expect(names.map(String)).toEqual(layer.entries.map(({ path }) => path));
    expect(names).toEqual([...names].sort((a, b) => Buffer.compare(a, b)));
  });

  test('says the same in both headers of an entry', () => {
    for (const { local, central } of records.entries) expect(local).toEqual(central);
  });

  test('bears no date but 1980-01-01 00:00', () => {
    expect(each(({ local }) => [local.date, local.time].join())).toEqual(new Set([`${(1 << 5) | 1},0`]));
  });

  test('is made by Unix and needs version 2.0', () => {
    expect(each(({ madeBy, central }) => [madeBy, central.versionNeeded].join())).toEqual(
      new Set([`${(3 << 8) | 20},20`]),
    );
  });

  test('has neither extra fields, comments nor other disks', () => {
    expect(
      each(({ local, commentLength, disk, internalAttributes }) =>
        [local.extraLength, commentLength, disk, internalAttributes].join(),
      ),
    ).toEqual(new Set(['0,0,0,0']));
    expect(records.end.readUInt16LE(20)).toBe(0);
  });

  test('sets the UTF-8 flag where a name needs it, and no other flag', () => {
    for (const { central } of records.entries) {
      expect(central.flags).toBe(central.name.every((byte) => byte < 0x80) ? 0 : 1 << 11);
    }
  });

  test('gives each entry its mode and nothing else as attributes', () => {
    const modes = records.entries.map(({ central, externalAttributes }) => ({
      name: String(central.name),
      mode: externalAttributes / 0x10000,
    }));
    expect(modes).toEqual(expected().map(({ name, mode }) => ({ name, mode })));
  });

  test('has no byte that belongs to no record: no data descriptors, no zip64, no padding', () => {
    let end = 0;
    for (const { from, to } of records.entries) {
      expect(from).toBe(end);
      end = to;
    }
    expect(records.directoryOffset).toBe(end);
    expect(zip.includes(Buffer.from('PK\x06\x06', 'latin1'), end)).toBe(false);
  });

  test('deflates what shrinks and stores what does not', () => {
    const method = (path: string) =>
      records.entries.find(({ central }) => String(central.name) === path)?.central;
    expect(method('python/pkg/__init__.py')).toMatchObject({ method: 0, packedSize: 10 });
    expect(method('empty')).toMatchObject({ method: 0, packedSize: 0, crc: 0 });
    expect(method('sizes/mib')).toMatchObject({ method: 8 });
    expect(method('sizes/mib')?.packedSize).toBeLessThan(MIB / 4);
    expect(method('sizes/random-3-mib')?.packedSize).toBeLessThan(3 * MIB + 1000);
  });

  test('counts its bytes while it is made', async () => {
    const root = temporaryFolder();
    writeTree(root, { a: 'abc', b: randomBytes(MIB + 1) });
    const counts: number[] = [];
    const one = await readFolder(root);
    await one.pack(join(temporaryFolder(), 'layer.zip'), (bytes) => counts.push(bytes));
    expect(counts.at(-1)).toBe(MIB + 4);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});

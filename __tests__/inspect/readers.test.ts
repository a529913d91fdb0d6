// Which kinds of file are read is one list, whichever way the bytes come.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../emulator/zip.js';
import { LAYER_READERS } from '../../src/inspect/layer-readers.ts';
import { READERS } from '../../src/inspect/readers.ts';
import type { Layer } from '../../src/layer/layer.ts';
import { readFolder, readZip } from '../layer/read-folder.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { zip64Ended } from '../layer/zip-builder.ts';
import { writeTree } from '../layer/tree.ts';
import { jar, machO, pe } from './binary-maker.ts';
import { awsKeyId } from './credential-maker.ts';
import { elf } from './elf-maker.ts';
import { contentsOf } from './look.ts';

const WHEEL = 'Wheel-Version: 1.0\nTag: py3-none-any\n';

/** For every entry of the lists a file of that kind, and which of its contents tell that it was read as such. */
const SAMPLES: Record<string, { path: string; bytes: Buffer | string; says: string }> = {
  ELF: { path: 'python/a.so', bytes: elf(), says: 'elf' },
  'Python bytecode': { path: 'python/a.pyc', bytes: Buffer.from([0xcb, 13, 13, 10]), says: 'bytecode' },
  'Mach-O': { path: 'python/b.so', bytes: machO('arm64'), says: 'machO' },
  PE: { path: 'python/c.pyd', bytes: pe('x86_64'), says: 'pe' },
  'Java archive': { path: 'java/lib/a.jar', bytes: jar(61), says: 'jar' },
  'packed files': { path: 'layer.zip', bytes: zipOf({ 'python/a.py': '' }), says: 'packed' },
  damage: { path: 'java/lib/b.jar', bytes: '', says: 'damage' },
  metadata: { path: 'python/a-1.dist-info/WHEEL', bytes: WHEEL, says: 'wheelTags' },
  script: { path: 'bin/a', bytes: '#!/bin/sh\n', says: 'script' },
  'libraries opened by name': { path: 'python/o.py', bytes: 'import ctypes\n', says: 'opensLibraries' },
  'modules that Python has no longer': {
    path: 'python/m.py',
    bytes: 'import imghdr\n',
    says: 'formerModules',
  },
  credentials: { path: 'python/a.py', bytes: `KEY = "${awsKeyId()}"\n`, says: 'secrets' },
  configuration: { path: 'a.json', bytes: '{"a": 1}', says: 'configuration' },
};

const NAMES = [...READERS, ...LAYER_READERS].map(({ name }) => name);

async function saidOf(layer: Layer): Promise<Record<string, unknown>> {
  return Object.fromEntries((await layer.inspect()).map(({ path, contents }) => [path, contents]));
}

describe('a kind of file', () => {
  test('is one entry of the lists, each of which has a sample here', () => {
    expect(Object.keys(SAMPLES)).toEqual(NAMES);
  });

  test.each(Object.entries(SAMPLES))('%s says the same in a folder and in a zip', async (_, sample) => {
    const { path, bytes, says } = sample;
    const zip = join(temporaryFolder(), 'layer.zip');
    writeFileSync(zip, zipOf({ [path]: bytes }));
    const folder = temporaryFolder();
    writeTree(folder, { [path]: bytes });
    const inFolder = await saidOf(await readFolder(folder));
    expect(Object.keys(inFolder[path] ?? {})).toEqual([says]);
    expect(await saidOf(await readZip(zip))).toEqual(inFolder);
  });

  test('that is of no other kind ends the list: a program is not searched as a text', () => {
    const program = Buffer.concat([elf(), Buffer.from(` ${awsKeyId()}`)]);
    expect(Object.keys(contentsOf('python/a.so', program) ?? {})).toEqual(['elf']);
    const bytecode = Buffer.from(`\x01\x0d\r\n${awsKeyId()}`);
    expect(Object.keys(contentsOf('python/a.pyc', bytecode) ?? {})).toEqual(['bytecode']);
  });

  test('that only its name promises is read as what its bytes are', () => {
    expect(contentsOf('java/lib/a.jar', '#!/bin/sh\n')).toEqual({
      damage: 'is cut short or rewritten, so it is no zip any more',
      script: { interpreter: '/bin/sh', argument: '', crlf: false },
    });
  });

  test('that is a zip behind a line for the kernel is a script, as an application of Python is', () => {
    const application = Buffer.concat([
      Buffer.from('#!/usr/bin/env python3\n'),
      zipOf({ '__main__.py': 'x' }),
    ]);
    expect(contentsOf('extensions/app', application)).toEqual({
      script: { interpreter: '/usr/bin/env', argument: 'python3', crlf: false },
    });
    const [binary, noLine] = [Buffer.from('#!/bin/\0sh\n'), Buffer.from('x\n#!/bin/sh\n\0')];
    for (const bytes of [binary, noLine]) expect(contentsOf('extensions/app', bytes)).toBeUndefined();
  });

  test('that is a jar with a zip64 end is whole, and one whose zip64 end is gone is not', () => {
    const jar = zip64Ended(zipOf({ a: 'a' }), { marked: true });
    expect(contentsOf('java/lib/a.jar', jar)?.damage).toBeUndefined();
    const damage = 'is cut short or rewritten, so it is no zip any more';
    const [end, records] = [jar.length - 22, 56 + 20];
    const cut = Buffer.concat([jar.subarray(0, end - records), jar.subarray(end)]);
    expect(contentsOf('java/lib/a.jar', cut)).toMatchObject({ damage });
  });

  test('that is beside others adds to them: a script may hold credentials', () => {
    expect(Object.keys(contentsOf('bin/a', `#!/bin/sh\nexport KEY=${awsKeyId()}\n`) ?? {})).toEqual([
      'script',
      'secrets',
    ]);
  });
});

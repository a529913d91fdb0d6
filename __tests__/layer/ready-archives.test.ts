import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import AdmZip from 'adm-zip';
import { contentHash } from '../../src/layer/content-hash.ts';
import type { Layer } from '../../src/layer/layer.ts';
import { execFileSync } from '../child-process.ts';
import { problemOf } from './problem-of.ts';
import { packToFile, readFolder, readZip } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { runTool, runToolForBytes, testWith } from './tools.ts';
import { text, writeTree } from './tree.ts';
import type { Tree } from './tree.ts';
import { extraField, zipOf } from './zip-builder.ts';
import type { EntryParts } from './zip-builder.ts';
import { readRecords } from './zip-records.ts';

const TREE: Tree = {
  'python/a.py': text(5000),
  'python/pkg/__init__.py': '',
  'bin/run': { executable: '#!/bin/sh\n' },
};

function zipFile(zip: Buffer): string {
  const file = join(temporaryFolder(), 'layer.zip');
  writeFileSync(file, zip);
  return file;
}

/** The paths and bytes of an archive, as another reader sees them. */
function contentsOf(zip: Buffer): Record<string, string> {
  const files = new AdmZip(zip).getEntries().filter(({ isDirectory }) => !isDirectory);
  return Object.fromEntries(files.map((entry) => [entry.entryName, entry.getData().toString('latin1')]));
}

/** Proves that an archive is written as a layer's own: no zip64, no folders, no `./`, normal modes. */
function expectPlain(zip: Buffer): void {
  const { entries } = readRecords(zip);
  for (const { central } of entries) expect(String(central.name)).not.toMatch(/^\.|\/$/);
  for (const mark of ['PK\x06\x06', 'PK\x06\x07', 'PK\x07\x08'])
    expect(zip.includes(Buffer.from(mark, 'latin1'))).toBe(false);
  expect(zip.readUInt32LE(zip.length - 22)).toBe(0x06054b50);
}

/** A ready zip of the tree is the same layer as the tree, and what is published of it unpacks to that. */
async function expectSameLayer(zip: Buffer, isAnew: boolean): Promise<Layer> {
  const root = temporaryFolder();
  writeTree(root, TREE);
  const folder = await readFolder(root);
  const file = zipFile(zip);
  const layer = await readZip(file);
  expect(layer.contentHash).toBe(folder.contentHash);
  const packed = await packToFile(layer);
  expect(contentsOf(packed.zip)).toEqual(contentsOf((await packToFile(folder)).zip));
  expect((await layer.zippedSize('unused')).bytes).toBe(packed.zip.length);
  expect((layer.notes ?? []).some((note) => note.includes('written anew'))).toBe(isAnew);
  if (isAnew) expectPlain(packed.zip);
  else expect(packed.zip.equals(zip)).toBe(true);
  const again = await readZip(zipFile(packed.zip));
  expect(contentHash(again.entries, { runtimes: [], architectures: [] })).toBe(layer.contentHash);
  return layer;
}

function treeFolder(): string {
  const root = temporaryFolder();
  writeTree(root, TREE);
  return root;
}

function packedBy(command: string): Buffer {
  const root = treeFolder();
  const out = join(temporaryFolder(), 'out.zip');
  runTool('sh', ['-c', command.replaceAll('OUT', out)], root);
  return readFileSync(out);
}

/** Apache Ant's `<zip>` and Gradle's `zip64 = true`: the local header alone repeats the sizes in a zip64 field. */
function asAnt(entry: EntryParts): EntryParts {
  const records = readRecords(zipOf([entry])).entries[0];
  const sizes = Buffer.alloc(16);
  sizes.writeBigUInt64LE(BigInt(records?.central.size ?? 0), 0);
  sizes.writeBigUInt64LE(BigInt(records?.central.packedSize ?? 0), 8);
  return { ...entry, local: { version: 45, extra: extraField(1, sizes) } };
}

const ENTRIES: EntryParts[] = [
  { name: 'bin/run', content: '#!/bin/sh\n', mode: 0o100755 },
  { name: 'python/a.py', content: text(5000), deflated: true },
  { name: 'python/pkg/__init__.py' },
];

test('a zip of Ant or Gradle is the layer that its folder is', async () => {
  await expectSameLayer(zipOf(ENTRIES.map(asAnt)), true);
});

test('a zip without anything special is published byte for byte', async () => {
  const layer = await expectSameLayer(zipOf([{ name: 'python/', mode: 0o040755 }, ...ENTRIES]), false);
  expect(layer.folders).toEqual([{ path: 'python', mode: 0o755 }]);
});

const PYTHON = `
import os, sys, zipfile
class Pipe:
    def __init__(self, file): self.file = file
    def write(self, data): return self.file.write(data)
    def flush(self): self.file.flush()
with open(sys.argv[1], 'wb') as out, zipfile.ZipFile(out if sys.argv[2] == 'file' else Pipe(out), 'w', zipfile.ZIP_DEFLATED) as made:
    for folder, _, names in os.walk('.'):
        for name in names:
            path = os.path.join(folder, name)
            info = zipfile.ZipInfo.from_file(path, path if sys.argv[3] == 'dots' else os.path.relpath(path, '.'))
            info.compress_type = zipfile.ZIP_DEFLATED
            if sys.argv[3] == 'dots': info.filename = './' + os.path.relpath(path, '.')
            with made.open(info, 'w', force_zip64=sys.argv[3] == 'zip64') as entry, open(path, 'rb') as source:
                entry.write(source.read())
`;

function packedByPython(...options: string[]): Buffer {
  const out = join(temporaryFolder(), 'out.zip');
  runTool('python3', ['-c', PYTHON, out, ...options], treeFolder());
  return readFileSync(out);
}

testWith('python3', 'a zip of Python is the layer that its folder is, with zip64 and with "./"', async () => {
  await expectSameLayer(packedByPython('file', 'zip64'), true);
  await expectSameLayer(packedByPython('pipe', 'zip64'), true);
  await expectSameLayer(packedByPython('file', 'dots'), true);
  await expectSameLayer(packedByPython('file', 'plain'), false);
});

testWith('bsdtar', 'a zip of bsdtar is the layer that its folder is, with "." and from a pipe', async () => {
  await expectSameLayer(packedBy('bsdtar -a -cf OUT .'), true);
  await expectSameLayer(packedBy('bsdtar --format zip -cf - . | cat > OUT'), true);
  await expectSameLayer(packedBy('bsdtar --format zip -cf - bin python | cat > OUT'), true);
  await expectSameLayer(packedBy('bsdtar -a -cf OUT bin python'), false);
});

testWith('zip', 'a zip of zip is the layer that its folder is, from a pipe as well', async () => {
  await expectSameLayer(packedBy('zip -qr OUT .'), false);
  await expectSameLayer(packedBy('zip -qr - . | cat > OUT'), false);
  await expectSameLayer(packedBy('zip -qr -fz OUT .'), true);
});

testWith('zip', 'a zip of standard input holds a file called "-"', async () => {
  const file = zipFile(execFileSync('sh', ['-c', 'printf content | zip -q - -']));
  const layer = await readZip(file);
  expect(layer.entries).toMatchObject([{ path: '-', type: 'file', size: 7, executable: false }]);
  expect(contentsOf((await packToFile(layer)).zip)).toEqual({ '-': 'content' });
});

testWith('7zz', 'a zip of 7-Zip is the layer that its folder is', async () => {
  await expectSameLayer(packedBy('7zz a -tzip OUT . >/dev/null'), false);
});

testWith('jar', 'a zip of Java is taken', async () => {
  const layer = await readZip(zipFile(packedBy('jar -c -M -f OUT .')));
  expect(layer.entries.map(({ path }) => path)).toEqual(['bin/run', 'python/a.py', 'python/pkg/__init__.py']);
});

testWith('unzip', 'what was written anew unpacks with other tools', async () => {
  const layer = await readZip(
    zipFile(zipOf(ENTRIES.map((entry) => asAnt({ ...entry, name: `./${String(entry.name)}` })))),
  );
  const { file } = await packToFile(layer);
  expect(runTool('unzip', ['-tq', file])).toContain('No errors detected');
  expect(runTool('unzip', ['-Z1', file]).trim().split('\n')).toEqual([
    'bin/run',
    'python/a.py',
    'python/pkg/__init__.py',
  ]);
  expect(runToolForBytes('unzip', ['-p', file, 'python/a.py']).equals(text(5000))).toBe(true);
  expect(runTool('unzip', ['-Z', file])).toMatch(/^-rwxr-xr-x.*bin\/run$/m);
});

test('what desktops leave in an archive is left out and told of', async () => {
  const junk = ['__MACOSX/python/._a.py', '.DS_Store', 'python/.DS_Store', 'python/._a.py', 'Thumbs.db'];
  const zip = zipOf([
    ...ENTRIES,
    ...junk.map((name) => ({ name, content: 'x' })),
    { name: '__MACOSX/', mode: 0o040755 },
  ]);
  const { notes } = await expectSameLayer(zip, true);
  expect(notes?.[0]).toMatch(
    /^Left out, .*"\.DS_Store", "Thumbs.db", "__MACOSX\/python\/\._a\.py" and 2 more/,
  );
  const { what } = await problemOf(() => readZip(zipFile(zipOf([{ name: '__MACOSX/._x', content: 'x' }]))));
  expect(what).toMatch(/holds no file/);
});

test('special permission bits are not published', async () => {
  const zip = zipOf(ENTRIES.map((entry) => (entry.mode ? { ...entry, mode: 0o104755 } : entry)));
  const { notes } = await expectSameLayer(zip, true);
  expect(notes?.join()).toContain('setuid');
});

test('links that nothing uses are left out of a folder and of a zip, and told of', async () => {
  const used: Tree = {
    'nodejs/node_modules/semver/bin/semver.js': 'x',
    'nodejs/node_modules/.bin/semver': { link: '../semver/bin/semver.js' },
    'nodejs/node_modules/.pnpm/a@1/node_modules/a/index.js': 'x',
    'nodejs/node_modules/.pnpm/node_modules/a': { link: '../a@1/node_modules/a' },
  };
  const unused: Tree = {
    'nodejs/node_modules/.bin/gone': { link: '../gone/cli.js' },
    'nodejs/node_modules/.pnpm/node_modules/self': { link: '../../../../../p/app' },
    'nodejs/node_modules/.pnpm/node_modules/@my/app': { link: '../../../../../../p/app' },
  };
  const [plain, tree] = [temporaryFolder(), temporaryFolder()];
  writeTree(plain, used);
  writeTree(tree, { ...used, ...unused });
  const layer = await readFolder(tree);
  expect(layer.contentHash).toBe((await readFolder(plain)).contentHash);
  expect(layer.notes).toEqual([
    expect.stringMatching(/^Left out, .*3 symbolic links.*node_modules\/\.bin\/gone/),
  ]);
  expect((await readFolder(plain)).notes).toBeUndefined();
  const asEntries = Object.entries({ ...used, ...unused }).map(([name, value]): EntryParts =>
    typeof value === 'object' && 'link' in value
      ? { name, content: value.link, mode: 0o120777 }
      : { name, content: 'x' },
  );
  const ofZip = await readZip(zipFile(zipOf(asEntries)));
  expect(ofZip.contentHash).toBe(layer.contentHash);
  expect(Object.keys(contentsOf((await packToFile(ofZip)).zip))).toHaveLength(4);
});

test('links that something may use stay, although they lead nowhere', async () => {
  const root = temporaryFolder();
  const tree: Tree = {
    'nodejs/node_modules/mine': { link: '../../../mine' },
    'nodejs/node_modules/.pnpm/node_modules/b': { link: '../b@1/node_modules/b' },
    'nodejs/x.js': 'x',
  };
  writeTree(root, tree);
  expect((await readFolder(root)).entries).toHaveLength(3);
});

test('a large zip that changes while it is read is not published', async () => {
  const root = temporaryFolder();
  mkdirSync(root, { recursive: true });
  const file = join(root, 'large.zip');
  writeFileSync(file, zipOf([{ name: 'data', content: Buffer.alloc(40 * 1024 * 1024, 7) }]));
  const layer = await readZip(file);
  const archive = await layer.pack(join(root, 'out'));
  expect(archive.size).toBeGreaterThan(40 * 1024 * 1024);
  archive.close();
  await layer.pack(join(root, 'out'));
  execFileSync('sh', ['-c', `printf x | dd of=${file} bs=1 seek=1000 conv=notrunc 2>/dev/null`]);
  const { what } = await problemOf(() => layer.pack(join(root, 'out')));
  expect(what).toContain('changed while the layer was packed');
  rmSync(file);
});

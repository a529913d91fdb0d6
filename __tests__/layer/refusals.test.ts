import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { brokenLinks } from '../../src/layer/links.ts';
import { clashingPaths, pathFault } from '../../src/layer/paths.ts';
import { findSource } from '../../src/layer/source.ts';
import { spawnSync } from '../child-process.ts';
import { problemOf } from './problem-of.ts';
import { packToFile, readFolder, readZip } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { runTool, testWith } from './tools.ts';
import { randomBytes, text, writeTree } from './tree.ts';
import type { Tree } from './tree.ts';

function folderOf(tree: Tree): string {
  const root = temporaryFolder();
  writeTree(root, tree);
  return root;
}

/** Makes a file without bytes on disk. */
function sparseFile(place: string, bytes: number): void {
  writeFileSync(place, '');
  truncateSync(place, bytes);
}

describe('a path is refused', () => {
  const outside = () => folderOf({ 'layer/a': 'x' });

  test.each<[string, Tree, string, RegExp]>([
    ['where there is nothing', {}, 'gone', /checks out|builds/],
    ['below a file', { file: 'x' }, 'file/layer', /Check `path`/],
    ['that is a file of another kind', { 'layer.tar': 'x' }, 'layer.tar', /\.zip/],
    ['that is a dangling link', { layer: { link: 'gone' } }, 'layer', /Check that the link/],
    ['that is a link to itself', { layer: { link: 'layer' } }, 'layer', /Check that the link/],
    ['that leads through a link to itself', { loop: { link: 'loop' } }, 'loop/layer', /Check/],
    ['with a name longer than any can be', {}, 'x'.repeat(300), /Check/],
  ])('%s', async (_, tree, path, fix) => {
    const problem = await problemOf(() => findSource(path, folderOf(tree)));
    expect(problem.what).toContain(`"${path}"`);
    expect(problem.fix).toMatch(fix);
  });

  testWith('mkfifo', 'that is a FIFO, whatever its name', async () => {
    const workspace = temporaryFolder();
    runTool('mkfifo', [join(workspace, 'layer.zip')]);
    expect((await problemOf(() => findSource('layer.zip', workspace))).what).toContain('"layer.zip"');
  });

  test.each(['link', 'link/layer', 'folder/../link', './link/', 'folder/link'])(
    'that leads out of the workspace by a link: %s',
    async (path) => {
      const elsewhere = outside();
      const workspace = folderOf({ link: { link: elsewhere }, 'folder/link': { link: elsewhere } });
      const problem = await problemOf(() => findSource(path, workspace));
      expect(problem.what).toContain(`"${path}" leads out of the workspace`);
      expect(problem.fix).toContain(`path: ${elsewhere}`);
    },
  );

  test('but not a link that stays inside, nor a place outside that is named in so many words', () => {
    const elsewhere = outside();
    const workspace = folderOf({ 'build/layer/a': 'x', link: { link: 'build/layer' }, 'ready.ZIP': 'x' });
    const inside = { kind: 'folder', location: join(workspace, 'build/layer') };
    expect(findSource('link', workspace)).toEqual(inside);
    expect(findSource('build/layer/', workspace)).toEqual(inside);
    expect(findSource(join(elsewhere, 'layer'), workspace)).toMatchObject({ kind: 'folder' });
    expect(findSource('ready.ZIP', workspace)).toMatchObject({ kind: 'zip' });
    expect(findSource('.', workspace)).toEqual({ kind: 'folder', location: workspace });
  });

  test('nor a workspace that is itself reached by a link', () => {
    const workspace = folderOf({ 'real/layer/a': 'x', alias: { link: 'real' } });
    expect(findSource('layer', join(workspace, 'alias'))).toMatchObject({
      location: join(workspace, 'real/layer'),
    });
  });
});

describe('what the job may not read is refused', () => {
  const script = fileURLToPath(new URL('./print-problem.ts', import.meta.url));
  // Root may read everything, so that it is nobody who tries.
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const isSkipped =
    process.platform === 'win32' ||
    (spawnSync(process.execPath, ['--check', script], user).status !== 0 && process.env['CI'] !== 'true');
  if (isSkipped) console.warn('no user here may read only some of it, skipped: what the job may not read');
  const testUnprivileged = isSkipped ? test.skip : test;

  /** The problem that a user without rights meets. */
  function problemFor(path: string, workspace: string): { what: string; fix: string } {
    chmodSync(workspace, 0o755);
    const { stdout, stderr } = spawnSync(process.execPath, [script, path, workspace], {
      encoding: 'utf8',
      ...user,
    });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as { what: string; fix: string };
  }

  testUnprivileged.each([
    ['a file', 'layer/pkg/secret', 0o000, 'pkg/secret'],
    ['a folder that cannot be listed', 'layer/pkg', 0o111, 'pkg/'],
    ['a folder that cannot be entered', 'layer/pkg', 0o444, 'pkg/'],
    ['the folder itself', 'layer', 0o000, '.'],
  ])('%s', (_, denied, mode, named) => {
    const workspace = folderOf({ 'layer/pkg/secret': 'x', 'layer/pkg/sub/a': 'x' });
    chmodSync(join(workspace, denied), mode);
    const { what, fix } = problemFor('layer', workspace);
    chmodSync(join(workspace, denied), 0o755);
    expect(what).toContain(`"${named}`);
    expect(what).toContain('permission denied');
    expect(fix).toContain('chmod');
  });

  testUnprivileged.each([
    ['a folder on the way', 'way/layer'],
    ['a ready archive', 'layer.zip'],
  ])('%s', (_, path) => {
    const workspace = folderOf({ 'way/layer/a': 'x', 'layer.zip': 'x' });
    for (const denied of ['way', 'layer.zip']) chmodSync(join(workspace, denied), 0o000);
    const { what, fix } = problemFor(path, workspace);
    chmodSync(join(workspace, 'way'), 0o755);
    expect(what).toContain('layer');
    expect(fix).toMatch(/read/);
  });
});

describe('what a layer cannot hold is refused', () => {
  test('a FIFO', async () => {
    const root = folderOf({ 'pkg/a': 'x' });
    runTool('mkfifo', [join(root, 'pkg/pipe')]);
    const { what, fix } = await problemOf(() => readFolder(root));
    expect(what).toContain('"pkg/pipe" is neither');
    expect(fix).toContain('exclude');
    expect((await readFolder(root, { exclude: ['pipe'] })).entries).toHaveLength(1);
  });

  test('a socket', async () => {
    const root = folderOf({ a: 'x' });
    const server = createServer().listen(join(root, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const { what, fix } = await problemOf(() => readFolder(root));
    server.close();
    expect(what).toContain('"socket" is neither');
    expect(fix).toContain('exclude');
  });

  test.each<[string, string, RegExp]>([
    ['an absolute link', '/etc/passwd', /is absolute/],
    ['an absolute link to nothing in the layer', '/opt/pkg/gone', /points to nothing/],
    ['a dangling link', 'gone', /points to nothing/],
    ['a link into nothing', '../gone/a', /points to nothing/],
    ['a link that leaves the layer', '../../outside', /leads out of the layer/],
    ['a link that leaves the layer and comes back', '../../layer/pkg/a', /leads out of the layer/],
    ['a link out by way of a link', 'up/../..', /leads out of the layer/],
    ['a link to itself', 'link', /leads in a circle/],
    ['a link to a link that points back', 'back', /leads in a circle/],
    ['a link to a link that is absolute', 'far/x', /is absolute/],
    ['a link to what is left out', '.DS_Store', /points to nothing/],
    ['a link to an empty folder', 'void', /points to nothing/],
    ['a link to a file as if it were a folder', 'a/', /points to nothing/],
    ['a link through a file', 'a/../a', /points to nothing/],
    ['a link with a drive letter', 'C:/a', /is absolute/],
  ])('%s', async (_, target, fault) => {
    const root = folderOf({
      'pkg/a': 'x',
      'pkg/up': { link: '..' },
      'pkg/.DS_Store': 'x',
      'pkg/void/': '',
      ...(target === 'back' && { 'pkg/back': { link: 'link' } }),
      ...(target === 'far/x' && { 'pkg/far': { link: '/etc' } }),
      'pkg/link': { link: target },
    });
    const broken = brokenLinks((await readFolder(root)).entries);
    expect(broken).toContainEqual(
      expect.objectContaining({ path: 'pkg/link', target, fault: expect.stringMatching(fault) }),
    );
  });

  test.each([
    '/opt/pkg/a',
    '/opt',
    'a',
    './a',
    '../pkg/a',
    '..',
    '.',
    'sub',
    'sub/',
    'up/pkg/a',
    'sub/../a',
    'sub/deep/..',
  ])('but not a link that stays inside: %s', async (target) => {
    const tree: Tree = {
      'pkg/a': 'x',
      'pkg/sub/deep/b': 'x',
      'pkg/up': { link: '..' },
      'pkg/link': { link: target },
    };
    const { entries } = await readFolder(folderOf(tree));
    expect(brokenLinks(entries)).toEqual([]);
    expect(entries.find(({ path }) => path === 'pkg/link')).toMatchObject({ type: 'link', target });
  });

  test('and what is there does not depend on where the links of the disk lead', async () => {
    const root = folderOf({ 'pkg/a': 'x', 'pkg/link': { link: 'b' }, 'pkg/b': { link: 'a' } });
    const broken = async (exclude: string[]) => brokenLinks((await readFolder(root, { exclude })).entries);
    expect(await broken([])).toEqual([]);
    expect((await broken(['/pkg/a'])).map(({ path }) => path)).toEqual(['pkg/b', 'pkg/link']);
  });

  test.each([
    ['a file', ''],
    ['a folder', '/inside'],
  ])('%s whose name is not UTF-8', async (_, inside) => {
    const root = folderOf({ 'pkg/a': 'x' });
    const name = Buffer.concat([Buffer.from(join(root, 'pkg/caf')), Buffer.from([0xe9])]);
    if (inside) mkdirSync(name);
    writeFileSync(Buffer.concat([name, Buffer.from(inside)]), 'x');
    const { what, fix } = await problemOf(() => readFolder(root));
    expect(what).toBe('The name of "pkg/caf\u00e9" is not UTF-8.');
    expect(fix).toContain('Rename it');
  });

  test('but not a name that holds the replacement character itself', async () => {
    expect((await readFolder(folderOf({ 'a\ufffdb': 'x' }))).entries[0]?.path).toBe('a\ufffdb');
  });

  test.each([
    ['a newline', 'a\nb', /control character/],
    ['a carriage return', 'a\r', /control character/],
    ['an escape', '\u001b[31mred', /control character/],
    ['DEL', 'a\u007f', /control character/],
    ['a backslash', 'a\\b', /backslash/],
    ['a drive letter', 'c:a', /is absolute/],
  ])('a name with %s', async (_, name, fault) => {
    const { what, fix } = await problemOf(() => readFolder(folderOf({ [name]: 'x' })));
    expect(what).toContain(name);
    expect(what).toMatch(fault);
    expect(fix).toMatch(/Rename it|exclude/);
  });

  test.each([
    ['../a', 'holds ".."'],
    ['a/../b', 'holds ".."'],
    ['/a', 'is absolute'],
    ['a//b', 'holds an empty'],
    ['a/./b', 'holds an empty or "."'],
    ['a/', 'holds an empty'],
    ['', 'is empty'],
    ['\0', 'holds a newline or another control character'],
    [`a/${'\u00e9'.repeat(128)}`, 'has a component longer than 255 bytes'],
    [`${'a/'.repeat(2050)}b`, 'is longer than the 4091 bytes that Linux opens below /opt'],
  ])('the path %j', (path, fault) => {
    expect(pathFault(path)).toContain(fault);
  });

  test.each(['a', 'a/b', '..a', 'a..', '...', 'ab:c', ' ', 'x'.repeat(255), '\u{1f600}'])(
    'but not the path %j',
    (path) => {
      expect(pathFault(path)).toBeUndefined();
    },
  );
});

test('names that differ by case or composition alone are told, not refused', async () => {
  const { entries } = await readFolder(
    folderOf({ 'a/README': 'x', 'a/readme': 'x', 'caf\u00e9': 'x', 'cafe\u0301': 'x', 'b/README': 'x' }),
  );
  expect(clashingPaths(entries)).toEqual([
    ['a/README', 'a/readme'],
    ['cafe\u0301', 'caf\u00e9'],
  ]);
});

describe('a layer beyond the limits is refused', () => {
  test('with one file too large, by its size alone', async () => {
    const root = folderOf({ 'python/small.py': 'x' });
    mkdirSync(join(root, 'python/torch'));
    sparseFile(join(root, 'python/torch/weights'), 5_000_000_000);
    const { what, fix } = await problemOf(() => readFolder(root));
    expect(what).toContain('5,000,000,001 bytes unzipped');
    expect(what).toContain('fewer than 262,144,000');
    expect(fix).toContain('python/torch (5.00 GB)');
    expect(fix).toContain('exclude');
  });

  test('with files that reach the limit together, and not with one byte less', async () => {
    const root = temporaryFolder();
    sparseFile(join(root, 'one'), 131_072_000);
    sparseFile(join(root, 'two'), 131_072_000);
    expect((await problemOf(() => readFolder(root))).what).toContain('262,144,000 bytes unzipped');
    truncateSync(join(root, 'two'), 131_071_999);
    expect((await readFolder(root)).unzippedSize).toBe(262_143_999);
  });

  test('with a ready zip that is larger than any layer unzipped, unread', async () => {
    const file = join(temporaryFolder(), 'layer.zip');
    sparseFile(file, 262_144_000);
    expect((await problemOf(() => readZip(file))).what).toContain('262,144,000 bytes');
  });

  test('with more files than a zip lists, and not with one less', async () => {
    const root = temporaryFolder();
    // Links to two files: much cheaper than files, and few enough for ext4, which takes 65,000 to one.
    for (const name of ['even', 'odd']) writeFileSync(join(root, name), '');
    for (let index = 0; index < 65_533; index++) {
      linkSync(join(root, index % 2 ? 'odd' : 'even'), join(root, String(index)));
    }
    const layer = await readFolder(root);
    const { file } = await packToFile(layer);
    expect((await readZip(file)).contentHash).toBe(layer.contentHash);
    expect(runTool('zipinfo', ['-h', file])).toContain('number of entries: 65535');
    writeFileSync(join(root, 'one more'), '');
    const { what, fix } = await problemOf(() => readFolder(root));
    expect(what).toContain(`"${root}" holds more than 65,535 files`);
    expect(fix).toContain('exclude');
  }, 60_000);
});

describe('a file that is no longer what was hashed is refused', () => {
  const MIB = 1 << 20;

  /** The problem of packing after the change, with `file` and `large` (three pieces) in the layer. */
  async function problemAfter(
    change: (file: string, large: string) => void,
  ): Promise<{ what: string; fix: string }> {
    const root = folderOf({ 'a/file': 'content\n', 'b/large': text(2 * MIB + 5), c: 'x' });
    const layer = await readFolder(root);
    change(join(root, 'a/file'), join(root, 'b/large'));
    return problemOf(() => packToFile(layer));
  }

  test.each<[string, (file: string) => void, RegExp]>([
    ['changed in place', (file) => writeFileSync(file, 'cantent\n'), /changed/],
    ['grown', (file) => appendFileSync(file, '\0'), /changed/],
    ['shrunk', (file) => truncateSync(file, 7), /changed/],
    ['emptied', (file) => truncateSync(file, 0), /changed/],
    ['removed', (file) => rmSync(file), /vanished/],
    [
      'swapped for a link to the same bytes',
      (file) => {
        renameSync(file, `${file}-moved`);
        symlinkSync(`${file}-moved`, file);
      },
      /symbolic link/,
    ],
    [
      'swapped for a FIFO',
      (file) => {
        rmSync(file);
        runTool('mkfifo', [file]);
      },
      /neither a file/,
    ],
    [
      'swapped for a folder',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
      /neither a file/,
    ],
  ])('%s', async (_, change, fault) => {
    const { what, fix } = await problemAfter(change);
    expect(what).toMatch(fault);
    expect(what).toContain('a/file"');
    expect(fix).not.toBe('');
  });

  test.each<[string, (content: Buffer) => Buffer]>([
    ['in its first piece', (content) => content.fill('!', 0, 1)],
    ['in its middle piece', (content) => content.fill('!', MIB, MIB + 1)],
    ['at its end', (content) => content.fill('!', content.length - 1)],
    [
      'by two pieces changing places',
      (content) =>
        Buffer.concat([content.subarray(MIB, 2 * MIB), content.subarray(0, MIB), content.subarray(2 * MIB)]),
    ],
    ['by losing its last piece', (content) => content.subarray(0, 2 * MIB)],
    ['by gaining a piece', (content) => Buffer.concat([content, randomBytes(MIB)])],
    ['by gaining a byte', (content) => Buffer.concat([content, Buffer.alloc(1)])],
  ])('a large one changed %s', async (_, change) => {
    const { what, fix } = await problemAfter((__, large) => writeFileSync(large, change(text(2 * MIB + 5))));
    expect(what).toMatch(/b\/large" changed while/);
    expect(fix).toContain('run it again');
  });

  test('but not one that was only touched or made executable', async () => {
    const root = folderOf({ file: 'x' });
    const layer = await readFolder(root);
    const { zip } = await packToFile(layer);
    utimesSync(join(root, 'file'), 1, 1);
    chmodSync(join(root, 'file'), 0o755);
    expect(zip.equals((await packToFile(layer)).zip)).toBe(true);
  });
});

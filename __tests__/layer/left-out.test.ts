import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { deps } from '../../src/checks/deps.ts';
import { secrets } from '../../src/checks/secrets.ts';
import { measureOmitted } from '../../src/layer/measure-omitted.ts';
import { leftOutCell, leftOutLines } from '../../src/report/left-out.ts';
import { checkedLayer } from '../checks/checked-layer.ts';
import { readFolder } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { writeTree } from './tree.ts';
import type { Tree } from './tree.ts';

function folderOf(tree: Tree): string {
  const root = temporaryFolder();
  writeTree(root, tree);
  return root;
}

const TREE: Tree = {
  'a.py': 'x',
  '__pycache__/a.cpython-313.pyc': 'x'.repeat(100),
  '.git/objects/a': 'x'.repeat(3000),
  '.git/HEAD': 'ref',
  'docs/a.md': 'x'.repeat(50),
  'docs/b.md': 'x'.repeat(60),
  '.DS_Store': 'x',
};

describe('what is left out of a folder', () => {
  test('is counted by what leaves it out, and the largest of it is named', async () => {
    const { leftOut } = await readFolder(folderOf(TREE), { exclude: ['docs/'] });
    expect(leftOut).toEqual({
      builtIn: { files: 4, bytes: 3104 },
      exclude: { files: 2, bytes: 110 },
      largest: [
        { path: '.git/', by: 'built-in', files: 2, bytes: 3003 },
        { path: 'docs/', by: 'exclude', files: 2, bytes: 110 },
        { path: '__pycache__/', by: 'built-in', files: 1, bytes: 100 },
      ],
      isComplete: true,
    });
    expect(leftOutLines(leftOut)).toEqual([
      'Left out: 4 files (3.10 kB) by the built-in list and 2 files (110 B) by `exclude`, the largest: .git/ (3.00 kB), docs/ (110 B), __pycache__/ (100 B)',
    ]);
  });

  test('is nothing to tell of where all is in the layer', async () => {
    const { leftOut } = await readFolder(folderOf({ 'a.py': 'x' }));
    expect(leftOutLines(leftOut)).toEqual([]);
  });

  test('is shown without markup, whatever its name', async () => {
    const { leftOut } = await readFolder(folderOf({ 'a.py': 'x', 'b|`<i>.md': 'x' }), { exclude: ['*.md'] });
    expect(leftOut && leftOutCell(leftOut)).not.toMatch(/[|`]<|<i>/);
  });

  test('names the number of files where nothing else is in the folder', async () => {
    await expect(readFolder(folderOf({ '.git/a': 'x', '.git/b': 'x' }))).rejects.toThrow(
      'the built-in list and `exclude` leave out 2 files',
    );
  });
});

describe('counting', () => {
  test('stops at a bound, and says so', () => {
    const root = folderOf(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n % 3}/${n}`, 'xx'])));
    const omitted = [{ source: root, isFolder: true }];
    expect(measureOmitted(omitted, 30)).toEqual({ files: [30], bytes: [60], isComplete: true });
    expect(measureOmitted(omitted, 29)).toEqual({ files: [29], bytes: [58], isComplete: false });
    expect(leftOutLines({ ...COUNTED, isComplete: false })).toEqual([
      'Left out: more than 29 files (58 B) by the built-in list, the largest: .git/ (58 B)',
    ]);
  });

  test('follows no link, and goes on where something cannot be read', () => {
    const root = folderOf({ 'a/b': 'xx' });
    mkdirSync(join(root, 'c'));
    symlinkSync('/', join(root, 'c', 'root'));
    const omitted = [
      { source: join(root, 'gone'), isFolder: true },
      { source: join(root, 'c'), isFolder: true },
      { source: join(root, 'a/b'), isFolder: false },
    ];
    expect(measureOmitted(omitted)).toEqual({ files: [0, 1, 1], bytes: [0, 1, 2], isComplete: false });
  });
});

const COUNTED = {
  builtIn: { files: 29, bytes: 58 },
  exclude: { files: 0, bytes: 0 },
  largest: [{ path: '.git/', by: 'built-in' as const, files: 29, bytes: 58 }],
  isComplete: true,
};

describe('notes of installers are no part of the layer, and rules can read them:', () => {
  test('packages for development only, from the lock file that npm leaves behind', async () => {
    const lock = { packages: { 'node_modules/typescript': { version: '5.0.0', dev: true } } };
    const layer = await readFolder(
      folderOf({
        'nodejs/node_modules/.package-lock.json': JSON.stringify(lock),
        'nodejs/node_modules/typescript/index.js': 'x',
      }),
    );
    expect(layer.entries.map(({ path }) => path)).toEqual(['nodejs/node_modules/typescript/index.js']);
    const evidence = await layer.evidence?.();
    const found = deps(
      checkedLayer(
        layer.entries.map(({ path }) => path),
        evidence && { evidence },
      ),
    );
    expect(found.map(({ rule }) => rule)).toEqual(['deps/dev']);
  });

  test('where a distribution of Python came from, and whether it is editable', async () => {
    const note = { url: 'file:///home/x/src', dir_info: { editable: true } };
    const info = 'pkg-1.0.dist-info';
    const files = {
      [`${info}/direct_url.json`]: JSON.stringify(note),
      [`${info}/RECORD`]: 'pkg/tests/id_rsa,,\n',
      'pkg/tests/id_rsa': 'x',
    };
    const layer = await readFolder(folderOf(files), { prefix: 'python' });
    const evidence = (await layer.evidence?.()) ?? [];
    expect(evidence.map(({ path, contents }) => [path, contents?.directUrl])).toEqual([
      [`python/${info}/direct_url.json`, { url: 'file:///home/x/src', editable: true }],
    ]);
    // It is the user's own code, not a package's, so that a key among its tests is one.
    const checked = { ...checkedLayer([]), files: await layer.inspect() };
    expect(secrets(checked).map(({ severity }) => severity)).toEqual(['notice']);
    expect(secrets({ ...checked, evidence }).map(({ severity }) => severity)).toEqual(['warning']);
  });
});

// What Windows and macOS make of a layer, as far as it can be seen here: no executable bits, archives with separators and
// attributes of another system, names in another composition, file systems on which case does not count.
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clashingPaths } from '../../src/layer/paths.ts';
import { problemOf } from './problem-of.ts';
import { packToFile, readFolder, readZip } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { writeTree } from './tree.ts';
import type { Tree } from './tree.ts';
import { zipOf } from './zip-builder.ts';
import { testOnPosix } from '../systems.ts';

const TREE: Tree = {
  'python/shared/__init__.py': 'NAME = 1\n',
  'bin/run': { executable: '#!/bin/sh\n' },
};

function folderOf(tree: Tree): string {
  const root = temporaryFolder();
  writeTree(root, tree);
  return root;
}

/** An archive as Windows writes it: of system 0, which has attributes in the place of modes. */
async function fromWindows(tree: Tree, separator = '/') {
  const file = join(temporaryFolder(), 'layer.zip');
  const entries = Object.entries(tree).map(([path, node]) => {
    const content = typeof node === 'string' ? node : '#!/bin/sh\n';
    return { name: path.replaceAll('/', separator), content, system: 0, mode: 0 };
  });
  writeFileSync(file, zipOf(entries));
  return readZip(file);
}

const onPosix = testOnPosix('executable bits');

describe('without executable bits, as on Windows,', () => {
  onPosix('a folder is another layer only where something was executable', async () => {
    const { 'bin/run': program, ...plain } = TREE;
    const [withProgram, without] = [folderOf({ ...plain, 'bin/run': program ?? '' }), folderOf(plain)];
    const hashOf = async (root: string) => (await readFolder(root)).contentHash;
    const before = [await hashOf(withProgram), await hashOf(without)];
    for (const root of [withProgram, without])
      for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((one) =>
        /\.py$|run$/.test(one),
      ))
        chmodSync(join(root, name), 0o666);
    const after = [await hashOf(withProgram), await hashOf(without)];
    expect([after[0] === before[0], after[1] === before[1]]).toEqual([false, true]);
  });

  test('a ready zip is the layer of the same folder', async () => {
    const root = folderOf(TREE);
    chmodSync(join(root, 'bin/run'), 0o666);
    expect((await fromWindows(TREE)).contentHash).toBe((await readFolder(root)).contentHash);
  });
});

test('a zip with separators of Windows is refused, by name and with what to do', async () => {
  const { what, fix } = await problemOf(() => fromWindows(TREE, '\\'));
  expect(`${what} ${fix}`).toContain('backslash');
});

describe('where case and composition do not count, as on macOS and Windows,', () => {
  /** What such a file system takes for one name. */
  const folded = (path: string) => path.normalize('NFC').toLowerCase();
  const name = fc.constantFrom('a', 'A', 'b', 'caf\u00e9', 'cafe\u0301', 'CAF\u00c9', '\u212b', '\u00e5');
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));

  test('exactly the paths that would fall together are told', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
        const told = clashingPaths(paths.map((one) => ({ path: one }))).flat();
        const clashes = paths.filter((one) =>
          paths.some((other) => other !== one && folded(other) === folded(one)),
        );
        expect([...told].sort()).toEqual([...clashes].sort());
      }),
      { numRuns: 1000 },
    );
  });

  test('both of them are in the archive, under their own names', async () => {
    const names = ['README', 'readme', 'caf\u00e9', 'cafe\u0301'];
    const root = folderOf(Object.fromEntries(names.map((one) => [one, `content of ${one}`])));
    const layer = await readFolder(root);
    const { file } = await packToFile(layer);
    expect((await readZip(file)).entries.map((entry) => entry.path)).toEqual(
      layer.entries.map((entry) => entry.path),
    );
    // Where they fall together on the disk, there is only one of each to begin with.
    expect(layer.entries).toHaveLength(readdirSync(root).length);
  });
});

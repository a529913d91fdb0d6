import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/lambda/limits.ts';
import { packToFile, readFolder, readZip } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { randomBytes, text, writeTree } from './tree.ts';
import type { Tree } from './tree.ts';

function folderOf(tree: Tree): string {
  const folder = temporaryFolder();
  writeTree(folder, tree);
  return folder;
}

/** Two hundred modules of text, some large libraries and data that does not compress. */
function mixed(libraryBytes: number): Tree {
  const modules = Array.from({ length: 200 }, (_, n) => [`python/m${n}.py`, text(5_000 + 400 * n)] as const);
  return {
    ...Object.fromEntries(modules),
    'python/half.so': Buffer.concat([text(libraryBytes), randomBytes(libraryBytes, 2)]),
    'models/weights.bin': randomBytes(3_000_000, 3),
    'python/empty.py': '',
  };
}

describe('the size of the zip', () => {
  test('is estimated to within a few percent where the layer is large, and nothing is left behind', async () => {
    const layer = await readFolder(folderOf(mixed(12_000_000)));
    const scratch = join(temporaryFolder(), 'scratch.zip');
    const { bytes, exact } = await layer.zippedSize(scratch);
    const { zip } = await packToFile(layer);
    expect(exact).toBe(false);
    expect(Math.abs(bytes - zip.length) / zip.length).toBeLessThan(0.05);
    expect(existsSync(scratch)).toBe(false);
  });

  test('is what packing gives where the layer is small', async () => {
    const layer = await readFolder(folderOf({ 'a.txt': text(100_000), 'b/c.bin': randomBytes(5_000, 2) }));
    const scratch = join(temporaryFolder(), 'scratch.zip');
    const { zip } = await packToFile(layer);
    expect(await layer.zippedSize(scratch)).toEqual({ bytes: zip.length, exact: true });
    expect(existsSync(scratch)).toBe(false);
  });

  test('is what packing gives where the limit is near, so that it is said on which side it is', async () => {
    const noise = randomBytes(LIMITS.directZipBytes - 1_000_000, 7);
    const layer = await readFolder(folderOf({ 'models/noise.bin': noise, 'notes.txt': text(1_000_000) }));
    const { bytes, exact } = await layer.zippedSize(join(temporaryFolder(), 'scratch.zip'));
    expect(exact).toBe(true);
    expect(bytes).toBe((await packToFile(layer)).zip.length);
  });

  test('is that of the file where the archive is ready', async () => {
    const { file, zip } = await packToFile(await readFolder(folderOf({ a: 'x' })));
    const layer = await readZip(file);
    expect(await layer.zippedSize('/nowhere')).toEqual({ bytes: zip.length, exact: true });
  });
});

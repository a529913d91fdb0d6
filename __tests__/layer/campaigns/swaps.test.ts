// Somebody swaps files and folders for links to what is outside of the layer, while it is walked, digested and packed.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { archiveEntries } from '../../../src/layer/archive/read.ts';
import type { Entry } from '../../../src/layer/entry.ts';
import { folderEntries } from '../../../src/layer/read-folder.ts';
import { startWorkers } from '../../../src/layer/workers.ts';
import { Problem } from '../../../src/shared/problem.ts';
import { spawn } from '../../child-process.ts';
import { campaign, NOTHING_TO_TRY } from '../../rollout/campaigns/campaign.ts';
import { problemOf } from '../problem-of.ts';
import { packToFile, readFolder } from '../read-folder.ts';
import { temporaryFolder } from '../temp-folder.ts';
import { randomBytes, writeTree } from '../tree.ts';

const SWAPS = 200;
const FOLDERS = 12;
const FILES = 10;

campaign({
  name: `${SWAPS} swaps of files and folders for links that lead out, while a layer is packed again and again`,
  runs: { short: 3, long: 50 },
  run: async () => {
    const place = temporaryFolder();
    const [root, outside, aside] = ['layer', 'outside', 'aside'].map((name) => join(place, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(aside);
    const inside: Inside = { files: new Map(), outside };
    for (let folder = 0; folder < FOLDERS; folder += 1) {
      for (let file = 0; file < FILES; file += 1) {
        const path = `top/${folder}/${file}`;
        const content = randomBytes(4000, 100_000 + folder * FILES + file);
        inside.files.set(path, createHash('sha256').update(content).digest('hex'));
        writeTree(root, { [path]: content });
        writeTree(outside, { [path]: randomBytes(4000, folder * FILES + file + 1) });
      }
    }
    const swapped = ['top', 'top/3', 'top/7', 'top/5/5', 'top/9/1'];
    for (const [index, path] of swapped.entries())
      symlinkSync(join(outside, path), join(aside, String(index)));
    const places = swapped.map((path) => join(root, path));
    const swapper = spawn(process.execPath, [
      resolve('__tests__/layer/swap.js'),
      aside,
      String(SWAPS),
      ...places,
    ]);
    const over = new AbortController();
    let said = '';
    swapper.stdout.on('data', (data) => (said += String(data)));
    const ended = new Promise<number | null>((done) =>
      swapper.on('close', (code) => {
        over.abort();
        done(code);
      }),
    );
    // It says so when it begins.
    await once(swapper.stdout, 'data');
    let [packed, refused] = [0, 0];
    while (!over.signal.aborted) {
      try {
        const { zip } = await packToFile(await readFolder(root));
        const entries = archiveEntries(zip, 'layer.zip');
        expect(strangersIn(entries, inside)).toEqual([]);
        if (entries.some(({ type }) => type === 'file')) packed += 1;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        refused += 1;
      }
    }
    expect(await ended).toBe(0);
    expect(Number(said)).toBeGreaterThanOrEqual(SWAPS);
    expect(packed + refused).toBeGreaterThan(3);
    const { zip } = await packToFile(await readFolder(root));
    const entries = archiveEntries(zip, 'layer.zip');
    expect([entries.length, ...strangersIn(entries, inside)]).toEqual([FOLDERS * FILES]);
    return packed > 0 ? undefined : NOTHING_TO_TRY;
  },
});

/** What a layer consists of. */
interface Inside {
  /** Digests of its files, by path. */
  files: Map<string, string>;
  /** Where the links lead that are put into it. */
  outside: string;
}

/**
 * What is packed and is not the layer's own: not the bytes of the very file, nor a link as a link, which the rules refuse.
 */
function strangersIn(entries: readonly Entry[], { files, outside }: Inside): string[] {
  return entries.flatMap((entry) => {
    const { path, type, sha256 } = entry;
    if (type === 'link')
      return entry.target === join(outside, path) ? [] : [`${path}, a link to ${entry.target}`];
    return files.get(path) === sha256 ? [] : [path];
  });
}

test('a folder that becomes a link while the layer is digested is refused, and so is one that does afterwards', async () => {
  const place = temporaryFolder();
  const [root, outside] = [join(place, 'layer'), join(place, 'outside')];
  writeTree(root, { 'top/a': 'x' });
  writeTree(outside, { a: 'y' });
  const swap = () => {
    renameSync(join(root, 'top'), join(place, 'aside'));
    symlinkSync(outside, join(root, 'top'));
  };
  // The walk is synchronous, and what it found is digested by threads: this comes between.
  const workers = startWorkers(1);
  const reading = folderEntries(root, { prefix: '', exclude: [], workers });
  swap();
  expect((await problemOf(() => reading)).what).toContain('symbolic link');
  await workers.close();
  renameSync(join(root, 'top'), join(place, 'link'));
  renameSync(join(place, 'aside'), join(root, 'top'));
  const layer = await readFolder(root);
  writeTree(outside, { a: 'x' });
  swap();
  expect((await problemOf(() => packToFile(layer))).what).toContain('symbolic link');
});

test('a file that is written anew with the same bytes is packed, another file in its place is not', async () => {
  const root = temporaryFolder();
  writeTree(root, { a: 'same', b: 'b', new: 'same' });
  const layer = await readFolder(root);
  renameSync(join(root, 'new'), join(root, 'a'));
  writeTree(root, { new: 'same' });
  const { zip } = await packToFile(layer);
  expect(archiveEntries(zip, 'layer.zip').map(({ path }) => path)).toEqual(['a', 'b', 'new']);
  renameSync(join(root, 'b'), join(root, 'a'));
  expect((await problemOf(() => packToFile(layer))).what).toMatch(/a" changed while the layer was packed/);
});

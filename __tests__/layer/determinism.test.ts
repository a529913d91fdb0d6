import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readLayer } from '../../src/layer/layer.ts';
import { startWorkers } from '../../src/layer/workers.ts';
import { spawnSync } from '../child-process.ts';
import { packToFile, readFolder, readZip } from './read-folder.ts';
import { SAMPLE } from './sample-tree.ts';
import { temporaryFolder } from './temp-folder.ts';
import { runTool, runToolForBytes, testWith } from './tools.ts';
import { writeTree } from './tree.ts';

const SCRIPT = fileURLToPath(new URL('./print-identities.ts', import.meta.url));

const TIME_ZONES = ['UTC', 'America/St_Johns', 'Pacific/Kiritimati'];
const UMASKS = ['022', '077'];
const LOCALES = ['C', 'tr_TR.UTF-8'];

const environments = TIME_ZONES.flatMap((TZ) =>
  UMASKS.flatMap((umask) => LOCALES.map((LC_ALL) => ({ TZ, umask, LC_ALL }))),
);

/** What another process finds, for three orders, checkouts and ages of the same files. */
function identitiesIn({ TZ, umask, LC_ALL }: (typeof environments)[number]): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [SCRIPT, umask, temporaryFolder()], {
    env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.trimEnd().split('\n');
}

function sampleFolder(): string {
  const root = temporaryFolder();
  writeTree(root, SAMPLE);
  return root;
}

describe('one content has one content hash and one archive', () => {
  test('whatever the time zone, umask, locale, order of creation, checkout path and age', () => {
    const identities = environments.flatMap(identitiesIn);
    expect(identities).toHaveLength(3 * environments.length);
    expect(new Set(identities).size).toBe(1);
    expect(identities[0]).toMatch(/^[0-9a-f]{64} [\w+/]{43}=$/);
  }, 120_000);

  test('whatever the number of threads', async () => {
    const root = sampleFolder();
    const identities = new Set<string>();
    for (const threads of [1, 2, 4]) {
      const workers = startWorkers(threads);
      const layer = await readLayer(
        { kind: 'folder', location: root },
        { prefix: '', exclude: [], runtimes: [], architectures: [], workers },
      );
      const { zip } = await packToFile(layer);
      identities.add(`${layer.contentHash} ${createHash('sha256').update(zip).digest('hex')}`);
      await workers.close();
    }
    expect(identities.size).toBe(1);
  });
});

describe('a ready archive has the content hash of its tree in a folder', () => {
  test('made by this action, and is handed over byte for byte', async () => {
    const layer = await readFolder(sampleFolder());
    const { file, zip } = await packToFile(layer);
    const ready = await readZip(file);
    expect(ready.contentHash).toBe(layer.contentHash);
    expect(ready.unzippedSize).toBe(layer.unzippedSize);
    const archive = await ready.pack('unused');
    expect(zip.equals(archive.read(0, archive.size))).toBe(true);
  });

  testWith('zip', 'made by zip -r', async () => {
    const root = sampleFolder();
    const file = join(temporaryFolder(), 'ready.zip');
    runTool('zip', ['-qry', file, '.'], root);
    expect((await readZip(file)).contentHash).toBe((await readFolder(root)).contentHash);
  });

  testWith('python3', 'made by Python zipfile', async () => {
    const root = sampleFolder();
    const file = join(temporaryFolder(), 'ready.zip');
    runTool('python3', ['__tests__/layer/readers/pack.py', root, file]);
    expect((await readZip(file)).contentHash).toBe((await readFolder(root)).contentHash);
  });

  testWith('python3', 'streamed by Python zipfile, sizes behind each entry', async () => {
    const root = sampleFolder();
    const file = join(temporaryFolder(), 'ready.zip');
    writeFileSync(file, runToolForBytes('python3', ['__tests__/layer/readers/pack.py', root, '-']));
    expect((await readZip(file)).contentHash).toBe((await readFolder(root)).contentHash);
  });

  testWith('bsdtar', 'made by bsdtar', async () => {
    const root = sampleFolder();
    const file = join(temporaryFolder(), 'ready.zip');
    runTool('bsdtar', ['-a', '-cf', file, ...readdirSync(root)], root);
    expect((await readZip(file)).contentHash).toBe((await readFolder(root)).contentHash);
  });

  testWith('7z', 'made by 7-Zip', async () => {
    const root = sampleFolder();
    const file = join(temporaryFolder(), 'ready.zip');
    runTool('7z', ['a', '-snl', file, '.'], root);
    expect((await readZip(file)).contentHash).toBe((await readFolder(root)).contentHash);
  });
});

// What lies in RUNNER_TEMP while an action works: on a runner of one's own, others may look.
import { mkdtempSync, readdirSync, lstatSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect } from '@jest/globals';
import { runStep } from '../../emulator/github-runner.js';
import { startEmulator } from '../../emulator/index.js';
import { ACCOUNT, NODE, REGION } from '../actions/step.ts';
import { randomBytes, writeTree } from '../layer/tree.ts';
import { testOnPosix } from '../systems.ts';

const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** Everything below a folder, with its mode; the runner's own files are left out. */
function modesIn(temp: string, seen: Map<string, string>): void {
  const entries = readdirSync(temp, { recursive: true, encoding: 'utf8' });
  for (const path of entries.filter((one) => one.startsWith('publish-layer-'))) {
    const stat = lstatSync(join(temp, path), { throwIfNoEntry: false });
    if (!stat) continue;
    const kind = stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
    const name = path.replace(/^publish-layer-[^/]+\/?/, '');
    seen.set(name, `${kind} ${(stat.mode & 0o777).toString(8)}`);
  }
}

/** Publishes a layer to two regions with a rollout, where nothing is kept from anybody, and tells what was seen. */
async function seenWhilePublishing(): Promise<{
  seen: Map<string, string>;
  code: number | null;
  names: string[];
}> {
  const folder = mkdtempSync(join(tmpdir(), 'temp-files-'));
  open.push(() => rmSync(folder, { recursive: true, force: true }));
  const aws = await startEmulator();
  open.push(() => aws.close());
  for (const region of [REGION, 'us-east-1']) aws.region(ACCOUNT, region).seedFunction({ name: 'checkout' });
  writeTree(folder, { 'workspace/layer/weights.bin': randomBytes(12_000_000), 'temp/': '' });
  const temp = join(folder, 'temp');
  const seen = new Map<string, string>();
  const umask = process.umask(0);
  const looking = setInterval(() => modesIn(temp, seen), 2);
  try {
    const inputs = {
      ...{ 'layer-name': 'models', path: 'layer', functions: 'checkout' },
      regions: `${REGION}, us-east-1`,
    };
    const env = {
      ...{ AWS_ENDPOINT_URL: aws.url, AWS_REGION: REGION, AWS_ACCESS_KEY_ID: ACCOUNT },
      AWS_SECRET_ACCESS_KEY: 'any',
    };
    const workspace = join(folder, 'workspace');
    const { code } = await runStep({
      main: resolve('dist/publish.js'),
      inputs,
      workspace,
      env,
      temp,
      node: NODE,
    });
    modesIn(temp, seen);
    return { seen, code, names: readdirSync(temp).filter((name) => name.startsWith('publish-layer-')) };
  } finally {
    clearInterval(looking);
    process.umask(umask);
  }
}

const onPosix = testOnPosix('permission bits');

onPosix('nobody else can read what an action puts into RUNNER_TEMP, nor guess where it is', async () => {
  const { seen, code, names } = await seenWhilePublishing();
  expect(code).toBe(0);
  expect(names).toEqual([expect.stringMatching(/^publish-layer-\w{6}$/)]);
  expect([...seen.keys()]).toEqual(expect.arrayContaining(['', 'layer.zip', 'report.json']));
  expect([...seen.keys()].some((name) => name.endsWith('record.jsonl'))).toBe(true);
  const others = [...seen].filter(([, mode]) => mode !== 'folder 700' && mode !== 'file 600');
  expect(others).toEqual([]);
});

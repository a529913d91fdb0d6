// Jobs of the action, mostly two, at once on one emulated account, each in a process and a workspace of its own.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runStep } from '../../emulator/github-runner.js';
import type { StepResult } from '../../emulator/github-runner.js';
import { startEmulator } from '../../emulator/index.js';
import type { ExtraVersion } from '../../src/publish/result.ts';
import { ACCOUNT, NODE, PUBLISH, REGION } from '../actions/step.ts';
import { writeTree } from '../layer/tree.ts';
import type { Dice } from '../rollout/campaigns/dice.ts';

/** What each job publishes, and how many functions they roll out to; these have version 1 of the layer. */
export interface TwoJobs {
  contents: readonly string[];
  functions: number;
}

export interface JobEnd extends StepResult {
  /** Numbers of the versions that it reports as one too many. */
  extra: number[];
}

/** What the jobs leave behind. */
export interface AtOnce {
  ended: JobEnd[];
  /** Numbers of the layer's versions, oldest first; 1 is older than the jobs and has another content. */
  versions: number[];
  /** The layers of each function. */
  layers: string[][];
  /** The versions of the layer that each function had, in order; the first is 1. */
  history: number[][];
}

/** Starts each job up to 600 ms after the one before; with what all leave behind something is done. */
export async function atOnce(
  dice: Dice,
  { contents, functions }: TwoJobs,
  check: (end: AtOnce) => void,
): Promise<void> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'at-once-'));
  const emulator = await startEmulator({
    latencyMillis: dice.pick([0, 5, 30]),
    listLagMillis: dice.pick([0, 0, 200, 2000]),
    updateMillis: 20,
  });
  try {
    const region = emulator.region(ACCOUNT, REGION);
    const old = region.seedLayer({ name: 'models', files: { old: 'old' } });
    const names = Array.from({ length: functions }, (_, index) => `fn-${index}`);
    for (const name of names) region.seedFunction({ name, layers: [old] });
    const history = names.map(() => [1]);
    emulator.onCall(({ operation, phase }) => {
      if (operation !== 'UpdateFunctionConfiguration' || phase !== 'after') return;
      for (const [index, name] of names.entries()) noteVersion(history[index] ?? [], region.layersOf(name));
    });
    const offset = dice.whole(0, 600);
    const ended = await Promise.all(
      contents.map(async (content, job) => {
        await sleep(job * offset);
        return runJob({ folder: join(folder, String(job)), content, names, url: emulator.url });
      }),
    );
    check({
      ended,
      versions: [...(region.layers.get('models')?.versions.keys() ?? [])].sort((a, b) => a - b),
      layers: names.map((name) => region.layersOf(name)),
      history,
    });
  } finally {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function noteVersion(history: number[], [layer = '']: string[]): void {
  const version = Number(layer.slice(layer.lastIndexOf(':') + 1));
  if (version !== history.at(-1)) history.push(version);
}

interface OneJob {
  folder: string;
  content: string;
  names: readonly string[];
  url: string;
}

async function runJob({ folder, content, names, url }: OneJob): Promise<JobEnd> {
  writeTree(folder, { 'workspace/layer/python/models.py': `NAME = '${content}'\n`, 'home/': '' });
  const temp = join(folder, 'temp');
  mkdirSync(temp);
  const inputs = { 'layer-name': 'models', path: 'layer', functions: names.join() };
  const result = await runStep({
    ...{ main: PUBLISH.main, node: NODE, temp, workspace: join(folder, 'workspace') },
    inputs: { ...PUBLISH.defaults, ...inputs },
    env: {
      HOME: join(folder, 'home'),
      AWS_ENDPOINT_URL: url,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'any',
    },
  });
  const extra = JSON.parse(result.outputs['extra-versions'] ?? '[]') as ExtraVersion[];
  return { ...result, extra: extra.map(({ version }) => version) };
}

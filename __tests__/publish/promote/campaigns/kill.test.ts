// A promotion of a zip that has to go through a bucket, killed at any of its calls, and run again.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { runStep } from '../../../../emulator/github-runner.js';
import type { StepResult } from '../../../../emulator/github-runner.js';
import { startEmulator } from '../../../../emulator/index.js';
import type { Emulator } from '../../../../emulator/index.js';
import { ACCOUNT, NODE, PROMOTE, REGION } from '../../../actions/step.ts';
import { randomBytes, writeTree } from '../../../layer/tree.ts';
import { zipOf } from '../../../layer/zip-builder.ts';
import { campaign, caseOf, expectEnough, NOTHING_TO_TRY } from '../../../rollout/campaigns/campaign.ts';
import { endsAt } from '../../../rollout/campaigns/job.ts';
import type { End } from '../../../rollout/campaigns/job.ts';

const DEVELOPMENT = '222222222222';
const BUCKET = 'staging';
/** Every call, which takes effect or does not. */
const ENDS = 120;
/** The smallest zip that does not fit into a request. */
const ZIP = zipOf([{ name: 'model.bin', content: randomBytes(52_428_800) }]);
const INPUTS = {
  source: `arn:aws:lambda:${REGION}:${DEVELOPMENT}:layer:models:1`,
  'source-role': `arn:aws:iam::${DEVELOPMENT}:role/reader`,
  's3-bucket': BUCKET,
};

describe('a promotion of a staged zip that is killed', () => {
  let calls: string[] | undefined;
  campaign({
    name: 'is completed by the next run, with one version, and leaves what only that moment can leave',
    runs: { short: 2, long: ENDS },
    run: async (_, seed) => {
      calls ??= await undisturbed();
      const ends = endsAt(calls.keys(), ['SIGKILL']);
      expectEnough(ENDS, ends);
      const end = caseOf(seed, ends);
      return end ? killAndGoOn(end, calls) : NOTHING_TO_TRY;
    },
  });
});

async function undisturbed(): Promise<string[]> {
  let calls: string[] = [];
  await inFolder(async (emulator, folder) => {
    const { code, log } = await run(emulator, folder);
    expect([code, code === 0 ? '' : log]).toEqual([0, '']);
    expect(leftIn(emulator)).toEqual({ versions: 1, objects: 0, parts: 0 });
    calls = emulator.calls.map(({ operation }) => operation);
  });
  return calls;
}

async function killAndGoOn(end: End, plain: readonly string[]): Promise<void> {
  await inFolder(async (emulator, folder) => {
    const killed = await run(emulator, folder, end);
    expect(killed.signal).toBe('SIGKILL');
    const { versions } = leftIn(emulator);
    const again = await run(emulator, folder);
    const what = `killed at call ${end.at}, ${plain[end.at]}${end.applied ? '' : ', which did not take effect'}`;
    expect([what, again.code, again.code === 0 ? '' : again.log]).toEqual([what, 0, '']);
    const left = leftIn(emulator);
    expect([what, left.versions]).toEqual([what, 1]);
    // A killed process takes nothing back. The next run takes up an object, but not parts of an upload, and not what was
    // only still to be removed: the bucket's lifecycle rule does.
    if (left.objects > 0) expect([what, versions]).toEqual([what, 1]);
    if (left.parts > 0)
      expect([what, plain[end.at]]).toEqual([
        what,
        expect.stringMatching(/^(?:UploadPart|CompleteMultipartUpload)$/),
      ]);
  });
}

function leftIn(emulator: Emulator): { versions: number; objects: number; parts: number } {
  const region = emulator.region(ACCOUNT, REGION);
  return {
    versions: region.layers.get('models')?.versions.size ?? 0,
    objects: region.objectsIn(BUCKET).length,
    parts: region.uploadsIn(BUCKET).reduce((sum, { parts }) => sum + parts, 0),
  };
}

async function inFolder(scene: (emulator: Emulator, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'promotion-'));
  const emulator = await startEmulator({});
  writeTree(folder, { 'workspace/': '', 'home/': '' });
  emulator.region(ACCOUNT, REGION).seedBucket({ name: BUCKET });
  const source = emulator.region(DEVELOPMENT, REGION);
  source.seedRole({ name: 'reader', trusts: [ACCOUNT] });
  source.seedLayer({ name: 'models', zip: ZIP });
  try {
    await scene(emulator, folder);
  } finally {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param end the call at which the process is killed */
async function run(emulator: Emulator, folder: string, end?: End): Promise<StepResult> {
  const temp = join(folder, `temp-${emulator.calls.length}`);
  mkdirSync(temp);
  let calls = 0;
  let kill: (signal: NodeJS.Signals) => boolean = () => false;
  if (end && !end.applied) emulator.fault({ operation: '*', nth: end.at + 1, kind: 'reset' });
  const stop = emulator.onCall(({ phase }) => {
    if (phase === 'before' && calls++ === end?.at) kill(end.signal);
  });
  const result = await runStep({
    ...{ main: PROMOTE.main, node: NODE, temp, workspace: join(folder, 'workspace') },
    inputs: { ...PROMOTE.defaults, ...INPUTS },
    env: {
      HOME: join(folder, 'home'),
      AWS_ENDPOINT_URL: emulator.url,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'any',
    },
    onStart: (child) => {
      kill = child.kill;
    },
  });
  stop();
  emulator.clearFaults();
  return result;
}

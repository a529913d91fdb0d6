// A publish to ten regions that is killed at any of its calls, and run again.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { runStep } from '../../../emulator/github-runner.js';
import type { StepResult } from '../../../emulator/github-runner.js';
import { startEmulator } from '../../../emulator/index.js';
import type { Emulator } from '../../../emulator/index.js';
import { ACCOUNT, NODE, PUBLISH } from '../../action/step.js';
import { writeTree } from '../../layer/tree.js';
import { campaign } from '../../rollout/campaigns/campaign.js';
import type { Dice } from '../../rollout/campaigns/dice.js';

const REGIONS = Array.from({ length: 10 }, (_, index) => `eu-test-${index + 1}`);
const CONSUMER = '210987654321';
const INPUTS = { 'layer-name': 'models', path: 'layer', regions: REGIONS.join(), 'share-with': CONSUMER };
/** Ten lists, and for each region a publish, a read back, and a grant between two reads of the policy. */
const CALLS = 60;

describe('a publish to ten regions that is killed', () => {
  campaign({
    name: 'is completed by the next run, with one version and one grant in each region',
    runs: { short: 5, long: 240 },
    run: killAndGoOn,
  });
});

async function killAndGoOn(dice: Dice, seed: number): Promise<void> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'regions-'));
  const emulator = await startEmulator({});
  writeTree(folder, { 'workspace/layer/python/models.py': `NAME = ${seed}\n`, 'home/': '' });
  try {
    const applied = dice.chance(0.5);
    const killed = await run(emulator, folder, { at: dice.whole(0, CALLS - 1), applied });
    expect(['SIGKILL', null]).toContain(killed.signal);
    const again = await run(emulator, folder);
    expect([again.code, again.code === 0 ? '' : again.log]).toEqual([0, '']);
    expect(REGIONS.map((region) => standingOf(emulator, region))).toEqual(
      REGIONS.map(() => [`1: publish-layer-${CONSUMER}`]),
    );
  } finally {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The versions of a region, each with the statements that share it. */
function standingOf(emulator: Emulator, region: string): string[] {
  const versions =
    emulator.region(ACCOUNT, region).layers.get('models')?.versions ?? new Map<number, never>();
  return [...versions].map(
    ([version, { policy }]) => `${version}: ${(policy?.statements ?? []).map(({ Sid }) => Sid).join()}`,
  );
}

/** @param end the call at which the process is killed, which takes effect or does not */
async function run(
  emulator: Emulator,
  folder: string,
  end?: { at: number; applied: boolean },
): Promise<StepResult> {
  const temp = join(folder, `temp-${emulator.calls.length}`);
  mkdirSync(temp);
  let calls = 0;
  let kill: (signal: NodeJS.Signals) => boolean = () => false;
  if (end && !end.applied) emulator.fault({ operation: '*', nth: end.at + 1, kind: 'reset' });
  const stop = emulator.onCall(({ phase }) => {
    if (phase === 'before' && calls++ === end?.at) kill('SIGKILL');
  });
  const result = await runStep({
    ...{ main: PUBLISH.main, node: NODE, temp, workspace: join(folder, 'workspace') },
    inputs: { ...PUBLISH.defaults, ...INPUTS },
    env: {
      HOME: join(folder, 'home'),
      AWS_ENDPOINT_URL: emulator.url,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_REGION: 'eu-test-1',
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

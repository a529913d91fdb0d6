// A publish to ten regions that is killed at any of its calls, and run again.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { runStep } from '../../../emulator/github-runner.js';
import type { StepResult } from '../../../emulator/github-runner.js';
import { startEmulator } from '../../../emulator/index.js';
import type { Emulator } from '../../../emulator/index.js';
import { ACCOUNT, NODE, PUBLISH } from '../../actions/step.ts';
import { writeTree } from '../../layer/tree.ts';
import { campaign, caseOf, expectEnough, NOTHING_TO_TRY } from '../../rollout/campaigns/campaign.ts';
import { endsAt } from '../../rollout/campaigns/job.ts';
import type { End } from '../../rollout/campaigns/job.ts';

const REGIONS = Array.from({ length: 10 }, (_, index) => `eu-test-${index + 1}`);
const CONSUMER = '210987654321';
const INPUTS = { 'layer-name': 'models', path: 'layer', regions: REGIONS.join(), 'share-with': CONSUMER };
/** Ten lists, and for each region a publish, a read back, and a grant between two reads of the policy: each twice. */
const ENDS = 140;

describe('a publish to ten regions that is killed', () => {
  let ends: End[] | undefined;
  campaign({
    name: 'is completed by the next run, with one version and one grant in each region',
    runs: { short: 5, long: ENDS },
    run: async (_, seed) => {
      ends ??= endsAt((await publishOnce()).keys(), ['SIGKILL']);
      expectEnough(ENDS, ends);
      const end = caseOf(seed, ends);
      return end ? publishOnce(end) : NOTHING_TO_TRY;
    },
  });
});

/**
 * Publishes, after a run that was killed where an end is given.
 * @returns the operations of the last run
 */
async function publishOnce(end?: End): Promise<string[]> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'regions-'));
  const emulator = await startEmulator({});
  writeTree(folder, { 'workspace/layer/python/models.py': 'NAME = 1\n', 'home/': '' });
  try {
    if (end) expect((await run(emulator, folder, end)).signal).toBe('SIGKILL');
    const before = emulator.calls.length;
    const { code, log } = await run(emulator, folder);
    expect([code, code === 0 ? '' : log]).toEqual([0, '']);
    expect(REGIONS.map((region) => standingOf(emulator, region))).toEqual(
      REGIONS.map(() => [`1: publish-layer-${CONSUMER}`]),
    );
    return emulator.calls.slice(before).map(({ operation }) => operation);
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

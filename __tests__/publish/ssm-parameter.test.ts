// A parameter that two jobs write.
import { expect, test } from '@jest/globals';
import type { ParameterStep } from '../../src/publish/plan.ts';
import { planRegion } from '../../src/publish/plan.ts';
import type { PublishOptions } from '../../src/publish/options.ts';
import { readRegion } from '../../src/publish/read-region.ts';
import type { RegionReport } from '../../src/publish/result.ts';
import { updateParameter } from '../../src/publish/ssm-parameter.ts';
import type { RegionRun } from '../../src/publish/types.ts';
import { ACCOUNT, atTheEmulator, REGION } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';
import { someInputs } from '../rollout/planning.ts';
import { LAYER } from './policies.ts';

const NAME = '/layers/models';
const HASH = 'a'.repeat(64);
const OURS = `sha256:${HASH}`;
const arnOf = (version: number, account = ACCOUNT) =>
  `arn:aws:lambda:${REGION}:${account}:layer:${LAYER}:${version}`;

interface Ended {
  planned: ParameterStep | undefined;
  value: string | undefined;
  writes: number;
  status: string | undefined;
  warnings: string[];
}

/**
 * Reads and plans, and brings the parameter to the version that holds the content.
 * @param meanwhile done when everything is planned
 */
async function publishTo(
  { aws, emulator, region }: Stage,
  { reuse = 'latest', meanwhile }: { reuse?: 'latest' | 'any'; meanwhile?: () => void } = {},
): Promise<Ended> {
  const options: PublishOptions = {
    ...someInputs(),
    ...{ layerName: LAYER, runtimes: [], architectures: [], reuse, regions: [], alignVersions: false },
    ...{ parameter: NAME, allowedAccountIds: [], dryRun: false },
    sharing: { wanted: [], previous: false, exact: false, allowPublic: false },
  };
  const layer = {
    ...{ contentHash: HASH, unzippedSize: 1, description: OURS },
    ...{
      pack: () => Promise.reject(new Error('nothing is packed')),
      refuseFindings: () => Promise.resolve(),
    },
  };
  const report: RegionReport = { region: REGION, functions: [] };
  const warnings: string[] = [];
  const run: RegionRun = {
    ...{ aws, report, place: (text) => text, info: () => undefined },
    warn: (text) => warnings.push(text),
  };
  const { version, parameter } = planRegion(options, await readRegion(run, options, layer));
  if (version.kind !== 'serve-version' || !parameter) throw new Error('a version serves');
  const { arn, version: number } = version.version;
  const about = { layerArn: '', codeSize: 1, codeSha256: '', description: OURS, extra: [], fillers: [] };
  report.version = { ...about, arn, version: number, published: false, adopted: false };
  meanwhile?.();
  await updateParameter(run, parameter, LAYER);
  return {
    ...{ planned: parameter, warnings, value: region.parameter(NAME)?.value },
    ...{ writes: emulator.callsOf('PutParameter').length, status: report.parameter?.status },
  };
}

/** Another job publishes, and writes the parameter. */
function publishedElsewhere({ region }: Stage): void {
  region.seedParameter({ name: NAME, value: region.seedLayer({ name: LAYER, description: 'newer' }) });
}

const KEPT = `The parameter ${NAME} keeps version 2 of the layer, which another pipeline published after this run had listed the versions. Version 1, which has the content of this run, is older.`;

test('a newer version that another job writes between plan and write stays, with a warning', async () => {
  await atTheEmulator({}, async (stage) => {
    stage.region.seedLayer({ name: LAYER, description: OURS });
    const { planned, warnings, ...end } = await publishTo(stage, {
      meanwhile: () => publishedElsewhere(stage),
    });
    expect(end).toEqual({ value: arnOf(2), writes: 0, status: 'unchanged' });
    expect(warnings).toEqual([expect.stringContaining(KEPT)]);
    expect(warnings[0]).toContain('take turns (`concurrency:` in the workflow)');
    expect(planned?.newer).toBeUndefined();
  });
});

test('one that another job writes after the versions were listed is in the plan already', async () => {
  await atTheEmulator({}, async (stage) => {
    stage.region.seedLayer({ name: LAYER, description: OURS });
    const stop = stage.emulator.onCall(({ operation, phase }) => {
      if (operation !== 'GetParameter' || phase !== 'before') return;
      stop();
      publishedElsewhere(stage);
    });
    const { planned, warnings, ...end } = await publishTo(stage);
    expect(end).toEqual({ value: arnOf(2), writes: 0, status: 'unchanged' });
    expect(planned?.newer).toBe(2);
    expect(warnings).toEqual([expect.stringContaining(KEPT)]);
  });
});

test('an older version that `reuse: any` serves is written over a newer one that was listed', async () => {
  await atTheEmulator({}, async (stage) => {
    stage.region.seedLayer({ name: LAYER, description: OURS });
    publishedElsewhere(stage);
    const { warnings, value, writes } = await publishTo(stage, { reuse: 'any' });
    expect([value, writes, warnings]).toEqual([arnOf(1), 1, []]);
  });
});

test.each([
  ['a version that is gone', arnOf(9)],
  ['a version of another account', arnOf(9, '210987654321')],
  ['another layer', arnOf(9).replace(LAYER, 'others')],
  ['no version', 'none yet'],
])('%s is written over', async (_, held) => {
  await atTheEmulator({}, async (stage) => {
    stage.region.seedLayer({ name: LAYER, description: OURS });
    stage.region.seedParameter({ name: NAME, value: held });
    const { warnings, value, writes } = await publishTo(stage);
    expect([value, writes, warnings]).toEqual([arnOf(1), 1, []]);
  });
});

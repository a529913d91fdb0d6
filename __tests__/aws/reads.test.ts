import { describe, expect, test } from '@jest/globals';
import { callerAccount } from '../../src/aws/account.ts';
import { readAlarms } from '../../src/aws/alarms.ts';
import { readAlias } from '../../src/aws/aliases.ts';
import { dateOf } from '../../src/shared/clock.ts';
import { createDeployment, readDeployment, stopDeployment } from '../../src/aws/codedeploy.ts';
import { hasProvisionedConcurrency } from '../../src/aws/function-versions.ts';
import { readFunction } from '../../src/aws/functions.ts';
import { invoke } from '../../src/aws/invoke.ts';
import { getVersion, listVersions } from '../../src/aws/layers.ts';
import { listFunctions } from '../../src/aws/list-functions.ts';
import { taggedFunctions } from '../../src/aws/functions-by-tag.ts';
import { readVersionMetrics } from '../../src/aws/cloudwatch-version-errors.ts';
import { Problem } from '../../src/shared/problem.ts';
import { ACCOUNT, atTheEmulator, REGION } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';

const API = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:api`;
const LIVE = { function: 'api', alias: 'live', version: '2' };
const SHIFT = {
  application: 'shop',
  deploymentGroup: 'api',
  function: 'api',
  alias: 'live',
  from: '1',
  to: '2',
};

const LAMBDA_READS: Record<string, (stage: Stage) => Promise<unknown>> = {
  ListLayerVersions: ({ aws }) => listVersions(aws, 'mine', 'first'),
  GetLayerVersion: ({ aws }) => getVersion(aws, 'mine', 1),
  GetFunction: ({ aws }) => readFunction(aws, 'api', 'live'),
  ListFunctions: ({ aws }) => listFunctions(aws).next(),
  GetAlias: ({ aws }) => readAlias(aws, API, 'live'),
  GetProvisionedConcurrencyConfig: ({ aws }) => hasProvisionedConcurrency(aws, API, 'live'),
};
const OTHER_READS: typeof LAMBDA_READS = {
  DescribeAlarms: async ({ aws }) => [...(await readAlarms(aws, ['errors', 'latency', 'unknown']))],
  GetMetricData: ({ aws, clock }) =>
    readVersionMetrics(aws, [LIVE], new Date(dateOf(clock).getTime() - 600_000)),
  GetResources: ({ aws }) => taggedFunctions(aws, { key: 'team', value: 'shop' }),
  GetDeployment: ({ aws }) => readDeployment(aws, deployment),
};
const READS = {
  ...LAMBDA_READS,
  ...OTHER_READS,
  GetCallerIdentity: ({ aws }: Stage) => callerAccount(aws),
};
const FAULTS = [
  'reset',
  'fin',
  'hang',
  '429',
  '500',
  '502-html',
  '503',
  'truncated',
  'empty',
  'bad-json',
  'wrong-json',
] as const;

let deployment = '';

function seed({ region }: Stage): void {
  const layer = region.seedLayer({ name: 'mine', files: { a: 'a' }, description: 'first' });
  region.seedFunction({
    name: 'api',
    layers: [layer],
    versions: 2,
    aliases: { live: '1' },
    provisioned: { live: 5 },
    tags: { team: 'shop' },
  });
  region.seedAlarm({ name: 'errors', state: 'ALARM' });
  region.seedAlarm({ name: 'latency', composite: true });
  const dimensions = { FunctionName: 'api', Resource: 'api:live', ExecutedVersion: '2' };
  region.seedMetric({ metric: 'Invocations', dimensions, values: [3, 4, 0] });
  region.seedDeploymentGroup({ application: 'shop', name: 'api', millis: 1e12 });
}

describe.each(Object.entries(READS))('%s', (operation, read) => {
  test('gives the same answer whatever breaks the first two replies', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      deployment = await createDeployment(stage.aws, SHIFT);
      const whole = await read(stage);
      expect(whole).toBeTruthy();
      for (const kind of FAULTS.filter((one) => operation !== 'GetCallerIdentity' || !one.endsWith('json'))) {
        stage.emulator.fault({ operation, kind, times: kind === 'hang' ? 1 : 2 });
        expect([kind, await read(stage)]).toEqual([kind, whole]);
        stage.emulator.clearFaults();
      }
    });
  }, 20_000);

  test('is a problem that says what to do when nothing but broken replies come', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      deployment = await createDeployment(stage.aws, SHIFT);
      for (const kind of ['empty', 'reset', '502-html'] as const) {
        stage.emulator.fault({ operation, kind, times: Infinity });
        await expect(read(stage)).rejects.toMatchObject({
          name: 'Problem',
          fix: expect.stringContaining('run the job again'),
        });
        stage.emulator.clearFaults();
      }
    });
  });
});

/** Calls that need a right, by the statement that has to be enough for them. */
const RIGHTS: [statement: string, call: (stage: Stage) => Promise<unknown>][] = [
  [`lambda:GetFunction on ${API}:*`, ({ aws }) => readFunction(aws, API, '2')],
  ['lambda:ListFunctions on *', LAMBDA_READS['ListFunctions'] ?? fail],
  [`lambda:GetAlias on ${API}`, LAMBDA_READS['GetAlias'] ?? fail],
  [
    `lambda:GetProvisionedConcurrencyConfig on ${API}:live`,
    ({ aws }) => hasProvisionedConcurrency(aws, API, 'live'),
  ],
  [
    `lambda:InvokeFunction on ${API}:*`,
    ({ aws }) => invoke(aws, { arn: API, qualifier: '2', event: '1', timeout: 3 }),
  ],
  ['cloudwatch:DescribeAlarms on *', OTHER_READS['DescribeAlarms'] ?? fail],
  ['cloudwatch:GetMetricData on *', OTHER_READS['GetMetricData'] ?? fail],
  ['tag:GetResources on *', OTHER_READS['GetResources'] ?? fail],
  [
    `codedeploy:GetDeployment on arn:aws:codedeploy:${REGION}:${ACCOUNT}:deploymentgroup:shop/api`,
    OTHER_READS['GetDeployment'] ?? fail,
  ],
  ['codedeploy:StopDeployment on *', ({ aws }) => stopDeployment(aws, deployment)],
];

function fail(): never {
  throw new Error('there is no such call');
}

describe('a right that the role lacks', () => {
  test.each(RIGHTS)('%s is named, and the statement that is shown is enough', async (right, call) => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      deployment = await createDeployment(stage.aws, SHIFT);
      stage.emulator.set({ allow: [] });
      const refused: unknown = await call(stage).catch((error: unknown) => error);
      const { what, fix } = refused as Problem;
      expect(what).toContain(`The role may not do ${right}, which `);
      const [action = '', resource = ''] = right.split(' on ');
      const statement = { Effect: 'Allow', Action: action, Resource: resource };
      expect(fix).toContain(JSON.stringify(statement));
      stage.emulator.set({ allow: [statement] });
      await call(stage);
    });
  });

  test('of those that creating a deployment needs is named one after the other', async () => {
    await atTheEmulator({ allow: [] }, async (stage) => {
      seed(stage);
      const missing: string[] = [];
      const allow: { Action: string; Resource: string }[] = [];
      const create = async (): Promise<string> => {
        stage.emulator.set({ allow });
        const outcome: unknown = await createDeployment(stage.aws, SHIFT).catch((error: unknown) => error);
        if (!(outcome instanceof Problem)) return outcome as string;
        const statement = JSON.parse(/\{.*\}/.exec(outcome.fix)?.[0] ?? '{}') as (typeof allow)[number];
        missing.push(statement.Action);
        allow.push(statement);
        return create();
      };
      expect(await create()).toMatch(/^d-/);
      expect(missing).toEqual([
        'codedeploy:CreateDeployment',
        'codedeploy:GetDeploymentConfig',
        'codedeploy:RegisterApplicationRevision',
        'codedeploy:GetApplicationRevision',
      ]);
    });
  });
});

describe('a service that throttles for a quarter of an hour', () => {
  const invokeApi = ({ aws }: Stage) => invoke(aws, { arn: API, event: '1', timeout: 3 });
  test.each([
    ['GetAlias', LAMBDA_READS['GetAlias'] ?? fail, '15 control-plane requests a second'],
    ['Invoke', invokeApi, 'concurrency'],
    ['GetMetricData', OTHER_READS['GetMetricData'] ?? fail, 'calls Amazon CloudWatch as fast as it may'],
    ['GetResources', OTHER_READS['GetResources'] ?? fail, 'calls AWS Resource Groups Tagging API'],
  ])('in %s is a problem that says what is used up', async (operation, call, words) => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      stage.emulator.fault({ operation, kind: '429', times: Infinity });
      const started = stage.clock.now();
      await expect(call(stage)).rejects.toMatchObject({
        what: expect.stringMatching(/^AWS throttled the work on .* for 15 minutes\.$/),
        fix: expect.stringContaining(words),
      });
      expect(stage.clock.now() - started).toBeGreaterThan(15 * 60_000);
    });
  });
});

test('other services do not draw on the rate of Lambda', async () => {
  await atTheEmulator({}, async (stage) => {
    seed(stage);
    const before = stage.clock.slept();
    for (let call = 0; call < 5; call++) await OTHER_READS['DescribeAlarms']?.(stage);
    for (let call = 0; call < 5; call++) await LAMBDA_READS['GetAlias']?.(stage);
    expect(stage.clock.slept()).toBe(before);
  });
});

describe('the list of versions', () => {
  test('is newest first, and has every page when asked for all', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      for (let version = 1; version <= 120; version++) region.seedLayer({ name: 'mine', unzippedSize: 10 });
      const numbers = (await listVersions(aws, 'mine', 'all')).map(({ version }) => version);
      expect(numbers).toEqual(Array.from({ length: 120 }, (_, index) => 120 - index));
      expect(await listVersions(aws, 'mine', 'first')).toHaveLength(50);
    });
  });

  test('is empty for a layer that does not exist', async () => {
    await atTheEmulator({}, async ({ aws }) => {
      expect(await listVersions(aws, 'nothing', 'all')).toEqual([]);
    });
  });

  test('shows nothing of the presigned URL', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      expect(JSON.stringify(await getVersion(stage.aws, 'mine', 1))).not.toMatch(/https?:|X-Amz/);
    });
  });
});

test('the account is the one the credentials belong to', async () => {
  await atTheEmulator({}, async ({ aws }) => {
    expect(await callerAccount(aws)).toBe(ACCOUNT);
  });
});

import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as sdk from '@aws-sdk/client-codedeploy';
import { DeleteAliasCommand, GetAliasCommand, UpdateAliasCommand } from '@aws-sdk/client-lambda';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import { startEmulator } from '../../emulator/index.js';
import { ACCOUNT, codeDeployAt, lambdaAt, refusalOf, REGION } from './clients.ts';

type Emulator = Awaited<ReturnType<typeof startEmulator>>;

let emulator: Emulator;
let aws: sdk.CodeDeployClient;
let lambda: LambdaClient;
let now = 0;
beforeEach(async () => {
  now = Date.parse('2026-11-23T12:00:00Z');
  emulator = await startEmulator({ now: () => now });
  aws = codeDeployAt(emulator.url);
  lambda = lambdaAt(emulator.url);
  home().seedFunction({ name: 'f', versions: 3, aliases: { live: '1' } });
});
afterEach(() => emulator.close());

const home = () => emulator.region(ACCOUNT, REGION);
const GROUP = { applicationName: 'app', deploymentGroupName: 'group' };
const seedGroup = (more: Partial<Parameters<ReturnType<typeof home>['seedDeploymentGroup']>[0]> = {}) =>
  home().seedDeploymentGroup({ application: 'app', name: 'group', percent: 10, millis: 60_000, ...more });
const alias = () => home().aliasOf('f', 'live');
const WHOLE = { version: '1', weights: {} };
const SHARED = { version: '1', weights: { '2': 0.1 } };
const MOVED = { version: '2', weights: {} };

const appSpec = (properties: Record<string, unknown> = {}, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    version: '0.0',
    Resources: [
      {
        target: {
          Type: 'AWS::Lambda::Function',
          Properties: { Name: 'f', Alias: 'live', CurrentVersion: '1', TargetVersion: '2', ...properties },
        },
      },
    ],
    ...more,
  });

const revisionOf = (content: string, sha256?: string): sdk.RevisionLocation => ({
  revisionType: 'AppSpecContent',
  appSpecContent: { content, ...(sha256 !== undefined && { sha256 }) },
});

const create = (content = appSpec(), more: Partial<sdk.CreateDeploymentInput> = {}) =>
  aws.send(new sdk.CreateDeploymentCommand({ ...GROUP, revision: revisionOf(content), ...more }));

async function created(...asked: Parameters<typeof create>): Promise<string> {
  return (await create(...asked)).deploymentId ?? '';
}

async function read(deploymentId: string): Promise<sdk.DeploymentInfo> {
  return (await aws.send(new sdk.GetDeploymentCommand({ deploymentId }))).deploymentInfo ?? {};
}

const stop = (deploymentId: string, autoRollbackEnabled?: boolean) =>
  aws.send(
    new sdk.StopDeploymentCommand({
      deploymentId,
      ...(autoRollbackEnabled !== undefined && { autoRollbackEnabled }),
    }),
  );

describe('a deployment', () => {
  test('gives the target a share at once and the rest at the end', async () => {
    seedGroup();
    const id = await created();
    expect([alias(), (await read(id)).status]).toEqual([SHARED, 'InProgress']);
    now += 59_999;
    expect([alias(), (await read(id)).status]).toEqual([SHARED, 'InProgress']);
    now += 1;
    expect([alias(), (await read(id)).status]).toEqual([MOVED, 'Succeeded']);
    expect(await read(id)).toMatchObject({
      ...{ ...GROUP, deploymentId: id, computePlatform: 'Lambda', completeTime: new Date(now) },
      deploymentOverview: { Pending: 0, InProgress: 0, Succeeded: 1, Failed: 0 },
    });
  });

  test('is Created first, where the group takes its time', async () => {
    seedGroup({ startMillis: 2000 });
    const id = await created();
    expect([alias(), (await read(id)).status]).toEqual([WHOLE, 'Created']);
    now += 2000;
    expect([alias(), (await read(id)).status]).toEqual([SHARED, 'InProgress']);
  });

  test('changes the RevisionId of the alias each time it moves it', async () => {
    seedGroup();
    const command = new GetAliasCommand({ FunctionName: 'f', Name: 'live' });
    const ids = [(await lambda.send(command)).RevisionId];
    await create();
    ids.push((await lambda.send(command)).RevisionId);
    now += 60_000;
    ids.push((await lambda.send(command)).RevisionId);
    expect(new Set(ids).size).toBe(3);
  });

  test('that fails half-way says why, and is taken back by another one', async () => {
    const fails = { code: 'ALARM_ACTIVE', message: 'One or more alarms have been activated.' } as const;
    seedGroup({ fails, rollbackMillis: 5000 });
    const id = await created();
    expect((await read(id)).rollbackInfo).toBeUndefined();
    now += 30_000;
    const failed = await read(id);
    expect([alias(), failed]).toMatchObject([SHARED, { status: 'Failed', errorInformation: fails }]);
    const back = failed.rollbackInfo?.rollbackDeploymentId ?? '';
    expect(await read(back)).toMatchObject({
      ...{ status: 'InProgress', creator: 'codeDeployRollback' },
      rollbackInfo: { rollbackTriggeringDeploymentId: id },
    });
    expect((await refusalOf(create())).message).toContain(back);
    now += 5000;
    expect([alias(), (await read(back)).status]).toEqual([WHOLE, 'Succeeded']);
  });

  test('that fails leaves the alias shared where nothing is rolled back', async () => {
    const fails = { code: 'HOOK_EXECUTION_FAILURE', message: 'no' };
    seedGroup({ fails, rollbackOn: [] });
    await create();
    now += 60_000;
    expect(alias()).toEqual(SHARED);
    home().seedFunction({ name: 'f', versions: 3, aliases: { live: '1' } });
    const autoRollbackConfiguration = { enabled: true, events: ['DEPLOYMENT_FAILURE' as const] };
    await create(appSpec(), { autoRollbackConfiguration });
    now += 60_000;
    expect(alias()).toEqual(WHOLE);
  });

  test('runs alone in its group', async () => {
    seedGroup();
    const id = await created();
    expect(await refusalOf(create())).toEqual({
      ...{ name: 'DeploymentLimitExceededException', status: 400 },
      message: `The Deployment Group 'group' already has an active Deployment '${id}'`,
    });
    now += 60_000;
    await create(appSpec({ CurrentVersion: '2', TargetVersion: '3' }));
    expect(alias()).toEqual({ version: '2', weights: { '3': 0.1 } });
  });

  test('fails when somebody else moves its alias, which stays where that put it', async () => {
    seedGroup();
    const id = await created();
    const moved = { FunctionVersion: '3', RoutingConfig: {} };
    await lambda.send(new UpdateAliasCommand({ FunctionName: 'f', Name: 'live', ...moved }));
    expect(await read(id)).toMatchObject({ status: 'Failed', completeTime: new Date(now) });
    now += 60_000;
    expect(alias()).toEqual({ version: '3', weights: {} });
  });

  test('that takes another one back fails when somebody else moves the alias', async () => {
    seedGroup({ fails: { code: 'ALARM_ACTIVE', message: 'no' }, rollbackMillis: 5000 });
    const id = await created();
    now += 30_000;
    const back = (await read(id)).rollbackInfo?.rollbackDeploymentId ?? '';
    const update = { FunctionName: 'f', Name: 'live', FunctionVersion: '3', RoutingConfig: {} };
    await lambda.send(new UpdateAliasCommand(update));
    now += 60_000;
    expect([alias().version, (await read(back)).status]).toEqual(['3', 'Failed']);
  });

  test('fails when somebody deletes its alias', async () => {
    seedGroup();
    const id = await created();
    await lambda.send(new DeleteAliasCommand({ FunctionName: 'f', Name: 'live' }));
    expect((await read(id)).status).toBe('Failed');
  });

  test('is seen late by reads that lag', async () => {
    emulator.set({ readLagMillis: 1000 });
    seedGroup();
    const id = await created();
    expect((await refusalOf(read(id))).name).toBe('DeploymentDoesNotExistException');
    const getAlias = () => lambda.send(new GetAliasCommand({ FunctionName: 'f', Name: 'live' }));
    expect((await getAlias()).RoutingConfig).toBeUndefined();
    now += 1000;
    expect((await read(id)).status).toBe('InProgress');
    expect((await getAlias()).RoutingConfig).toEqual({ AdditionalVersionWeights: { '2': 0.1 } });
  });
});

describe('stopping a deployment', () => {
  test('puts the alias back, when told to', async () => {
    seedGroup();
    const id = await created();
    now += 1000;
    expect(await stop(id, true)).toMatchObject({ status: 'Succeeded' });
    expect([alias(), (await read(id)).status]).toEqual([WHOLE, 'Stopped']);
    now += 60_000;
    expect(alias()).toEqual(WHOLE);
    expect(await refusalOf(stop(id, true))).toMatchObject({ name: 'DeploymentAlreadyCompletedException' });
  });

  test('leaves the alias shared otherwise, unless the group rolls back', async () => {
    seedGroup();
    await stop(await created());
    now += 60_000;
    expect(alias()).toEqual(SHARED);
    home().seedFunction({ name: 'f', versions: 2, aliases: { live: '1' } });
    seedGroup({ rollbackOn: ['DEPLOYMENT_STOP_ON_REQUEST'] });
    await stop(await created());
    expect(alias()).toEqual(WHOLE);
  });

  test('may take a while', async () => {
    seedGroup({ stopMillis: 3000 });
    const id = await created();
    expect((await stop(id, true)).status).toBe('Pending');
    expect([alias(), (await read(id)).status]).toEqual([SHARED, 'InProgress']);
    now += 3000;
    expect([alias(), (await read(id)).status]).toEqual([WHOLE, 'Stopped']);
  });

  test('is a thing that can be done to the way back, too', async () => {
    seedGroup({ rollbackMillis: 5000 });
    const id = await created();
    await stop(id, true);
    const back = (await read(id)).rollbackInfo?.rollbackDeploymentId ?? '';
    expect([alias(), (await read(back)).status]).toEqual([SHARED, 'InProgress']);
    await stop(back, true);
    now += 60_000;
    expect([alias(), (await read(back)).status]).toEqual([SHARED, 'Stopped']);
  });

  test('forgets that it would have failed', async () => {
    seedGroup({ fails: { code: 'ALARM_ACTIVE', message: 'no' } });
    const id = await created();
    await stop(id, true);
    now += 60_000;
    expect(await read(id)).toMatchObject({ status: 'Stopped', errorInformation: { code: 'MANUAL_STOP' } });
    expect(alias()).toEqual(WHOLE);
  });

  test('before it started leaves the alias as it was', async () => {
    seedGroup({ startMillis: 5000 });
    const id = await created();
    await stop(id, true);
    now += 60_000;
    expect([alias(), (await read(id)).status]).toEqual([WHOLE, 'Stopped']);
  });
});

describe('an AppSpec', () => {
  beforeEach(() => seedGroup());

  test('that does not fit what is there makes a deployment that fails at once', async () => {
    home().seedFunction({
      name: 'shared',
      versions: 3,
      aliases: { live: { version: '1', weights: { '2': 0.5 } } },
    });
    for (const [properties, code, message] of [
      [{ Name: 'nobody' }, 'INVALID_LAMBDA_FUNCTION', 'nobody'],
      [{ Alias: 'nobody' }, 'INVALID_LAMBDA_CONFIGURATION', 'alias does not exist'],
      [
        { CurrentVersion: '3' },
        'INVALID_LAMBDA_CONFIGURATION',
        'The Lambda function alias version does not match the current version in AppSpec file.',
      ],
      [{ TargetVersion: '9' }, 'INVALID_LAMBDA_CONFIGURATION', 'target version'],
      [{ TargetVersion: '1' }, 'INVALID_LAMBDA_CONFIGURATION', 'invalid configuration.'],
      [{ Name: 'shared', TargetVersion: '3' }, 'INVALID_LAMBDA_CONFIGURATION', 'shares its traffic'],
    ] as const) {
      const { status, errorInformation } = await read(await created(appSpec(properties)));
      expect([status, errorInformation?.code]).toEqual(['Failed', code]);
      expect(errorInformation?.message).toContain(message);
      expect(alias()).toEqual(WHOLE);
    }
  });

  test.each<[string, string]>([
    ['of another version', appSpec({}, { version: '1.0' })],
    ['without resources', appSpec({}, { Resources: [] })],
    ['with two resources', appSpec({}, { Resources: [{ a: {} }, { b: {} }] })],
    ['with more than AWS knows', appSpec({}, { resources: [] })],
    ['without an alias', appSpec({ Alias: undefined })],
    ['to $LATEST', appSpec({ TargetVersion: '$LATEST' })],
    ['with a number for a version', appSpec({ CurrentVersion: 1 })],
    ['by ARN', appSpec({ Name: 'arn:aws:lambda:us-east-1:111111111111:function:f' })],
  ])('%s is refused', async (_, content) => {
    expect(await refusalOf(create(content))).toMatchObject({ name: 'InvalidRevisionException', status: 400 });
  });

  test('is checked against its SHA-256, where there is one', async () => {
    const sha256 = createHash('sha256').update(appSpec()).digest('hex');
    const wrong = create(appSpec(), { revision: revisionOf(appSpec(), sha256.replace(/^./, 'x')) });
    expect((await refusalOf(wrong)).name).toBe('InvalidRevisionException');
    await create(appSpec(), { revision: revisionOf(appSpec(), sha256) });
  });

  test('in YAML, with hooks or in S3 is not emulated', async () => {
    expect((await refusalOf(create('version: 0.0'))).status).toBe(501);
    expect((await refusalOf(create(appSpec({}, { Hooks: [] })))).status).toBe(501);
    const revision: sdk.RevisionLocation = { revisionType: 'S3', s3Location: { bucket: 'b', key: 'k' } };
    expect((await refusalOf(create('', { revision }))).status).toBe(501);
  });
});

describe('what is not there', () => {
  test.each<[string, Partial<sdk.CreateDeploymentInput>, string, string]>([
    [
      'an application',
      { applicationName: 'no' },
      'ApplicationDoesNotExist',
      'No application found for name: no',
    ],
    [
      'a deployment group',
      { deploymentGroupName: 'no' },
      'DeploymentGroupDoesNotExist',
      'No Deployment Group found for name: no',
    ],
    [
      'the name of a group',
      { deploymentGroupName: undefined },
      'DeploymentGroupNameRequired',
      'Deployment Group name is missing',
    ],
  ])('is refused by name: %s', async (_, input, name, message) => {
    seedGroup();
    expect(await refusalOf(create(appSpec(), input))).toEqual({
      ...{ name: `${name}Exception`, status: 400, message },
    });
  });

  test('includes deployments', async () => {
    expect(await refusalOf(read('d-ABCDEF123'))).toEqual({
      ...{ name: 'DeploymentDoesNotExistException', status: 400 },
      message: 'The deployment d-ABCDEF123 could not be found',
    });
    expect((await refusalOf(read('nonsense'))).name).toBe('InvalidDeploymentIdException');
  });

  test('does not include a group that was seeded', async () => {
    seedGroup({ rollbackOn: [] });
    const { deploymentGroupInfo } = await aws.send(new sdk.GetDeploymentGroupCommand(GROUP));
    expect(deploymentGroupInfo).toMatchObject({
      ...{ ...GROUP, computePlatform: 'Lambda' },
      deploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      autoRollbackConfiguration: { enabled: false, events: [] },
    });
  });
});

import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { CreateDeploymentCommand, GetDeploymentGroupCommand } from '@aws-sdk/client-codedeploy';
import * as sdk from '@aws-sdk/client-lambda';
import { GetResourcesCommand } from '@aws-sdk/client-resource-groups-tagging-api';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { startEmulator, zipOf } from '../../emulator/index.js';
import { execFile, spawn } from '../child-process.ts';
import { ACCOUNT, cloudWatchAt, codeDeployAt, lambdaAt, refusalOf, REGION, taggingAt } from './clients.ts';

type Emulator = Awaited<ReturnType<typeof startEmulator>>;

let emulator: Emulator;
let aws: sdk.LambdaClient;
let now = 0;
beforeEach(async () => {
  now = Date.parse('2026-11-23T12:00:00Z');
  emulator = await startEmulator({ now: () => now });
  aws = lambdaAt(emulator.url);
});
afterEach(() => emulator.close());

const home = () => emulator.region(ACCOUNT, REGION);
const list = (client = aws) => client.send(new sdk.ListLayersCommand({}));
const publish = (LayerName = 'lib') =>
  aws.send(new sdk.PublishLayerVersionCommand({ LayerName, Content: { ZipFile: zipOf({ a: 'x' }) } }));

async function admitted(count: number, call: () => Promise<unknown>): Promise<number> {
  const outcomes = await Promise.allSettled(Array.from({ length: count }, call));
  return outcomes.filter((outcome) => outcome.status === 'fulfilled').length;
}

describe('throttling', () => {
  test('lets 15 control plane calls through in a second, of whatever kind, per account and region', async () => {
    emulator.set({ throttle: true });
    const calls = [list, () => aws.send(new sdk.ListFunctionsCommand({}))];
    let turn = 0;
    expect(await admitted(40, () => (calls[(turn += 1) % 2] ?? list)())).toBe(15);
    expect(await refusalOf(list())).toEqual({
      ...{ name: 'TooManyRequestsException', status: 429, message: 'Rate exceeded' },
    });
    await list(lambdaAt(emulator.url, ACCOUNT, 'eu-west-1'));
    await list(lambdaAt(emulator.url, '222222222222'));
    now += 1000;
    expect(await admitted(40, list)).toBe(15);
  });

  test('gives GetFunction a bucket of its own', async () => {
    home().seedFunction({ name: 'f' });
    emulator.set({ throttle: true });
    const get = () => aws.send(new sdk.GetFunctionCommand({ FunctionName: 'f' }));
    expect(await admitted(120, get)).toBe(100);
    expect(await admitted(20, list)).toBe(15);
  });

  test('counts what a neighbour takes, and says when to come back if told to', async () => {
    emulator.set({ throttle: { neighbour: 10, retryAfterSeconds: 3 } });
    expect(await admitted(15, list)).toBe(5);
    now += 1000;
    expect(await admitted(15, list)).toBe(5);
    await expect(list()).rejects.toMatchObject({ retryAfterSeconds: '3' });
  });
});

describe('other services', () => {
  const alarms = () => cloudWatchAt(emulator.url).send(new DescribeAlarmsCommand({}));
  const tagged = () =>
    taggingAt(emulator.url).send(new GetResourcesCommand({ ResourceTypeFilters: ['lambda'] }));

  test('do not draw on the rates of Lambda', async () => {
    emulator.set({ throttle: true });
    expect(await admitted(20, alarms)).toBe(20);
    expect(await admitted(20, tagged)).toBe(20);
    expect(await admitted(20, list)).toBe(15);
  });

  test.each([
    ['429', 'Throttling', 'ThrottledException', 400],
    ['500', 'InternalFailure', 'InternalServiceException', 500],
    ['503', 'ServiceUnavailable', 'ServiceUnavailable', 503],
  ] as const)('are hit by a fault of kind %s in their own words', async (kind, ofAlarms, ofTags, status) => {
    emulator.fault({ operation: '*', kind, times: 2 });
    expect(await refusalOf(alarms())).toMatchObject({ name: ofAlarms, status });
    expect(await refusalOf(tagged())).toMatchObject({ name: ofTags, status });
    await Promise.all([alarms(), tagged()]);
    expect(emulator.callsOf('DescribeAlarms').map((call) => call.status)).toEqual([status, 200]);
  });

  test('answer late, and lag, as Lambda does', async () => {
    emulator.set({ latencyMillis: 50, readLagMillis: 1000 });
    home().seedFunction({ name: 'f', tags: { a: 'b' } });
    const Resource = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:f`;
    await aws.send(new sdk.UntagResourceCommand({ Resource, TagKeys: ['a'] }));
    const start = performance.now();
    expect((await tagged()).ResourceTagMappingList).toHaveLength(1);
    expect(performance.now() - start).toBeGreaterThanOrEqual(45);
    now += 1000;
    expect((await tagged()).ResourceTagMappingList).toHaveLength(0);
  });

  test('need permissions of their own', async () => {
    const deployment = { applicationName: 'app', deploymentGroupName: 'group' };
    const deploy = () => codeDeployAt(emulator.url).send(new GetDeploymentGroupCommand(deployment));
    const composite = () =>
      cloudWatchAt(emulator.url).send(new DescribeAlarmsCommand({ AlarmTypes: ['CompositeAlarm'] }));
    home().seedDeploymentGroup({ application: 'app', name: 'group' });
    const alarmArns = `arn:aws:cloudwatch:${REGION}:${ACCOUNT}:alarm:*`;
    const group = `arn:aws:codedeploy:${REGION}:${ACCOUNT}:deploymentgroup:app/group`;
    emulator.set({ allow: [] });
    const refusals = await Promise.all([alarms(), composite(), tagged(), deploy()].map(refusalOf));
    expect(refusals.map(({ name }) => name)).toEqual([
      ...['AccessDenied', 'AccessDenied', 'AccessDeniedException', 'AccessDeniedException'],
    ]);
    const user = `User: arn:aws:iam::${ACCOUNT}:user/emulator is not authorized to perform: `;
    expect(refusals.map(({ message }) => message.split(' because')[0])).toEqual([
      `${user}cloudwatch:DescribeAlarms on resource: ${alarmArns}`,
      `${user}cloudwatch:DescribeAlarms`,
      `${user}tag:GetResources`,
      `${user}codedeploy:GetDeploymentGroup on resource: ${group}`,
    ]);
    emulator.set({
      allow: [
        { Action: 'cloudwatch:DescribeAlarms', Resource: alarmArns },
        { Action: 'tag:GetResources', Resource: '*' },
        { Action: 'codedeploy:Get*', Resource: group },
      ],
    });
    await Promise.all([alarms(), tagged(), deploy()]);
    expect((await refusalOf(composite())).name).toBe('AccessDenied');
  });

  test('need several permissions for one deployment', async () => {
    home().seedDeploymentGroup({ application: 'app', name: 'group', config: 'Mine' });
    const create = () =>
      codeDeployAt(emulator.url).send(
        new CreateDeploymentCommand({ applicationName: 'app', deploymentGroupName: 'group' }),
      );
    const arn = (rest: string) => `arn:aws:codedeploy:${REGION}:${ACCOUNT}:${rest}`;
    const allow: { Action: string; Resource: string }[] = [];
    for (const [action, resource] of [
      ['CreateDeployment', arn('deploymentgroup:app/group')],
      ['GetDeploymentConfig', arn('deploymentconfig:Mine')],
      ['RegisterApplicationRevision', arn('application:app')],
      ['GetApplicationRevision', arn('application:app')],
    ] as const) {
      emulator.set({ allow });
      const asked = `perform: codedeploy:${action} on resource: ${resource} because`;
      expect((await refusalOf(create())).message).toContain(asked);
      allow.push({ Action: `codedeploy:${action}`, Resource: resource });
    }
    expect((await refusalOf(create())).name).toBe('RevisionRequiredException');
  });

  test('refuse what they do not do', async () => {
    const scope = '20260101/us-east-1/codedeploy/aws4_request';
    const headers = { authorization: `AWS4-HMAC-SHA256 Credential=a/${scope},` };
    const reply = await fetch(emulator.url, { method: 'POST', headers, body: '{}' });
    expect(reply.status).toBe(501);
    const more = new CreateDeploymentCommand({ applicationName: 'app', targetInstances: {} });
    expect((await refusalOf(codeDeployAt(emulator.url).send(more))).message).toContain(
      'parameter targetInstances',
    );
  });
});

describe('a while in which everything is throttled', () => {
  const get = () => aws.send(new sdk.GetFunctionCommand({ FunctionName: 'f' }));
  beforeEach(() => void home().seedFunction({ name: 'f' }));

  test('can be made with a fault', async () => {
    emulator.fault({ operation: '*', kind: '429', times: Infinity });
    for (const call of [get, list]) expect((await refusalOf(call())).status).toBe(429);
    emulator.clearFaults();
    await Promise.all([get(), list()]);
  });

  test('can be made with rates', async () => {
    emulator.set({ throttle: { controlPlane: 0, getFunction: 0 } });
    for (const call of [get, list]) expect((await refusalOf(call())).status).toBe(429);
    now += 1000;
    for (const call of [get, list]) expect((await refusalOf(call())).status).toBe(429);
    emulator.set({ throttle: true });
    now += 1000;
    expect([await admitted(120, get), await admitted(40, list)]).toEqual([100, 15]);
  });
});

describe('permissions', () => {
  const layer = (name: string) => `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:${name}`;

  test('allow what a statement covers, and refuse the rest as IAM does', async () => {
    emulator.set({ allow: [{ Action: ['lambda:Publish*'], Resource: layer('li?') }] });
    await publish('lib');
    const arn = layer('other');
    expect(await refusalOf(publish('other'))).toEqual({
      ...{ name: 'AccessDeniedException', status: 403 },
      message:
        `User: arn:aws:iam::${ACCOUNT}:user/emulator is not authorized to perform: lambda:PublishLayerVersion ` +
        `on resource: ${arn} because no identity-based policy allows the lambda:PublishLayerVersion action`,
    });
  });

  test('for a list are given for * only', async () => {
    const versions = () => aws.send(new sdk.ListLayerVersionsCommand({ LayerName: 'lib' }));
    emulator.set({ allow: [{ Action: 'lambda:ListLayerVersions', Resource: layer('lib') }] });
    expect((await refusalOf(versions())).message).toContain(`on resource: ${layer('lib')} because`);
    emulator.set({ allow: [{ Action: 'lambda:ListLayerVersions', Resource: '*' }] });
    await versions();
  });

  test('to attach a layer need GetLayerVersion on it', async () => {
    const arn = home().seedLayer({ name: 'lib' });
    home().seedFunction({ name: 'f' });
    const update = { Action: 'lambda:UpdateFunctionConfiguration', Resource: '*' };
    const attach = () =>
      aws.send(new sdk.UpdateFunctionConfigurationCommand({ FunctionName: 'f', Layers: [arn] }));
    emulator.set({ allow: [update] });
    expect((await refusalOf(attach())).message).toContain(
      `perform: lambda:GetLayerVersion on resource: ${arn}`,
    );
    emulator.set({ allow: [update, { Action: 'lambda:GetLayerVersion', Resource: `${layer('lib')}:*` }] });
    await attach();
  });

  test('never stand in the way of GetCallerIdentity', async () => {
    emulator.set({ allow: [] });
    const credentials = { accessKeyId: ACCOUNT, secretAccessKey: 'any' };
    const sts = new STSClient({ endpoint: emulator.url, region: REGION, credentials });
    const identity = await sts.send(new GetCallerIdentityCommand({}));
    expect([identity.Account, identity.Arn]).toEqual([ACCOUNT, `arn:aws:iam::${ACCOUNT}:user/emulator`]);
  });

  test('with a condition are an error, not a hole', () => {
    const statement = { Action: '*', Resource: '*', Condition: {} };
    expect(() => emulator.set({ allow: [statement] })).toThrow(
      "'Condition' of an IAM statement is not emulated",
    );
  });
});

describe('reads that lag', () => {
  test('show what was, while writes go to what is', async () => {
    emulator.set({ readLagMillis: 1000 });
    await publish();
    expect((await list()).Layers).toEqual([]);
    expect((await publish()).Version).toBe(2);
    now += 999;
    expect((await list()).Layers).toEqual([]);
    now += 1;
    expect((await list()).Layers?.[0]?.LatestMatchingVersion?.Version).toBe(2);
  });

  test('show an update and its end later', async () => {
    emulator.set({ readLagMillis: 1000, updateMillis: 500 });
    home().seedFunction({ name: 'f' });
    const status = async () => {
      const reply = await aws.send(new sdk.GetFunctionConfigurationCommand({ FunctionName: 'f' }));
      return `${reply.Timeout} ${reply.LastUpdateStatus}`;
    };
    await aws.send(new sdk.UpdateFunctionConfigurationCommand({ FunctionName: 'f', Timeout: 9 }));
    expect(await status()).toBe('3 Successful');
    now += 1000;
    expect(await status()).toBe('9 InProgress');
    now += 500;
    expect(await status()).toBe('9 Successful');
  });
});

describe('the emulator', () => {
  test('refuses unsigned requests and operations it does not know, loudly', async () => {
    const unsigned = await fetch(`${emulator.url}/2018-10-31/layers`);
    expect([unsigned.status, unsigned.headers.get('x-amzn-errortype')]).toEqual([
      403,
      'MissingAuthenticationTokenException',
    ]);
    expect(await refusalOf(aws.send(new sdk.GetPolicyCommand({ FunctionName: 'f' })))).toEqual({
      ...{ name: 'UnknownOperationException', status: 501 },
      message: 'The emulator does not know GET /2015-03-31/functions/f/policy',
    });
    const odd = new sdk.UpdateFunctionConfigurationCommand({ FunctionName: 'f', VpcConfig: {} });
    expect((await refusalOf(aws.send(odd))).message).toContain('parameter VpcConfig');
  });

  test('records every call, without the uploaded bytes', async () => {
    await publish();
    await aws
      .send(new sdk.GetLayerVersionCommand({ LayerName: 'lib', VersionNumber: 2 }))
      .catch(() => undefined);
    expect(emulator.calls).toMatchObject([
      {
        operation: 'PublishLayerVersion',
        account: ACCOUNT,
        region: REGION,
        status: 201,
        applied: true,
        at: now,
      },
      {
        operation: 'GetLayerVersion',
        status: 404,
        applied: false,
        input: { LayerName: 'lib', VersionNumber: 2 },
      },
    ]);
    expect(emulator.callsOf('PublishLayerVersion')).toHaveLength(1);
    expect(JSON.stringify(emulator.calls[0]?.input).length).toBeLessThan(200);
    const odd = new sdk.PublishLayerVersionCommand({
      LayerName: 'lib',
      Content: { ZipFile: Buffer.alloc(52_700_000) },
    });
    expect((await refusalOf(aws.send(odd))).message).toContain('Request must be smaller than 70167211 bytes');
    expect(emulator.calls.at(-1)).toMatchObject({
      operation: 'PublishLayerVersion',
      status: 413,
      applied: false,
    });
  });

  test('lets a listener act in the middle of a call', async () => {
    home().seedFunction({ name: 'f' });
    const { RevisionId = '' } = await aws.send(
      new sdk.GetFunctionConfigurationCommand({ FunctionName: 'f' }),
    );
    const phases: string[] = [];
    const stop = emulator.onCall(async ({ operation, phase }) => {
      phases.push(`${operation} ${phase}`);
      if (operation !== 'UpdateFunctionConfiguration' || phase !== 'before') return;
      stop();
      await aws.send(new sdk.UpdateFunctionConfigurationCommand({ FunctionName: 'f', Timeout: 8 }));
    });
    const late = new sdk.UpdateFunctionConfigurationCommand({ FunctionName: 'f', Timeout: 9, RevisionId });
    expect((await refusalOf(aws.send(late))).name).toBe('PreconditionFailedException');
    expect(phases).toEqual(['UpdateFunctionConfiguration before']);
  });

  test('answers late when told to', async () => {
    emulator.set({ latencyMillis: 80 });
    const start = performance.now();
    await list();
    expect(performance.now() - start).toBeGreaterThanOrEqual(75);
  });

  test('knows the names of its options', async () => {
    expect(() => emulator.set({ updateMilis: 5 } as object)).toThrow("unknown emulator option 'updateMilis'");
    await expect(startEmulator({ trottle: true } as object)).rejects.toThrow(
      "unknown emulator option 'trottle'",
    );
  });

  test('serves the partitions of China and the US government', async () => {
    for (const [region, partition] of [
      ['cn-north-1', 'aws-cn'],
      ['us-gov-west-1', 'aws-us-gov'],
    ] as const) {
      const arn = emulator.region(ACCOUNT, region).seedLayer({ name: 'lib' });
      expect(arn).toBe(`arn:${partition}:lambda:${region}:${ACCOUNT}:layer:lib:1`);
      const client = lambdaAt(emulator.url, ACCOUNT, region);
      expect((await client.send(new sdk.GetLayerVersionByArnCommand({ Arn: arn }))).Version).toBe(1);
    }
  });

  test('never loses one of many updates sent at once with a RevisionId', async () => {
    home().seedFunction({ name: 'f' });
    const { RevisionId = '' } = await aws.send(
      new sdk.GetFunctionConfigurationCommand({ FunctionName: 'f' }),
    );
    const update = () =>
      aws.send(new sdk.UpdateFunctionConfigurationCommand({ FunctionName: 'f', Timeout: 9, RevisionId }));
    expect(await admitted(20, update)).toBe(1);
  });

  test('runs on its own, and says how to reach it', async () => {
    const child = spawn(process.execPath, ['emulator/main.js', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [text] = (await once(child.stdout, 'data')) as [Buffer];
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text.toString())?.[0] ?? '';
    expect(text.toString()).toContain(`export AWS_ENDPOINT_URL=${url}`);
    expect((await list(lambdaAt(url))).Layers).toEqual([]);
    child.kill('SIGTERM');
    // Windows ends a program without asking it.
    expect(await once(child, 'exit')).toEqual(process.platform === 'win32' ? [null, 'SIGTERM'] : [0, null]);
  });

  test('needs nothing but Node', async () => {
    const script =
      "import { startEmulator } from './emulator/index.js'; await (await startEmulator()).close();";
    const run = await execFile(process.execPath, ['--input-type=module', '--eval', script]);
    expect(run.stderr).toBe('');
  });
});

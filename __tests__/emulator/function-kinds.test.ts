// Functions of a capacity provider, durable ones, and the tags that AWS puts on functions of stacks.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as sdk from '@aws-sdk/client-lambda';
import { startEmulator } from '../../emulator/index.js';
import { ACCOUNT, lambdaAt, refusalOf, REGION } from './clients.ts';

type Emulator = Awaited<ReturnType<typeof startEmulator>>;

let emulator: Emulator;
let aws: sdk.LambdaClient;
let now = 0;
const SETTLES = 1000;
beforeEach(async () => {
  now = Date.parse('2026-11-23T12:00:00Z');
  emulator = await startEmulator({ now: () => now, updateMillis: SETTLES, pendingMillis: SETTLES });
  aws = lambdaAt(emulator.url);
});
afterEach(() => emulator.close());

const FunctionName = 'f';
const LATEST_PUBLISHED = '$LATEST.PUBLISHED';
const home = () => emulator.region(ACCOUNT, REGION);
const settle = () => void (now += SETTLES);
const read = (Qualifier?: string) =>
  aws.send(new sdk.GetFunctionCommand({ FunctionName, ...(Qualifier && { Qualifier }) }));
const states = async (Qualifier?: string) => {
  const { Configuration } = await read(Qualifier);
  return [Configuration?.State, Configuration?.LastUpdateStatus];
};
const publish = (input: Partial<sdk.PublishVersionRequest> = { PublishTo: 'LATEST_PUBLISHED' }) =>
  aws.send(new sdk.PublishVersionCommand({ FunctionName, ...input }));
const attach = (...Layers: string[]) =>
  aws.send(new sdk.UpdateFunctionConfigurationCommand({ FunctionName, Layers }));
const invoke = (input: Partial<sdk.InvokeCommandInput> = {}) =>
  aws.send(new sdk.InvokeCommand({ FunctionName, ...input }));
const textOf = async (asked: Promise<unknown>) => (await refusalOf(asked)).message;

describe('a function of a capacity provider', () => {
  const seed = (changes: Partial<Parameters<ReturnType<typeof home>['seedFunction']>[0]> = {}) =>
    home().seedFunction({ name: FunctionName, capacityProvider: 'pool', ...changes });

  test('has a $LATEST that can be changed and not invoked, also after an update', async () => {
    seed();
    expect(await states()).toEqual(['ActiveNonInvocable', 'Successful']);
    await attach(home().seedLayer({ name: 'a' }));
    expect(await states()).toEqual(['ActiveNonInvocable', 'InProgress']);
    settle();
    expect(await states()).toEqual(['ActiveNonInvocable', 'Successful']);
    expect(await refusalOf(invoke({ Qualifier: '$LATEST' }))).toEqual({
      ...{ name: 'InvalidParameterValueException', status: 400 },
      message:
        "Functions configured with capacity provider configuration can't be invoked with $LATEST qualifier. " +
        'To invoke this function, specify a published version qualifier or $LATEST.PUBLISHED.',
    });
  });

  test('runs $LATEST.PUBLISHED without a qualifier, which has what was published last', async () => {
    const [old, next] = ['old', 'next'].map((name) => home().seedLayer({ name })) as [string, string];
    const ran: string[] = [];
    seed({ layers: [old], invoke: (_, { layers }) => void ran.push(...layers) });
    await attach(next);
    settle();
    expect((await invoke()).ExecutedVersion).toBe(LATEST_PUBLISHED);
    await publish();
    // The one before runs until the new one is there.
    await invoke();
    settle();
    await invoke();
    expect(ran).toEqual([old, old, next]);
    expect(home().layersOf(FunctionName, LATEST_PUBLISHED)).toEqual([next]);
  });

  test('tells of $LATEST.PUBLISHED by that qualifier, and that it is being updated', async () => {
    seed();
    await attach(home().seedLayer({ name: 'a' }));
    settle();
    const before = await read();
    const reply = await publish();
    expect(reply).toMatchObject({
      ...{ Version: LATEST_PUBLISHED, State: 'Active', LastUpdateStatus: 'InProgress' },
      ...{ LastUpdateStatusReasonCode: 'Updating', LastUpdateStatusReason: 'The function is being updated.' },
      FunctionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:f:${LATEST_PUBLISHED}`,
    });
    expect((await read()).Configuration?.RevisionId).not.toBe(before.Configuration?.RevisionId);
    settle();
    expect(await states(LATEST_PUBLISHED)).toEqual(['Active', 'Successful']);
    const { Versions } = await aws.send(new sdk.ListVersionsByFunctionCommand({ FunctionName }));
    expect(Versions?.map(({ Version }) => Version)).toEqual(['$LATEST', LATEST_PUBLISHED]);
  });

  test('is Pending when it is published for the first time, and cannot be invoked before', async () => {
    seed({ latestPublished: false });
    const refusal = {
      ...{ name: 'NoPublishedVersionException', status: 400 },
      message:
        "The function can't be invoked because no published version exists. For functions with capacity provider " +
        'configuration, either publish a version to $LATEST.PUBLISHED, or specify a published version qualifier.',
    };
    expect(await refusalOf(invoke())).toEqual(refusal);
    expect(await refusalOf(invoke({ Qualifier: '$LATEST' }))).toEqual(refusal);
    expect((await refusalOf(read(LATEST_PUBLISHED))).name).toBe('ResourceNotFoundException');
    expect(await publish()).toMatchObject({ State: 'Pending', LastUpdateStatus: 'InProgress' });
    settle();
    expect(await states(LATEST_PUBLISHED)).toEqual(['Active', 'Successful']);
    expect((await invoke()).ExecutedVersion).toBe(LATEST_PUBLISHED);
  });

  test('is not published again before that has ended, nor what has not changed', async () => {
    seed();
    const before = home().version(FunctionName, LATEST_PUBLISHED).configuration.RevisionId;
    expect(await publish()).toMatchObject({ LastUpdateStatus: 'Successful', RevisionId: before });
    await attach(home().seedLayer({ name: 'a' }));
    settle();
    await publish();
    expect(await refusalOf(publish())).toMatchObject({ name: 'ResourceConflictException', status: 409 });
  });

  test.each([
    [{}, ['Active', 'Failed']],
    [{ latestPublished: false as const }, ['Failed', 'Failed']],
  ])('tells why it could not be published, and runs what was there before (%o)', async (kind, ended) => {
    const failure = { code: 'InsufficientCapacity', reason: 'No instances are left' };
    const ran: string[] = [];
    const old = home().seedLayer({ name: 'old' });
    const invokes = (_: unknown, { layers }: { layers: string[] }) => void ran.push(...layers);
    seed({ layers: [old], versionFailures: [failure], invoke: invokes, ...kind });
    await attach(home().seedLayer({ name: 'a' }));
    settle();
    await publish();
    settle();
    expect(await states(LATEST_PUBLISHED)).toEqual(ended);
    if (ended[0] !== 'Active') return;
    await invoke();
    expect(ran).toEqual([old]);
  });

  test('has numbered versions and aliases like any other', async () => {
    seed();
    expect(await publish({})).toMatchObject({ Version: '1', State: 'Pending' });
    settle();
    expect(await states('1')).toEqual(['Active', 'Successful']);
    expect((await invoke({ Qualifier: '1' })).ExecutedVersion).toBe('1');
  });

  test('is invoked without the tail of its log only', async () => {
    seed();
    expect((await refusalOf(invoke({ LogType: 'Tail' }))).name).toBe('InvalidParameterValueException');
  });

  test('loses its $LATEST.PUBLISHED when that is deleted', async () => {
    seed();
    await aws.send(new sdk.DeleteFunctionCommand({ FunctionName, Qualifier: LATEST_PUBLISHED }));
    expect((await refusalOf(invoke())).name).toBe('NoPublishedVersionException');
  });
});

test('only functions of a capacity provider are published to $LATEST.PUBLISHED', async () => {
  home().seedFunction({ name: FunctionName });
  expect((await refusalOf(publish())).name).toBe('InvalidParameterValueException');
  const unknown = { PublishTo: 'LATEST' } as unknown as sdk.PublishVersionRequest;
  expect(await textOf(publish(unknown))).toContain('enum value set: [LATEST_PUBLISHED]');
});

describe('a durable function', () => {
  test('is invoked by a qualifier only', async () => {
    home().seedFunction({ name: FunctionName, durable: {} });
    expect(await refusalOf(invoke())).toEqual({
      ...{ name: 'InvalidParameterValueException', status: 400 },
      message: 'You cannot invoke a durable function using an unqualified ARN.',
    });
    expect((await invoke({ Qualifier: '$LATEST' })).ExecutedVersion).toBe('$LATEST');
    expect((await read()).Configuration?.DurableConfig).toEqual({
      ...{ ExecutionTimeout: 60, RetentionPeriodInDays: 7 },
    });
  });

  test('is not waited for where its executions may take more than 15 minutes', async () => {
    home().seedFunction({ name: FunctionName, durable: { executionTimeout: 901 } });
    expect(await textOf(invoke({ Qualifier: '$LATEST' }))).toBe(
      'You cannot synchronously invoke a durable function with an executionTimeout greater than 15 minutes.',
    );
    expect((await invoke({ Qualifier: '$LATEST', InvocationType: 'Event' })).StatusCode).toBe(202);
  });
});

test('tags are shown to who may list them, and an error to others', async () => {
  const tags = { 'aws:cloudformation:stack-name': 'shop' };
  home().seedFunction({ name: FunctionName, tags });
  expect((await read()).Tags).toEqual(tags);
  await emulator.close();
  emulator = await startEmulator({
    allow: [{ Effect: 'Allow', Action: 'lambda:GetFunction', Resource: '*' }],
  });
  aws = lambdaAt(emulator.url);
  home().seedFunction({ name: FunctionName, tags });
  const { Tags, TagsError } = await read();
  expect(Tags).toBeUndefined();
  expect(TagsError?.ErrorCode).toBe('AccessDeniedException');
  expect(TagsError?.Message).toContain('lambda:ListTags');
});

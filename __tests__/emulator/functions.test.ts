import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as sdk from '@aws-sdk/client-lambda';
import { startEmulator, zipOf } from '../../emulator/index.js';
import { ACCOUNT, lambdaAt, refusalOf, REGION, ROLE } from './clients.ts';

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
const FunctionName = 'f';
const configure = (change: Partial<sdk.UpdateFunctionConfigurationRequest>) =>
  aws.send(new sdk.UpdateFunctionConfigurationCommand({ FunctionName, ...change }));
const attach = (...Layers: string[]) => configure({ Layers });
const state = async (Qualifier?: string) => {
  const input = { FunctionName, ...(Qualifier !== undefined && { Qualifier }) };
  const { State, LastUpdateStatus, LastUpdateStatusReasonCode, RevisionId } = await aws.send(
    new sdk.GetFunctionConfigurationCommand(input),
  );
  return { State, LastUpdateStatus, LastUpdateStatusReasonCode, RevisionId };
};
const MIB = 2 ** 20;

describe('the layers of a function', () => {
  const layer = (name: string, unzippedSize = 1000) => home().seedLayer({ name, unzippedSize });

  test('are replaced as a list, in its order; an empty one removes all, none changes nothing', async () => {
    home().seedFunction({ name: FunctionName });
    const [a, b] = [layer('a'), layer('b')];
    await attach(b, a);
    expect(home().layersOf(FunctionName)).toEqual([b, a]);
    await configure({ Description: 'other' });
    expect(home().layersOf(FunctionName)).toEqual([b, a]);
    const reply = await attach();
    expect([reply.Layers, home().layersOf(FunctionName)]).toEqual([undefined, []]);
  });

  test('fit together with the code into less than 250 MiB', async () => {
    home().seedFunction({ name: FunctionName, unzippedSize: 50 * MIB });
    const [most, one] = [layer('most', 200 * MIB - 1), layer('one', 1)];
    await attach(most);
    const refusal = await refusalOf(attach(most, one));
    expect(refusal).toEqual({
      ...{ name: 'InvalidParameterValueException', status: 400 },
      message:
        'Function code combined with layers exceeds the maximum allowed size of 262144000 bytes. ' +
        'The actual size is 262144000 bytes.',
    });
    const alone = await refusalOf(attach(most, layer('more', 51 * MIB)));
    expect(alone.message).toBe('Layers consume more than the available size of 262144000 bytes');
  });

  test('are checked again when code is updated', async () => {
    home().seedFunction({ name: FunctionName, layers: [layer('big', 250 * MIB - 1)], unzippedSize: 0 });
    const ZipFile = zipOf({ 'index.js': 'x' });
    const update = aws.send(new sdk.UpdateFunctionCodeCommand({ FunctionName, ZipFile }));
    expect((await refusalOf(update)).message).toContain('Function code combined with layers');
  });

  test('stay when their version is deleted, but cannot be sent again', async () => {
    const arn = layer('gone');
    home().seedFunction({ name: FunctionName, layers: [arn] });
    await aws.send(new sdk.DeleteLayerVersionCommand({ LayerName: 'gone', VersionNumber: 1 }));
    expect(home().layersOf(FunctionName)).toEqual([arn]);
    expect(await refusalOf(attach(arn))).toMatchObject({ message: `Layer version ${arn} does not exist.` });
    await configure({ Description: 'still changeable' });
  });

  test('are not for functions made of container images', async () => {
    home().seedFunction({ name: FunctionName, packageType: 'Image' });
    expect((await refusalOf(attach(layer('a')))).message).toBe(
      'Lambda layers are not supported for functions created with container images.',
    );
  });

  test('of a published version are for ever', async () => {
    const [a, b] = [layer('a'), layer('b')];
    home().seedFunction({ name: FunctionName, layers: [a], versions: 1 });
    await attach(b);
    expect([home().layersOf(FunctionName, '1'), home().layersOf(FunctionName)]).toEqual([[a], [b]]);
    const change = new sdk.UpdateFunctionConfigurationCommand({ FunctionName: 'f:1', Layers: [] });
    expect((await refusalOf(aws.send(change))).status).toBe(400);
  });

  test('are sent in a request of less than 5120 bytes', async () => {
    home().seedFunction({ name: FunctionName });
    const Variables = { LONG: 'x'.repeat(5100) };
    expect(await refusalOf(configure({ Environment: { Variables } }))).toMatchObject({
      ...{ name: 'RequestEntityTooLargeException', status: 413 },
      message: 'Request must be smaller than 5120 bytes for the UpdateFunctionConfiguration operation',
    });
  });
});

describe('an update', () => {
  test('is InProgress for a while, refuses others meanwhile, and changes the RevisionId twice', async () => {
    emulator.set({ updateMillis: 5000 });
    home().seedFunction({ name: FunctionName });
    const before = await state();
    const { RevisionId: started } = await configure({ Timeout: 9 });
    expect(await state()).toMatchObject({ LastUpdateStatus: 'InProgress', RevisionId: started });
    expect((await refusalOf(configure({ Timeout: 10 }))).name).toBe('ResourceConflictException');
    const publish = aws.send(new sdk.PublishVersionCommand({ FunctionName }));
    expect((await refusalOf(publish)).name).toBe('ResourceConflictException');
    now += 5000;
    const after = await state();
    expect(after.LastUpdateStatus).toBe('Successful');
    expect(new Set([before.RevisionId, started, after.RevisionId]).size).toBe(3);
    const stale = configure({ Timeout: 10, ...(started !== undefined && { RevisionId: started }) });
    expect(await refusalOf(stale)).toMatchObject({ name: 'PreconditionFailedException', status: 412 });
  });

  test('can fail with a reason, while the old state goes on serving', async () => {
    const failure = { code: 'InvalidRuntime', reason: 'no such thing' };
    const layer = home().seedLayer({ name: 'a' });
    const invoke = (_event: unknown, context: { layers: string[] }) => context.layers;
    home().seedFunction({ name: FunctionName, updateFailures: [failure], invoke });
    await attach(layer);
    expect(await state()).toMatchObject({
      LastUpdateStatus: 'Failed',
      LastUpdateStatusReasonCode: 'InvalidRuntime',
    });
    const served = async () => {
      const { Payload } = await aws.send(new sdk.InvokeCommand({ FunctionName }));
      return Payload?.transformToString();
    };
    expect(await served()).toBe('[]');
    await attach(layer);
    expect([(await state()).LastUpdateStatus, await served()]).toEqual([
      'Successful',
      JSON.stringify([layer]),
    ]);
  });

  test('has to wait until a new function is Active', async () => {
    emulator.set({ pendingMillis: 3000 });
    await aws.send(
      new sdk.CreateFunctionCommand({
        ...{ FunctionName, Role: ROLE, Runtime: 'nodejs24.x', Handler: 'index.handler' },
        Code: { ZipFile: zipOf({ 'index.js': 'x' }) },
      }),
    );
    const refusal = await refusalOf(configure({ Timeout: 5 }));
    expect(refusal).toMatchObject({
      ...{ name: 'ResourceConflictException', status: 409 },
      message:
        'The operation cannot be performed at this time. The function is currently in the following state: Pending',
    });
    now += 3000;
    await configure({ Timeout: 5 });
  });

  test('can be waited for with the waiters of the SDK', async () => {
    emulator.set({ now: Date.now, updateMillis: 300 });
    home().seedFunction({ name: FunctionName });
    await configure({ Timeout: 9 });
    const outcome = await sdk.waitUntilFunctionUpdatedV2(
      { client: aws, maxWaitTime: 10, minDelay: 0.1, maxDelay: 0.2 },
      { FunctionName },
    );
    expect(outcome.state).toBe('SUCCESS');
  });
});

describe('a version', () => {
  const publish = () => aws.send(new sdk.PublishVersionCommand({ FunctionName }));

  test('is Pending for a while, and may fail', async () => {
    emulator.set({ pendingMillis: 2000 });
    const failure = { code: 'FunctionError.InitTimeout', reason: 'too slow' };
    home().seedFunction({ name: FunctionName, versionFailures: [failure] });
    expect((await publish()).State).toBe('Pending');
    now += 2000;
    expect((await state('1')).State).toBe('Failed');
    await configure({ Timeout: 9 });
    await publish();
    now += 2000;
    expect(await state('2')).toMatchObject({ State: 'Active', LastUpdateStatus: 'Successful' });
  });

  test('is not made twice of the same content, and its number is never used again', async () => {
    home().seedFunction({ name: FunctionName });
    expect([(await publish()).Version, (await publish()).Version]).toEqual(['1', '1']);
    await aws.send(new sdk.DeleteFunctionCommand({ FunctionName, Qualifier: '1' }));
    expect((await publish()).Version).toBe('2');
  });

  test('that an alias uses cannot be deleted', async () => {
    home().seedFunction({
      name: FunctionName,
      versions: 2,
      aliases: { live: { version: '1', weights: { '2': 0.1 } } },
    });
    for (const Qualifier of ['1', '2']) {
      const refusal = await refusalOf(aws.send(new sdk.DeleteFunctionCommand({ FunctionName, Qualifier })));
      expect(refusal).toEqual({
        ...{ name: 'ResourceConflictException', status: 409 },
        message: 'Unable to delete version because the following aliases reference it: [live]',
      });
    }
  });
});

describe('a seeded function', () => {
  test('may have versions that differ from one another and from $LATEST', async () => {
    const [old, newer] = [home().seedLayer({ name: 'a' }), home().seedLayer({ name: 'a' })];
    home().seedFunction({
      ...{ name: FunctionName, layers: [newer], aliases: { live: '1', next: '2' } },
      published: [{ layers: [old], codeSha256: 'c2hh', description: 'the first' }, {}],
    });
    expect(home().layersOf(FunctionName, 'live')).toEqual([old]);
    expect(home().layersOf(FunctionName, 'next')).toEqual([newer]);
    const { Versions = [] } = await aws.send(new sdk.ListVersionsByFunctionCommand({ FunctionName }));
    const [latest, first, second] = Versions;
    expect(Versions.map(({ Version }) => Version)).toEqual(['$LATEST', '1', '2']);
    expect([first?.CodeSha256, first?.Description]).toEqual(['c2hh', 'the first']);
    expect([second?.CodeSha256, second?.Description]).toEqual([latest?.CodeSha256, '']);
    expect(await state('1')).toMatchObject({ State: 'Active', LastUpdateStatus: 'Successful' });
  });

  test('publishes what it is when its newest version is another', async () => {
    const layers = [home().seedLayer({ name: 'a' })];
    home().seedFunction({ name: FunctionName, layers, published: [{ layers: [] }] });
    const publish = () => aws.send(new sdk.PublishVersionCommand({ FunctionName }));
    expect([(await publish()).Version, (await publish()).Version]).toEqual(['2', '2']);
    expect(home().layersOf(FunctionName, '2')).toEqual(layers);
  });

  test('may have an update that never ends, or that failed', async () => {
    home().seedFunction({ name: FunctionName, lastUpdateStatus: 'InProgress' });
    now += 1_000_000;
    expect((await state()).LastUpdateStatus).toBe('InProgress');
    expect((await refusalOf(configure({ Timeout: 9 }))).name).toBe('ResourceConflictException');
    home().seedFunction({ name: FunctionName, lastUpdateStatus: 'Failed' });
    await configure({ Timeout: 9 });
  });
});

describe('listing functions', () => {
  test('shows each once, whatever the names begin with', async () => {
    for (const name of ['f', 'f-1', 'f-10', 'f-2', 'f_1', 'fa', 'F'])
      home().seedFunction({ name, versions: 1 });
    for (const FunctionVersion of [undefined, 'ALL'] as const) {
      const arns: (string | undefined)[] = [];
      const input = { ...(FunctionVersion && { FunctionVersion }) };
      for await (const page of sdk.paginateListFunctions({ client: aws, pageSize: 1 }, input))
        arns.push(...(page.Functions ?? []).map(({ FunctionArn }) => FunctionArn));
      expect([arns.length, new Set(arns).size]).toEqual(FunctionVersion ? [14, 14] : [7, 7]);
    }
  });

  test('goes through all pages, with published versions when asked', async () => {
    for (let n = 0; n < 101; n += 1)
      home().seedFunction({ name: `f${String(n).padStart(3, '0')}`, versions: 1 });
    const names: string[] = [];
    for await (const page of sdk.paginateListFunctions({ client: aws }, {})) {
      expect(page.Functions?.length).toBeLessThanOrEqual(50);
      names.push(...(page.Functions?.map((item) => item.FunctionName ?? '') ?? []));
    }
    expect([names.length, new Set(names).size]).toEqual([101, 101]);
    let all = 0;
    for await (const page of sdk.paginateListFunctions({ client: aws }, { FunctionVersion: 'ALL' })) {
      all += page.Functions?.length ?? 0;
    }
    expect(all).toBe(202);
  });

  test('shows layers, but no state', async () => {
    const layer = home().seedLayer({ name: 'a' });
    home().seedFunction({ name: FunctionName, layers: [layer] });
    const { Functions } = await aws.send(new sdk.ListFunctionsCommand({}));
    expect(Functions?.[0]?.Layers?.map((item) => item.Arn)).toEqual([layer]);
    expect([Functions?.[0]?.State, Functions?.[0]?.LastUpdateStatus]).toEqual([undefined, undefined]);
  });
});

describe('an invocation', () => {
  const invoke = (more: Partial<sdk.InvokeCommandInput> = {}) =>
    aws.send(new sdk.InvokeCommand({ FunctionName, Payload: '{"n":1}', ...more }));

  test('echoes the event, or answers what the function was seeded with', async () => {
    home().seedFunction({ name: FunctionName });
    expect((await invoke()).Payload?.transformToString()).toBe('{"n":1}');
    home().seedFunction({
      name: FunctionName,
      invoke: (event, { functionName }) => ({ event, functionName }),
    });
    expect((await invoke()).Payload?.transformToString()).toBe('{"event":{"n":1},"functionName":"f"}');
  });

  test('reports what the function throws as a FunctionError, with the end of its log', async () => {
    home().seedFunction({
      name: FunctionName,
      invoke: (_event, context) => {
        context.log('x'.repeat(5000));
        throw new TypeError('no');
      },
    });
    const reply = await invoke({ LogType: 'Tail' });
    expect([reply.StatusCode, reply.FunctionError]).toEqual([200, 'Unhandled']);
    expect(JSON.parse(reply.Payload?.transformToString() ?? '')).toMatchObject({
      errorType: 'TypeError',
      errorMessage: 'no',
    });
    const log = Buffer.from(reply.LogResult ?? '', 'base64').toString();
    expect([log.length, log.includes('TypeError: no')]).toEqual([4096, true]);
  });

  test('of an alias is shared out by its weights', async () => {
    const draws = [0.05, 0.1, 0.95];
    emulator.set({ random: () => draws.shift() ?? 1 });
    home().seedFunction({
      name: FunctionName,
      versions: 2,
      aliases: { live: { version: '1', weights: { '2': 0.1 } } },
    });
    const executed: (string | undefined)[] = [];
    for (let n = 0; n < 3; n += 1) executed.push((await invoke({ Qualifier: 'live' })).ExecutedVersion);
    expect(executed).toEqual(['2', '1', '1']);
  });

  test('can be a dry run or an event', async () => {
    let runs = 0;
    home().seedFunction({ name: FunctionName, invoke: () => (runs += 1) });
    expect([(await invoke({ InvocationType: 'DryRun' })).StatusCode, runs]).toEqual([204, 0]);
    expect([(await invoke({ InvocationType: 'Event' })).StatusCode, runs]).toEqual([202, 1]);
  });

  test('is refused while the function is Pending', async () => {
    home().seedFunction({ name: FunctionName, state: 'Pending' });
    expect((await refusalOf(invoke())).name).toBe('ResourceConflictException');
  });
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as sdk from '@aws-sdk/client-lambda';
import { startEmulator } from '../../emulator/index.js';
import { ACCOUNT, lambdaAt, refusalOf, REGION } from './clients.ts';

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
const update = (input: Partial<sdk.UpdateAliasCommandInput>) =>
  aws.send(new sdk.UpdateAliasCommand({ FunctionName, Name: 'live', ...input }));
const weighted = (AdditionalVersionWeights: Record<string, number>) => ({
  RoutingConfig: { AdditionalVersionWeights },
});

describe('an alias', () => {
  test('is seen as it points now', async () => {
    home().seedFunction({ name: FunctionName, versions: 2, aliases: { live: '1' } });
    await update(weighted({ '2': 0.25 }));
    expect(home().aliasOf(FunctionName, 'live')).toEqual({ version: '1', weights: { '2': 0.25 } });
    await update({ FunctionVersion: '2', RoutingConfig: {} });
    expect(home().aliasOf(FunctionName, 'live')).toEqual({ version: '2', weights: {} });
    expect(() => home().aliasOf(FunctionName, 'nobody')).toThrow('no alias f:nobody');
    expect(() => home().aliasOf('nobody', 'live')).toThrow('no function nobody');
  });
});

describe('provisioned concurrency', () => {
  const concurrency = (Qualifier: string) =>
    aws.send(new sdk.GetProvisionedConcurrencyConfigCommand({ FunctionName, Qualifier }));

  beforeEach(() => {
    home().seedFunction({
      ...{ name: FunctionName, versions: 2, provisioned: { live: 5 } },
      aliases: { live: '1', other: '1' },
    });
  });

  test('is shown where it is seeded', async () => {
    expect(await concurrency('live')).toMatchObject({
      ...{ RequestedProvisionedConcurrentExecutions: 5, AvailableProvisionedConcurrentExecutions: 5 },
      ...{ AllocatedProvisionedConcurrentExecutions: 5, Status: 'READY' },
    });
  });

  test('is not found anywhere else', async () => {
    for (const qualifier of ['other', '1']) {
      expect(await refusalOf(concurrency(qualifier))).toEqual({
        ...{ name: 'ProvisionedConcurrencyConfigNotFoundException', status: 404 },
        message: 'No Provisioned Concurrency Config found for this function',
      });
    }
    expect((await refusalOf(concurrency('nobody'))).name).toBe('ResourceNotFoundException');
    expect((await refusalOf(concurrency('$LATEST'))).status).toBe(400);
  });

  test('and weights exclude each other', async () => {
    expect(await refusalOf(update(weighted({ '2': 0.1 })))).toEqual({
      ...{ name: 'InvalidParameterValueException', status: 400 },
      message: 'Alias with weights can not be used with Provisioned Concurrency',
    });
    expect(home().aliasOf(FunctionName, 'live')).toEqual({ version: '1', weights: {} });
    await update({ Name: 'other', ...weighted({ '2': 0.1 }) });
  });

  test('keeps the traffic on the version before until the new one has its own', async () => {
    emulator.set({ provisionMillis: 60_000 });
    const reply = await update({ FunctionVersion: '2' });
    expect([reply.FunctionVersion, reply.RoutingConfig]).toEqual(['2', undefined]);
    expect((await concurrency('live')).Status).toBe('IN_PROGRESS');
    expect(home().aliasOf(FunctionName, 'live')).toEqual({ version: '2', weights: { '1': 1 } });
    now += 60_000;
    expect(home().aliasOf(FunctionName, 'live')).toEqual({ version: '2', weights: {} });
    const { RevisionId } = await aws.send(new sdk.GetAliasCommand({ FunctionName, Name: 'live' }));
    expect(RevisionId).not.toBe(reply.RevisionId);
  });

  test('goes on being provided when something else of the alias changes', async () => {
    emulator.set({ provisionMillis: 60_000 });
    await update({ FunctionVersion: '2' });
    await update({ Description: 'other' });
    expect(home().aliasOf(FunctionName, 'live')).toEqual({ version: '2', weights: { '1': 1 } });
    now += 60_000;
    expect(home().aliasOf(FunctionName, 'live')).toEqual({ version: '2', weights: {} });
  });

  test('lets its traffic be moved at once, too', async () => {
    emulator.set({ provisionMillis: 60_000 });
    await update({ FunctionVersion: '2' });
    await update({ RoutingConfig: {} });
    expect(home().aliasOf(FunctionName, 'live')).toEqual({ version: '2', weights: {} });
    await update({ Name: 'other', FunctionVersion: '2' });
    expect(home().aliasOf(FunctionName, 'other')).toEqual({ version: '2', weights: {} });
  });
});

import {
  CloudWatchLogsClient,
  GetQueryResultsCommand,
  StartQueryCommand,
  StopQueryCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import type { GetQueryResultsCommandOutput, StartQueryCommandInput } from '@aws-sdk/client-cloudwatch-logs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../emulator/index.js';
import { createRegionClient, clientSettings } from '../../src/aws/region-client.ts';
import type { RegionClient } from '../../src/aws/region-client.ts';
import { REPORT_QUERY } from '../../src/rollout/performance/report-lines.ts';
import { ACCOUNT, REGION } from './clients.ts';

type Emulator = Awaited<ReturnType<typeof startEmulator>>;

const NOON = Date.parse('2026-11-26T12:00:00Z');
const SECONDS = NOON / 1000;

let emulator: Emulator;
let aws: RegionClient;
let now = NOON;
beforeEach(async () => {
  now = NOON;
  emulator = await startEmulator({ now: () => now });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: emulator.url,
    AWS_ACCESS_KEY_ID: ACCOUNT,
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  });
  aws = await createRegionClient({ region: REGION });
});
afterEach(async () => {
  aws.close();
  await emulator.close();
});

const home = () => emulator.region(ACCOUNT, REGION);

const client = () => new CloudWatchLogsClient(clientSettings(aws));

async function start(input: Partial<StartQueryCommandInput> = {}): Promise<{ queryId: string }> {
  const query = {
    ...{ logGroupNames: ['/aws/lambda/api'], queryString: REPORT_QUERY },
    ...{ startTime: SECONDS - 60, endTime: SECONDS - 1, ...input },
  };
  const { queryId = '' } = await client().send(new StartQueryCommand(query));
  return { queryId };
}

const results = (queryId: string) => client().send(new GetQueryResultsCommand({ queryId }));
const stop = (queryId: string) => client().send(new StopQueryCommand({ queryId }));
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'was not refused',
    (error: unknown) => error as Error & { $metadata: { httpStatusCode: number } },
  );

const seedApi = () =>
  home().seedReports({
    function: 'api',
    reports: [
      { at: NOON - 61_000, duration: 1 },
      { at: NOON - 60_000, duration: 10, init: 300 },
      { at: NOON - 30_000, duration: 20 },
      { at: NOON - 1000, duration: 40 },
      { at: NOON, duration: 80 },
    ],
  });

/** A result's rows, without the percentiles between. */
const rowsOf = ({ results: rows = [] }: GetQueryResultsCommandOutput) =>
  rows.map((row) =>
    Object.fromEntries(
      row.flatMap(({ field = '', value }) => (/^p(?!50$)/.test(field) ? [] : [[field, value]])),
    ),
  ) as Record<string, string>[];

describe('a query', () => {
  test('counts and ranks what lies between its ends, both of which are in it', async () => {
    seedApi();
    const reply = await results((await start()).queryId);
    expect(reply.status).toBe('Complete');
    const log = `${ACCOUNT}:/aws/lambda/api`;
    expect(rowsOf(reply)).toEqual([
      { '@log': log, owner: '', cold: '1', samples: '1', p50: '300' },
      { '@log': log, owner: '', cold: '0', samples: '2', p50: '20' },
    ]);
    expect(reply.statistics?.recordsMatched).toBe(3);
    expect(reply.statistics?.bytesScanned).toBeGreaterThan(300);
  });

  test('tells functions of one group apart by their streams, and reads JSON', async () => {
    for (const [name, format] of [
      ['a', 'Text'],
      ['b', 'JSON'],
    ] as const) {
      const reports = [{ at: NOON - 5000, duration: 7, init: 9 }];
      home().seedReports({ function: name, group: 'shop', format, reports });
    }
    const reply = await results((await start({ logGroupNames: ['shop'] })).queryId);
    expect(rowsOf(reply).map(({ owner, samples, p50 }) => [owner, samples, p50])).toEqual([
      ['a', '1', '9'],
      ['b', '1', '9'],
    ]);
  });

  test('runs as long as told, and can be stopped until then', async () => {
    seedApi();
    emulator.set({ queryMillis: 5000 });
    const { queryId } = await start();
    expect(await results(queryId)).toMatchObject({ status: 'Running', results: [] });
    const { queryId: other } = await start();
    expect((await stop(other)).success).toBe(true);
    now += 5000;
    expect([(await results(queryId)).status, (await results(other)).status]).toEqual([
      'Complete',
      'Cancelled',
    ]);
    expect(await refusal(stop(queryId))).toMatchObject({
      name: 'InvalidParameterException',
    });
  });

  test.each<[string, Partial<StartQueryCommandInput>, string]>([
    ['of a group that is not there', { logGroupNames: ['/aws/lambda/none'] }, 'ResourceNotFoundException'],
    ['of no group', { logGroupNames: [] }, 'InvalidParameterException'],
    [
      'of 51 groups',
      { logGroupNames: Array.from({ length: 51 }, (_, n) => `g${n}`) },
      'InvalidParameterException',
    ],
    ['of an ill-named group', { logGroupNames: ['a b'] }, 'InvalidParameterException'],
    ['that ends before it begins', { startTime: SECONDS, endTime: SECONDS - 1 }, 'InvalidParameterException'],
    ['for more than 10,000 rows', { limit: 10_001 }, 'InvalidParameterException'],
    ['in another language', { queryString: 'stats avg(@duration) by bin(5m)' }, 'UnknownOperationException'],
    ['with a command of another kind', { queryString: 'sort @timestamp desc' }, 'UnknownOperationException'],
    ['by a parameter that is not known', { queryLanguage: 'SQL' as const }, 'UnknownOperationException'],
  ])('%s is refused', async (_, input, name) => {
    seedApi();
    expect(await refusal(start(input))).toMatchObject({ name });
  });

  test('is one of thirty at the most', async () => {
    seedApi();
    emulator.set({ queryMillis: 1000 });
    for (let n = 0; n < 30; n += 1) await start();
    expect(await refusal(start())).toMatchObject({ name: 'LimitExceededException' });
    now += 1000;
    await start();
  });

  test('is started five times a second where rates are kept', async () => {
    seedApi();
    emulator.set({ throttle: true });
    for (let n = 0; n < 5; n += 1) await start();
    expect(await refusal(start())).toMatchObject({ name: 'ThrottlingException' });
    now += 200;
    await start();
  });

  test('nobody started is not known', async () => {
    expect(await refusal(results('nobody'))).toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

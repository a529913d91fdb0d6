import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DescribeAlarmsCommand, GetMetricDataCommand, ListMetricsCommand } from '@aws-sdk/client-cloudwatch';
import type { CloudWatchClient, GetMetricDataInput, MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import type { DescribeAlarmsInput } from '@aws-sdk/client-cloudwatch';
import { startEmulator } from '../../emulator/index.js';
import { ACCOUNT, cloudWatchAt, refusalOf, REGION } from './clients.ts';

type Emulator = Awaited<ReturnType<typeof startEmulator>>;

const NOON = Date.parse('2026-11-23T12:00:00Z');
const MINUTE = 60_000;

let emulator: Emulator;
let aws: CloudWatchClient;
let now = 0;
beforeEach(async () => {
  now = NOON + 30_000;
  emulator = await startEmulator({ now: () => now });
  aws = cloudWatchAt(emulator.url);
});
afterEach(() => emulator.close());

const home = () => emulator.region(ACCOUNT, REGION);
const describeAlarms = (input: DescribeAlarmsInput) => aws.send(new DescribeAlarmsCommand(input));

describe('alarms', () => {
  test('come with state, reason, time and ARN; a name nobody has is absent', async () => {
    const AlarmArn = home().seedAlarm({ name: 'errors: high' });
    now += 5000;
    home().setAlarm('errors: high', 'ALARM', 'Threshold Crossed');
    const { MetricAlarms } = await describeAlarms({ AlarmNames: ['errors: high', 'nobody'] });
    expect(MetricAlarms).toEqual([
      {
        ...{ AlarmName: 'errors: high', AlarmArn, ActionsEnabled: true, StateValue: 'ALARM' },
        ...{ StateReason: 'Threshold Crossed', StateUpdatedTimestamp: new Date(now) },
      },
    ]);
    expect(AlarmArn).toBe(`arn:aws:cloudwatch:${REGION}:${ACCOUNT}:alarm:errors: high`);
  });

  test('that are composite come only when asked for', async () => {
    home().seedAlarm({ name: 'plain' });
    home().seedAlarm({ name: 'all', composite: true, state: 'INSUFFICIENT_DATA' });
    const AlarmNames = ['all', 'plain'];
    const named = async (input: DescribeAlarmsInput) => {
      const { MetricAlarms = [], CompositeAlarms = [] } = await describeAlarms({ AlarmNames, ...input });
      return [MetricAlarms.map((alarm) => alarm.AlarmName), CompositeAlarms.map((alarm) => alarm.StateValue)];
    };
    expect(await named({})).toEqual([['plain'], []]);
    expect(await named({ AlarmTypes: ['CompositeAlarm'] })).toEqual([[], ['INSUFFICIENT_DATA']]);
    expect(await named({ AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] })).toEqual([
      ['plain'],
      ['INSUFFICIENT_DATA'],
    ]);
  });

  test('come in pages, by prefix or state', async () => {
    for (let n = 0; n < 70; n += 1)
      home().seedAlarm({ name: `a-${n}`, composite: n % 3 === 0, state: n % 2 ? 'ALARM' : 'OK' });
    home().seedAlarm({ name: 'b', state: 'ALARM' });
    const names: string[] = [];
    let NextToken: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof describeAlarms>> = await describeAlarms({
        ...{ AlarmNamePrefix: 'a-', StateValue: 'ALARM', AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] },
        ...{ MaxRecords: 10, ...(NextToken !== undefined && { NextToken }) },
      });
      const alarms = [...(page.MetricAlarms ?? []), ...(page.CompositeAlarms ?? [])];
      expect(alarms.length).toBeLessThanOrEqual(10);
      names.push(...alarms.map(({ AlarmName = '' }) => AlarmName));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect([names.length, new Set(names).size]).toEqual([35, 35]);
  });

  test.each<[string, DescribeAlarmsInput, string]>([
    ['by more than 100 names', { AlarmNames: Array.from({ length: 101 }, String) }, 'ValidationException'],
    [
      'by names and a prefix',
      { AlarmNames: ['a'], AlarmNamePrefix: 'a' },
      'InvalidParameterCombinationException',
    ],
    ['more than 100 a page', { MaxRecords: 101 }, 'ValidationException'],
    ['after a token that was never handed out', { NextToken: 'nonsense' }, 'InvalidNextToken'],
  ])('%s are refused', async (_, input, name) => {
    expect(await refusalOf(describeAlarms(input))).toMatchObject({ name, status: 400 });
  });

  test('that nobody seeded cannot be set', () => {
    expect(() => home().setAlarm('nobody', 'OK')).toThrow('no alarm nobody');
  });
});

const dimensions = { FunctionName: 'f', Resource: 'f:live', ExecutedVersion: '2' };

const query = (
  Id = 'q',
  more: Partial<MetricDataQuery> = {},
  Stat = 'Sum',
  Period = 60,
): MetricDataQuery => ({
  Id,
  MetricStat: {
    Metric: {
      ...{ Namespace: 'AWS/Lambda', MetricName: 'Errors' },
      Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
    },
    ...{ Period, Stat },
  },
  ...more,
});

const ask = (MetricDataQueries: MetricDataQuery[], more: Partial<GetMetricDataInput> = {}) =>
  aws.send(
    new GetMetricDataCommand({
      ...{ MetricDataQueries, StartTime: new Date(NOON - 10 * MINUTE), EndTime: new Date(now) },
      ...more,
    }),
  );

const seedErrors = (values: Parameters<ReturnType<typeof home>['seedMetric']>[0]['values']) =>
  home().seedMetric({ metric: 'Errors', dimensions, values });

describe('metric data', () => {
  test('has a point for each period in which something was recorded, newest first', async () => {
    seedErrors([
      { at: NOON - 3 * MINUTE, value: 2 },
      { at: NOON - 3 * MINUTE + 59_999, value: 3 },
      { at: NOON - MINUTE, value: 1 },
    ]);
    const { MetricDataResults } = await ask([query()]);
    expect(MetricDataResults).toEqual([
      {
        ...{ Id: 'q', Label: 'Errors', StatusCode: 'Complete', Values: [1, 5] },
        Timestamps: [new Date(NOON - MINUTE), new Date(NOON - 3 * MINUTE)],
      },
    ]);
  });

  test('is summed over longer periods, and can come oldest first', async () => {
    seedErrors([1, 2, 3, 4, 5, 6]);
    const input = { ScanBy: 'TimestampAscending', StartTime: new Date(NOON - 5 * MINUTE) } as const;
    const { MetricDataResults } = await ask([query('q', {}, 'Sum', 300)], input);
    expect(MetricDataResults?.[0]).toMatchObject({
      ...{ Values: [15, 6], Timestamps: [new Date(NOON - 5 * MINUTE), new Date(NOON)] },
    });
  });

  test('is of exactly these dimensions, in whatever order, and empty where nothing was recorded', async () => {
    seedErrors([7]);
    const { Metric } = query().MetricStat ?? {};
    const swapped = { ...Metric, Dimensions: Metric?.Dimensions?.toReversed() };
    const fewer = { ...Metric, Dimensions: Metric?.Dimensions?.slice(1) };
    const of = (Id: string, metric: typeof Metric) => ({
      Id,
      MetricStat: { Metric: metric, Period: 60, Stat: 'Sum' },
    });
    const { MetricDataResults } = await ask([of('swapped', swapped), of('fewer', fewer)]);
    expect(MetricDataResults?.map(({ Id, Values, StatusCode }) => [Id, Values, StatusCode])).toEqual([
      ['swapped', [7], 'Complete'],
      ['fewer', [], 'Complete'],
    ]);
  });

  test('takes the start in and leaves the end out; the start is rounded down to the minute', async () => {
    seedErrors([
      { at: NOON - 1, value: 100 },
      { at: NOON, value: 1 },
      { at: NOON + MINUTE, value: 10 },
    ]);
    const span = { StartTime: new Date(NOON + 20_000), EndTime: new Date(NOON + MINUTE) };
    expect((await ask([query()], span)).MetricDataResults?.[0]?.Values).toEqual([1]);
  });

  test('may be computed when it is asked for', async () => {
    seedErrors((moment) => [{ at: moment - MINUTE, value: moment }]);
    const value = async () => (await ask([query()])).MetricDataResults?.[0]?.Values?.[0];
    expect(await value()).toBe(now);
    now += 1000;
    expect(await value()).toBe(now);
  });

  test('comes in pages; a series that goes on is partial', async () => {
    seedErrors([1, 2, 3, 4, 5]);
    const pages: string[] = [];
    let NextToken: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof ask>> = await ask([query('a'), query('b')], {
        ...{ MaxDatapoints: 4, ScanBy: 'TimestampAscending', ...(NextToken !== undefined && { NextToken }) },
      });
      const shown = page.MetricDataResults?.map(
        ({ Id, Values, StatusCode }) => `${Id} ${Values?.join()} ${StatusCode}`,
      );
      pages.push((shown ?? []).join('; '));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect(pages).toEqual(['a 1,2,3,4 PartialData', 'a 5 Complete; b 1,2,3 PartialData', 'b 4,5 Complete']);
  });

  test('of 500 queries comes in several pages', async () => {
    seedErrors([1]);
    const queries = Array.from({ length: 500 }, (_, n) => query(`q${n}`));
    const first = await ask(queries);
    expect([first.MetricDataResults?.length, typeof first.NextToken]).toEqual([50, 'string']);
    expect(await refusalOf(ask([...queries, query('more')]))).toEqual({
      ...{ name: 'ValidationException', status: 400 },
      message: 'The collection MetricDataQueries must not have a size greater than 500.',
    });
  });

  test.each<[string, MetricDataQuery[], Partial<GetMetricDataInput>]>([
    ['of no query', [], {}],
    ['of two queries with one id', [query('a'), query('a')], {}],
    ['of an id with a capital', [query('Errors')], {}],
    ['of half a minute', [query('a', {}, 'Sum', 30)], {}],
    ['of a minute and a half', [query('a', {}, 'Sum', 90)], {}],
    ['of an empty span', [query()], { StartTime: new Date(NOON), EndTime: new Date(NOON) }],
    ['after a token that was never handed out', [query()], { NextToken: 'nonsense' }],
  ])('%s is refused', async (_, queries, more) => {
    expect(await refusalOf(ask(queries, more))).toMatchObject({ status: 400 });
  });

  test('by expression, of another statistic or another namespace is not emulated', async () => {
    const elsewhere = { Metric: { Namespace: 'Mine', MetricName: 'Errors' }, Period: 60, Stat: 'Sum' };
    for (const odd of [
      { Id: 'e', Expression: 'SUM(METRICS())' },
      query('q', {}, 'Average'),
      { Id: 'n', MetricStat: elsewhere },
      query('h', { ReturnData: false }),
    ]) {
      expect(await refusalOf(ask([odd]))).toMatchObject({ status: 501 });
    }
    expect(await refusalOf(aws.send(new ListMetricsCommand({})))).toMatchObject({ status: 501 });
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { CloudWatchLogsClient, StartQueryCommand } from '@aws-sdk/client-cloudwatch-logs';
import { describe, expect, test } from '@jest/globals';
import { dateOf } from '../../../src/shared/clock.ts';
import { clientSettings } from '../../../src/aws/region-client.ts';
import { compareDurations } from '../../../src/rollout/performance/compare-durations.ts';
import { REPORT_QUERY } from '../../../src/rollout/performance/report-lines.ts';
import type { LayerChange } from '../../../src/rollout/performance/samples.ts';
import { ACCOUNT, atTheEmulator, REGION } from '../../aws/at-the-emulator.ts';
import type { Stage } from '../../aws/at-the-emulator.ts';
import { MINUTE, seedChanged } from './stage.ts';
import type { Changed } from './stage.ts';

const HOUR = { longest: 60 * MINUTE, leastBefore: 60 * MINUTE };
const GOOD = { invocations: 300, cold: 40, init: 400, duration: 100 };
const FEW = { ...GOOD, invocations: 60 };
const SLOW = { ...GOOD, init: 1000 };

const nowOf = ({ clock }: Stage) => dateOf(clock).getTime();

function seed(stage: Stage, name: string, changed: Partial<Changed> = {}): LayerChange {
  return seedChanged(stage.region, nowOf(stage), {
    ...{ name, minutesAgo: 50, before: GOOD, after: GOOD, seed: name.length + name.charCodeAt(0) },
    ...changed,
  });
}

describe('functions whose layers changed', () => {
  test('are compared with what they were before, and the samples behind each figure are told', async () => {
    await atTheEmulator({}, async (stage) => {
      const changes = [
        seed(stage, 'slow', { after: SLOW }),
        seed(stage, 'same'),
        seed(stage, 'quick', { after: { ...GOOD, duration: 50 } }),
        seed(stage, 'failing', { after: { ...GOOD, errors: 60 } }),
        seed(stage, 'seldom', { after: { ...GOOD, invocations: 15, cold: 5 } }),
      ];
      const { functions, sum, scanned, notes } = await compareDurations(stage.aws, changes, HOUR);
      expect(functions.map((one) => [one.function, one.init, one.duration, one.errors])).toEqual([
        ['slow', 'slower', 'same', 'same'],
        ['same', 'same', 'same', 'same'],
        ['quick', 'same', 'faster', 'same'],
        ['failing', 'same', 'same', 'more'],
        ['seldom', 'too few samples', 'too few samples', 'too few samples'],
      ]);
      expect(functions.map(({ verdict }) => verdict)).toEqual([
        'slower',
        'same',
        'faster',
        'same',
        'too few samples',
      ]);
      const [slow, , , , seldom] = functions;
      expect(slow?.layers).toEqual([{ layer: 'models', from: 3, to: 4 }]);
      expect(slow?.before).toMatchObject({
        traffic: { invocations: 300, errors: 0 },
        init: { samples: 40 },
        duration: { samples: 260 },
      });
      expect(slow?.before.init?.p50).toBeGreaterThan(300);
      expect(slow?.after.init?.p50).toBeGreaterThan(550);
      expect(slow?.after.traffic?.meanDuration).toBeGreaterThan(80);
      expect([seldom?.after.init?.samples, seldom?.after.duration?.samples]).toEqual([5, 10]);
      expect(sum).toMatchObject({
        ...{ functions: 5, moreErrors: 1 },
        verdicts: { slower: 1, faster: 1, same: 2, 'too few samples': 1 },
        invocations: { before: 1500, after: 1215 },
        errors: { before: 0, after: 60 },
        coldStarts: { before: 200, after: 165 },
        init: { functions: 4, samples: { before: 160, after: 160 } },
        duration: { functions: 4, samples: { before: 1040, after: 1040 } },
      });
      expect(scanned).toBeGreaterThan(1000);
      expect(notes).toEqual([]);
    });
  });

  test('are asked for together: one query each way for those that changed together', async () => {
    await atTheEmulator({}, async (stage) => {
      const changes = Array.from({ length: 60 }, (_, n) => seed(stage, `f${n}`, { before: FEW, after: FEW }));
      const { functions } = await compareDurations(stage.aws, changes, HOUR);
      expect(functions).toHaveLength(60);
      expect(functions.every(({ before }) => before.init?.samples === 40)).toBe(true);
      // One whose reply does not come in time is asked again.
      const asked = new Set(stage.emulator.callsOf('StartQuery').map(({ input }) => JSON.stringify(input)));
      const queries = [...asked].map((input) => JSON.parse(input) as { logGroupNames: string[] });
      const groups = queries.map(({ logGroupNames }) => logGroupNames.length);
      expect(groups.toSorted()).toEqual([10, 10, 50, 50]);
    });
  });

  test('of different logs are told apart: JSON, and one group for several functions', async () => {
    await atTheEmulator({}, async (stage) => {
      const shared = { group: 'all-of-the-shop' };
      const changes = [
        seed(stage, 'a', { ...shared, after: SLOW }),
        seed(stage, 'ab', shared),
        seed(stage, 'json', { format: 'JSON', after: SLOW }),
      ];
      seed(stage, 'not-ours', shared);
      const { functions } = await compareDurations(stage.aws, changes, HOUR);
      expect(
        functions.map(({ init, after }) => [init, after.init?.samples, after.duration?.samples]),
      ).toEqual([
        ['slower', 40, 260],
        ['same', 40, 260],
        ['slower', 40, 260],
      ]);
      expect(stage.emulator.callsOf('StartQuery')[0]?.input.logGroupNames).toHaveLength(2);
    });
  });
});

describe('what cannot be read', () => {
  test('of one function keeps nobody from the rest: a log group that is not there, no traffic', async () => {
    await atTheEmulator({}, async (stage) => {
      const changes = ['a', 'b', 'c'].map((name) => seed(stage, name, { after: SLOW }));
      const metric = { dimensions: { FunctionName: 'gone' }, values: [1, 1, ...Array<number>(100).fill(1)] };
      stage.region.seedMetric({ metric: 'Invocations', ...metric });
      const gone = { ...seed(stage, 'x'), function: 'gone' };
      const quiet = { ...gone, function: 'quiet' };
      const all = [...changes, gone, quiet];
      const { functions } = await compareDurations(stage.aws, all, HOUR);
      expect(functions.map(({ function: name, verdict, note }) => [name, verdict, note])).toEqual([
        ...['a', 'b', 'c'].map((name) => [name, 'slower', undefined]),
        ['gone', 'too few samples', 'Its log group does not exist.'],
        ['quiet', 'too few samples', 'It was not invoked on both sides of the change.'],
      ]);
      expect(functions[3]?.after.traffic?.invocations).toBeGreaterThan(10);
    });
  });

  test('because the role may not is said once, with the right that is missing; the rest goes on', async () => {
    const allow = (...actions: string[]) => [{ Action: actions, Resource: '*' }];
    const seen: Record<string, unknown> = {};
    for (const [without, rights] of [
      ['logs', allow('cloudwatch:GetMetricData')],
      ['metrics', allow('logs:*')],
    ] as const) {
      await atTheEmulator({}, async (stage) => {
        const changes = ['a', 'b'].map((name, index) =>
          seed(stage, name, { after: SLOW, minutesAgo: 50 - 20 * index }),
        );
        stage.emulator.set({ allow: rights });
        const { functions, notes } = await compareDurations(stage.aws, changes, HOUR);
        expect(notes).toHaveLength(1);
        expect(notes[0]).toContain(without === 'logs' ? 'logs:StartQuery' : 'cloudwatch:GetMetricData');
        seen[without] = functions.map(({ verdict, after }) => [verdict, after.traffic?.invocations]);
      });
    }
    expect(seen).toEqual({
      logs: [
        ['too few samples', 300],
        ['too few samples', 300],
      ],
      metrics: [
        ['slower', undefined],
        ['slower', undefined],
      ],
    });
  });

  test('is read as far as the role may: of the log groups that it names', async () => {
    await atTheEmulator({}, async (stage) => {
      const changes = [seed(stage, 'a', { after: SLOW })];
      const group = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:/aws/lambda/a:*`;
      stage.emulator.set({
        allow: [
          { Action: 'logs:StartQuery', Resource: group },
          { Action: ['logs:GetQueryResults', 'cloudwatch:GetMetricData'], Resource: '*' },
        ],
      });
      const { functions, notes } = await compareDurations(stage.aws, changes, HOUR);
      expect([functions[0]?.verdict, notes]).toEqual(['slower', []]);
    });
  });

  test('for it is too long ago is counted', async () => {
    await atTheEmulator({}, async (stage) => {
      const change = seed(stage, 'a');
      const month = 31 * 24 * 60 * MINUTE;
      const old = { ...change, startedAt: change.startedAt - month, finishedAt: change.finishedAt - month };
      const { functions, notes } = await compareDurations(stage.aws, [old], HOUR);
      expect(functions).toEqual([]);
      expect(notes).toEqual(["1 change is too old for CloudWatch's metrics by the minute."]);
    });
  });
});

describe('queries', () => {
  test('wait for those of others to end: an account may have 30 at a time', async () => {
    await atTheEmulator({ queryMillis: 20_000 }, async (stage) => {
      const change = seed(stage, 'a', { after: SLOW });
      for (let n = 0; n < 30; n += 1) await startQuery(stage);
      const { functions, notes } = await compareDurations(stage.aws, [change], HOUR);
      expect([functions[0]?.verdict, notes]).toEqual(['slower', []]);
      const refused = stage.emulator.callsOf('StartQuery').filter(({ status }) => status === 400);
      expect(refused.length).toBeGreaterThan(0);
    });
  });

  test('that are under way when the job is cancelled are stopped, and nothing else is sent', async () => {
    const cancelled = new AbortController();
    await atTheEmulator({ queryMillis: 3_600_000 }, async (stage) => {
      const changes = [
        seed(stage, 'a'),
        // Not together with the other, so that there are two queries.
        seed(stage, 'b', { minutesAgo: 20 }),
      ];
      const aws = await stage.another({ interruption: cancelled.signal });
      stage.emulator.onCall(({ operation, phase }) => {
        const started = stage.emulator.callsOf('StartQuery').length;
        if (operation === 'GetQueryResults' && phase === 'before' && started === 2) cancelled.abort();
      });
      await expect(compareDurations(aws, changes, HOUR)).rejects.toThrow('The job was cancelled.');
      // The other one stops its query meanwhile.
      while (stage.emulator.callsOf('StopQuery').length < 2) await sleep(5);
      const stopped = stage.emulator.callsOf('StopQuery').map(({ applied }) => applied);
      expect(stopped).toEqual([true, true]);
      expect(stage.emulator.callsOf('StartQuery')).toHaveLength(2);
    });
  });

  test('that end otherwise, or never, are told and stopped', async () => {
    await atTheEmulator({ queryMillis: 3_600_000 }, async (stage) => {
      const change = seed(stage, 'a', { after: SLOW });
      const { functions, notes } = await compareDurations(stage.aws, [change], HOUR);
      expect(notes).toEqual([expect.stringContaining('took more than 10 minutes')]);
      expect(functions[0]).toMatchObject({
        ...{ verdict: 'too few samples', note: 'Its log group could not be read.' },
        after: { traffic: { invocations: 300 } },
      });
      expect(stage.emulator.callsOf('StopQuery').length).toBeGreaterThan(0);
    });
  });
});

/** Somebody else's query. */
async function startQuery({ aws }: Stage): Promise<void> {
  const seconds = Math.floor(dateOf(aws.clock).getTime() / 1000);
  const input = {
    ...{ logGroupNames: ['/aws/lambda/a'], queryString: REPORT_QUERY },
    ...{ startTime: seconds - 60, endTime: seconds },
  };
  await new CloudWatchLogsClient(clientSettings(aws)).send(new StartQueryCommand(input));
}

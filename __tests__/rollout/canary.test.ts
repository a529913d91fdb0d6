import { UpdateAliasCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import type { RolloutInputs } from '../../src/rollout/options.ts';
import { atARollout, named } from './stage.ts';
import type { Ended, RolloutStage } from './stage.ts';

const CANARY = { percent: 10, minutes: 5, maxErrorPercent: 1 };
const SHARED = { version: '1', weights: { 2: 0.1 } };
const OLD = { version: '1', weights: {} };
const NEW = { version: '2', weights: {} };

/** Rolls the second version of a layer out to `a` and `b`, whose aliases serve the first. */
async function rollOut(
  stage: RolloutStage,
  inputs: Partial<RolloutInputs> = {},
  aws = stage.aws,
): Promise<Ended> {
  if (stage.region.functions.size === 0) seed(stage);
  const version = stage.region.layers.get('mine')?.versions.get(2)?.arn ?? '';
  return stage.rollOut(version, { functions: named('a:live', 'b:live'), canary: CANARY, ...inputs }, aws);
}

function seed({ region }: RolloutStage): void {
  const [one = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
  for (const name of ['a', 'b'])
    region.seedFunction({ name, layers: [one], versions: 1, aliases: { live: '1' } });
}

/** What CloudWatch counts of the new version of a function, every minute from now on. */
function count({ region }: RolloutStage, name: string, invocations: number, errors: number): void {
  const dimensions = { FunctionName: name, Resource: `${name}:live`, ExecutedVersion: '2' };
  const values = (metric: number) => (now: number) => [{ at: now, value: metric }];
  region.seedMetric({ metric: 'Invocations', dimensions, values: values(invocations) });
  if (errors > 0) region.seedMetric({ metric: 'Errors', dimensions, values: values(errors) });
}

/** Where the aliases were written to point, in order. */
function moves({ emulator }: RolloutStage): string[] {
  return emulator.callsOf('UpdateAlias').map(({ input }) => {
    const weights = JSON.stringify(input.RoutingConfig?.AdditionalVersionWeights ?? {});
    return `${input.FunctionName?.split(':').at(-1)} ${input.FunctionVersion} ${weights}`;
  });
}

/** How often the canary was looked at; the first question is asked before anything is written. */
const looksOf = ({ emulator }: RolloutStage) => emulator.callsOf('GetMetricData').length - 1;

describe('a canary', () => {
  test('gets its share for as long as was asked, and then everything', async () => {
    await atARollout({}, async (stage) => {
      const { clock } = stage.aws;
      for (const name of ['a', 'b']) count(stage, name, 1000, 5);
      const started = clock.now();
      const { problem, functions, rollout, warnings } = await rollOut(stage);
      expect(problem).toBeUndefined();
      expect(moves(stage).toSorted()).toEqual(['a 1 {"2":0.1}', 'a 2 {}', 'b 1 {"2":0.1}', 'b 2 {}']);
      expect(clock.now() - started).toBeGreaterThanOrEqual(CANARY.minutes * 60_000);
      expect(functions.map(({ status, alias }) => [status, alias?.after])).toEqual([
        ['updated', NEW],
        ['updated', NEW],
      ]);
      expect(rollout?.waves[0]).toMatchObject({
        status: 'done',
        steps: [{ name: 'update' }, { name: 'bake' }, { name: 'promote' }],
        gates: [{ gate: 'canary', passed: true }],
      });
      expect([warnings, rollout?.leftOpen]).toEqual([[], []]);
    });
  });

  test('is rolled back as soon as its errors are too many', async () => {
    await atARollout({}, async (stage) => {
      count(stage, 'a', 1000, 0);
      count(stage, 'b', 1000, 20);
      const { problem, functions, rollout } = await rollOut(stage);
      expect(problem?.what).toContain('Version 2 of b failed 20 of 1,000 invocations');
      for (const name of ['a', 'b']) expect(stage.region.aliasOf(name, 'live')).toEqual(OLD);
      expect(functions.map(({ status }) => status)).toEqual(['rolled-back', 'rolled-back']);
      expect(rollout?.leftOpen).toEqual([]);
      expect(looksOf(stage)).toBe(1);
    });
  });

  test('without traffic is watched to the end, and that nothing was measured is told', async () => {
    await atARollout({}, async (stage) => {
      count(stage, 'a', 100, 0);
      const { problem, warnings, rollout } = await rollOut(stage);
      expect(problem).toBeUndefined();
      expect(warnings).toEqual([expect.stringContaining('Version 2 of b was not invoked in 5 minutes')]);
      expect(rollout?.waves[0]?.gates).toMatchObject([
        { passed: true, text: expect.stringContaining('Nothing was measured of version 2 of b') },
      ]);
      expect(looksOf(stage)).toBe(10);
    });
  });

  test('is rolled back when an alarm rings', async () => {
    await atARollout({}, async (stage) => {
      const { region, emulator } = stage;
      region.seedAlarm({ name: 'errors' });
      emulator.onCall(({ operation, phase }) => {
        if (operation === 'GetMetricData' && phase === 'after' && looksOf(stage) > 0)
          region.setAlarm('errors', 'ALARM', 'Threshold crossed');
      });
      const { problem } = await rollOut(stage, { alarms: ['errors'] });
      expect(problem?.what).toContain('The alarm "errors" is in ALARM: Threshold crossed');
      for (const name of ['a', 'b']) expect(region.aliasOf(name, 'live')).toEqual(OLD);
    });
  });

  test('that is left as it is, is told with the command that ends it', async () => {
    await atARollout({}, async (stage) => {
      count(stage, 'a', 10, 10);
      const { rollout } = await rollOut(stage, { onFailure: 'stop' });
      expect(stage.region.aliasOf('a', 'live')).toEqual(SHARED);
      expect(rollout?.leftOpen.toSorted()).toEqual(
        ['a', 'b'].map((name) =>
          expect.stringContaining(`The alias "live" of ${name} shares its traffic: 10 % to version 2`),
        ),
      );
      expect(rollout?.leftOpen[0]).toContain('aws lambda update-alias --function-name');
    });
  });

  test('is gone on with by the next run, which publishes no other version', async () => {
    await atARollout({}, async (stage) => {
      count(stage, 'a', 10, 10);
      await rollOut(stage, { onFailure: 'stop' });
      count(stage, 'a', 1000, 1);
      const { problem } = await rollOut(stage);
      expect(problem).toBeUndefined();
      for (const name of ['a', 'b']) {
        expect(stage.region.aliasOf(name, 'live')).toEqual(NEW);
        expect(stage.region.functions.get(name)?.versions.size).toBe(2);
      }
    });
  });

  test('whose alias somebody moved meanwhile is left alone, and the others are rolled back', async () => {
    await atARollout({}, async (stage) => {
      const { emulator, aws, region } = stage;
      let moved = false;
      emulator.onCall(async ({ operation, phase }) => {
        if (operation !== 'GetMetricData' || phase !== 'before' || looksOf(stage) === 0 || moved) return;
        moved = true;
        const RoutingConfig = { AdditionalVersionWeights: { 2: 0.5 } };
        await aws.lambda.send(
          new UpdateAliasCommand({ FunctionName: 'b', Name: 'live', FunctionVersion: '1', RoutingConfig }),
        );
      });
      const { problem, functions } = await rollOut(stage);
      expect(problem?.what).toContain(
        'The alias "live" of b was moved to version 1 by somebody else during the rollout',
      );
      expect(functions.map(({ status, alias }) => [status, alias?.after])).toEqual([
        ['rolled-back', OLD],
        ['failed', { version: '1', weights: { 2: 0.5 } }],
      ]);
      expect(region.aliasOf('a', 'live')).toEqual(OLD);
    });
  });

  test('that is interrupted is told as sharing its traffic', async () => {
    await atARollout({}, async (stage) => {
      const cancel = new AbortController();
      stage.emulator.onCall(({ operation, phase }) => {
        if (operation === 'GetMetricData' && phase === 'after' && looksOf(stage) > 0) cancel.abort();
      });
      const { problem, rollout } = await rollOut(stage, {}, await stage.another(cancel.signal));
      expect(problem?.what).toContain('cancelled');
      expect(rollout?.waves[0]?.status).toBe('interrupted');
      const told = expect.stringContaining('shares its traffic: 10 % to version 2');
      expect(rollout?.leftOpen).toEqual([told, told]);
    });
  });

  test('that never began for want of a reply is not told as sharing its traffic once it is rolled back', async () => {
    await atARollout({}, async (stage) => {
      stage.emulator.fault({ operation: 'UpdateAlias', kind: 'reset', times: Infinity });
      const { problem, rollout } = await rollOut(stage);
      expect(problem?.what).toContain('ECONNRESET');
      expect(rollout?.leftOpen).toEqual([]);
    });
  });
});

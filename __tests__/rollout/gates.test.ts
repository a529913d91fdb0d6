import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../../src/shared/problem.ts';
import { alarmsGate, evaluateCanary, refuseAlarms } from '../../src/rollout/gates.ts';
import type { CanaryMetrics } from '../../src/rollout/gates.ts';
import { atARollout } from './stage.ts';

const problemOf = (asking: Promise<unknown>) =>
  asking.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? error.what : String(error)),
  );

describe('alarms before the start', () => {
  test('are no question where there are none: CloudWatch is not asked', async () => {
    await atARollout({}, async ({ aws, emulator }) => {
      await refuseAlarms(aws, []);
      expect(emulator.calls).toEqual([]);
    });
  });

  test.each([false, true])(
    'stop the rollout when one rings (composite: %s), and name all that do',
    async (composite) => {
      await atARollout({}, async ({ aws, region }) => {
        region.seedAlarm({ name: 'quiet' });
        region.seedAlarm({ name: 'unsure', state: 'INSUFFICIENT_DATA' });
        expect(await problemOf(refuseAlarms(aws, ['quiet', 'unsure']))).toBeUndefined();
        for (const name of ['errors', 'slow']) region.seedAlarm({ name, state: 'ALARM', composite });
        expect(await problemOf(refuseAlarms(aws, ['quiet', 'errors', 'slow']))).toBe(
          'The alarm "errors", "slow" is in ALARM before the rollout has begun.',
        );
      });
    },
  );

  test('stop the rollout when one is unknown, also beside one that rings', async () => {
    await atARollout({}, async ({ aws, region }) => {
      region.seedAlarm({ name: 'errors', state: 'ALARM' });
      expect(await problemOf(refuseAlarms(aws, ['errors', 'error', 'Errors']))).toBe(
        '`alarms` holds "error", "Errors", and eu-central-1 has no CloudWatch alarm of that name.',
      );
    });
  });
});

describe('alarms meanwhile', () => {
  test('pass while none rings, and tell which have too little data', async () => {
    await atARollout({}, async ({ aws, region }) => {
      region.seedAlarm({ name: 'quiet' });
      region.seedAlarm({ name: 'unsure', state: 'INSUFFICIENT_DATA' });
      expect(await alarmsGate(aws, ['quiet', 'unsure'])).toEqual({
        ...{ gate: 'alarms', passed: true },
        text: 'No alarm of 2 is in ALARM. "unsure" has not enough data to tell.',
      });
    });
  });

  test('do not pass when one rings or is gone', async () => {
    await atARollout({}, async ({ aws, region }) => {
      region.seedAlarm({ name: 'errors' });
      region.setAlarm('errors', 'ALARM', 'Threshold crossed.');
      expect(await alarmsGate(aws, ['errors', 'gone'])).toMatchObject({
        ...{ passed: false, text: 'The alarm "errors" is in ALARM: Threshold crossed.' },
      });
      region.setAlarm('errors', 'OK');
      expect(await alarmsGate(aws, ['errors', 'gone'])).toMatchObject({
        ...{ passed: false, text: 'The alarm "gone" is not there any more.' },
      });
    });
  });
});

const version = (index: number) => ({ function: `f${index}`, alias: 'live', version: String(index + 1) });
const judge = (counted: CanaryMetrics[], most: number) =>
  evaluateCanary(
    counted.map((_, index) => version(index)),
    counted,
    most,
  );

describe('the judgement of a canary', () => {
  const counts = fc.option(
    fc.record({ invocations: fc.nat(1000), errors: fc.nat(1200) }).map(({ invocations, errors }) => ({
      ...{ invocations, errors: Math.min(invocations, errors) },
    })),
    { nil: undefined },
  );
  const limits = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }));

  test('never passes where a version failed more of its invocations than allowed, and passes elsewhere', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 8 }), limits, (counted, most) => {
        const isBad = counted.some(
          (one) => one && one.invocations > 0 && (100 * one.errors) / one.invocations > most,
        );
        expect(judge(counted, most).passed).toBe(!isBad);
      }),
      { numRuns: 2000 },
    );
  });

  test('tells of every version of which nothing was measured', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 8 }), limits, (counted, most) => {
        const { unmeasured, passed, text } = judge(counted, most);
        const silent = counted.flatMap((one, index) => (one?.invocations ? [] : [version(index)]));
        expect(unmeasured).toEqual(silent);
        if (passed) expect(text.includes('Nothing was measured')).toBe(silent.length > 0);
      }),
    );
  });

  test('holds the limit to the invocation: 1 of 100 is 1 %, 2 of 100 is more', () => {
    expect(judge([{ invocations: 100, errors: 1 }], 1)).toEqual({
      ...{ gate: 'canary', passed: true, unmeasured: [] },
      text: '1 of 100 invocations of the new versions failed.',
    });
    expect(judge([{ invocations: 100, errors: 2 }], 1)).toEqual({
      ...{ gate: 'canary', passed: false, unmeasured: [] },
      text: 'Version 1 of f0 failed 2 of 100 invocations, more than the 1 % of `max-error-percent`.',
    });
    expect(judge([{ invocations: 1_000_000, errors: 1 }], 0).passed).toBe(false);
  });

  test('does not let many good invocations of one version hide the bad ones of another', () => {
    const counted = [
      { invocations: 100_000, errors: 0 },
      { invocations: 2, errors: 1 },
    ];
    expect(judge(counted, 5)).toMatchObject({
      passed: false,
      text: expect.stringContaining('Version 2 of f1'),
    });
  });

  test.each<[string, CanaryMetrics]>([
    ['nothing', undefined],
    ['no invocation', { invocations: 0, errors: 0 }],
    ['what is no number', { invocations: NaN, errors: NaN }],
  ])('is told to rest on nothing where %s was counted', (_, counted) => {
    expect(judge([counted, undefined], 0)).toEqual({
      ...{ gate: 'canary', passed: true, unmeasured: [version(0), version(1)] },
      text: '0 of 0 invocations of the new versions failed. Nothing was measured of version 1 of f0 and 1 more: no invocation was counted.',
    });
  });

  test('does not pass on errors that are no number', () => {
    expect(judge([{ invocations: 10, errors: NaN }], 100).passed).toBe(false);
  });
});

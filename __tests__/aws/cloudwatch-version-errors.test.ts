import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateOf } from '../../src/shared/clock.ts';
import { readVersionMetrics } from '../../src/aws/cloudwatch-version-errors.ts';
import { atTheEmulator } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';

const version = (name: string, number = '2') => ({ function: name, alias: 'live', version: number });

function seed({ region }: Stage, metric: 'Invocations' | 'Errors', name: string, values: number[]): void {
  const dimensions = { FunctionName: name, Resource: `${name}:live`, ExecutedVersion: '2' };
  region.seedMetric({ metric, dimensions, values });
}

function minutesAgo({ clock }: Stage, minutes: number): Date {
  return new Date(dateOf(clock).getTime() - minutes * 60_000);
}

describe("a version's traffic", () => {
  test('is summed over the minutes, and no errors are no errors only where there were invocations', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage, 'Invocations', 'failing', [10, 20, 30]);
      seed(stage, 'Errors', 'failing', [0, 2, 1]);
      seed(stage, 'Invocations', 'fine', [7]);
      seed(stage, 'Errors', 'odd', [1]);
      const versions = ['failing', 'fine', 'silent', 'odd'].map((name) => version(name));
      expect(await readVersionMetrics(stage.aws, versions, minutesAgo(stage, 5))).toEqual([
        { invocations: 60, errors: 3 },
        { invocations: 7, errors: 0 },
        undefined,
        undefined,
      ]);
    });
  });

  test('is that of this version by this alias alone, and of no time before', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage, 'Invocations', 'api', [1000, 1000, 5, 6]);
      const { aws } = stage;
      expect(await readVersionMetrics(aws, [version('api')], minutesAgo(stage, 1))).toEqual([
        { invocations: 11, errors: 0 },
      ]);
      const others = [version('api', '1'), { ...version('api'), alias: 'beta' }, version('ap')];
      expect(await readVersionMetrics(aws, others, minutesAgo(stage, 5))).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    });
  });

  test('is never mixed up with that of another one, over many versions, batches and pages', async () => {
    const traffic = fc.array(fc.option(fc.tuple(fc.nat(1000), fc.nat(1000))), {
      minLength: 1,
      maxLength: 300,
    });
    await fc.assert(
      fc.asyncProperty(traffic, fc.constantFrom(7, 50), async (numbers, pageSize) => {
        await atTheEmulator({ pageSize }, async (stage) => {
          for (const [index, values] of numbers.entries()) {
            if (!values) continue;
            seed(stage, 'Invocations', `f${index}`, [values[0], 1]);
            seed(stage, 'Errors', `f${index}`, [values[1]]);
          }
          const versions = numbers.map((_, index) => version(`f${index}`));
          expect(await readVersionMetrics(stage.aws, versions, minutesAgo(stage, 5))).toEqual(
            numbers.map((values) => (values ? { invocations: values[0] + 1, errors: values[1] } : undefined)),
          );
        });
      }),
      { numRuns: 10 },
    );
  });

  test('takes one call for 250 versions', async () => {
    await atTheEmulator({}, async ({ emulator, aws, ...stage }) => {
      const versions = Array.from({ length: 251 }, (_, index) => version(`f${index}`));
      await readVersionMetrics(aws, versions, minutesAgo({ emulator, aws, ...stage }, 5));
      const queries = emulator.callsOf('GetMetricData').map(({ input }) => input.MetricDataQueries?.length);
      expect([...new Set(queries)]).toEqual([500, 2]);
    });
  });
});

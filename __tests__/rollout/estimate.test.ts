import { describe, expect, test } from '@jest/globals';
import { timeNeeded, timeToRollBack } from '../../src/rollout/estimate.ts';
import type { PlannedWave } from '../../src/rollout/plan-types.ts';
import type { PlannedFunction } from '../../src/rollout/plan-types.ts';
import { aPlanned } from './planning.ts';
import { atARollout, named } from './stage.ts';

const alias = { name: 'live', read: { name: 'live', version: '3', weights: {}, revisionId: 'a1' } };
const canary = { percent: 10, minutes: 10, maxErrorPercent: 1 };
const MINUTE = 60_000;

function needed(
  functions: PlannedFunction[],
  waves = 1,
  settings: Parameters<typeof timeNeeded>[1] = {},
): number {
  const each = { share: '100%', functions };
  return timeNeeded(
    { waves: Array.from({ length: waves }, (_, index) => ({ number: index + 1, ...each })) },
    settings,
  );
}

const asDone = (wave: PlannedWave): PlannedWave => ({
  ...wave,
  functions: wave.functions.map((one) => ({ ...one, done: true })),
});

const many = (count: number, changes: Partial<PlannedFunction> = {}) =>
  Array.from({ length: count }, () => aPlanned(changes));

describe('how long a rollout takes', () => {
  test('is nothing without waves', () => {
    expect(needed([], 0)).toBe(0);
  });

  test('grows with what is written: 300 functions take half a minute more, and those that are done are only read', () => {
    const reading = 6 * 100;
    expect(needed(many(300)) - needed(many(0))).toBe(MINUTE / 2 + reading);
    expect(needed(many(300, { done: true })) - needed(many(0))).toBe(reading);
    expect(needed(many(300, { alias }))).toBeGreaterThan(needed(many(300)));
    expect(needed(many(300, { alias }), 1, { canary })).toBeGreaterThan(
      needed(many(300, { alias })) + 10 * MINUTE,
    );
  });

  test('has the reading of the fleet at the end: of a few one by one, of many by the list, and of moved aliases', () => {
    const reading = (count: number, changes = {}) =>
      needed(many(count, { done: true, ...changes })) - needed(many(0));
    expect(reading(19)).toBeCloseTo(200);
    expect(reading(1000)).toBeCloseTo(2000);
    expect(reading(1000, { alias })).toBeCloseTo(102_000);
  });

  test('has the bake of every wave that moves an alias, and of no other', () => {
    const bakes = (changes: Partial<PlannedFunction>, waves: number) => {
      const functions = many(1, { done: true, ...changes });
      return needed(functions, waves, { canary }) - needed(functions, waves);
    };
    expect(bakes({ alias }, 3)).toBe(30 * MINUTE);
    expect(bakes({}, 3)).toBe(0);
  });
});

test('rolling back takes longer the more functions were changed, and never no time', () => {
  expect(timeToRollBack(0)).toBeGreaterThan(0);
  expect(timeToRollBack(300) - timeToRollBack(0)).toBe(2 * MINUTE);
});

describe('what is told', () => {
  const SETTLING = 10_000;
  const COUNT = 120;

  test.each([
    ['in one step', undefined],
    ['with a canary', canary],
  ])(
    'is what moving 120 aliases takes, and enough to roll them back: %s',
    async (_, shift) => {
      await atARollout({ updateMillis: 1000, pendingMillis: 1000 }, async ({ region, rollOut }) => {
        const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
        const names = [...Array.from({ length: COUNT }, (__, index) => `f${index}`), 'last'];
        const updateFailures = [{ code: 'InvalidRuntime', reason: 'The runtime is gone' }];
        for (const name of names) {
          const seed = { name, layers: [one], versions: 1, aliases: { live: '1' } };
          region.seedFunction(name === 'last' ? { ...seed, updateFailures } : seed);
        }
        const settings = shift ? { canary: shift } : {};
        const { plan, rollout, problem } = await rollOut(two, {
          functions: named(...names.map((name) => `${name}:live`)),
          waves: [
            { kind: 'count', count: COUNT },
            { kind: 'percent', percent: 100 },
          ],
          ...settings,
        });
        expect(problem?.what).toContain('wave 2 of 2');
        const steps = rollout?.waves.map((wave) => wave.steps) ?? [];
        const lasting = (wave: number, restoring: boolean) =>
          (steps[wave] ?? [])
            .filter(({ name }) => (name === 'rollback') === restoring)
            .reduce((sum, step) => sum + Date.parse(step.finishedAt) - Date.parse(step.startedAt), 0);
        const waves = plan?.waves.slice(0, 1) ?? [];
        // What is read at the end is not reached.
        const reading = timeNeeded({ waves: waves.map(asDone) }, {}) - SETTLING;
        const told = timeNeeded({ waves }, settings) - reading;
        expect(lasting(0, false)).toBeLessThanOrEqual(told);
        expect(lasting(0, false)).toBeGreaterThan(told - 1.5 * SETTLING);
        expect(lasting(1, true)).toBeLessThanOrEqual(timeToRollBack(COUNT + 1) - SETTLING);
        expect(lasting(1, true)).toBeGreaterThan(0);
      });
    },
    120_000,
  );
});

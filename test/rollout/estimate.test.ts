import { describe, expect, test } from '@jest/globals';
import { timeNeeded, timeToRestore } from '../../src/rollout/estimate.js';
import type { PlannedFunction } from '../../src/rollout/plan.js';
import { aPlanned } from './planning.js';

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

const many = (count: number, changes: Partial<PlannedFunction> = {}) =>
  Array.from({ length: count }, () => aPlanned(changes));

describe('how long a rollout takes', () => {
  test('is nothing without waves', () => {
    expect(needed([], 0)).toBe(0);
  });

  test('grows with what is written: 300 functions take half a minute more, and those that are done none', () => {
    expect(needed(many(300)) - needed(many(0))).toBe(MINUTE / 2);
    expect(needed(many(300, { done: true }))).toBe(needed(many(0)));
    expect(needed(many(300, { alias }))).toBeGreaterThan(needed(many(300)));
    expect(needed(many(300, { alias }), 1, { canary })).toBeGreaterThan(
      needed(many(300, { alias })) + 10 * MINUTE,
    );
  });

  test('has the bake of every wave that moves an alias, and of no other', () => {
    const bakes = (changes: Partial<PlannedFunction>, waves: number) =>
      needed(many(1, { done: true, ...changes }), waves, { canary }) - needed(many(1, { done: true }), waves);
    expect(bakes({ alias }, 3)).toBe(30 * MINUTE);
    expect(bakes({}, 3)).toBe(0);
  });
});

test('putting back takes longer the more functions were changed, and never no time', () => {
  expect(timeToRestore(0)).toBeGreaterThan(0);
  expect(timeToRestore(300) - timeToRestore(0)).toBe(1.5 * MINUTE);
});

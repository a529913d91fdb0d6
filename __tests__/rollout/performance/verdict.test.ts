import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareErrors,
  compareMedians,
  evaluateReadings,
  LEAST_INVOCATIONS,
  LEAST_SAMPLES,
} from '../../../src/rollout/performance/verdict.ts';
import { diceOf } from '../campaigns/dice.ts';
import { distributionOf, durations } from './stage.ts';

const { next } = diceOf(7);
const drawn = (count: number, median: number) => distributionOf(durations(count, median, next));
const constant = (count: number, value: number) => distributionOf(Array.from({ length: count }, () => value));

describe('a median', () => {
  test('that is clearly higher is slower, one that is clearly lower is faster', () => {
    expect(compareMedians(drawn(200, 400), drawn(200, 600), 20)).toBe('slower');
    expect(compareMedians(drawn(200, 600), drawn(200, 400), 20)).toBe('faster');
  });

  test.each([
    ['no samples before', 0, 200],
    ['no samples after', 200, 0],
    ['one too few', LEAST_SAMPLES - 1, 1000],
  ])('of %s says nothing, and says so', (_, before, after) => {
    const side = (count: number) => (count === 0 ? undefined : constant(count, count));
    expect(compareMedians(side(before), side(after), 0)).toBe('too few samples');
  });

  test('of just enough samples is told where nothing overlaps', () => {
    expect(compareMedians(constant(LEAST_SAMPLES, 100), constant(LEAST_SAMPLES, 200), 20)).toBe('slower');
  });

  test.each([
    ['less than a tenth', 1000, 1099, 20],
    ['fewer milliseconds than are worth a word', 10, 14, 5],
  ])('that differs by %s is the same, however sure that is', (_, before, after, least) => {
    expect(compareMedians(constant(10_000, before), constant(10_000, after), least)).toBe('same');
  });

  test('that differs, but not surely, is the same', () => {
    const wide = (from: number) => distributionOf(Array.from({ length: 25 }, (_, n) => from + n * 50));
    expect(compareMedians(wide(100), wide(300), 20)).toBe('same');
  });
});

describe('of equal distributions', () => {
  test('hardly ever one is called slower or faster, whatever they are like', () => {
    let compared = 0;
    let told = 0;
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: LEAST_SAMPLES, max: 400 }),
        fc.integer({ min: LEAST_SAMPLES, max: 400 }),
        fc.integer({ min: 30, max: 3000 }),
        (seed, before, after, median) => {
          const { next: one } = diceOf(seed);
          const side = (count: number) => distributionOf(durations(count, median, one));
          const verdict = compareMedians(side(before), side(after), 5);
          compared++;
          if (verdict !== 'same') told++;
        },
      ),
      { numRuns: 1000, seed: 20261126 },
    );
    // By chance, two bounds of 99 % part about once in four thousand times.
    expect(compared).toBe(1000);
    expect(told).toBeLessThanOrEqual(2);
  });

  test('a difference of a half is found nearly always with a hundred samples on each side', () => {
    const runs = Array.from({ length: 300 }, () => compareMedians(drawn(100, 400), drawn(100, 600), 20));
    expect(runs.filter((verdict) => verdict === 'slower').length).toBeGreaterThan(290);
  });

  test('turning the sides round turns the verdict round', () => {
    const turned = { slower: 'faster', faster: 'slower', same: 'same', 'too few samples': 'too few samples' };
    fc.assert(
      fc.property(fc.integer(), fc.nat(100), fc.nat(100), fc.nat(500), (seed, a, b, median) => {
        const { next: one } = diceOf(seed);
        const [x, y] = [
          distributionOf(durations(a, 200, one)),
          distributionOf(durations(b, 200 + median, one)),
        ];
        // A tenth is of what was before, so the difference is one that is a tenth of both.
        fc.pre(Math.abs(x.at[50] - y.at[50]) > 0.1 * Math.max(x.at[50], y.at[50]));
        expect(compareMedians(y, x, 5)).toBe(turned[compareMedians(x, y, 5)]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('errors', () => {
  const traffic = (invocations: number, errors: number) => ({ invocations, errors });

  const errors: { was: [number, number]; is: [number, number]; verdict: string }[] = [
    { was: [1000, 2], is: [1000, 40], verdict: 'more' },
    { was: [1000, 40], is: [1000, 2], verdict: 'fewer' },
    { was: [1000, 10], is: [1000, 12], verdict: 'same' },
    { was: [1_000_000, 1000], is: [1_000_000, 4000], verdict: 'same' },
    { was: [LEAST_INVOCATIONS - 1, 0], is: [5000, 5000], verdict: 'too few samples' },
    { was: [100, 0], is: [100, 2], verdict: 'same' },
    { was: [0, 0], is: [0, 0], verdict: 'too few samples' },
    { was: [100, 0], is: [100, 300], verdict: 'more' },
  ];

  test.each(errors)('of $was, then $is: $verdict', ({ was, is, verdict }) => {
    expect(compareErrors(traffic(...was), traffic(...is))).toBe(verdict);
  });

  test('that could not be counted say nothing', () => {
    expect(compareErrors(undefined, traffic(1000, 0))).toBe('too few samples');
  });
});

describe('a function', () => {
  const [short, long] = [constant(100, 100), constant(100, 200)];

  test.each([
    ['slower where either is, whatever the other says', { init: short, duration: long }, 'slower'],
    ['faster where one is', { init: short, duration: constant(100, 60) }, 'faster'],
    ['the same where that is all that can be told', { init: short }, 'same'],
    ['unknown where nothing can', {}, 'too few samples'],
  ])('is %s', (_, after, verdict) => {
    const before = { init: constant(100, 100), duration: short };
    expect(evaluateReadings(before, { ...after }).verdict).toBe(verdict);
  });
});

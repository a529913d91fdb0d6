import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { waveLine } from '../../src/rollout/wave-line.ts';
import type { WaveProgress } from '../../src/rollout/wave-line.ts';

const START = { done: 0, elapsed: 0 };

function progressOf(changes: Partial<WaveProgress> = {}): WaveProgress {
  return { wave: 2, waves: 3, done: 45, failed: 0, total: 90, elapsed: 6000, ...changes };
}

describe("a wave's line", () => {
  test('tells what is done, what failed, how fast it goes and how long it takes', () => {
    expect(waveLine(progressOf({ failed: 2 }), START)).toBe(
      'Wave 2 of 3: 45 of 90 done, 2 failed, 7.5/s, about 6 s left',
    );
  });

  test('does not number a wave that is the only one', () => {
    expect(waveLine(progressOf({ wave: 1, waves: 1 }), START)).toMatch(/^Wave 1: 45 of 90 done/);
  });

  test('takes the rate from the last stretch, not from the whole', () => {
    const now = progressOf({ done: 600, total: 1000, elapsed: 75_000 });
    expect(waveLine(now, { done: 570, elapsed: 60_000 })).toContain('2.0/s, about 3 min left');
    expect(waveLine(now, START)).toContain('8.0/s, about 50 s left');
  });

  test('makes no estimate in the first seconds', () => {
    expect(waveLine(progressOf({ elapsed: 3000 }), START)).toBe(
      'Wave 2 of 3: 45 of 90 done, 0 failed, 15.0/s',
    );
  });

  test('makes none where nothing moves, and says so', () => {
    expect(waveLine(progressOf({ elapsed: 75_000 }), { done: 45, elapsed: 60_000 })).toBe(
      'Wave 2 of 3: 45 of 90 done, 0 failed, none in the last 15 s',
    );
  });

  test.each([
    [2, 10, '8/min, about 1 min left'],
    [14, 14, '56/min, about 15 s left'],
    [15, 59, '1.0/s, about 59 s left'],
    [15, 60, '1.0/s, about 1 min left'],
    [150, 99_000, '10.0/s, about 2 h 45 min left'],
  ])('after %d in 15 seconds with %d to go tells %s', (done, left, expected) => {
    const now = progressOf({ done, total: done + left, elapsed: 15_000 });
    expect(waveLine(now, START)).toMatch(new RegExp(`, ${expected}$`));
  });

  test('is never of a time that is no number', () => {
    const count = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(
        count,
        count,
        count,
        fc.integer({ min: 1, max: 1e7 }),
        (before, finished, left, elapsed) => {
          const done = before + finished;
          const earlier = { done: before, elapsed: 0 };
          const line = waveLine({ wave: 1, waves: 1, done, failed: 0, total: done + left, elapsed }, earlier);
          expect(line).not.toMatch(/NaN|Infinity|undefined|-\d/);
          expect(line).not.toMatch(/about 0/);
        },
      ),
    );
  });
});

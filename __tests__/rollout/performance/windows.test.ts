import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LayerChange } from '../../../src/rollout/performance/samples.ts';
import { batchesOf, logGroupOf } from '../../../src/rollout/performance/windows.ts';
import { MINUTE } from './stage.ts';

const NOON = Date.parse('2026-11-26T12:00:00Z');
const DAY = { longest: 24 * 60 * MINUTE, leastBefore: 60 * MINUTE };
const minutes = (moment: number) => (moment - NOON) / MINUTE;

function change(name: string, startedAt: number, more: Partial<LayerChange> = {}): LayerChange {
  return { function: name, layers: [], startedAt, finishedAt: startedAt, ...more };
}

function windowsOf(...changes: LayerChange[]): number[][] {
  return batchesOf(changes, DAY, NOON).map(({ windows: { before, after } }) =>
    [before.from, before.to, after.from, after.to].map(minutes),
  );
}

describe('what is compared', () => {
  test('is the time since the change with as much before it, up to a day', () => {
    expect(windowsOf(change('a', NOON - 180 * MINUTE))).toEqual([[-360, -180, -180, 0]]);
    expect(windowsOf(change('a', NOON - 3000 * MINUTE))).toEqual([[-4440, -3000, -3000, -1560]]);
  });

  test('is an hour before the change at the least, for few starts are cold ones then', () => {
    expect(windowsOf(change('a', NOON - 5 * MINUTE))).toEqual([[-65, -5, -5, 0]]);
  });

  test('holds nothing of a minute in which something changed, nor of the change itself', () => {
    const half = change('a', NOON - 90.5 * MINUTE, { finishedAt: NOON - 61.5 * MINUTE });
    expect(windowsOf(half)).toEqual([[-152, -91, -61, 0]]);
  });

  test('goes not further back than it was as before', () => {
    const since = { heldSince: NOON - 190 * MINUTE };
    expect(windowsOf(change('a', NOON - 180 * MINUTE, since))).toEqual([[-190, -180, -180, 0]]);
  });

  test('is empty, and no stretch that ends before it begins, for what has just changed', () => {
    expect(windowsOf(change('a', NOON - 1000))).toEqual([[-61, -1, 0, 0]]);
  });
});

describe('changes', () => {
  test('that lie close together have the same windows, which hold nothing of any of them', () => {
    const near = [change('a', NOON - 100 * MINUTE), change('b', NOON - 90 * MINUTE)];
    expect(windowsOf(...near, change('c', NOON - 600 * MINUTE))).toEqual([
      [-1200, -600, -600, 0],
      [-190, -100, -90, 0],
    ]);
  });

  test('are put together so that each is in one batch, of fifty log groups at most, and nowhere in a window', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.nat(30), fc.nat(90)), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(some, (drawn) => {
        const changes = drawn.map(([ago, took, group], index) => ({
          ...change(`f${index}`, NOON - (ago + took) * MINUTE),
          finishedAt: NOON - ago * MINUTE,
          ...(group < 20 && { logGroup: `shared-${group}` }),
        }));
        const batches = batchesOf(changes, DAY, NOON);
        const names = batches.flatMap((batch) => batch.changes.map((one) => one.function));
        expect(names.toSorted()).toEqual(changes.map((one) => one.function).toSorted());
        for (const { changes: some, windows } of batches) {
          expect(new Set(some.map(logGroupOf)).size).toBeLessThanOrEqual(50);
          const { before, after } = windows;
          expect(before.from <= before.to && before.to <= after.from && after.from <= after.to).toBe(true);
          for (const { startedAt, finishedAt } of some)
            expect(startedAt >= before.to && finishedAt <= after.from).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

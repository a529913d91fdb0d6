import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rollBackWrites } from '../../src/rollout/roll-back-writes.ts';
import type { Write } from '../../src/rollout/roll-back-writes.ts';

const same = (a: number, b: number) => a === b;

/** One step of what happens to a thing: a write of ours and what came of it, or one of somebody else. */
type Step =
  { by: 'us'; to: number; outcome: Write<number>['outcome']; applied: boolean } | { by: 'somebody' };

const ours = fc
  .record({
    to: fc.integer({ min: 0, max: 3 }),
    ending: fc.constantFrom(
      { outcome: 'made' as const, applied: true },
      { outcome: 'not made' as const, applied: false },
      { outcome: 'unclear' as const, applied: true },
      { outcome: 'unclear' as const, applied: false },
    ),
  })
  .map(({ to, ending }): Step => ({ by: 'us', to, ...ending }));

/** What really was there: the record sees no more of it than the writes. */
interface History {
  writes: Write<number>[];
  current: number;
  /** What was there before the writes of ours that nobody wrote in between of. */
  stretchFrom: number;
  /** The last one who really changed anything. */
  last: 'us' | 'somebody' | undefined;
}

/** Somebody else writes what was never there, so that no two states are mistaken for one another. */
function happen(steps: readonly Step[]): History {
  const history: History = { writes: [], current: 0, stretchFrom: 0, last: undefined };
  for (const [index, step] of steps.entries()) {
    const { current } = history;
    if (step.by === 'somebody') {
      history.current = history.stretchFrom = 100 + index;
      history.last = 'somebody';
      continue;
    }
    history.writes.push({ before: current, after: step.to, outcome: step.outcome });
    if (!step.applied || step.to === current) continue;
    history.current = step.to;
    history.last = 'us';
  }
  return history;
}

const alone = fc.array(ours, { maxLength: 8 }).map(happen);
const among = fc
  .array(fc.oneof({ weight: 3, arbitrary: ours }, fc.constant<Step>({ by: 'somebody' })), { maxLength: 10 })
  .map(happen);
const RUNS = { numRuns: 3000 };

describe('undoing what a record tells', () => {
  test('gets back to what was there at first when nobody else wrote, whatever became of the writes', () => {
    fc.assert(
      fc.property(alone, ({ writes, current }) => {
        expect(rollBackWrites(writes, current, same)).toEqual(
          current === 0 ? { kind: 'nothing to do' } : { kind: 'roll back', to: 0 },
        );
      }),
      RUNS,
    );
  });

  test('never overwrites what somebody else wrote after us', () => {
    fc.assert(
      fc.property(among, ({ writes, current, last }) => {
        fc.pre(last === 'somebody');
        expect(rollBackWrites(writes, current, same).kind).not.toBe('roll back');
      }),
      RUNS,
    );
  });

  test('tells that somebody wrote after us, where we wrote for certain', () => {
    fc.assert(
      fc.property(among, ({ writes, current, last }) => {
        fc.pre(last === 'somebody' && writes.some(({ outcome }) => outcome === 'made'));
        expect(rollBackWrites(writes, current, same)).toEqual({ kind: 'changed by somebody else' });
      }),
      RUNS,
    );
  });

  test('gets back to what somebody else wrote before our last stretch, and no further', () => {
    fc.assert(
      fc.property(among, ({ writes, current, last, stretchFrom }) => {
        fc.pre(last === 'us');
        expect(rollBackWrites(writes, current, same)).toEqual(
          current === stretchFrom ? { kind: 'nothing to do' } : { kind: 'roll back', to: stretchFrom },
        );
      }),
      RUNS,
    );
  });

  test('puts nothing back twice, nor when its own write is on the record too', () => {
    fc.assert(
      fc.property(among, ({ writes, current }) => {
        const first = rollBackWrites(writes, current, same);
        fc.pre(first.kind === 'roll back');
        const { to } = first;
        expect(rollBackWrites(writes, to, same).kind).not.toBe('roll back');
        for (const outcome of ['made', 'unclear'] as const) {
          const more = [...writes, { before: current, after: to, outcome }];
          expect(rollBackWrites(more, to, same)).toEqual({ kind: 'nothing to do' });
        }
      }),
      RUNS,
    );
  });

  test('rolls back again what a write was lost for', () => {
    fc.assert(
      fc.property(among, fc.constantFrom('unclear' as const, 'not made' as const), (history, outcome) => {
        const { writes, current } = history;
        const first = rollBackWrites(writes, current, same);
        fc.pre(first.kind === 'roll back');
        expect(
          rollBackWrites([...writes, { before: current, after: first.to, outcome }], current, same),
        ).toEqual(first);
      }),
      RUNS,
    );
  });

  test('changes nothing of the record', () => {
    fc.assert(
      fc.property(among, ({ writes, current }) => {
        const before = structuredClone(writes);
        rollBackWrites(writes, current, same);
        expect(writes).toEqual(before);
      }),
    );
  });

  test('takes what somebody else made to be as it was before us for undone', () => {
    expect(rollBackWrites([{ before: 0, after: 1, outcome: 'made' }], 0, same)).toEqual({
      kind: 'nothing to do',
    });
  });
});

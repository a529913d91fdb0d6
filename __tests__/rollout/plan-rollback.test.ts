import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AliasState } from '../../src/aws/aliases.ts';
import { layersToRollBackTo, planRollback } from '../../src/rollout/plan-rollback.ts';
import type { RollbackCandidate } from '../../src/rollout/plan-rollback.ts';
import type { RecordedFunction } from '../../src/rollout/record.ts';
import { aFunction, BASE, takes } from './planning.ts';
import { REGION } from './stage.ts';

const mine = (version: number) => `${BASE}:layer:mine:${version}`;
const other = `${BASE}:layer:other:1`;
const waves = [{ kind: 'percent' as const, percent: 100 }];
const to = (version: string) => ({ version, weights: {} });

/** Version 6 was swapped for 7, and the alias, where there is one, moved from version 3 to 4. */
function recordedOf(name: string, hasAlias: boolean): RecordedFunction {
  const layers = [{ before: [mine(6), other], after: [mine(7), other], outcome: 'made' as const }];
  const writes = [{ before: to('3'), after: to('4'), outcome: 'made' as const }];
  return { function: aFunction({ name }).arn, layers, ...(hasAlias && { alias: { name: 'live', writes } }) };
}

function candidateOf(name: string, layers: string[], alias?: AliasState | 'deleted'): RollbackCandidate {
  return {
    ...{ recorded: recordedOf(name, alias !== undefined), fn: aFunction({ name, layers }) },
    alias: alias === 'deleted' ? undefined : alias,
  };
}

const live = (version: string, weights = {}): AliasState => ({
  name: 'live',
  version,
  weights,
  revisionId: 'a1',
});
const planOf = (candidates: RollbackCandidate[], gone: string[] = []) => {
  const layers = new Map(gone.map((arn) => [arn, { exists: false, unzippedSize: undefined }]));
  return planRollback({ candidates, lost: [], layers, waves });
};
const doneOf = (candidate: RollbackCandidate) =>
  planOf([candidate]).waves[0]?.functions.map(({ done }) => done);

const [ours, before, foreign] = [
  [mine(7), other],
  [mine(6), other],
  [mine(8), other],
];

describe('going back to what a record tells', () => {
  test('takes functions that are as the rollout left them, and knows those that are back already', () => {
    expect(doneOf(candidateOf('a', ours))).toEqual([false]);
    expect(doneOf(candidateOf('a', before))).toEqual([true]);
    expect(doneOf(candidateOf('a', ours, live('4')))).toEqual([false]);
    expect(doneOf(candidateOf('a', before, live('4')))).toEqual([false]);
    expect(doneOf(candidateOf('a', before, live('3')))).toEqual([true]);
  });

  test.each<[string, RollbackCandidate, string]>([
    [
      'layers that somebody changed',
      candidateOf('a', foreign),
      'Somebody changed the layers of a after the rollout.',
    ],
    ['layers in another order', candidateOf('a', ours.toReversed()), 'Somebody changed the layers of a'],
    [
      'an alias that somebody moved',
      candidateOf('a', ours, live('5')),
      'Somebody moved the alias "live" of a',
    ],
    [
      'an alias that somebody split',
      candidateOf('a', ours, live('4', { '5': 0.1 })),
      'Somebody moved the alias',
    ],
    ['an alias that was deleted', candidateOf('a', ours, 'deleted'), 'The alias "live" of a was deleted'],
  ])('leaves %s as they are, and tells why', (_, candidate, reason) => {
    const { skipped, waves: planned, problems } = planOf([candidate]);
    expect([planned, problems]).toEqual([[], []]);
    expect(skipped).toMatchObject([{ name: 'a', region: REGION, layers: candidate.fn.layers }]);
    expect(skipped[0]?.reason).toContain(reason);
  });

  test('asks after the layers that it would roll back, and skips where one was deleted', () => {
    const candidates = [candidateOf('a', ours), candidateOf('b', before), candidateOf('c', foreign)];
    expect(layersToRollBackTo(candidates)).toEqual(before);
    const plan = planOf(candidates, [mine(6)]);
    expect(takes(plan)).toEqual(['b']);
    expect(plan.skipped.map(({ reason }) => reason)).toEqual([
      `a had ${mine(6)}, which was deleted since.`,
      'Somebody changed the layers of c after the rollout.',
    ]);
  });

  test('puts every function in a wave or among those skipped, never both, in order', () => {
    const lists = fc.constantFrom(ours, before, foreign, []);
    const aliases = fc.constantFrom(undefined, 'deleted' as const, live('3'), live('4'), live('5'));
    fc.assert(
      fc.property(fc.array(fc.tuple(lists, aliases), { maxLength: 20 }), (all) => {
        const candidates = all.map(([layers, alias], index) => candidateOf(`f${index}`, layers, alias));
        const plan = planOf(candidates);
        const left = new Set(plan.skipped.map(({ name }) => name));
        const names = candidates.map(({ fn }) => fn.name);
        expect(takes(plan)).toEqual(names.filter((name) => !left.has(name)));
        expect(takes(plan).length + plan.skipped.length).toBe(names.length);
      }),
    );
  });
});

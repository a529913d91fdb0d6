import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changedOf } from '../../src/report/rollout-ending.ts';
import { isChanged } from '../../src/rollout/result.ts';
import type { AliasTarget, FunctionResult } from '../../src/rollout/result.ts';

const layers = fc.array(fc.constantFrom('models:1', 'models:2', 'fonts:1'), { maxLength: 3 });
const target: fc.Arbitrary<AliasTarget> = fc.record({
  version: fc.constantFrom('1', '2'),
  weights: fc.dictionary(fc.constantFrom('1', '2', '3'), fc.constantFrom(0.1, 0.5), { maxKeys: 2 }),
});
const alias = fc.record({ name: fc.constant('live'), before: target, after: target });
const result: fc.Arbitrary<FunctionResult> = fc.record(
  {
    ...{ function: fc.constant('api'), region: fc.constant('eu-central-1') },
    ...{ status: fc.constantFrom('updated', 'rolled-back', 'failed'), before: layers, after: layers, alias },
  },
  { requiredKeys: ['function', 'region', 'status', 'before', 'after'] },
);

function functionWith(weights: [before: AliasTarget['weights'], after: AliasTarget['weights']]) {
  const [before, after] = weights.map((shares) => ({ version: '3', weights: shares }));
  if (!before || !after) throw new Error('two targets are needed');
  return { before: ['models:1'], after: ['models:1'], alias: { name: 'live', before, after } };
}

describe('a function has changed', () => {
  test('where its layers are others, or in another order', () => {
    expect(isChanged({ before: ['a:1', 'b:1'], after: ['a:1', 'b:1'] })).toBe(false);
    expect(isChanged({ before: ['a:1', 'b:1'], after: ['b:1', 'a:1'] })).toBe(true);
    expect(isChanged({ before: ['a:1'], after: ['a:1', 'b:1'] })).toBe(true);
  });

  test('where its alias shares traffic in another way, whatever the order of the shares', () => {
    expect(isChanged(functionWith([{ 1: 0.1 }, { 1: 0.1 }]))).toBe(false);
    expect(
      isChanged(
        functionWith([
          Object.fromEntries([
            ['a', 0.1],
            ['b', 0.5],
          ]),
          Object.fromEntries([
            ['b', 0.5],
            ['a', 0.1],
          ]),
        ]),
      ),
    ).toBe(false);
    expect(isChanged(functionWith([{ 1: 0.1 }, { 1: 0.5 }]))).toBe(true);
    expect(isChanged(functionWith([{ 1: 0.1 }, { 2: 0.1 }]))).toBe(true);
    expect(isChanged(functionWith([{}, { 2: 0.1 }]))).toBe(true);
  });

  test('as the report counts it and the rollout decides by it', () => {
    fc.assert(
      fc.property(fc.array(result, { minLength: 2, maxLength: 5 }), (functions) => {
        const changed = functions.filter(isChanged).length;
        const all = `${functions.length} functions`;
        expect(changedOf(functions)).toBe(changed === functions.length ? all : `${changed} of ${all}`);
      }),
    );
  });
});

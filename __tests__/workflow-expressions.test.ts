import { describe, expect, test } from '@jest/globals';
import { evaluate, isTrue, resolved } from './workflow-expressions.ts';

const CONTEXTS = {
  steps: { layer: { outputs: { 'layer-version-arn': 'arn:1', empty: '' } } },
  github: { event_name: 'push', event: { pull_request: { number: 7 } }, run_attempt: 1 },
  matrix: { account: { id: '111111111111' } },
};

describe('an expression', () => {
  test.each([
    ['steps.layer.outputs.layer-version-arn', 'arn:1'],
    ['steps.missing.outputs.arn', null],
    ["github.event_name == 'push'", true],
    ["github.event_name != 'push' || matrix.account.id == '111111111111'", true],
    ["steps.layer.outputs.empty || 'it''s empty'", "it's empty"],
    ["!(github.event_name == 'push') && 'no'", false],
    [`fromJSON('["a","b"]')`, ['a', 'b']],
    ['github.event.pull_request.number', 7],
    ["format('{0}-{1}', github.event_name, github.run_attempt)", 'push-1'],
    ["github.event_name == 'PUSH'", true],
    ["contains(github.event_name, 'us')", true],
  ])('%s', (expression, value) => {
    expect(evaluate(expression, CONTEXTS)).toEqual(value);
  });

  test.each(['needs.x.outputs.y', 'hashFiles(github)', 'github.event_name ==', '1 +', '(true', 'true false'])(
    'that is not known here is an error: %s',
    (expression) => {
      expect(() => evaluate(expression, CONTEXTS)).toThrow();
    },
  );

  test('becomes a part of a text, or a value of its own', () => {
    const text = 'record-${{ matrix.account.id }}-${{ github.run_attempt }}';
    expect(resolved(text, CONTEXTS)).toBe('record-111111111111-1');
    expect(resolved('${{ github.event.pull_request }}', CONTEXTS)).toEqual({ number: 7 });
    expect(() => resolved('a ${{ github.event }}', CONTEXTS)).toThrow('used as a text');
  });

  test('is true unless it is nothing, no, none or empty', () => {
    expect([false, 0, '', null, undefined].filter(isTrue)).toEqual([]);
    expect(['false', 1, {}, true].filter(isTrue)).toHaveLength(4);
  });
});

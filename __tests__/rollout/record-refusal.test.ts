// A record is offered for a rollback exactly where the rollback action takes it.
import { describe, expect, test } from '@jest/globals';
import { rolloutSections } from '../../src/report/rollout.ts';
import { refusalOfRecord } from '../../src/rollout/record-refusal.ts';
import { refuseOutOfScope } from '../../src/rollout/record-scope.ts';
import { readRecordWithLines } from '../../src/rollout/record.ts';
import type { Plan } from '../../src/rollout/plan-types.ts';
import { problemOf } from '../layer/problem-of.ts';
import { functionOf } from '../report/report-of.ts';
import { rolloutOf, waveOf } from '../report/rollout-of.ts';
import { OURS } from './made-by.ts';
import { aFunction, aPlanned, targetOf } from './planning.ts';

const [OWN, OTHER] = ['123456789012', '210987654321'];
const layerOf = (account: string) => `arn:aws:lambda:eu-central-1:${account}:layer:mine`;
const functionIn = (account: string) => `arn:aws:lambda:eu-central-1:${account}:function:api`;

function planFor(layer: string, fn: string, done = false): Plan {
  const goal = { kind: 'version' as const, layer: targetOf(`${layerOf(layer)}:1`), attach: false };
  const functions = [aPlanned({ goal, fn: aFunction({ arn: functionIn(fn) }), done })];
  return {
    waves: [{ number: 1, share: '100%', functions }],
    ...{ skipped: [], passedOver: [], problems: [], warnings: [] },
  };
}

/** The record that a rollout of that plan leaves. */
function recordOf(layer: string, fn: string): string {
  const lists = { before: [`${layerOf(layer)}:2`], after: [`${layerOf(layer)}:1`] };
  return [
    {
      event: 'begin',
      schema: 1,
      action: 'rollback',
      region: 'eu-central-1',
      layerName: 'mine',
      madeBy: OURS,
    },
    { event: 'before', write: 1, what: 'layers', function: functionIn(fn), ...lists },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

describe('a record', () => {
  test.each([
    [OWN, OWN],
    [OTHER, OWN],
    [OWN, OTHER],
  ])('of a layer of %s on a function of %s is offered where it is taken', async (layer, fn) => {
    const taken = (account: string) =>
      problemOf(() => {
        const record = readRecordWithLines(recordOf(layer, fn), 'r.jsonl');
        refuseOutOfScope(record, { partition: 'aws', region: 'eu-central-1', account }, 'r.jsonl');
        throw new Error('taken');
      }).then(
        () => false,
        () => true,
      );
    const isTaken = (await taken(OWN)) || (await taken(OTHER));
    expect(refusalOfRecord(planFor(layer, fn), OURS) === undefined).toBe(isTaken);
  });

  test('is not offered where it does not say which run made it', () => {
    expect(refusalOfRecord(planFor(OWN, OWN), undefined)).toContain(
      'which repository, workflow and run made it',
    );
  });

  test('is offered where only functions that stay as they are would be refused', () => {
    expect(refusalOfRecord(planFor(OTHER, OWN, true), OURS)).toBeUndefined();
  });
});

describe('the summary', () => {
  const shown = (recordRefusal?: string) =>
    rolloutSections({
      ...{ functions: [functionOf('api')], dryRun: false },
      rollout: {
        ...rolloutOf({ waves: [waveOf(1)] }),
        record: '/tmp/record.jsonl',
        ...(recordRefusal && { recordRefusal }),
      },
    }).join('\n');

  test('offers the record that is taken', () => {
    expect(shown()).toContain('record: "/tmp/record.jsonl"');
  });

  test('names the inputs that go back where the record is refused', () => {
    const text = shown('the layer is of another account');
    expect(text).not.toContain('record.jsonl');
    expect(text).toContain('the layer is of another account');
    for (const input of ['functions', 'to', 'allowed-account-ids'])
      expect(text).toContain(`<code>${input}</code>`);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FunctionResult } from '../../src/rollout/result.ts';
import {
  finishRollbackReport,
  rollbackOutputs,
  startRollbackReport,
} from '../../src/report/rollback-report.ts';
import type { RollbackReport } from '../../src/rollout/rollback/result.ts';
import { rollbackSummary } from '../../src/report/rollback-summary.ts';
import { HOSTILE, hostileNames } from './hostile-text.ts';
import { decoded, parseMarkdown } from './markdown-nodes.ts';
import { functionOf } from './report-of.ts';
import { aliasOf, rolloutOf, waitingOf, waveOf } from './rollout-of.ts';

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n));
const problems = [{ what: 'It is broken.', fix: 'Mend it.' }];

function reportOf(changes: Partial<RollbackReport> = {}): RollbackReport {
  return finishRollbackReport({ ...startRollbackReport(), layerName: 'models', ...changes });
}

/** A function that went back from version 4 of `models` to version 3. */
function backOf(name: string, changes: Partial<FunctionResult> = {}): FunctionResult {
  const { before, after } = functionOf(name);
  return functionOf(name, { status: 'rolled-back', before: after, after: before, ...changes });
}

/** A function that had nothing to roll back. */
function sameOf(name: string): FunctionResult {
  return backOf(name, { status: 'unchanged', before: functionOf('').before });
}

/** As a reader sees it: entities decoded, code without its tags, spaces as spaces. */
function shown(report: RollbackReport): string {
  return decoded(rollbackSummary(report))
    .replace(/<\/?code>/g, '')
    .replaceAll('&nbsp;', ' ');
}

describe('outcome and headline', () => {
  const functions = [...many(44, (n) => backOf(`fn-${n}`)), sameOf('same')];
  const stopped = rolloutOf({ waves: [waveOf(1, { status: 'failed' })] });
  const undone = rolloutOf({ waves: [waveOf(1, { status: 'rolled-back' })] });
  test.each<[RollbackReport['outcome'], string, Partial<RollbackReport>]>([
    ['rolled-back', '↩️ Rollback of layer models: 44 of 45 functions rolled back', { functions }],
    ['rolled-back', '↩️ Rollback: 44 of 45 functions rolled back', { functions, layerName: '' }],
    [
      'unchanged',
      '➖ Rollback of layer models: there was nothing to roll back',
      { functions: [sameOf('a')] },
    ],
    [
      'planned',
      '📝 Rollback of layer models: plan for 10 functions, nothing was written',
      { dryRun: true, rollout: rolloutOf({ waves: [waitingOf(1)] }) },
    ],
    ['failed', '❌ Rollback of layer models: failed', { problems }],
    [
      'failed',
      '❌ Rollback of layer models: stopped at 44 of 45 functions',
      { problems, functions, rollout: stopped },
    ],
    [
      'failed',
      '❌ Rollback of layer models: failed and reversed, 0 of 1 function rolled back',
      { problems, functions: [sameOf('a')], rollout: undone },
    ],
  ])('%s: %s', (outcome, headline, changes) => {
    const report = reportOf(changes);
    expect(report.outcome).toBe(outcome);
    expect(shown(report).split('\n')[0]).toBe(`### ${headline}`);
  });
});

describe('the summary', () => {
  test('has the parts of a rollout: what is wrong, what is open, waves, the rollback, functions', () => {
    const rollout = rolloutOf({
      waves: [waveOf(1), waveOf(2, { status: 'failed' })],
      leftOpen: ['`live` shares its traffic.'],
    });
    const text = shown(
      reportOf({ problems, functions: [backOf('a', { alias: aliasOf('8', '7') })], rollout }),
    );
    const parts = [
      '[!CAUTION]',
      '[!WARNING]',
      'gantt',
      '| Wave |',
      'rollback@v1',
      '| ↩️ rolled-back | a | 4 → 3 | live: 8 → 7 |',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('names the layers where functions had different ones', () => {
    const layer = (name: string, version: number) =>
      `arn:aws:lambda:eu-central-1:123456789012:layer:${name}:${version}`;
    const functions = [
      backOf('a', { before: [layer('x', 2), layer('y', 9)], after: [layer('x', 1), layer('y', 9)] }),
      backOf('b', { before: [layer('x', 2), layer('y', 9)], after: [layer('x', 1), layer('y', 8)] }),
      backOf('c', { before: [layer('x', 2)], after: [] }),
    ];
    const report = reportOf({ functions });
    delete report.layerName;
    expect(shown(report)).toContain('| a | x 2 → 1 |');
    expect(shown(report)).toContain('| b | x 2 → 1<br>y 9 → 8 |');
    expect(shown(report)).toContain('| c | x 2 → none |');
  });

  test('of a dry run is its plan', () => {
    const text = shown(reportOf({ dryRun: true, plan: ['Put a back.'], functions: [sameOf('a')] }));
    expect(text).toContain('\n- Put a back.\n');
    expect(text).not.toContain('unchanged');
  });

  test('has no markup but its own, whatever the words', () => {
    const filled = (text: string) =>
      rollbackSummary(
        reportOf({
          layerName: text,
          plan: [text],
          problems: [{ what: text, fix: text }],
          warnings: [text],
          functions: [backOf(text, { note: text, alias: { ...aliasOf(text, '7'), name: text } })],
          rollout: rolloutOf({ leftOpen: [text], passedOver: [text] }),
        }),
      );
    const own = parseMarkdown(filled('a')).types;
    const check = (text: string) => {
      const { types } = parseMarkdown(filled(text));
      expect(types.filter((type) => !own.includes(type))).toEqual([]);
    };
    HOSTILE.forEach(check);
    fc.assert(fc.property(hostileNames, check));
  });
});

describe('the outputs', () => {
  const COUNTS = {
    ...{ 'functions-updated': '0', 'functions-unchanged': '0', 'functions-skipped': '0' },
    ...{ 'functions-failed': '0', 'functions-rolled-back': '0' },
  };

  test('are the functions, the report and the record', () => {
    const report = reportOf({ functions: [backOf('a')], rollout: rolloutOf() });
    const { before, after } = functionOf('a');
    expect(rollbackOutputs(report, '/r.json')).toEqual({
      functions: JSON.stringify([
        { function: 'a', region: 'eu-central-1', status: 'rolled-back', before: after, after: before },
      ]),
      ...COUNTS,
      'functions-rolled-back': '1',
      report: '/r.json',
      record: '/tmp/publish-layer/rollout.jsonl',
    });
  });

  test('have a value each before anything was done', () => {
    expect(rollbackOutputs(startRollbackReport(), '')).toEqual({
      ...{ functions: '[]', ...COUNTS, report: '', record: '' },
    });
  });

  test('are told to be cut where they are', () => {
    const report = reportOf({ functions: many(10_000, (n) => backOf(`function-${n}`)) });
    expect(report.warnings.join()).toMatch(/`functions` has the first [\d,]+ of 10,000 functions/);
  });
});

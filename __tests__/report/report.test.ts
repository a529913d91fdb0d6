import { describe, expect, test } from '@jest/globals';
import { finishReport, outputsOf, startReport } from '../../src/report/report.ts';
import type { Report } from '../../src/publish/result.ts';
import { failureOf, functionOf, reportOf, versionOf } from './report-of.ts';
import type { Changes } from './report-of.ts';
import { aliasOf, rolloutOf, skippedOf } from './rollout-of.ts';

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n));
const reused = { version: versionOf({ published: false }) };
const problems = [{ what: 'It is broken.', fix: 'Mend it.' }];

describe('the outcome', () => {
  test.each<[Report['outcome'], string, Changes]>([
    ['published', 'a new version', {}],
    ['published', 'a new version that functions were given', { functions: [functionOf('a')] }],
    [
      'rolled-out',
      'a version that was there and that functions were given',
      { ...reused, functions: [functionOf('a')] },
    ],
    ['unchanged', 'a version that was there', reused],
    ['unchanged', 'functions that were left alone', { ...reused, functions: [skippedOf('a')] }],
    ['planned', 'a dry run', { dryRun: true }],
    ['failed', 'a problem, whatever was done', { functions: [functionOf('a')], problems }],
    ['failed', 'a problem of a dry run', { dryRun: true, problems }],
  ])('is %s for %s', (outcome, _, changes) => {
    expect(reportOf(changes).outcome).toBe(outcome);
  });
});

describe('the outputs', () => {
  test('have the record of what was written', () => {
    expect(outputsOf(reportOf({ rollout: rolloutOf() }), '/r.json')).toMatchObject({
      report: '/r.json',
      record: '/tmp/publish-layer/rollout.jsonl',
    });
  });

  test('have a value each on every path', () => {
    for (const report of [startReport(), finishReport({ ...startReport(), problems }), reportOf()]) {
      const outputs = outputsOf(report, '');
      for (const value of Object.values(outputs)) expect(typeof value).toBe('string');
      expect(outputs).toMatchObject({ functions: '[]', record: '', report: '' });
    }
  });

  test('list the functions with the same fields, and the alias where there is one', () => {
    const alias = aliasOf('7', '8');
    const functions = [functionOf('a', { alias, wave: 2, note: 'Nice.' }), failureOf('b', 'No.')];
    const { functions: text = '' } = outputsOf(reportOf({ functions }), '');
    const common = { region: 'eu-central-1', before: functionOf('').before };
    expect(JSON.parse(text)).toEqual([
      { function: 'a', ...common, status: 'updated', after: functionOf('').after, alias },
      { function: 'b', ...common, status: 'failed', after: common.before },
    ]);
  });

  test('hold as many functions as GitHub has room for, and a warning says so', () => {
    const report = reportOf({ functions: many(10_000, (n) => functionOf(`function-${n}`)) });
    const { functions = '', ...others } = outputsOf(report, '');
    const shown = (JSON.parse(functions) as unknown[]).length;
    expect(shown).toBeGreaterThan(1000);
    const utf16 = [functions, ...Object.values(others)].reduce((sum, { length }) => sum + 2 * length, 0);
    expect(utf16).toBeLessThan(1_000_000);
    expect(others['functions-updated']).toBe('10000');
    expect(report.warnings.join()).toMatch(/`functions` has the first [\d,]+ of 10,000 functions/);
  });

  test('hold 1,000 functions of two layers each, without a warning', () => {
    const report = reportOf({ functions: many(1000, (n) => functionOf(`function-${n}`)) });
    expect(JSON.parse(outputsOf(report, '')['functions'] ?? '')).toHaveLength(1000);
    expect(report.warnings).toEqual([]);
  });
});

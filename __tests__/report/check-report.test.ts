import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/checks/finding.ts';
import { checkOutputs } from '../../src/report/check-outputs.ts';
import { finishCheckReport, startCheckReport } from '../../src/report/check-report.ts';
import { comment } from '../../src/report/comment.ts';
import { commandsIn } from '../actions/runner-commands.ts';
import { checkReportOf, findingOf, layerOf } from './check-report-of.ts';
import { hostileNames } from './hostile-text.ts';

const error = findingOf('native/machine');
const warning = findingOf('deps/dev', { severity: 'warning' });
const notice = findingOf('size/tests', { severity: 'notice' });
const NAMES = [
  'errors',
  'warnings',
  'findings',
  'zipped-size',
  'unzipped-size',
  'content-hash',
  'would-publish',
  'comment-body',
  'report',
];

describe('the outcome', () => {
  test.each([
    ['passed', [], 'error'],
    ['passed', [warning, notice], 'error'],
    ['failed', [error], 'error'],
    ['failed', [warning], 'warning'],
    ['failed', [error], 'warning'],
    ['passed', [notice], 'warning'],
    ['passed', [error, warning], 'never'],
  ] as const)('is %s, case %#', (outcome, findings, failOn) => {
    expect(checkReportOf({ findings: [...findings], failOn }).outcome).toBe(outcome);
  });

  test('is failed where the check could not be done, whatever fails it', () => {
    const problems = [{ what: 'No.', fix: 'Do.' }];
    expect(checkReportOf({ problems, failOn: 'never' }).outcome).toBe('failed');
  });
});

describe('the outputs', () => {
  test('tell what was found', () => {
    const report = checkReportOf({ findings: [error, warning, notice], wouldPublish: 'true' });
    const outputs = checkOutputs(report, '/tmp/report.json');
    expect(outputs).toEqual({
      errors: '1',
      warnings: '1',
      findings: JSON.stringify([error, warning, notice]),
      'zipped-size': '30000000',
      'unzipped-size': '100000000',
      'content-hash': 'ab'.repeat(32),
      'would-publish': 'true',
      'comment-body': comment(report),
      report: '/tmp/report.json',
    });
    expect(JSON.parse(outputs['findings'] ?? '')).toHaveLength(3);
  });

  test('have the same fields for each finding, whatever else a rule puts into it', () => {
    const odd = { more: true, fix: 'f', message: 'm', path: 'p', severity: 'error', rule: 'r' } as Finding;
    expect(checkOutputs(checkReportOf({ findings: [odd] }), '')['findings']).toBe(
      '[{"rule":"r","severity":"error","path":"p","message":"m","fix":"f"}]',
    );
  });

  test('have a value each on every path', () => {
    const failed = { ...startCheckReport(), problems: [{ what: 'No.', fix: 'Do.' }] };
    for (const report of [failed, finishCheckReport(failed), startCheckReport(), checkReportOf()]) {
      const outputs = checkOutputs(report, '');
      expect(Object.keys(outputs)).toEqual(NAMES);
      for (const value of Object.values(outputs)) expect(typeof value).toBe('string');
    }
    expect(checkOutputs(failed, '')).toMatchObject({
      errors: '',
      findings: '',
      'would-publish': 'unknown',
    });
  });

  test('stay below what GitHub takes, and the report warns of what an output cannot hold', () => {
    const long = (n: number) =>
      findingOf('a/b', { path: `${n}${'x'.repeat(500)}`, message: '"'.repeat(700) });
    const report = checkReportOf({
      findings: Array.from({ length: 5000 }, (_, n) => long(n)),
      layer: layerOf({ files: 60_000 }),
    });
    const { findings = '', ...others } = checkOutputs(report, '');
    expect(findings.length).toBeLessThanOrEqual(200_000);
    const shown = (JSON.parse(findings) as unknown[]).length;
    expect(shown).toBeGreaterThan(50);
    expect(report.warnings.join()).toMatch(
      new RegExp(`\`findings\` has the first ${shown} of 5,000 findings`),
    );
    const utf16 = [findings, ...Object.values(others)].reduce((sum, { length }) => sum + 2 * length, 0);
    expect(utf16).toBeLessThan(1_000_000);
  });

  test('warn of nothing where all fits', () => {
    expect(checkReportOf({ findings: [error] }).warnings).toEqual([]);
  });

  test('are no commands of the runner', () => {
    fc.assert(
      fc.property(hostileNames, (text) => {
        const finding = { rule: text, severity: 'error' as const, path: text, message: text, fix: text };
        const { findings = '' } = checkOutputs(checkReportOf({ findings: [finding] }), '');
        expect(commandsIn(findings)).toEqual([]);
        expect(Array.isArray(JSON.parse(findings))).toBe(true);
      }),
    );
  });
});

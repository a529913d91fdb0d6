import { describe, expect, test } from '@jest/globals';
import { finishCheckReport, startCheckReport } from '../../src/report/check-report.ts';
import { startPruneReport } from '../../src/report/prune-report.ts';
import { startReport } from '../../src/report/report.ts';
import { startRollbackReport } from '../../src/report/rollback-report.ts';
import { functionOf, reportOf } from './report-of.ts';
import { aliasOf, rolloutOf, skippedOf } from './rollout-of.ts';
import { recordFaults, reportFaults } from './schemas.ts';

const asWritten = (report: object) => JSON.parse(JSON.stringify(report)) as object;

describe('the schema of the report', () => {
  test.each([
    ['a publish that failed at once', startReport()],
    ['a promotion that failed at once', startReport('promote')],
    ['a check that failed at once', finishCheckReport(startCheckReport())],
    ['a rollback that failed at once', startRollbackReport()],
    ['a prune that failed at once', startPruneReport()],
    [
      'a rollout',
      reportOf({
        functions: [functionOf('a', { alias: aliasOf('7', '8'), wave: 1 }), skippedOf('b')],
        rollout: rolloutOf(),
      }),
    ],
  ])('takes that of %s', (_, report) => {
    expect(reportFaults(asWritten(report))).toEqual([]);
  });

  test.each([
    ['a field that is not in it', { surprise: true }],
    ['an outcome of another action', { outcome: 'rolled-back' }],
    ['an action that is none', { action: 'deploy' }],
    ['another version of the schema', { schema: 2 }],
    ['problems without a fix', { problems: [{ what: 'It broke.' }] }],
    ['a time that is no text', { startedAt: 1 }],
  ])('refuses %s', (_, change) => {
    expect(reportFaults({ ...asWritten(startReport()), ...change })).not.toEqual([]);
  });

  test.each(Object.keys(startReport()))('refuses a report without %s', (field) => {
    expect(reportFaults(asWritten({ ...startReport(), [field]: undefined }))).not.toEqual([]);
  });
});

describe('the schema of the record', () => {
  const at = '2026-11-30T00:00:00.000Z';
  const begin = { event: 'begin', schema: 1, at, action: 'publish', region: 'eu-central-1', layerName: 'm' };
  const before = { event: 'before', write: 1, at, what: 'layers', function: 'f', before: [], after: ['a'] };
  const after = { event: 'after', write: 1, at, outcome: 'made' };
  const text = (...lines: object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

  test('takes each kind of line, and the rest of one that was cut off', () => {
    expect(recordFaults(`${text(begin, before, after)}{"event":"bef`)).toEqual([]);
  });

  test.each([
    ['another schema', { ...begin, schema: 2 }],
    ['a write without its number', { ...after, write: undefined }],
    ['an outcome that is none', { ...after, outcome: 'perhaps' }],
    ['layers that are no list', { ...before, after: 'a' }],
    ['a field that is not in it', { ...begin, secret: 'x' }],
  ])('refuses a line with %s', (_, line) => {
    expect(recordFaults(text(line))).not.toEqual([]);
  });
});

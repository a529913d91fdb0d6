import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { auditOutputs, finishAuditReport, startAuditReport } from '../../src/report/audit-report.ts';
import type { AuditReport } from '../../src/account/audit/result.ts';
import type { LayerAudit } from '../../src/account/audit/result.ts';
import { auditSummary } from '../../src/report/audit-summary.ts';
import { HOSTILE, hostileNames } from './hostile-text.ts';
import { decoded, parseMarkdown, shapeOf } from './markdown-nodes.ts';

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n));
const DAY = 86_400_000;

/** A report in which a word is wherever one can come from elsewhere. */
function reportWith(word: string, count = 1): AuditReport {
  const startedAt = '2026-11-20T00:00:00.000Z';
  const createdAt = new Date(Date.parse(startedAt) - 45 * DAY).toISOString();
  const use = { function: word, versions: ['1'], aliases: [] };
  const layers = many(count, (index): LayerAudit => ({
    ...{ name: word, ...(index % 2 && { account: '111111111111' }) },
    versions: (['there', 'deleted', 'gone'] as const).map((state, place) => ({
      ...{ version: 3 - place, arn: word, state, createdAt, sharedWith: [word, 'public'] },
      functions: [use, { ...use, versions: ['$LATEST'] }, { ...use, aliases: [word] }, use, use, use],
    })),
  }));
  const fits = (['fits', 'code first', 'unknown', 'five layers'] as const).map((fit) => ({
    function: word,
    fit,
  }));
  const layer = {
    ...{ bytes: 4_000_000, zippedBytes: 1_000_000, savedBytes: 8_000_000, savedZippedBytes: 2_000_000 },
    items: many(20, () => ({ kind: 'package' as const, name: word, version: word, bytes: 1 })),
    functions: fits,
  };
  const activity = {
    ...{ at: word, action: 'grant' as const, subject: word, detail: word, principal: word, role: word },
    ...{ sourceAddress: word, userAgent: word, errorCode: word, unexpected: true },
  };
  return finishAuditReport({
    ...startAuditReport(),
    startedAt,
    activitySince: startedAt,
    regions: [
      {
        region: 'eu-central-1',
        counts: { layers: count, layerVersions: 3 * count, functions: 2, functionVersions: 1 },
        storage: { used: 5, limit: 10 },
        layers,
        common: {
          ...{ layers: many(count, () => layer), lookedAt: 3, zipBytes: 1000, readBytes: 5 },
          ...{
            beyondBudget: many(count, () => word),
            unreadable: many(count, () => ({ function: word, why: word })),
          },
        },
        activity: many(count, () => activity),
        sboms: {
          ...{ folder: word, beyond: 3, unread: many(count, () => ({ arn: word, why: word })) },
          written: many(count, () => ({ arn: word, file: word, packages: 2, leftOut: [word] })),
        },
      },
    ],
    findings: many(count, (index) => ({
      rule: 'audit/behind' as const,
      severity: (['error', 'warning', 'notice'] as const)[index % 3] ?? 'error',
      path: `eu-central-1/function/${word}`,
      message: `Function "${word}" is behind.`,
      fix: `Update ${word}.`,
    })),
    warnings: many(count, () => word),
    problems: many(count, () => ({ what: word, fix: word })),
  });
}

describe('the summary of an audit', () => {
  test('tells layers, versions, functions, what is common, and who did what', () => {
    const text = decoded(auditSummary({ ...reportWith('checkout'), problems: [], warnings: [] }))
      .replaceAll('&nbsp;', ' ')
      .replace(/<\/?code>/g, '');
    expect(text).toContain('### ❌ Audit: 1 error');
    expect(text).toContain(
      '1 layer in 3 versions · 2 functions in 1 version · code storage 5 B, 50 % of 10 B',
    );
    expect(text).toContain('| checkout | 3 | 45 d | checkout (version 1), checkout, checkout (checkout), ');
    expect(text).toContain('🆕 newest · 🌍 public');
    expect(text).toContain('🗑️ deleted');
    expect(text).toContain('| 4.00 MB, about 1.00 MB zipped |');
    expect(text).toContain('Activity since 2026-11-20 00:00 UTC: 1 call');
    expect(text).toContain('5 B of 1.00 kB, under 1 % was read.');
  });

  test('says that nothing is wrong only where something was looked at', () => {
    const region = { region: 'eu-central-1', layers: [] };
    const report = finishAuditReport({ ...startAuditReport(), regions: [region] });
    expect(auditSummary(report)).toContain('❌ The audit could not be done');
    const counts = { layers: 0, layerVersions: 0, functions: 0, functionVersions: 0 };
    const clean = finishAuditReport({ ...startAuditReport(), regions: [{ ...region, counts }] });
    expect(auditSummary(clean)).toContain('✅ Audit: no finding');
    expect(auditOutputs(report, '')).toEqual({ errors: '', warnings: '', findings: '', report: '' });
  });

  test.each(HOSTILE)('has no markup of %j', (word) => {
    expect(shapeOf(auditSummary(reportWith(word)))).toEqual(shapeOf(auditSummary(reportWith('word'))));
  });

  test('has no markup of any word', () => {
    const shape = shapeOf(auditSummary(reportWith('word')));
    fc.assert(
      fc.property(hostileNames, (word) => {
        const given = word.trim() === '' ? 'word' : word;
        expect(shapeOf(auditSummary(reportWith(given)))).toEqual(shape);
      }),
      { numRuns: 15 },
    );
  });

  test('stays below what GitHub shows, whatever there is to tell', () => {
    const summary = auditSummary(reportWith('<ö>'.repeat(40), 3000));
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
    expect(parseMarkdown(summary).types).toContain('table');
    expect(auditOutputs(reportWith('x'.repeat(100), 5000), '')['findings']?.length).toBeLessThan(200_001);
  });
});

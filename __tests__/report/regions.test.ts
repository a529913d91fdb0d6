import { describe, expect, test } from '@jest/globals';
import { arnTables } from '../../src/report/arn-tables.ts';
import type { RegionReport } from '../../src/publish/result.ts';
import { finishReport, outputsOf, startReport } from '../../src/report/report.ts';
import type { Report } from '../../src/publish/result.ts';
import { summary } from '../../src/report/summary.ts';
import { HOSTILE } from './hostile-text.ts';
import { decoded, parseMarkdown } from './markdown-nodes.ts';
import { functionOf, versionOf } from './report-of.ts';
import { rolloutOf } from './rollout-of.ts';

const MAX_BYTES = 2 ** 20;
const problem = { what: 'AWS Lambda in us-east-1 could not be reached.', fix: 'Run the job again.' };

function regionOf(region: string, changes: Partial<RegionReport> = {}): RegionReport {
  const version = versionOf({ published: true });
  const arn = version.arn.replace('eu-central-1', region);
  return { region, functions: [], version: { ...version, arn }, ...changes };
}

function reportOf(regions: RegionReport[], changes: Partial<Report> = {}): Report {
  return finishReport({ ...startReport(), layerName: 'models', regions, ...changes });
}

const headline = (report: Report) => decoded(summary(report).split('\n')[0] ?? '').replace(/<\/?code>/g, '');
const failed: RegionReport = { region: 'us-east-1', functions: [], problem };
const same = (region: string) => regionOf(region, { version: versionOf({ published: false }) });

describe('the headline of several regions', () => {
  test.each<[string, Report]>([
    ['📦 Layer models: published in 2 regions', reportOf([regionOf('eu-central-1'), regionOf('us-east-1')])],
    ['📦 Layer models: published in 1 of 2 regions', reportOf([same('eu-central-1'), regionOf('us-east-1')])],
    ['➖ Layer models: unchanged in 2 regions', reportOf([same('eu-central-1'), same('us-east-1')])],
    [
      '❌ Layer models: failed in 1 of 2 regions, published in 1',
      reportOf([regionOf('eu-central-1'), failed], { problems: [problem] }),
    ],
    [
      '📝 Layer models: plan for 2 regions, nothing was written',
      reportOf([regionOf('eu-central-1'), regionOf('us-east-1')], { dryRun: true }),
    ],
    [
      '📦 Layer models: published in 2 regions, rolled out to 2 functions',
      reportOf(
        ['eu-central-1', 'us-east-1'].map((region) => regionOf(region, { functions: [functionOf('api')] })),
      ),
    ],
  ])('is %s', (expected, report) => {
    expect(headline(report)).toBe(`### ${expected}`);
  });
});

describe('the table of regions', () => {
  test('has those that failed first; why, is told above it', () => {
    const text = decoded(
      summary(reportOf([regionOf('eu-central-1'), failed], { problems: [problem] })),
    ).replaceAll('&nbsp;', ' ');
    const rows = text.split('\n').filter((line) => /^\| (✅|❌)/.test(line));
    expect(rows.map((row) => row.slice(0, 20))).toEqual([
      expect.stringContaining('❌ failed'),
      expect.stringContaining('✅ published'),
    ]);
    expect(text.indexOf('could not be reached')).toBeLessThan(text.indexOf(rows[0] ?? ''));
  });

  test('says with whom a version is shared, which parameter holds it, and which numbers it took up', () => {
    const sharing = {
      before: [],
      after: ['123456789012', 'public'],
      added: [],
      revoked: [],
      unknown: ['odd'],
    };
    const version = { ...versionOf({ published: true }), fillers: [2, 3] };
    const parameter = { name: '/layers/models', status: 'written' as const };
    const text = summary(
      reportOf([regionOf('eu-central-1', { sharing, version, parameter }), regionOf('us-east-1')]),
    );
    for (const part of [
      '<code>123456789012</code>, <code>public</code>',
      '<code>/layers/models</code>',
      '2 more',
    ])
      expect(text).toContain(part);
  });
});

describe('the ARNs to copy', () => {
  const regions = [regionOf('eu-central-1'), regionOf('us-east-1'), failed];
  const { markdown, json, terraform, cdk } = arnTables('my-models', regions);

  test('are those of the regions that have a version, in four forms', () => {
    expect(markdown.split('\n')).toHaveLength(4);
    expect(Object.keys(JSON.parse(json) as object)).toEqual(['eu-central-1', 'us-east-1']);
    expect(terraform).toContain(
      'locals {\n  my_models_layer_arns = {\n    "eu-central-1" = "arn:aws:lambda:',
    );
    expect(cdk).toContain(
      "export const my_modelsLayerArns: Record<string, string> = {\n  'eu-central-1': 'arn:aws:",
    );
  });

  test('are in the report, and folded in the summary where others use the layer', () => {
    expect(reportOf(regions).arns.json).toBe(json);
    expect(summary(reportOf(regions))).toContain('<summary>ARNs to copy</summary>');
    expect(summary(reportOf([regionOf('eu-central-1')]))).not.toContain('ARNs to copy');
  });

  test('are none where nothing has a version', () => {
    expect(arnTables('models', [failed])).toEqual({ markdown: '', json: '{}', terraform: '', cdk: '' });
  });
});

describe('the outputs of several regions', () => {
  test('are those of the first, and all ARNs by region', () => {
    const outputs = outputsOf(reportOf([failed, regionOf('eu-central-1')]), '/r.json');
    expect(outputs).toMatchObject({ published: 'true', version: '', 'layer-version-arn': '' });
    expect(Object.keys(JSON.parse(outputs['layer-version-arns'] ?? '') as object)).toEqual(['eu-central-1']);
  });

  test('name the folder of the records', () => {
    const record = '/tmp/x/records/us-east-1/record.jsonl';
    const regions = [regionOf('eu-central-1'), regionOf('us-east-1', { rollout: rolloutOf({ record }) })];
    expect(outputsOf(reportOf(regions), '')['record']).toBe('/tmp/x/records');
  });
});

describe('foreign text in a region', () => {
  test.each(HOSTILE.map((text) => [text]))('is shown and does nothing: %j', (text) => {
    const sharing = { before: [], after: [text], added: [text], revoked: [text], unknown: [text] };
    const regions = [
      regionOf('eu-central-1', { sharing, problem: { what: text, fix: text } }),
      regionOf('us-east-1'),
    ];
    const shown = summary(reportOf(regions, { problems: [{ what: text, fix: text }] }));
    const { types, html } = parseMarkdown(shown);
    expect(html.filter((tag) => !/^<\/?(?:code|br|details|summary)>/.test(tag))).toEqual([]);
    for (const type of ['image', 'link', 'footnoteReference']) expect(types).not.toContain(type);
    expect(shown).not.toMatch(/^\s*::\w|##\[|<script|<img/m);
  });

  test('of any length leaves the summary of 34 regions below what GitHub shows', () => {
    const text = '|'.repeat(100_000);
    const sharing = {
      before: [],
      after: Array(500).fill(text),
      added: [],
      revoked: [],
      unknown: Array(50).fill(text),
    };
    const regions = Array.from({ length: 34 }, (_, n) =>
      regionOf(`eu-test-${n}`, { sharing: sharing, problem: { what: text, fix: text } }),
    );
    const problems = regions.map(() => ({ what: text, fix: text }));
    expect(Buffer.byteLength(summary(reportOf(regions, { problems })))).toBeLessThan(MAX_BYTES);
  });
});

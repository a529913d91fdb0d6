import { expect, test } from '@jest/globals';
import { finishReport, outputsOf } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { reportOf, versionOf } from './report-of.ts';

const regions = [
  { region: 'eu-central-1', version: { ...versionOf({ published: false }), extra: [5, 6] }, functions: [] },
  { region: 'us-east-1', version: versionOf({ published: true }), functions: [] },
];

test('extra versions are in the report and in an output, each with the command that removes it', () => {
  const report = finishReport({ ...reportOf({}), regions });
  const place = versionOf({ published: false }).layerArn;
  const extra = [5, 6].map((version) => ({
    ...{ region: 'eu-central-1', version, arn: `${place}:${version}` },
    command: `aws lambda delete-layer-version --layer-name models --version-number ${version} --region eu-central-1`,
  }));
  expect(report.extraVersions).toEqual(extra);
  expect(JSON.parse(outputsOf(report, '')['extra-versions'] ?? '')).toEqual(extra);
});

test('without extra versions the output is an empty list', () => {
  expect(outputsOf(finishReport({ ...reportOf({}), regions: regions.slice(1) }), '')['extra-versions']).toBe(
    '[]',
  );
});

test('the table of regions says which versions have the same content', () => {
  expect(summary(finishReport({ ...reportOf({}), regions }))).toContain(
    'The same content is in version 5, 6 as well.',
  );
});

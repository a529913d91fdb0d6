import { describe, expect, test } from '@jest/globals';
import type { BuildReport, BuiltPackage } from '../../src/packages/build-report.ts';
import { buildLine, buildSentence, builtPackagesTable } from '../../src/report/build-section.ts';
import { comment, checkSummary } from '../../src/report/comment.ts';
import { summary } from '../../src/report/summary.ts';
import { code } from '../../src/shared/sanitise.ts';
import { checkReportOf } from './check-report-of.ts';
import { reportOf } from './report-of.ts';

const NUMPY: BuiltPackage = {
  ecosystem: 'python',
  name: 'numpy',
  version: '2.3.5',
  folder: 'python/',
  tag: 'cp313-manylinux_2_28_aarch64',
  size: 52_800_000,
  neededBy: ['pandas'],
};
const PANDAS: BuiltPackage = {
  ecosystem: 'python',
  name: 'pandas',
  version: '2.3.3',
  folder: 'python/',
  tag: 'cp313-manylinux_2_28_aarch64',
  size: 44_300_000,
  neededBy: [],
};
const BUILD: BuildReport = {
  manifests: ['api/uv.lock'],
  tools: [{ name: 'uv', version: '0.13.9' }],
  packages: [PANDAS, NUMPY],
  seconds: 4.12,
  skipped: false,
};

describe('how packages came into a layer', () => {
  test('is a line of the log', () => {
    expect(buildLine(BUILD)).toBe('2 packages, 97.1 MB, installed from api/uv.lock by uv 0.13.9 in 4.1 s');
  });

  test('is a sentence, the same whatever it took', () => {
    expect(buildSentence(BUILD)).toBe(`📥 2 packages installed from ${code('api/uv.lock')} by uv 0.13.9.`);
    expect(buildSentence({ ...BUILD, seconds: 99 })).toBe(buildSentence(BUILD));
    expect(buildSentence(undefined)).toBe('');
  });

  test('is told where nothing was installed', () => {
    expect(buildSentence({ ...BUILD, packages: [], skipped: true })).toBe(
      `♻️ Nothing was installed: ${code('api/uv.lock')} and all else that makes the layer are as they were when it was published.`,
    );
  });

  test('is a table, the largest package first, with the packages that need it', () => {
    const wheel = code('cp313-manylinux_2_28_aarch64');
    expect(builtPackagesTable(BUILD).split('\n')).toEqual([
      '<details>',
      '<summary>Installed packages</summary>',
      '',
      '| Package | Version | Wheel | Size | Needed by |',
      '|---|---|---|---|---|',
      `| ${code('numpy')} | ${code('2.3.5')} | ${wheel} | 52.8 MB | ${code('pandas')} |`,
      `| ${code('pandas')} | ${code('2.3.3')} | ${wheel} | 44.3 MB | the manifest |`,
      '',
      '</details>',
    ]);
  });

  test('names three of many packages that need one, and says how many more there are', () => {
    const packages = [{ ...NUMPY, neededBy: ['a', 'b', 'c', 'd', 'e'] }];
    expect(builtPackagesTable({ ...BUILD, packages })).toContain(
      `| ${['a', 'b', 'c'].map(code).join(', ')} and 2 more |`,
    );
  });

  test('says how many packages there was no room for', () => {
    const packages = Array.from({ length: 310 }, (_, index) => ({ ...NUMPY, name: `p${index}` }));
    expect(builtPackagesTable({ ...BUILD, packages })).toContain('10 more packages are in the report.');
  });

  test('is in both summaries; the comment has the sentence alone', () => {
    const check = checkReportOf({ build: BUILD });
    expect(summary(reportOf({ build: BUILD }))).toContain(builtPackagesTable(BUILD));
    expect(checkSummary(check)).toContain(builtPackagesTable(BUILD));
    expect(comment(check)).toContain(buildSentence(BUILD));
    expect(comment(check)).not.toContain('Installed packages');
  });
});

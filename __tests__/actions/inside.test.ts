/** What is inside a layer, as GitHub's runner runs it: bill of materials, vulnerabilities, dependency graph. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startGitHubApi } from '../../emulator/github-api.js';
import { zipOf } from '../../emulator/index.js';
import { metadata } from '../packages/layer-files.ts';
import { faultsOf } from '../packages/schema.ts';
import { failureOf, OUTPUTS, startPlace, writesAmong } from './step.ts';
import type { Place } from './step.ts';

const URLLIB3 = 'python/urllib3-1.26.4.dist-info/METADATA';
const LAYER = {
  [URLLIB3]: metadata('urllib3', '1.26.4', 'License: MIT'),
  'python/urllib3/__init__.py': '',
  'nodejs/node_modules/a/package.json': '{"name":"a","version":"1.0.0"}',
};
const inFolder = Object.fromEntries(Object.entries(LAYER).map(([path, text]) => [`layer/${path}`, text]));
const PURLS = ['pkg:npm/a@1.0.0', 'pkg:pypi/urllib3@1.26.4'];
const SCAN = { vulnerabilities: 'true', 'compatible-runtimes': 'python3.13, nodejs22.x' };

async function place(): Promise<Place> {
  const made = await startPlace();
  made.write(inFolder);
  return made;
}

const seed = ({ region }: Place, severity = 'high', id = 'CVE-2021-33503') =>
  region.seedVulnerability({ purl: 'pkg:pypi/urllib3@1.26.4', id, severity, fixedVersion: '1.26.5' });

const textIn = ({ workspace }: Place, file: string) => readFileSync(join(workspace, file), 'utf8');
const purlsIn = (text: string) =>
  (JSON.parse(text) as { components: { purl: string }[] }).components.map(({ purl }) => purl);

describe('sbom', () => {
  test('is written by the check and by the root action, the same, of a folder and of a ready zip', async () => {
    const at = await place();
    at.write({ 'layer.zip': zipOf(LAYER) });
    const checked = await at.check({ sbom: 'out/check.cdx.json' });
    expect(failureOf(checked)).toBe('');
    expect(at.operations()).toEqual([]);
    expect(checked.report.inside).toEqual({ packages: 2, leftOut: [], sbom: 'out/check.cdx.json' });
    expect(checked.summary).toContain('2 packages, written to');
    const published = await at.run({ sbom: 'root.cdx.json' });
    expect(failureOf(published)).toBe('');
    expect(published.summary).toContain('root.cdx.json');
    expect(failureOf(await at.check({ sbom: 'zip.cdx.json', path: 'layer.zip' }))).toBe('');
    const text = textIn(at, 'out/check.cdx.json');
    expect(purlsIn(text)).toEqual(PURLS);
    expect(faultsOf(JSON.parse(text))).toEqual([]);
    expect(textIn(at, 'root.cdx.json')).toBe(text);
    expect(textIn(at, 'zip.cdx.json')).toBe(text);
  });

  test('is written for an unchanged layer and for a dry run too', async () => {
    const at = await place();
    await at.run();
    expect((await at.run({ sbom: 'a.json' })).report.outcome).toBe('unchanged');
    expect((await at.run({ sbom: 'b.json', 'dry-run': 'true' })).report.outcome).toBe('planned');
    expect(textIn(at, 'b.json')).toBe(textIn(at, 'a.json'));
  });

  test.each([
    ['layer/a.json', "lies in the layer's own folder"],
    ['a.xml', 'is CycloneDX in JSON'],
    ['taken/a.json', 'cannot be written'],
    ['link.json', 'cannot be written (ELOOP)'],
  ])('%s is refused before anything is published', async (sbom, told) => {
    const at = await place();
    at.write({ taken: 'a file', 'link.json': { link: 'victim' }, victim: 'untouched' });
    for (const outcome of [await at.run({ sbom }), await at.check({ sbom })]) {
      expect(outcome.code).toBe(1);
      expect(outcome.errors.join()).toContain(told);
    }
    expect(at.operations()).toEqual([]);
    expect(textIn(at, 'victim')).toBe('untouched');
  });

  test('leaves out what is broken, hostile or huge, with a warning, and the layer is published', async () => {
    const at = await place();
    const name = '::set-output name=x::<img src=x>';
    at.write({
      'layer/python/huge-1.dist-info/METADATA': `Name: huge\n${'x'.repeat(3_000_000)}`,
      'layer/python/evil-1.dist-info/METADATA': metadata(name, '1.0'),
      'layer/nodejs/node_modules/b/package.json': '{"name":',
    });
    const outcome = await at.run({ sbom: 'a.json' });
    expect(failureOf(outcome)).toBe('');
    expect(outcome.outputs['published']).toBe('true');
    expect(purlsIn(textIn(at, 'a.json'))).toEqual(PURLS);
    expect(outcome.report.inside?.leftOut).toHaveLength(3);
    expect(outcome.warnings.join()).toContain('The list of packages is not complete');
    expect(outcome.log).not.toContain('set-output');
  });
});

describe('vulnerabilities', () => {
  test('of the given severity fail the check, with package, version, id and what mends it', async () => {
    const at = await place();
    seed(at);
    const { code, outputs, errors, summary, report } = await at.check({ ...SCAN, 'sarif-file': 'a.sarif' });
    expect(code).toBe(1);
    expect(errors.at(-1)).toContain('does not pass the check: vulnerabilities/high');
    const [finding] = JSON.parse(outputs['findings'] ?? '') as object[];
    expect(finding).toEqual({
      ...{ rule: 'vulnerabilities/high', severity: 'error', path: URLLIB3 },
      message: '"urllib3" 1.26.4 has CVE-2021-33503, of high severity.',
      fix: expect.stringContaining('Upgrade urllib3 to 1.26.5 or later'),
    });
    for (const text of [summary, outputs['comment-body'], textIn(at, 'a.sarif')])
      expect(text).toMatch(/urllib3.*1\.26\.4 has CVE-2021-33503/);
    expect(report.inside?.scan).toMatchObject({ packages: 2, vulnerabilities: [{ fixedVersion: '1.26.5' }] });
    expect(at.operations()).toEqual(['ScanSbom']);
  });

  test.each([
    [{ 'fail-on-severity': 'critical' }, 0],
    [{ 'fail-on-severity': 'never' }, 0],
    [{ 'fail-on-severity': 'critical', 'fail-on': 'warning' }, 1],
    [{ 'fail-on-severity': 'medium' }, 1],
    [{ 'fail-on': 'never' }, 0],
    [{ 'ignore-rules': 'vulnerabilities/high' }, 0],
  ])('of high severity with %j exit with %d', async (inputs, code) => {
    const at = await place();
    seed(at);
    expect((await at.check({ ...SCAN, ...inputs })).code).toBe(code);
  });

  test('stop a publish before anything is written, in a dry run too', async () => {
    const at = await place();
    seed(at, 'critical');
    for (const dryRun of ['false', 'true']) {
      const { code, errors, outputs, report, summary } = await at.run({ ...SCAN, 'dry-run': dryRun });
      expect(code).toBe(1);
      expect(errors.at(-1)).toContain('The check refuses the layer for vulnerabilities/critical');
      expect(Object.keys(outputs).sort()).toEqual([...OUTPUTS].sort());
      expect(outputs['published']).toBe('false');
      expect(report.findings).toMatchObject([{ rule: 'vulnerabilities/critical' }]);
      expect(summary).toContain('1 known vulnerability');
      expect(writesAmong(at.operations())).toEqual(['ScanSbom']);
    }
  });

  test('that are none, or less than that, let it be published; what is published is not scanned again', async () => {
    const at = await place();
    seed(at, 'low');
    const outcome = await at.run(SCAN);
    expect(failureOf(outcome)).toBe('');
    expect(outcome.report.findings).toMatchObject([{ severity: 'notice' }]);
    expect(at.operations()).toContain('ScanSbom');
    expect((await at.run(SCAN)).report.outcome).toBe('unchanged');
    expect(at.operations()).not.toContain('ScanSbom');
  });

  test('do not count where the list says so, until the day that it says', async () => {
    const at = await place();
    seed(at);
    seed(at, 'critical', 'CVE-2');
    const entry = { package: 'pkg:pypi/urllib3', reason: 'No proxy is used.' };
    const list = (expires: string) => ({
      'ignore.json': JSON.stringify({
        vulnerabilities: [
          { ...entry, id: 'CVE-2021-33503', expires: '2999-12-31' },
          { ...entry, id: 'CVE-2', expires },
        ],
      }),
    });
    const inputs = { ...SCAN, 'vulnerability-ignore-file': 'ignore.json' };
    at.write(list('2999-12-31'));
    const ignored = await at.check(inputs);
    expect(failureOf(ignored)).toBe('');
    expect(ignored.summary).toContain('no known vulnerabilities, 2 more ignored');
    at.write(list('2020-01-01'));
    const expired = await at.run(inputs);
    expect(expired.code).toBe(1);
    expect(expired.warnings.join()).toContain('held until 2020-01-01, so the vulnerability counts again');
    expect(expired.report.findings).toMatchObject([{ message: expect.stringContaining('CVE-2,') }]);
  });

  test('are refused where the list of those that do not count is none', async () => {
    const at = await place();
    const inputs = { ...SCAN, 'vulnerability-ignore-file': 'none.json' };
    for (const { code, errors } of [await at.check(inputs), await at.run(inputs)]) {
      expect(code).toBe(1);
      expect(errors.join()).toContain('"none.json" cannot be read (ENOENT)');
    }
    expect(at.operations()).toEqual([]);
  });

  test('cannot be looked for without credentials or the right: that fails, and the rest of the check is there', async () => {
    const at = await place();
    const none = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
    const without = await at.check({ ...SCAN, sbom: 'a.json', 'sarif-file': 'a.sarif' }, none);
    expect(without.code).toBe(1);
    expect(without.errors.join()).toContain('No AWS credentials were found.');
    expect(without.outputs['errors']).toBe('0');
    expect(existsSync(join(at.workspace, 'a.json'))).toBe(true);
    // Uploaded, it would close the alerts that the last scan has opened.
    expect(existsSync(join(at.workspace, 'a.sarif'))).toBe(false);
    at.aws.set({ allow: [{ Action: 'lambda:*', Resource: '*' }] });
    for (const { code, errors } of [await at.check(SCAN), await at.run(SCAN)]) {
      expect(code).toBe(1);
      expect(errors.join()).toContain('The role may not do inspector-scan:ScanSbom');
    }
    expect(at.region.layers.size).toBe(0);
  });

  test('have foreign text as text: no command, no markup', async () => {
    const at = await place();
    seed(at, 'high', '::error::<img src=x onerror=1>');
    const { log, summary, commands } = await at.check(SCAN);
    expect(commands.filter(({ data }) => data.startsWith('<img'))).toEqual([]);
    expect(log).not.toMatch(/^::error::<img/m);
    expect(summary).not.toContain('<img');
  });
});

describe('submit-dependencies', () => {
  const TOKEN = 'ghs_forTheStandInAndNothingElse0000000';
  type Api = Awaited<ReturnType<typeof startGitHubApi>>;
  let api: Api | undefined;
  afterEach(() => api?.close());

  async function github(settings: Parameters<typeof startGitHubApi>[0] = {}) {
    api = await startGitHubApi(settings);
    const env = {
      ...{ GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'octo-org/layers', GITHUB_SHA: 'ab'.repeat(20) },
      ...{ GITHUB_REF: 'refs/heads/main', GITHUB_RUN_ID: '1', GITHUB_WORKFLOW: 'w', GITHUB_JOB: 'j' },
    };
    return { api, env };
  }
  const SUBMIT = { 'submit-dependencies': 'true', 'github-token': TOKEN };

  test('tells GitHub what is in the layer, after it was published and when it is unchanged', async () => {
    const at = await place();
    const { api: hub, env } = await github();
    for (const outcome of ['published', 'unchanged']) {
      const done = await at.run(SUBMIT, env);
      expect(failureOf(done)).toBe('');
      expect(done.report).toMatchObject({ outcome, inside: { submitted: true } });
      expect(done.summary).toContain("submitted to GitHub's dependency graph");
    }
    expect(hub.snapshots).toHaveLength(2);
    expect(Object.keys(hub.snapshots[0]?.manifests?.['models']?.resolved ?? {})).toEqual(PURLS);
  });

  test('without the right fails after the publish, with the outputs of what is published', async () => {
    const at = await place();
    const { env } = await github({ contents: 'read' });
    const { code, errors, outputs, report } = await at.run(SUBMIT, env);
    expect(code).toBe(1);
    expect(errors.at(-1)).toContain('`permissions: { contents: write }`');
    expect(outputs).toMatchObject({ published: 'true', version: '1' });
    expect(report).toMatchObject({ outcome: 'failed', regions: [{ version: { published: true } }] });
  });

  test('is a step of the plan in a dry run', async () => {
    const at = await place();
    const { api: hub, env } = await github();
    const { report } = await at.run({ ...SUBMIT, 'dry-run': 'true' }, env);
    expect(report.plan).toContain("Submit 2 packages to GitHub's dependency graph");
    expect(hub.requests).toEqual([]);
  });
});

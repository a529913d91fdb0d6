/** The check as GitHub's runner runs it: what it finds, says and leaves behind. */
import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { elf } from '../inspect/elf-maker.ts';
import { CHECK_OUTPUTS, failureOf, startPlace } from './step.ts';
import { randomBytes } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';

const PYTHON = { 'compatible-runtimes': 'python3.12', 'compatible-architectures': 'x86_64' };

/** A Python package with an extension module, as pip leaves it. */
function fastmath(machine: 'x86_64' | 'arm64' = 'x86_64', version = '1.2.0'): Tree {
  const module = `_core.cpython-312-${machine === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu.so`;
  const info = `layer/python/fastmath-${version}.dist-info`;
  return {
    'layer/python/fastmath/__init__.py': 'from ._core import add\n',
    [`layer/python/fastmath/${module}`]: elf({ machine, needed: ['libc.so.6'] }),
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: fastmath\nVersion: ${version}\n`,
    [`${info}/RECORD`]: `fastmath/__init__.py,,\nfastmath/${module},,\nfastmath-${version}.dist-info/METADATA,,\n`,
  };
}

interface Found {
  rule: string;
  severity: string;
  path: string;
  message: string;
  fix: string;
}

const findingsIn = (outputs: Record<string, string>) => JSON.parse(outputs['findings'] ?? '') as Found[];

describe('A layer that is right', () => {
  test('passes, with every output set and AWS not asked', async () => {
    const place = await startPlace();
    place.write(fastmath());
    const outcome = await place.check(PYTHON);
    expect(failureOf(outcome)).toBe('');
    const { outputs, report, summary, warnings } = outcome;
    expect(Object.keys(outputs).sort()).toEqual([...CHECK_OUTPUTS].sort());
    expect(outputs).toMatchObject({ errors: '0', warnings: '0', findings: '[]', 'would-publish': 'unknown' });
    expect(outputs['content-hash']).toMatch(/^[0-9a-f]{64}$/);
    expect(Number(outputs['zipped-size'])).toBeGreaterThan(100);
    expect(report).toMatchObject({ action: 'check', outcome: 'passed', layerName: 'models', problems: [] });
    expect(report.layer?.packages[0]).toMatchObject({ name: 'fastmath', version: '1.2.0' });
    expect(summary).toContain('fastmath');
    expect(warnings).toEqual([]);
    expect(place.operations()).toEqual([]);
    expect(outcome.leftBehind).toEqual([]);
  });

  test('has the content hash and the size that publishing it gives', async () => {
    const place = await startPlace();
    place.write(fastmath());
    const checked = await place.check(PYTHON);
    const published = await place.run(PYTHON);
    expect(published.outputs['content-hash']).toBe(checked.outputs['content-hash']);
    expect(published.outputs['code-size']).toBe(checked.outputs['zipped-size']);
  });
});

describe('A layer that would break', () => {
  test('fails with the finding on its file, the reason and the command', async () => {
    const place = await startPlace();
    place.write(fastmath('arm64'));
    const { code, outputs, report, commands, errors, summary, log } = await place.check(PYTHON);
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ errors: '1', warnings: '0' });
    const [finding] = findingsIn(outputs);
    expect(finding).toMatchObject({ rule: 'native/architecture', severity: 'error' });
    expect(finding?.fix).toMatch(/pip install .*x86_64.*fastmath==1\.2\.0/);
    expect(report.outcome).toBe('failed');
    expect(summary).toContain('native/architecture');
    // An annotation is a line of the log already.
    expect(log.split(finding?.message ?? '-')).toHaveLength(2);
    const annotated = commands.find(({ name, properties }) => name === 'error' && properties['file']);
    expect(annotated?.properties['file']).toMatch(/^layer\/python\/fastmath\/_core/);
    expect(errors.at(-1)).toContain('does not pass the check: native/architecture');
  });

  test.each([
    ['error', 1],
    ['warning', 1],
    ['never', 0],
  ])('with fail-on: %s exits with %d', async (failOn, code) => {
    const place = await startPlace();
    place.write(fastmath('arm64'));
    const outcome = await place.check({ ...PYTHON, 'fail-on': failOn });
    expect(outcome.code).toBe(code);
    expect(outcome.outputs['errors']).toBe('1');
  });

  test('passes where its rules are ignored', async () => {
    const place = await startPlace();
    place.write(fastmath('arm64'));
    const outcome = await place.check({ ...PYTHON, 'ignore-rules': 'native/*:python/fastmath/**' });
    expect(failureOf(outcome)).toBe('');
    expect(outcome.outputs['findings']).toBe('[]');
  });

  test('with a warning fails only where warnings do', async () => {
    const place = await startPlace();
    place.write(fastmath());
    const inputs = { ...PYTHON, 'compatible-runtimes': 'python3.12, python9.9' };
    const lenient = await place.check(inputs);
    expect(failureOf(lenient)).toBe('');
    expect(lenient.outputs).toMatchObject({ errors: '0', warnings: '1' });
    expect((await place.check({ ...inputs, 'fail-on': 'warning' })).code).toBe(1);
  });

  test('for its size says so, however large it is', async () => {
    const place = await startPlace();
    place.write({ 'layer/models/weights.bin': '', 'layer/models/tests/data.bin': 'x'.repeat(3_000_000) });
    truncateSync(join(place.workspace, 'layer/models/weights.bin'), 262_144_000);
    const { code, outputs } = await place.check();
    expect(code).toBe(1);
    expect(findingsIn(outputs).map(({ rule }) => rule)).toContain('size/unzipped');
    expect(outputs['unzipped-size']).toBe('265144000');
  });

  test('for the budget of its user', async () => {
    const place = await startPlace();
    place.write({ 'layer/data.bin': 'x'.repeat(2_000_001) });
    const { outputs } = await place.check({ 'max-unzipped-size': '2 MB' });
    expect(findingsIn(outputs).map(({ rule }) => rule)).toEqual(['size/budget']);
  });

  test('because it cannot even be read is a finding too', async () => {
    const place = await startPlace();
    place.write({ 'layer/a\nb': 'x' });
    const { code, outputs, errors } = await place.check();
    expect(code).toBe(1);
    expect(findingsIn(outputs)).toMatchObject([{ rule: 'files/unusable', severity: 'error' }]);
    expect(outputs).toMatchObject({ errors: '1', 'content-hash': '', 'would-publish': 'unknown' });
    expect(errors.at(-1)).toContain('files/unusable');
  });
});

describe('A layer that is not there or empty', () => {
  test.each<[string, Tree]>([
    ['There is nothing at "layer"', { 'other/a': 'x' }],
    ['There is no file to put into the layer', { 'layer/': '' }],
  ])('is told in the log too: %s', async (told, tree) => {
    const place = await startPlace();
    place.write(tree);
    const outcome = await place.check({ 'fail-on': 'never', 'sarif-file': 'layer.sarif' });
    expect(failureOf(outcome)).toBe('');
    expect(outcome.errors).toEqual([expect.stringContaining(told)]);
    expect(findingsIn(outcome.outputs)).toMatchObject([{ rule: 'files/unusable' }]);
    expect(existsSync(join(place.workspace, 'layer.sarif'))).toBe(false);
    expect((await place.check()).code).toBe(1);
  });
});

test('An input that is wrong fails the check by its name, with every output set', async () => {
  const place = await startPlace();
  place.write(fastmath());
  const { code, outputs, errors, report } = await place.check({ 'ignore-rules': 'no/rule' });
  expect(code).toBe(1);
  expect(Object.keys(outputs).sort()).toEqual([...CHECK_OUTPUTS].sort());
  expect(errors).toEqual([expect.stringContaining('`ignore-rules` holds "no/rule"')]);
  expect(outputs).toMatchObject({ errors: '', warnings: '', findings: '' });
  expect(report.problems).toHaveLength(1);
});

describe('The root action', () => {
  test('refuses before anything is written what the check refuses', async () => {
    const place = await startPlace();
    place.write(fastmath('arm64'));
    const outcome = await place.run(PYTHON);
    expect(outcome.code).toBe(1);
    expect(outcome.errors.at(-1)).toContain('The check refuses the layer for native/architecture');
    expect(place.operations()).toEqual(['ListLayerVersions', 'GetLayerVersion']);
    expect(outcome.report.findings).toMatchObject([{ rule: 'native/architecture' }]);
    expect(outcome.summary).toContain('native/architecture');
    expect(outcome.outputs['published']).toBe('false');
  });

  test('refuses it in a dry run too, and publishes it where the rule is ignored or nothing fails', async () => {
    const place = await startPlace();
    place.write(fastmath('arm64'));
    expect((await place.run({ ...PYTHON, 'dry-run': 'true' })).code).toBe(1);
    const ignored = await place.run({ ...PYTHON, 'ignore-rules': 'native/architecture' });
    expect(ignored.outputs['published']).toBe('true');
    const lenient = await place.run({ ...PYTHON, 'fail-on': 'never', description: 'again', reuse: 'never' });
    expect(lenient.outputs['published']).toBe('true');
    expect(lenient.report.findings).toHaveLength(1);
  });

  test('ignores a rule for one package, and not for another', async () => {
    const place = await startPlace();
    place.write(fastmath('arm64'));
    expect((await place.run({ ...PYTHON, 'ignore-rules': 'native/*@numpy' })).code).toBe(1);
    const ignored = await place.run({ ...PYTHON, 'ignore-rules': 'native/architecture@FastMath' });
    expect(failureOf(ignored)).toBe('');
    expect(ignored.outputs['published']).toBe('true');
    expect(ignored.log).toContain('`ignore-rules` leaves out 1 finding: native/architecture');
  });

  test('warns of an entry past its last day, whose finding counts again, and notes one of no use', async () => {
    const place = await startPlace();
    const entry = { rule: 'native/*', package: 'fastmath', reason: 'Never loaded.', expires: '2026-01-31' };
    const rules = [entry, { rule: 'deps/dev' }];
    place.write({ ...fastmath('arm64'), '.github/ignored.json': JSON.stringify({ rules }) });
    const outcome = await place.run({ ...PYTHON, 'ignore-rules': '.github/ignored.json' });
    expect(outcome.errors.at(-1)).toContain('The check refuses the layer for native/architecture');
    const warning =
      'In `ignore-rules`, entry 1 of ".github/ignored.json" expired after 2026-01-31; its findings count again.';
    expect(outcome.report.warnings).toContain(warning);
    expect(outcome.log).toContain('In `ignore-rules`, entry 2 of ".github/ignored.json" matches no finding');
  });

  test('does not check again what is published already', async () => {
    const place = await startPlace();
    place.write(fastmath('arm64'));
    await place.run({ ...PYTHON, 'fail-on': 'never' });
    const again = await place.run(PYTHON);
    expect(failureOf(again)).toBe('');
    expect(again.report).toMatchObject({ outcome: 'unchanged', findings: [] });
  });
});

describe('SARIF', () => {
  test('is written where it is asked for, in a folder of its own if need be', async () => {
    const place = await startPlace();
    place.write(fastmath('arm64'));
    await place.check({ ...PYTHON, 'sarif-file': 'reports/layer.sarif' });
    const sarif = JSON.parse(readFileSync(join(place.workspace, 'reports/layer.sarif'), 'utf8')) as {
      version: string;
      runs: { results: { ruleId: string }[] }[];
    };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['native/architecture']);
  });

  test.each<[string, Tree]>([
    ['layer.sarif', { 'layer.sarif': { link: 'victim' } }],
    ['reports/layer.sarif', { reports: { link: '..' } }],
    ['reports/new/layer.sarif', { reports: { link: '..' } }],
  ])('is not written through a link of the checkout: %s', async (file, links) => {
    const place = await startPlace();
    place.write({ ...fastmath(), ...links, victim: 'untouched' });
    const { code, errors } = await place.check({ ...PYTHON, 'sarif-file': file });
    expect(code).toBe(1);
    expect(errors.at(-1)).toContain('ELOOP');
    expect(readFileSync(join(place.workspace, 'victim'), 'utf8')).toBe('untouched');
    for (const name of ['layer.sarif', 'new'])
      expect(existsSync(join(place.workspace, '..', name))).toBe(false);
  });

  test('that cannot be written fails the step and keeps nobody from the rest', async () => {
    const place = await startPlace();
    place.write({ ...fastmath(), taken: '' });
    const { code, outputs, errors } = await place.check({ ...PYTHON, 'sarif-file': 'taken/layer.sarif' });
    expect(code).toBe(1);
    expect(errors.at(-1)).toContain('taken/layer.sarif');
    expect(outputs['content-hash']).not.toBe('');
  });
});

describe('a zip of 50 MiB or more', () => {
  test('is a warning that names the bucket, and nothing where one is named', async () => {
    const place = await startPlace();
    place.write({ 'layer/models/weights.bin': randomBytes(53_000_000) });
    const without = await place.check();
    expect(failureOf(without)).toBe('');
    expect(without.report.findings).toEqual([
      expect.objectContaining({ rule: 'size/zipped', severity: 'warning' }),
    ]);
    expect(without.summary).toContain('s3-bucket');
    for (const inputs of [{ 's3-bucket': 'layers-{region}' }, { 'ignore-rules': 'size/zipped' }]) {
      const { code, outputs } = await place.check({ ...inputs, 'fail-on': 'warning' });
      expect([code, outputs['findings']]).toEqual([0, '[]']);
    }
    expect(place.operations()).toEqual([]);
    const refused = await place.run({ 'ignore-rules': 'size/zipped', 'fail-on': 'never' });
    expect(refused.errors.join()).toContain('s3-bucket: my-bucket-{region}');
    expect(place.region.layers.get('models')).toBeUndefined();
  });
});

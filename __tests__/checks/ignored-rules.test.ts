// A finding is left out only where every file that it is about is covered, and nothing more than that is left out.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkLayer, sortFindings, findingsOf } from '../../src/checks/check.ts';
import type { CheckedLayer } from '../../src/checks/checked-layer.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { withoutIgnored } from '../../src/checks/ignored-rules.ts';
import type { IgnoredRule } from '../../src/checks/ignored-rules.ts';
import { checkedLayer, elf, nodePackage } from './checked-layer.ts';
import type { DescribedFiles } from './checked-layer.ts';

const TODAY = '2026-11-23';
const entry = (some: Partial<IgnoredRule>): IgnoredRule => ({ rule: 'secrets/*', place: 'here', ...some });
const finding = (some: Partial<Finding>): Finding => ({
  ...{ rule: 'secrets/token', severity: 'error', path: 'python/a.py', message: 'A.', fix: 'B.' },
  ...some,
});
const sorted = (findings: Finding[], entries: IgnoredRule[]) =>
  withoutIgnored(findings, { entries, today: TODAY });
const isIgnored = (one: Finding, ...entries: IgnoredRule[]) => sorted([one], entries).counting.length === 0;

describe('an entry', () => {
  test.each([
    [{ rule: 'secrets/token' }, true],
    [{ rule: 'secrets/*' }, true],
    [{ rule: 'secrets/aws-key' }, false],
    [{ rule: 'size/*' }, false],
    [{ path: 'python/a.py' }, true],
    [{ path: 'python/*.py' }, true],
    [{ path: 'python/' }, true],
    [{ path: 'a.py' }, true],
    [{ path: '**/a.*' }, true],
    [{ path: '/a.py' }, false],
    [{ path: 'python/b.py' }, false],
    [{ path: 'python/acme/**' }, false],
    [{ package: 'a' }, false],
  ])('%j covers secrets/token of python/a.py: %j', (some, covers) => {
    expect(isIgnored(finding({}), entry(some))).toBe(covers);
  });

  test('for a path covers a finding about several files only where it covers them all', () => {
    const both = finding({ paths: ['python/a.py', 'src/b.py'] });
    expect(isIgnored(both, entry({ path: 'python/**' }))).toBe(false);
    expect(isIgnored(both, entry({ path: 'python/**' }), entry({ path: 'src/**' }))).toBe(true);
  });

  test('for a path covers no finding about the layer as a whole', () => {
    expect(isIgnored(finding({ path: '' }), entry({ path: '**' }))).toBe(false);
    expect(isIgnored(finding({ path: '' }), entry({}))).toBe(true);
  });

  test.each([
    ['charset-normalizer', 'charset_normalizer', 'python/x.so', true],
    ['Charset.Normalizer', 'charset-normalizer', 'python/x.so', true],
    ['lodash.get', 'lodash.get', 'nodejs/node_modules/lodash.get/a.js', true],
    ['lodash-get', 'lodash.get', 'nodejs/node_modules/lodash.get/a.js', false],
    ['numpy', 'numpy-financial', 'python/x.so', false],
  ])('for the package %s covers a finding about %s: %j', (name, package_, path, covers) => {
    expect(isIgnored(finding({ package: package_, path }), entry({ package: name }))).toBe(covers);
  });

  test('holds until its last day, counts no more the day after, and that is told', () => {
    expect(isIgnored(finding({}), entry({ expires: TODAY }))).toBe(true);
    const over = entry({ expires: '2026-11-22' });
    expect(sorted([finding({})], [over])).toMatchObject({ counting: [{}], expired: [over], unused: [] });
    expect(sorted([finding({})], [over, entry({})])).toMatchObject({ counting: [], expired: [] });
  });

  test('that no finding is about is told', () => {
    const idle = entry({ path: 'src/**' });
    expect(sorted([finding({})], [idle, entry({})]).unused).toEqual([idle]);
  });
});

describe('in a layer', () => {
  const SECRET = { contents: { secrets: ['github-token' as const] } };
  const ignoring = (files: DescribedFiles, some: Partial<IgnoredRule>, about: Partial<CheckedLayer> = {}) =>
    checkLayer(checkedLayer(files, about), [entry(some)])
      .filter(({ rule }) => rule !== 'runtime/none')
      .map(({ rule, path }) => `${rule} ${path}`);

  test('the same credential in two files is told of the one that is not ignored', () => {
    const files = { 'python/acme/fixtures/a.py': SECRET, 'python/acme/main.py': SECRET };
    const [told, ...others] = checkLayer(checkedLayer(files), [entry({ path: 'python/acme/fixtures/**' })]);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ rule: 'secrets/token', path: 'python/acme/main.py' });
    expect(told?.message).not.toContain('fixtures');
  });

  test('nothing about secrets is left out where every account is to read it', () => {
    const files = { 'python/acme/a.py': SECRET };
    for (const some of [{}, { path: '**' }, { package: 'acme' }])
      expect(ignoring(files, some, { isPublic: true })).toEqual(['secrets/token python/acme/a.py']);
  });

  test('the package of a file is known where the rule does not say it', () => {
    const files = { 'nodejs/node_modules/@acme/lib/a.js': SECRET, 'python/acme/a.py': SECRET };
    expect(ignoring(files, { package: '@acme/lib' })).toEqual(['secrets/token python/acme/a.py']);
    expect(ignoring(files, { package: 'Acme' })).toEqual([
      'secrets/token nodejs/node_modules/@acme/lib/a.js',
    ]);
  });

  test('compiled code is ignored by the package that installed it, and that of another package is not', () => {
    const so = 'cpython-312-aarch64-linux-gnu.so';
    const files = {
      [`python/charset_normalizer/md.${so}`]: elf('library', 'arm64'),
      [`python/numpy/core.${so}`]: elf('library', 'arm64'),
    };
    const about = { runtimes: ['python3.12'], architectures: ['x86_64'] };
    const rule = 'native/architecture';
    expect(ignoring(files, { rule }, about)).toEqual([]);
    expect(ignoring(files, { rule, package: 'charset-normalizer' }, about)).toEqual([
      `native/architecture python/numpy/core.${so}`,
    ]);
  });

  test('a finding about several packages is left out only where all of them are', () => {
    const modules = 'nodejs/node_modules';
    const files = {
      [`${modules}/.package-lock.json`]: {
        contents: { nodeLock: { dev: ['node_modules/jest', 'node_modules/tsx'], versions: {} } },
      },
      [`${modules}/jest/package.json`]: nodePackage('jest'),
      [`${modules}/tsx/package.json`]: nodePackage('tsx'),
    };
    const layer = checkedLayer(files, { runtimes: ['nodejs22.x'] });
    const rules = (...names: string[]) =>
      checkLayer(
        layer,
        names.map((name) => entry({ rule: 'deps/dev', package: name })),
      ).map(({ rule }) => rule);
    expect(rules('jest')).toContain('deps/dev');
    expect(rules('jest', 'tsx')).not.toContain('deps/dev');
  });
});

test('whatever is ignored, each finding counts or is ignored, and without entries all count', () => {
  const path = fc.constantFrom('python/a/b.py', 'python/c.py', 'nodejs/node_modules/d/e.js', '');
  const rule = fc.constantFrom('secrets/token', 'secrets/login', 'native/glibc');
  const findings = fc.array(
    fc.record({ rule, path, paths: fc.array(path, { maxLength: 3 }) }).map((some) => finding(some)),
  );
  const entries = fc.array(
    fc
      .record(
        {
          rule: fc.constantFrom('secrets/*', 'secrets/token', 'native/glibc'),
          path: fc.constantFrom('python/**', 'a/', '*.js'),
          package: fc.constantFrom('a', 'd'),
          expires: fc.constantFrom('2026-01-01', '2027-01-01'),
        },
        { requiredKeys: ['rule'] },
      )
      .map((some) => entry(some)),
  );
  fc.assert(
    fc.property(findings, entries, (all, ignored) => {
      const { counting: counted, ignored: left } = sorted(all, ignored);
      expect(new Set([...counted, ...left])).toEqual(new Set(all));
      expect(counted.length + left.length).toBe(all.length);
      expect(sorted(all, []).counting).toEqual(all);
      const names = new Set(ignored.map((one) => one.rule));
      for (const one of left) expect(names.has(one.rule) || names.has('secrets/*')).toBe(true);
    }),
  );
});

test('findings are the same with and without entries that cover nothing', () => {
  const layer = checkedLayer({ 'python/a.py': { contents: { secrets: ['private-key'] } } });
  const idle = [entry({ path: 'elsewhere/**' })];
  expect(sortFindings(findingsOf(layer, idle), layer, idle).counting).toEqual(checkLayer(layer));
});

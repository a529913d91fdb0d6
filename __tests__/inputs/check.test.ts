import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RULE_TEXTS } from '../../src/checks/rule-texts.ts';
import { readCheckInputs } from '../../src/inputs/check.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { given } from './given.ts';

const VERSION = 'arn:aws:lambda:eu-central-1:123456789012:layer:models:7';
const { read, refusal } = given(readCheckInputs);
const rulesOf = (text: string) => read({ 'ignore-rules': text }).ignoreRules.map(({ rule }) => rule);

test('what is not given has its default', () => {
  expect(read()).toEqual({
    layerName: 'models',
    path: 'layer',
    bytecode: 'auto',
    prefix: '',
    exclude: [],
    runtimes: [],
    architectures: [],
    failOn: 'error',
    ignoreRules: [],
    sbom: '',
    comment: 'auto',
    token: '',
    sarifFile: '',
  });
});

test('more runtimes than AWS takes are left to the rule that says so', () => {
  const sixteen = Array.from({ length: 16 }, (_, n) => `r${n}`).join();
  expect(read({ 'compatible-runtimes': sixteen }).runtimes).toHaveLength(16);
});

describe('ignore-rules', () => {
  test('takes ids and families', () => {
    expect(rulesOf('deps/dev, shadow/*')).toEqual(['deps/dev', 'shadow/*']);
  });

  test.each([
    ['native/glibc@charset-normalizer', { rule: 'native/glibc', package: 'charset-normalizer' }],
    ['deps/*@@img/sharp', { rule: 'deps/*', package: '@img/sharp' }],
    ['secrets/*:python/acme/**', { rule: 'secrets/*', path: 'python/acme/**' }],
    ['native/*@numpy:python/*', { rule: 'native/*', package: 'numpy', path: 'python/*' }],
    ['config/syntax:conf/a.json', { rule: 'config/syntax', path: 'conf/a.json' }],
  ])('takes %s, a rule for a package or path', (text, entry) => {
    expect(read({ 'ignore-rules': text }).ignoreRules).toEqual([{ ...entry, place: `"${text}"` }]);
  });

  test.each([
    'deps/dve@numpy',
    'deps/dve:python/**',
    'deps/dev@',
    'deps/dev:',
    '@numpy',
    'secrets/*:!python/a.py',
    'size/unzipped@numpy',
    'size/*:python/**',
  ])('refuses %s', (text) => {
    expect(refusal({ 'ignore-rules': text }).what).toContain(`\`ignore-rules\` holds "${text}"`);
  });

  describe('in a file', () => {
    const FULL = { rule: 'native/glibc', package: 'numpy', reason: 'Tested.', expires: '2027-03-31' };
    const written = (content: unknown, name = 'ignored.json'): string => {
      const workspace = temporaryFolder();
      process.env['GITHUB_WORKSPACE'] = workspace;
      writeFileSync(join(workspace, name), JSON.stringify(content));
      return name;
    };

    test('are entries with reasons and last days, beside those of the input', () => {
      const file = written({ rules: [FULL, { rule: 'secrets/*', path: 'python/acme/**' }] });
      expect(read({ 'ignore-rules': `deps/dev, ${file}` }).ignoreRules).toEqual([
        { rule: 'deps/dev', place: '"deps/dev"' },
        { ...FULL, place: 'entry 1 of "ignored.json"' },
        { rule: 'secrets/*', path: 'python/acme/**', place: 'entry 2 of "ignored.json"' },
      ]);
    });

    test.each([
      ['no list', { vulnerabilities: [] }, 'holds no list "rules"'],
      ['no rule', { rules: [{ package: 'numpy' }] }, 'entry 1 of "ignored.json" has no "rule"'],
      ['an empty reason', { rules: [{ ...FULL, reason: '' }] }, 'entry 1 of "ignored.json" has no "reason"'],
      ['a date that is none', { rules: [{ ...FULL, expires: '2027-02-30' }] }, 'has the date "2027-02-30"'],
      ['a field of no meaning', { rules: [{ ...FULL, id: 'x' }] }, 'has "id", which has no meaning'],
      [
        'an unknown rule',
        { rules: [FULL, { rule: 'deps/dve' }] },
        'holds entry 2 of "ignored.json": "deps/dve", which is no rule',
      ],
      ['a limit of AWS', { rules: [{ rule: 'size/unzipped' }] }, 'holds entry 1 of "ignored.json", but'],
    ])('with %s are refused, by the input and the entry', (_, content, told) => {
      const { what } = refusal({ 'ignore-rules': written(content) });
      expect(what).toContain('`ignore-rules`');
      expect(what).toContain(told);
    });

    test('that is not there is refused by its name, and one of YAML by its format', () => {
      expect(refusal({ 'ignore-rules': 'none.json' }).what).toContain('"none.json" cannot be read (ENOENT)');
      expect(refusal({ 'ignore-rules': '.github/ignored.yml' }).what).toContain('is JSON');
    });
  });

  test.each(['deps/dve', 'nothing/*', 'deps', '*', 'native'])('refuses %j, which is no rule', (id) => {
    const { what } = refusal({ 'ignore-rules': id });
    expect(what).toBe(`\`ignore-rules\` holds "${id}", which is no rule.`);
  });

  test('names the rules of the family that was meant', () => {
    const { fix } = refusal({ 'ignore-rules': 'deps/dve' });
    for (const rule of Object.keys(RULE_TEXTS).filter((id) => id.startsWith('deps/')))
      expect(fix).toContain(rule);
  });

  test.each(['size/unzipped', 'size/*'])('refuses %s, a limit of AWS', (id) => {
    expect(refusal({ 'ignore-rules': id }).what).toContain('is a limit of AWS');
  });
});

describe('s3-bucket', () => {
  test('is taken as in the publishing step, with {region} in it', () => {
    expect(read({ 's3-bucket': 'layers-{region}' })).toMatchObject({ bucket: 'layers-{region}' });
    expect(read({ 's3-bucket': '' })).not.toHaveProperty('bucket');
    expect(refusal({ 's3-bucket': 's3://layers' }).what).toContain('which cannot be a bucket');
  });

  test('makes it possible to ignore size/zipped, which is no limit through it', () => {
    expect(rulesOf('size/zipped')).toEqual(['size/zipped']);
  });
});

describe('max-unzipped-size', () => {
  test.each([
    ['40 MB', 40_000_000],
    ['40MB', 40_000_000],
    ['40 mb', 40_000_000],
    ['40 MiB', 41_943_040],
    ['0.5 GiB', 536_870_912],
    ['1.5 kB', 1_500],
    ['12345', 12_345],
    ['7 B', 7],
  ])('of %j is %d bytes', (text, bytes) => {
    expect(read({ 'max-unzipped-size': text }).maxUnzippedSize).toBe(bytes);
  });

  test.each(['0', '-1', '40 M', '40,5 MB', 'MB', '1e6', '40 MB left', '0x10', '0.0000001 B', '.5 MB'])(
    'refuses %j',
    (text) => {
      const { what, fix } = refusal({ 'max-unzipped-size': text });
      expect(what).toBe(`\`max-unzipped-size\` is "${text}", which is no size.`);
      expect(fix).toContain('`max-unzipped-size: 40 MB`');
    },
  );
});

describe('what a layer is compared with', () => {
  test('is the newest version, a version by its ARN, or a base', () => {
    expect(read({ 'compare-with': 'latest' }).compareWith).toEqual({ kind: 'latest' });
    expect(read({ 'compare-with': VERSION }).compareWith).toEqual({ kind: 'version', arn: VERSION });
    expect(read({ 'compare-with': '', 'base-path': 'base' }).compareWith).toEqual({
      kind: 'base',
      path: 'base',
    });
  });

  test('is one thing only', () => {
    expect(refusal({ 'compare-with': 'latest', 'base-path': 'base' }).what).toContain('are both given');
  });

  test('is not a base where the path of the layer is absolute', () => {
    expect(refusal({ path: '/tmp/layer', 'base-path': 'base' }).what).toContain('an absolute path');
  });

  test.each(['newest', 'Latest', '7', 'models', VERSION.slice(0, -2), `${VERSION}a`])('is not %j', (text) => {
    expect(refusal({ 'compare-with': text })).toMatchObject({ what: `\`compare-with\` is "${text}".` });
  });

  test('asks for the region only where AWS is asked', () => {
    process.env['AWS_REGION'] = 'eu-central-1';
    expect(read({ 'compare-with': 'latest' }).region).toBe('eu-central-1');
    expect(read({ 'compare-with': '', 'base-path': 'base' })).not.toHaveProperty('region');
    process.env['AWS_REGION'] = 'Frankfurt';
    expect(() => read({ 'compare-with': '', 'base-path': '' })).not.toThrow();
    expect(refusal({ 'compare-with': 'latest' }).what).toContain('Frankfurt');
  });
});

test('`compare-with` takes no ARN of a partition that its region is not in', () => {
  const arn = 'arn:aws-cn:lambda:eu-central-1:123456789012:layer:models:1';
  expect(refusal({ 'compare-with': arn }).what).toBe(
    `\`compare-with\` holds "${arn}", an ARN of the partition aws-cn, and its region eu-central-1 is in aws.`,
  );
});

describe('comment', () => {
  test.each([
    ['auto', 'auto'],
    ['true', 'true'],
    ['True', 'true'],
    ['FALSE', 'false'],
  ])('of %j is %s', (text, meant) => {
    expect(read({ comment: text }).comment).toBe(meant);
  });

  test.each(['yes', 'Auto', 'tRUE'])('refuses %j', (text) => {
    expect(refusal({ comment: text }).fix).toBe('It is one of auto, true, false.');
  });
});

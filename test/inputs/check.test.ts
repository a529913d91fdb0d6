import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/checks/rules.js';
import { readCheckInputs } from '../../src/inputs/check.js';
import { given } from './given.js';

const VERSION = 'arn:aws:lambda:eu-central-1:123456789012:layer:models:7';
const { read, refusal } = given(readCheckInputs);

test('what is not given has its default', () => {
  expect(read()).toEqual({
    layerName: 'models',
    path: 'layer',
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
    expect(read({ 'ignore-rules': 'deps/dev, shadow/*' }).ignoreRules).toEqual(['deps/dev', 'shadow/*']);
  });

  test.each(['deps/dve', 'nothing/*', 'deps', '*', 'native'])('refuses %j, which is no rule', (id) => {
    const { what } = refusal({ 'ignore-rules': id });
    expect(what).toBe(`\`ignore-rules\` holds "${id}", which is no rule.`);
  });

  test('names the rules of the family that was meant', () => {
    const { fix } = refusal({ 'ignore-rules': 'deps/dve' });
    for (const rule of Object.keys(RULES).filter((id) => id.startsWith('deps/'))) expect(fix).toContain(rule);
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
    expect(read({ 'ignore-rules': 'size/zipped' }).ignoreRules).toEqual(['size/zipped']);
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

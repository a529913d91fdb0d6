import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readStagingInputs, refuseOneBucket } from '../../src/inputs/staging.ts';
import { stagingFor } from '../../src/publish/staging-in.ts';
import { Problem } from '../../src/shared/problem.ts';
import { given } from './given.ts';

const { read, refusal } = given(readStagingInputs, {});
const KEY = '1234abcd-12ab-34cd-56ef-1234567890ab';

describe('staging', () => {
  test('is not set up without a bucket', () => {
    expect(read()).toBeUndefined();
  });

  test('takes a bucket; the keys begin with a folder of our own, and Lambda makes a copy', () => {
    expect(read({ 's3-bucket': 'layers' })).toEqual({
      bucket: 'layers',
      prefix: 'publish-layer/',
      mode: 'copy',
    });
  });

  test('has a prefix, a key and a mode', () => {
    const inputs = { 's3-bucket': 'layers', 's3-prefix': 'ci', 'kms-key-id': KEY };
    expect(read({ ...inputs, 's3-object-storage-mode': 'reference' })).toEqual({
      bucket: 'layers',
      prefix: 'ci/',
      kmsKeyId: KEY,
      mode: 'reference',
    });
  });

  test.each([
    ['s3-object-storage-mode', 'reference'],
    ['kms-key-id', 'alias/layers'],
    ['s3-prefix', 'ci/'],
  ])('without a bucket refuses %s, which would have no effect', (name, value) => {
    const { what, fix } = refusal({ [name]: value });
    expect(what).toContain(`\`${name}`);
    expect(what).toContain('`s3-bucket` is missing');
    expect(fix).toContain('with: { s3-bucket: … }');
  });

  test('knows no third mode', () => {
    expect(refusal({ 's3-bucket': 'layers', 's3-object-storage-mode': 'link' }).fix).toBe(
      'It is one of copy, reference.',
    );
  });
});

describe('a prefix', () => {
  test.each([
    ['layers', 'layers/'],
    ['layers/', 'layers/'],
    ['/layers', 'layers/'],
    ['//ci///layers//', 'ci/layers/'],
    ['/', ''],
    ['team=a/{region}/v1.0_x-y', 'team=a/{region}/v1.0_x-y/'],
  ])('%s becomes "%s"', (value, prefix) => {
    expect(read({ 's3-bucket': 'layers', 's3-prefix': value })).toMatchObject({ prefix });
  });

  test.each(['a b', 'a/../b', './a', '*', 'a\\b', "a'b", '{account}', 'ä', 'a'.repeat(801)])(
    '%s is refused',
    (value) => {
      expect(refusal({ 's3-bucket': 'layers', 's3-prefix': value }).what).toContain('`s3-prefix`');
    },
  );

  test('never begins with a slash or holds two in a row, and ends with one', () => {
    const parts = fc.array(fc.constantFrom('/', 'a', 'b-c', '{region}', '//'), { maxLength: 8 });
    fc.assert(
      fc.property(parts, (texts) => {
        const prefix = read({ 's3-bucket': 'layers', 's3-prefix': texts.join('') })?.prefix ?? '?';
        expect(prefix).toMatch(/^(?:[^/]+\/)*$/);
        expect(prefix === '' && !texts.every((text) => text.startsWith('/'))).toBe(false);
      }),
    );
  });
});

describe("a bucket's name", () => {
  test.each(['abc', 'my.layers.example', '0layers9', 'a'.repeat(63), 'layers-{region}', '{region}.layers'])(
    '%s is taken',
    (bucket) => {
      expect(read({ 's3-bucket': bucket })).toMatchObject({ bucket });
    },
  );

  test.each([
    ...['ab', 'a'.repeat(64), `${'a'.repeat(50)}{region}`, 'Layers', 'my_layers', '-layers', 'layers-'],
    ...['my..layers', '.layers', '192.168.5.4', 'xn--layers', 'sthree-x', 'layers-s3alias', 'layers--ol-s3'],
    ...['layers--x-s3', '{account}-layers', '{Region}-layers', 'layers/ci'],
  ])('%s is refused', (bucket) => {
    const { what, fix } = refusal({ 's3-bucket': bucket });
    expect(what).toBe(`\`s3-bucket\` is "${bucket}", which cannot be a bucket's name.`);
    expect(fix).toContain('only `{region}` is replaced');
  });

  test.each(['s3://layers/ci', 'arn:aws:s3:::layers'])('%s is told to be written as a name', (bucket) => {
    expect(refusal({ 's3-bucket': bucket }).fix).toContain('`s3-bucket: my-layers`');
  });
});

describe('a KMS key', () => {
  test.each([
    ...[KEY, 'mrk-1234abcd12ab34cd56ef1234567890ab', 'alias/layers', 'alias/aws/s3', 'alias/{region}-layers'],
    ...[
      `arn:aws:kms:eu-central-1:123456789012:key/${KEY}`,
      'arn:aws-cn:kms:{region}:123456789012:alias/layers',
    ],
  ])('%s is taken', (kmsKeyId) => {
    expect(read({ 's3-bucket': 'layers', 'kms-key-id': kmsKeyId })).toMatchObject({ kmsKeyId });
  });

  test.each([
    'layers',
    'key/x',
    'arn:aws:kms:eu-central-1:123456789012:layers',
    '{account}',
    'alias/',
    `${KEY}0`,
  ])('%s is refused', (kmsKeyId) => {
    const { what, fix } = refusal({ 's3-bucket': 'layers', 'kms-key-id': kmsKeyId });
    expect(what).toContain('`kms-key-id`');
    expect(fix).toContain('`kms-key-id: alias/layers`');
  });
});

test('the region stands in bucket, prefix and key wherever `{region}` did', () => {
  const inputs = {
    ...{ bucket: 'layers-{region}', prefix: '{region}/{region}/', mode: 'copy' as const },
    kmsKeyId: 'arn:aws:kms:{region}:123456789012:alias/layers',
  };
  expect(stagingFor(inputs, 'eu-west-1')).toEqual({
    bucket: 'layers-eu-west-1',
    prefix: 'eu-west-1/eu-west-1/',
    kmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:alias/layers',
    mode: 'copy',
  });
});

describe('one bucket', () => {
  const inputs = { bucket: 'layers', prefix: '', mode: 'copy' as const };

  test.each([[['eu-west-1']], [['eu-west-1', 'eu-west-1']], [[]]])('does for %j', (regions) => {
    expect(() => refuseOneBucket(inputs, regions)).not.toThrow();
  });

  test('does not for two regions, unless their names are in it', () => {
    const regions = ['eu-west-1', 'us-east-1'];
    expect(() => refuseOneBucket(inputs, regions)).toThrow(Problem);
    expect(() => refuseOneBucket({ ...inputs, mode: 'reference' }, regions)).toThrow(
      '`s3-bucket: layers-{region}`',
    );
    expect(() => refuseOneBucket({ ...inputs, bucket: '{region}-layers' }, regions)).not.toThrow();
  });
});

import { describe, expect, test } from '@jest/globals';
import { readDeliveryInputs } from '../../src/inputs/delivery.ts';
import { given } from './given.ts';

const { read, refusal } = given(() => readDeliveryInputs('models'));

describe('the regions', () => {
  test('are kept in their order, each once', () => {
    expect(read({ regions: 'us-east-1, eu-central-1\nus-east-1' }).regions).toEqual([
      'us-east-1',
      'eu-central-1',
    ]);
  });

  test.each(['Frankfurt', 'eu-central', 'eu_central-1', 'eu-central-1a', '*'])(
    'are refused by name: %s',
    (regions) => {
      expect(refusal({ regions })).toMatchObject({
        what: `\`regions\` holds "${regions}", which is not a region's name.`,
        fix: 'For instance `regions: eu-central-1, us-east-1`.',
      });
    },
  );

  test.each([
    ['eu-central-1, cn-north-1'],
    ['us-gov-west-1, us-east-1'],
    ['us-iso-east-1, us-isob-east-1'],
    ['eusc-de-east-1, eu-central-1'],
  ])('of two partitions are refused: %s', (regions) => {
    const [first, second] = regions.split(', ');
    expect(refusal({ regions }).what).toContain(
      `"${first}" and "${second}", which are in different partitions`,
    );
  });

  test('of one partition are taken, whichever it is', () => {
    expect(read({ regions: 'cn-north-1, cn-northwest-1' }).regions).toHaveLength(2);
    expect(read({ regions: 'us-gov-west-1, us-gov-east-1' }).regions).toHaveLength(2);
  });
});

describe("a KMS key's ARN", () => {
  const arn = (partition: string, region: string) =>
    `arn:${partition}:kms:${region}:123456789012:alias/layers`;
  const inputs = (partition: string, region: string, regions = '') => ({
    ...{ 's3-bucket': 'layers-{region}', 'kms-key-id': arn(partition, region), regions },
  });

  test.each([
    ['aws-cn', 'eu-central-1', 'eu-central-1'],
    ['aws', 'cn-north-1', 'cn-north-1'],
    ['aws-us-gov', '{region}', 'eu-central-1'],
    ['aws', '{region}', 'cn-north-1, cn-northwest-1'],
  ])('in %s:kms:%s is refused for %s', (partition, region, regions) => {
    const { what, fix } = refusal(inputs(partition, region, regions));
    expect(what).toContain(
      `\`kms-key-id\` holds "${arn(partition, region.replace('{region}', regions.split(',')[0] ?? ''))}"`,
    );
    expect(what).toContain(`an ARN of the partition ${partition}`);
    expect(fix).toContain('Correct one of the two');
  });

  test.each([
    ['aws', 'eu-central-1', 'eu-central-1'],
    ['aws-cn', '{region}', 'cn-north-1, cn-northwest-1'],
    ['aws-cn', '{region}', ''],
  ])('in %s:kms:%s is taken for "%s"', (partition, region, regions) => {
    expect(read(inputs(partition, region, regions)).staging?.kmsKeyId).toBe(arn(partition, region));
  });
});

describe('align-versions', () => {
  test.each(['any', 'never'])(
    'is refused together with reuse: %s, which moves numbers by itself',
    (reuse) => {
      const { what, fix } = refusal({ 'align-versions': 'true', reuse });
      expect(what).toContain(`\`align-versions\` and \`reuse: ${reuse}\``);
      expect(fix).toContain('`reuse: latest`');
    },
  );
});

test('one bucket for several regions is refused, with `{region}` as the way out', () => {
  const regions = 'eu-central-1, us-east-1';
  expect(refusal({ regions, 's3-bucket': 'layers' }).fix).toContain('{region}');
  expect(read({ regions, 's3-bucket': 'layers-{region}' }).staging).toMatchObject({
    bucket: 'layers-{region}',
  });
  expect(read({ regions: '', 's3-bucket': 'layers' }).staging).toMatchObject({
    bucket: 'layers',
    mode: 'copy',
  });
});

test('a parameter gets the name of the layer, and keeps its place for the region', () => {
  expect(read()).not.toHaveProperty('parameter');
  expect(read({ 'ssm-parameter': '/layers/{layer-name}/{region}' }).parameter).toBe(
    '/layers/models/{region}',
  );
  expect(refusal({ 'ssm-parameter': '/aws/models' }).what).toContain('`ssm-parameter`');
});

import { describe, expect, test } from '@jest/globals';
import {
  accountOf,
  layerArnOf,
  layerNameOf,
  nameAndVersion,
  parseLayerVersionArn,
  partitionIn,
  regionOf,
  resourceName,
  versionNumber,
} from '../../src/lambda/arn.ts';

const LAYER = 'arn:aws-cn:lambda:cn-north-1:123456789012:layer:models';
const FUNCTION = 'arn:aws:lambda:eu-central-1:210987654321:function:api';

describe('an ARN', () => {
  test.each([
    [`${LAYER}:4`, 'aws-cn', 'cn-north-1', '123456789012'],
    [FUNCTION, 'aws', 'eu-central-1', '210987654321'],
    ['arn:aws:iam::123456789012:role/ci', 'aws', '', '123456789012'],
    ['api', '', '', ''],
  ])('%s has a partition, a region and an account', (arn, ...expected) => {
    expect([partitionIn(arn), regionOf(arn), accountOf(arn)]).toEqual(expected);
  });

  test.each([
    [LAYER, 'models'],
    [FUNCTION, 'api'],
    ['210987654321:function:api', 'api'],
    ['api', 'api'],
  ])('%s ends with a name', (reference, name) => {
    expect(resourceName(reference)).toBe(name);
  });
});

describe('the ARN of a layer version', () => {
  test.each(['4', '12', 'new'])('has its layer and its version, here %s', (version) => {
    const arn = `${LAYER}:${version}`;
    expect([layerArnOf(arn), layerNameOf(arn), versionNumber(arn)]).toEqual([LAYER, 'models', version]);
    expect(nameAndVersion(arn)).toBe(`models:${version}`);
  });

  test('has the same parts as one that is parsed', () => {
    const arn = `${LAYER}:4`;
    expect(parseLayerVersionArn(arn)).toEqual({
      ...{ arn, layerArn: layerArnOf(arn), partition: partitionIn(arn), region: regionOf(arn) },
      ...{ account: accountOf(arn), name: layerNameOf(arn), version: Number(versionNumber(arn)) },
    });
  });
});

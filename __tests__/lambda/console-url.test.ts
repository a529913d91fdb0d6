import { expect, test } from '@jest/globals';
import { layerVersionUrl } from '../../src/lambda/console-url.ts';

const arnIn = (partition: string, region: string) =>
  `arn:${partition}:lambda:${region}:123456789012:layer:my_models-2:14`;

test.each([
  ['aws', 'eu-central-1', 'eu-central-1.console.aws.amazon.com'],
  ['aws-cn', 'cn-northwest-1', 'cn-northwest-1.console.amazonaws.cn'],
  ['aws-us-gov', 'us-gov-east-1', 'us-gov-east-1.console.amazonaws-us-gov.com'],
])('a layer version in %s has its page in the console of the partition', (partition, region, host) => {
  expect(layerVersionUrl(arnIn(partition, region))).toBe(
    `https://${host}/lambda/home?region=${region}#/layers/my_models-2/versions/14`,
  );
});

test.each([
  ['of an isolated partition', arnIn('aws-iso', 'us-iso-east-1')],
  ['of a partition whose console is not known', arnIn('aws-eusc', 'eusc-de-east-1')],
  ['without a version', 'arn:aws:lambda:eu-central-1:123456789012:layer:models'],
  ['of a function', 'arn:aws:lambda:eu-central-1:123456789012:function:api'],
  ['that is none', 'javascript:alert(1)'],
])('an ARN %s has no page', (_, arn) => {
  expect(layerVersionUrl(arn)).toBeUndefined();
});

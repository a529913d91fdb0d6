import { expect, test } from '@jest/globals';
import { dnsSuffixOf, partitionOf } from '../../src/lambda/partition.ts';

test.each`
  region               | partition       | dnsSuffix
  ${'eu-central-1'}    | ${'aws'}        | ${'amazonaws.com'}
  ${'cn-north-1'}      | ${'aws-cn'}     | ${'amazonaws.com.cn'}
  ${'us-gov-west-1'}   | ${'aws-us-gov'} | ${'amazonaws.com'}
  ${'us-iso-east-1'}   | ${'aws-iso'}    | ${'c2s.ic.gov'}
  ${'us-isob-east-1'}  | ${'aws-iso-b'}  | ${'sc2s.sgov.gov'}
  ${'us-isof-south-1'} | ${'aws-iso-f'}  | ${'csp.hci.ic.gov'}
  ${'eu-isoe-west-1'}  | ${'aws-iso-e'}  | ${'cloud.adc-e.uk'}
  ${'eusc-de-east-1'}  | ${'aws-eusc'}   | ${'amazonaws.eu'}
`('$region is in $partition, with hosts of $dnsSuffix', (row: Record<string, string>) => {
  const { region = '', partition = '', dnsSuffix } = row;
  expect(partitionOf(region)).toBe(partition);
  expect(dnsSuffixOf(region)).toBe(dnsSuffix);
});

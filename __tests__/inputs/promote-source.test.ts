import { describe, expect, test } from '@jest/globals';
import { readPromoteSource } from '../../src/inputs/promote-source.ts';
import { given } from './given.ts';

const ARN = 'arn:aws:lambda:eu-central-1:123456789012:layer:greetings:7';
const ROLE = 'arn:aws:iam::123456789012:role/ci/layer-reader';
const { read, refusal } = given(readPromoteSource, { source: ARN });

test('a version is named by its ARN', () => {
  expect(read()).toEqual({
    from: {
      kind: 'version',
      layer: {
        arn: ARN,
        layerArn: ARN.slice(0, -2),
        partition: 'aws',
        region: 'eu-central-1',
        account: '123456789012',
        name: 'greetings',
        version: 7,
      },
    },
  });
});

test('anything else is the path of a report', () => {
  expect(read({ source: 'hand-off/report.json' })).toEqual({
    from: { kind: 'report', path: 'hand-off/report.json' },
  });
});

test('a role reads a version, or what a report names', () => {
  expect(read({ 'source-role': ROLE }).role).toBe(ROLE);
  expect(read({ source: 'published', 'source-role': ROLE }).role).toBe(ROLE);
});

test('a zip is written for an ARN, by a role too', () => {
  expect(read({ zip: 'layer.zip', 'source-role': ROLE })).toMatchObject({ zip: 'layer.zip', role: ROLE });
});

test('a zip is read for a report', () => {
  expect(read({ source: 'hand-off', zip: 'layer.zip' })).toMatchObject({
    from: { kind: 'report' },
    zip: 'layer.zip',
  });
});

test('a source of another partition has its role there', () => {
  const source = ARN.replace('aws:lambda:eu-central-1', 'aws-cn:lambda:cn-north-1');
  expect(read({ source, 'source-role': ROLE.replace('aws', 'aws-cn') }).from).toMatchObject({
    layer: { partition: 'aws-cn' },
  });
});

describe('refused is', () => {
  test.each([
    [{ source: '' }, 'missing or empty', '`with: { source: … }`'],
    [{ source: ARN.slice(0, -2) }, "a layer's ARN without a version", `\`source: ${ARN.slice(0, -2)}:1\``],
    [{ source: 'arn:aws:s3:::bucket/key' }, "no layer version's ARN", 'layer:NAME:VERSION'],
    [{ source: ARN.replace(/7$/, '0') }, "no layer version's ARN", 'layer:NAME:VERSION'],
    [{ 'source-role': 'layer-reader' }, '`source-role` is "layer-reader"', 'arn:aws:iam::ACCOUNT:role/NAME'],
    [
      { 'source-role': ROLE.replace('role/', 'user/') },
      '`source-role` is "arn:aws:iam',
      'arn:aws:iam::ACCOUNT:role/NAME',
    ],
    [{ 'source-role': `${ROLE}/` }, '`source-role`', 'arn:aws:iam::ACCOUNT:role/NAME'],
    [{ 'source-role': `${ROLE} x` }, '`source-role`', 'arn:aws:iam::ACCOUNT:role/NAME'],
    [{ 'source-role': ROLE.replace('aws', 'aws-cn') }, 'in the partition aws-cn', 'partition of the source'],
    [
      { source: 'report.json', zip: 'a.zip', 'source-role': ROLE },
      'beside a report',
      'Take out `source-role`',
    ],
  ])('%o', (inputs: Record<string, string>, what, fix) => {
    const problem = refusal(inputs);
    expect(problem.what).toContain(what);
    expect(problem.fix).toContain(fix);
  });
});

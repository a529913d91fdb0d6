import { describe, expect, test } from '@jest/globals';
import { isPolicy, lambdaMayRead, NO_POLICY } from '../../src/aws/s3/bucket-policy.ts';

const OBJECT = 'arn:aws:s3:::layers/publish-layer/models/0000.zip';
const GRANT = {
  Effect: 'Allow',
  Principal: { Service: 'lambda.amazonaws.com' },
  Action: ['s3:GetObject', 's3:GetObjectVersion'],
  Resource: 'arn:aws:s3:::layers/publish-layer/*',
};
const ANYBODY = { ...GRANT, Effect: 'Deny', Principal: '*', Action: 's3:*' };
const OVER_HTTP = { Bool: { 'aws:SecureTransport': 'false' } };

function verdict(...statements: object[]): string {
  return lambdaMayRead(JSON.stringify({ Version: '2012-10-17', Statement: statements }), OBJECT);
}

describe('Lambda may read', () => {
  test.each<[string, object]>([
    ['by the statement of the guide', {}],
    ['among other services', { Principal: { Service: ['s3.amazonaws.com', 'lambda.amazonaws.com'] } }],
    ['as everybody may', { Principal: '*' }],
    ['as everybody may, written long', { Principal: { AWS: ['*'] } }],
    ['by a pattern of actions', { Action: 's3:GetObject*' }],
    ['by all actions', { Action: '*' }],
    ['whatever the case of the actions', { Action: ['S3:getobject', 's3:GETOBJECTVERSION'] }],
    ['from the whole bucket', { Resource: ['arn:aws:s3:::layers', 'arn:aws:s3:::layers/*'] }],
    ['by a pattern with question marks', { Resource: 'arn:aws:s3:::layers/publish-layer/m?dels/*.zip' }],
  ])('%s', (_, change) => {
    expect(verdict({ ...GRANT, ...change })).toBe('allowed');
  });

  test('by two statements, each for one action', () => {
    expect(verdict({ ...GRANT, Action: 's3:GetObject' }, { ...GRANT, Action: 's3:GetObjectVersion' })).toBe(
      'allowed',
    );
  });

  test('although others are denied, or it is under a condition', () => {
    expect(verdict(GRANT, { ...ANYBODY, Condition: OVER_HTTP })).toBe('allowed');
    expect(verdict(GRANT, { ...ANYBODY, Principal: { AWS: '123456789012' } })).toBe('allowed');
    expect(verdict(GRANT, { ...ANYBODY, Resource: 'arn:aws:s3:::layers/secret/*' })).toBe('allowed');
  });

  test('where a single statement is not in a list', () => {
    expect(lambdaMayRead(JSON.stringify({ Statement: GRANT }), OBJECT)).toBe('allowed');
  });
});

describe('Lambda may not read', () => {
  test.each<[string, object]>([
    ['the object only', { Action: 's3:GetObject' }],
    ['another prefix', { Resource: 'arn:aws:s3:::layers/other/*' }],
    ['a name that only looks alike', { Resource: 'arn:aws:s3:::layersXpublish-layer/*' }],
    ['the bucket itself', { Resource: 'arn:aws:s3:::layers' }],
    ['what another service may', { Principal: { Service: 's3.amazonaws.com' } }],
    ['what an account may', { Principal: { AWS: 'arn:aws:iam::123456789012:root' } }],
  ])('%s', (_, change) => {
    expect(verdict({ ...GRANT, ...change })).toBe('not allowed');
  });

  test('without a policy', () => {
    expect(lambdaMayRead(NO_POLICY, OBJECT)).toBe('not allowed');
  });

  test('by statements that are none', () => {
    expect(lambdaMayRead('{"Statement":[null,1,"Allow",[]]}', OBJECT)).toBe('not allowed');
  });

  test('what a statement denies, whatever another one allows', () => {
    expect(verdict(GRANT, ANYBODY)).toBe('denied');
    expect(verdict(GRANT, { ...ANYBODY, Action: 's3:GetObjectVersion' })).toBe('denied');
  });
});

describe('a grant under a condition', () => {
  const given = (Condition: object) => verdict({ ...GRANT, Condition });

  test.each([
    { ArnLike: { 'aws:SourceArn': 'arn:aws:lambda:eu-central-1:123456789012:*' } },
    { ArnLike: { 'AWS:SourceArn': ['arn:aws:lambda:eu-central-1:123456789012:*'] } },
    { ArnLike: { 'aws:SourceArn': ['arn:aws:lambda:*:1:function:*', 'arn:aws:lambda:*:1:layer:*'] } },
    { StringEquals: { 'aws:SourceAccount': '123456789012' } },
  ])('that all of an account fulfils is a grant: %j', (condition) => {
    expect(given(condition)).toBe('allowed');
  });

  test.each([
    { ArnLike: { 'aws:SourceArn': 'arn:aws:lambda:eu-central-1:123456789012:function:api' } },
    { StringEquals: { 'aws:SourceArn': 'arn:aws:lambda:eu-central-1:123456789012:*' } },
    { StringNotEquals: { 'aws:SourceAccount': '123456789012' } },
    { StringEquals: { 'aws:SourceAccount': '123456789012', 'aws:SourceVpc': 'vpc-1' } },
    OVER_HTTP,
  ])('that it may not fulfil is left open: %j', (condition) => {
    expect(given(condition)).toBe('unknown');
  });
});

test.each([
  undefined,
  '',
  '{',
  'null',
  '1',
  '<?xml version="1.0"?><Error/>',
  '{"Unexpected":["another","shape"]}',
])('%j is no policy', (text) => {
  expect(isPolicy(text)).toBe(false);
});

test.each([NO_POLICY, '{"Version":"2012-10-17","Statement":{"Effect":"Allow"}}'])(
  '%s is a policy',
  (text) => {
    expect(isPolicy(text)).toBe(true);
  },
);

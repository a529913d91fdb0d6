// The real SDK clients, pointed at an emulator.

import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CodeDeployClient } from '@aws-sdk/client-codedeploy';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import { S3Client } from '@aws-sdk/client-s3';
import { SSMClient } from '@aws-sdk/client-ssm';
import { STSClient } from '@aws-sdk/client-sts';

export const ACCOUNT = '111111111111';
export const REGION = 'us-east-1';
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/tester`;

/** None of the clients retries, so that every answer is seen. */
const settings = (endpoint: string, account: string, region: string) => ({
  ...{ endpoint, region, maxAttempts: 1 },
  credentials: { accessKeyId: account, secretAccessKey: 'any' },
});

export const lambdaAt = (endpoint: string, account = ACCOUNT, region = REGION): LambdaClient =>
  new LambdaClient(settings(endpoint, account, region));

export const cloudWatchAt = (endpoint: string): CloudWatchClient =>
  new CloudWatchClient(settings(endpoint, ACCOUNT, REGION));

export const codeDeployAt = (endpoint: string): CodeDeployClient =>
  new CodeDeployClient(settings(endpoint, ACCOUNT, REGION));

export const taggingAt = (endpoint: string): ResourceGroupsTaggingAPIClient =>
  new ResourceGroupsTaggingAPIClient(settings(endpoint, ACCOUNT, REGION));

export const s3At = (endpoint: string, account = ACCOUNT, region = REGION): S3Client =>
  new S3Client(settings(endpoint, account, region));

export const ssmAt = (endpoint: string, account = ACCOUNT, region = REGION): SSMClient =>
  new SSMClient(settings(endpoint, account, region));

export const stsAt = (endpoint: string, account = ACCOUNT, region = REGION): STSClient =>
  new STSClient(settings(endpoint, account, region));

export interface Refusal {
  name: string;
  status: number | undefined;
  message: string;
}

/** How a call was refused. Throws when it was not. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return { name, status: $metadata?.httpStatusCode, message };
  }
  throw new Error('expected a refusal');
}

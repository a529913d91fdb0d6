// The real SDK client, pointed at an emulator.

import { LambdaClient } from '@aws-sdk/client-lambda';

export const ACCOUNT = '111111111111';
export const REGION = 'us-east-1';
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/tester`;

/** A client that never retries, so that every answer is seen. */
export function lambdaAt(endpoint: string, account = ACCOUNT, region = REGION): LambdaClient {
  const credentials = { accessKeyId: account, secretAccessKey: 'any' };
  return new LambdaClient({ endpoint, region, credentials, maxAttempts: 1 });
}

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

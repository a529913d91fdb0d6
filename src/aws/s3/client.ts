import type { S3Client } from '@aws-sdk/client-s3';
import { Problem } from '../../problem.js';
import { otherClient } from '../connection.js';
import type { CallOptions, Connection } from '../connection.js';
import { explainS3 } from './explain-s3.js';
import type { Staging } from './place.js';

/** S3's client, which is loaded only here. It never repeats a call by itself: `call` does. */
export async function connectToS3(aws: Connection): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  return new S3Client(otherClient(aws));
}

/**
 * Whether S3 says that it deleted something: with 204, and nothing else. Another good status is of who stands between.
 * Source: API reference of DeleteObject and AbortMultipartUpload.
 */
export function isDeleted({ $metadata }: { $metadata: { httpStatusCode?: number | undefined } }): boolean {
  return $metadata.httpStatusCode === 204;
}

/** One call to S3, and what it is for. */
export interface S3Call<T> {
  staging: Staging;
  /** The IAM action that it takes, e.g. `s3:ListBucket`. */
  action: string;
  send: (s3: S3Client, options: { abortSignal: AbortSignal }) => Promise<T>;
}

/**
 * Makes a call that does no harm twice.
 * @throws Problem when S3 refuses; Interrupted
 */
export async function callS3<T>(aws: Connection, { staging, action, send }: S3Call<T>): Promise<T> {
  const s3 = await connectToS3(aws);
  const how: CallOptions = { quota: 'other', repeatable: true };
  try {
    return await aws.call((options) => send(s3, options), how);
  } catch (error) {
    throw error instanceof Problem ? error : explainS3(error, { aws, staging, action });
  }
}

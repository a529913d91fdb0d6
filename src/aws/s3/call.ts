import type { S3Client } from '@aws-sdk/client-s3';
import type { Staging } from './staging-place.ts';
import { Problem } from '../../shared/problem.ts';
import type { RegionClient, CallOptions } from '../region-client.ts';
import { bucketOwner } from './bucket-owner.ts';
import { createS3Client } from './client.ts';
import { explainS3 } from './explain-s3.ts';

/** One call to S3, and what it is for. */
export interface S3Call<T> {
  staging: Staging;
  /** The IAM action that it takes, e.g. `s3:ListBucket`. */
  action: string;
  send: (s3: S3Client, options: { abortSignal: AbortSignal }) => Promise<T>;
}

/**
 * Makes a call that does no harm twice.
 * @throws Problem when S3 refuses; Cancelled
 */
export async function callS3<T>(aws: RegionClient, { staging, action, send }: S3Call<T>): Promise<T> {
  const s3 = await createS3Client(aws, await bucketOwner(aws, staging));
  const how: CallOptions = { quota: 'other', repeatable: true };
  try {
    return await aws.call((options) => send(s3, options), how);
  } catch (error) {
    throw error instanceof Problem ? error : explainS3(error, { aws, staging, action });
  }
}

import { Problem } from '../../shared/problem.ts';
import type { RegionClient } from '../region-client.ts';
import { isDenied } from '../denied.ts';
import { classifyError } from '../error-kind.ts';
import { createS3Client } from './client.ts';
import { bucketElsewhere, explainS3 } from './explain-s3.ts';
import type { Staging } from './staging-place.ts';

/** By connection and bucket. */
const owners = new WeakMap<RegionClient, Map<string, Promise<string>>>();

/**
 * The account that owns a bucket, of those that it may belong to. With one there is nothing to ask: every call has S3
 * hold it against the owner.
 * @throws Problem as findOwner does
 */
export function bucketOwner(aws: RegionClient, staging: Staging): Promise<string> {
  const [only, ...others] = staging.owners;
  if (only !== undefined && others.length === 0) return Promise.resolve(only);
  return owners.get(aws)?.get(staging.bucket) ?? findOwner(aws, staging);
}

/**
 * Looks at a bucket as one of each account in turn, and that it is in the connection's region. S3 refuses a call that
 * names another account as the owner.
 * Source: S3 user guide, "Verifying bucket ownership with bucket owner condition".
 * @throws Problem when it belongs to none of them, is elsewhere or is not there, or may not be looked at
 */
export function findOwner(aws: RegionClient, staging: Staging): Promise<string> {
  const found = firstOwner(aws, staging);
  const ofConnection = owners.get(aws) ?? new Map<string, Promise<string>>();
  owners.set(aws, ofConnection.set(staging.bucket, found));
  found.catch(() => ofConnection.delete(staging.bucket));
  return found;
}

async function firstOwner(aws: RegionClient, staging: Staging): Promise<string> {
  let refused: unknown;
  for (const owner of staging.owners) {
    try {
      await headBucket(aws, staging, owner);
      return owner;
    } catch (error) {
      if (error instanceof Problem || !isDenied(classifyError(error))) throw explained(aws, staging, error);
      refused = error;
    }
  }
  throw (await saysDenied(aws, staging)) ? unowned(aws, staging, refused) : explained(aws, staging, refused);
}

function explained(aws: RegionClient, staging: Staging, error: unknown): unknown {
  return error instanceof Problem ? error : explainS3(error, { aws, staging, action: 's3:ListBucket' });
}

async function headBucket(aws: RegionClient, { bucket }: Staging, owner: string): Promise<void> {
  const { HeadBucketCommand } = await import('@aws-sdk/client-s3');
  const s3 = await createS3Client(aws, owner);
  const { BucketRegion: region } = await aws.call(
    (options) => s3.send(new HeadBucketCommand({ Bucket: bucket }), options),
    { quota: 'other', repeatable: true },
  );
  if (region && region !== aws.region) throw bucketElsewhere(aws, bucket, region);
}

/**
 * Whether S3 gives no reason. A HEAD is refused without a body, whatever the reason; a list, which takes the same right,
 * names the right that is missing to a caller of the bucket's account, and says "Access Denied" of another owner.
 */
async function saysDenied(aws: RegionClient, { bucket, owners: [owner = ''] }: Staging): Promise<boolean> {
  const { ListObjectsV2Command } = await import('@aws-sdk/client-s3');
  const s3 = await createS3Client(aws, owner);
  const list = new ListObjectsV2Command({ Bucket: bucket, MaxKeys: 1 });
  return aws
    .call((options) => s3.send(list, options), { quota: 'other' })
    .then(
      () => false,
      (error: unknown) => /^access denied\.?$/i.test(classifyError(error).message),
    );
}

function unowned(
  { partition }: RegionClient,
  { bucket, owners: accounts }: Staging,
  cause: unknown,
): Problem {
  const arn = `arn:${partition}:s3:::${bucket}`;
  const statement = JSON.stringify({ Effect: 'Allow', Action: 's3:ListBucket', Resource: arn });
  const all = accounts.join(' or ');
  return new Problem(
    `Bucket ${bucket} does not belong to account ${all}, or the role may not do s3:ListBucket on ${arn}; S3 does not say which.`,
    `Correct \`s3-bucket\`. If the bucket of another account is meant, list that account beside the job's: \`allowed-account-ids: ${[...accounts, 'OWNER'].join(', ')}\`. If it belongs to ${all}, add this statement to the role's policy: ${statement}; a bucket of another account has to allow it in the bucket's policy too.`,
    { cause },
  );
}

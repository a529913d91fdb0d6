import { Problem } from '../../shared/problem.ts';
import { isPolicy, lambdaMayRead, NO_POLICY, READ_ACTIONS } from './bucket-policy.ts';
import type { ReadAccess } from './bucket-policy.ts';
import type { RegionClient } from '../region-client.ts';
import { isDenied } from '../denied.ts';
import { MalformedReply, classifyError } from '../error-kind.ts';
import { findOwner } from './bucket-owner.ts';
import { callS3 } from './call.ts';
import { stagedObjectKey } from './staging-place.ts';
import type { Staging } from './staging-place.ts';

/**
 * Looks whether a layer can be staged, before anything is written: the bucket is there, in this region, of an
 * account that it may belong to, and ours to list; where Lambda is to refer to the object, the bucket has versions and lets Lambda read them.
 * @returns what could not be looked at, as sentences
 * @throws Problem saying what to change, with the command or the statement
 */
export async function checkStaging(
  aws: RegionClient,
  staging: Staging,
  layerName: string,
): Promise<string[]> {
  refuseDistantKey(aws, staging);
  await findOwner(aws, staging);
  if (staging.mode === 'copy') return [];
  return [
    ...(await checkVersioning(aws, staging)),
    ...(await checkPolicy(aws, staging, layerName)),
    ...(staging.kmsKeyId
      ? [
          `Lambda has to decrypt what it reads in bucket ${staging.bucket}: see that the policy of the KMS key ${staging.kmsKeyId} lets lambda.amazonaws.com do kms:Decrypt.`,
        ]
      : []),
  ];
}

/** S3 encrypts only with keys of its own region. */
function refuseDistantKey({ region }: RegionClient, { kmsKeyId, bucket }: Staging): void {
  const keyRegion = kmsKeyId && /^arn:[^:]+:kms:([^:]+):/.exec(kmsKeyId)?.[1];
  if (!keyRegion || keyRegion === region) return;
  throw new Problem(
    `The KMS key ${kmsKeyId} is in ${keyRegion}, and bucket ${bucket} in ${region}.`,
    `Set \`kms-key-id\` to a key in ${region}; for several regions give the keys one alias (\`kms-key-id: alias/layers\`), or write \`{region}\` in the ARN.`,
  );
}

async function checkVersioning(aws: RegionClient, staging: Staging): Promise<string[]> {
  const { bucket } = staging;
  const { GetBucketVersioningCommand } = await import('@aws-sdk/client-s3');
  const read = callS3(aws, {
    staging,
    action: 's3:GetBucketVersioning',
    send: (s3, options) => s3.send(new GetBucketVersioningCommand({ Bucket: bucket }), options),
  });
  const reply = await unlessDenied(read);
  if (!reply) return [unseen(`whether bucket ${bucket} has versions`, 's3:GetBucketVersioning', aws, bucket)];
  if (reply.Status !== 'Enabled') throw withoutVersions(bucket);
  return [];
}

/** The problem of a bucket in which Lambda cannot refer to an object. */
export function withoutVersions(bucket: string): Problem {
  return new Problem(
    `Bucket ${bucket} keeps no versions, and Lambda refers only to versions of objects (\`s3-object-storage-mode: reference\`).`,
    `Turn versioning on: \`aws s3api put-bucket-versioning --bucket ${bucket} --versioning-configuration Status=Enabled\`.`,
  );
}

async function checkPolicy(aws: RegionClient, staging: Staging, layerName: string): Promise<string[]> {
  const { bucket } = staging;
  const { GetBucketPolicyCommand } = await import('@aws-sdk/client-s3');
  const read = callS3(aws, {
    staging,
    action: 's3:GetBucketPolicy',
    send: async (s3, options) => {
      const command = new GetBucketPolicyCommand({ Bucket: bucket });
      const reply = await s3.send(command, options).catch((error: unknown) => {
        if (classifyError(error).code === 'NoSuchBucketPolicy') return { Policy: NO_POLICY };
        throw error;
      });
      if (!isPolicy(reply.Policy)) throw new MalformedReply('GetBucketPolicy was answered without a policy');
      return reply.Policy;
    },
  });
  const policy = await unlessDenied(read);
  if (policy === undefined)
    return [unseen(`whether Lambda may read bucket ${bucket}`, 's3:GetBucketPolicy', aws, bucket)];
  const object = `arn:${aws.partition}:s3:::${bucket}/${stagedObjectKey(staging, layerName, '0'.repeat(64))}`;
  return judge(lambdaMayRead(policy, object), { aws, staging, isFirst: policy === NO_POLICY });
}

/** @param isFirst whether the bucket has no policy yet */
function judge(
  verdict: ReadAccess,
  { aws, staging, isFirst }: { aws: RegionClient; staging: Staging; isFirst: boolean },
): string[] {
  const { bucket, prefix } = staging;
  if (verdict === 'allowed') return [];
  if (verdict === 'unknown')
    return [
      `The policy of bucket ${bucket} lets Lambda read under conditions, which are not judged here; should Lambda not fulfil them, the publish is refused.`,
    ];
  const what = `Lambda itself (lambda.amazonaws.com) may not read s3://${bucket}/${prefix}*, and it has to for as long as the layer is used (\`s3-object-storage-mode: reference\`).`;
  if (verdict === 'denied')
    return refuse(what, `Take the statement that denies it out of the policy of bucket ${bucket}.`);
  const statement = grantOf(aws, staging);
  if (!isFirst)
    return refuse(
      what,
      `Add this statement to the bucket's policy, with your account's id: ${JSON.stringify(statement)}.`,
    );
  const policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  return refuse(
    what,
    `Give the bucket this policy, with your account's id: \`aws s3api put-bucket-policy --bucket ${bucket} --policy '${policy}'\`.`,
  );
}

function refuse(what: string, fix: string): never {
  throw new Problem(what, fix);
}

/** As the guide shows it, but for whatever Lambda does in the account: functions read the layer as well. */
function grantOf({ partition }: RegionClient, { bucket, prefix }: Staging) {
  return {
    Sid: 'LambdaSelfManagedCodeAccess',
    Effect: 'Allow',
    Principal: { Service: 'lambda.amazonaws.com' },
    Action: READ_ACTIONS,
    Resource: `arn:${partition}:s3:::${bucket}/${prefix}*`,
    Condition: { StringEquals: { 'aws:SourceAccount': 'ACCOUNT_ID' } },
  };
}

/** What only the look-ahead needs is not asked of the role: without the right to look, we say so. */
async function unlessDenied<T>(read: Promise<T>): Promise<T | undefined> {
  return read.catch((error: unknown) => {
    if (error instanceof Problem && isDenied(classifyError(error.cause))) return undefined;
    throw error;
  });
}

function unseen(what: string, action: string, { partition }: RegionClient, bucket: string): string {
  return `The role may not see ${what}; to have it looked at beforehand, allow ${action} on arn:${partition}:s3:::${bucket}.`;
}

// What is asked about buckets.

/** @import { Operation } from './context.js' */

import { demand, namedBucket } from './s3-access.js';
import { s3Refusal } from './s3-errors.js';
import { XMLNS } from './s3-replies.js';
import { xmlDocument } from './xml.js';

/** @type {Operation} */
export function HeadBucket(state, input, context) {
  const bucket = namedBucket(state, input, context);
  demand(bucket, { action: 's3:ListBucket' }, context);
  const headers = { 'x-amz-bucket-region': bucket.region, 'x-amz-access-point-alias': 'false' };
  return { body: Buffer.alloc(0), headers };
}

/** A bucket that never had versioning answers without a status. @type {Operation} */
export function GetBucketVersioning(state, input, context) {
  const bucket = namedBucket(state, input, context);
  demand(bucket, { action: 's3:GetBucketVersioning' }, context);
  return { body: xmlDocument({ [`VersioningConfiguration ${XMLNS}`]: { Status: bucket.versioning } }) };
}

/** @type {Operation} */
export function GetBucketPolicy(state, input, context) {
  const bucket = namedBucket(state, input, context);
  demand(bucket, { action: 's3:GetBucketPolicy' }, context);
  if (bucket.policy === undefined)
    throw s3Refusal(404, 'NoSuchBucketPolicy', 'The bucket policy does not exist', {
      BucketName: bucket.name,
    });
  return {
    body: Buffer.from(JSON.stringify(bucket.policy)),
    headers: { 'content-type': 'application/json' },
  };
}

// Which bucket and object a request means, and what the caller may do with them. S3 says that a bucket is not there,
// or elsewhere, before it asks for rights.

/** @import { Context, Input } from './context.js' */
/** @import { Bucket, ObjectVersion } from './s3-buckets.js' */
/** @import { RegionState } from './state.js' */

import { versionIn } from './s3-buckets.js';
import {
  noSuchBucket,
  noSuchKey,
  noSuchVersion,
  permanentRedirect,
  s3AccessDenied,
  s3Refusal,
} from './s3-errors.js';
import { judged } from './s3-policies.js';

/**
 * @typedef {object} Wish
 * @property {string} action `s3:PutObject`
 * @property {string} [key] none for the bucket itself
 * @property {Record<string, string | undefined>} [keys] condition keys of a bucket policy
 */

/** @param {RegionState} state @param {Input} input @param {Context} context @returns {Bucket} */
export function namedBucket(state, { Bucket: name = '', ExpectedBucketOwner: owner }, context) {
  const bucket = state.buckets.get(name);
  if (bucket === undefined) throw noSuchBucket(name);
  if (bucket.region !== context.region) throw permanentRedirect(bucket);
  // 403 "access denied", before rights are asked for. Source: S3 user guide, "Verifying bucket ownership with bucket
  // owner condition"; that no reason is given is not recorded.
  if (owner !== undefined && owner !== bucket.account) throw s3AccessDenied();
  return bucket;
}

/** @param {Bucket} bucket @param {Wish} wish @param {Context} context @throws AccessDenied */
export function demand(bucket, wish, context) {
  const refusal = refusalOf(bucket, wish, context);
  if (refusal !== undefined) throw s3AccessDenied(refusal);
}

/**
 * Why a wish is refused. Somebody of the owner's account needs either policy, others need both; AWS tells only the
 * former which one is missing.
 * @param {Bucket} bucket
 * @param {Wish} wish
 * @param {Context} context
 * @returns {string | undefined} undefined when it is granted
 */
export function refusalOf(bucket, { action, key, keys = {} }, context) {
  const { account, caller, partition } = context;
  const resource = `arn:${partition}:s3:::${bucket.name}${key === undefined ? '' : `/${key}`}`;
  const verdict = judged(bucket.policy, { principal: { account, caller }, action, resource, keys });
  const own = account === bucket.account;
  const allowed = context.may(action, resource);
  if (verdict !== 'Deny' && (own ? allowed || verdict === 'Allow' : allowed && verdict === 'Allow'))
    return undefined;
  if (!own) return 'Access Denied';
  const why =
    verdict === 'Deny'
      ? 'with an explicit deny in a resource-based policy'
      : `because no identity-based policy allows the ${action} action`;
  return `User: ${caller} is not authorized to perform: ${action} on resource: "${resource}" ${why}`;
}

/**
 * The object a request reads. Who may not list the bucket is not told that there is none.
 * @param {Bucket} bucket
 * @param {Pick<Input, 'Key' | 'VersionId'>} input
 * @param {Context} context
 * @returns {ObjectVersion}
 */
export function readableObject(bucket, { Key = '', VersionId }, context) {
  const action = VersionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion';
  demand(bucket, { action, key: Key }, context);
  const found = versionIn(bucket, Key, VersionId);
  if (found !== undefined && !found.deleteMarker) return found;
  demand(bucket, { action: 's3:ListBucket' }, context);
  if (found === undefined) throw VersionId === undefined ? noSuchKey(Key) : noSuchVersion(Key, VersionId);
  const error =
    VersionId === undefined
      ? noSuchKey(Key)
      : s3Refusal(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
  error.headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': found.versionId };
  throw error;
}

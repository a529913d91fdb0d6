// What an object is encrypted with, and whether the caller may use the key.

/** @import { Context, Input } from './context.js' */
/** @import { Bucket } from './s3-buckets.js' */

import { deniedText } from './permissions.js';
import { invalidArgument, s3AccessDenied, s3Refusal } from './s3-errors.js';

/**
 * @typedef {object} Encryption
 * @property {'AES256' | 'aws:kms'} algorithm
 * @property {string} [keyArn] with aws:kms
 */

/**
 * @typedef {object} Key of KMS
 * @property {string} arn
 * @property {string[]} aliases without `alias/`
 * @property {string[]} accounts others that its policy lets use it
 * @property {boolean} enabled
 */

/** What everybody in an account may use without being allowed to: its `aws/s3` key. */
const MANAGED_KEY = '00000000-0000-4000-8000-0000000000e3';

/**
 * What a new object is to be encrypted with.
 * @param {Input} input
 * @param {Bucket} bucket
 * @param {Context} context
 * @returns {Encryption}
 */
export function wantedEncryption({ ServerSideEncryption: wanted, SSEKMSKeyId: key }, bucket, context) {
  if (wanted === undefined && key !== undefined)
    throw invalidArgument(
      'Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms',
      'x-amz-server-side-encryption',
    );
  if (wanted === undefined && bucket.kmsKey === undefined) return { algorithm: 'AES256' };
  if (wanted === 'AES256' && key === undefined) return { algorithm: 'AES256' };
  if (wanted !== undefined && wanted !== 'aws:kms')
    throw invalidArgument(
      'The encryption method specified is not supported',
      'x-amz-server-side-encryption',
      wanted,
    );
  const named = key ?? bucket.kmsKey;
  const place = `arn:${context.partition}:kms:${bucket.region}:${context.account}`;
  const keyArn = named === undefined ? `${place}:key/${MANAGED_KEY}` : keyArnOf(named, place, context);
  return { algorithm: 'aws:kms', keyArn };
}

/**
 * @param {string} named a key's id, ARN, alias or alias' ARN
 * @param {string} place start of the ARNs where the bucket is
 * @param {Context} context
 */
function keyArnOf(named, place, context) {
  const arn = named.startsWith('arn:') ? named : `${place}:${named.includes('/') ? named : `key/${named}`}`;
  const [, , , region] = arn.split(':');
  if (region !== place.split(':')[3]) throw unknownKey(`Invalid arn ${region}`);
  const key = context.findKey(arn);
  if (key === undefined)
    throw unknownKey(arn.includes(':alias/') ? `Alias ${arn} is not found.` : `Key '${arn}' does not exist`);
  if (!key.enabled) throw s3Refusal(400, 'KMS.DisabledException', `${key.arn} is disabled.`);
  return key.arn;
}

/** @param {string} message */
const unknownKey = (message) => s3Refusal(400, 'KMS.NotFoundException', message);

/**
 * Refuses a caller who may not use the key of an object: `kms:GenerateDataKey` to write it, `kms:Decrypt` to read it,
 * and for every part of an upload, as S3 reads the data key again.
 * @param {Encryption} encryption
 * @param {'kms:GenerateDataKey' | 'kms:Decrypt'} action
 * @param {Context} context
 */
export function demandKey({ keyArn }, action, context) {
  const refusal = keyRefusal(keyArn, action, context);
  if (refusal !== undefined) throw s3AccessDenied(refusal);
}

/** @param {string | undefined} keyArn @param {string} action @param {Context} context @returns {string | undefined} why not */
export function keyRefusal(keyArn, action, context) {
  if (keyArn === undefined || keyArn.endsWith(MANAGED_KEY)) return undefined;
  if (!context.may(action, keyArn)) return deniedText(action, keyArn, context.caller);
  const [, , , , owner] = keyArn.split(':');
  const shared = owner === context.account || context.findKey(keyArn)?.accounts.includes(context.account);
  if (shared) return undefined;
  return (
    `User: ${context.caller} is not authorized to perform: ${action} on resource: ${keyArn} ` +
    `because no resource-based policy allows the ${action} action`
  );
}

/** @param {Encryption} encryption @returns {Record<string, string>} headers */
export const encryptionHeaders = ({ algorithm, keyArn }) => ({
  'x-amz-server-side-encryption': algorithm,
  ...(keyArn !== undefined && { 'x-amz-server-side-encryption-aws-kms-key-id': keyArn }),
});

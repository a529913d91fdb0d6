// Content that Lambda reads from S3: with the caller's rights when it copies it, with its own as well when it only
// refers to it (S3ObjectStorageMode=REFERENCE, "self-managed S3 code storage" in the Lambda guide).

/** @import { Context } from './context.js' */
/** @import { ContentInput } from './content.js' */
/** @import { Bucket, ObjectVersion } from './s3-buckets.js' */

import { accessDenied, invalidParameter, notEmulated } from './errors.js';
import { refusalOf } from './s3-access.js';
import { versionIn } from './s3-buckets.js';
import { keyRefusal } from './s3-encryption.js';
import { judged } from './s3-policies.js';

/** @typedef {{ S3Bucket: string, S3Key: string, S3ObjectVersion: string }} ObjectReference */
/** @typedef {{ [Name in keyof ContentInput]?: ContentInput[Name] | undefined }} Source */
/** @typedef {{ bucket: Bucket, key: string, version: string | undefined }} Named */

const READS = ['s3:GetObject', 's3:GetObjectVersion'];

/**
 * The bytes of an object that is copied. It must be in Lambda's region.
 * @param {Source} source
 * @param {Context} context
 */
export function copiedObject(source, context) {
  const named = namedObject(source, context);
  const { region } = named.bucket;
  if (region !== context.region) {
    const message = `The bucket is in this region: ${region}. Please use this region to retry the request`;
    throw invalidParameter(failed('PermanentRedirect', message));
  }
  return callersObject(named, context).bytes;
}

/**
 * An object that is not copied, in whichever region. Its bucket has versions, so that it stays what it is, and lets
 * Lambda read it. What AWS says otherwise is not known; nor which `aws:SourceArn` it sends for a layer, so a statement
 * with a condition on it does not count.
 * @param {Source} source
 * @param {string} layer ARN
 * @param {Context} context
 * @returns {{ bytes: Buffer, reference: ObjectReference }}
 */
export function referencedObject(source, layer, context) {
  const named = namedObject(source, context);
  const { bucket, key } = named;
  const { bytes, versionId, encryption } = callersObject(named, context);
  if (bucket.versioning !== 'Enabled' || versionId === 'null')
    throw invalidParameter(
      `S3ObjectStorageMode REFERENCE requires S3 versioning to be enabled on bucket ${bucket.name}.`,
    );
  if (encryption.keyArn !== undefined)
    throw notEmulated(`REFERENCE to an object encrypted by KMS, of ${layer}`);
  const reference = { S3Bucket: bucket.name, S3Key: key, S3ObjectVersion: versionId };
  refuseUnreachable(reference, context);
  return { bytes, reference };
}

/**
 * Refuses a reference that Lambda cannot follow, or not any more.
 * @param {ObjectReference} reference
 * @param {Context} context
 */
export function refuseUnreachable({ S3Bucket, S3Key, S3ObjectVersion }, context) {
  const bucket = context.findBucket(S3Bucket);
  if (bucket === undefined) throw noBucket();
  const resource = `arn:${context.partition}:s3:::${S3Bucket}/${S3Key}`;
  const principal = { service: 'lambda.amazonaws.com' };
  const keys = { 'aws:SourceAccount': context.account };
  const readable = READS.every(
    (action) => judged(bucket.policy, { principal, action, resource, keys }) === 'Allow',
  );
  if (!readable) throw denied(S3Bucket, S3Key, 'Access Denied');
  if (versionIn(bucket, S3Key, S3ObjectVersion) === undefined) throw noVersion();
}

/** @param {Source} source @param {Context} context @returns {Named} */
function namedObject({ ZipFile, S3Bucket = '', S3Key = '', S3ObjectVersion: version }, context) {
  if (ZipFile !== undefined)
    throw invalidParameter('Please do not provide other FunctionCode parameters when providing a ZipFile.');
  if (S3Bucket === '' || S3Key === '') throw invalidParameter('Please provide a source for function code.');
  const bucket = context.findBucket(S3Bucket);
  if (bucket === undefined) throw noBucket();
  return { bucket, key: S3Key, version };
}

/**
 * An object as the caller may read it. Both rights are asked for where a version is named.
 * @param {Named} named
 * @param {Context} context
 * @returns {ObjectVersion}
 */
function callersObject({ bucket, key, version }, context) {
  for (const action of version === undefined ? READS.slice(0, 1) : READS)
    if (refusalOf(bucket, { action, key }, context) !== undefined)
      throw denied(bucket.name, key, 'Access Denied');
  const found = versionIn(bucket, key, version);
  if (found === undefined || found.deleteMarker) {
    if (refusalOf(bucket, { action: 's3:ListBucket' }, context) !== undefined)
      throw denied(bucket.name, key, 'Access Denied');
    throw version === undefined ? noKey() : noVersion();
  }
  const refusal = keyRefusal(found.encryption.keyArn, 'kms:Decrypt', context);
  if (refusal !== undefined) throw denied(bucket.name, key, refusal);
  return found;
}

/** @param {string} code @param {string} message of S3 */
const failed = (code, message) =>
  `Error occurred while GetObject. S3 Error Code: ${code}. S3 Error Message: ${message}`;

const noBucket = () => invalidParameter(failed('NoSuchBucket', 'The specified bucket does not exist'));
const noKey = () => invalidParameter(failed('NoSuchKey', 'The specified key does not exist.'));
const noVersion = () => invalidParameter(failed('NoSuchVersion', 'The specified version does not exist.'));

/** @param {string} bucket @param {string} key @param {string} message of S3 */
const denied = (bucket, key, message) =>
  accessDenied(
    'Your access has been denied by S3, please make sure your request credentials have permission to GetObject ' +
      `for ${bucket}/${key}. S3 Error Code: AccessDenied. S3 Error Message: ${message}`,
  );

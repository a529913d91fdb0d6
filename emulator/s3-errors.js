// The refusals of S3, in its words.

import { AwsError } from './errors.js';

/**
 * @param {number} status
 * @param {string} code
 * @param {string} message
 * @param {Record<string, string | number>} [details] more elements of the reply
 */
export function s3Refusal(status, code, message, details = {}) {
  const error = new AwsError(status, code, message, {});
  error.details = details;
  return error;
}

/** @param {string} name */
export const noSuchBucket = (name) =>
  s3Refusal(404, 'NoSuchBucket', 'The specified bucket does not exist', { BucketName: name });

/** @param {{ name: string, region: string }} bucket */
export function permanentRedirect({ name, region }) {
  const message =
    'The bucket you are attempting to access must be addressed using the specified endpoint. ' +
    'Please send all future requests to this endpoint.';
  const Endpoint = `${name}.s3.${region}.amazonaws.com`;
  const error = s3Refusal(301, 'PermanentRedirect', message, { Endpoint, Bucket: name });
  error.headers = { 'x-amz-bucket-region': region };
  return error;
}

/** @param {string} [message] */
export const s3AccessDenied = (message = 'Access Denied') => s3Refusal(403, 'AccessDenied', message);

/** @param {string} Key */
export const noSuchKey = (Key) => s3Refusal(404, 'NoSuchKey', 'The specified key does not exist.', { Key });

/** @param {string} Key @param {string} VersionId */
export const noSuchVersion = (Key, VersionId) =>
  s3Refusal(404, 'NoSuchVersion', 'The specified version does not exist.', { Key, VersionId });

/** @param {string} UploadId */
export const noSuchUpload = (UploadId) =>
  s3Refusal(
    404,
    'NoSuchUpload',
    'The specified upload does not exist. ' +
      'The upload ID may be invalid, or the upload may have been aborted or completed.',
    { UploadId },
  );

/** @param {string} algorithm */
export const badDigest = (algorithm) =>
  s3Refusal(400, 'BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);

/** @param {string} message */
export const invalidRequest = (message) => s3Refusal(400, 'InvalidRequest', message);

/** @param {string} message @param {string} ArgumentName @param {string} [ArgumentValue] */
export const invalidArgument = (message, ArgumentName, ArgumentValue = '') =>
  s3Refusal(400, 'InvalidArgument', message, { ArgumentName, ArgumentValue });

export const preconditionFailed = () =>
  s3Refusal(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');

export const incompleteBody = () =>
  s3Refusal(
    400,
    'IncompleteBody',
    'You did not provide the number of bytes specified by the Content-Length HTTP header',
  );

// What the replies about objects have in common.

/** @import { Bucket, ObjectVersion } from './s3-buckets.js' */
/** @import { Input } from './context.js' */

import { checksumHeaders } from './s3-checksums.js';
import { encryptionHeaders } from './s3-encryption.js';

export const XMLNS = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';

/** A bucket without versioning does not speak of versions. @param {Bucket} bucket @param {string} id */
export const versionHeader = (bucket, id) =>
  bucket.versioning === undefined ? {} : { 'x-amz-version-id': id };

/** @param {Bucket} bucket @param {ObjectVersion} stored @returns {Record<string, string>} of an object that was put */
export const putHeaders = (bucket, stored) => ({
  ...{ etag: stored.etag, ...encryptionHeaders(stored.encryption) },
  ...{ ...checksumHeaders(stored.checksum), ...versionHeader(bucket, stored.versionId) },
});

/**
 * @param {Bucket} bucket
 * @param {ObjectVersion} stored
 * @param {Input} input
 * @returns {Record<string, string>} of an object that is read
 */
export const objectHeaders = (bucket, stored, { ChecksumMode, Range }) => ({
  ...{ etag: stored.etag, 'content-type': stored.contentType, 'accept-ranges': 'bytes' },
  'last-modified': new Date(stored.modified).toUTCString(),
  ...{ ...encryptionHeaders(stored.encryption), ...versionHeader(bucket, stored.versionId) },
  // The checksum is that of the whole.
  ...(ChecksumMode === 'ENABLED' && Range === undefined && checksumHeaders(stored.checksum)),
  ...Object.fromEntries(
    Object.entries(stored.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]),
  ),
});

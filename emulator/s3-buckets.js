// Buckets and what is in them, as immutable values. A bucket's name is known in the whole world; it lives with its
// owner in one region.

/** @import { ObjectChecksum, Checksum } from './s3-checksums.js' */
/** @import { Encryption } from './s3-encryption.js' */
/** @import { BucketPolicy } from './s3-policies.js' */
/** @import { RegionState } from './state.js' */

import { withEntry, withoutEntry } from './state.js';

/**
 * @typedef {object} Bucket
 * @property {string} name
 * @property {string} account of the owner
 * @property {string} region
 * @property {'Enabled' | 'Suspended' | undefined} versioning
 * @property {BucketPolicy | undefined} policy
 * @property {string | undefined} kmsKey ARN, id or alias of the key that encrypts what comes without a wish
 * @property {ReadonlyMap<string, readonly ObjectVersion[]>} objects by key, newest first
 * @property {ReadonlyMap<string, MultipartUpload>} uploads by id
 */

/**
 * @typedef {object} About what is said of an object when it is put
 * @property {Readonly<Record<string, string>>} metadata of the user, by lower-case name
 * @property {string} contentType
 * @property {Encryption} encryption
 */

/**
 * @typedef {object} Stored
 * @property {string} versionId `null` in a bucket without versioning
 * @property {boolean} deleteMarker
 * @property {Buffer} bytes
 * @property {string} etag
 * @property {ObjectChecksum | undefined} checksum
 * @property {number} modified milliseconds since the epoch
 */

/** @typedef {About & Stored} ObjectVersion */

/**
 * @typedef {object} MultipartUpload
 * @property {string} key
 * @property {About} about
 * @property {string | undefined} algorithm of its checksums
 * @property {ReadonlyMap<number, Part>} parts
 * @property {number} initiated milliseconds since the epoch
 */

/** @typedef {{ bytes: Buffer, etag: string, checksum: Checksum | undefined, modified: number }} Part */

/** @param {RegionState} state @param {Bucket} bucket @returns {RegionState} */
export const withBucket = (state, bucket) => ({
  ...state,
  buckets: withEntry(state.buckets, bucket.name, bucket),
});

/**
 * Where there is no versioning, or none any more, an object replaces the one before that has no id.
 * @param {Bucket} bucket
 * @param {string} key
 * @param {ObjectVersion} version
 * @returns {Bucket}
 */
export function withVersion(bucket, key, version) {
  const before = bucket.objects.get(key) ?? [];
  const kept = version.versionId === 'null' ? before.filter(({ versionId }) => versionId !== 'null') : before;
  return { ...bucket, objects: withEntry(bucket.objects, key, [version, ...kept]) };
}

/** @param {Bucket} bucket @param {string} key @param {string} id @returns {Bucket} */
export function withoutVersion(bucket, key, id) {
  const kept = (bucket.objects.get(key) ?? []).filter(({ versionId }) => versionId !== id);
  const objects = kept.length > 0 ? withEntry(bucket.objects, key, kept) : withoutEntry(bucket.objects, key);
  return { ...bucket, objects };
}

/** @param {Bucket} bucket @param {string} id @param {MultipartUpload} upload @returns {Bucket} */
export const withUpload = (bucket, id, upload) => ({
  ...bucket,
  uploads: withEntry(bucket.uploads, id, upload),
});

/** @param {Bucket} bucket @param {string} id @returns {Bucket} */
export const withoutUpload = (bucket, id) => ({ ...bucket, uploads: withoutEntry(bucket.uploads, id) });

/**
 * @param {Bucket} bucket
 * @param {string} key
 * @param {string} [id] the newest without it
 * @returns {ObjectVersion | undefined}
 */
export function versionIn(bucket, key, id) {
  const versions = bucket.objects.get(key) ?? [];
  return id === undefined ? versions[0] : versions.find(({ versionId }) => versionId === id);
}

// Seeding buckets and keys, and looking at what is in a bucket.

/** @import { Engine } from './engine.js' */
/** @import { Bucket } from './s3-buckets.js' */
/** @import { Encryption } from './s3-encryption.js' */
/** @import { BucketPolicy } from './s3-policies.js' */
/** @import { Region } from './world.js' */

import { randomUUID } from 'node:crypto';
import { partitionOf } from './arns.js';
import { withBucket, withVersion } from './s3-buckets.js';
import { etagOf } from './s3-checksums.js';
import { refuseOddPolicy } from './s3-policies.js';
import { withEntry } from './state.js';
import { bucketIn, commit } from './world.js';

/**
 * @typedef {object} BucketSeed
 * @property {string} name known in all accounts and regions
 * @property {'Enabled' | 'Suspended'} [versioning]
 * @property {BucketPolicy} [policy]
 * @property {string} [kmsKey] the key of the bucket's default encryption; S3's own without it
 * @property {Record<string, string | Buffer>} [objects] content by key
 */

/**
 * @typedef {object} KeySeed a key of KMS
 * @property {string} [id] a UUID by default
 * @property {string} [alias] without `alias/`
 * @property {string[]} [accounts] others that its policy lets use it
 * @property {boolean} [enabled] true by default
 */

/**
 * @typedef {object} ObjectView one version of an object, or a delete marker
 * @property {string} key
 * @property {number} size bytes
 * @property {string} versionId `null` in a bucket without versioning
 * @property {boolean} latest
 * @property {boolean} deleteMarker
 * @property {string} etag
 * @property {string} contentType
 * @property {Readonly<Record<string, string>>} metadata
 * @property {Encryption} encryption
 */

/**
 * @typedef {object} UploadView
 * @property {string} key
 * @property {string} uploadId
 * @property {number} parts
 * @property {number} bytes
 */

/**
 * Replaces a bucket of that name with all that is in it.
 * @param {Engine} engine
 * @param {Region} place
 * @param {BucketSeed} seed
 */
export function seedBucket(engine, place, { name, versioning, policy, kmsKey, objects = {} }) {
  const home = bucketIn(engine.world, name);
  if (home !== undefined && (home.account !== place.account || home.region !== place.region))
    throw new Error(`the bucket ${name} is in ${home.account}/${home.region} already`);
  // It would hide the archives that presigned URLs are for.
  if (name === 'presigned') throw new TypeError(`no bucket can have the name ${name} here`);
  if (policy !== undefined) refuseOddPolicy(policy);
  /** @type {Bucket} */
  const empty = {
    ...{ name, account: place.account, region: place.region, versioning, policy, kmsKey },
    ...{ objects: new Map(), uploads: new Map() },
  };
  const bucket = Object.entries(objects).reduce(
    (all, [key, content]) => withObject(engine, all, key, content),
    empty,
  );
  commit(place, withBucket(place.state, bucket), engine.options.now(), 0);
}

/** @param {Engine} engine @param {Bucket} bucket @param {string} key @param {string | Buffer} content */
function withObject({ options }, bucket, key, content) {
  const bytes = Buffer.from(content);
  return withVersion(bucket, key, {
    ...{ bytes, etag: etagOf(bytes), checksum: undefined, modified: options.now(), deleteMarker: false },
    versionId: bucket.versioning === 'Enabled' ? randomUUID().replaceAll('-', '') : 'null',
    ...{ metadata: {}, contentType: 'binary/octet-stream', encryption: { algorithm: 'AES256' } },
  });
}

/** @param {Engine} engine @param {Region} place @param {KeySeed} seed @returns {string} its ARN */
export function seedKey(engine, place, { id = randomUUID(), alias, accounts = [], enabled = true }) {
  const arn = `arn:${partitionOf(place.region)}:kms:${place.region}:${place.account}:key/${id}`;
  const key = { arn, aliases: alias === undefined ? [] : [alias], accounts, enabled };
  commit(place, { ...place.state, keys: withEntry(place.state.keys, id, key) }, engine.options.now(), 0);
  return arn;
}

/**
 * Every version and delete marker, those of one key newest first. Empty only when nothing at all is left.
 * @param {Region} place
 * @param {string} name
 * @returns {ObjectView[]}
 */
export const objectsIn = (place, name) =>
  [...bucketOf(place, name).objects].flatMap(([key, versions]) =>
    versions.map(({ bytes, versionId, deleteMarker, etag, contentType, metadata, encryption }, at) => ({
      ...{ key, size: bytes.length, versionId, latest: at === 0, deleteMarker },
      ...{ etag, contentType, metadata, encryption },
    })),
  );

/** @param {Region} place @param {string} name @returns {UploadView[]} multipart uploads under way */
export const uploadsIn = (place, name) =>
  [...bucketOf(place, name).uploads].map(([uploadId, { key, parts }]) => ({
    ...{ key, uploadId, parts: parts.size },
    bytes: [...parts.values()].reduce((sum, { bytes }) => sum + bytes.length, 0),
  }));

/** @param {Region} place @param {string} name @returns {Bucket} */
function bucketOf({ state, account, region }, name) {
  const bucket = state.buckets.get(name);
  if (bucket === undefined) throw new Error(`no bucket ${name} in ${account}/${region}`);
  return bucket;
}

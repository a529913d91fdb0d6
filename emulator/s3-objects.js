// Objects: put, head, get, delete, list.

/** @import { Context, Input, Operation, Outcome } from './context.js' */
/** @import { About, Bucket, ObjectVersion } from './s3-buckets.js' */
/** @import { RegionState } from './state.js' */

import { markedKey, pageAfter } from './pages.js';
import { rangeOf } from './ranges.js';
import { demand, namedBucket, readableObject } from './s3-access.js';
import { versionIn, withBucket, withoutVersion, withVersion } from './s3-buckets.js';
import { etagOf, verifiedBody } from './s3-checksums.js';
import { demandKey, wantedEncryption } from './s3-encryption.js';
import { invalidArgument, preconditionFailed, s3Refusal } from './s3-errors.js';
import { objectHeaders, putHeaders, versionHeader, XMLNS } from './s3-replies.js';
import { xmlDocument } from './xml.js';

const KEY_BYTES = 1024;
const METADATA_BYTES = 2048;

/** @type {Operation} */
export function PutObject(state, input, context) {
  const bucket = namedBucket(state, input, context);
  const about = newAbout(bucket, input, context);
  refuseExisting(bucket, input);
  const bytes = verifiedBody(input);
  const checksum = input.Checksum && { ...input.Checksum, type: /** @type {const} */ ('FULL_OBJECT') };
  const stored = newVersion(bucket, { ...about, bytes, etag: etagOf(bytes), checksum }, context);
  return {
    state: withBucket(state, withVersion(bucket, input.Key ?? '', stored)),
    body: Buffer.alloc(0),
    headers: putHeaders(bucket, stored),
  };
}

/**
 * What is said of a new object, when the caller may make it.
 * @param {Bucket} bucket
 * @param {Input} input
 * @param {Context} context
 * @returns {About}
 */
export function newAbout(bucket, input, context) {
  const { Key = '', Metadata = {}, ContentType = 'binary/octet-stream' } = input;
  const keys = {
    's3:x-amz-server-side-encryption': input.ServerSideEncryption,
    's3:x-amz-server-side-encryption-aws-kms-key-id': input.SSEKMSKeyId,
  };
  demand(bucket, { action: 's3:PutObject', key: Key, keys }, context);
  if (Buffer.byteLength(Key) > KEY_BYTES) throw s3Refusal(400, 'KeyTooLongError', 'Your key is too long');
  const size = Object.entries(Metadata).reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0);
  if (size > METADATA_BYTES) {
    const message = 'Your metadata headers exceed the maximum allowed metadata size';
    throw s3Refusal(400, 'MetadataTooLarge', message, { Size: size, MaxSizeAllowed: METADATA_BYTES });
  }
  const encryption = wantedEncryption(input, bucket, context);
  demandKey(encryption, 'kms:GenerateDataKey', context);
  return { metadata: Metadata, contentType: ContentType, encryption };
}

/** @param {Bucket} bucket @param {Input} input */
export function refuseExisting(bucket, { Key = '', IfNoneMatch }) {
  if (IfNoneMatch !== undefined && versionIn(bucket, Key)?.deleteMarker === false) throw preconditionFailed();
}

/**
 * @param {Bucket} bucket
 * @param {About & Pick<ObjectVersion, 'bytes' | 'etag' | 'checksum'>} content
 * @param {Context} context
 * @returns {ObjectVersion}
 */
export const newVersion = (bucket, content, context) => ({
  ...content,
  versionId: nextVersionId(bucket, context),
  deleteMarker: false,
  modified: context.now,
});

/** @param {Bucket} bucket @param {Context} context */
const nextVersionId = (bucket, context) =>
  bucket.versioning === 'Enabled' ? context.newId().replaceAll('-', '') : 'null';

/** @type {Operation} */
export function HeadObject(state, input, context) {
  const bucket = namedBucket(state, input, context);
  const stored = readableObject(bucket, input, context);
  // The checksum of an encrypted object is encrypted with it.
  if (input.ChecksumMode === 'ENABLED') demandKey(stored.encryption, 'kms:Decrypt', context);
  const headers = objectHeaders(bucket, stored, input);
  return { body: Buffer.alloc(0), headers: { ...headers, 'content-length': String(stored.bytes.length) } };
}

/** @type {Operation} */
export function GetObject(state, input, context) {
  const bucket = namedBucket(state, input, context);
  const stored = readableObject(bucket, input, context);
  demandKey(stored.encryption, 'kms:Decrypt', context);
  if (input.IfMatch !== undefined && input.IfMatch !== stored.etag) throw preconditionFailed();
  const headers = objectHeaders(bucket, stored, input);
  const { bytes } = stored;
  const range = input.Range === undefined ? undefined : rangeOf(input.Range, bytes.length);
  if (range === undefined) return { body: bytes, headers };
  const { start, end } = range;
  if (start > end) throw s3Refusal(416, 'InvalidRange', 'The requested range is not satisfiable');
  return {
    status: 206,
    body: bytes.subarray(start, end + 1),
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${bytes.length}` },
  };
}

/** Answers 204 also when there is nothing to delete. @type {Operation} */
export function DeleteObject(state, input, context) {
  const bucket = namedBucket(state, input, context);
  const { Key = '', VersionId } = input;
  const action = VersionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion';
  demand(bucket, { action, key: Key }, context);
  if (VersionId !== undefined) return deletedVersion(bucket, Key, VersionId, state);
  if (bucket.versioning === undefined)
    return { state: withBucket(state, withoutVersion(bucket, Key, 'null')) };
  /** @type {ObjectVersion} */
  const marker = {
    ...{ versionId: nextVersionId(bucket, context), deleteMarker: true, modified: context.now },
    ...{ bytes: Buffer.alloc(0), etag: '', checksum: undefined, metadata: {}, contentType: '' },
    encryption: { algorithm: 'AES256' },
  };
  const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.versionId };
  return { state: withBucket(state, withVersion(bucket, Key, marker)), headers };
}

/** @param {Bucket} bucket @param {string} key @param {string} id @param {RegionState} state @returns {Outcome} */
function deletedVersion(bucket, key, id, state) {
  const marker = versionIn(bucket, key, id)?.deleteMarker ?? false;
  return {
    state: withBucket(state, withoutVersion(bucket, key, id)),
    headers: { ...versionHeader(bucket, id), ...(marker && { 'x-amz-delete-marker': 'true' }) },
  };
}

/** @type {Operation} */
export function ListObjectsV2(state, input, context) {
  const bucket = namedBucket(state, input, context);
  demand(bucket, { action: 's3:ListBucket' }, context);
  const { Prefix = '', MaxKeys = 1000, ContinuationToken } = input;
  const shown = [...bucket.objects.entries()].flatMap(([key, [newest]]) =>
    newest !== undefined && !newest.deleteMarker && key.startsWith(Prefix) ? [{ key, newest }] : [],
  );
  const size = Math.min(MaxKeys, 1000);
  const after = markedKey(ContinuationToken, () =>
    invalidArgument('The continuation token provided is incorrect', 'continuation-token'),
  );
  const sorted = shown.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const { items, NextMarker } = pageAfter(sorted, ({ key }) => key, size, after);
  const Contents = items.map(({ key, newest }) => ({
    ...{ Key: key, LastModified: new Date(newest.modified).toISOString(), ETag: newest.etag },
    ...{ Size: newest.bytes.length, StorageClass: 'STANDARD' },
  }));
  const listed = { Name: bucket.name, Prefix, MaxKeys: size, KeyCount: items.length, Contents };
  const paging = {
    IsTruncated: NextMarker !== undefined,
    NextContinuationToken: NextMarker,
    ContinuationToken,
  };
  return { body: xmlDocument({ [`ListBucketResult ${XMLNS}`]: { ...listed, ...paging } }) };
}

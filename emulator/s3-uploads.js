// Uploads in parts.

/** @import { Input, Operation } from './context.js' */
/** @import { Bucket, MultipartUpload, Part } from './s3-buckets.js' */
/** @import { Checksum } from './s3-checksums.js' */

import { demand, namedBucket } from './s3-access.js';
import { withBucket, withoutUpload, withUpload, withVersion } from './s3-buckets.js';
import { checksumHeader, compositeOf, etagOf, verifiedBody } from './s3-checksums.js';
import { demandKey, encryptionHeaders } from './s3-encryption.js';
import { invalidArgument, invalidRequest, noSuchUpload, s3Refusal } from './s3-errors.js';
import { newAbout, newVersion, refuseExisting } from './s3-objects.js';
import { versionHeader, XMLNS } from './s3-replies.js';
import { sha256Of } from './digests.js';
import { xmlDocument } from './xml.js';

/** 5 MiB: every part but the last has at least so much. */
const LEAST_PART_BYTES = 5_242_880;
const MOST_PARTS = 10_000;

/** @type {Operation} */
export function CreateMultipartUpload(state, input, context) {
  const bucket = namedBucket(state, input, context);
  const about = newAbout(bucket, input, context);
  const { Key = '', ChecksumAlgorithm: algorithm } = input;
  const id = context.newId().replaceAll('-', '');
  const upload = { key: Key, about, algorithm, parts: new Map(), initiated: context.now };
  const headers = {
    ...encryptionHeaders(about.encryption),
    ...(algorithm !== undefined && {
      'x-amz-checksum-algorithm': algorithm,
      'x-amz-checksum-type': 'COMPOSITE',
    }),
  };
  const result = { Bucket: bucket.name, Key, UploadId: id };
  return {
    state: withBucket(state, withUpload(bucket, id, upload)),
    body: xmlDocument({ [`InitiateMultipartUploadResult ${XMLNS}`]: result }),
    headers,
  };
}

/** @type {Operation} */
export function UploadPart(state, input, context) {
  const bucket = namedBucket(state, input, context);
  const { Key = '', PartNumber = 0, UploadId = '' } = input;
  demand(bucket, { action: 's3:PutObject', key: Key }, context);
  const upload = namedUpload(bucket, input);
  if (!(Number.isInteger(PartNumber) && PartNumber >= 1 && PartNumber <= MOST_PARTS)) {
    const message = `Part number must be an integer between 1 and ${MOST_PARTS}, inclusive`;
    throw invalidArgument(message, 'partNumber', String(PartNumber));
  }
  demandKey(upload.about.encryption, 'kms:Decrypt', context);
  refuseOtherAlgorithm(upload, input.Checksum);
  const bytes = verifiedBody(input);
  const part = { bytes, etag: etagOf(bytes), checksum: input.Checksum, modified: context.now };
  const parts = new Map(upload.parts).set(PartNumber, part);
  return {
    state: withBucket(state, withUpload(bucket, UploadId, { ...upload, parts })),
    body: Buffer.alloc(0),
    headers: {
      ...{ etag: part.etag, ...checksumHeader(part.checksum) },
      ...encryptionHeaders(upload.about.encryption),
    },
  };
}

/** @type {Operation} */
export function CompleteMultipartUpload(state, input, context) {
  const bucket = namedBucket(state, input, context);
  const { Key = '', UploadId = '' } = input;
  demand(bucket, { action: 's3:PutObject', key: Key }, context);
  const upload = namedUpload(bucket, input);
  demandKey(upload.about.encryption, 'kms:Decrypt', context);
  const parts = namedParts(upload, input);
  refuseExisting(bucket, input);
  const checksums = parts.flatMap(({ checksum }) => checksum ?? []);
  const checksum = upload.algorithm === undefined ? undefined : compositeOf(upload.algorithm, checksums);
  const etags = Buffer.concat(parts.map(({ bytes }) => sha256Of(bytes)));
  const etag = `${etagOf(etags).slice(0, -1)}-${parts.length}"`;
  const bytes =
    parts.length === 1 && parts[0] ? parts[0].bytes : Buffer.concat(parts.map((part) => part.bytes));
  const stored = newVersion(bucket, { ...upload.about, bytes, etag, checksum }, context);
  const result = {
    ...{ Location: `https://${bucket.name}.s3.${bucket.region}.amazonaws.com/${encodeURI(Key)}` },
    ...{ Bucket: bucket.name, Key, ETag: etag, ChecksumType: checksum?.type },
    ...(checksum && { [`Checksum${checksum.algorithm}`]: checksum.value }),
  };
  return {
    state: withBucket(state, withVersion(withoutUpload(bucket, UploadId), Key, stored)),
    body: xmlDocument({ [`CompleteMultipartUploadResult ${XMLNS}`]: result }),
    headers: { ...encryptionHeaders(stored.encryption), ...versionHeader(bucket, stored.versionId) },
  };
}

/** @type {Operation} */
export function AbortMultipartUpload(state, input, context) {
  const bucket = namedBucket(state, input, context);
  const { Key = '', UploadId = '' } = input;
  demand(bucket, { action: 's3:AbortMultipartUpload', key: Key }, context);
  namedUpload(bucket, input);
  return { state: withBucket(state, withoutUpload(bucket, UploadId)) };
}

/** All on one page. @type {Operation} */
export function ListMultipartUploads(state, input, context) {
  const bucket = namedBucket(state, input, context);
  demand(bucket, { action: 's3:ListBucketMultipartUploads' }, context);
  const { Prefix = '' } = input;
  const Upload = [...bucket.uploads]
    .filter(([, { key }]) => key.startsWith(Prefix))
    .map(([UploadId, { key: Key, initiated }]) => ({
      ...{ Key, UploadId, Initiated: new Date(initiated).toISOString(), StorageClass: 'STANDARD' },
    }));
  const result = { Bucket: bucket.name, Prefix, MaxUploads: 1000, IsTruncated: false, Upload };
  return { body: xmlDocument({ [`ListMultipartUploadsResult ${XMLNS}`]: result }) };
}

/** @param {Bucket} bucket @param {Input} input @returns {MultipartUpload} */
function namedUpload(bucket, { Key, UploadId = '' }) {
  const upload = bucket.uploads.get(UploadId);
  if (upload === undefined || upload.key !== Key) throw noSuchUpload(UploadId);
  return upload;
}

/** @param {MultipartUpload} upload @param {Checksum | undefined} checksum of a part */
function refuseOtherAlgorithm({ algorithm }, checksum) {
  if (checksum?.algorithm === algorithm) return;
  throw invalidRequest(
    `Checksum Type mismatch occurred, expected checksum Type: ${algorithm?.toLowerCase() ?? 'null'}, ` +
      `actual checksum Type: ${checksum?.algorithm.toLowerCase() ?? 'null'}`,
  );
}

/**
 * The parts an upload is completed with.
 * @param {MultipartUpload} upload
 * @param {Input} input
 * @returns {Part[]}
 */
function namedParts(upload, { Parts = [] }) {
  if (Parts.length === 0 || Parts.length > MOST_PARTS)
    throw s3Refusal(
      400,
      'MalformedXML',
      'The XML you provided was not well-formed or did not validate against our published schema',
    );
  if (Parts.some(({ PartNumber }, at) => PartNumber <= (Parts[at - 1]?.PartNumber ?? 0)))
    throw s3Refusal(
      400,
      'InvalidPartOrder',
      'The list of parts was not in ascending order. Parts must be ordered by part number.',
    );
  return Parts.map((named, at) => {
    const part = upload.parts.get(named.PartNumber);
    if (part === undefined || isOther(part, named)) throw invalidPart();
    if (upload.algorithm !== undefined && named.Checksum === undefined)
      throw missing(upload.algorithm, named);
    if (at < Parts.length - 1 && part.bytes.length < LEAST_PART_BYTES) throw tooSmall(part, named.PartNumber);
    return part;
  });
}

/** @param {Part} part @param {{ ETag: string, Checksum: Checksum | undefined }} named */
const isOther = ({ etag, checksum }, { ETag, Checksum: named }) =>
  etag !== ETag ||
  (named !== undefined && (named.algorithm !== checksum?.algorithm || named.value !== checksum.value));

const invalidPart = () =>
  s3Refusal(
    400,
    'InvalidPart',
    'One or more of the specified parts could not be found.  The part may not have been uploaded, ' +
      "or the specified entity tag may not match the part's entity tag.",
  );

/** @param {string} algorithm @param {{ PartNumber: number }} part */
const missing = (algorithm, { PartNumber }) =>
  invalidRequest(
    `The upload was created using a ${algorithm.toLowerCase()} checksum. The complete request must include the ` +
      `checksum for each part. It was missing for part ${PartNumber} in the request.`,
  );

/** @param {Part} part @param {number} PartNumber */
const tooSmall = ({ bytes, etag }, PartNumber) =>
  s3Refusal(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
    ProposedSize: bytes.length,
    MinSizeAllowed: LEAST_PART_BYTES,
    PartNumber,
    ETag: etag,
  });

// Requests to S3, addressed by path: which operation one is, and its parameters. As everywhere, what is not known is
// refused: a header that is silently ignored would make a caller believe it worked.

/** @import { Caller } from './callers.js' */
/** @import { Input, Operation } from './context.js' */
/** @import { Received, Request } from './requests.js' */
/** @import { Checksum } from './s3-checksums.js' */

import { AwsError, notEmulated, valueOrRefusal } from './errors.js';
import { contentOf } from './s3-body.js';
import * as buckets from './s3-bucket-reads.js';
import { algorithmOf, known } from './s3-checksums.js';
import { invalidRequest } from './s3-errors.js';
import * as objects from './s3-objects.js';
import * as uploads from './s3-uploads.js';
import { unescaped } from './xml.js';

/**
 * @typedef {object} Route
 * @property {string} method
 * @property {boolean} object whether it is about an object
 * @property {number} status of success
 * @property {string[]} marks query parameters that make it this operation
 * @property {string[]} query more it takes
 * @property {string[]} headers without `x-amz-`; `meta` stands for all metadata
 * @property {Operation} run
 */

const CONTENT =
  'checksum-crc32 checksum-sha1 checksum-sha256 sdk-checksum-algorithm trailer decoded-content-length';
const ENCRYPTION =
  'server-side-encryption server-side-encryption-aws-kms-key-id server-side-encryption-bucket-key-enabled';

/** The first that fits. @type {Route[]} */
const ROUTES = [
  route(uploads.UploadPart, 'PUT object 200 partNumber&uploadId', '', CONTENT),
  route(objects.PutObject, 'PUT object 200', '', `${CONTENT} ${ENCRYPTION} meta if-none-match`),
  route(objects.HeadObject, 'HEAD object 200', 'versionId', 'checksum-mode'),
  route(objects.GetObject, 'GET object 200', 'versionId', 'checksum-mode if-match range'),
  route(uploads.AbortMultipartUpload, 'DELETE object 204 uploadId'),
  route(objects.DeleteObject, 'DELETE object 204', 'versionId'),
  route(
    uploads.CreateMultipartUpload,
    'POST object 200 uploads',
    '',
    `checksum-algorithm ${ENCRYPTION} meta`,
  ),
  route(uploads.CompleteMultipartUpload, 'POST object 200 uploadId', '', 'if-none-match'),
  route(buckets.HeadBucket, 'HEAD bucket 200'),
  route(buckets.GetBucketVersioning, 'GET bucket 200 versioning'),
  route(buckets.GetBucketPolicy, 'GET bucket 200 policy'),
  route(uploads.ListMultipartUploads, 'GET bucket 200 uploads', 'prefix'),
  route(objects.ListObjectsV2, 'GET bucket 200 list-type', 'prefix max-keys continuation-token'),
];

/** Of every request. */
const COMMON = new Set(
  'user-agent date content-sha256 security-token expected-bucket-owner'
    .split(' ')
    .map((name) => `x-amz-${name}`),
);

/** Conditions and parts that change what a request means. */
const MEANINGFUL = /^(x-amz-|if-|range$)/;

/**
 * @param {Operation} run
 * @param {string} place method, `bucket` or `object`, status of success, query parameters that make it this operation
 * @param {string} [query]
 * @param {string} [headers]
 * @returns {Route}
 */
function route(run, place, query = '', headers = '') {
  const [method = '', level, status, marks = ''] = place.split(' ');
  const names = (/** @type {string} */ list) => list.split(/[ &]/).filter(Boolean);
  return {
    ...{ run, method, object: level === 'object', status: Number(status) },
    ...{ marks: names(marks), query: names(query), headers: names(headers) },
  };
}

/** @param {Caller} caller @param {Received} received @returns {Request} */
export function s3Request(caller, received) {
  const { method, url } = received;
  const protocol = { kind: /** @type {const} */ ('s3'), head: method === 'HEAD' };
  const [, bucket = '', ...rest] = url.pathname.split('/');
  const names = { Bucket: decodeURIComponent(bucket), Key: decodeURIComponent(rest.join('/')) };
  const found = ROUTES.find((candidate) => fits(candidate, method, names.Key !== '', url));
  const refusal = notEmulated(`${method} ${url.pathname}?${[...url.searchParams.keys()].join('&')} of S3`);
  if (found === undefined || names.Bucket === '')
    return {
      ...caller,
      protocol,
      input: {},
      refusal,
      operation: `${method} ${url.pathname}`,
      status: 501,
      run: nothing,
    };
  const { run, status } = found;
  const request = { ...caller, protocol, operation: run.name, status, run };
  const input = valueOrRefusal(() => inputOf(found, names, received));
  return input instanceof AwsError ? { ...request, input: names, refusal: input } : { ...request, input };
}

/** @type {Operation} */
const nothing = () => ({});

/** @param {Route} candidate @param {string} method @param {boolean} object @param {URL} url */
const fits = (candidate, method, object, { searchParams }) =>
  candidate.method === method &&
  candidate.object === object &&
  candidate.marks.every((mark) => searchParams.has(mark)) &&
  [...searchParams.keys()].every((name) => [...candidate.marks, ...candidate.query, 'x-id'].includes(name));

/**
 * @param {Route} found
 * @param {{ Bucket: string, Key: string }} names
 * @param {Received} received
 * @returns {Partial<Input>}
 */
function inputOf(found, names, received) {
  const { url, headers, body } = received;
  refuseUnknown(found, headers);
  const text = (/** @type {string} */ name) => {
    const value = headers[name] ?? url.searchParams.get(name) ?? undefined;
    return Array.isArray(value) ? value.join(',') : value;
  };
  const number = (/** @type {string} */ name) => (text(name) === undefined ? undefined : Number(text(name)));
  const input = {
    ...{ Bucket: names.Bucket, ...(found.object && { Key: names.Key }), VersionId: text('versionId') },
    ...{ UploadId: text('uploadId'), PartNumber: number('partNumber') },
    ...{ Prefix: text('prefix'), MaxKeys: number('max-keys'), ContinuationToken: text('continuation-token') },
    ...{ Range: text('range'), IfMatch: text('if-match'), IfNoneMatch: text('if-none-match') },
    ...{
      ChecksumMode: text('x-amz-checksum-mode'),
      ExpectedBucketOwner: text('x-amz-expected-bucket-owner'),
    },
    ...{ ServerSideEncryption: text('x-amz-server-side-encryption') },
    ...{ SSEKMSKeyId: text('x-amz-server-side-encryption-aws-kms-key-id') },
    ...(found.headers.includes('meta') && { ...metadataOf(headers), ContentType: text('content-type') }),
    ...algorithm(text('x-amz-checksum-algorithm')),
    ...(found.run === uploads.CompleteMultipartUpload && { Parts: partsOf(body) }),
    ...(found.headers.includes('trailer') && uploadOf(received)),
  };
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

/** @param {Route} found @param {Received['headers']} headers */
function refuseUnknown({ headers: taken, run }, headers) {
  const known = (/** @type {string} */ name) =>
    COMMON.has(name) ||
    taken.includes(name) ||
    (name.startsWith('x-amz-meta-') ? taken.includes('meta') : taken.includes(name.slice('x-amz-'.length)));
  const odd = Object.keys(headers).find((name) => MEANINGFUL.test(name) && !known(name));
  if (odd !== undefined) throw notEmulated(`header ${odd} of ${run.name}`);
  const ifNone = headers['if-none-match'];
  if (ifNone !== undefined && ifNone !== '*') throw notEmulated(`If-None-Match other than *`);
}

/** @param {string | undefined} name */
const algorithm = (name) => (name === undefined ? {} : { ChecksumAlgorithm: known(name) });

/** @param {Received['headers']} headers */
const metadataOf = (headers) => ({
  Metadata: Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith('x-amz-meta-') ? [[name.slice('x-amz-meta-'.length), String(value)]] : [],
    ),
  ),
});

/** @param {Received} received */
function uploadOf({ headers, body }) {
  const { bytes, trailer } = contentOf(headers, body);
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    /^x-amz-checksum-(?!algorithm|type|mode)/.test(name)
      ? [{ algorithm: algorithmOf(name), value: String(value) }]
      : [],
  );
  if (sent.length > 1) throw invalidRequest('Expecting a single x-amz-checksum- header');
  return {
    ...{ Body: bytes, Checksum: sent[0] ?? trailer },
    ...{ ContentSHA256: headers['x-amz-content-sha256'], ContentMD5: headers['content-md5'] },
  };
}

/** @param {Buffer} body @returns {{ PartNumber: number, ETag: string, Checksum: Checksum | undefined }[]} */
function partsOf(body) {
  const parts = body.toString().match(/<Part>.*?<\/Part>/gs) ?? [];
  return parts.map((part) => {
    const value = (/** @type {string} */ name) =>
      unescaped(new RegExp(`<${name}>([^<]*)</${name}>`).exec(part)?.[1] ?? '');
    const [, algorithm, checksum] = /<Checksum(\w+)>([^<]*)</.exec(part) ?? [];
    return {
      ...{ PartNumber: Number(value('PartNumber')), ETag: value('ETag') },
      Checksum: algorithm && checksum ? { algorithm, value: unescaped(checksum) } : undefined,
    };
  });
}

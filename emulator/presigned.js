// Presigned URLs of stored archives: like S3's they are good for GET only, for ten minutes, and honour
// Range and If-Match.

/** @import { Operation, Outcome } from './context.js' */
/** @import { Archive } from './archive.js' */
/** @import { RegionState } from './state.js' */

import { createHash, createHmac, randomBytes } from 'node:crypto';
import { namedVersion } from './function-names.js';
import { rangeOf } from './ranges.js';

const SECRET = randomBytes(32);

/**
 * @typedef {object} ObjectRequest what the edge hands to GetObject
 * @property {string} method
 * @property {string} path
 * @property {Record<string, string>} query
 * @property {string} [Range]
 * @property {string} [IfMatch]
 */

/**
 * @param {string} origin of the server
 * @param {string[]} segments account, region, `layers` or `functions`, name, version
 * @param {number} now milliseconds since the epoch
 * @param {number} lifeMillis
 */
export function presignedUrl(origin, segments, now, lifeMillis) {
  const path = `/presigned/${segments.map(encodeURIComponent).join('/')}`;
  // S3 counts in seconds; the last parameter lets tests use shorter lives.
  const expiresAt = String(now + lifeMillis);
  const query = new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Date': new Date(now).toISOString().replace(/[-:]|\.\d+/g, ''),
    'X-Amz-Expires': String(Math.ceil(lifeMillis / 1000)),
    'X-Emulator-Expires-At': expiresAt,
    'X-Amz-Signature': signature(path, expiresAt),
  });
  return `${origin}${path}?${query.toString()}`;
}

/** @param {string} path @param {string} expiresAt */
const signature = (path, expiresAt) =>
  createHmac('sha256', SECRET).update(`GET ${path} ${expiresAt}`).digest('hex');

/** @type {Operation} */
export function GetObject(state, { Payload }, { now, options }) {
  const { method, path, query, Range, IfMatch } = /** @type {ObjectRequest} */ (Payload);
  const expiresAt = query['X-Emulator-Expires-At'] ?? '';
  if (method !== 'GET' || query['X-Amz-Signature'] !== signature(path, expiresAt)) {
    return refusal(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
    );
  }
  if (now >= Number(expiresAt)) return refusal(403, 'AccessDenied', 'Request has expired');
  const stored = storedObject(archiveAt(state, path));
  if (stored === undefined)
    return refusal(404, 'NoSuchKey', 'The specified key does not exist, or its bytes were not kept.');
  if (IfMatch !== undefined && IfMatch !== stored.etag)
    return refusal(
      412,
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
    );
  return Range === undefined || options.ignoreRange ? whole(stored) : part(stored, Range);
}

/** @typedef {{ size: number, etag: string, read: (start: number, end: number) => Buffer }} StoredObject */

/** @param {Archive | undefined} archive @returns {StoredObject | undefined} undefined when there are no bytes of it */
function storedObject(archive) {
  if (archive === undefined) return undefined;
  const { bytes, read, codeSize, codeSha256 } = archive;
  if (bytes !== undefined)
    return { size: bytes.length, etag: etagOf(bytes), read: (start, end) => bytes.subarray(start, end) };
  return read && { size: codeSize, etag: `"${Buffer.from(codeSha256, 'base64').toString('hex')}"`, read };
}

/** @param {RegionState} state @param {string} path @returns {Archive | undefined} */
function archiveAt(state, path) {
  const [, , , , kind, name = '', version = ''] = path.split('/').map(decodeURIComponent);
  if (kind === 'layers') return state.layers.get(name)?.versions.get(Number(version))?.archive;
  const lambda = state.functions.get(name);
  return lambda && namedVersion(lambda, version)?.archive;
}

/** @param {StoredObject} stored @returns {Outcome} */
const whole = (stored) => ({ body: stored.read(0, stored.size), headers: objectHeaders(stored) });

/** @param {StoredObject} stored @param {string} range @returns {Outcome} */
function part(stored, range) {
  const { size } = stored;
  const asked = rangeOf(range, size);
  if (asked === undefined) return whole(stored);
  const { start, end } = asked;
  if (start > end) return refusal(416, 'InvalidRange', 'The requested range is not satisfiable');
  const headers = { ...objectHeaders(stored), 'content-range': `bytes ${start}-${end}/${size}` };
  return { status: 206, body: stored.read(start, end + 1), headers };
}

/** @param {StoredObject} stored @returns {Record<string, string>} */
const objectHeaders = ({ etag }) => ({ 'content-type': 'application/zip', 'accept-ranges': 'bytes', etag });

/** @type {WeakMap<Buffer, string>} */
const etags = new WeakMap();

/** @param {Buffer} bytes */
function etagOf(bytes) {
  const etag = etags.get(bytes) ?? `"${createHash('md5').update(bytes).digest('hex')}"`;
  etags.set(bytes, etag);
  return etag;
}

/** @param {number} status @param {string} code @param {string} message @returns {Outcome} */
const refusal = (status, code, message) => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  ),
});

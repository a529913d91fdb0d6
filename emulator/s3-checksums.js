// The checksums S3 verifies.

/** @import { Input } from './context.js' */

import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { sha256Of } from './digests.js';
import { notEmulated } from './errors.js';
import { badDigest, invalidRequest, s3Refusal } from './s3-errors.js';

/** @typedef {{ algorithm: string, value: string }} Checksum value in base64 */
/** @typedef {Checksum & { type: 'FULL_OBJECT' | 'COMPOSITE' }} ObjectChecksum COMPOSITE: of the checksums of its parts */

/** @type {Record<string, { digest: (bytes: Buffer) => Buffer, length: number }>} */
const ALGORITHMS = {
  CRC32: { digest: crc32Of, length: 4 },
  SHA1: { digest: (bytes) => createHash('sha1').update(bytes).digest(), length: 20 },
  SHA256: { digest: sha256Of, length: 32 },
};

/** @param {Buffer} bytes */
function crc32Of(bytes) {
  const digest = Buffer.alloc(4);
  digest.writeUInt32BE(crc32(bytes));
  return digest;
}

/** @param {string} header `x-amz-checksum-sha256` @returns {string} `SHA256` */
export const algorithmOf = (header) => known(header.slice('x-amz-checksum-'.length).toUpperCase());

/** @param {string} algorithm */
export function known(algorithm) {
  if (!Object.hasOwn(ALGORITHMS, algorithm)) throw notEmulated(`checksums of ${algorithm}`);
  return algorithm;
}

/** @param {string} algorithm @param {Buffer} bytes @returns {string} base64 */
const checksumOf = (algorithm, bytes) => ALGORITHMS[algorithm]?.digest(bytes).toString('base64') ?? '';

/**
 * Refuses bytes that are not those their sender meant.
 * @param {Input} input
 * @returns {Buffer} the bytes
 */
export function verifiedBody({ Body = Buffer.alloc(0), Checksum, ContentSHA256 = '', ContentMD5 }) {
  if (/^[\da-f]{64}$/.test(ContentSHA256) && sha256Of(Body).toString('hex') !== ContentSHA256) {
    const message = "The provided 'x-amz-content-sha256' header does not match what was computed.";
    throw s3Refusal(400, 'XAmzContentSHA256Mismatch', message);
  }
  if (ContentMD5 !== undefined && createHash('md5').update(Body).digest('base64') !== ContentMD5)
    throw s3Refusal(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.');
  if (Checksum === undefined) return Body;
  const { algorithm, value } = Checksum;
  if (Buffer.from(value, 'base64').length !== ALGORITHMS[algorithm]?.length)
    throw invalidRequest(`Value for x-amz-checksum-${algorithm.toLowerCase()} header is invalid.`);
  if (checksumOf(algorithm, Body) !== value) throw badDigest(algorithm);
  return Body;
}

/**
 * The checksum of an object in parts, as S3 makes it by default: of the parts' checksums, and how many there are.
 * @param {string} algorithm
 * @param {Checksum[]} parts
 * @returns {ObjectChecksum}
 */
export function compositeOf(algorithm, parts) {
  const all = Buffer.concat(parts.map(({ value }) => Buffer.from(value, 'base64')));
  return { algorithm, value: `${checksumOf(algorithm, all)}-${parts.length}`, type: 'COMPOSITE' };
}

/** @param {Checksum | undefined} checksum @returns {Record<string, string>} */
export const checksumHeader = (checksum) =>
  checksum === undefined ? {} : { [`x-amz-checksum-${checksum.algorithm.toLowerCase()}`]: checksum.value };

/** @param {ObjectChecksum | undefined} checksum @returns {Record<string, string>} */
export const checksumHeaders = (checksum) =>
  checksum === undefined ? {} : { ...checksumHeader(checksum), 'x-amz-checksum-type': checksum.type };

/**
 * The ETag of bytes. It is no MD5, as those of encrypted objects are none: nobody may take it for one.
 * @param {Buffer} bytes
 */
export const etagOf = (bytes) => `"${sha256Of(bytes).toString('hex', 0, 16)}"`;

// Hashes of bytes that are kept: of a layer of hundreds of megabytes no more than one is made, however often it is asked.

import { createHash } from 'node:crypto';

/** @type {WeakMap<Buffer, Buffer>} */
const known = new WeakMap();

/** @param {Buffer} bytes that nobody changes @returns {Buffer} SHA-256 */
export function sha256Of(bytes) {
  const digest = known.get(bytes) ?? createHash('sha256').update(bytes).digest();
  known.set(bytes, digest);
  return digest;
}

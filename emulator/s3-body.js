// The bytes of an upload, out of the frames that the SDK puts around a stream it sends: chunks with their length before
// them, and a checksum after the last one (`aws-chunked`).

/** @import { IncomingHttpHeaders } from 'node:http' */
/** @import { Checksum } from './s3-checksums.js' */

import { algorithmOf } from './s3-checksums.js';
import { incompleteBody, s3Refusal } from './s3-errors.js';

/** @typedef {{ bytes: Buffer, trailer: Checksum | undefined }} Content */

/** @param {IncomingHttpHeaders} headers @param {Buffer} body @returns {Content} */
export function contentOf(headers, body) {
  const framed = String(headers['x-amz-content-sha256']).startsWith('STREAMING-');
  if (!framed) {
    if (headers['content-length'] === undefined) throw missingLength();
    return { bytes: body, trailer: undefined };
  }
  const length = headers['x-amz-decoded-content-length'];
  if (length === undefined) throw missingLength();
  const { bytes, trailers } = unframed(body);
  if (bytes.length !== Number(length)) throw incompleteBody();
  return { bytes, trailer: announced(headers, trailers) };
}

/**
 * Moves the chunks together where they are, so that no second copy of a large body is made.
 * @param {Buffer} body which is overwritten
 * @returns {{ bytes: Buffer, trailers: Map<string, string> }}
 */
function unframed(body) {
  let [at, filled] = [0, 0];
  for (;;) {
    const { text, next } = line(body, at);
    const [, hex = ''] = /^([\da-f]+)(?:;.*)?$/i.exec(text) ?? [];
    const size = parseInt(hex, 16);
    if (!(next + size <= body.length)) throw incompleteBody();
    if (size === 0) return { bytes: body.subarray(0, filled), trailers: trailersOf(body, next) };
    // The bytes of a body in one chunk are taken where they are.
    if (filled === 0 && line(body, next + size + 2).text === '0')
      return { bytes: body.subarray(next, next + size), trailers: trailersOf(body, next + size + 5) };
    body.copy(body, filled, next, next + size);
    filled += size;
    at = next + size + 2;
  }
}

/** @param {Buffer} body @param {number} at @returns {{ text: string, next: number }} */
function line(body, at) {
  const end = body.indexOf('\r\n', at, 'latin1');
  if (end < 0 || end - at > 4096) throw incompleteBody();
  return { text: body.toString('latin1', at, end), next: end + 2 };
}

/** @param {Buffer} body @param {number} at @returns {Map<string, string>} by name */
function trailersOf(body, at) {
  const lines = body.toString('latin1', at).split('\r\n').filter(Boolean);
  return new Map(
    lines.map((text) => {
      const colon = text.indexOf(':');
      return [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()];
    }),
  );
}

/** @param {IncomingHttpHeaders} headers @param {Map<string, string>} trailers @returns {Checksum | undefined} */
function announced(headers, trailers) {
  const name = headers['x-amz-trailer'];
  if (name === undefined) return undefined;
  const value = trailers.get(String(name).toLowerCase());
  if (value === undefined) {
    const message =
      'The request contained trailing data that was not well-formed or did not conform to our published schema.';
    throw s3Refusal(400, 'MalformedTrailerError', message);
  }
  return { algorithm: algorithmOf(String(name)), value };
}

const missingLength = () =>
  s3Refusal(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.');

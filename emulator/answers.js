// Replies as they go over the wire.

/** @import { Outcome } from './context.js' */
/** @import { AwsError } from './errors.js' */

import { STATUS_CODES } from 'node:http';

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer */

/** @param {Outcome} outcome @param {number} status of success @param {string} requestId @returns {Answer} */
export function answerOf({ body, status: special, headers = {} }, status, requestId) {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
  return {
    status: special ?? status,
    headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId, ...headers },
    body: bytes,
  };
}

/** @param {AwsError} error @param {'json' | 'xml'} protocol @param {string} requestId @returns {Answer} */
export function refusalOf(error, protocol, requestId) {
  const headers = { 'x-amzn-requestid': requestId, ...error.headers };
  if (protocol === 'xml') {
    const cause = `<Type>Sender</Type><Code>${error.code}</Code><Message>${error.message}</Message>`;
    const xml = `<ErrorResponse><Error>${cause}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
    return {
      status: error.status,
      headers: { ...headers, 'content-type': 'text/xml' },
      body: Buffer.from(xml),
    };
  }
  return {
    status: error.status,
    headers: { ...headers, 'content-type': 'application/json', 'x-amzn-errortype': error.code },
    body: Buffer.from(JSON.stringify(error.body)),
  };
}

/**
 * The bytes of a whole HTTP/1.1 response, for replies that are to be damaged.
 * @param {Answer} answer
 * @returns {Buffer}
 */
export function rawResponse({ status, headers, body }) {
  const lines = Object.entries({ ...headers, 'content-length': String(body.length), connection: 'close' });
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines.map((line) => line.join(': '))];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

// Replies as they go over the wire.

/** @import { Outcome } from './context.js' */
/** @import { AwsError } from './errors.js' */

import { STATUS_CODES } from 'node:http';

import { xmlDocument, xmlOf } from './xml.js';

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer */

/**
 * How a service speaks: Lambda and Inspector with JSON and a status that tells, the one with names of its own for errors, STS with XML, S3 with XML of its own and with none to a
 * HEAD request, the others with AWS JSON.
 * @typedef {{ kind: 'rest-json', names?: Readonly<Record<string, string>> } | { kind: 'xml' } | { kind: 's3', head: boolean } | RpcProtocol} Protocol
 */

/**
 * @typedef {object} RpcProtocol
 * @property {'json-rpc'} kind
 * @property {string} type content type
 * @property {Readonly<Record<string, string>>} names of errors, where the service has its own
 * @property {boolean} queryCompatible whether it names errors in a header too, as it did in its Query protocol
 */

/**
 * @param {Outcome} outcome
 * @param {{ status: number, protocol: Protocol }} how status: of success
 * @param {string} requestId
 * @returns {Answer}
 */
export function answerOf({ body, status: special, headers = {} }, { status, protocol }, requestId) {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
  return {
    status: special ?? status,
    headers: { ...usualHeaders(protocol, requestId), ...headers },
    body: bytes,
  };
}

/** @param {Protocol} protocol @param {string} requestId @returns {Record<string, string>} */
function usualHeaders(protocol, requestId) {
  if (protocol.kind === 's3') return { 'content-type': 'application/xml', ...s3Ids(requestId) };
  const type = protocol.kind === 'json-rpc' ? protocol.type : 'application/json';
  return { 'content-type': type, 'x-amzn-requestid': requestId };
}

/** @param {string} requestId */
const s3Ids = (requestId) => ({
  'x-amz-request-id': requestId,
  'x-amz-id-2': Buffer.from(requestId).toString('base64'),
});

/** @param {AwsError} error @param {Protocol} protocol @param {string} requestId @returns {Answer} */
export function refusalOf(error, protocol, requestId) {
  const headers = { 'x-amzn-requestid': requestId, ...error.headers };
  if (protocol.kind === 'json-rpc') return rpcRefusal(error, protocol, headers);
  if (protocol.kind === 's3') return s3RefusalOf(error, protocol.head, requestId);
  if (protocol.kind === 'xml') {
    const [status, Code] = QUERY_NAMES[error.code] ?? [error.status, error.code];
    const Error = { Type: status < 500 ? 'Sender' : 'Receiver', Code, Message: error.message };
    const xml = xmlOf({ ErrorResponse: { Error, RequestId: requestId } });
    return {
      status,
      headers: { ...headers, 'content-type': 'text/xml' },
      body: Buffer.from(xml),
    };
  }
  const code = protocol.names?.[error.code] ?? error.code;
  return {
    status: error.status,
    headers: { ...headers, 'content-type': 'application/json', 'x-amzn-errortype': code },
    body: Buffer.from(JSON.stringify(error.body)),
  };
}

/** What Lambda calls otherwise, with the status and the text S3 has for it. @type {Record<string, [number, string, string]>} */
const S3_NAMES = {
  TooManyRequestsException: [503, 'SlowDown', 'Please reduce your request rate.'],
  ServiceException: [500, 'InternalError', 'We encountered an internal error. Please try again.'],
  ServiceUnavailableException: [503, 'ServiceUnavailable', 'Please reduce your request rate.'],
  ExpiredTokenException: [400, 'ExpiredToken', 'The provided token has expired.'],
  UnrecognizedClientException: [400, 'InvalidToken', 'The provided token is malformed or otherwise invalid.'],
};

/** The same for STS, with Lambda's text. @type {Record<string, [number, string]>} */
const QUERY_NAMES = {
  TooManyRequestsException: [400, 'Throttling'],
  ServiceException: [500, 'InternalFailure'],
  ServiceUnavailableException: [503, 'ServiceUnavailable'],
  AccessDeniedException: [403, 'AccessDenied'],
  ValidationException: [400, 'ValidationError'],
  ExpiredTokenException: [403, 'ExpiredToken'],
  UnrecognizedClientException: [403, 'InvalidClientTokenId'],
};

/** @param {AwsError} error @param {boolean} head @param {string} requestId @returns {Answer} */
function s3RefusalOf(error, head, requestId) {
  const [status, Code, Message] = S3_NAMES[error.code] ?? [error.status, error.code, error.message];
  const ids = s3Ids(requestId);
  const Error = { Code, Message, ...error.details, RequestId: requestId, HostId: ids['x-amz-id-2'] };
  return {
    status,
    headers: { 'content-type': 'application/xml', ...ids, ...error.headers },
    body: head ? Buffer.alloc(0) : xmlDocument({ Error }),
  };
}

/**
 * AWS JSON names errors in the body and has one status for all that is the caller's fault.
 * @param {AwsError} error
 * @param {RpcProtocol} protocol
 * @param {Record<string, string>} headers
 * @returns {Answer}
 */
function rpcRefusal({ code, status, message }, { type, names, queryCompatible }, headers) {
  const name = names[code] ?? code;
  const fault = status < 500 ? 'Sender' : 'Receiver';
  return {
    status: status < 500 ? 400 : status,
    headers: {
      ...{ ...headers, 'content-type': type },
      ...(queryCompatible && { 'x-amzn-query-error': `${name};${fault}` }),
    },
    body: Buffer.from(JSON.stringify({ __type: name, ...(message !== '' && { message }) })),
  };
}

/**
 * The bytes of a whole HTTP/1.1 response, for replies that are to be damaged.
 * @param {Answer} answer
 * @returns {Buffer}
 */
export function rawResponse({ status, headers, body }) {
  const lines = Object.entries({ 'content-length': String(body.length), ...headers, connection: 'close' });
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines.map((line) => line.join(': '))];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

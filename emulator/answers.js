// Replies as they go over the wire.

/** @import { Outcome } from './context.js' */
/** @import { AwsError } from './errors.js' */

import { STATUS_CODES } from 'node:http';

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer */

/**
 * How a service speaks: Lambda with JSON and a status that tells, STS and S3 with XML, the others with AWS JSON.
 * @typedef {{ kind: 'rest-json' } | { kind: 'xml' } | RpcProtocol} Protocol
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
  const type = protocol.kind === 'json-rpc' ? protocol.type : 'application/json';
  return {
    status: special ?? status,
    headers: { 'content-type': type, 'x-amzn-requestid': requestId, ...headers },
    body: bytes,
  };
}

/** @param {AwsError} error @param {Protocol} protocol @param {string} requestId @returns {Answer} */
export function refusalOf(error, protocol, requestId) {
  const headers = { 'x-amzn-requestid': requestId, ...error.headers };
  if (protocol.kind === 'json-rpc') return rpcRefusal(error, protocol, headers);
  if (protocol.kind === 'xml') {
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
    body: Buffer.from(JSON.stringify({ __type: name, message })),
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

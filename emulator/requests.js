// Makes sense of an HTTP request: who sent it, which operation it is, with which parameters.

/** @import { IncomingHttpHeaders } from 'node:http' */
/** @import { Input, Operation } from './context.js' */
/** @import { Route } from './routes.js' */

import { AwsError, missingToken, notEmulated, tooLarge, valueOrRefusal } from './errors.js';
import { GetObject } from './presigned.js';
import { matchRoute } from './routes.js';
import { GetCallerIdentity } from './sts.js';

/** @typedef {{ method: string, url: URL, headers: IncomingHttpHeaders, body: Buffer }} Received */

/**
 * @typedef {object} Request
 * @property {string} operation
 * @property {string} account
 * @property {string} region
 * @property {Partial<Input>} input
 * @property {AwsError} [refusal] set when the parameters make no sense
 * @property {number} status of success
 * @property {'json' | 'xml'} protocol
 * @property {Operation} run
 */

const DEFAULT_ACCOUNT = '123456789012';
const NUMBERS = new Set(['VersionNumber', 'MaxItems']);

// "Request must be smaller than … bytes": the whole body, for uploads (recorded), configuration (documented)
// and synchronous events (documented).
const BODY_LIMIT = 70_167_211;
const BODY_LIMITS = new Map([
  ['UpdateFunctionConfiguration', 5120],
  ['Invoke', 6_291_456],
]);

/** @param {Received} received @returns {Request} @throws {AwsError} */
export function understand(received) {
  const { method, url, headers, body } = received;
  if (url.pathname.startsWith('/presigned/')) return objectRequest(received);
  const caller = callerOf(headers.authorization);
  if (caller.service === 'sts') return stsRequest(caller, body);
  const match = matchRoute(method, url);
  if (match === undefined) throw notEmulated(`${method} ${url.pathname}`);
  const { route, parameters } = match;
  const input = valueOrRefusal(() => inputOf(route, parameters, received));
  const known = { ...caller, operation: route.operation, status: route.status, run: route.run };
  if (input instanceof AwsError) return { ...known, protocol: 'json', input: {}, refusal: input };
  return { ...known, protocol: 'json', input };
}

/**
 * The caller as the SigV4 header names it. The signature is not verified: any secret will do, what is tested here
 * is what a caller does, not whether it can sign. A 12-digit access key id is the account.
 * @param {string | undefined} authorization
 * @returns {{ account: string, region: string, service: string }}
 */
function callerOf(authorization = '') {
  const [, key = '', region, service] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request,/.exec(authorization) ?? [];
  if (region === undefined || service === undefined) throw missingToken();
  return { account: /^\d{12}$/.test(key) ? key : DEFAULT_ACCOUNT, region, service };
}

/** @param {Received} received @returns {Request} */
function objectRequest({ method, url, headers }) {
  const [, , account = '', region = ''] = url.pathname.split('/');
  const conditions = {
    ...(headers.range !== undefined && { Range: headers.range }),
    ...(headers['if-match'] !== undefined && { IfMatch: headers['if-match'] }),
  };
  const Payload = { method, path: url.pathname, query: Object.fromEntries(url.searchParams), ...conditions };
  return {
    operation: 'GetObject',
    account,
    region,
    status: 200,
    protocol: 'xml',
    run: GetObject,
    input: { Payload },
  };
}

/** @param {{ account: string, region: string }} caller @param {Buffer} body @returns {Request} */
function stsRequest({ account, region }, body) {
  const action = new URLSearchParams(body.toString()).get('Action');
  if (action !== 'GetCallerIdentity') throw notEmulated(`sts:${action}`);
  return {
    operation: action,
    account,
    region,
    status: 200,
    protocol: 'xml',
    run: GetCallerIdentity,
    input: {},
  };
}

/** @param {Route} route @param {Record<string, string>} parameters of the path @param {Received} received */
function inputOf(route, parameters, received) {
  refuseLarge(route.operation, received.body);
  return { ...pathInput(parameters), ...queryInput(route, received.url), ...bodyInput(route, received) };
}

/** @param {string} operation @param {Buffer} body */
function refuseLarge(operation, body) {
  const limit = BODY_LIMITS.get(operation) ?? BODY_LIMIT;
  const named = operation === 'Invoke' ? 'InvokeFunction' : operation;
  if (body.length >= limit)
    throw tooLarge(`Request must be smaller than ${limit} bytes for the ${named} operation`);
}

/** @param {Record<string, string>} parameters */
const pathInput = (parameters) =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, converted(name, value)]));

/** @param {Route} route @param {URL} url */
function queryInput(route, url) {
  /** @type {Record<string, unknown>} */
  const input = {};
  for (const name of new Set(url.searchParams.keys())) {
    if (!route.query.includes(name)) throw notEmulated(`query parameter ${name} of ${route.operation}`);
    const values = url.searchParams.getAll(name);
    if (name === 'tagKeys') input['TagKeys'] = values;
    else if (name !== 'find') input[name] = converted(name, values.at(-1) ?? '');
  }
  return input;
}

/** @param {string} name @param {string} value */
function converted(name, value) {
  if (!NUMBERS.has(name)) return value;
  if (/^-?\d+$/.test(value)) return Number(value);
  throw malformed('STRING_VALUE can not be converted to a Long');
}

/** @param {Route} route @param {Received} received @returns {Record<string, unknown>} */
function bodyInput(route, { headers, body }) {
  if (route.operation === 'Invoke') {
    const type = headers['x-amz-invocation-type'];
    const log = headers['x-amz-log-type'];
    return { Payload: body.length > 0 ? parsed(body) : null, InvocationType: type, LogType: log };
  }
  if (body.length === 0) return {};
  const members = parsed(body);
  if (typeof members !== 'object' || members === null || Array.isArray(members))
    throw malformed('Expected an object');
  const given = Object.entries(members).filter(([, value]) => value !== null);
  const odd = given.find(([name]) => !route.body.includes(name));
  if (odd !== undefined) throw notEmulated(`parameter ${odd[0]} of ${route.operation}`);
  return Object.fromEntries(given);
}

/** @param {Buffer} body @returns {unknown} */
function parsed(body) {
  try {
    return JSON.parse(body.toString());
  } catch (error) {
    const message = `Could not parse request body into json: ${error instanceof Error ? error.message : ''}`;
    throw new AwsError(400, 'InvalidRequestContentException', message, { Type: 'User', message });
  }
}

/** @param {string} message */
const malformed = (message) => new AwsError(400, 'SerializationException', message, { message });

/**
 * Parameters as they are recorded: without uploaded bytes.
 * @param {Partial<Input>} input
 * @returns {Partial<Input>}
 */
export function recorded(input) {
  const { ZipFile, Content, Code, ...rest } = input;
  const size = (/** @type {string | undefined} */ base64) =>
    `<${Math.floor(((base64?.length ?? 0) * 3) / 4)} bytes>`;
  return {
    ...rest,
    ...(ZipFile !== undefined && { ZipFile: size(ZipFile) }),
    ...(Content && {
      Content: { ...Content, ...(Content.ZipFile !== undefined && { ZipFile: size(Content.ZipFile) }) },
    }),
    ...(Code && { Code: { ...Code, ...(Code.ZipFile !== undefined && { ZipFile: size(Code.ZipFile) }) } }),
  };
}

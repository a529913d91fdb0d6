// Makes sense of an HTTP request: who sent it, which operation it is, with which parameters.

/** @import { IncomingHttpHeaders } from 'node:http' */
/** @import { Protocol } from './answers.js' */
/** @import { Caller } from './callers.js' */
/** @import { Input, Operation } from './context.js' */
/** @import { Service } from './json-rpc.js' */
/** @import { Route } from './routes.js' */
/** @import { Session } from './sessions.js' */

import { partitionOf } from './arns.js';
import { callerOf } from './callers.js';
import { AwsError, notEmulated, tooLarge, valueOrRefusal } from './errors.js';
import { ScanSbom } from './inspector.js';
import { SERVICES } from './json-rpc.js';
import { GetObject } from './presigned.js';
import { matchRoute } from './routes.js';
import { s3Request } from './s3-requests.js';
import { AssumeRole, GetCallerIdentity } from './sts.js';

/** @typedef {{ method: string, url: URL, headers: IncomingHttpHeaders, body: Buffer }} Received */

/**
 * @typedef {object} Request
 * @property {string} service as the credential scope names it; `archives` for presigned URLs of what Lambda stores
 * @property {string} operation
 * @property {string} account
 * @property {string} caller ARN of who calls
 * @property {string} region
 * @property {Session | 'unknown'} [session]
 * @property {Partial<Input>} input
 * @property {AwsError} [refusal] set when the parameters make no sense
 * @property {number} status of success
 * @property {Protocol} protocol
 * @property {Operation} run
 */

const NUMBERS = new Set(['VersionNumber', 'MaxItems', 'DurationSeconds']);

/** With the parameters they take. @type {Record<string, { run: Operation, parameters: string[] }>} */
const STS = {
  GetCallerIdentity: { run: GetCallerIdentity, parameters: [] },
  AssumeRole: {
    run: AssumeRole,
    parameters: ['RoleArn', 'RoleSessionName', 'DurationSeconds', 'ExternalId'],
  },
};

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
  const caller = callerOf(headers);
  if (caller.service === 's3') return s3Request(caller, received);
  if (caller.service === 'sts') return stsRequest(caller, body);
  const service = SERVICES.get(caller.service);
  if (service !== undefined) return rpcRequest(service, caller, received);
  if (caller.service === 'inspector-scan') return scanRequest(caller, received);
  const match = matchRoute(method, url);
  if (match === undefined) throw notEmulated(`${method} ${url.pathname}`);
  const { route, parameters } = match;
  const input = valueOrRefusal(() => inputOf(route, parameters, received));
  const known = { ...caller, operation: route.operation, status: route.status, run: route.run };
  if (input instanceof AwsError) return { ...known, protocol: REST_JSON, input: {}, refusal: input };
  return { ...known, protocol: REST_JSON, input };
}

/** @type {Protocol} */
export const REST_JSON = { kind: 'rest-json' };
/** @type {Protocol} */
const INSPECTOR = {
  kind: 'rest-json',
  names: { TooManyRequestsException: 'ThrottlingException', ServiceException: 'InternalServerException' },
};
/** @type {Protocol} */
const XML = { kind: 'xml' };

/**
 * @param {Service} service
 * @param {Caller} caller
 * @param {Received} received
 * @returns {Request}
 */
function rpcRequest({ target, protocol, operations }, caller, { method, url, headers, body }) {
  const named = String(headers['x-amz-target']);
  const operation = named.startsWith(`${target}.`) ? named.slice(target.length + 1) : '';
  const known = operations.get(operation);
  const right = method === 'POST' && url.pathname === '/' && headers['content-type'] === protocol.type;
  if (known === undefined || !right) throw notEmulated(`${named} of ${caller.service}`);
  const input = valueOrRefusal(() => members(body, known.members, operation));
  const request = { ...caller, operation, status: 200, run: known.run, protocol };
  return input instanceof AwsError ? { ...request, input: {}, refusal: input } : { ...request, input };
}

/** The one operation of Amazon Inspector's scan API. @param {Caller} caller @param {Received} received @returns {Request} */
function scanRequest(caller, { method, url, headers, body }) {
  const right = method === 'POST' && url.pathname === '/scan/sbom' && url.search === '';
  if (!right || headers['content-type'] !== 'application/json')
    throw notEmulated(`${method} ${url.pathname} of inspector-scan`);
  const input = valueOrRefusal(() => members(body, ['sbom', 'outputFormat'], 'ScanSbom'));
  const request = { ...caller, operation: 'ScanSbom', status: 200, run: ScanSbom, protocol: INSPECTOR };
  return input instanceof AwsError ? { ...request, input: {}, refusal: input } : { ...request, input };
}

/** @param {Received} received @returns {Request} */
function objectRequest({ method, url, headers }) {
  const [, , account = '', region = ''] = url.pathname.split('/');
  const conditions = {
    ...(headers.range !== undefined && { Range: headers.range }),
    ...(headers['if-match'] !== undefined && { IfMatch: headers['if-match'] }),
  };
  const Payload = { method, path: url.pathname, query: Object.fromEntries(url.searchParams), ...conditions };
  const caller = `arn:${partitionOf(region)}:iam::${account}:user/emulator`;
  const found = { service: 'archives', operation: 'GetObject', account, caller, region };
  return { ...found, status: 200, protocol: XML, run: GetObject, input: { Payload } };
}

/** @param {Caller} caller @param {Buffer} body @returns {Request} */
function stsRequest(caller, body) {
  const form = new URLSearchParams(body.toString());
  const Action = form.get('Action') ?? '';
  const given = Object.fromEntries([...form].filter(([name]) => name !== 'Action' && name !== 'Version'));
  const known = Object.hasOwn(STS, Action) ? STS[Action] : undefined;
  if (known === undefined) throw notEmulated(`sts:${Action}`);
  const request = { ...caller, operation: Action, status: 200, protocol: XML, run: known.run };
  const odd = Object.keys(given).find((name) => !known.parameters.includes(name));
  if (odd !== undefined)
    return { ...request, input: {}, refusal: notEmulated(`parameter ${odd} of ${Action}`) };
  const input = valueOrRefusal(() => namedInput(given));
  return input instanceof AwsError ? { ...request, input: {}, refusal: input } : { ...request, input };
}

/** @param {Route} route @param {Record<string, string>} parameters of the path @param {Received} received */
function inputOf(route, parameters, received) {
  refuseLarge(route.operation, received.body);
  return { ...namedInput(parameters), ...queryInput(route, received.url), ...bodyInput(route, received) };
}

/** @param {string} operation @param {Buffer} body */
function refuseLarge(operation, body) {
  const limit = BODY_LIMITS.get(operation) ?? BODY_LIMIT;
  const named = operation === 'Invoke' ? 'InvokeFunction' : operation;
  if (body.length >= limit)
    throw tooLarge(`Request must be smaller than ${limit} bytes for the ${named} operation`);
}

/** @param {Record<string, string>} parameters of a path or of a form */
const namedInput = (parameters) =>
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
  return members(body, route.body, route.operation);
}

/**
 * The members of a JSON body; null is as good as absent.
 * @param {Buffer} body
 * @param {string[]} known
 * @param {string} operation
 * @returns {Record<string, unknown>}
 */
function members(body, known, operation) {
  if (body.length === 0) return {};
  const given = parsed(body);
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw malformed('Expected an object');
  const entries = Object.entries(given).filter(([, value]) => value !== null);
  const odd = entries.find(([name]) => !known.includes(name));
  if (odd !== undefined) throw notEmulated(`parameter ${odd[0]} of ${operation}`);
  return Object.fromEntries(entries);
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

/** @typedef {Partial<Omit<Input, 'Body'>> & { Body?: string }} RecordedInput */

/**
 * Parameters as they are recorded: without uploaded bytes.
 * @param {Partial<Input>} input
 * @returns {RecordedInput}
 */
export function recorded(input) {
  const { ZipFile, Content, Code, Body, ...rest } = input;
  const size = (/** @type {string | undefined} */ base64) =>
    `<${Math.floor(((base64?.length ?? 0) * 3) / 4)} bytes>`;
  return {
    ...rest,
    ...(Body !== undefined && { Body: `<${Body.length} bytes>` }),
    ...(ZipFile !== undefined && { ZipFile: size(ZipFile) }),
    ...(Content && {
      Content: { ...Content, ...(Content.ZipFile !== undefined && { ZipFile: size(Content.ZipFile) }) },
    }),
    ...(Code && { Code: { ...Code, ...(Code.ZipFile !== undefined && { ZipFile: size(Code.ZipFile) }) } }),
  };
}

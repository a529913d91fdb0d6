// From a request to its reply: understand it, let it wait, throttle, authorize and run it, and damage the
// reply where a fault is set.

/** @import { Answer, Protocol } from './answers.js' */
/** @import { Context, Input } from './context.js' */
/** @import { Delivery, Fault, Rule } from './faults.js' */
/** @import { Options } from './options.js' */
/** @import { Received, RecordedInput, Request } from './requests.js' */
/** @import { Buckets } from './throttle.js' */
/** @import { Region, World } from './world.js' */

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerOf, rawResponse, refusalOf } from './answers.js';
import { partitionOf } from './arns.js';
import { AwsError, reportBug, serviceFailed, throttled, valueOrRefusal } from './errors.js';
import { damaged, strike } from './faults.js';
import { isOfPages } from './page-faults.js';
import { allows, authorize } from './permissions.js';
import { presignedUrl } from './presigned.js';
import { recorded, REST_JSON, understand } from './requests.js';
import { refuseBadSession } from './sessions.js';
import { admit } from './throttle.js';
import { bucketIn, commit, keyIn, layerVersionIn, regionOf, roleIn, stateAt } from './world.js';

/**
 * @typedef {object} Call
 * @property {string} service as the credential scope names it; `archives` for presigned URLs
 * @property {string} operation
 * @property {string} account
 * @property {string} caller ARN of who calls
 * @property {string} userAgent
 * @property {string} region
 * @property {number} status of the reply; 0 when none got out whole
 * @property {string} requestId
 * @property {string} [errorCode] of a refusal, as Lambda calls it
 * @property {boolean} applied whether the operation was carried out
 * @property {RecordedInput} input without uploaded bytes
 * @property {number} at milliseconds since the epoch
 * @property {Fault} [fault] that hit it
 * @property {number} bodyBytes of the reply; 0 when none got out whole
 * @property {number} [replyBytes] length of the whole raw reply, where a `cut` fault hit
 */

/**
 * @callback Listener
 * @param {Call & { phase: 'before' | 'after' }} event before: not yet run; after: run, not yet answered
 * @returns {void | Promise<void>}
 */

/**
 * @typedef {object} Engine
 * @property {Options} options
 * @property {World} world
 * @property {Call[]} calls
 * @property {Rule[]} rules
 * @property {Buckets} buckets
 * @property {Set<Listener>} listeners
 * @property {string} origin URL of the server
 */

/**
 * Serves one request.
 * @param {Engine} engine
 * @param {Received} received
 * @returns {Promise<Delivery>}
 */
export async function serve(engine, received) {
  const requestId = randomUUID();
  const request = valueOrRefusal(() => understand(received));
  if (request instanceof AwsError) {
    engine.calls.push(strayCall(received, request, requestId, engine));
    return { answer: refusalOf(request, REST_JSON, requestId) };
  }
  const call = newCall(engine, request, { requestId, userAgent: received.headers['user-agent'] ?? '' });
  engine.calls.push(call);
  const fault = strike(engine.rules, call);
  await notify(engine, call, 'before');
  if (engine.options.latencyMillis > 0) await sleep(engine.options.latencyMillis);
  const spared = fault === undefined || fault.when === 'after' || isOfPages(fault);
  const answer = spared ? await run(engine, request, call) : placeholder(request, requestId);
  const delivery = finished(call, { fault, answer, protocol: request.protocol });
  await notify(engine, call, 'after');
  return delivery;
}

/**
 * A request that could not be understood.
 * @param {Received} received
 * @param {AwsError} error
 * @param {string} requestId
 * @param {Engine} engine
 * @returns {Call}
 */
const strayCall = ({ method, url }, { status }, requestId, { options }) => ({
  ...{ service: '', operation: `${method} ${url.pathname}`, account: '', region: '', status, requestId },
  ...{ caller: '', userAgent: '' },
  ...{ applied: false, input: {}, at: options.now(), bodyBytes: 0 },
});

/**
 * @param {Engine} engine
 * @param {Request} request
 * @param {{ requestId: string, userAgent: string }} sent
 * @returns {Call}
 */
const newCall = ({ options }, { service, operation, account, caller, region, input }, sent) => ({
  ...{ service, operation, account, caller, region, status: 0, ...sent },
  ...{ applied: false, input: recorded(input), at: options.now(), bodyBytes: 0 },
});

/** What a call that never ran would have been answered. @param {Request} request @param {string} requestId */
const placeholder = (request, requestId) => answerOf({ body: {} }, request, requestId);

/**
 * @param {Call} call
 * @param {{ fault: Fault | undefined, answer: Answer, protocol: Protocol }} reply
 * @returns {Delivery}
 */
function finished(call, { fault, answer, protocol }) {
  const delivery =
    fault === undefined ? { answer } : damaged(fault, answer, { protocol, requestId: call.requestId });
  if (fault !== undefined) call.fault = fault;
  if (fault?.kind === 'cut') call.replyBytes = rawResponse(answer).length;
  call.status = 'answer' in delivery ? delivery.answer.status : 0;
  call.bodyBytes = 'answer' in delivery ? delivery.answer.body.length : 0;
  return delivery;
}

/** @param {Engine} engine @param {Call} call @param {'before' | 'after'} phase */
async function notify(engine, call, phase) {
  for (const listener of engine.listeners) await listener({ ...call, phase });
}

/** @param {Engine} engine @param {Request} request @param {Call} call @returns {Promise<Answer>} */
async function run(engine, request, call) {
  try {
    const outcome = await execute(engine, request, call);
    call.applied = (outcome.status ?? 200) < 400;
    return answerOf(outcome, request, call.requestId);
  } catch (error) {
    if (error instanceof AwsError) {
      call.errorCode = error.code;
      return refusalOf(error, request.protocol, call.requestId);
    }
    reportBug(error);
    return refusalOf(serviceFailed(), request.protocol, call.requestId);
  }
}

/**
 * Runs an operation on the newest state and stores what it made of it. Nothing is awaited in between, so no two
 * operations work on the same state.
 * @param {Engine} engine
 * @param {Request} request
 * @param {Call} call
 */
function execute(engine, request, call) {
  const { options, world } = engine;
  const now = options.now();
  const region = homeOf(world, request);
  const partition = partitionOf(request.region);
  refuseBadSession(request.session, now);
  if (!admit(engine.buckets, request, options.throttle, now)) throw throttled(retryAfter(options));
  if (request.refusal !== undefined) throw request.refusal;
  authorize(request, { ...request, partition, state: region.state }, allowed(engine, request));
  const lag = lagOf(request, options);
  const state = lag > 0 ? stateAt(region, now - lag) : region.state;
  const context = contextOf(engine, { ...request, requestId: call.requestId }, now - lag);
  const outcome = request.run(state, /** @type {Input} */ (request.input), context);
  if (!(outcome instanceof Promise) && outcome.state) commit(region, outcome.state, now, longestLag(options));
  return outcome;
}

/**
 * Whose state a request works on: the caller's, but a bucket is where it is, whoever asks from wherever.
 * @param {World} world
 * @param {Request} request
 * @returns {Region}
 */
function homeOf(world, { service, account, region, input }) {
  const bucket = service === 's3' ? bucketIn(world, input.Bucket ?? '') : undefined;
  return regionOf(world, bucket?.account ?? account, bucket?.region ?? region);
}

/** What the caller's own policies allow; undefined: everything. @param {Engine} engine @param {Request} request */
const allowed = ({ options, world }, { session }) =>
  (typeof session === 'object' ? roleIn(world, session.role)?.allow : undefined) ?? options.allow;

/**
 * How far behind a read is, in milliseconds. S3 and STS show at once what was written, and who starts a log query knows it.
 * @param {Request} request
 * @param {Options} options
 */
function lagOf({ service, operation }, { readLagMillis, listLagMillis, getLagMillis }) {
  if (['s3', 'sts', 'archives', 'logs'].includes(service)) return 0;
  if (operation.startsWith('List')) return listLagMillis ?? readLagMillis;
  if (operation.startsWith('Get')) return getLagMillis ?? readLagMillis;
  return operation.startsWith('Describe') ? readLagMillis : 0;
}

/** @param {Options} options */
const longestLag = ({ readLagMillis, listLagMillis = 0, getLagMillis = 0 }) =>
  Math.max(readLagMillis, listLagMillis, getLagMillis);

/** @param {Options} options */
const retryAfter = ({ throttle }) => (typeof throttle === 'object' ? throttle.retryAfterSeconds : undefined);

/** @param {Engine} engine @param {Request & { requestId: string }} request @param {number} now @returns {Context} */
function contextOf(engine, request, now) {
  const { options, world, origin } = engine;
  const { account, caller, region, requestId } = request;
  return {
    ...{ partition: partitionOf(region), account, caller, region, requestId, now, options },
    newId: randomUUID,
    locate: (segments) => presignedUrl(origin, segments, options.now(), options.locationMillis),
    findLayerVersion: (arn) => layerVersionIn(world, arn),
    findBucket: (name) => bucketIn(world, name),
    findKey: (arn) => keyIn(world, arn),
    findRole: (arn) => roleIn(world, arn),
    calls: () => engine.calls,
    may: (action, resource) => allows(allowed(engine, request), action, resource),
  };
}

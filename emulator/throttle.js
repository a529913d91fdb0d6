// Request rates: token buckets per account and region. GetFunction has one of its own, every other control
// plane call of Lambda shares one, as the Lambda quotas page says; CloudTrail's LookupEvents has one of two a second, as
// its API reference says. A bucket holds one second's worth.

/** @import { ThrottleRates } from './options.js' */

/**
 * Of each operation of other services: of LookupEvents, which nobody can have raised, and of log queries. Source of the
 * latter: "CloudWatch Logs quotas".
 * @type {Record<string, number>}
 */
const OTHERS = { cloudtrail: 2, logs: 5 };
const DEFAULT_RATES = { controlPlane: 15, getFunction: 100, neighbour: 0 };

/** @typedef {{ tokens: number, at: number }} Bucket */
/** @typedef {Map<string, Bucket>} Buckets by account, region and name */

/**
 * Takes a token for a request.
 * @param {Buckets} buckets
 * @param {{ account: string, region: string, service: string, operation: string }} request
 * @param {boolean | ThrottleRates} throttle
 * @param {number} now milliseconds since the epoch
 * @returns {boolean} false when the request has to be refused
 */
export function admit(buckets, { account, region, service, operation }, throttle, now) {
  const limited = service === 'lambda' ? operation !== 'Invoke' : service in OTHERS;
  if (throttle === false || !limited) return true;
  const { controlPlane, getFunction, neighbour } = {
    ...DEFAULT_RATES,
    ...(throttle === true ? {} : throttle),
  };
  const own = operation === 'GetFunction' || service in OTHERS;
  const key = `${account}/${region}/${own ? operation : 'shared'}`;
  const size = OTHERS[service] ?? (own ? getFunction : controlPlane);
  const bucket = refilled(buckets.get(key), size, own ? 0 : neighbour, now);
  const admitted = bucket.tokens >= 1;
  buckets.set(key, admitted ? { ...bucket, tokens: bucket.tokens - 1 } : bucket);
  return admitted;
}

/**
 * @param {Bucket | undefined} bucket
 * @param {number} size tokens a second, and at most
 * @param {number} drain tokens a second that others take
 * @param {number} now
 * @returns {Bucket}
 */
function refilled(bucket, size, drain, now) {
  if (bucket === undefined) return { tokens: size - Math.min(drain, size), at: now };
  const seconds = (now - bucket.at) / 1000;
  const tokens = bucket.tokens + seconds * (size - drain);
  return { tokens: Math.max(0, Math.min(size, tokens)), at: now };
}

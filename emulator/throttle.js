// Request rates: token buckets per account and region. GetFunction has one of its own, every other control
// plane call of Lambda shares one, as the Lambda quotas page says. A bucket holds one second's worth.

/** @import { ThrottleRates } from './options.js' */

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
  if (throttle === false || operation === 'Invoke') return true;
  if (service === 'logs') return admitQuery(buckets, `${account}/${region}/${operation}`, now);
  if (service !== 'lambda') return true;
  const { controlPlane, getFunction, neighbour } = {
    ...DEFAULT_RATES,
    ...(throttle === true ? {} : throttle),
  };
  const own = operation === 'GetFunction';
  const key = `${account}/${region}/${own ? 'GetFunction' : 'shared'}`;
  const size = own ? getFunction : controlPlane;
  const bucket = refilled(buckets.get(key), size, own ? 0 : neighbour, now);
  const admitted = bucket.tokens >= 1;
  buckets.set(key, admitted ? { ...bucket, tokens: bucket.tokens - 1 } : bucket);
  return admitted;
}

/** Calls of CloudWatch Logs a second, for each operation. Source: "CloudWatch Logs quotas". */
const LOG_CALLS = 5;

/** @param {Buckets} buckets @param {string} key @param {number} now */
function admitQuery(buckets, key, now) {
  const bucket = refilled(buckets.get(key), LOG_CALLS, 0, now);
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

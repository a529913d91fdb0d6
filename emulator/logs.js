// CloudWatch Logs, as far as Logs Insights is asked for the REPORT lines of functions. What a query finds is settled
// when it starts; until `queryMillis` are over it is Running.

/** @import { Input, Operation } from './context.js' */
/** @import { RegionState } from './state.js' */

import { randomUUID } from 'node:crypto';
import { refused } from './errors.js';
import { answerTo, understood } from './log-queries.js';
import { withEntry } from './state.js';
import { check, length, pattern, range, required } from './validation.js';

/**
 * @typedef {object} LogRecord
 * @property {number} at milliseconds since the epoch
 * @property {Record<string, string | number>} fields as Logs Insights discovers them
 * @property {number} bytes of the message
 */

/** @typedef {readonly LogRecord[]} LogGroup */

/** @typedef {{ field: string, value: string }[]} Row */

/**
 * @typedef {object} LogQuery
 * @property {Row[]} rows
 * @property {number} scanned bytes
 * @property {number} matched records
 * @property {number} endsAt milliseconds since the epoch
 * @property {boolean} [stopped]
 */

/** Queries that an account may have under way. */
const AT_ONCE = 30;
const GROUP_NAME = '[\\.\\-_/#A-Za-z0-9]+';

/** @type {Operation} */
export function StartQuery(state, input, context) {
  const { logGroupNames: names = [], queryString = '', startTime = 0, endTime = 0, limit = 10_000 } = input;
  checkInput(input);
  const steps = understood(queryString);
  for (const name of names) if (!state.logGroups.has(name)) throw noGroup(name, context.account);
  refuseMany(state, context.now);
  const records = names.flatMap((name) =>
    (state.logGroups.get(name) ?? [])
      .filter(({ at }) => at >= startTime * 1000 && at < (endTime + 1) * 1000)
      .map((record) => ({ ...record, fields: { ...record.fields, '@log': `${context.account}:${name}` } })),
  );
  const { rows, matched } = answerTo(
    steps,
    records.map(({ fields }) => fields),
  );
  const queryId = randomUUID();
  const query = {
    ...{ rows: rows.slice(0, limit), matched, endsAt: context.now + context.options.queryMillis },
    scanned: records.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  return { state: { ...state, logQueries: withEntry(state.logQueries, queryId, query) }, body: { queryId } };
}

/** @type {Operation} */
export function GetQueryResults(state, input, context) {
  const query = knownQuery(state, input);
  const status = statusOf(query, context.now);
  const isDone = status === 'Complete';
  return {
    body: {
      ...{ queryLanguage: 'CWLI', status, results: isDone ? query.rows : [] },
      statistics: {
        ...{ recordsMatched: isDone ? query.matched : 0, bytesScanned: isDone ? query.scanned : 0 },
        recordsScanned: isDone ? query.matched : 0,
      },
    },
  };
}

/** The text is not recorded. @type {Operation} */
export function StopQuery(state, input, context) {
  const query = knownQuery(state, input);
  if (statusOf(query, context.now) !== 'Running')
    throw refused('InvalidParameterException', 'The query is not running');
  const stopped = { ...query, stopped: true };
  return {
    state: { ...state, logQueries: withEntry(state.logQueries, input.queryId ?? '', stopped) },
    body: { success: true },
  };
}

/** @param {Input} input */
function checkInput({ logGroupNames: names, queryString, startTime, endTime, limit }) {
  check(
    required(startTime, 'startTime'),
    required(endTime, 'endTime'),
    required(queryString, 'queryString'),
    length(queryString, 'queryString', 0, 10_000),
    range(limit, 'limit', 1, 10_000),
    ...(names ?? []).map((name) => length(name, 'logGroupNames', 1, 512)),
    ...(names ?? []).map((name) => pattern(name, 'logGroupNames', GROUP_NAME)),
  );
  // The texts are not recorded.
  if (names === undefined || names.length === 0 || names.length > 50)
    throw refused('InvalidParameterException', 'Between 1 and 50 log groups must be given');
  if (![startTime, endTime].every(Number.isInteger) || Number(startTime) > Number(endTime))
    throw refused('InvalidParameterException', 'The time range of the query is not valid');
}

/** @param {string} name @param {string} account */
const noGroup = (name, account) =>
  refused('ResourceNotFoundException', `Log group '${name}' does not exist for account ID '${account}'`);

/** @param {RegionState} state @param {number} now */
function refuseMany({ logQueries }, now) {
  const running = [...logQueries.values()].filter((query) => statusOf(query, now) === 'Running').length;
  if (running < AT_ONCE) return;
  throw refused('LimitExceededException', `Account maximum query concurrency limit of [${AT_ONCE}] reached.`);
}

/** @param {LogQuery} query @param {number} now */
function statusOf({ stopped, endsAt }, now) {
  if (stopped) return 'Cancelled';
  return now < endsAt ? 'Running' : 'Complete';
}

/** @param {RegionState} state @param {Input} input @returns {LogQuery} */
function knownQuery({ logQueries }, { queryId }) {
  check(required(queryId, 'queryId'), length(queryId, 'queryId', 0, 256));
  const query = logQueries.get(queryId ?? '');
  // The text is not recorded.
  if (query === undefined) throw refused('ResourceNotFoundException', `Query ${queryId} does not exist`);
  return query;
}

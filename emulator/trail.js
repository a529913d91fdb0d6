// CloudTrail: what LookupEvents tells of the calls of Lambda that were made here, and of seeded ones.

/** @import { Input, Operation } from './context.js' */
/** @import { Call } from './engine.js' */

import { createHash } from 'node:crypto';
import { notEmulated, refused } from './errors.js';
import { markedKey, pageAfter } from './pages.js';

/**
 * @typedef {object} TrailEvent
 * @property {string} id
 * @property {string} name with the version of the API that Lambda has in it
 * @property {number} at milliseconds since the epoch
 * @property {string} username
 * @property {boolean} readOnly
 * @property {Record<string, unknown>} record the event as CloudTrail writes it
 */

/**
 * @typedef {object} TrailSeed an event that happened before, or that somebody else caused
 * @property {string} name
 * @property {number} [at] milliseconds since the epoch; now without it
 * @property {Record<string, unknown> | null} [userIdentity]
 * @property {Record<string, unknown> | null} [requestParameters]
 * @property {string} [sourceIPAddress]
 * @property {string} [userAgent]
 * @property {string} [errorCode]
 */

/** @typedef {{ account: string, region: string }} Place */

// Names as they were seen in events; those of layers carry the date of their API, functions' that of theirs.
const LAYERS = '20181031';
const FUNCTIONS = '20150331';
const SUFFIXES = new Map([
  ['UpdateFunctionConfiguration', `${FUNCTIONS}v2`],
  ['UpdateFunctionCode', `${FUNCTIONS}v2`],
  ['GetFunction', `${FUNCTIONS}v2`],
  ['GetFunctionConfiguration', `${FUNCTIONS}v2`],
]);

/** "You can look up events that occurred in a Region within the last 90 days" (API reference). */
const KEPT = 90 * 86_400_000;
const KEYS = new Set(['EventId', 'EventName', 'EventSource', 'ReadOnly', 'Username']);
const SOURCE = 'lambda.amazonaws.com';

/** Newest first, as AWS lists them; the texts of its refusals are not recorded. @type {Operation} */
export function LookupEvents(state, input, context) {
  checkInput(input);
  const { StartTime = 0, EndTime = Infinity, MaxResults = 50 } = input;
  const from = Math.max(StartTime * 1000, context.now - KEPT);
  const own = context.calls().filter((call) => isEvent(call, context));
  const events = [...state.trail, ...own.map(eventOfCall)]
    .filter(({ at }) => at >= from && at <= EndTime * 1000)
    .filter((event) => (input.LookupAttributes ?? []).every((wanted) => matches(event, wanted)));
  const keyed = events
    .map((event) => ({ event, key: keyOf(event) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const size = Math.min(MaxResults, context.options.pageSize);
  const after = markedKey(input.NextToken, invalidToken);
  const { items, NextMarker } = pageAfter(keyed, ({ key }) => key, size, after);
  return {
    body: { Events: items.map(({ event }) => shown(event)), ...(NextMarker && { NextToken: NextMarker }) },
  };
}

/** @param {TrailEvent} event */
const keyOf = ({ at, id }) => `${String(Number.MAX_SAFE_INTEGER - Math.floor(at)).padStart(16, '0')} ${id}`;

/** @param {Input} input */
function checkInput({ LookupAttributes = [], StartTime = 0, EndTime = Infinity, MaxResults = 50 }) {
  if (LookupAttributes.length > 1)
    throw refused('InvalidLookupAttributesException', 'You can use only one lookup attribute.');
  for (const { AttributeKey = '', AttributeValue = '' } of LookupAttributes) {
    if (AttributeKey === '' || AttributeValue === '')
      throw refused('InvalidLookupAttributesException', 'A lookup attribute has a key and a value.');
    if (!KEYS.has(AttributeKey)) throw notEmulated(`lookup of events by ${AttributeKey}`);
  }
  if (StartTime > EndTime)
    throw refused('InvalidTimeRangeException', 'The start time must be before the end time.');
  if (!(MaxResults >= 1 && MaxResults <= 50))
    throw refused('InvalidMaxResultsException', 'MaxResults must be between 1 and 50.');
}

const invalidToken = () => refused('InvalidNextTokenException', 'The next token is invalid.');

/** Calls of Lambda's control plane; an invocation is a data event, which is not looked up. @param {Call} call @param {Place} place */
const isEvent = ({ service, operation, account, region, status }, place) =>
  service === 'lambda' &&
  operation !== 'Invoke' &&
  status !== 0 &&
  account === place.account &&
  region === place.region;

/** @param {TrailEvent} event @param {{ AttributeKey?: string, AttributeValue?: string }} wanted */
function matches({ id, name, readOnly, username }, { AttributeKey = '', AttributeValue }) {
  /** @type {Record<string, string>} */
  const values = { EventId: id, EventName: name, EventSource: SOURCE, ReadOnly: String(readOnly) };
  return (AttributeKey === 'Username' ? username : values[AttributeKey]) === AttributeValue;
}

/** @param {TrailEvent} event */
const shown = ({ id, name, at, username, readOnly, record }) => ({
  ...{ EventId: id, EventName: name, ReadOnly: String(readOnly), EventTime: Math.floor(at / 1000) },
  ...{ EventSource: SOURCE, Username: username, Resources: [], CloudTrailEvent: JSON.stringify(record) },
});

/** @param {Call} call @returns {TrailEvent} */
function eventOfCall(call) {
  const { operation, caller, requestId, at, input, status } = call;
  const suffix = SUFFIXES.get(operation) ?? (operation.includes('Layer') ? LAYERS : FUNCTIONS);
  return eventOf(call, {
    ...{ name: `${operation}${suffix}`, at, id: requestId, requestParameters: requestParameters(input) },
    ...{ userIdentity: identityOf(caller), sourceIPAddress: '127.0.0.1', userAgent: call.userAgent },
    ...(status >= 400 && { errorCode: call.errorCode ?? 'ServiceException' }),
  });
}

/** @param {Place} place @param {TrailSeed} seed @param {number} now @returns {TrailEvent} */
export function seededEvent(place, seed, now) {
  const about = { at: now, ...seed };
  const id = createHash('sha256')
    .update(JSON.stringify([place.account, place.region, about]))
    .digest('hex');
  return eventOf(place, { ...about, id });
}

/** @param {Place} place @param {TrailSeed & { id: string, at: number }} about @returns {TrailEvent} */
function eventOf({ account, region }, about) {
  const { id, name, at, userIdentity = identityOf(`arn:aws:iam::${account}:user/emulator`) } = about;
  const readOnly = /^(Get|List)/.test(name);
  const arn = userIdentity?.['arn'];
  return {
    ...{ id, name, at, readOnly, username: typeof arn === 'string' ? (arn.split('/').at(-1) ?? '') : '' },
    record: {
      ...{ eventVersion: '1.11', userIdentity, eventTime: `${new Date(at).toISOString().slice(0, 19)}Z` },
      ...{ eventSource: SOURCE, eventName: name, awsRegion: region },
      ...{ sourceIPAddress: about.sourceIPAddress ?? '192.0.2.1', userAgent: about.userAgent ?? 'aws-cli' },
      ...(about.errorCode !== undefined && { errorCode: about.errorCode }),
      ...{ requestParameters: about.requestParameters ?? null, responseElements: null },
      ...{ requestID: id, eventID: id, readOnly, eventType: 'AwsApiCall', managementEvent: true },
      ...{ recipientAccountId: account, eventCategory: 'Management' },
    },
  };
}

/** @param {string} arn of who calls @returns {Record<string, unknown>} */
function identityOf(arn) {
  const [, partition, , , accountId, resource = ''] = arn.split(':');
  const [kind, name] = resource.split('/');
  if (kind !== 'assumed-role') return { type: 'IAMUser', arn, accountId, userName: name };
  const issuer = {
    type: 'Role',
    arn: `arn:${partition}:iam::${accountId}:role/${name}`,
    accountId,
    userName: name,
  };
  return { type: 'AssumedRole', arn, accountId, sessionContext: { sessionIssuer: issuer } };
}

/** Code and environment are left out of events. @param {Call['input']} input */
function requestParameters(input) {
  const secret = ['ZipFile', 'Content', 'Code', 'Environment', 'Payload'];
  const entries = Object.entries(input).filter(([name]) => !secret.includes(name));
  return Object.fromEntries(
    entries.map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]),
  );
}

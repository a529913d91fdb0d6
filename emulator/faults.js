// Faults: which call a fault hits, and what it makes of the reply.

/** @import { Answer, Protocol } from './answers.js' */

import { rawResponse, refusalOf } from './answers.js';
import { AwsError, serviceFailed, throttled } from './errors.js';
import { cutAnew } from './page-faults.js';

/**
 * @typedef {'reset' | 'fin' | 'hang' | 'stall' | 'truncated' | 'cut'} BrokenConnection
 * @typedef {'429' | '500' | '502-html' | '503' | '200-error' | 'empty' | 'bad-json' | 'wrong-json' | 'wrong-range'} BadReply
 * @typedef {'empty-page' | 'endless-pages'} CutList
 * @typedef {BrokenConnection | BadReply | CutList} FaultKind
 */

/**
 * @typedef {object} Fault
 * @property {string} operation `*` for any
 * @property {string} [service] only calls to this one, as a credential scope names it; `archives` for presigned URLs
 * @property {FaultKind} kind
 * @property {number} [nth] the first call it hits, counted from when the fault was set; 1 by default
 * @property {number} [times] how many calls it hits; 1 by default, Infinity for all
 * @property {'before' | 'after'} [when] before (default): the call does not take effect; after: it does; a list that is
 *   cut anew is read in any case
 * @property {string} [account] only calls of this account
 * @property {string} [region] only calls to this region
 * @property {number} [retryAfterSeconds] for 429, which services besides Lambda send with status 400, S3 with 503
 * @property {number} [bytes] for `cut`: how many bytes of the reply get out
 */

/** @typedef {{ fault: Fault, seen: number }} Rule */
/** @typedef {{ service: string, operation: string, account: string, region: string }} Target */

/**
 * How a reply leaves: whole; as some raw bytes and then the end of the connection, or nothing more; or never.
 * @typedef {{ answer: Answer } | { bytes: Buffer, ending: 'reset' | 'fin' | 'stall' } | { never: true }} Delivery
 */

const KINDS = new Set(
  (
    'reset fin hang stall 429 500 502-html 503 200-error truncated cut empty bad-json wrong-json wrong-range ' +
    'empty-page endless-pages'
  ).split(' '),
);

/** @param {Fault} fault @returns {Rule} */
export function ruleOf(fault) {
  if (!KINDS.has(fault.kind)) throw new TypeError(`unknown fault kind '${fault.kind}'`);
  if (fault.kind === 'cut' && fault.bytes === undefined) throw new TypeError("a 'cut' fault needs bytes");
  return { fault, seen: 0 };
}

/**
 * The fault that hits a call. Every rule counts the calls it is about, whichever of them hits.
 * @param {Rule[]} rules
 * @param {Target} call
 * @returns {Fault | undefined} the first one set
 */
export function strike(rules, call) {
  const hits = rules.filter((rule) => isAbout(rule.fault, call) && counts(rule));
  return hits[0]?.fault;
}

/** @param {Fault} fault @param {Target} call */
const isAbout = (fault, call) =>
  (fault.operation === '*' || fault.operation === call.operation) &&
  (fault.service ?? call.service) === call.service &&
  (fault.account ?? call.account) === call.account &&
  (fault.region ?? call.region) === call.region;

/** @param {Rule} rule */
function counts(rule) {
  rule.seen += 1;
  const { nth = 1, times = 1 } = rule.fault;
  return rule.seen >= nth && rule.seen < nth + times;
}

/**
 * What a fault makes of a reply.
 * @param {Fault} fault
 * @param {Answer} whole what would have been sent
 * @param {{ protocol: Protocol, requestId: string }} call
 * @returns {Delivery}
 */
export function damaged(fault, whole, call) {
  const answer = whole.status === 204 ? { ...whole, body: Buffer.alloc(0) } : whole;
  switch (fault.kind) {
    case 'reset':
      return { bytes: Buffer.alloc(0), ending: 'reset' };
    case 'fin':
      return { bytes: Buffer.alloc(0), ending: 'fin' };
    case 'hang':
      return { never: true };
    case 'cut':
      return { bytes: rawResponse(answer).subarray(0, fault.bytes), ending: 'reset' };
    case 'stall':
      return { bytes: halfSent(answer), ending: 'stall' };
    case 'truncated':
      return { bytes: halfSent(answer), ending: 'fin' };
    default:
      return { answer: replaced(fault, answer, call) };
  }
}

/**
 * All of the head and half of the body, or half of the head where there is no body.
 * @param {Answer} answer
 */
function halfSent(answer) {
  const raw = rawResponse(answer);
  const missing = answer.body.length > 0 ? Math.ceil(answer.body.length / 2) : Math.ceil(raw.length / 2);
  return raw.subarray(0, raw.length - missing);
}

/**
 * @param {Fault} fault
 * @param {Answer} whole
 * @param {{ protocol: Protocol, requestId: string }} call
 * @returns {Answer}
 */
function replaced(fault, whole, { protocol, requestId }) {
  // Whoever damages a reply on the way says that something comes: 204 is of AWS alone, and has no body to damage.
  const answer = whole.status === 204 ? { ...whole, status: 200 } : whole;
  switch (fault.kind) {
    case '429':
      return refusalOf(throttled(fault.retryAfterSeconds), protocol, requestId);
    case '500':
      return refusalOf(serviceFailed(), protocol, requestId);
    case '503':
      return refusalOf(unavailable(), protocol, requestId);
    case '200-error':
      // As S3 answers when completing an upload fails after it began to answer.
      return { ...refusalOf(serviceFailed(), protocol, requestId), status: 200 };
    case '502-html':
      return { status: 502, headers: { 'content-type': 'text/html' }, body: BAD_GATEWAY };
    case 'bad-json':
      return withBody(answer, answer.body.subarray(0, Math.max(1, answer.body.length >> 1)));
    case 'wrong-range':
      return {
        ...answer,
        headers: { ...answer.headers, 'content-range': `bytes 0-0/${answer.body.length}` },
      };
    case 'empty-page':
    case 'endless-pages':
      return cutAnew(fault, answer);
    case 'wrong-json':
      return withBody(answer, Buffer.from('{"Unexpected":["another","shape"]}'));
    default:
      return { ...answer, body: Buffer.alloc(0) };
  }
}

/** @param {Answer} answer @param {Buffer} body @returns {Answer} */
const withBody = (answer, body) => ({
  ...answer,
  body: body.length > 0 ? body : Buffer.from('{'),
});

const unavailable = () =>
  new AwsError(503, 'ServiceUnavailableException', 'Service Unavailable', { message: 'Service Unavailable' });

const BAD_GATEWAY = Buffer.from(
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n' +
    '<body><center><h1>502 Bad Gateway</h1></center></body>\r\n</html>\r\n',
);

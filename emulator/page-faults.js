// Lists that are cut into pages as AWS may do it, and as it never should. How many items a page has is not promised: the
// API reference of ListLayerVersions says of `NextMarker` only "A pagination token returned when the response doesn't
// contain all versions."

/** @import { Answer } from './answers.js' */
/** @import { Fault } from './faults.js' */

import { randomUUID } from 'node:crypto';

const KINDS = new Set(['empty-page', 'endless-pages']);

/** Whether a fault is about how a list of Lambda is cut, for which the call runs. @param {Fault} fault */
export const isOfPages = (fault) => KINDS.has(fault.kind);

/**
 * `empty-page`: nothing, and a marker behind which the whole list begins. `endless-pages`: what there is, and always one
 * more marker, of which none is ever the same and behind each of which the list begins anew.
 * @param {Fault} fault
 * @param {Answer} answer of a List operation of Lambda
 * @returns {Answer}
 */
export function cutAnew({ kind }, answer) {
  if (answer.status !== 200) return answer;
  /** @type {unknown} */
  const body = JSON.parse(answer.body.toString());
  const page = /** @type {Record<string, unknown>} */ (body);
  const [name] = Object.keys(page).filter((key) => Array.isArray(page[key]));
  if (name === undefined) throw new TypeError(`a '${kind}' fault is for lists of Lambda`);
  const items = kind === 'empty-page' ? [] : page[name];
  // A marker holds the key that the next page begins after; this one comes before every key there is.
  const NextMarker = Buffer.from(`after:\0${randomUUID()}`).toString('base64');
  return { ...answer, body: Buffer.from(JSON.stringify({ ...page, [name]: items, NextMarker })) };
}

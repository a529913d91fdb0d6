// Paging of the List* operations.

/** @import { AwsError } from './errors.js' */

import { invalidParameter } from './errors.js';

/**
 * One page of a list. A marker names the last item seen, so items that come or go between two pages neither
 * repeat nor hide others.
 * @template Item
 * @param {readonly Item[]} items in the order of the reply
 * @param {(item: Item) => string} keyOf unique key; the reply is ordered by it, ascending
 * @param {number} size items a page
 * @param {string | undefined} marker NextMarker of the page before
 * @returns {{ items: Item[], NextMarker?: string }}
 */
export const page = (items, keyOf, size, marker) =>
  // The text is not recorded; AWS refuses markers it did not hand out.
  pageAfter(
    items,
    keyOf,
    size,
    markedKey(marker, () => invalidParameter('Invalid Marker')),
  );

/**
 * The same, after a key.
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => string} keyOf
 * @param {number} size
 * @param {string | undefined} after
 * @returns {{ items: Item[], NextMarker?: string }}
 */
export function pageAfter(items, keyOf, size, after) {
  const rest = after === undefined ? items : items.filter((item) => keyOf(item) > after);
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  return rest.length > size && last !== undefined
    ? { items: shown, NextMarker: toMarker(keyOf(last)) }
    : { items: shown };
}

/**
 * The key in a marker.
 * @param {string | undefined} marker
 * @param {() => AwsError} [refusal] of one that was never handed out; Lambda's by default, whose text is not recorded
 */
export function markedKey(marker, refusal = () => invalidParameter('Invalid Marker')) {
  if (marker === undefined) return undefined;
  const text = Buffer.from(marker, 'base64').toString();
  if (!text.startsWith('after:')) throw refusal();
  return text.slice('after:'.length);
}

/** A key that sorts numbers newest first. @param {number} version */
export const newestFirst = (version) => String(Number.MAX_SAFE_INTEGER - version).padStart(16, '0');

/** A key that sorts numbers oldest first. @param {number} version */
export const oldestFirst = (version) => String(version).padStart(16, '0');

/** @param {string} key */
const toMarker = (key) => Buffer.from(`after:${key}`).toString('base64');

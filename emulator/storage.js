// The code storage of an account in a region: every version of every layer and function, unzipped, but for
// those that stay in a bucket of the account.

/** @import { Archive } from './archive.js' */
/** @import { Context } from './context.js' */
/** @import { NamedMap } from './named-map.js' */
/** @import { ObjectReference } from './s3-content.js' */
/** @import { RegionState } from './state.js' */

import { storageExceeded } from './errors.js';

/** @param {RegionState} state @returns {number} bytes */
export const storedBytes = ({ layers, functions }) =>
  total(layers, ({ versions }) => unzipped(versions.values())) +
  total(functions, ({ latest, versions, latestPublished }) =>
    unzipped([latest, ...versions.values(), ...(latestPublished ? [latestPublished.version] : [])]),
  );

/** @param {Iterable<{ archive: Archive, reference?: ObjectReference }>} versions */
function unzipped(versions) {
  let bytes = 0;
  for (const { archive, reference } of versions) if (reference === undefined) bytes += archive.unzippedSize;
  return bytes;
}

/** Bytes by shelf, so that only what changed is summed again. @type {WeakMap<object, number>} */
const sums = new WeakMap();

/**
 * @template Value
 * @param {NamedMap<Value>} map
 * @param {(value: Value) => number} bytesOf
 */
function total({ shelves }, bytesOf) {
  let bytes = 0;
  for (const shelf of shelves) {
    const sum = sums.get(shelf) ?? [...shelf.values()].reduce((all, value) => all + bytesOf(value), 0);
    sums.set(shelf, sum);
    bytes += sum;
  }
  return bytes;
}

/** @param {RegionState} state @param {number} more bytes about to be stored @param {Context} context */
export function refuseFullStorage(state, more, context) {
  if (storedBytes(state) + more > context.options.codeStorageBytes) throw storageExceeded();
}

// The code storage of an account in a region: every version of every layer and function, unzipped.

/** @import { Context } from './context.js' */
/** @import { RegionState } from './state.js' */

import { storageExceeded } from './errors.js';

/** @param {RegionState} state @returns {number} bytes */
export function storedBytes(state) {
  let bytes = 0;
  for (const layer of state.layers.values()) {
    for (const version of layer.versions.values()) bytes += version.archive.unzippedSize;
  }
  for (const lambda of state.functions.values()) {
    bytes += lambda.latest.archive.unzippedSize;
    for (const version of lambda.versions.values()) bytes += version.archive.unzippedSize;
  }
  return bytes;
}

/** @param {RegionState} state @param {number} more bytes about to be stored @param {Context} context */
export function refuseFullStorage(state, more, context) {
  if (storedBytes(state) + more > context.options.codeStorageBytes) throw storageExceeded();
}

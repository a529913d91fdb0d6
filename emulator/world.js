// All accounts and regions, each with its state now and, while reads lag, the states before.

/** @import { LayerArn } from './arns.js' */
/** @import { Bucket } from './s3-buckets.js' */
/** @import { Key } from './s3-encryption.js' */
/** @import { Role } from './sessions.js' */
/** @import { LayerVersion, RegionState } from './state.js' */

import { emptyState } from './state.js';

/**
 * @typedef {object} Region
 * @property {string} account
 * @property {string} region
 * @property {RegionState} state
 * @property {{ at: number, state: RegionState }[]} history oldest first; the last one is the state now
 */

/** @typedef {Map<string, Region>} World */

/**
 * @param {World} world
 * @param {string} account
 * @param {string} region
 * @returns {Region} made when it is new
 */
export function regionOf(world, account, region) {
  const key = `${account}/${region}`;
  const found = world.get(key);
  if (found !== undefined) return found;
  const state = emptyState();
  const made = { account, region, state, history: [{ at: -Infinity, state }] };
  world.set(key, made);
  return made;
}

/**
 * Makes a state the newest one.
 * @param {Region} region
 * @param {RegionState} state
 * @param {number} now milliseconds since the epoch
 * @param {number} lagMillis how long reads may still see what was before
 */
export function commit(region, state, now, lagMillis) {
  region.state = state;
  if (lagMillis === 0) {
    region.history = [{ at: -Infinity, state }];
    return;
  }
  region.history.push({ at: now, state });
  const kept = region.history.findLastIndex((entry) => entry.at <= now - lagMillis);
  if (kept > 0) region.history.splice(0, kept);
}

/** The state as it was at a moment. @param {Region} region @param {number} at @returns {RegionState} */
export const stateAt = (region, at) =>
  region.history.findLast((entry) => entry.at <= at)?.state ?? emptyState();

/** @param {World} world @param {LayerArn} arn @returns {LayerVersion | undefined} */
export function layerVersionIn(world, { account, region, name, version }) {
  if (version === undefined) return undefined;
  return world.get(`${account}/${region}`)?.state.layers.get(name)?.versions.get(version);
}

/** @param {World} world @param {string} name @returns {Bucket | undefined} */
export function bucketIn(world, name) {
  for (const { state } of world.values()) {
    const bucket = state.buckets.get(name);
    if (bucket !== undefined) return bucket;
  }
  return undefined;
}

/** @param {World} world @param {string} arn of a key or of an alias @returns {Key | undefined} */
export function keyIn(world, arn) {
  const [, region, account, kind, name = ''] =
    /^arn:[^:]+:kms:([^:]+):(\d+):(key|alias)\/(.+)$/.exec(arn) ?? [];
  const keys = world.get(`${account}/${region}`)?.state.keys;
  return kind === 'key'
    ? keys?.get(name)
    : [...(keys?.values() ?? [])].find(({ aliases }) => aliases.includes(name));
}

/** Where an account's roles are, which belong to no region. @param {World} world @param {string} account */
export const globalOf = (world, account) => regionOf(world, account, 'aws-global');

/** @param {World} world @param {string} arn @returns {Role | undefined} */
export const roleIn = (world, arn) => world.get(`${arn.split(':')[4]}/aws-global`)?.state.roles.get(arn);

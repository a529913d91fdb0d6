// Snapshots of dependencies as GitHub takes them; what is not in the documentation is refused.
// Source: docs.github.com, REST API endpoints for dependency submission (2026-11).

/**
 * @typedef {object} Snapshot
 * @property {0} version
 * @property {string} sha
 * @property {string} ref
 * @property {{ id: string, correlator: string, html_url?: string }} job
 * @property {{ name: string, version: string, url: string }} detector
 * @property {string} scanned
 * @property {Record<string, Manifest>} [manifests]
 */

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {{ source_location?: string }} [file]
 * @property {Record<string, Dependency>} [resolved]
 */

/**
 * @typedef {object} Dependency
 * @property {string} [package_url]
 * @property {'direct' | 'indirect'} [relationship]
 * @property {'runtime' | 'development'} [scope]
 * @property {string[]} [dependencies]
 */

/** @typedef {(value: unknown) => boolean} Is */

const PURL = /^pkg:[a-z]+\/(?:[\w.~%-]+\/)*[\w.~%-]+@[\w.~%:-]+$/;

/** @param {RegExp} pattern @returns {Is} */
const like = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const someText = like(/\S/);

/** @type {Is} */
const isDependency = record({
  'package_url?': like(PURL),
  'relationship?': like(/^(?:in)?direct$/),
  'scope?': like(/^(?:runtime|development)$/),
  'dependencies?': (value) => Array.isArray(value) && value.every(someText),
});

/** @type {Is} */
const isManifest = record({
  name: someText,
  'file?': record({ 'source_location?': someText }),
  'resolved?': (value) => isObject(value) && Object.values(value).every(isDependency),
});

/** @type {Record<string, Is>} */
const MEMBERS = {
  version: (value) => value === 0,
  sha: like(/^[\da-f]{40}$/),
  ref: like(/^refs\/(?:heads|tags|pull)\/\S+$/),
  job: record({ id: someText, correlator: someText, 'html_url?': like(/^https?:\/\/\S+$/) }),
  detector: record({ name: someText, version: someText, url: like(/^https?:\/\/\S+$/) }),
  scanned: like(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/),
  'manifests?': (value) => isObject(value) && Object.values(value).every(isManifest),
};

/**
 * @param {Buffer} body
 * @returns {[snapshot: Snapshot | undefined, faults: string[]]}
 */
export function faultsOfSnapshot(body) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(body.toString());
  } catch {
    return [undefined, ['Problems parsing JSON']];
  }
  const faults = isObject(value) ? faultsOf(value, MEMBERS) : ['For input, an object is required.'];
  return faults.length > 0 ? [undefined, faults] : [/** @type {Snapshot} */ (value), []];
}

/** @param {Record<string, Is>} members those with a question mark may be missing @returns {Is} */
function record(members) {
  return (value) => isObject(value) && faultsOf(value, members).length === 0;
}

/** @param {Record<string, unknown>} value @param {Record<string, Is>} members @returns {string[]} */
function faultsOf(value, members) {
  const names = Object.keys(members).map((name) => name.replace('?', ''));
  const odd = Object.keys(value).filter((name) => !names.includes(name));
  const wrong = Object.entries(members).filter(([name, is]) => {
    const member = value[name.replace('?', '')];
    return member === undefined ? !name.endsWith('?') : !is(member);
  });
  return [
    ...odd.map((name) => `"${name}" is not a permitted key.`),
    ...wrong.map(([name]) => `For 'properties/${name.replace('?', '')}', it is not what it should be.`),
  ];
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// How the emulator behaves. Every option can be changed while it runs.

/**
 * @typedef {object} Options
 * @property {number} updateMillis how long an update stays InProgress
 * @property {number} pendingMillis how long a new function or version stays Pending
 * @property {number} provisionMillis how long an alias with provisioned concurrency goes on sending its traffic to the
 *   version it pointed to before, after it was moved
 * @property {number} queryMillis how long a log query stays Running
 * @property {number} latencyMillis waited before every answer
 * @property {number} readLagMillis List*, Get* and Describe* see the state as it was this long ago
 * @property {number | undefined} listLagMillis the same for List* alone, in place of readLagMillis
 * @property {number | undefined} getLagMillis the same for Get* alone
 * @property {boolean | ThrottleRates} throttle
 * @property {AllowStatement[] | undefined} allow what the caller may do; undefined: everything
 * @property {Record<string, string[]>} organizations accounts by organisation id, for layer policies
 * @property {number} locationMillis how long a presigned URL works
 * @property {boolean} ignoreRange presigned URLs answer a Range request with the whole body
 * @property {boolean} discardArchives keep hashes and sizes, not the bytes of uploads
 * @property {number} pageSize most items on a page, 1..50
 * @property {number} codeStorageBytes storage of the account in this region, unzipped
 * @property {() => number} random 0..1; chooses the version behind a weighted alias
 * @property {() => number} now the clock, milliseconds since the epoch
 */

/**
 * @typedef {object} ThrottleRates requests per second, per account and region
 * @property {number} [controlPlane] shared by all calls but GetFunction and Invoke
 * @property {number} [getFunction]
 * @property {number} [neighbour] taken from the shared bucket by somebody else
 * @property {number} [retryAfterSeconds] sent with a refusal; no Retry-After header without it
 */

/**
 * @typedef {object} AllowStatement
 * @property {string} [Effect] Allow
 * @property {string} [Sid]
 * @property {string | string[]} Action `lambda:Name`, with `*`
 * @property {string | string[]} Resource ARN pattern, with `*` and `?`
 */

/** @type {Options} */
export const DEFAULTS = {
  updateMillis: 0,
  pendingMillis: 0,
  provisionMillis: 0,
  queryMillis: 0,
  latencyMillis: 0,
  readLagMillis: 0,
  listLagMillis: undefined,
  getLagMillis: undefined,
  throttle: false,
  allow: undefined,
  organizations: {},
  locationMillis: 600_000,
  ignoreRange: false,
  discardArchives: false,
  pageSize: 50,
  codeStorageBytes: 300 * 2 ** 30,
  random: Math.random,
  now: Date.now,
};

/**
 * @typedef {{ [Name in keyof Options]?: Options[Name] | undefined }} Changes undefined: back to the default
 */

/**
 * Options with some changed. An unknown name is an error: a typo would switch a check off unnoticed.
 * @param {Options} options
 * @param {Changes} changes
 * @returns {Options}
 * @throws {TypeError}
 */
export function withChanges(options, changes) {
  for (const statement of changes.allow ?? []) refuseOddStatement(statement);
  const entries = Object.entries(changes).map(([name, value]) => {
    if (!(name in DEFAULTS)) throw new TypeError(`unknown emulator option '${name}'`);
    return [name, value ?? DEFAULTS[/** @type {keyof Options} */ (name)]];
  });
  return { ...options, .../** @type {Partial<Options>} */ (Object.fromEntries(entries)) };
}

/**
 * Only plain Allow statements: a Condition left out of account would allow too much.
 * @param {AllowStatement} statement
 */
export function refuseOddStatement(statement) {
  const odd = Object.keys(statement).find((key) => !['Action', 'Resource', 'Effect', 'Sid'].includes(key));
  if (odd !== undefined) throw new TypeError(`'${odd}' of an IAM statement is not emulated`);
  if ((statement.Effect ?? 'Allow') !== 'Allow') throw new TypeError('only Allow statements are emulated');
}

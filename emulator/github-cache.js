// A local stand-in for the service behind actions/cache (v2): a lookup by key and by prefix, and an entry that is reserved,
// uploaded and finalized, in this order. Stricter than GitHub where GitHub is not known.
// Source: actions/toolkit, packages/cache (cacheTwirpClient.ts, generated/results/api/v1/cache.ts, uploadUtils.ts);
// docs.github.com, "Dependency caching reference" (2026-11); texts as public issues quote them (actions/cache#1541).

/** @import { Delivery } from './faults.js' */
/** @import { BrokenReply, Reply } from './github-replies.js' */
/** @import { Received } from './requests.js' */

import { randomUUID } from 'node:crypto';
import { broken, delivery } from './github-replies.js';
import { close, listen } from './server.js';

/**
 * @typedef {object} CacheEntry
 * @property {string} key
 * @property {string} version
 * @property {string} scope the ref that it was written from
 * @property {string} content
 * @property {boolean} finalized nobody finds it before
 */

/**
 * @typedef {object} CacheSettings
 * @property {string} token the only one that is taken
 * @property {string[]} scopes refs that the job reads from, in this order; it writes to the first
 * @property {boolean} readOnly the job's token may not write
 * @property {Pick<CacheEntry, 'key' | 'version' | 'scope' | 'content'>[]} entries that are there, oldest first
 */

/** @typedef {'GetCacheEntryDownloadURL' | 'CreateCacheEntry' | 'FinalizeCacheEntryUpload' | 'PutBlob'} CacheOperation */

/**
 * What goes wrong with the next calls, or with those of an operation.
 * @typedef {object} CacheFault
 * @property {'status' | BrokenReply | 'json'} kind
 * @property {CacheOperation} [operation] only calls of it
 * @property {number} [times] how many calls it hits; 1 by default, Infinity for all
 * @property {'before' | 'after'} [when] before (default): the call does not take effect; after: it does
 * @property {number} [status] 500 by default
 * @property {unknown} [json] the reply instead of the right one, for `json`
 */

/**
 * @typedef {object} GitHubCache
 * @property {string} url
 * @property {{ ACTIONS_RESULTS_URL: string, ACTIONS_RUNTIME_TOKEN: string, ACTIONS_CACHE_SERVICE_V2: string }} env as the runner
 * sets it for an action
 * @property {CacheEntry[]} entries as they are now, oldest first
 * @property {CacheOperation[]} calls so far
 * @property {(fault: CacheFault) => void} fault
 * @property {(changes: Partial<CacheSettings>) => void} set changes settings while it runs, but `entries`
 * @property {() => Promise<void>} close
 */

/** @type {CacheSettings} */
const DEFAULTS = {
  token: 'eyJ0aGUtc3RhbmQtaW4iOiJhbmQtbm90aGluZy1lbHNlIn0.c2lnbmF0dXJl',
  scopes: ['refs/heads/main'],
  readOnly: false,
  entries: [],
};

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';
const BLOBS = '/actions-cache/';
// Documented for keys; a version is a digest in hexadecimal.
const KEY = /^[^,]{1,512}$/;
const VERSION = /^[\da-f]{64}$/;
// Of a repository's cache: 10 GB. Nothing that is tested here comes near it.
const MOST_BYTES = 1 << 20;

/** @typedef {CacheEntry & { blob: string, signature: string, bytes: Buffer | undefined }} StoredEntry */
/** @typedef {{ settings: CacheSettings, entries: StoredEntry[], origin: string }} State */
/** @typedef {Record<string, unknown>} Input */

/** @param {Partial<CacheSettings>} [changes] @returns {Promise<GitHubCache>} */
export async function startGitHubCache(changes = {}) {
  /** @type {State} */
  const state = { settings: { ...DEFAULTS, ...changes }, entries: [], origin: '' };
  for (const entry of state.settings.entries)
    state.entries.push({ ...stored(entry), bytes: Buffer.from(entry.content), finalized: true });
  /** @type {CacheOperation[]} */
  const calls = [];
  /** @type {(CacheFault & { left: number })[]} */
  const faults = [];
  const { server, port } = await listen(0, (received) => {
    const operation = operationOf(received.url.pathname);
    calls.push(operation);
    return Promise.resolve(serve(state, faults, { ...received, operation }));
  });
  state.origin = `http://127.0.0.1:${port}`;
  return {
    url: state.origin,
    env: {
      ACTIONS_RESULTS_URL: `${state.origin}/`,
      ACTIONS_RUNTIME_TOKEN: state.settings.token,
      ACTIONS_CACHE_SERVICE_V2: 'True',
    },
    entries: state.entries,
    calls,
    fault: (fault) => void faults.push({ ...fault, left: fault.times ?? 1 }),
    set: (more) => {
      state.settings = { ...state.settings, ...more };
    },
    close: () => close(server),
  };
}

/** @param {Pick<CacheEntry, 'key' | 'version' | 'scope'>} entry @returns {StoredEntry} */
function stored({ key, version, scope }) {
  const [blob, signature] = [randomUUID(), randomUUID()];
  return { key, version, scope, content: '', finalized: false, blob, signature, bytes: undefined };
}

/** @param {string} path @returns {CacheOperation} */
function operationOf(path) {
  return path.startsWith(BLOBS) ? 'PutBlob' : /** @type {CacheOperation} */ (path.replace(SERVICE, ''));
}

/** @typedef {Received & { operation: CacheOperation }} Asked */

/** @param {State} state @param {(CacheFault & { left: number })[]} faults @param {Asked} asked @returns {Delivery} */
function serve(state, faults, asked) {
  const fault = faults.find(
    ({ left, operation = asked.operation }) => left > 0 && operation === asked.operation,
  );
  if (fault === undefined) return delivery(answer(state, asked));
  fault.left -= 1;
  const reply = fault.when === 'after' ? answer(state, asked) : { status: 200, json: { ok: false } };
  if (fault.kind === 'json') return delivery({ status: 200, json: fault.json });
  if (fault.kind !== 'status') return broken(fault.kind, reply);
  return delivery(refusal(fault.status ?? 500, 'internal', 'internal error'));
}

/** As Twirp has it. @param {number} status @param {string} code @param {string} msg @returns {Reply} */
function refusal(status, code, msg) {
  return { status, json: { code, msg } };
}

/** @type {Record<string, { fields: string[], run: (state: State, input: Input) => Reply }>} */
const OPERATIONS = {
  GetCacheEntryDownloadURL: { fields: ['key', 'restore_keys', 'version'], run: found },
  CreateCacheEntry: { fields: ['key', 'version'], run: created },
  FinalizeCacheEntryUpload: { fields: ['key', 'size_bytes', 'version'], run: finalized },
};

/** @param {State} state @param {Asked} asked @returns {Reply} */
function answer(state, asked) {
  const { method, url, headers, body, operation } = asked;
  if (operation === 'PutBlob') return uploaded(state, asked);
  const known = OPERATIONS[operation];
  if (!known || !url.pathname.startsWith(SERVICE) || method !== 'POST')
    return refusal(404, 'bad_route', `no handler for path "${url.pathname}"`);
  if (headers['content-type'] !== 'application/json')
    return refusal(404, 'bad_route', `unexpected Content-Type: "${headers['content-type']}"`);
  if (headers.authorization !== `Bearer ${state.settings.token}`)
    return refusal(401, 'unauthenticated', 'invalid token');
  const input = inputOf(body, known.fields);
  if (!input) return refusal(400, 'malformed', 'the json request could not be decoded');
  return known.run(state, input);
}

/** @param {Buffer} body @param {string[]} fields all of which there have to be, and no other @returns {Input | undefined} */
function inputOf(body, fields) {
  try {
    /** @type {unknown} */
    const value = JSON.parse(body.toString());
    if (typeof value !== 'object' || value === null) return undefined;
    const input = /** @type {Input} */ (value);
    const isWhole = Object.keys(input).sort().join() === fields.join();
    return isWhole && isKey(input['key']) && VERSION.test(String(input['version'])) ? input : undefined;
  } catch {
    return undefined;
  }
}

/** @param {unknown} key */
const isKey = (key) => typeof key === 'string' && KEY.test(key);

/**
 * In each ref the key itself first, then what begins with it, then what begins with a restore key; of several the newest.
 * @param {State} state @param {Input} input @returns {Reply}
 */
function found({ settings, entries, origin }, { key, restore_keys: restoreKeys, version }) {
  if (!Array.isArray(restoreKeys) || restoreKeys.length > 9 || !restoreKeys.every(isKey))
    return refusal(400, 'invalid_argument', 'keys are limited to a maximum of 10');
  const prefixes = [key].concat(restoreKeys);
  for (const scope of settings.scopes) {
    const there = entries.filter(
      (entry) => entry.finalized && entry.scope === scope && entry.version === version,
    );
    const match =
      there.find((entry) => entry.key === key) ??
      prefixes
        .map((prefix) => there.findLast((entry) => entry.key.startsWith(String(prefix))))
        .find((entry) => entry !== undefined);
    if (match) {
      const { key: matched, blob, signature } = match;
      const json = {
        ok: true,
        signed_download_url: `${origin}${BLOBS}${blob}?sp=r&sig=${signature}`,
        matched_key: matched,
      };
      return { status: 200, json };
    }
  }
  return { status: 200, json: { ok: false, signed_download_url: '', matched_key: '' } };
}

/** @param {State} state @param {Input} input @returns {Reply} */
function created({ settings, entries, origin }, { key, version }) {
  if (settings.readOnly) return refusal(403, 'permission_denied', 'the token may only read the cache');
  const [scope = ''] = settings.scopes;
  const isThere = entries.some(
    (entry) => entry.key === key && entry.version === version && entry.scope === scope,
  );
  if (isThere)
    return refusal(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
  const entry = stored({ key: String(key), version: String(version), scope });
  entries.push(entry);
  const url = `${origin}${BLOBS}${entry.blob}?sp=w&sig=${entry.signature}`;
  return { status: 200, json: { ok: true, signed_upload_url: url, message: '' } };
}

/**
 * Takes the bytes of an entry, once. A job's token has no business at the blob storage, which is another service.
 * Source: learn.microsoft.com, "Put Blob".
 * @param {State} state @param {Asked} asked @returns {Reply}
 */
function uploaded({ entries }, { method, url, headers, body }) {
  const entry = entries.find(({ blob }) => url.pathname === BLOBS + blob);
  const { sp, sig } = Object.fromEntries(url.searchParams);
  if (!entry || sp !== 'w' || sig !== entry.signature || headers.authorization !== undefined)
    return { status: 403, json: { code: 'AuthenticationFailed' } };
  if (method !== 'PUT') return { status: 405, json: { code: 'UnsupportedHttpVerb' } };
  if (headers['x-ms-blob-type'] !== 'BlockBlob' || headers['content-length'] !== String(body.length))
    return { status: 400, json: { code: 'MissingRequiredHeader' } };
  if (body.length > MOST_BYTES) return { status: 413, json: { code: 'RequestBodyTooLarge' } };
  if (entry.bytes) return { status: 409, json: { code: 'BlobAlreadyExists' } };
  entry.bytes = body;
  return { status: 201, json: {} };
}

/** @param {State} state @param {Input} input @returns {Reply} */
function finalized({ settings, entries }, { key, size_bytes: size, version }) {
  const [scope] = settings.scopes;
  const entry = entries.find(
    (one) => one.key === key && one.version === version && one.scope === scope && !one.finalized,
  );
  if (!entry) return refusal(404, 'not_found', 'cache entry not found');
  if (!entry.bytes || size !== String(entry.bytes.length))
    return refusal(412, 'failed_precondition', 'the upload is not complete');
  Object.assign(entry, { finalized: true, content: entry.bytes.toString() });
  return { status: 200, json: { ok: true, entry_id: String(entries.indexOf(entry) + 1), message: '' } };
}

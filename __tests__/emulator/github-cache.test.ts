import { afterEach, expect, test } from '@jest/globals';
import { startGitHubCache } from '../../emulator/github-cache.js';

type Cache = Awaited<ReturnType<typeof startGitHubCache>>;
type Settings = NonNullable<Parameters<typeof startGitHubCache>[0]>;

const VERSION = '0f'.repeat(32);
const MAIN = 'refs/heads/main';

let cache: Cache;
afterEach(() => cache.close());

async function start(settings: Settings = {}): Promise<Cache> {
  return (cache = await startGitHubCache(settings));
}

interface Answer {
  status: number;
  json: Record<string, unknown>;
}

async function answerOf(reply: Promise<Response>): Promise<Answer> {
  const { status } = await reply;
  return { status, json: (await (await reply).json()) as Record<string, unknown> };
}

function call(operation: string, input: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const url = `${cache.url}/twirp/github.actions.results.api.v1.CacheService/${operation}`;
  const authorization = `Bearer ${cache.env.ACTIONS_RUNTIME_TOKEN}`;
  const init = {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', ...headers },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  };
  return answerOf(fetch(url, init));
}

const lookUp = (key: string, restoreKeys: unknown = [], version = VERSION) =>
  call('GetCacheEntryDownloadURL', { key, restore_keys: restoreKeys, version });
const create = (key: string) => call('CreateCacheEntry', { key, version: VERSION });
const finalize = (key: string, size: number) =>
  call('FinalizeCacheEntryUpload', { key, size_bytes: String(size), version: VERSION });

function put(url: unknown, content: string, headers: Record<string, string> = {}): Promise<Answer> {
  const init = { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob', ...headers }, body: content };
  return answerOf(fetch(String(url), init));
}

async function save(key: string, content = 'content'): Promise<void> {
  const { json } = await create(key);
  await put(json['signed_upload_url'], content);
  const { status } = await finalize(key, content.length);
  expect(status).toBe(200);
}

const matched = ({ json }: Answer) => json['matched_key'];

test('An entry is found once it is reserved, uploaded and finalized, in this order', async () => {
  await start();
  expect(await finalize('a', 3)).toMatchObject({ status: 404 });
  const { json } = await create('a');
  expect(json).toMatchObject({ ok: true });
  expect(await finalize('a', 3)).toMatchObject({ status: 412 });
  expect(await put(json['signed_upload_url'], 'abc')).toMatchObject({ status: 201 });
  expect((await lookUp('a')).json).toMatchObject({ ok: false });
  expect(await finalize('a', 4)).toMatchObject({ status: 412 });
  expect(await finalize('a', 3)).toMatchObject({ status: 200, json: { ok: true } });
  expect(await finalize('a', 3)).toMatchObject({ status: 404 });
  expect(await lookUp('a')).toMatchObject({ status: 200, json: { ok: true, matched_key: 'a' } });
  expect(cache.entries).toMatchObject([{ key: 'a', content: 'abc', scope: MAIN }]);
});

test('An entry never changes', async () => {
  await start();
  const { json } = await create('a');
  expect(await create('a')).toMatchObject({ status: 409, json: { code: 'already_exists' } });
  await put(json['signed_upload_url'], 'abc');
  expect(await put(json['signed_upload_url'], 'def')).toMatchObject({ status: 409 });
  await finalize('a', 3);
  expect(await create('a')).toMatchObject({ status: 409 });
});

test('A look-up takes the key itself, else the newest that begins with it, else one of a restore key', async () => {
  await start();
  for (const key of ['k-1', 'k-2', 'k', 'other']) await save(key);
  expect(matched(await lookUp('k'))).toBe('k');
  expect(matched(await lookUp('k-'))).toBe('k-2');
  expect(matched(await lookUp('none', ['missing', 'k-']))).toBe('k-2');
  expect(matched(await lookUp('none'))).toBe('');
  expect(matched(await lookUp('k', [], 'ee'.repeat(32)))).toBe('');
});

test("A job reads what its own and its base's refs have, its own first, and writes to its own", async () => {
  const entry = { key: 'k-main', version: VERSION, scope: MAIN, content: '' };
  await start({ scopes: ['refs/pull/7/merge', MAIN], entries: [entry] });
  expect(matched(await lookUp('k'))).toBe('k-main');
  await save('k-pull');
  expect(matched(await lookUp('k'))).toBe('k-pull');
  cache.set({ scopes: [MAIN] });
  expect(matched(await lookUp('k'))).toBe('k-main');
  expect((await create('k-pull')).status).toBe(200);
});

test.each<[string, () => Promise<Answer>, number]>([
  ['without a token', () => call('CreateCacheEntry', {}, { authorization: '' }), 401],
  ['with another token', () => call('CreateCacheEntry', {}, { authorization: 'Bearer x' }), 401],
  ['of another type', () => call('CreateCacheEntry', {}, { 'content-type': 'text/plain' }), 404],
  ['of another operation', () => call('DeleteCacheEntry', {}), 404],
  ['that is no JSON', () => call('CreateCacheEntry', '{'), 400],
  ['that is no object', () => call('CreateCacheEntry', 'null'), 400],
  ['without a version', () => call('CreateCacheEntry', { key: 'a' }), 400],
  ['with a version that is no digest', () => lookUp('a', [], 'v1'), 400],
  ['with an unknown field', () => call('CreateCacheEntry', { key: 'a', version: VERSION, scope: MAIN }), 400],
  ['with a comma in the key', () => create('a,b'), 400],
  ['with a key that is too long', () => create('a'.repeat(513)), 400],
  ['with too many restore keys', () => lookUp('a', Array(10).fill('b')), 400],
  ['with restore keys that are no list', () => lookUp('a', 'b'), 400],
])('A call %s is refused', async (_, work, status) => {
  await start();
  expect((await work()).status).toBe(status);
  expect(cache.entries).toEqual([]);
});

test('A token that may only read writes nothing', async () => {
  await start({ readOnly: true });
  expect(await create('a')).toMatchObject({ status: 403, json: { code: 'permission_denied' } });
  expect(cache.entries).toEqual([]);
});

test.each<[string, (url: string) => Promise<Answer>, number]>([
  ['of another signature', (url) => put(url.replace(/sig=.*/, 'sig=x'), 'abc'), 403],
  ['by the right to read', (url) => put(url.replace('sp=w', 'sp=r'), 'abc'), 403],
  ["with the job's token", (url) => put(url, 'abc', { authorization: 'Bearer x' }), 403],
  ['of another kind of blob', (url) => put(url, 'abc', { 'x-ms-blob-type': 'PageBlob' }), 400],
  ['that is large', (url) => put(url, 'a'.repeat(2 ** 20 + 1)), 413],
  ['by another method', (url) => answerOf(fetch(url, { method: 'POST' })), 405],
])('An upload %s is refused', async (_, work, status) => {
  await start();
  const { json } = await create('a');
  expect((await work(String(json['signed_upload_url']))).status).toBe(status);
  expect(await finalize('a', 3)).toMatchObject({ status: 412 });
});

test('A fault hits the calls it is set for, before they take effect or after', async () => {
  await start();
  cache.fault({ operation: 'CreateCacheEntry', kind: 'status', status: 503 });
  expect((await lookUp('a')).status).toBe(200);
  expect((await create('a')).status).toBe(503);
  expect(cache.entries).toEqual([]);
  cache.fault({ operation: 'CreateCacheEntry', kind: 'status', when: 'after' });
  expect((await create('a')).status).toBe(500);
  expect(cache.entries).toHaveLength(1);
  cache.fault({ operation: 'GetCacheEntryDownloadURL', kind: 'json', json: { ok: 'perhaps' } });
  expect((await lookUp('a')).json).toEqual({ ok: 'perhaps' });
  expect(cache.calls).toEqual([
    'GetCacheEntryDownloadURL',
    'CreateCacheEntry',
    'CreateCacheEntry',
    'GetCacheEntryDownloadURL',
  ]);
});

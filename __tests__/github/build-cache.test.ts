// What was built before, in GitHub's cache: whatever becomes of the cache costs a build, and never the run.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startGitHubCache } from '../../emulator/github-cache.js';
import { readBuilt, writeBuilt } from '../../src/github/build-cache.ts';
import type { BuildCacheContext, BuiltLayer } from '../../src/github/build-cache.ts';
import { canUseProxy } from '../../src/shared/proxy.ts';
import { endServers, startForwardProxy } from '../actions/forward-proxy.ts';
import { hurriedClock } from '../aws/hurried-clock.ts';

type Cache = Awaited<ReturnType<typeof startGitHubCache>>;
type Settings = NonNullable<Parameters<typeof startGitHubCache>[0]>;

const DIGEST = 'a1'.repeat(32);
const OTHER_DIGEST = 'b2'.repeat(32);
const BUILT: BuiltLayer = { contentHash: 'c3'.repeat(32), files: 5_367, unzippedSize: 184_000_000 };
const KEY = `publish-layer-built-1-${DIGEST}-${BUILT.contentHash}-5367-184000000`;

let cache: Cache;
let log = '';
const before = { ...process.env };

beforeEach(() => {
  log = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  process.env = { ...before };
  await cache.close();
  await endServers();
  // The tokens of the job and of the addresses are nowhere, whatever happened.
  expect(log).not.toContain(cache.env.ACTIONS_RUNTIME_TOKEN);
  expect(log).not.toContain('sig=');
});

/** Starts the stand-in; it is closed after the test. */
async function start(settings: Settings = {}): Promise<Cache> {
  return (cache = await startGitHubCache(settings));
}

function context(env: NodeJS.ProcessEnv = cache.env): BuildCacheContext {
  return { interruption: new AbortController().signal, clock: hurriedClock(20), env };
}

const read = (digest = DIGEST, env?: NodeJS.ProcessEnv) => readBuilt(digest, context(env));
const write = (digest = DIGEST, built = BUILT) => writeBuilt(digest, built, context());

/** The one entry of the cache, as a build has left it. */
async function written(): Promise<Cache['entries'][number]> {
  await write();
  const [entry] = cache.entries;
  if (!entry) throw new Error('nothing was written');
  return entry;
}

describe('A layer that was built', () => {
  test('is found by the digest of its ingredients, with one call', async () => {
    await start();
    await write();
    expect(cache.entries).toMatchObject([{ key: KEY, finalized: true, scope: 'refs/heads/main' }]);
    expect(cache.calls).toEqual(['CreateCacheEntry', 'PutBlob', 'FinalizeCacheEntryUpload']);
    cache.calls.length = 0;
    expect(await read()).toEqual(BUILT);
    expect(cache.calls).toEqual(['GetCacheEntryDownloadURL']);
    expect(log).toBe('');
  });

  test('is not found by another digest', async () => {
    await start();
    await write();
    expect(await read(OTHER_DIGEST)).toBeUndefined();
    expect(log).toBe('');
  });

  test('is written once; a second writer leaves the entry as it is, and says nothing', async () => {
    await start();
    const first = await written();
    await write();
    expect(cache.entries).toEqual([first]);
    expect(log).toBe('');
  });

  test('is the newest one, where a build has given different contents', async () => {
    await start();
    const newer = { ...BUILT, contentHash: 'd4'.repeat(32) };
    await write();
    await write(DIGEST, newer);
    expect(await read()).toEqual(newer);
  });

  test('is found by the pull requests of its branch, and what they build by nobody else', async () => {
    await start({ scopes: ['refs/pull/7/merge', 'refs/heads/main'] });
    await write();
    expect(await read()).toEqual(BUILT);
    cache.set({ scopes: ['refs/heads/main'] });
    expect(await read()).toBeUndefined();
    await write(OTHER_DIGEST);
    cache.set({ scopes: ['refs/pull/7/merge', 'refs/heads/main'] });
    expect(await read(OTHER_DIGEST)).toEqual(BUILT);
  });

  test('is found where the service writes its replies in camel case', async () => {
    await start();
    const json = { ok: true, matchedKey: KEY };
    cache.fault({ kind: 'json', json });
    expect(await read()).toEqual(BUILT);
  });

  test('is not found before its upload is finalized', async () => {
    await start();
    cache.fault({ operation: 'FinalizeCacheEntryUpload', kind: 'status' });
    await write();
    expect(cache.entries).toHaveLength(1);
    expect(await read()).toBeUndefined();
  });
});

describe('An entry counts for nothing where', () => {
  const prefix = `publish-layer-built-1-${DIGEST}-`;
  test.each<[string, unknown]>([
    ['it is of another digest', KEY.replace(DIGEST, OTHER_DIGEST)],
    ['it is of another program', `node-cache-${DIGEST}`],
    ['its content hash is too short', `${prefix}${'c3'.repeat(31)}-5367-184000000`],
    ['its content hash is no hexadecimal', `${prefix}${'zz'.repeat(32)}-5367-184000000`],
    ['its content hash is in capitals', `${prefix}${'C3'.repeat(32)}-5367-184000000`],
    ['a size is missing', `${prefix}${BUILT.contentHash}-5367`],
    ['a size is negative', `${prefix}${BUILT.contentHash}-5367--1`],
    ['a size is larger than any layer', `${prefix}${BUILT.contentHash}-5367-1840000000`],
    ['something follows', `${KEY}\n::error::harm`],
    ['the key is empty', ''],
    ['the key is no text', { toString: 'harm' }],
  ])('%s', async (_, key) => {
    await start();
    cache.fault({ kind: 'json', json: { ok: true, matched_key: key } });
    expect(await read()).toBeUndefined();
    expect(log).toBe("The layer is built, since GitHub's cache has sent an entry of another form.\n");
  });

  test('it is there, but for another kind of content', async () => {
    const entry = { key: KEY, version: '0'.repeat(64), scope: 'refs/heads/main', content: '' };
    await start({ entries: [entry] });
    expect(await read()).toBeUndefined();
    expect(log).toBe('');
  });
});

type Fault = Parameters<Cache['fault']>[0];

describe('A cache that cannot be read is a line in the log:', () => {
  test.each<[string, Fault, RegExp]>([
    ['a token that is not taken', { kind: 'status', status: 401 }, /status 401\.$/],
    ['a token without the right', { kind: 'status', status: 403 }, /status 403\.$/],
    ['a service that does not know the call', { kind: 'status', status: 404 }, /status 404\.$/],
    ['a limit of the rate', { kind: 'status', status: 429 }, /status 429\.$/],
    ['a redirection', { kind: 'status', status: 302 }, /status 302\.$/],
    ['errors without end', { kind: 'status', times: Infinity }, /status 500\.$/],
    ['pages of a proxy', { kind: 'html', times: Infinity }, /status 502\.$/],
    ['replies that are cut short', { kind: 'broken-json', times: Infinity }, /cannot be read\.$/],
    ['connections that break', { kind: 'reset', times: Infinity }, /the connection failed \(ECONNRESET\)\.$/],
    ['no answer', { kind: 'hang', times: Infinity }, /there was no answer for 5 s\.$/],
  ])('%s', async (_, fault, line) => {
    await start();
    await write();
    cache.fault(fault);
    expect(await read()).toBeUndefined();
    expect(log.trimEnd()).toMatch(line);
    expect(log).toMatch(/^The layer is built, since GitHub's cache cannot be read: [^\n]+\n$/);
  });

  test.each<Fault>([
    { kind: 'status', status: 503, times: 2 },
    { kind: 'reset', times: 2 },
    { kind: 'html', times: 2 },
    { kind: 'broken-json', times: 2 },
  ])('but not where the next attempts succeed after $kind', async (fault) => {
    await start();
    await write();
    cache.fault(fault);
    expect(await read()).toEqual(BUILT);
    expect(log).toBe('');
  });

  test('a refusal is not repeated', async () => {
    await start();
    cache.fault({ kind: 'status', status: 401, times: Infinity });
    await read();
    expect(cache.calls).toHaveLength(1);
  });

  test('a reply that does not end', async () => {
    await start();
    const endless = createServer((_, reply) => {
      const more = () => reply.write('{"ok":'.repeat(10_000), () => setImmediate(more));
      more();
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = endless.address() as AddressInfo;
      const env = { ...cache.env, ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` };
      expect(await read(DIGEST, env)).toBeUndefined();
      expect(log).toMatch(/the reply is too long\.\n$/);
    } finally {
      endless.closeAllConnections();
      endless.close();
    }
  });

  test('a service that is not there, or an address that is none', async () => {
    await start();
    const nowhere = { ...cache.env, ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' };
    expect(await read(DIGEST, nowhere)).toBeUndefined();
    expect(log).toMatch(/the connection failed \(ECONNREFUSED\)\.\n$/);
    log = '';
    expect(await read(DIGEST, { ...cache.env, ACTIONS_RESULTS_URL: 'results' })).toBeUndefined();
    expect(log).toMatch(/the connection failed \(ERR_INVALID_URL\)\.\n$/);
  });

  test.each(['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_CACHE_SERVICE_V2'])(
    'no %s on the runner; then nothing is sent',
    async (name) => {
      await start();
      const env = { ...cache.env, [name]: '' };
      expect(await read(DIGEST, env)).toBeUndefined();
      expect(log).toBe('The layer is built, since this runner has no Actions cache (v2).\n');
      log = '';
      await writeBuilt(DIGEST, BUILT, context(env));
      expect(log).toBe('');
      expect(cache.calls).toEqual([]);
    },
  );

  test('but a cancelled job says nothing, and sends nothing', async () => {
    await start();
    const interruption = AbortSignal.abort();
    expect(await readBuilt(DIGEST, { ...context(), interruption })).toBeUndefined();
    await writeBuilt(DIGEST, BUILT, { ...context(), interruption });
    expect(cache.calls).toEqual([]);
    expect(log).toBe('');
  });
});

describe('A cache that cannot be written is a line in the log:', () => {
  const operations = ['CreateCacheEntry', 'PutBlob', 'FinalizeCacheEntryUpload'] as const;
  const faults: Fault[] = [
    { kind: 'status', status: 401 },
    { kind: 'status', status: 500 },
    { kind: 'html', status: 502 },
    { kind: 'reset', status: 0 },
    { kind: 'hang', status: 0 },
  ];
  test.each(operations.flatMap((operation) => faults.map((fault) => ({ ...fault, operation }))))(
    '$operation ends with $kind ($status)',
    async (fault) => {
      await start();
      cache.fault(fault);
      await write();
      expect(log).toMatch(
        /^The next run builds the layer again, since GitHub's cache cannot be written: .+\n$/,
      );
      expect(cache.entries.filter(({ finalized }) => finalized)).toEqual([]);
      expect(await read()).toBeUndefined();
    },
  );

  test('the token may only read, as in the run of a fork', async () => {
    await start({ readOnly: true });
    await write();
    expect(log).toMatch(/CreateCacheEntry was answered with status 403\.\n$/);
    expect(cache.entries).toEqual([]);
  });

  test('the entry is not finalized, or there is no address for it', async () => {
    await start();
    cache.fault({ operation: 'FinalizeCacheEntryUpload', kind: 'json', json: { ok: false } });
    await write();
    expect(log).toMatch(/the entry was not finalized\.\n$/);
    for (const address of ['', 'file:///etc/passwd', undefined]) {
      log = '';
      const json = { ok: true, signed_upload_url: address };
      cache.fault({ operation: 'CreateCacheEntry', kind: 'json', json });
      await write(OTHER_DIGEST);
      expect(log).toMatch(/CreateCacheEntry has no address for the upload\.\n$/);
    }
  });

  test('but not where another job was faster', async () => {
    await start();
    cache.fault({ operation: 'CreateCacheEntry', kind: 'json', json: { ok: false, message: 'exists' } });
    await write();
    expect(log).toBe('');
  });
});

const withProxy = canUseProxy() ? test : test.skip;
if (!canUseProxy())
  console.warn(
    `Node.js ${process.version} takes no proxy from the environment: the tests behind a proxy are skipped`,
  );

withProxy('A runner behind a proxy reaches the cache through it', async () => {
  await start();
  const port = Number(new URL(cache.url).port);
  const proxy = await startForwardProxy({ hosts: { 'results.test': port, '127.0.0.1': port } });
  Object.assign(process.env, { HTTP_PROXY: proxy.url, NO_PROXY: '' });
  const env = { ...cache.env, ACTIONS_RESULTS_URL: 'http://results.test/' };
  await writeBuilt(DIGEST, BUILT, context(env));
  expect(await read(DIGEST, env)).toEqual(BUILT);
  expect(log).toBe('');
  expect(proxy.asked).toHaveLength(4);
});

withProxy('A proxy that never answers, and one that is none, cost the build alone', async () => {
  await start();
  const proxy = await startForwardProxy({ hosts: {}, silent: true });
  const env = { ...cache.env, ACTIONS_RESULTS_URL: 'https://results.test/' };
  process.env['HTTPS_PROXY'] = proxy.url;
  expect(await read(DIGEST, env)).toBeUndefined();
  expect(log).toMatch(/there was no answer for 5 s\.\n$/);
  process.env['HTTPS_PROXY'] = 'socks5://user:hunter2-secret@proxy';
  expect(await read(DIGEST, env)).toBeUndefined();
  expect(log).toMatch(/the connection failed\.\n$/);
  expect(log).not.toContain('hunter2');
});

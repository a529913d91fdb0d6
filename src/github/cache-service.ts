import { request as requestOverHttp } from 'node:http';
import { request as requestOverHttps } from 'node:https';
import { asRecord, asText } from '../shared/json.ts';
import { asError } from '../shared/problem.ts';
import type { AgentPair } from '../shared/http-agents.ts';

/** The entries of GitHub's Actions cache that this job may read, and those that it may add. */
export interface CacheService {
  /**
   * The key of the newest entry whose key begins so, of the refs that the job may read from; undefined where there is none.
   * @throws CacheRefusal, or what Node.js throws
   */
  findKey(prefix: string): Promise<string | undefined>;
  /**
   * Adds an entry to those of the job's ref; one with this key stays as it is.
   * @throws CacheRefusal, or what Node.js throws
   */
  add(key: string, content: Buffer): Promise<void>;
}

/** The service refused a call, or its reply cannot be read. Its own words are not kept: an address may be in them. */
export class CacheRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Where the service is, and who asks. */
export interface CacheAccess {
  /** As in ACTIONS_RESULTS_URL. */
  url: string;
  /** As in ACTIONS_RUNTIME_TOKEN. */
  token: string;
  /** What the entries are, 64 hex digits: those of another version are never found. */
  version: string;
  agents: AgentPair;
  /** Ends every call. */
  signal: AbortSignal;
}

/**
 * The service behind actions/cache (v2), without its library: that starts tar and zstd, extracts what it finds to paths that
 * the archive says, retries for half a minute, and writes its own lines and annotations.
 * Source: actions/toolkit, packages/cache, src/internal/shared/cacheTwirpClient.ts and src/generated/results/api/v1/cache.ts.
 */
export function openCacheService(access: CacheAccess): CacheService {
  const { version } = access;
  return {
    findKey: async (prefix) => {
      const input = { key: prefix, restore_keys: [prefix], version };
      const { reply, ok } = await call(access, 'GetCacheEntryDownloadURL', input);
      return ok ? asText(reply['matched_key'] ?? reply['matchedKey']) : undefined;
    },
    add: async (key, content) => {
      const { reply, ok } = await call(access, 'CreateCacheEntry', { key, version });
      if (!ok) return;
      await upload(access, asText(reply['signed_upload_url'] ?? reply['signedUploadUrl']), content);
      const done = { key, size_bytes: String(content.length), version };
      if (!(await call(access, 'FinalizeCacheEntryUpload', done)).ok)
        throw new CacheRefusal(200, 'the entry was not finalized');
    },
  };
}

type Operation = 'GetCacheEntryDownloadURL' | 'CreateCacheEntry' | 'FinalizeCacheEntryUpload';

/** @returns the reply, and whether it says that it is done: not so for an entry that is not there, or is there already */
async function call(
  access: CacheAccess,
  operation: Operation,
  input: object,
): Promise<{ reply: Readonly<Record<string, unknown>>; ok: boolean }> {
  const url = new URL(`/twirp/github.actions.results.api.v1.CacheService/${operation}`, access.url);
  const { status, body } = await send(access, url, {
    method: 'POST',
    headers: { authorization: `Bearer ${access.token}`, 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(input)),
  });
  // The key is taken: another job was faster.
  if (status === 409) return { reply: {}, ok: false };
  if (status !== 200) throw new CacheRefusal(status, `${operation} was answered with status ${status}`);
  const reply = parsed(body);
  if (!reply) throw new CacheRefusal(status, `the reply to ${operation} cannot be read`);
  return { reply, ok: reply['ok'] === true };
}

function parsed(body: string): Record<string, unknown> | undefined {
  try {
    return asRecord(JSON.parse(body));
  } catch {
    return undefined;
  }
}

/**
 * Puts an entry where the service says, without the job's token: the address itself allows it.
 * Source: learn.microsoft.com, "Put Blob".
 */
async function upload(access: CacheAccess, address: string, content: Buffer): Promise<void> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== new URL(access.url).protocol)
    throw new CacheRefusal(200, 'the reply to CreateCacheEntry has no address for the upload');
  const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
  const { status } = await send(access, url, { method: 'PUT', headers, body: content });
  if (status !== 201) throw new CacheRefusal(status, `the upload was answered with status ${status}`);
}

interface Outgoing {
  method: 'POST' | 'PUT';
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** Characters of a reply that are read; those of the service have less than one thousand. */
const MOST_CHARACTERS = 65_536;

/** Sends a request and reads its reply; follows no redirection. */
function send(
  { agents, signal }: CacheAccess,
  url: URL,
  { method, headers, body }: Outgoing,
): Promise<{ status: number; body: string }> {
  const isSecure = url.protocol === 'https:';
  const request = isSecure ? requestOverHttps : requestOverHttp;
  const agent = isSecure ? agents.httpsAgent : agents.httpAgent;
  const options = { method, agent, signal, headers: { ...headers, 'content-length': body.length } };
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
        if (text.length > MOST_CHARACTERS) reply.destroy(new CacheRefusal(0, 'the reply is too long'));
      });
      reply.once('error', reject);
      reply.once('end', () => resolve({ status: reply.statusCode ?? 0, body: text }));
    });
    sent.once('error', reject).end(body);
    // A request that waits for a proxy does not end when its signal aborts (Node.js 24.21).
    signal.addEventListener('abort', () => reject(asError(signal.reason)), { once: true });
  });
}

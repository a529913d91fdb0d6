import { once } from 'node:events';
import { get as httpGet } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { get as httpsGet } from 'node:https';
import { createHttpAgents } from '../../shared/http-agents.ts';
import type { AgentPair } from '../../shared/http-agents.ts';
import { asRecord, asText } from '../../shared/json.ts';

/** Milliseconds for an answer that only makes a message better. */
const TIME = 15_000;
/** Bytes; the longest page of PyPI has about forty megabytes. */
const MOST = 64 << 20;
const ACCEPT = 'application/vnd.pypi.simple.v1+json, text/html;q=0.5';

/**
 * The files of a package by the first index that has it.
 * Source: Python packaging specifications, "Simple repository API".
 * @param name normalised
 * @param urls of the indexes; credentials in them are sent
 * @returns file names; undefined where no index answers with the package
 */
export async function filesOfIndex(name: string, urls: readonly string[]): Promise<string[] | undefined> {
  const { agents, close } = createHttpAgents();
  try {
    for (const base of urls) {
      const url = `${base.replace(/\/+$/, '')}/${name}/`;
      const page = await fetchPage({ url, agents, redirects: 3 }).catch(() => undefined);
      const names = page === undefined ? [] : fileNames(page);
      if (names.length > 0) return names;
    }
    return undefined;
  } finally {
    close();
  }
}

function fileNames(page: string): string[] {
  try {
    const { files } = asRecord(JSON.parse(page));
    return Array.isArray(files) ? files.map((file) => asText(asRecord(file)['filename'])) : [];
  } catch {
    return [...page.matchAll(/<a\b[^>]*>\s*([^<\s]+)\s*<\/a>/gi)].map(([, name = '']) => name);
  }
}

interface Asking {
  url: string;
  agents: AgentPair;
  /** How many more times it may be sent elsewhere. */
  redirects: number;
}

/** The page of an address; undefined where there is none. */
async function fetchPage({ url, agents, redirects }: Asking): Promise<string | undefined> {
  const { protocol, username, password } = new URL(url);
  const options = {
    headers: { accept: ACCEPT },
    timeout: TIME,
    ...(username !== '' && { auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` }),
  };
  const request =
    protocol === 'https:'
      ? httpsGet(url, { ...options, agent: agents.httpsAgent })
      : httpGet(url, { ...options, agent: agents.httpAgent });
  request.on('timeout', () => request.destroy(new Error('timeout')));
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const { statusCode = 0, headers } = response;
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined && redirects > 0) {
    response.resume();
    return fetchPage({ url: new URL(headers.location, url).href, agents, redirects: redirects - 1 });
  }
  const text = await readBody(response);
  return statusCode === 200 ? text : undefined;
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST) throw new Error('The page is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

import { Agent as HttpAgent, get as httpGet } from 'node:http';
import { Agent as HttpsAgent, get as httpsGet } from 'node:https';
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
  for (const url of urls) {
    const page = await fetchPage(`${url.replace(/\/+$/, '')}/${name}/`).catch(() => undefined);
    const names = page === undefined ? [] : fileNames(page);
    if (names.length > 0) return names;
  }
  return undefined;
}

function fileNames(page: string): string[] {
  try {
    const { files } = asRecord(JSON.parse(page));
    return Array.isArray(files) ? files.map((file) => asText(asRecord(file)['filename'])) : [];
  } catch {
    return [...page.matchAll(/<a\b[^>]*>\s*([^<\s]+)\s*<\/a>/gi)].map(([, name = '']) => name);
  }
}

/** Through the proxy of the environment, where Node.js can. */
async function fetchPage(url: string, redirects = 3): Promise<string | undefined> {
  const { protocol, username, password } = new URL(url);
  const options = {
    headers: { accept: ACCEPT },
    timeout: TIME,
    ...(username !== '' && { auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` }),
  };
  const proxyEnv = process.env;
  return new Promise((resolve, reject) => {
    const request =
      protocol === 'https:'
        ? httpsGet(url, { ...options, agent: new HttpsAgent({ proxyEnv }) })
        : httpGet(url, { ...options, agent: new HttpAgent({ proxyEnv }) });
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', reject);
    request.on('response', (response) => {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined && redirects > 0) {
        response.resume();
        const target = new URL(headers.location, url);
        return void fetchPage(target.href, redirects - 1).then(resolve, reject);
      }
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MOST) request.destroy(new Error('too large'));
        chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve(statusCode === 200 ? Buffer.concat(chunks).toString('utf8') : undefined),
      );
    });
  });
}

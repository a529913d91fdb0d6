import { request as requestOverHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestOverHttps } from 'node:https';
import type { AgentPair } from '../shared/http-agents.ts';
import { log } from '../shared/log.ts';

export interface DownloadOptions {
  headers: Record<string, string>;
  signal: AbortSignal;
  agents: AgentPair;
}

/**
 * Asks for what is at a URL, by way of the proxy where there is one; follows no redirection. The reply ends with an error
 * when the signal aborts.
 * @throws what Node.js throws; the URL may be in it
 */
export function openDownload(
  url: string,
  { headers, signal, agents }: DownloadOptions,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const isSecure = new URL(url).protocol === 'https:';
    const request = isSecure ? requestOverHttps : requestOverHttp;
    const agent = isSecure ? agents.httpsAgent : agents.httpAgent;
    const startedAt = performance.now();
    const answered = (response: IncomingMessage) => {
      const duration = Math.round(performance.now() - startedAt);
      // The URL stays out of the log: it grants access to the object.
      log.debug(
        `Download of ${headers['range'] ?? 'all bytes'}: HTTP ${response.statusCode} in ${duration} ms`,
      );
      resolve(response);
    };
    request(url, { agent, headers, signal }, answered).once('error', reject).end();
  });
}

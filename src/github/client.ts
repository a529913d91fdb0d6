import type { Clock } from '../shared/clock.ts';

/** A reply of GitHub that is none: cut short, or of a proxy between. */
export class UnreadableReply extends Error {}

/** Milliseconds that GitHub has for one reply. */
const REPLY_MS = 7_000;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  // The client's own notes would go past what makes lines of the log harmless.
}

export interface Access {
  /** As `github-token` has it. */
  token: string;
  clock: Clock;
  /** Ends every call. */
  patience: AbortSignal;
}

/** GitHub's own client, and what each of its calls is to be given, so that none waits for ever. */
export async function openClient({ token, clock, patience }: Access) {
  const { getOctokit } = await import('@actions/github');
  const baseUrl = process.env['GITHUB_API_URL'] || 'https://api.github.com';
  const { rest } = getOctokit(token, { baseUrl, log: SILENT });
  return { rest, request: () => ({ signal: AbortSignal.any([patience, clock.deadline(REPLY_MS)]) }) };
}

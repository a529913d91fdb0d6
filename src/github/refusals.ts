import { plain } from '../shared/sanitise.ts';
import type { PullRequest } from './pull-request.ts';

/** Why there is no comment, and what to do about it; what is unavailable may work another time. */
export interface Refusal {
  result: 'refused' | 'unavailable';
  what: string;
  fix: string;
}

/** What GitHub answered; status 0 stands for no answer, or one that is none. */
export interface GitHubAnswer {
  status: number;
  headers: Readonly<Record<string, string | number | undefined>>;
  message: string;
}

/**
 * Milliseconds to wait before the next attempt; undefined where one is no use.
 * Source: docs.github.com, best practices for using the REST API and its rate limits (2026-11).
 * @param attempt counted from 1
 */
export function pauseAfter(error: unknown, attempt: number): number | undefined {
  const answer = answerOf(error);
  if (isRateLimit(answer)) return untilAllowed(answer);
  return answer.status === 0 || answer.status >= 500 ? 1000 * 2 ** (attempt - 1) : undefined;
}

export function isRateLimit({ status, headers, message }: GitHubAnswer): boolean {
  if (status === 429) return true;
  const signs = headers['retry-after'] !== undefined || Number(headers['x-ratelimit-remaining'] ?? 1) === 0;
  return status === 403 && (signs || /rate limit/i.test(message));
}

/** GitHub says when, and asks for a minute where it does not. */
function untilAllowed({ headers }: GitHubAnswer): number {
  const { 'retry-after': seconds, 'x-ratelimit-reset': reset } = headers;
  if (seconds !== undefined) return Number(seconds) * 1000 || 60_000;
  if (reset !== undefined) return Math.max(Number(reset) * 1000 - Date.now(), 1000) || 60_000;
  return 60_000;
}

/** Why there is no comment, in words; whatever GitHub sent, the token is not among them. */
export function refusalFor(error: unknown, pullRequest: PullRequest, token: string): Refusal {
  const answer = answerOf(error);
  const said = plain(answer.message.replaceAll(token, '***')).slice(0, 300);
  const what = `The check could not comment on pull request #${pullRequest.number}: ${saidBy(answer)} "${said}".`;
  if (isRateLimit(answer) || answer.status === 0 || answer.status >= 500) {
    return {
      result: 'unavailable',
      what,
      fix: 'The job summary has the same report; run the job again for the comment.',
    };
  }
  return { result: 'refused', what, fix: fixOf(answer, pullRequest) };
}

function saidBy({ status }: GitHubAnswer): string {
  return status === 0 ? 'GitHub could not be reached or understood,' : `GitHub answered ${status},`;
}

function fixOf({ status, message }: GitHubAnswer, { fromFork }: PullRequest): string {
  if (status === 401) return 'Leave `github-token` out of the step, or give it a token that is valid.';
  if (/\blocked\b/i.test(message)) return 'Unlock the conversation, or set `comment: false`.';
  if (status !== 403 && status !== 404)
    return 'The job summary has the same report; set `comment: false` to do without.';
  if (fromFork) {
    return 'A run from a fork gets a token that may only read, and no workflow can change that: post the output `comment-body` from a `workflow_run` job, see docs/forks.md of publish-layer.';
  }
  return 'Grant it in the job, which Dependabot needs even where the default is to write: `permissions: { contents: read, pull-requests: write }`.';
}

export function answerOf(error: unknown): GitHubAnswer {
  if (!(error instanceof Error)) return { status: 0, headers: {}, message: String(error) };
  const { response } = error as {
    response?: { status: number; headers: GitHubAnswer['headers']; data?: unknown };
  };
  if (!response) return { status: 0, headers: {}, message: error.message };
  const { message = error.message } = (response.data ?? {}) as { message?: unknown };
  return { status: response.status, headers: response.headers, message: String(message) };
}

import { readFileSync } from 'node:fs';

/** The pull request that a run is about. */
export interface PullRequest {
  owner: string;
  repo: string;
  number: number;
  /** Its head is in another repository, or in none any more. */
  fromFork: boolean;
}

/** What is read of an event; anything may be missing of what another event has. */
interface Event {
  pull_request?: {
    number?: unknown;
    head?: { repo?: { full_name?: string } | null };
    base?: { repo?: { full_name?: string } };
  };
}

/**
 * The pull request of the event that started the run: of `pull_request` and `pull_request_target`; `push`,
 * `workflow_run` and most others have none.
 */
export function currentPullRequest(): PullRequest | undefined {
  const { pull_request: pullRequest } = currentEvent();
  const [owner, repo] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
  const number = Number(pullRequest?.number);
  if (!pullRequest || !owner || !repo || !Number.isSafeInteger(number)) return undefined;
  const fromFork = pullRequest.head?.repo?.full_name !== pullRequest.base?.repo?.full_name;
  return { owner, repo, number, fromFork };
}

/** An event that cannot be read is as good as one without a pull request. */
function currentEvent(): Event {
  try {
    return (JSON.parse(readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8')) as Event | null) ?? {};
  } catch {
    return {};
  }
}

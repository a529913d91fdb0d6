import { currentEvent, isSameRepository } from './event.ts';

/** The pull request that a run is about. */
export interface PullRequest {
  owner: string;
  repo: string;
  number: number;
  /** Its head is in another repository, or in none any more. */
  fromFork: boolean;
}

/**
 * The pull request of the event that started the run: of `pull_request` and `pull_request_target`; `push`,
 * `workflow_run` and most others have none.
 */
export function currentPullRequest(): PullRequest | undefined {
  const { pull_request: pullRequest } = currentEvent().payload;
  const [owner, repo] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
  const number = Number(pullRequest?.number);
  if (!pullRequest || !owner || !repo || !Number.isSafeInteger(number)) return undefined;
  const fromFork = !isSameRepository(pullRequest.head?.repo, pullRequest.base?.repo);
  return { owner, repo, number, fromFork };
}

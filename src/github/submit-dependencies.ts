import { dateOf, realClock } from '../shared/clock.ts';
import type { Clock } from '../shared/clock.ts';
import { log } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import { packageCountText } from '../packages/result.ts';
import { plain } from '../shared/sanitise.ts';
import { UnreadableReply, openClient } from './client.ts';
import { answerOf, isRateLimit, pauseAfter } from './refusals.ts';
import type { GitHubAnswer } from './refusals.ts';
import { runPlace, snapshotOf } from './snapshot.ts';
import type { Dependencies, RunPlace } from './snapshot.ts';

export interface Submission extends Dependencies {
  /** As `github-token` has it. */
  token: string;
}

/** Milliseconds for everything together. */
const PATIENCE_MS = 60_000;

/**
 * Submits the packages of a layer to GitHub's dependency graph, so that Dependabot tells of their vulnerabilities. A lost
 * reply does no harm: the same snapshot is sent again, and takes the place of the first.
 * @throws Problem where GitHub refuses, or cannot be reached
 */
export async function submitDependencies(submission: Submission, clock: Clock = realClock): Promise<void> {
  const { layerName, token } = submission;
  const at = runPlace(layerName);
  if (!at) throw nowhere();
  const snapshot = snapshotOf(submission, at, dateOf(clock));
  const deadline = clock.now() + PATIENCE_MS;
  const access = { token, clock, patience: clock.deadline(PATIENCE_MS) };
  for (let attempt = 1; ; attempt++) {
    try {
      await send(at, snapshot, access);
      const [manifest] = Object.values(snapshot.manifests);
      const count = Object.keys(manifest?.resolved ?? {}).length;
      log.info(`${packageCountText(count)} submitted for ${at.ref} at ${at.sha}`);
      return;
    } catch (error) {
      const pause = pauseAfter(error, attempt);
      if (pause === undefined || clock.now() + pause > deadline) throw explain(error, at, token);
      await clock.sleep(pause);
    }
  }
}

type Snapshot = ReturnType<typeof snapshotOf>;

async function send(
  { owner, repo }: RunPlace,
  snapshot: Snapshot,
  access: Parameters<typeof openClient>[0],
): Promise<void> {
  const { rest, request } = await openClient(access);
  const body = { owner, repo, ...snapshot, request: request() };
  const { data } = await rest.dependencyGraph.createRepositorySnapshot(body);
  const { result } = (data as { result?: unknown } | null) ?? {};
  if (result === 'SUCCESS' || result === 'ACCEPTED') return;
  // `INVALID` comes with a status of success.
  const { message } = data as { message?: unknown };
  if (typeof result === 'string') throw new Invalid(typeof message === 'string' ? message : result);
  throw new UnreadableReply('GitHub sent something else than what became of the snapshot');
}

/** GitHub took the snapshot, and cannot make use of it. */
class Invalid extends Error {
  readonly response = { status: 422, headers: {}, data: { message: this.message } };
}

function nowhere(): Problem {
  return new Problem(
    'The packages cannot be submitted: the runner does not say which repository, commit and run this is.',
    'Run the step on GitHub, where GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_REF and GITHUB_RUN_ID are set; elsewhere leave `submit-dependencies` out.',
  );
}

/** Why there is no snapshot, in words; whatever GitHub sent, the token is not among them. */
function explain(error: unknown, { owner, repo }: RunPlace, token: string): Problem {
  const answer = answerOf(error);
  const said = plain(answer.message.replaceAll(token, '***')).slice(0, 300);
  const by =
    answer.status === 0 ? 'GitHub could not be reached or understood,' : `GitHub answered ${answer.status},`;
  return new Problem(
    `The packages of the layer could not be submitted to the dependency graph of ${owner}/${repo}: ${by} "${said}".`,
    `${fixOf(answer)} What was published stays, and the next run submits again.`,
  );
}

function fixOf(answer: GitHubAnswer): string {
  const { status, message } = answer;
  if (isRateLimit(answer) || status === 0 || status >= 500) return 'Run the job again.';
  if (status === 401) return 'Leave `github-token` out of the step, or give it a token that is valid.';
  if (/dependency graph is disabled/i.test(message))
    return "Switch the dependency graph on in the repository's settings, under Advanced Security.";
  if (status === 403 || status === 404) return 'Grant it in the job: `permissions: { contents: write }`.';
  return 'Leave `submit-dependencies` out until this is mended, and report it.';
}

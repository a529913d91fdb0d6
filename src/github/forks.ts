import { Problem } from '../problem.js';
import { currentEvent, isSameRepository, nameOf } from './event.js';
import type { Event, EventPayload, EventRepository } from './event.js';

/** Of the actions that write to AWS. */
type Writer = 'publish' | 'promote' | 'prune' | 'rollback';

/**
 * Refuses to write to AWS in a run that somebody has started who may not write to the repository. A dry run may.
 * @throws Problem naming the event, the fork, and what to do instead
 */
export function refuseForks(action: Writer, { dryRun }: { dryRun: boolean }): void {
  const refusal = dryRun ? undefined : refusalOf(currentEvent(), action);
  if (refusal) throw refusal;
}

/**
 * Why a run must not write to AWS; undefined where it may. A run about a pull request whose head is in another
 * repository must not, whatever the event, nor one that follows such a run; and where one of these events does not say
 * whose it is, nobody can know, so it must not either.
 *
 * Source: GitHub Security Lab, "Keeping your GitHub Actions and workflows secure: Preventing pwn requests";
 * actions/checkout v7, unsafe-pr-checkout-helper.ts, which refuses to check out a fork's code for `pull_request_target`
 * and `workflow_run`. It looks at what is checked out, and this at whether anything is written, as a layer may also come
 * from an artifact, from a cache, or by `git fetch`.
 */
export function refusalOf({ name, payload }: Event, action: Writer): Problem | undefined {
  const { outsider, base } = originOf(name, payload);
  if (isSameRepository(outsider, base) || !isAboutOthers(name, payload)) return undefined;
  return new Problem(
    `This run was started by \`${name}\` for ${pullRequestOf(outsider)}: ${dangerOf(name)}. Nothing is written to AWS.`,
    INSTEAD[action],
  );
}

/** Events of these names always have somebody behind them; others may be about a pull request. */
function isAboutOthers(name: string, payload: EventPayload): boolean {
  return /^(?:pull_request|workflow_run)/.test(name) || payload.pull_request !== undefined;
}

interface Origin {
  /** Where the code comes from. */
  outsider: EventRepository;
  /** Whose workflow runs. */
  base: EventRepository;
}

function originOf(
  name: string,
  { repository, pull_request: pullRequest, workflow_run: run }: EventPayload,
): Origin {
  if (name === 'workflow_run') return { outsider: run?.head_repository, base: repository };
  return { outsider: pullRequest?.head?.repo, base: pullRequest?.base?.repo };
}

function pullRequestOf(repository: EventRepository): string {
  const name = nameOf(repository);
  return name
    ? `a pull request from the fork ${name}`
    : 'a pull request from a fork that the event does not name';
}

function dangerOf(name: string): string {
  if (name === 'pull_request_target') {
    return "whoever opened it decides what a checkout of it or a build holds, and the job has this repository's secrets and may get its AWS role";
  }
  if (name === 'workflow_run') {
    return "its artifacts and caches were made by whoever opened it, and this job has this repository's secrets and may get its AWS role";
  }
  return 'nobody of this repository has accepted yet what is in it';
}

const LOOK = 'For pull requests there are `uses: org/publish-layer/check@v1` and, here, `dry-run: true`.';

/** What to do instead, for who means it. */
const INSTEAD: Record<Writer, string> = {
  publish: `Publish after the merge, in a workflow with \`on: { push: { branches: [main] } }\`. ${LOOK}`,
  promote: `Promote after the merge, in a workflow with \`on: { push: { branches: [main] } }\`. ${LOOK}`,
  prune:
    'Prune in a workflow with `on: schedule` or `on: workflow_dispatch`, which only who may write to the repository can start; `dry-run: true` shows the plan here.',
  rollback:
    'Roll back in a workflow with `on: workflow_dispatch`, which only who may write to the repository can start; `dry-run: true` shows the plan here.',
};

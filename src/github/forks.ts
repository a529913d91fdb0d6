import { Problem } from '../shared/problem.ts';
import { currentEvent, isSameRepository, repositoryName } from './event.ts';
import type { Event, EventPayload, EventRepository } from './event.ts';

/** Of the actions that write to AWS. */
type Writer = 'publish' | 'promote' | 'attach' | 'prune' | 'rollback';

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
 * whose it is, nobody can know, so it must not either. A run that follows another says it by its head repository, but
 * only where that run had the code of its head: see {@link SAYS_WHOSE_CODE}.
 *
 * Source: GitHub Security Lab, "Keeping your GitHub Actions and workflows secure: Preventing pwn requests";
 * actions/checkout v7, unsafe-pr-checkout-helper.ts, which refuses to check out a fork's code for `pull_request_target`
 * and `workflow_run`. It looks at what is checked out, and this at whether anything is written, as a layer may also come
 * from an artifact, from a cache, or by `git fetch`.
 */
export function refusalOf({ name, payload }: Event, action: Writer): Problem | undefined {
  const doubt = isAboutOthers(name, payload) ? doubtOf(name, payload) : undefined;
  if (doubt === undefined) return undefined;
  return new Problem(
    `This run was started by \`${name}\` ${doubt}. Nothing is written to AWS.`,
    INSTEAD[action],
  );
}

/** Why the code of a run may be a stranger's; undefined where the event says that it is the repository's own. */
function doubtOf(name: string, payload: EventPayload): string | undefined {
  const { outsider, base } = originOf(name, payload);
  if (!isSameRepository(outsider, base)) return `for ${pullRequestOf(outsider)}: ${dangerOf(name)}`;
  const followed = payload.workflow_run?.event;
  if (name !== 'workflow_run' || SAYS_WHOSE_CODE.has(followed)) return undefined;
  const by = typeof followed === 'string' ? `\`${followed}\`` : 'an event that is not named';
  return `after a run that was started by ${by}, which does not say whose code it had: its artifacts and caches may be a stranger's, and this job has this repository's secrets and may get its AWS role`;
}

/**
 * Events after whose run the head repository of `workflow_run` is the one whose code that run had: those of pull
 * requests, of which it names the head, and those that run a commit of the repository and that only who may write to it
 * can cause. Every other event runs the default branch, so that the head repository is always this one: `workflow_run`
 * whatever run it follows, `issue_comment`, `issues` and `discussion` whoever writes one, `repository_dispatch` whatever
 * it was sent about; `check_run`, `check_suite`, `status` and `deployment` may be about a commit of a fork.
 *
 * Source: GitHub, "Events that trigger workflows" (GITHUB_SHA and GITHUB_REF of each event); actions/checkout v7,
 * unsafe-pr-checkout-helper.ts, which reads the head repository of `workflow_run` after events of pull requests.
 */
const SAYS_WHOSE_CODE = new Set<unknown>([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'create',
  'schedule',
  'workflow_dispatch',
  'release',
  'merge_group',
]);

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
  const name = repositoryName(repository);
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
  attach: `Attach after the merge, in a workflow with \`on: { push: { branches: [main] } }\`, or with \`on: workflow_dispatch\`. ${LOOK}`,
  prune:
    'Prune in a workflow with `on: schedule` or `on: workflow_dispatch`, which only who may write to the repository can start; `dry-run: true` shows the plan here.',
  rollback:
    'Roll back in a workflow with `on: workflow_dispatch`, which only who may write to the repository can start; `dry-run: true` shows the plan here.',
};

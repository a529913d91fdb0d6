import { readAlias, writeAlias } from '../aws/aliases.ts';
import type { AliasState } from '../aws/aliases.ts';
import type { FunctionState } from '../aws/functions.ts';
import { backOff, retryBudget } from '../aws/retry-budget.ts';
import { Problem } from '../shared/problem.ts';
import { sameTarget } from './result.ts';
import type { AliasTarget } from './result.ts';
import { recordedWrite } from './recorded-write.ts';
import type { WriteContext } from './recorded-write.ts';

export interface AliasMove {
  fn: Pick<FunctionState, 'arn' | 'name'>;
  alias: string;
  /** As read last; read afresh without it. */
  read?: AliasState;
  /** Where it is to point, given where it points; throws where it is not to be touched. */
  next: (current: AliasTarget) => AliasTarget;
  /** Told of every state that is read. */
  onRead: (target: AliasTarget) => void;
}

/** Reads of an alias that may still show what was before our write. */
const LAGGING_READS = 12;

/**
 * Moves an alias, guarded by its own RevisionId, and reads it back. On a conflict it is read afresh.
 * @returns the alias as read back
 * @throws Problem
 */
export async function moveAlias(run: WriteContext, move: AliasMove): Promise<AliasState> {
  const { fn, alias, next, onRead } = move;
  const fresh = () => existing(run, fn, alias);
  const persist = retryBudget(run.aws, `The alias "${alias}" of ${fn.name}`);
  let read = move.read ?? (await fresh());
  for (;;) {
    const before = aliasTargetOf(read);
    onRead(before);
    const after = next(before);
    if (sameTarget(before, after)) return read;
    const current = read;
    const intent = { what: 'alias' as const, function: fn.arn, alias, before, after };
    const written = await recordedWrite(run, intent, () => writeAlias(run.aws, fn.arn, current, after));
    await persist(written);
    read = written.kind === 'unclear' ? await fresh() : await shown(run, current, fresh);
    if (written.kind === 'made') read = await released(run, { read, before, after }, fresh);
  }
}

async function existing(run: WriteContext, fn: AliasMove['fn'], alias: string): Promise<AliasState> {
  const read = await readAlias(run.aws, fn.arn, alias);
  if (read) return read;
  throw new Problem(
    `The alias "${alias}" of ${fn.name} was deleted during the rollout.`,
    'Create it again and run the job again.',
  );
}

/** Waits until a write shows: ours, or the one that was faster. */
async function shown(
  run: WriteContext,
  { revisionId }: AliasState,
  fresh: () => Promise<AliasState>,
): Promise<AliasState> {
  for (let reads = 0; ; reads++) {
    const read = await fresh();
    if (read.revisionId !== revisionId || reads === LAGGING_READS) return read;
    await backOff(run.aws, reads);
  }
}

/** How long new instances of a version may take to be provisioned, and how often that is looked at. Milliseconds. */
const PROVISIONING = { most: 15 * 60_000, pause: 5000 };

/**
 * Waits while AWS itself keeps all of an alias's traffic on the version before: it does so, by a weight of 1, until
 * the new one has the provisioned concurrency of the alias. Source: terraform-provider-aws#48116.
 */
async function released(
  { aws }: WriteContext,
  { read, before, after }: { read: AliasState; before: AliasTarget; after: AliasTarget },
  fresh: () => Promise<AliasState>,
): Promise<AliasState> {
  const end = aws.clock.now() + PROVISIONING.most;
  let state = read;
  while (state.version === after.version && state.weights[before.version] === 1 && aws.clock.now() < end) {
    await aws.sleep(PROVISIONING.pause);
    state = await fresh();
  }
  if (state.weights[before.version] !== 1 || state.version !== after.version) return state;
  throw new Problem(
    `The alias "${state.name}" points at version ${after.version}, which still has no provisioned concurrency after ${PROVISIONING.most / 60_000} minutes, so AWS sends its traffic to version ${before.version}.`,
    'See whether the account has concurrency left (`aws lambda get-account-settings`), and run the job again.',
  );
}

/** What an alias points at, without its RevisionId. */
export function aliasTargetOf({ version, weights }: AliasState): AliasTarget {
  return { version, weights };
}

/**
 * Where an alias goes on to from a known place; it is left alone where somebody else moved it.
 * @param from where it was read or left
 */
export function moveUnlessChanged(
  { name, alias }: { name: string; alias: string },
  from: AliasTarget,
  to: AliasTarget,
): AliasMove['next'] {
  return (current) => {
    if (sameTarget(current, from) || sameTarget(current, to)) return to;
    throw new Problem(
      `The alias "${alias}" of ${name} was moved to version ${current.version} by somebody else during the rollout, so it was left alone.`,
      'Let the other pipeline that moves it and this one take turns (`concurrency:` in the workflow), and run the job again.',
    );
  };
}

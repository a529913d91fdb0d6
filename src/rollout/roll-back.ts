import { resourceName } from '../lambda/arn.ts';
import { Problem } from '../shared/problem.ts';
import { mapConcurrently } from '../shared/concurrency.ts';
import { moveAlias } from './move-alias.ts';
import { rollBackPublished } from './roll-back-published.ts';
import type { RecordedFunction, Recorder } from './record.ts';
import type { AliasTarget } from './result.ts';
import { READ_LAG, waitUntilStable } from './wait.ts';
import { rollBackWrites } from './roll-back-writes.ts';
import type { Write } from './roll-back-writes.ts';
import { updateLayers } from './update-layers.ts';
import type { WriteContext } from './recorded-write.ts';
import { sameTarget } from './result.ts';

/**
 * Points an alias back to where it was before a rollout, unless somebody moved it since.
 * @param onRead told of every state that is read
 * @throws Problem where it was left alone
 */
export async function rollBackAlias(
  run: WriteContext,
  recorded: RecordedFunction,
  onRead: (target: AliasTarget) => void,
): Promise<void> {
  if (!recorded.alias) return;
  const { name: alias, writes } = recorded.alias;
  const name = resourceName(recorded.function);
  const next = (current: AliasTarget) => {
    const rollback = rollBackWrites(writes, current, sameTarget);
    if (rollback.kind === 'roll back') return rollback.to;
    if (rollback.kind === 'nothing to do') return current;
    throw new Problem(
      `The alias "${alias}" of ${name} was moved to version ${current.version} by somebody else after the rollout, so it was left as it is.`,
      `Look at it with \`aws lambda get-alias --function-name ${name} --name ${alias}\`, and move it by hand if need be.`,
    );
  };
  await moveAlias(run, { fn: { arn: recorded.function, name }, alias, next, onRead });
}

/**
 * Gives a function the list of layers it had before a rollout, unless somebody changed it since; one of a capacity provider
 * is published with it again.
 * @param onRead told of every list that is read
 * @throws Problem where it was left alone
 */
export async function rollBackLayers(
  run: WriteContext,
  recorded: RecordedFunction,
  onRead: (layers: string[]) => void,
): Promise<void> {
  if (recorded.layers.length === 0) return;
  const fn = await waitUntilStable(run.aws, recorded.function);
  const rolledBack = await updateLayers(run, { fn, goal: { kind: 'rollback', recorded }, onRead });
  await rollBackPublished(run, recorded, rolledBack);
}

/** Waits until a write whose reply was lost shows; before that it cannot be told from one that never was. */
export async function waitForUnclearWrites({ aws }: WriteContext, recorded: RecordedFunction): Promise<void> {
  if (writesOf(recorded).some(({ outcome }) => outcome === 'unclear')) await aws.sleep(READ_LAG);
}

function writesOf({ layers, alias }: RecordedFunction): Write<unknown>[] {
  return [...layers, ...(alias?.writes ?? [])];
}

/** Told how rolling a function back goes. */
export interface RollbackObserver {
  layers: (arn: string, layers: string[]) => void;
  alias: (arn: string, target: AliasTarget) => void;
  /** It is back; or why it is not, for its alias and for its layers. */
  done: (arn: string, errors: unknown[]) => void;
}

const AT_ONCE = 20;

/**
 * Rolls back everything that a run has changed so far, newest first: first the aliases, which send the traffic, then the
 * functions.
 * @returns once all was tried; what went wrong is told to the observer
 */
export async function rollBackAll(given: WriteContext, observer: RollbackObserver): Promise<void> {
  const recorded = given.record.written();
  if (recorded.length === 0) return;
  const run = { ...given, record: bestEffortRecorder(given.record) };
  const functions = recorded.filter((one) => writesOf(one).some(({ outcome }) => outcome !== 'not made'));
  if (functions.length === 0) return;
  // A read that does not show the last writes yet would be taken for a function that is back already.
  const shown = run.aws.sleep(READ_LAG);
  const errors = new Map(functions.map((fn) => [fn.function, [] as unknown[]]));
  const attempt = (part: (one: RecordedFunction) => Promise<void>) =>
    mapConcurrently(functions, AT_ONCE, (one) =>
      shown.then(() => part(one)).catch((error: unknown) => void errors.get(one.function)?.push(error)),
    );
  await attempt((one) => rollBackAlias(run, one, (target) => observer.alias(one.function, target)));
  await attempt((one) => rollBackLayers(run, one, (layers) => observer.layers(one.function, layers)));
  for (const [arn, why] of errors) observer.done(arn, why);
}

/** Rolling back is not given up because its own writes cannot be noted: rolling them back would find nothing to do. */
function bestEffortRecorder(record: Recorder): Recorder {
  const intend: Recorder['intend'] = (intent) => {
    try {
      const settle = record.intend(intent);
      return (outcome) => attempt(() => settle(outcome));
    } catch {
      return () => undefined;
    }
  };
  return { ...record, intend };
}

function attempt(note: () => void): void {
  try {
    note();
  } catch {
    // As above.
  }
}

import type { RegionClient } from '../aws/region-client.ts';
import { writeLayers } from '../aws/functions.ts';
import type { FunctionState } from '../aws/functions.ts';
import { retryBudget } from '../aws/retry-budget.ts';
import { Problem } from '../shared/problem.ts';
import { indexOfTarget, nextLayers } from './layer-list.ts';
import { ambiguous } from './preflight.ts';
import type { Goal } from './plan-types.ts';
import { waitForWrite, isStable, waitForOtherWriter, waitUntilStable } from './wait.ts';
import { refuseNewer } from './superseded.ts';
import { rollBackWrites } from './roll-back-writes.ts';
import { recordedWrite } from './recorded-write.ts';
import type { WriteContext } from './recorded-write.ts';
import { sameLayers } from './result.ts';

export interface LayersUpdate {
  fn: FunctionState;
  goal: Goal;
  /** Told of every list that is read, the last one being what AWS says at the end. */
  onRead: (layers: string[]) => void;
  /** Told of the list that is there before it is changed; the last one is the one that our write replaced. */
  onBefore?: (layers: string[]) => void;
}

/**
 * Brings a function's list to its goal: waits until it is stable, derives the list from the one just read, writes
 * it guarded by that read's RevisionId, waits, reads back. The read handed in counts as the first: should it have
 * become stale since, the write fails for its RevisionId and nothing is lost. When somebody else was faster (409, 412) it
 * starts over from a fresh read, so nobody's change is lost.
 * @returns the function as read back
 * @throws Problem
 */
export async function updateLayers(run: WriteContext, update: LayersUpdate): Promise<FunctionState> {
  const { aws } = run;
  const { fn, goal, onRead, onBefore } = update;
  const persist = retryBudget(run.aws, `Function "${fn.name}"`);
  let wroteOver: string | undefined;
  let read = isStable(fn) ? fn : await waitUntilStable(aws, fn.arn);
  for (;;) {
    onRead(read.layers);
    const isFailed = read.lastUpdateStatus === 'Failed';
    if (isFailed && wroteOver !== undefined && read.revisionId !== wroteOver) throw updateFailed(read);
    if (wroteOver === undefined) onBefore?.(read.layers);
    const wanted = wantedLayers(goal, fn, read.layers);
    const isRight = sameLayers(read.layers, wanted);
    // A list that is right after a failed update is not in effect; sending it once more starts another one.
    if (isRight && !(isFailed && goal.kind === 'version')) return read;
    if (!isRight) onBefore?.(read.layers);
    const intent = { what: 'layers' as const, function: fn.arn, before: read.layers, after: wanted };
    const written = await recordedWrite(run, intent, () => writeLayers(aws, read, wanted));
    if (written.kind !== 'conflict') wroteOver = read.revisionId;
    await persist(written);
    read = await readAfter[written.kind](aws, read);
  }
}

/** A lost reply may be to a write that never was, so that nothing is to change. */
const readAfter = {
  made: waitForWrite,
  conflict: waitForOtherWriter,
  unclear: (aws: RegionClient, { arn }: FunctionState) => waitUntilStable(aws, arn),
};

/** The list that a goal asks for, given the one that is there. */
function wantedLayers(goal: Goal, planned: FunctionState, layers: string[]): string[] {
  const { name } = planned;
  if (goal.kind === 'version') {
    refuseNewer(goal.layer, planned, layers);
    const [problem] = ambiguous({ name, layers }, goal.layer);
    if (problem) throw problem;
    if (goal.attach || indexOfTarget(layers, goal.layer) >= 0) return nextLayers(layers, goal.layer);
    throw new Problem(
      `Somebody took the layer off function "${name}" while it was to be updated.`,
      'Run the job again if it is to have the layer all the same, with `attach: always`.',
    );
  }
  const rollback = rollBackWrites(goal.recorded.layers, layers, sameLayers);
  if (rollback.kind === 'roll back') return rollback.to;
  if (rollback.kind === 'nothing to do') return layers;
  throw new Problem(
    `The layers of function "${name}" were changed by somebody else after the rollout, so they were left as they are.`,
    `Compare them with the record, and put them right by hand if need be: \`aws lambda update-function-configuration --function-name ${name} --layers …\`.`,
  );
}

function updateFailed({ name, lastUpdateReason }: FunctionState): Problem {
  return new Problem(
    `AWS could not update function "${name}": ${lastUpdateReason ?? 'it gives no reason'}`,
    'Correct what the message names and run the job again.',
  );
}

import type { Connection } from '../aws/connection.js';
import { explain } from '../aws/explain.js';
import { failureOf } from '../aws/failure.js';
import { functionAttempt, readFunction, writeLayers } from '../aws/functions.js';
import type { FunctionState } from '../aws/functions.js';
import { Problem } from '../problem.js';
import { nextLayers, sameLayers } from './plan.js';

/** What became of one function; the list is what AWS says, read back. */
export interface FunctionResult {
  function: string;
  region: string;
  status: 'updated' | 'unchanged' | 'skipped' | 'failed' | 'restored';
  /** Layer version ARNs in order. */
  before: string[];
  after: string[];
  problem?: { what: string; fix: string };
}

/** Writes that lost against somebody else before we give up. */
const CONFLICTS = 10;
/** How long an update, ours or another's, may take. Milliseconds. */
const PATIENCE = 10 * 60_000;
const FIRST_POLL = 250;
const SLOWEST_POLL = 5000;

/**
 * Gives one function the layer version: waits until it is stable, derives the list from the one just read, writes
 * it guarded by that read's RevisionId, waits, reads back. The read handed in counts as the first: should it have
 * become stale since, the write fails for its RevisionId and nothing is lost. When somebody else was faster (409, 412) it starts over
 * from a fresh read, so nobody's change is lost.
 * @param fn as read before
 * @param version the ARN of the layer version to have
 * @returns the result; never throws, a failure is a result too
 */
export async function attachLayer(
  aws: Connection,
  fn: FunctionState,
  version: string,
): Promise<FunctionResult> {
  const { arn, name } = fn;
  let before: string[] | undefined;
  let after: string[] = [];
  try {
    let wrote = false;
    let read = isStable(fn) ? fn : await stable(aws, arn);
    for (let conflicts = 0; conflicts <= CONFLICTS; conflicts++) {
      before ??= read.layers;
      after = read.layers;
      if (wrote && read.lastUpdateStatus === 'Failed') throw updateFailed(read);
      const wanted = nextLayers(read.layers, version);
      if (sameLayers(read.layers, wanted)) return result(wrote ? 'updated' : 'unchanged');
      const outcome = await tryWrite(aws, read, wanted);
      wrote ||= outcome !== 'conflict';
      if (outcome !== 'written')
        await aws.clock.sleep(Math.random() * FIRST_POLL * 2 ** Math.min(conflicts, 5));
      read = outcome === 'written' ? await changed(aws, read) : await stable(aws, arn);
    }
    throw new Problem(
      `Function "${name}" was changed by somebody else ${CONFLICTS} times in a row while its layer was to be updated.`,
      'Find the other pipeline that updates it, let the two take turns (`concurrency:` in the workflow), and run the job again.',
    );
  } catch (error) {
    const { what, fix } =
      error instanceof Problem
        ? error
        : explain(error, functionAttempt(aws, 'lambda:UpdateFunctionConfiguration', arn));
    return { ...result('failed'), problem: { what, fix } };
  }

  function result(status: FunctionResult['status']): FunctionResult {
    return { function: name, region: aws.region, status, before: before ?? [], after };
  }
}

/** Waits until no update runs; a failed one does not stand in the way of the next. */
async function stable(aws: Connection, name: string): Promise<FunctionState> {
  return poll(aws, name, isStable);
}

function isStable({ state, lastUpdateStatus }: FunctionState): boolean {
  return state !== 'Pending' && lastUpdateStatus !== 'InProgress';
}

/** Waits until our write shows and has ended. */
async function changed(aws: Connection, read: FunctionState): Promise<FunctionState> {
  return poll(
    aws,
    read.arn,
    ({ revisionId, lastUpdateStatus }) => revisionId !== read.revisionId && lastUpdateStatus !== 'InProgress',
  );
}

function updateFailed({ name, lastUpdateReason }: FunctionState): Problem {
  return new Problem(
    `AWS could not update function "${name}": ${lastUpdateReason ?? 'it gives no reason'}`,
    'Correct what the message names and run the job again.',
  );
}

async function poll(
  aws: Connection,
  name: string,
  done: (state: FunctionState) => boolean,
): Promise<FunctionState> {
  const started = aws.clock.now();
  for (let pause = FIRST_POLL; ; pause = Math.min(pause * 1.5, SLOWEST_POLL)) {
    const state = await readFunction(aws, name);
    if (done(state)) return state;
    if (aws.clock.now() - started > PATIENCE) {
      throw new Problem(
        `An update of function "${state.name}" has been in progress for ${PATIENCE / 60_000} minutes.`,
        `Look at it with \`aws lambda get-function --function-name ${state.name} --query Configuration.LastUpdateStatus\`, and run the job again when it has ended.`,
      );
    }
    await aws.clock.sleep(pause);
  }
}

/** Conflict: somebody else was faster. Unclear: the reply was lost. In both cases a fresh read tells what is true. */
async function tryWrite(
  aws: Connection,
  read: FunctionState,
  layers: readonly string[],
): Promise<'written' | 'conflict' | 'unclear'> {
  try {
    await writeLayers(aws, read, layers);
    return 'written';
  } catch (error) {
    const { kind, status } = failureOf(error);
    if (status === 409 || status === 412) return 'conflict';
    if (kind === 'unclear') return 'unclear';
    throw error;
  }
}

import type { Connection } from '../aws/connection.js';
import { explain } from '../aws/explain.js';
import type { Attempt } from '../aws/explain.js';
import { failureOf } from '../aws/failure.js';
import { functionAttempt } from '../aws/functions.js';
import { Problem } from '../problem.js';
import type { Intent, Recorder } from './record.js';

/** What a rollout works with. */
export interface Run {
  aws: Connection;
  record: Recorder;
}

/** Writes of one thing that may lose against somebody else. */
export const CONFLICTS = 20;
/** Writes of one thing whose outcome may be unclear. */
const UNCLEAR = 4;

/** The right that each write needs. */
const ACTIONS: Record<Intent['what'], string> = {
  layers: 'lambda:UpdateFunctionConfiguration',
  version: 'lambda:PublishVersion',
  alias: 'lambda:UpdateAlias',
};

/** What came of a write: somebody else was faster, or the reply was lost; a fresh read then tells what is true. */
export type Written<T> =
  { kind: 'made'; reply: T } | { kind: 'conflict' } | { kind: 'unclear'; problem: Problem };

/**
 * Makes one guarded write, with a line of the record before and after it.
 * @param write throws what the SDK throws
 * @throws Problem when AWS refuses, or the job was cancelled
 */
export async function recorded<T>(
  { aws, record }: Run,
  intent: Intent,
  write: () => Promise<T>,
): Promise<Written<T>> {
  const settle = record.intend(intent);
  try {
    const reply = await write();
    settle('made');
    return { kind: 'made', reply };
  } catch (error) {
    const { kind, status } = failureOf(error);
    const isUnclear = kind === 'unclear' || error instanceof Problem;
    settle(isUnclear ? 'unclear' : 'not made');
    if (error instanceof Problem) throw error;
    const problem = explain(error, attemptOf(aws, intent));
    if (isUnclear) return { kind: 'unclear', problem };
    if (status === 409 || status === 412) return { kind: 'conflict' };
    throw problem;
  }
}

function attemptOf(aws: Connection, intent: Intent): Attempt {
  const attempt = functionAttempt(aws, ACTIONS[intent.what], intent.function);
  if (intent.what !== 'alias') return attempt;
  return { ...attempt, subject: `alias "${intent.alias}" of ${attempt.subject}` };
}

/**
 * Bounds how often one thing is written, and waits after a write that came to nothing, so that writers that met do not
 * meet again.
 * @param subject what is written, for the message, e.g. `The alias "live" of api`
 * @returns what to call after every write; it throws a Problem when there were too many
 */
export function persistence(run: Run, subject: string): (written: Written<unknown>) => Promise<void> {
  let unclear = 0;
  let others = 0;
  return async (written) => {
    if (written.kind === 'unclear' && ++unclear > UNCLEAR) throw written.problem;
    // The last one is still to be looked at where it was made.
    const most = written.kind === 'made' ? CONFLICTS + 1 : CONFLICTS;
    if (written.kind !== 'unclear' && ++others > most) throw alwaysSlower(subject);
    if (written.kind !== 'made') await backOff(run, unclear + others);
  };
}

function alwaysSlower(subject: string): Problem {
  return new Problem(
    `${subject} was changed by somebody else ${CONFLICTS} times in a row while it was to be updated.`,
    'Find the other pipeline that updates it, let the two take turns (`concurrency:` in the workflow), and run the job again.',
  );
}

/** @param attempts so far */
export async function backOff({ aws }: Run, attempts: number): Promise<void> {
  await aws.sleep(Math.random() * 250 * 2 ** Math.min(attempts, 3));
}

import { Problem } from '../shared/problem.ts';
import type { RegionClient } from './region-client.ts';

/** Writes of one thing that may lose against somebody else. */
export const CONFLICTS = 20;

/** Writes of one thing whose outcome may be unclear. */
const UNCLEAR = 4;

/** What came of a write: somebody else was faster, or the reply was lost; a fresh read then tells what is true. */
export type WriteOutcome<T> =
  { kind: 'made'; reply: T } | { kind: 'conflict' } | { kind: 'unclear'; problem: Problem };

/**
 * Bounds how often one thing is written, and waits after a write that came to nothing, so that writers that met do not
 * meet again.
 * @param subject what is written, for the message, e.g. `The alias "live" of api`
 * @returns what to call after every write; it throws a Problem when there were too many
 */
export function retryBudget(
  aws: RegionClient,
  subject: string,
): (written: WriteOutcome<unknown>) => Promise<void> {
  let unclear = 0;
  let others = 0;
  return async (written) => {
    if (written.kind === 'unclear' && ++unclear > UNCLEAR) throw written.problem;
    // The last one is still to be looked at where it was made.
    const most = written.kind === 'made' ? CONFLICTS + 1 : CONFLICTS;
    if (written.kind !== 'unclear' && ++others > most) throw alwaysSlower(subject);
    if (written.kind !== 'made') await backOff(aws, unclear + others);
  };
}

function alwaysSlower(subject: string): Problem {
  return new Problem(
    `${subject} was changed by somebody else ${CONFLICTS} times in a row while it was to be updated.`,
    'Find the other pipeline that updates it, let the two take turns (`concurrency:` in the workflow), and run the job again.',
  );
}

/** @param attempts so far */
export async function backOff(aws: RegionClient, attempts: number): Promise<void> {
  await aws.sleep(Math.random() * 250 * 2 ** Math.min(attempts, 3));
}

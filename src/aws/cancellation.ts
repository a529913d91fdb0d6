import { setMaxListeners } from 'node:events';
import { Problem } from '../shared/problem.ts';
import type { Clock } from '../shared/clock.ts';

/**
 * The job was cancelled: nothing new is sent to AWS, and every wait ends with this. It has a `cause` where a call was
 * under way and it is unclear whether it took effect.
 */
export class Cancelled extends Problem {
  constructor(options?: ErrorOptions) {
    super('The job was cancelled.', 'Run the job again; it goes on where this one stopped.', options);
    this.name = 'Cancelled';
  }
}

/** Milliseconds that a call under way still gets to be answered: a cancelled job has 7.5 s. */
const GRACE = 2000;

/**
 * A clock whose waits end with Cancelled when the job is cancelled, and whose deadlines come soon then. No timer
 * is left behind that would hold up the exit.
 */
export function cancellable(clock: Clock, interruption: AbortSignal): Clock {
  // Every wait listens to it.
  setMaxListeners(0, interruption);
  const grace = new AbortController();
  const endGrace = () => grace.abort();
  interruption.addEventListener('abort', () => clock.deadline(GRACE).addEventListener('abort', endGrace));
  return {
    now: () => clock.now(),
    sleep: async (milliseconds) => {
      refuseCancelled(interruption);
      await clock.sleep(milliseconds, interruption).catch((error: unknown) => {
        refuseCancelled(interruption);
        throw error;
      });
      refuseCancelled(interruption);
    },
    deadline: (milliseconds) =>
      interruption.aborted ? interruption : AbortSignal.any([clock.deadline(milliseconds), grace.signal]),
  };
}

/** @throws Cancelled when the job was cancelled */
export function refuseCancelled(interruption: AbortSignal | undefined, cause?: unknown): void {
  if (interruption?.aborted) throw new Cancelled({ cause });
}

import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.ts';

/** Tells that the runner wants the step to end: it sends SIGINT, and kills 7.5 s later. */
export interface Cancellation {
  signal: AbortSignal;
  /** Runs work, but waits for no more than it takes to end in time once the job is cancelled. */
  within<T>(work: Promise<T>): Promise<T>;
  /** Ends the process of a cancelled job, whatever still runs in it; else does nothing. */
  end(): void;
}

/** Milliseconds that work may take to come to an end by itself. */
const GRACE = 3500;

/**
 * Listens for the signals by which a job is cancelled, until the process ends.
 * Source: "Workflow cancellation reference": SIGINT, SIGTERM after 7.5 s, the end 2.5 s later.
 */
export function listenForCancellation(): Cancellation {
  const controller = new AbortController();
  const { signal } = controller;
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => controller.abort(cancelled()));
  const overdue = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      void sleep(GRACE, undefined, { ref: false }).then(() => reject(cancelled()));
    });
  });
  overdue.catch(() => undefined);
  return {
    signal,
    within: (work) => Promise.race([work, overdue]),
    end: () => {
      if (signal.aborted) process.exit();
    },
  };
}

function cancelled(): Problem {
  return new Problem('The job was cancelled.', 'Run the job again; what is done already is found and kept.');
}

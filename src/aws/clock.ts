import { setTimeout as sleep } from 'node:timers/promises';

/** The time and the wait; tests hand in one that does not take as long. Milliseconds throughout. */
export interface Clock {
  now: () => number;
  /** Rejects as soon as `signal` aborts. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Aborts after so long. */
  deadline: (milliseconds: number) => AbortSignal;
}

export const realClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal && { signal }),
  // AbortSignal.timeout takes whole milliseconds only.
  deadline: (milliseconds) => AbortSignal.timeout(Math.ceil(milliseconds)),
};

/** The date by a clock: for a virtual clock it moves on with what is slept. */
export function dateOf(clock: Clock): Date {
  return new Date(performance.timeOrigin + clock.now());
}

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
  deadline: abortAfter,
};

/**
 * A signal that aborts after so long, in any case. Before Node.js 24, what AbortSignal.any() makes of a timeout does not
 * hold it, and one that is collected never aborts: a call that gets no answer would be waited for without an end. With a
 * listener of its own it is held until it is over. Source: nodejs/node#57736.
 */
export function abortAfter(milliseconds: number): AbortSignal {
  // AbortSignal.timeout takes whole milliseconds only.
  const signal = AbortSignal.timeout(Math.ceil(milliseconds));
  signal.addEventListener('abort', () => undefined);
  return signal;
}

/** The date by a clock: for a virtual clock it moves on with what is slept. */
export function dateOf(clock: Clock): Date {
  return new Date(performance.timeOrigin + clock.now());
}

import { setTimeout as sleep } from 'node:timers/promises';

/** The time and the wait; tests hand in one that does not take as long. Milliseconds throughout. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Aborts after so long. */
  deadline(milliseconds: number): AbortSignal;
}

export const realClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => sleep(milliseconds),
  // AbortSignal.timeout takes whole milliseconds only.
  deadline: (milliseconds) => AbortSignal.timeout(Math.ceil(milliseconds)),
};

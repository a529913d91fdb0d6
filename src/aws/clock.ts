import { setTimeout as sleep } from 'node:timers/promises';

/** The time and the wait; tests hand in one that does not take as long. Milliseconds throughout. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const realClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => sleep(milliseconds),
};

import { abortAfter } from '../../src/aws/clock.js';
import type { Clock } from '../../src/aws/clock.js';

/** A clock whose waits take no time but count: what would take minutes takes milliseconds. */
export interface HurriedClock extends Clock {
  /** Milliseconds slept so far. */
  slept(): number;
}

/** @param deadlines how much shorter a deadline is than asked for */
export function hurriedClock(deadlines = 1): HurriedClock {
  let slept = 0;
  return {
    now: () => performance.now() + slept,
    slept: () => slept,
    sleep: (milliseconds) => {
      slept += milliseconds;
      return new Promise((resolve) => setImmediate(resolve));
    },
    deadline: (milliseconds) => abortAfter(milliseconds / deadlines),
  };
}

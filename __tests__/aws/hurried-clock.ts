import type { Clock } from '../../src/shared/clock.ts';

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
    deadline: (milliseconds) => abortAfterTicks(milliseconds / deadlines),
  };
}

const TICKS = 20;

/**
 * A signal that aborts after so long of this process's own time: where the machine is busy and the process stands still
 * for a while, so does the emulator in it, and that is no reason to give its answer up.
 */
function abortAfterTicks(milliseconds: number): AbortSignal {
  const over = new AbortController();
  let left = TICKS;
  const timer = setInterval(() => {
    if (--left > 0) return;
    clearInterval(timer);
    over.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  }, milliseconds / TICKS).unref();
  return over.signal;
}

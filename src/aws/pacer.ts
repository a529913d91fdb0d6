import type { Clock } from './clock.js';

/** Holds calls to one account and region under a rate that gives way to throttling and creeps back. */
export interface Pacer {
  /** Resolves when the next call may go out. */
  take(): Promise<void>;
  /** A call was throttled: halves the rate, and holds all calls for `retryAfter` milliseconds. */
  throttled(retryAfter: number): void;
  /** A call went through: the rate creeps back up. */
  succeeded(): void;
}

export interface PacerOptions {
  /** Calls per second to start from, which is also the most. */
  rate: number;
  clock: Clock;
}

/** Calls that may go out at once after a pause; with a second's worth they stay within 15. */
const BURST = 5;
const SLOWEST = 0.5;
const RECOVERY = 0.02;

/**
 * Lambda's control plane answers 15 requests a second for everything together, GetFunction 100; neither can be
 * raised, and other pipelines draw on the same ones. Source: Lambda quotas page, "API requests".
 */
export function createPacer({ rate, clock }: PacerOptions): Pacer {
  let current = rate;
  let next = 0;
  let slowedAt = -Infinity;
  return {
    async take() {
      const now = clock.now();
      const interval = 1000 / current;
      next = Math.max(next, now - (BURST - 1) * interval) + interval;
      const at = next - interval;
      if (at > now) await clock.sleep(at - now);
    },
    throttled(retryAfter) {
      const now = clock.now();
      // Calls that were under way together are throttled together: that is one reason to slow down, not ten.
      if (now - slowedAt > 1000 / current) {
        current = Math.max(current / 2, SLOWEST);
        slowedAt = now;
      }
      next = Math.max(next, now + retryAfter);
    },
    succeeded() {
      current = Math.min(rate, current * (1 + RECOVERY));
    },
  };
}

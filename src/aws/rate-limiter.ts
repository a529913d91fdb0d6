import type { Clock } from '../shared/clock.ts';

/** Holds calls to one account and region under a rate that gives way to throttling and creeps back. */
export interface RateLimiter {
  /** Resolves when the next call may go out. */
  take(): Promise<void>;
  /** A call was throttled: halves the rate, and holds all calls for `retryAfter` milliseconds. */
  throttled(retryAfter: number): void;
  /** A call went through: the rate creeps back up. */
  succeeded(): void;
}

export interface RateLimiterOptions {
  /** Calls per second to start from, which is also the most. */
  rate: number;
  /** Calls that may go out at once after a pause; 5 unless told. */
  burst?: number;
  clock: Clock;
  /** Told every fifteen seconds while AWS throttles: for how long it has done so, in milliseconds. */
  onThrottled?: (waited: number) => void;
}

/** With a second's worth these stay within 15. */
const BURST = 5;
const SLOWEST = 0.5;
const RECOVERY = 0.02;
/** The most that one refusal holds us, whatever it asks for; the next one holds us again. Milliseconds. */
const LONGEST_HOLD = 60_000;
/** Milliseconds between two words on throttling; after as long without any it is over. */
const TELL_AFTER = 15_000;

/**
 * Lambda's control plane answers 15 requests a second for everything together, GetFunction 100; neither can be
 * raised, and other pipelines draw on the same ones. Source: Lambda quotas page, "API requests".
 */
export function createRateLimiter({
  rate,
  burst = BURST,
  clock,
  onThrottled = () => undefined,
}: RateLimiterOptions): RateLimiter {
  const waiting: { go: () => void; fail: (error: unknown) => void }[] = [];
  let releasing = false;
  let current = rate;
  let next = 0;
  let slowedAt = -Infinity;
  const throttling = createThrottling(onThrottled);

  /** Lets callers go one by one. What is due is asked again after each wait: it may have moved on meanwhile. */
  async function release(): Promise<void> {
    releasing = true;
    try {
      while (waiting.length > 0) {
        const interval = 1000 / current;
        const now = clock.now();
        next = Math.max(next, now - (burst - 1) * interval);
        if (next > now) {
          await clock.sleep(Math.min(next - now, TELL_AFTER));
          throttling.waited(clock.now());
        } else {
          next += interval;
          waiting.shift()?.go();
        }
      }
    } catch (error) {
      for (const { fail } of waiting.splice(0)) fail(error);
    } finally {
      releasing = false;
    }
  }

  return {
    take: () =>
      new Promise((go, fail) => {
        waiting.push({ go, fail });
        if (!releasing) void release();
      }),
    throttled(retryAfter) {
      const now = clock.now();
      // Calls that were under way together are throttled together: that is one reason to slow down, not ten.
      if (now - slowedAt > 1000 / current) {
        current = Math.max(current / 2, SLOWEST);
        slowedAt = now;
      }
      next = Math.max(next, now + Math.min(retryAfter, LONGEST_HOLD));
      throttling.refused(now, next);
    },
    succeeded() {
      current = Math.min(rate, current * (1 + RECOVERY));
    },
  };
}

/** For how long calls have been refused. Milliseconds throughout. */
interface Throttling {
  /** A call was refused, and none goes out before `until`. */
  refused(now: number, until: number): void;
  /** Calls waited until now. */
  waited(now: number): void;
}

function createThrottling(tell: (waited: number) => void): Throttling {
  let since = 0;
  let told = 0;
  let over = -Infinity;
  const waited = (now: number) => {
    if (now > over || now - told < TELL_AFTER) return;
    told = now;
    tell(now - since);
  };
  return {
    refused(now, until) {
      if (now > over) since = told = now;
      over = Math.max(now, until) + TELL_AFTER;
      waited(now);
    },
    waited,
  };
}

// Time that passes only when everybody waits: hours of a rollout take as long as its calls, and side by side waits
// count once. Real calls over HTTP take no time by this clock.
import { abortAfter } from '../../src/shared/clock.ts';
import type { Clock } from '../../src/shared/clock.ts';
import type { RegionClient } from '../../src/aws/region-client.ts';

export interface VirtualTime {
  clock: Clock;
  /** Makes a connection count its calls, so that time stands still while one is under way. */
  watch(aws: RegionClient): RegionClient;
}

interface Timer {
  at: number;
  wake: () => void;
}

/** Turns of the event loop without a call under way after which everybody counts as waiting. */
const QUIET_TURNS = 3;

/** @param deadline real milliseconds after which a call that gets no answer counts as lost */
export function virtualTime(deadline = 30_000): VirtualTime {
  let now = 0;
  let underWay = 0;
  let pumping = false;
  const timers: Timer[] = [];

  function pump(quiet = 0): void {
    setImmediate(() => {
      if (underWay > 0 || timers.length === 0) pumping = false;
      else if (quiet < QUIET_TURNS) pump(quiet + 1);
      else {
        wakeNext();
        pump();
      }
    });
  }

  function wakeNext(): void {
    const index = timers.reduce((first, { at }, i) => (at < (timers[first]?.at ?? 0) ? i : first), 0);
    const [timer] = timers.splice(index, 1);
    now = Math.max(now, timer?.at ?? 0);
    timer?.wake();
  }

  function start(): void {
    if (pumping) return;
    pumping = true;
    pump();
  }

  const clock: Clock = {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new Error('aborted'));
        const timer = { at: now + milliseconds, wake: resolve };
        timers.push(timer);
        signal?.addEventListener('abort', () => {
          timers.splice(timers.indexOf(timer) >>> 0, timers.includes(timer) ? 1 : 0);
          reject(new Error('aborted'));
        });
        start();
      }),
    deadline: () => abortAfter(deadline),
  };
  return {
    clock,
    watch: (aws) => ({
      ...aws,
      call: (send, how) =>
        aws.call(async (options) => {
          underWay++;
          try {
            return await send(options);
          } finally {
            underWay--;
            start();
          }
        }, how),
    }),
  };
}

import type { Connection } from './region-client.ts';
import { interruptible } from './cancellation.ts';

/**
 * A connection for something that is good to have and that nothing depends on: each call is made once, takes none of
 * the calls a second that the work has, and ends with the signal.
 */
export function onceOnly(aws: Connection, end: AbortSignal): Connection {
  const clock = interruptible(aws.clock, end);
  return {
    ...aws,
    clock,
    interruption: end,
    call: (send, { timeout = 10_000 } = {}) =>
      send({ abortSignal: AbortSignal.any([clock.deadline(timeout), end]) }),
    sleep: (milliseconds) => clock.sleep(milliseconds),
  };
}

import type { RegionClient } from './region-client.ts';
import { cancellable } from './cancellation.ts';

/**
 * A connection for something that is good to have and that nothing depends on: each call is made once, takes none of
 * the calls a second that the work has, and ends with the signal.
 */
export function withoutRetries(aws: RegionClient, end: AbortSignal): RegionClient {
  const clock = cancellable(aws.clock, end);
  return {
    ...aws,
    clock,
    interruption: end,
    call: (send, { timeout = 10_000 } = {}) => {
      const sent = () => send({ abortSignal: AbortSignal.any([clock.deadline(timeout), end]) });
      return aws.callLog ? aws.callLog.trace(aws.region, 1, sent) : sent();
    },
    sleep: (milliseconds) => clock.sleep(milliseconds),
  };
}

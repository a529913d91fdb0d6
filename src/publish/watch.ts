import { dateOf } from '../shared/clock.ts';
import { Cancelled } from '../aws/cancellation.ts';
import { asProblem } from '../shared/failure.ts';
import { credentialExpiration } from '../shared/credential-expiration.ts';
import { log } from '../shared/log.ts';
import { mapConcurrently } from '../shared/concurrency.ts';
import { compareDurations } from '../rollout/performance/compare-durations.ts';
import { changesOfRollout } from '../rollout/performance/changes.ts';
import type { LayerChange } from '../rollout/performance/samples.ts';
import { performanceWarnings } from '../rollout/performance/warnings.ts';
import { formatBytes, formatCount, formatDuration } from '../shared/format.ts';
import type { PublishRequest, RegionRun } from './types.ts';
import type { RegionalRollout } from './roll-out.ts';

const MINUTE = 60_000;
/** How often the log tells how long it has been watched. Minutes. */
const TELL_EVERY = 5;
/** What the comparison itself may take of the credentials' time. Milliseconds. */
const RESERVE = 2 * MINUTE;
/** How much time before a rollout is looked at, at the least. Milliseconds. */
const BEFORE = 60 * MINUTE;
const REGIONS_AT_ONCE = 4;

interface Watched {
  region: RegionRun;
  changes: LayerChange[];
}

/**
 * Waits after a rollout, and compares the functions with what they were before. What it finds, and what keeps it from
 * finding anything, are warnings: the rollout is done, and whoever wants one to fail has `alarms` for that.
 */
export async function watch(rollouts: readonly RegionalRollout[], request: PublishRequest): Promise<void> {
  const { watchMinutes } = request.options;
  const watched = rollouts.flatMap(({ region, plan }): Watched[] => {
    const changes = changesOfRollout({ ...region.report, plan });
    return changes.length > 0 ? [{ region, changes }] : [];
  });
  const [first] = watched;
  if (watchMinutes === undefined || !first) return;
  try {
    const length = lengthOf(first.region, watchMinutes);
    await log.group(`Watching for ${formatDuration(length)}`, () => wait(first.region, length));
    await log.group('Comparing with before the rollout', () =>
      mapConcurrently(watched, REGIONS_AT_ONCE, compareIn),
    );
  } catch (error) {
    // Functions have what they were to get; only the look at them came to nothing.
    const isCancelled = error instanceof Cancelled;
    const why = isCancelled ? 'The job was cancelled while it watched.' : asProblem(error).what;
    first.region.warn(`${why} The rollout was complete; how the functions do since then was not compared.`);
  }
}

/** As long as the credentials last. Milliseconds. */
function lengthOf({ warn }: RegionRun, minutes: number): number {
  const expires = credentialExpiration();
  const wanted = minutes * MINUTE;
  const left = expires ? Math.max(0, expires.getTime() - Date.now() - RESERVE) : Infinity;
  if (left >= wanted) return wanted;
  warn(
    `The AWS credentials end before the ${minutes} minutes of \`watch-minutes\` are over, so it is watched for ${formatDuration(left)}. Give the role a longer session, \`role-duration-seconds\`.`,
  );
  return left;
}

async function wait({ aws }: RegionRun, length: number): Promise<void> {
  const end = aws.clock.now() + length;
  for (let left = length; left > 0; left = end - aws.clock.now()) {
    await aws.sleep(Math.min(left, TELL_EVERY * MINUTE));
    const done = Math.min(length, length - (end - aws.clock.now()));
    log.info(`Watched for ${formatDuration(done)} of ${formatDuration(length)}`);
  }
}

/** What AWS refuses is told with the comparison, so that only a fault of ours or a cancelled job gets out of here. */
async function compareIn({ region, changes }: Watched): Promise<void> {
  const { aws, report, info, warn } = region;
  const since = dateOf(aws.clock).getTime() - Math.min(...changes.map(({ finishedAt }) => finishedAt));
  const comparison = await compareDurations(aws, changes, { longest: since, leastBefore: BEFORE });
  report.runtime = comparison;
  const { verdicts } = comparison.sum;
  const counts = Object.entries(verdicts).map(([verdict, count]) => `${formatCount(count)} ${verdict}`);
  info(`${counts.join(', ')}; ${formatBytes(comparison.scanned)} of logs read`);
  for (const text of [...comparison.notes, ...performanceWarnings(comparison)]) warn(text);
}

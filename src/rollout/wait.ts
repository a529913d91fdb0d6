import { isMissing } from '../aws/is-missing.ts';
import type { RegionClient } from '../aws/region-client.ts';
import { classifyError } from '../aws/error-kind.ts';
import { readFunction } from '../aws/functions.ts';
import type { FunctionState } from '../aws/functions.ts';
import { LATEST_PUBLISHED } from '../lambda/qualifiers.ts';
import { Cancelled } from '../aws/cancellation.ts';
import { Problem } from '../shared/problem.ts';
import { sameLayers } from './result.ts';

/** How long an update, ours or another's, or a new version may take; SnapStart takes minutes. Milliseconds. */
const PATIENCE = 15 * 60_000;
/** How long reads may go on showing what was there before a write. Milliseconds. */
export const READ_LAG = 5000;
const FIRST_POLL = 400;
const SLOWEST_POLL = 5000;

/** No update runs; a failed one does not stand in the way of the next. AWS says nothing while it has not decided. */
export function isStable({ state, lastUpdateStatus }: FunctionState): boolean {
  return state !== 'Pending' && (lastUpdateStatus === 'Successful' || lastUpdateStatus === 'Failed');
}

/** Waits until no update of `$LATEST` runs. */
export async function waitUntilStable(aws: RegionClient, arn: string): Promise<FunctionState> {
  return poll(aws, () => readFunction(aws, arn), isStable);
}

/** Waits until a write that followed a read shows, and has ended. */
export async function waitForWrite(
  aws: RegionClient,
  { arn, revisionId }: FunctionState,
): Promise<FunctionState> {
  return poll(
    aws,
    () => readFunction(aws, arn),
    (now) => now.revisionId !== revisionId && isStable(now),
  );
}

/** Somebody else was faster: waits until a read shows it, which it does when reads lag no more, and until it has ended. */
export async function waitForOtherWriter(
  aws: RegionClient,
  { arn, revisionId }: FunctionState,
): Promise<FunctionState> {
  const shows = aws.clock.now() + READ_LAG;
  return poll(
    aws,
    () => readFunction(aws, arn),
    (now) => isStable(now) && (now.revisionId !== revisionId || aws.clock.now() >= shows),
  );
}

/** Waits until a version that was just published can be invoked. @throws Problem when it never will be */
export async function waitUntilActive(
  aws: RegionClient,
  arn: string,
  version: string,
): Promise<FunctionState> {
  const settled = await poll(aws, readSoon(aws, arn, version), ({ state }) => state !== 'Pending');
  if (settled.state === 'Active') return settled;
  throw new Problem(
    `Version ${version} of function "${settled.name}" became ${settled.state} instead of Active: ${settled.stateReason ?? 'AWS gives no reason'}`,
    `Correct what the message names, delete that version, for AWS publishes no second one of the same content (\`aws lambda delete-function --function-name ${settled.name} --qualifier ${version}\`), and run the job again; the alias was not moved to it.`,
  );
}

/**
 * Waits until `$LATEST.PUBLISHED` is what was just published and runs, for which AWS readies instances of the capacity
 * provider. What was published before runs meanwhile.
 * @param wanted the function with the layers that were published
 * @throws Problem when AWS cannot bring it about
 */
export async function waitForLatestPublished(
  aws: RegionClient,
  { arn, layers }: Pick<FunctionState, 'arn' | 'layers'>,
): Promise<FunctionState> {
  const shows = aws.clock.now() + READ_LAG;
  const settled = await poll(
    aws,
    readSoon(aws, arn, LATEST_PUBLISHED),
    (now) => isStable(now) && (sameLayers(now.layers, layers) || aws.clock.now() >= shows),
  );
  if (settled.state === 'Active' && settled.lastUpdateStatus === 'Successful') return settled;
  throw new Problem(
    `AWS could not publish function "${settled.name}" to ${LATEST_PUBLISHED}: ${settled.lastUpdateReason ?? settled.stateReason ?? 'it gives no reason'}`,
    `Correct what the message names, such as the limits of the capacity provider, and run the job again. Look at it with \`aws lambda get-function --function-name ${settled.name} --qualifier '${LATEST_PUBLISHED}'\`.`,
  );
}

/** Reads a version that was just published; undefined while reads do not show it yet. */
function readSoon(aws: RegionClient, arn: string, version: string): () => Promise<FunctionState | undefined> {
  const shows = aws.clock.now() + READ_LAG;
  return () =>
    readFunction(aws, arn, version).catch((error: unknown) => {
      if (!isMissing(error) || aws.clock.now() >= shows) throw error;
      return undefined;
    });
}

/** How long AWS may fail to answer before a rollout of hours is given up for it, and how often it is asked. Milliseconds. */
const OUTAGE = { most: 5 * 60_000, pause: 5000 };

/**
 * Reads on through an outage: a rollout that waits is not given up because AWS, or the network, is away for a minute.
 * @param read does no harm twice
 */
export async function retryThroughOutage<T>(aws: RegionClient, read: () => Promise<T>): Promise<T> {
  const end = aws.clock.now() + OUTAGE.most;
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (!isOutage(error) || aws.clock.now() >= end) throw error;
      await aws.sleep(OUTAGE.pause);
    }
  }
}

function isOutage(error: unknown): boolean {
  if (!(error instanceof Problem) || error instanceof Cancelled || error.cause === undefined) return false;
  const { kind, code } = classifyError(error.cause);
  return kind === 'unclear' || (kind === 'unsent' && code !== 'CredentialsProviderError');
}

/** Reads until what is read will do; undefined: there is nothing yet. */
async function poll(
  aws: RegionClient,
  read: () => Promise<FunctionState | undefined>,
  done: (state: FunctionState) => boolean,
): Promise<FunctionState> {
  const started = aws.clock.now();
  for (let pause = FIRST_POLL; ; pause = Math.min(pause * 1.5, SLOWEST_POLL)) {
    const state = await retryThroughOutage(aws, read);
    if (state && done(state)) return state;
    if (state && aws.clock.now() - started > PATIENCE) {
      throw new Problem(
        `An update of function "${state.name}" has been in progress for ${PATIENCE / 60_000} minutes.`,
        `Look at it with \`aws lambda get-function --function-name ${state.name} --query Configuration.LastUpdateStatus\`, and run the job again when it has ended.`,
      );
    }
    await aws.sleep(pause);
  }
}

import { LambdaClient } from '@aws-sdk/client-lambda';
import type { LambdaClientConfig } from '@aws-sdk/client-lambda';
import { log } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import { formatSeconds } from '../shared/format.ts';
import { VERSION } from '../shared/version.ts';
import { realClock } from '../shared/clock.ts';
import type { Clock } from '../shared/clock.ts';
import { resolveCredentials } from './credentials.ts';
import { classifyError, withoutReply } from './error-kind.ts';
import { cancellable, refuseCancelled } from './cancellation.ts';
import type { CallLog } from './call-log.ts';
import { createRateLimiter } from './rate-limiter.ts';
import type { RateLimiter, RateLimiterOptions } from './rate-limiter.ts';
import { partitionOf } from '../lambda/partition.ts';
import { createHttpAgents } from '../shared/http-agents.ts';
import type { AgentPair } from '../shared/http-agents.ts';
import { uploadMeter } from './upload-meter.ts';
import type { UploadMeter } from './upload-meter.ts';

/** A client of Lambda in one region of one account, with its rate limit, retries and clock. */
export interface RegionClient {
  readonly region: string;
  /** `aws`, `aws-cn`, `aws-us-gov`, …: the second part of every ARN here. */
  readonly partition: string;
  readonly lambda: LambdaClient;
  /** Whose the credentials are; one for all connections with the same credentials. */
  readonly caller: Caller;
  /** Only with debug logging. */
  readonly callLog?: CallLog;
  /** Its waits end with Cancelled when the job is cancelled. */
  readonly clock: Clock;
  /** Aborted when the job is cancelled. */
  readonly interruption?: AbortSignal;
  /** For what is fetched by presigned URLs: the SDK's errors hold its sockets, which must not tell of those. */
  readonly agents: AgentPair;
  /** The request bodies on their way, for the progress of an upload. */
  readonly uploads: UploadMeter;
  /** How calls fare, for who waits for several connections. */
  readonly health: Health;
  /**
   * Makes one call: paced, timed out, and repeated while that is harmless.
   * @throws Cancelled once the job is cancelled, without sending anything new; what the SDK throws otherwise
   */
  call<T>(send: Send<T>, how?: CallOptions): Promise<T>;
  /** Waits, at most until the job is cancelled. @throws Cancelled */
  sleep(milliseconds: number): Promise<void>;
  close(): void;
}

/** Whose credentials are: what callerAccount() found out, so that it is asked once. */
export interface Caller {
  account?: Promise<string>;
}

/** How the calls of a connection fare. */
export interface Health {
  /** Calls that were lost, or refused for coming too fast. */
  failures: number;
  /** Calls that were answered, if by a refusal. */
  answers: number;
  /** When the last answer came, on the connection's clock; at first, when it was made. Milliseconds. */
  answeredAt: number;
}

/** Sends one request; it ends when the signal aborts. */
export type Send<T> = (options: { abortSignal: AbortSignal }) => Promise<T>;

/**
 * What a call draws on: GetFunction and Invoke have larger quotas of their own, CloudTrail's LookupEvents a smaller one;
 * `other` is for other services.
 */
export type Quota = 'control-plane' | 'get-function' | 'invoke' | 'lookup-events' | 'other';

export interface CallOptions {
  /** Milliseconds after which the call counts as lost; 30 s unless told. */
  timeout?: number;
  quota?: Quota;
  /** Repeat when the outcome is unclear; only for calls that do no harm twice. */
  repeatable?: boolean;
}

const USER_AGENT = `publish-layer/${VERSION}`;
const CALL_TIMEOUT = 30_000;
const UNCLEAR_ATTEMPTS = 5;
const THROTTLED_FOR = 15 * 60_000;
const MAX_PAUSE = 20_000;

export interface RegionClientOptions {
  /** The region the user named; else the profile's. */
  region?: string;
  clock?: Clock;
  /** In place of those that the environment gives; a function is asked again before they expire. */
  credentials?: NonNullable<LambdaClientConfig['credentials']>;
  /** Of another connection with the same credentials. */
  caller?: Caller;
  /** Aborted when the job is cancelled: from then on nothing new is sent, and waits end. */
  interruption?: AbortSignal;
  /** Calls a second of the 15 that everybody shares; 10 unless told, so that others have theirs. */
  controlPlaneRate?: number;
}

/**
 * Creates a client of Lambda, with the region and the credentials that are given, or else those of the environment.
 * The SDK itself never repeats a call (`maxAttempts: 1`): it would repeat a publish whose reply was lost and so
 * make two versions, and its retry budget drains on a throttled rollout. `call` repeats what may be repeated.
 * @throws Problem when there is no region, there are no credentials, or the proxy is none, or what `credentials` throws; Lambda is not called to find
 *   out
 */
export async function createRegionClient(options: RegionClientOptions = {}): Promise<RegionClient> {
  const { region, credentials, interruption, controlPlaneRate = 10 } = options;
  const given = options.clock ?? realClock;
  const clock = interruption ? cancellable(given, interruption) : given;
  const sockets = createHttpAgents();
  const downloads = createHttpAgents();
  const callLog = log.isDebug() ? (await import('./call-log.ts')).callLog : undefined;
  const lambda = new LambdaClient({
    ...(region && { region }),
    ...(credentials && { credentials }),
    ...(callLog && { logger: callLog.logger }),
    maxAttempts: 1,
    customUserAgent: USER_AGENT,
    requestHandler: { connectionTimeout: 10_000, ...sockets.agents },
  });
  const resolved = await resolveRegion(lambda);
  await resolveCredentials(lambda);
  const pacer = (quota: Quota, pace: Pick<RateLimiterOptions, 'rate' | 'burst'>) =>
    createRateLimiter({
      ...pace,
      clock,
      onThrottled: (waited) => log.info(throttleLine(quota, resolved, waited)),
    });
  const pacers: Record<Quota, RateLimiter> = {
    'control-plane': pacer('control-plane', { rate: controlPlaneRate }),
    'get-function': pacer('get-function', { rate: 95 }),
    invoke: pacer('invoke', { rate: 50 }),
    // Two a second, for each account and region. Source: API reference of LookupEvents.
    'lookup-events': pacer('lookup-events', { rate: 1.9, burst: 1 }),
    other: pacer('other', { rate: 5 }),
  };
  const health: Health = { failures: 0, answers: 0, answeredAt: clock.now() };
  return {
    region: resolved,
    partition: partitionOf(resolved),
    lambda,
    caller: options.caller ?? {},
    ...(callLog && { callLog }),
    clock,
    ...(interruption && { interruption }),
    agents: downloads.agents,
    uploads: uploadMeter(),
    health,
    call: (send, how = {}) => {
      const pacer = pacers[how.quota ?? 'control-plane'];
      return call(send, how, { region: resolved, pacer, clock, interruption, health, callLog });
    },
    sleep: (milliseconds) => clock.sleep(milliseconds),
    close: () => {
      lambda.destroy();
      sockets.close();
      downloads.close();
    },
  };
}

/**
 * The settings of another service's client: it goes the way the Lambda client goes, over the same sockets and with the
 * same credentials, so that there is nothing to close.
 */
export function clientSettings({ region, lambda }: RegionClient) {
  const { credentials, requestHandler, logger } = lambda.config;
  return { region, credentials, requestHandler, logger, maxAttempts: 1, customUserAgent: USER_AGENT };
}

/** What AWS throttles, by the quota that a call draws on. */
const THROTTLED_CALLS: Record<Quota, string> = {
  'control-plane': "the calls of Lambda's control plane",
  'get-function': 'lambda:GetFunction',
  invoke: 'lambda:InvokeFunction',
  'lookup-events': 'cloudtrail:LookupEvents',
  other: 'calls to services beside Lambda',
};

function throttleLine(quota: Quota, region: string, waited: number): string {
  return `AWS throttles ${THROTTLED_CALLS[quota]} in ${region}; waiting, ${formatSeconds(waited)} so far`;
}

interface Line {
  region: string;
  callLog: CallLog | undefined;
  pacer: RateLimiter;
  clock: Clock;
  interruption: AbortSignal | undefined;
  health: Health;
}

async function call<T>(
  send: Send<T>,
  { timeout = CALL_TIMEOUT, repeatable = false }: CallOptions,
  { region, callLog, pacer, clock, interruption, health }: Line,
): Promise<T> {
  const started = clock.now();
  let unclear = 0;
  let isClockSet = false;
  for (let attempt = 0; ; attempt++) {
    await pacer.take();
    refuseCancelled(interruption);
    try {
      const sent = () => send({ abortSignal: clock.deadline(timeout) });
      const reply = await (callLog ? callLog.trace(region, attempt + 1, sent) : sent());
      pacer.succeeded();
      answered(health, clock);
      return reply;
    } catch (thrown) {
      const error = withoutReply(thrown);
      const { kind, retryAfter, clockWasSet } = classifyError(error);
      // What was signed by a wrong clock did nothing; the next signature is right.
      if (clockWasSet && !isClockSet) {
        isClockSet = true;
        continue;
      }
      if (kind === 'refused') {
        answered(health, clock);
        throw error;
      }
      health.failures += 1;
      refuseCancelled(interruption, kind === 'unclear' ? error : undefined);
      if (kind === 'throttled') pacer.throttled(retryAfter ?? pause(attempt));
      if (kind === 'throttled' && clock.now() - started > THROTTLED_FOR) throw error;
      if (kind === 'unclear' && !repeatable) throw error;
      if (kind !== 'throttled' && ++unclear >= UNCLEAR_ATTEMPTS) throw error;
      if (kind !== 'throttled') await clock.sleep(pause(attempt));
    }
  }
}

function answered(health: Health, clock: Clock): void {
  health.answers += 1;
  health.answeredAt = clock.now();
}

/** Exponential from 0.2 s with full jitter, so that pipelines that failed together do not come back together. */
function pause(attempt: number): number {
  return Math.random() * Math.min(MAX_PAUSE, 200 * 2 ** Math.min(attempt, 10));
}

async function resolveRegion(lambda: LambdaClient): Promise<string> {
  try {
    return await lambda.config.region();
  } catch {
    throw new Problem(
      'No AWS region is configured.',
      'Set `aws-region` in the aws-actions/configure-aws-credentials step, or `env: { AWS_REGION: eu-central-1 }` on this one.',
    );
  }
}

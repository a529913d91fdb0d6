import type { Connection } from './region-client.ts';
import { explained } from './error-messages.ts';
import type { Attempt } from './error-messages.ts';
import { BrokenReply, failureOf } from './error-kind.ts';
import { Problem } from '../shared/problem.ts';
import { signedJson } from './signed-request.ts';

/** A query of CloudWatch Logs Insights. */
export interface LogQuery {
  /** Names of log groups, at most 50. */
  groups: readonly string[];
  text: string;
  /** Milliseconds since the epoch, on whole seconds; the end is no part of it. */
  from: number;
  to: number;
}

/** A result's fields by name; one without a value is absent. */
export type LogRow = Record<string, string>;

export interface LogAnswer {
  rows: LogRow[];
  /** Bytes, which AWS charges for. */
  scanned: number;
}

/** The most rows that a query answers with. Source: CloudWatch Logs API reference, StartQuery, "limit". */
export const MOST_ROWS = 10_000;

/** How often it is asked whether a query is done, and how long it may take. Milliseconds. */
const FIRST_POLL = 1000;
const SLOWEST_POLL = 5000;
const PATIENCE = 10 * 60_000;
/** How long it is waited for others' queries to end. */
const QUEUE = { most: 10 * 60_000, pause: 10_000 };
/** A cancelled job has seconds. */
const STOPPING = 1500;

/**
 * Runs a query and waits for its end. One that is not waited for any longer, for the job was cancelled or it takes too
 * long, is stopped, since AWS charges for what it reads. Sources: CloudWatch Logs API reference, StartQuery,
 * GetQueryResults, StopQuery; "CloudWatch Logs quotas": five of the first two a second, 30 queries at a time in an
 * account, which may be in use by others.
 * @throws Problem when AWS refuses, or the query fails
 */
export async function queryLogs(aws: Connection, query: LogQuery): Promise<LogAnswer> {
  const id = await start(aws, query);
  let isOver = false;
  try {
    const answer = await poll(aws, id, query);
    isOver = true;
    return answer;
  } finally {
    if (!isOver) await stop(aws, id);
  }
}

function attemptOf(aws: Connection, operation: string, [group = '', ...others]: readonly string[]): Attempt {
  const isStart = operation === 'StartQuery';
  return {
    service: 'Amazon CloudWatch Logs',
    action: `logs:${operation}`,
    subject: others.length > 0 ? `${others.length + 1} log groups` : `log group "${group}"`,
    // The other two know the query, and no resource.
    resource: isStart ? `arn:${aws.partition}:logs:${aws.region}:*:log-group:${group}:*` : '*',
    region: aws.region,
  };
}

async function start(aws: Connection, { groups, text, from, to }: LogQuery): Promise<string> {
  const input = {
    ...{ logGroupNames: groups, queryString: text, limit: MOST_ROWS },
    // Seconds, of which the last one is part of it.
    ...{ startTime: from / 1000, endTime: to / 1000 - 1 },
  };
  const send = callOf(aws, 'StartQuery', input);
  const giveUp = aws.clock.now() + QUEUE.most;
  for (;;) {
    try {
      const { queryId } = Object(await aws.call(send, { quota: 'other', repeatable: true })) as Started;
      if (!queryId) throw new BrokenReply('StartQuery was answered without an id');
      return queryId;
    } catch (error) {
      const isQueued = failureOf(error).code === 'LimitExceededException' && aws.clock.now() < giveUp;
      if (!isQueued)
        await explained(attemptOf(aws, 'StartQuery', groups), () => Promise.reject(asError(error)));
      await aws.sleep(QUEUE.pause);
    }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

interface Started {
  queryId?: string;
}

interface Results {
  status?: string;
  results?: { field?: string; value?: string }[][];
  statistics?: { bytesScanned?: number };
}

async function poll(aws: Connection, queryId: string, { groups }: LogQuery): Promise<LogAnswer> {
  const giveUp = aws.clock.now() + PATIENCE;
  for (let pause = FIRST_POLL; ; pause = Math.min(pause * 1.5, SLOWEST_POLL)) {
    await aws.sleep(pause);
    const { status, results, statistics } = await explained(attemptOf(aws, 'GetQueryResults', groups), () =>
      aws.call(
        async (options) => Object(await callOf(aws, 'GetQueryResults', { queryId })(options)) as Results,
        {
          ...{ quota: 'other', repeatable: true },
        },
      ),
    );
    if (status === 'Complete')
      return { rows: (results ?? []).map(rowOf), scanned: statistics?.bytesScanned ?? 0 };
    if (status !== 'Scheduled' && status !== 'Running') throw endedAs(`ended as ${status ?? 'nothing'}`);
    if (aws.clock.now() >= giveUp) throw endedAs(`took more than ${PATIENCE / 60_000} minutes`);
  }
}

function endedAs(how: string): Problem {
  return new Problem(
    `A query of CloudWatch Logs Insights ${how}.`,
    'Run the job again when less is asked of CloudWatch Logs.',
  );
}

function rowOf(fields: { field?: string; value?: string }[]): LogRow {
  return Object.fromEntries(fields.flatMap(({ field, value }) => (field && value ? [[field, value]] : [])));
}

/** The one thing that is sent after a job was cancelled: it ends what would go on without us. Nothing hangs on it. */
async function stop(aws: Connection, queryId: string): Promise<void> {
  const send = callOf(aws, 'StopQuery', { queryId });
  await send({ abortSignal: AbortSignal.timeout(STOPPING) }).catch(() => undefined);
}

function callOf(aws: Connection, operation: string, input: object) {
  return signedJson(aws, { service: 'logs', target: `Logs_20140328.${operation}`, input });
}

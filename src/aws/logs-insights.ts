import type {
  CloudWatchLogsClient,
  GetQueryResultsCommandOutput,
  ResultField,
} from '@aws-sdk/client-cloudwatch-logs';
import { clientSettings } from './region-client.ts';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import type { CallContext } from './error-messages.ts';
import { MalformedReply, classifyError } from './error-kind.ts';
import { Problem, asError } from '../shared/problem.ts';

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
 * Runs a query and waits for its end; only this file loads the client of CloudWatch Logs. The query is stopped where the job
 * is cancelled or the query takes too long, since AWS charges for the bytes that it reads.
 * Sources: CloudWatch Logs API reference, StartQuery, GetQueryResults, StopQuery; "CloudWatch Logs quotas": five of the first
 * two a second, 30 queries at a time in an account, other users of the account included.
 * @throws Problem when AWS refuses, or the query fails
 */
export async function queryLogs(aws: RegionClient, query: LogQuery): Promise<LogAnswer> {
  const { CloudWatchLogsClient: Client } = await import('@aws-sdk/client-cloudwatch-logs');
  const logs = new Client(clientSettings(aws));
  const queryId = await start(aws, logs, query);
  let isOver = false;
  try {
    const answer = await poll(aws, logs, { queryId, groups: query.groups });
    isOver = true;
    return answer;
  } finally {
    if (!isOver) await stop(logs, queryId);
  }
}

function attemptOf(
  aws: RegionClient,
  operation: string,
  [group = '', ...others]: readonly string[],
): CallContext {
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

async function start(aws: RegionClient, logs: CloudWatchLogsClient, query: LogQuery): Promise<string> {
  const { StartQueryCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  const command = new StartQueryCommand({
    logGroupNames: [...query.groups],
    queryString: query.text,
    limit: MOST_ROWS,
    // Seconds, of which the last one is part of it.
    startTime: query.from / 1000,
    endTime: query.to / 1000 - 1,
  });
  const send: Send<string> = async (options) => {
    const { queryId } = await logs.send(command, options);
    if (!queryId) throw new MalformedReply('StartQuery was answered without an id');
    return queryId;
  };
  const giveUp = aws.clock.now() + QUEUE.most;
  for (;;) {
    try {
      return await aws.call(send, { quota: 'other', repeatable: true });
    } catch (error) {
      const isQueued = classifyError(error).code === 'LimitExceededException' && aws.clock.now() < giveUp;
      if (!isQueued)
        await withErrorContext(attemptOf(aws, 'StartQuery', query.groups), () =>
          Promise.reject(asError(error)),
        );
      await aws.sleep(QUEUE.pause);
    }
  }
}

async function poll(
  aws: RegionClient,
  logs: CloudWatchLogsClient,
  { queryId, groups }: { queryId: string; groups: readonly string[] },
): Promise<LogAnswer> {
  const { GetQueryResultsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  const command = new GetQueryResultsCommand({ queryId });
  const send: Send<GetQueryResultsCommandOutput> = (options) => logs.send(command, options);
  const context = attemptOf(aws, 'GetQueryResults', groups);
  const giveUp = aws.clock.now() + PATIENCE;
  for (let pause = FIRST_POLL; ; pause = Math.min(pause * 1.5, SLOWEST_POLL)) {
    await aws.sleep(pause);
    const { status, results, statistics } = await withErrorContext(context, () =>
      aws.call(send, { quota: 'other', repeatable: true }),
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

function rowOf(fields: readonly ResultField[]): LogRow {
  return Object.fromEntries(fields.flatMap(({ field, value }) => (field && value ? [[field, value]] : [])));
}

/** The one thing that is sent after a job was cancelled: it ends what would go on without us. Nothing hangs on it. */
async function stop(logs: CloudWatchLogsClient, queryId: string): Promise<void> {
  const { StopQueryCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  const abortSignal = AbortSignal.timeout(STOPPING);
  await logs.send(new StopQueryCommand({ queryId }), { abortSignal }).catch(() => undefined);
}

import type { MetricDataQuery, MetricDataResult } from '@aws-sdk/client-cloudwatch';
import { clientSettings } from './region-client.ts';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import { MalformedReply } from './error-kind.ts';
import { everyItem } from './paginate.ts';
import type { Page } from './paginate.ts';

/** Metrics of Lambda that are to be summed up. */
export interface SumQuery {
  /** A letter, then letters, digits and underscores. */
  id: string;
  metric: 'Invocations' | 'Errors' | 'Duration';
  dimensions: Record<string, string>;
}

export interface SumQuestion {
  /** At most 500. */
  queries: readonly SumQuery[];
  /** Rounded down to the minute. */
  from: Date;
  /** No part of it. */
  to: Date;
  /** Whose metrics they are, for the message. */
  subject: string;
}

/** The most queries that one GetMetricData takes. Source: CloudWatch API reference, GetMetricData. */
export const QUERIES_AT_ONCE = 500;

/**
 * Sums metrics up over a stretch of time; the CloudWatch client is loaded only here and for the alarms. Lambda sends its
 * metrics by the minute, some minutes late, and only for what happened. Sources: Lambda developer guide, "Types of
 * metrics for Lambda functions"; CloudWatch API reference, GetMetricData.
 * @returns the sum of every query that has values, by its id
 * @throws Problem when AWS refuses
 */
export async function readMetricSums(aws: RegionClient, question: SumQuestion): Promise<Map<string, number>> {
  const { CloudWatchClient, GetMetricDataCommand } = await import('@aws-sdk/client-cloudwatch');
  const cloudWatch = new CloudWatchClient(clientSettings(aws));
  const attempt = {
    service: 'Amazon CloudWatch',
    action: 'cloudwatch:GetMetricData',
    subject: question.subject,
    resource: '*',
    region: aws.region,
  };
  const span = {
    MetricDataQueries: question.queries.map(metricQuery),
    StartTime: question.from,
    EndTime: question.to,
  };
  const page = (from: string | undefined) => {
    const command = new GetMetricDataCommand({ ...span, ...(from && { NextToken: from }) });
    const read: Send<Page<MetricDataResult>> = async (options) => {
      const { MetricDataResults, NextToken } = await cloudWatch.send(command, options);
      if (!MetricDataResults) throw new MalformedReply('GetMetricData was answered without results');
      if (MetricDataResults.some(({ StatusCode }) => StatusCode === 'InternalError'))
        throw new Error('GetMetricData could not read all metrics');
      return { items: MetricDataResults, next: NextToken };
    };
    return withErrorContext(attempt, () => aws.call(read, { quota: 'other', repeatable: true }));
  };
  const sums = new Map<string, number>();
  for await (const { Id = '', Values = [] } of everyItem({ ...aws, of: 'metrics' }, page))
    for (const value of Values) sums.set(Id, (sums.get(Id) ?? 0) + value);
  return sums;
}

function metricQuery({ id, metric, dimensions }: SumQuery): MetricDataQuery {
  const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
  const Metric = { Namespace: 'AWS/Lambda', MetricName: metric, Dimensions };
  return { Id: id, MetricStat: { Metric, Period: 60, Stat: 'Sum' } };
}

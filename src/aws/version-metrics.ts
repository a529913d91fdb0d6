import type { MetricDataQuery, MetricDataResult } from '@aws-sdk/client-cloudwatch';
import { dateOf } from './clock.js';
import { otherClient } from './connection.js';
import type { Connection, Send } from './connection.js';
import { explained } from './explain.js';
import { everyItem } from './pages.js';
import type { Page } from './pages.js';

/** A function version that an alias sends traffic to. */
export interface AliasedVersion {
  /** Its name. */
  function: string;
  alias: string;
  version: string;
}

/** How often a version ran, and how often it failed. */
export interface VersionMetrics {
  invocations: number;
  errors: number;
}

/** GetMetricData takes 500 queries, and a version takes two. */
const VERSIONS_AT_ONCE = 250;

/**
 * Sums up what CloudWatch knows of some versions' traffic through their aliases. Lambda sends its metrics by the minute,
 * some minutes late, and only for what happened: without errors there is no Errors, which counts as 0 where there are
 * Invocations. Sources: Lambda developer guide, "Types of metrics for Lambda functions" (dimensions FunctionName,
 * Resource and ExecutedVersion); CloudWatch API reference, GetMetricData.
 * @param since rounded down to the minute
 * @returns in the order of the versions; undefined where there are no Invocations, which says nothing about a version
 * @throws Problem when AWS refuses
 */
export async function readVersionMetrics(
  aws: Connection,
  versions: readonly AliasedVersion[],
  since: Date,
): Promise<(VersionMetrics | undefined)[]> {
  const metrics: (VersionMetrics | undefined)[] = [];
  for (let at = 0; at < versions.length; at += VERSIONS_AT_ONCE) {
    const some = versions.slice(at, at + VERSIONS_AT_ONCE);
    const sums = await readSums(aws, some.flatMap(queriesOf), since);
    metrics.push(...some.map((_, index) => metricsIn(sums, index)));
  }
  return metrics;
}

function queriesOf(version: AliasedVersion, index: number): MetricDataQuery[] {
  return [query(`invocations${index}`, 'Invocations', version), query(`errors${index}`, 'Errors', version)];
}

function query(
  id: string,
  metric: string,
  { function: name, alias, version }: AliasedVersion,
): MetricDataQuery {
  const dimensions = { FunctionName: name, Resource: `${name}:${alias}`, ExecutedVersion: version };
  const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
  const Metric = { Namespace: 'AWS/Lambda', MetricName: metric, Dimensions };
  return { Id: id, MetricStat: { Metric, Period: 60, Stat: 'Sum' } };
}

function metricsIn(sums: ReadonlyMap<string, number>, index: number): VersionMetrics | undefined {
  const invocations = sums.get(`invocations${index}`);
  return invocations === undefined ? undefined : { invocations, errors: sums.get(`errors${index}`) ?? 0 };
}

/** The sum of every query that has values, by its id. */
async function readSums(
  aws: Connection,
  queries: MetricDataQuery[],
  since: Date,
): Promise<Map<string, number>> {
  const { CloudWatchClient, GetMetricDataCommand } = await import('@aws-sdk/client-cloudwatch');
  const cloudWatch = new CloudWatchClient(otherClient(aws));
  const attempt = {
    service: 'Amazon CloudWatch',
    action: 'cloudwatch:GetMetricData',
    subject: "the new versions' metrics",
    resource: '*',
    region: aws.region,
  };
  const span = { MetricDataQueries: queries, StartTime: since, EndTime: dateOf(aws.clock) };
  const page = (from: string | undefined) => {
    const command = new GetMetricDataCommand({ ...span, ...(from && { NextToken: from }) });
    const read: Send<Page<MetricDataResult>> = async (options) => {
      const { MetricDataResults, NextToken } = await cloudWatch.send(command, options);
      if (!MetricDataResults) throw new Error('GetMetricData was answered without results');
      if (MetricDataResults.some(({ StatusCode }) => StatusCode === 'InternalError'))
        throw new Error('GetMetricData could not read all metrics');
      return { items: MetricDataResults, next: NextToken };
    };
    return explained(attempt, () => aws.call(read, { quota: 'other', repeatable: true }));
  };
  const sums = new Map<string, number>();
  for await (const { Id = '', Values = [] } of everyItem('metrics', page))
    for (const value of Values) sums.set(Id, (sums.get(Id) ?? 0) + value);
  return sums;
}

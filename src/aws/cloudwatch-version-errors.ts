import { dateOf } from '../shared/clock.ts';
import type { RegionClient } from './region-client.ts';
import { QUERIES_AT_ONCE, readMetricSums } from './cloudwatch-sums.ts';
import type { SumQuery } from './cloudwatch-sums.ts';

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

/** A version takes two queries. */
const VERSIONS_AT_ONCE = QUERIES_AT_ONCE / 2;

/**
 * Sums up what CloudWatch knows of some versions' traffic through their aliases. Without errors there is no Errors, which
 * counts as 0 where there are Invocations. Source: Lambda developer guide, "Types of metrics for Lambda functions"
 * (dimensions FunctionName, Resource and ExecutedVersion).
 * @param since rounded down to the minute
 * @returns in the order of the versions; undefined where there are no Invocations, which says nothing about a version
 * @throws Problem when AWS refuses
 */
export async function readVersionMetrics(
  aws: RegionClient,
  versions: readonly AliasedVersion[],
  since: Date,
): Promise<(VersionMetrics | undefined)[]> {
  const metrics: (VersionMetrics | undefined)[] = [];
  for (let at = 0; at < versions.length; at += VERSIONS_AT_ONCE) {
    const some = versions.slice(at, at + VERSIONS_AT_ONCE);
    const sums = await readMetricSums(aws, {
      queries: some.flatMap(queriesOf),
      from: since,
      to: dateOf(aws.clock),
      subject: "the new versions' metrics",
    });
    metrics.push(...some.map((_, index) => metricsIn(sums, index)));
  }
  return metrics;
}

function queriesOf({ function: name, alias, version }: AliasedVersion, index: number): SumQuery[] {
  const dimensions = { FunctionName: name, Resource: `${name}:${alias}`, ExecutedVersion: version };
  return [
    { id: `invocations${index}`, metric: 'Invocations', dimensions },
    { id: `errors${index}`, metric: 'Errors', dimensions },
  ];
}

function metricsIn(sums: ReadonlyMap<string, number>, index: number): VersionMetrics | undefined {
  const invocations = sums.get(`invocations${index}`);
  return invocations === undefined ? undefined : { invocations, errors: sums.get(`errors${index}`) ?? 0 };
}

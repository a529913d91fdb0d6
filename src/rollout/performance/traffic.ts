import type { RegionClient } from '../../aws/region-client.ts';
import { QUERIES_AT_ONCE, readMetricSums } from '../../aws/cloudwatch-sums.ts';
import type { SumQuery } from '../../aws/cloudwatch-sums.ts';
import type { Traffic } from './samples.ts';
import type { TimeSpan } from './windows.ts';

/** A function takes three queries. */
const FUNCTIONS_AT_ONCE = Math.floor(QUERIES_AT_ONCE / 3);

/**
 * Sums up what CloudWatch knows of functions, all of their versions together, over a stretch of time. Source: Lambda
 * developer guide, "Types of metrics for Lambda functions" (dimension FunctionName).
 * @param names of functions
 * @param span milliseconds since the epoch
 * @returns by name; of a function without invocations too
 * @throws Problem when AWS refuses
 */
export async function readFunctionTraffic(
  aws: RegionClient,
  names: readonly string[],
  { from, to }: TimeSpan,
): Promise<Map<string, Traffic>> {
  const traffic = new Map<string, Traffic>();
  // AWS refuses a stretch of time without a length.
  if (to <= from) return new Map(names.map((name) => [name, { invocations: 0, errors: 0 }]));
  for (let at = 0; at < names.length; at += FUNCTIONS_AT_ONCE) {
    const some = names.slice(at, at + FUNCTIONS_AT_ONCE);
    const sums = await readMetricSums(aws, {
      queries: some.flatMap(queriesOf),
      from: new Date(from),
      to: new Date(to),
      subject: "the functions' metrics",
    });
    for (const [index, name] of some.entries()) traffic.set(name, trafficIn(sums, index));
  }
  return traffic;
}

function queriesOf(name: string, index: number): SumQuery[] {
  const dimensions = { FunctionName: name };
  return [
    { id: `invocations${index}`, metric: 'Invocations', dimensions },
    { id: `errors${index}`, metric: 'Errors', dimensions },
    { id: `duration${index}`, metric: 'Duration', dimensions },
  ];
}

/** Lambda sends a Duration with each of the Invocations. */
function trafficIn(sums: ReadonlyMap<string, number>, index: number): Traffic {
  const [invocations = 0, errors = 0] = ['invocations', 'errors'].map((name) => sums.get(`${name}${index}`));
  const duration = sums.get(`duration${index}`);
  const isKnown = duration !== undefined && invocations > 0;
  return { invocations, errors, ...(isKnown && { meanDuration: duration / invocations }) };
}

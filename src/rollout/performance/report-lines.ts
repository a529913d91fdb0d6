import { isMissing } from '../../aws/is-missing.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { classifyError } from '../../aws/error-kind.ts';
import { Cancelled } from '../../aws/cancellation.ts';
import { MOST_ROWS, queryLogs } from '../../aws/logs-insights.ts';
import type { LogRow } from '../../aws/logs-insights.ts';
import { Problem } from '../../shared/problem.ts';
import { LEVELS } from './samples.ts';
import type { DurationDistribution, Readings } from './samples.ts';
import type { TimeSpan } from './windows.ts';

/** Durations that a log group tells of a function. */
export interface ReportedFunction extends Pick<Readings, 'init' | 'duration'> {
  group: string;
  /** Its name, where the group is one that several may share; '' for the group that is the function's by its name. */
  owner: string;
}

/** What the REPORT lines of some log groups tell. */
export interface ReportedDurations {
  functions: ReportedFunction[];
  /** Bytes. */
  scanned: number;
  /** Why nothing is known of a group, by its name; sentences. */
  silent: Map<string, string>;
  /** What AWS refused, where that is no matter of a single group. */
  refused?: Problem;
}

/**
 * What every invocation leaves in the log, in text or, with `LogFormat: JSON`, as `platform.report`; only a cold start has
 * an init duration. AWS counts and ranks: nothing of a single invocation leaves CloudWatch. A log group of one's own has
 * the function's name in its streams, `2026/11/26/name[version]id`; that of a function's own name has `2026/11/26/[version]id`.
 * Sources: CloudWatch Logs user guide, "Supported logs and discovered fields" and "Supported operations and functions";
 * Lambda developer guide, "Monitoring, debugging, and troubleshooting Lambda functions" (`platform.report`) and
 * "Configuring CloudWatch log groups" (names of streams).
 */
export const REPORT_QUERY = [
  'filter @type = "REPORT" or type = "platform.report"',
  'fields coalesce(@initDuration, record.metrics.initDurationMs) as init',
  'fields ispresent(init) as cold, coalesce(init, @duration, record.metrics.durationMs) as took',
  String.raw`parse @logStream /^\d+\/\d+\/\d+\/(?<owner>[^\[]*)\[/`,
  `stats count(took) as samples, ${LEVELS.map((level) => `pct(took, ${level}) as p${level}`).join(', ')} by @log, owner, cold`,
].join('\n| ');

/**
 * Reads how long functions took to start and to answer, by one query for several log groups. A group that there is none
 * of, or that the query cannot take beside others, is found and left out, so that it costs the others nothing.
 * @param groups names, at most 50
 * @throws Cancelled when the job was cancelled; what AWS refuses is in `silent`
 */
export async function readReportedDurations(
  aws: RegionClient,
  groups: readonly string[],
  span: TimeSpan,
): Promise<ReportedDurations> {
  if (groups.length === 0 || span.to <= span.from) return { functions: [], scanned: 0, silent: new Map() };
  try {
    const { rows, scanned } = await queryLogs(aws, { groups, text: REPORT_QUERY, ...span });
    const silent = new Map(rows.length >= MOST_ROWS ? groups.map((group) => [group, TOO_MANY]) : []);
    return { functions: functionsIn(rows), scanned, silent };
  } catch (error) {
    if (!(error instanceof Problem) || error instanceof Cancelled) throw error;
    return readTheOthers(aws, { groups, span, problem: error });
  }
}

const TOO_MANY = 'More functions write to its log group than one query of CloudWatch Logs Insights tells of.';

interface Refused {
  groups: readonly string[];
  span: TimeSpan;
  problem: Problem;
}

/** Goes on without the group that was refused, where AWS says which, or by halves. */
async function readTheOthers(
  aws: RegionClient,
  { groups, span, problem }: Refused,
): Promise<ReportedDurations> {
  const { code, message } = classifyError(problem.cause ?? problem);
  const isGone = isMissing(problem);
  const missing = isGone ? groups.filter((one) => message.includes(`'${one}'`)) : [];
  const silent = (some: readonly string[], why: string) => new Map(some.map((group) => [group, why]));
  if (missing.length > 0 && missing.length < groups.length) {
    const others = groups.filter((group) => !missing.includes(group));
    const rest = await readReportedDurations(aws, others, span);
    return { ...rest, silent: new Map([...rest.silent, ...silent(missing, NO_GROUP)]) };
  }
  if (!isGone && code !== 'InvalidParameterException') {
    return { functions: [], scanned: 0, silent: silent(groups, REFUSED), refused: problem };
  }
  if (groups.length === 1) {
    const why = isGone ? NO_GROUP : problem.what;
    return { functions: [], scanned: 0, silent: silent(groups, why) };
  }
  const half = Math.ceil(groups.length / 2);
  const one = await readReportedDurations(aws, groups.slice(0, half), span);
  const other = await readReportedDurations(aws, groups.slice(half), span);
  const refused = one.refused ?? other.refused;
  return {
    functions: [...one.functions, ...other.functions],
    scanned: one.scanned + other.scanned,
    silent: new Map([...one.silent, ...other.silent]),
    ...(refused && { refused }),
  };
}

/** A function that was never invoked has none yet, and one whose role may not write logs never gets one. */
const NO_GROUP = 'Its log group does not exist.';

/** The reason is told once, for all of them. */
const REFUSED = 'Its log group could not be read.';

/** A function has a row of its cold starts and one of all others. */
function functionsIn(rows: readonly LogRow[]): ReportedFunction[] {
  const functions = new Map<string, ReportedFunction>();
  for (const row of rows) {
    // `account:group`
    const group = (row['@log'] ?? '').replace(/^[^:]*:/, '');
    const owner = row['owner'] ?? '';
    const key = JSON.stringify([group, owner]);
    const known = functions.get(key) ?? { group, owner };
    const distribution = distributionIn(row);
    if (!distribution) continue;
    functions.set(key, { ...known, [isTrue(row['cold']) ? 'init' : 'duration']: distribution });
  }
  return [...functions.values()];
}

function isTrue(value = ''): boolean {
  return value === '1' || value === 'true';
}

function distributionIn(row: LogRow): DurationDistribution | undefined {
  const samples = Number(row['samples'] ?? 0);
  const at = Object.fromEntries(LEVELS.map((level) => [level, Number(row[`p${level}`] ?? NaN)]));
  const isWhole = samples > 0 && Object.values(at).every((value) => Number.isFinite(value));
  return isWhole ? { samples, at: at as DurationDistribution['at'] } : undefined;
}

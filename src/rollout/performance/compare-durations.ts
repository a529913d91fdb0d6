import { dateOf } from '../../shared/clock.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { Cancelled } from '../../aws/cancellation.ts';
import { Problem } from '../../shared/problem.ts';
import { mapConcurrently } from '../../shared/concurrency.ts';
import { formatCount } from '../../shared/format.ts';
import { performanceOf, performanceSum } from './compare.ts';
import type { FunctionPerformance, DurationComparison, Sides } from './compare.ts';
import { readReportedDurations } from './report-lines.ts';
import type { ReportedDurations, ReportedFunction } from './report-lines.ts';
import type { LayerChange, Readings, Traffic } from './samples.ts';
import { readFunctionTraffic } from './traffic.ts';
import { batchesOf, logGroupOf } from './windows.ts';
import type { Batch, WindowLengths } from './windows.ts';

/** Batches under way at a time. Each has a query under way, of the 30 that the whole account may have. */
const BATCHES_AT_ONCE = 8;

/** For how long CloudWatch keeps metrics by the minute. Source: CloudWatch concepts, "Metrics retention". */
const KEPT = 15 * 24 * 3_600_000;

/**
 * Reads how functions did before and after their layers changed, and compares. What cannot be read of one function, or
 * not at all, is told in words and keeps nobody from the rest.
 * @param changes one of each function; what is older than two weeks is only counted in the notes
 * @throws Cancelled when the job was cancelled
 */
export async function compareDurations(
  aws: RegionClient,
  changes: readonly LayerChange[],
  lengths: WindowLengths,
): Promise<DurationComparison> {
  const now = dateOf(aws.clock).getTime();
  const oldest = now - KEPT + Math.max(lengths.leastBefore, lengths.longest);
  const recent = changes.filter(({ startedAt }) => startedAt >= oldest);
  const notes = new Map<string, string>();
  // Every batch would tell the same.
  const note: Note = (what, text) => {
    if (!notes.has(what)) notes.set(what, text);
  };
  const old = changes.length - recent.length;
  if (old > 0) note('old', `${counted(old)} too old for CloudWatch's metrics by the minute.`);
  const ends = await mapConcurrently(batchesOf(recent, lengths, now), BATCHES_AT_ONCE, (batch) =>
    measure(aws, batch, note).catch((error: unknown) => ({ error })),
  );
  // A cancelled job waits for all of them: each stops its query.
  const measured = ends.map((end) => {
    if ('error' in end) throw end.error;
    return end;
  });
  const costs = new Map(measured.flatMap((batch) => batch.functions).map((cost) => [cost.function, cost]));
  const scanned = measured.reduce((sum, batch) => sum + batch.scanned, 0);
  const functions = recent.flatMap(({ function: name }) => costs.get(name) ?? []);
  return { functions, sum: performanceSum(functions), scanned, notes: [...notes.values()] };
}

/** Tells something once, however often it comes up. */
type Note = (what: string, text: string) => void;

function counted(changes: number): string {
  return changes === 1 ? '1 change is' : `${formatCount(changes)} changes are`;
}

/** Functions that the traffic says are silent on one side have no lines to compare, and each query costs something. */
async function measure(
  aws: RegionClient,
  { changes, windows }: Batch,
  note: Note,
): Promise<{ functions: FunctionPerformance[]; scanned: number }> {
  const names = changes.map((change) => change.function);
  const traffic: Sides<Map<string, Traffic>> = {
    before: await trafficOf(aws, names, windows.before, note),
    after: await trafficOf(aws, names, windows.after, note),
  };
  const isSilent = ({ function: name }: LayerChange) =>
    [traffic.before, traffic.after].some((side) => side.get(name)?.invocations === 0);
  const groups = [...new Set(changes.filter((change) => !isSilent(change)).map(logGroupOf))];
  const before = await readReportedDurations(aws, groups, windows.before);
  const others = groups.filter((group) => !before.silent.has(group));
  const after = await readReportedDurations(aws, others, windows.after);
  const why = new Map([...before.silent, ...after.silent]);
  const { refused } = before.refused ? before : after;
  if (refused) note('logs', `Durations are not known everywhere. ${refused.what} ${refused.fix}`);
  const functions = changes.map((change) => {
    const text = isSilent(change) ? NO_TRAFFIC : why.get(logGroupOf(change));
    return performanceOf({
      change,
      windows,
      before: readingsOf(change, traffic.before, before),
      after: readingsOf(change, traffic.after, after),
      ...(text !== undefined && { note: text }),
    });
  });
  return { functions, scanned: before.scanned + after.scanned };
}

const NO_TRAFFIC = 'It was not invoked on both sides of the change.';

/** Without the right to read metrics, there still are the logs. */
async function trafficOf(
  aws: RegionClient,
  names: readonly string[],
  span: Batch['windows']['before'],
  note: Note,
): Promise<Map<string, Traffic>> {
  try {
    return await readFunctionTraffic(aws, names, span);
  } catch (error) {
    if (!(error instanceof Problem) || error instanceof Cancelled) throw error;
    note('metrics', `Invocations and errors are not known. ${error.what} ${error.fix}`);
    return new Map();
  }
}

function readingsOf(
  change: LayerChange,
  traffic: ReadonlyMap<string, Traffic>,
  { functions }: ReportedDurations,
): Readings {
  const known = traffic.get(change.function);
  const own = functions.filter((reported) => isOf(change, reported)).toSorted(byLines)[0];
  return {
    ...(known && { traffic: known }),
    ...(own?.init && { init: own.init }),
    ...(own?.duration && { duration: own.duration }),
  };
}

/** In its own group a function's streams do not have its name, in any other they do. */
function isOf(change: LayerChange, { group, owner }: ReportedFunction): boolean {
  const { function: name } = change;
  return (
    group === logGroupOf(change) && (owner === name || (owner === '' && group === `/aws/lambda/${name}`))
  );
}

/** Where the names of streams changed meanwhile, most lines tell the most. */
function byLines(a: ReportedFunction, b: ReportedFunction): number {
  return linesOf(b) - linesOf(a);
}

function linesOf({ init, duration }: ReportedFunction): number {
  return (init?.samples ?? 0) + (duration?.samples ?? 0);
}

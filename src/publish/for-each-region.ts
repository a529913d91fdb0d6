import { Cancelled } from '../aws/cancellation.ts';
import { asProblem } from '../shared/failure.ts';
import type { Failure } from '../shared/failure.ts';
import { log } from '../shared/log.ts';
import { mapConcurrently } from '../shared/concurrency.ts';
import { REGIONS_AT_ONCE } from './read-regions.ts';
import type { RegionContext } from './read-regions.ts';

/** A region with what is reported of it. */
export interface ReportedRegion extends RegionContext {
  report: { problem?: Failure };
}

/** A report of several regions. */
export interface Reported {
  report: { regions: readonly object[]; problems: Failure[] };
}

/**
 * Works on regions side by side. A failure is put down to its region, unless there is only one; a cancelled job ends when
 * all have come to an end, as each has something to clear away.
 * @returns the regions that did not fail, in their order, with what the work returned
 */
export async function forEachRegion<P extends ReportedRegion, T, R>(
  run: Reported,
  regions: readonly [P, T][],
  work: (region: P, item: T) => Promise<R>,
): Promise<[P, R][]> {
  const ends = await mapConcurrently(regions, REGIONS_AT_ONCE, ([region, item]) =>
    work(region, item).then(
      (result): { done: [P, R] } => ({ done: [region, result] }),
      (error: unknown) => failureIn(run, region, error),
    ),
  );
  for (const end of ends) if (end && 'error' in end) throw end.error;
  return ends.flatMap((end) => (end && 'done' in end ? [end.done] : []));
}

/** Puts a failure down to its region; returns it where it ends the run. */
function failureIn(run: Reported, region: ReportedRegion, error: unknown): { error: unknown } | undefined {
  const fail = isolateFailure(run);
  if (!fail || error instanceof Cancelled) return { error };
  fail(region, error);
  return undefined;
}

/** Puts a failure down to its region, where there are several. */
export function isolateFailure({
  report,
}: Reported): ((region: ReportedRegion, error: unknown) => void) | undefined {
  if (report.regions.length === 1) return undefined;
  return ({ report: region, place }, error) => {
    region.problem = asProblem(error);
    report.problems.push({ ...region.problem, what: place(region.problem.what) });
    log.info(place(`failed: ${region.problem.what}`));
  };
}

/** Regions in the order of the input. */
export function inOrder<P, T>(regions: readonly P[], items: readonly [P, T][]): [P, T][] {
  return items.toSorted(([a], [b]) => regions.indexOf(a) - regions.indexOf(b));
}

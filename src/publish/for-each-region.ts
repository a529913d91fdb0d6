import { Interrupted } from '../aws/cancellation.ts';
import { asProblem } from '../shared/failure.ts';
import type { LayerVersion } from '../aws/layers.ts';
import type { Failure } from '../shared/failure.ts';
import type { Archive } from '../layer/archive/archive.ts';
import { log } from '../shared/log.ts';
import { sideBySide } from '../shared/concurrency.ts';
import type { PublishRequest, RegionRun } from './types.ts';
import type { RegionState } from './read-region.ts';
import { REGIONS_AT_ONCE } from './read-regions.ts';
import type { RegionContext } from './read-regions.ts';
import type { PreparedUpload } from './upload.ts';

/** A delivery under way. */
export interface Run {
  delivery: PublishRequest;
  sites: readonly RegionRun[];
  /** What was found in the regions that are known; one that failed is not worked on any more. */
  found: Map<RegionRun, RegionState>;
  /** Regions that the others did not wait for, until it is known what is there. */
  late: [RegionRun, Promise<RegionState>][];
  /** Holds the layer against the rules, once. */
  checked: () => Promise<void>;
  /** Looks for secrets of the job in a version that becomes public; once for each zip. */
  searched: (site: RegionRun, version: LayerVersion) => Promise<void>;
  /** Makes the archive, once. */
  publication: () => Promise<PreparedUpload>;
  archive?: Archive;
  /** The number that all regions come to, as far as AWS's lists let expect; undefined where numbers do not matter. */
  goal?: number | undefined;
  /** AWS refused something in a region that was late, after other regions were written to. */
  refusedLate?: boolean;
}

/** The regions that are worked on, in the order of the input. */
export function regionsOf({ sites, found }: Run): [RegionRun, RegionState][] {
  return sites.flatMap((site) => {
    const one = found.get(site);
    return one && !site.report.problem ? [[site, one] as [RegionRun, RegionState]] : [];
  });
}

/** A region with what is told of it. */
export interface ReportedRegion extends RegionContext {
  report: { problem?: Failure };
}

/** What tells of several regions. */
export interface Reported {
  report: { regions: readonly object[]; problems: Failure[] };
}

/**
 * Works on regions side by side. What fails is put down to its region, unless there is only one; a cancelled job ends when
 * all have come to an end, as each has something to clear away.
 */
export async function forEachRegion<P extends ReportedRegion, T>(
  delivery: Reported,
  regions: readonly [P, T][],
  work: (site: P, item: T) => Promise<void>,
): Promise<void> {
  const ends = await sideBySide(regions, REGIONS_AT_ONCE, ([site, item]) =>
    work(site, item).then(
      () => undefined,
      (error: unknown) => endOf(delivery, site, error),
    ),
  );
  const end = ends.find((one) => one !== undefined);
  if (end) throw end.error;
}

/** Puts a failure down to its region; returns it where it ends the run. */
function endOf(delivery: Reported, site: ReportedRegion, error: unknown): { error: unknown } | undefined {
  const fail = isolateFailure(delivery);
  if (!fail || error instanceof Interrupted) return { error };
  fail(site, error);
  return undefined;
}

/** Puts a failure down to its region, where there are several. */
export function isolateFailure({
  report,
}: Reported): ((site: ReportedRegion, error: unknown) => void) | undefined {
  if (report.regions.length === 1) return undefined;
  return ({ report: region, place }, error) => {
    region.problem = asProblem(error);
    report.problems.push({ ...region.problem, what: place(region.problem.what) });
    log.info(place(`failed: ${region.problem.what}`));
  };
}

/** Waits until it is known of every region what is there. */
export async function settleLate(run: Run): Promise<void> {
  const settling = run.late.splice(0);
  await forEachRegion(run.delivery, settling, async (site, result) => {
    run.found.set(site, await result);
  });
}

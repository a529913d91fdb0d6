import { Interrupted } from '../aws/interrupted.js';
import { asProblem } from '../conclude.js';
import type { Archive } from '../layer/archive.js';
import { log } from '../log.js';
import type { Delivery, Site } from './delivery.js';
import type { Found } from './look.js';
import type { Looked } from './look-everywhere.js';
import type { Publication } from './publication.js';

/** A delivery under way. */
export interface Run {
  delivery: Delivery;
  sites: readonly Site[];
  looked: Looked<Found>;
  /** What was found where, those included that were late. */
  found: Map<Site, Found>;
  /** Holds the layer against the rules, once. */
  checked: () => Promise<void>;
  /** Makes the archive, once. */
  publication: () => Promise<Publication>;
  archive?: Archive;
  /** The number that versions are to have at the least; undefined where numbers do not matter. */
  goal: number | undefined;
}

/** Puts a failure down to its region, where there are several. A cancelled job is nobody's. */
export function failAlone({ report }: Delivery): ((site: Site, error: unknown) => void) | undefined {
  if (report.regions.length === 1) return undefined;
  return ({ report: region, place }, error) => {
    if (error instanceof Interrupted) throw error;
    region.problem = asProblem(error);
    report.problems.push({ ...region.problem, what: place(region.problem.what) });
    log.info(place(`failed: ${region.problem.what}`));
  };
}

/** @throws the failure, where the region is the only one */
export function fail(delivery: Delivery, site: Site, error: unknown): undefined {
  const put = failAlone(delivery);
  if (!put) throw error;
  put(site, error);
}

/** Tells whether a version is to be made anywhere. */
export function needsZip(run: Run): boolean {
  return run.looked.found.some(([, found]) => publishesIn(run, found));
}

/** Tells whether one is to be made in a region. */
export function publishesIn({ goal = 0 }: Run, { reusable }: Found): boolean {
  return !reusable || reusable.version < goal;
}

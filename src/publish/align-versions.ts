import type { Staged } from '../aws/s3/staging.ts';
import { markOf } from '../layer/content-mark.ts';
import { log } from '../shared/log.ts';
import type { RegionRun } from './types.ts';
import type { RegionState } from './read-region.ts';
import { makeVersion, recordVersion, stageIn, unstage } from './publish-in-region.ts';
import { forEachRegion, regionsOf } from './for-each-region.ts';
import type { Run } from './for-each-region.ts';
import { commonNumber, fillerDescription, refuseWideGap, versionsTo } from './version-number.ts';
import type { VersionGap } from './version-number.ts';

/**
 * Where the regions stand before anything is made, and the number that they come to.
 * @throws Problem when they are too far apart
 */
export function planAlignment(run: Run): number {
  const standings = regionsOf(run).map(standingOf);
  const goal = commonNumber(standings);
  refuseWideGap(goal, standings);
  return goal;
}

function standingOf([{ aws }, { newest, reusable }]: [RegionRun, RegionState]): VersionGap {
  return { region: aws.region, newest, serves: reusable?.version === newest };
}

/**
 * Brings the content to one version number in all regions: first the numbers before it are taken up everywhere, then the
 * version that serves is made. AWS leaves out numbers of versions that were deleted, which only shows when one is given:
 * then the goal is higher, and the others follow.
 * @throws Problem when the regions are too far apart
 */
export async function publishAligned(run: Run): Promise<void> {
  const standings = new Map(regionsOf(run).map((one) => [one[0], standingOf(one)]));
  const zips = new Map<RegionRun, Staged | undefined>();
  const fleet = { run, standings, zips };
  serveWhatIsThere(run);
  try {
    while (await bringCloser(fleet));
  } finally {
    await Promise.all([...zips].map(([site, zip]) => unstage(site, zip)));
  }
}

/** Regions on their way to one number. */
interface Fleet {
  run: Run;
  standings: Map<RegionRun, VersionGap>;
  /** Zips that wait in buckets until all versions are made. */
  zips: Map<RegionRun, Staged | undefined>;
}

function serveWhatIsThere(run: Run): void {
  for (const [site, { reusable, newest }] of regionsOf(run))
    if (reusable?.version === newest)
      recordVersion(site, { version: reusable, published: false, adopted: false });
}

/** @returns whether there may be more to do */
async function bringCloser(fleet: Fleet): Promise<boolean> {
  const { run } = fleet;
  const here = standingsOf(fleet);
  const goal = commonNumber(here.map(([, standing]) => standing));
  refuseWideGap(
    goal,
    here.map(([, standing]) => standing),
  );
  const isBehind = ([, standing]: [RegionRun, VersionGap]) => versionsTo(goal, standing) > 0;
  if (!here.some(isBehind)) return false;
  log.info(`Every region comes to version ${goal}`);
  await forEachRegion(run.delivery, here.filter(isBehind), async (site, standing) => {
    while (standing.newest < goal - 1) await makeOne(fleet, [site, standing], 'filler');
  });
  const left = standingsOf(fleet).filter(isBehind);
  if (left.some(([, { newest }]) => newest >= goal)) return true;
  await forEachRegion(run.delivery, left, (site, standing) => makeOne(fleet, [site, standing], 'serving'));
  return true;
}

/** Where the regions stand that did not fail. */
function standingsOf({ run, standings }: Fleet): [RegionRun, VersionGap][] {
  return regionsOf(run).flatMap(([site]) => {
    const standing = standings.get(site);
    return standing ? [[site, standing] as [RegionRun, VersionGap]] : [];
  });
}

async function makeOne(
  { run, zips }: Fleet,
  [site, standing]: [RegionRun, VersionGap],
  kind: 'filler' | 'serving',
): Promise<void> {
  const { contentHash, description: usual } = run.delivery.layer;
  const publication = await run.publication();
  if (!zips.has(site)) zips.set(site, await stageIn(site, run.delivery, publication));
  const isFiller = kind === 'filler';
  const description = isFiller ? fillerDescription(markOf(contentHash)) : usual;
  const newestArn = run.found.get(site)?.newestArn;
  const making = {
    publication,
    zip: zips.get(site),
    description,
    newest: standing.newest,
    newestArn,
    isFiller,
  };
  standing.serves = false;
  standing.newest = await makeVersion(site, making);
  standing.serves = !isFiller;
}

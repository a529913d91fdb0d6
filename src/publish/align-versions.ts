import type { Staged } from '../aws/s3/staging.ts';
import { contentTag } from '../layer/content-mark.ts';
import { log } from '../shared/log.ts';
import { forEachRegion } from './for-each-region.ts';
import { gapOfStep } from './plan.ts';
import type { RegionPlan } from './plan.ts';
import { makeVersion, recordVersion, stageIn, unstage } from './publish-in-region.ts';
import type { PublishWork } from './publish-work.ts';
import type { RegionRun } from './types.ts';
import { fillerDescription } from '../lambda/filler.ts';
import { commonNumber, refuseWideGap, versionsTo } from './version-number.ts';
import type { VersionGap } from './version-number.ts';

type Planned = [RegionRun, RegionPlan];

/** Regions on their way to one number. */
interface Alignment {
  work: PublishWork;
  /** Of the regions that did not fail. */
  gaps: Map<RegionRun, VersionGap>;
  newestArns: ReadonlyMap<RegionRun, string | undefined>;
  /** Zips that wait in buckets until all versions are made. */
  zips: Map<RegionRun, Staged | undefined>;
}

/**
 * Makes the content one version number in all regions: first the numbers before it are taken up everywhere, then the
 * version that serves is made. AWS leaves out numbers of versions that were deleted, which only shows when one is given:
 * then the goal is higher than planned, and the others follow.
 * @returns the regions that have the version
 * @throws Problem when the regions are too far apart
 */
export async function alignVersions(work: PublishWork, planned: readonly Planned[]): Promise<Planned[]> {
  const alignment: Alignment = {
    work,
    gaps: new Map(planned.map(([region, { version }]) => [region, gapOfStep(region.aws.region, version)])),
    newestArns: new Map(planned.map(([region, { version }]) => [region, newestArnOf(version)])),
    zips: new Map(),
  };
  recordCurrent(planned);
  try {
    while (await publishNextRound(alignment));
  } finally {
    await Promise.all([...alignment.zips].map(([region, zip]) => unstage(region, zip)));
  }
  return planned.filter(([region]) => alignment.gaps.has(region));
}

function newestArnOf(step: RegionPlan['version']): string | undefined {
  return step.kind === 'serve-version' ? step.version.arn : step.newestArn;
}

/** A version that is the newest one and holds the content serves for now. */
function recordCurrent(planned: readonly Planned[]): void {
  for (const [region, { version: step }] of planned) {
    const version = step.kind === 'serve-version' ? step.version : step.existing;
    if (version?.version === step.newest)
      recordVersion(region, { version, published: false, adopted: false });
  }
}

/** @returns whether there may be more to do */
async function publishNextRound(alignment: Alignment): Promise<boolean> {
  const { gaps } = alignment;
  const goal = commonNumber([...gaps.values()]);
  refuseWideGap(goal, [...gaps.values()]);
  const behind = () => [...gaps].filter(([, gap]) => versionsTo(goal, gap) > 0);
  if (behind().length === 0) return false;
  log.info(`Every region comes to version ${goal}`);
  await publishIn(alignment, behind(), async (region, gap) => {
    while (gap.newest < goal - 1) await publishOne(alignment, [region, gap], 'filler');
  });
  const left = behind();
  if (left.some(([, { newest }]) => newest >= goal)) return true;
  await publishIn(alignment, left, (region, gap) => publishOne(alignment, [region, gap], 'serving'));
  return true;
}

/** A region that fails is left behind. */
async function publishIn(
  { work, gaps }: Alignment,
  regions: readonly [RegionRun, VersionGap][],
  publish: (region: RegionRun, gap: VersionGap) => Promise<void>,
): Promise<void> {
  const done = new Set((await forEachRegion(work.request, regions, publish)).map(([region]) => region));
  for (const [region] of regions) if (!done.has(region)) gaps.delete(region);
}

async function publishOne(
  { work, zips, newestArns }: Alignment,
  [region, gap]: [RegionRun, VersionGap],
  kind: 'filler' | 'serving',
): Promise<void> {
  const { contentHash, description: usual } = work.request.layer;
  const upload = await work.upload(region);
  if (!zips.has(region)) zips.set(region, await stageIn(region, work.request, upload));
  const isFiller = kind === 'filler';
  const description = isFiller ? fillerDescription(contentTag(contentHash)) : usual;
  const about = { zip: zips.get(region), newest: gap.newest, newestArn: newestArns.get(region) };
  gap.isCurrent = false;
  gap.newest = await makeVersion(region, { upload, description, isFiller, ...about });
  gap.isCurrent = !isFiller;
}

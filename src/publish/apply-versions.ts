import { isOutOfReach } from '../aws/out-of-reach.ts';
import { log, logEvery } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import { alignVersions } from './align-versions.ts';
import { forEachRegion, inOrder } from './for-each-region.ts';
import { planRegion } from './plan.ts';
import type { PublishPlan, RegionPlan } from './plan.ts';
import { makeVersion, recordVersion, stageIn, unstage } from './publish-in-region.ts';
import type { PublishWork } from './publish-work.ts';
import type { RegionState } from './read-region.ts';
import { regionsText } from './regions.ts';
import type { RegionRun } from './types.ts';
import { uploadLine } from './upload-line.ts';

/** Regions of which it is not known yet what is there. */
export type PendingRegions = readonly [RegionRun, Promise<RegionState>][];

/**
 * Makes the versions of a plan, and those of regions that are pending as soon as they are known.
 * @returns the plan for the regions that have the version
 * @throws Problem in the only region; of several, a failure is put down to each. Also where AWS refused something in a
 *   region that was pending
 */
export async function applyVersions(
  work: PublishWork,
  plan: PublishPlan,
  pending: PendingRegions,
): Promise<PublishPlan> {
  const { request, regions } = work;
  const { alignVersions: isAligned } = request.options;
  const apply = () => (isAligned ? applyAligned(work, plan) : applyApart(work, plan, pending));
  const isQuiet =
    pending.length === 0 && plan.regions.every(([, { version }]) => version.kind === 'serve-version');
  const line = () =>
    uploadLine(
      regions.flatMap(({ aws }) => aws.uploads.underWay()),
      performance.now(),
    );
  const publish = () => log.group(`Publishing to ${regionsText(regions)}`, () => logEvery(line, apply));
  const published = await (isQuiet && !isAligned ? apply() : publish());
  return { ...plan, regions: await searchTakenOver(work, published) };
}

type Planned = [RegionRun, RegionPlan];

async function applyAligned(work: PublishWork, plan: PublishPlan): Promise<Planned[]> {
  const fit = await forEachRegion(work.request, plan.regions, async (region, planned) => {
    await refuseUnfitForPublic(work, region, planned);
    return planned;
  });
  return alignVersions(work, fit);
}

async function applyApart(work: PublishWork, plan: PublishPlan, pending: PendingRegions): Promise<Planned[]> {
  const { request, regions } = work;
  const refusals: unknown[] = [];
  const known = forEachRegion(request, plan.regions, (region, planned) =>
    applyVersion(work, region, planned),
  );
  const late = forEachRegion(request, pending, async (region, reading) => {
    const state = await reading.catch((error: unknown) => {
      if (!isOutOfReach(error)) refusals.push(error);
      throw error;
    });
    for (const warning of state.sharing.warnings) region.warn(warning);
    return applyVersion(work, region, planRegion(request.options, state));
  });
  // Each has to come to its end before the run does: they have something to clear away.
  const ends = await Promise.allSettled([known, late]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  if (refusals.length > 0) throw heldBack();
  return inOrder(
    regions,
    ends.flatMap((end) => (end.status === 'fulfilled' ? end.value : [])),
  );
}

async function applyVersion(work: PublishWork, region: RegionRun, planned: RegionPlan): Promise<RegionPlan> {
  const { request, upload } = work;
  const { version: step } = planned;
  await refuseUnfitForPublic(work, region, planned);
  if (step.kind === 'serve-version') {
    recordVersion(region, { version: step.version, published: false, adopted: false });
    return planned;
  }
  const prepared = await upload(region);
  const zip = await stageIn(region, request, prepared);
  try {
    const { description } = request.layer;
    const isOwn = request.options.reuse === 'never';
    const { newest, newestArn } = step;
    await makeVersion(region, { upload: prepared, zip, description, newest, newestArn, isOwn });
    return planned;
  } finally {
    await unstage(region, zip);
  }
}

/** A layer is known to be fit for the public before any function gets it; a version that is there is searched too. */
async function refuseUnfitForPublic(
  work: PublishWork,
  region: RegionRun,
  { version: step, becomesPublic }: RegionPlan,
): Promise<void> {
  if (!becomesPublic) return;
  await work.refuseFindings(region);
  const existing = step.kind === 'serve-version' ? step.version : step.existing;
  if (existing) await work.searchForSecrets(region, existing);
}

/** A version that another job made and that serves here was not packed by this one, so it is searched as well. */
function searchTakenOver(work: PublishWork, planned: readonly Planned[]): Promise<Planned[]> {
  const { request, upload, searchForSecrets } = work;
  return forEachRegion(request, planned, async (region, regionPlan) => {
    const { version: made } = region.report;
    const { version: step, becomesPublic } = regionPlan;
    const existing = step.kind === 'serve-version' ? step.version : step.existing;
    if (!made || !becomesPublic || made.version === existing?.version) return regionPlan;
    const { archive } = await upload(region);
    const isOwn = made.codeSha256 === archive.sha256 && made.description === request.layer.description;
    if (!isOwn) await searchForSecrets(region, made);
    return regionPlan;
  });
}

/** Functions, grants and parameters wait until every region has passed what AWS may refuse. */
function heldBack(): Problem {
  return new Problem(
    'AWS refused a region that answered late, after the other regions had been published to. No function was updated, no grant was added and no parameter was written.',
    'Correct the error that the message of that region names, and run the job again. It finds and keeps the versions that are published already.',
  );
}

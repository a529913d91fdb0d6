import { formatBytes } from '../shared/format.ts';
import { log } from '../shared/log.ts';
import { plannedResults } from '../rollout/plan.ts';
import { applyPlan } from './apply.ts';
import type { RunningComparison } from './differences.ts';
import { forEachRegion, inOrder, isolateFailure } from './for-each-region.ts';
import { planPublish, publishesAnything } from './plan.ts';
import type { PublishPlan } from './plan.ts';
import { checkLayer, packLayer, searchServedVersions } from './preflight.ts';
import { startWork } from './publish-work.ts';
import type { PublishWork } from './publish-work.ts';
import { readRegion } from './read-region.ts';
import type { RegionState } from './read-region.ts';
import { readRegions } from './read-regions.ts';
import type { RegionStates } from './read-regions.ts';
import { openRegions, refuseFunctionsElsewhere, regionsText } from './regions.ts';
import type { PublishRequest, RegionRun } from './types.ts';

type States = RegionStates<RegionRun, RegionState>;

/**
 * Publishes a layer: reads everything in every region, plans, and then publishes where the content is not there yet, rolls
 * out, shares, and writes the parameter. A region that cannot be reached fails alone.
 * @throws Problem; what was done until then is in the report
 */
export async function publishToRegions(request: PublishRequest): Promise<void> {
  const { options, layer } = request;
  const { regions, close } = await openRegions(request);
  try {
    refuseFunctionsElsewhere(options, regions);
    const read = await log.group(`Comparing with the versions in ${regionsText(regions)}`, () =>
      readRegions(regions, (region) => readRegion(region, options, layer), isolateFailure(request)),
    );
    const work = startWork(request, regions, read);
    // A number for all regions needs all of them, and so does a plan that is to be the whole one.
    const needsAll = options.alignVersions || options.dryRun;
    const states = needsAll ? await withPending(work, read) : read;
    for (const [region, { sharing }] of states.known)
      for (const warning of sharing.warnings) region.warn(warning);
    await planAndApply(work, states).finally(work.close);
  } finally {
    close();
  }
}

/** Waits until it is known of every region what is there. */
async function withPending({ request, regions }: PublishWork, { known, pending }: States): Promise<States> {
  const late = await forEachRegion(request, pending, (_, reading) => reading);
  return { known: inOrder(regions, [...known, ...late]), pending: [] };
}

async function planAndApply(work: PublishWork, { known, pending }: States): Promise<void> {
  const { request } = work;
  const { options } = request;
  const planned = planPublish(options, known);
  const comparison = publishesAnything(planned) ? await startComparison(request, planned) : undefined;
  try {
    await checkLayer(work, planned);
    const plan = await packLayer(work, await searchServedVersions(work, planned), pending);
    comparison?.logIfKnown();
    await (options.dryRun ? log.group('Plan', () => printPlan(work, plan)) : applyPlan(work, plan, pending));
  } finally {
    await comparison?.end();
  }
}

/** An unchanged publish compares nothing, and does not load the code for that. */
async function startComparison(request: PublishRequest, plan: PublishPlan): Promise<RunningComparison> {
  const { compareWithNewest } = await import('./differences.ts');
  return compareWithNewest(request, plan);
}

async function printPlan({ request, upload }: PublishWork, plan: PublishPlan): Promise<void> {
  const { describePublish } = await import('./plan-description.ts');
  const { report, options } = request;
  const [first] = plan.regions;
  const isPublished = first && publishesAnything(plan);
  const zip = isPublished ? formatBytes((await upload(first[0])).archive.size) : '';
  const steps = describePublish(plan, { layerName: options.layerName, zip });
  for (const step of steps) log.info(step);
  report.plan.push(...steps);
  for (const [region, { rollout }] of plan.regions) {
    if (!rollout) continue;
    region.report.functions.push(...plannedResults(rollout.plan));
    for (const warning of rollout.plan.warnings) region.warn(warning);
  }
}

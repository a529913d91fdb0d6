import { log } from '../shared/log.ts';
import { applyVersions } from './apply-versions.ts';
import type { PendingRegions } from './apply-versions.ts';
import { forEachRegion } from './for-each-region.ts';
import { STAGES, withoutRegions, withVersion } from './plan.ts';
import type { GrantsStep, ParameterStep, PublishPlan, Stage } from './plan.ts';
import type { PublishWork } from './publish-work.ts';
import { regionsText } from './regions.ts';
import type { RegionalRollout } from './roll-out.ts';
import { updateGrants } from './sharing.ts';
import { updateParameter } from './ssm-parameter.ts';
import type { RegionRun } from './types.ts';

/** How far a plan is carried out. */
interface Progress {
  /** What is planned for the regions that did not fail. */
  plan: PublishPlan;
  /** Regions whose functions were updated. */
  rollouts: readonly RegionalRollout[];
}

/**
 * Carries a plan out, stage by stage. The reports of the regions are filled in as far as the work gets.
 * @param pending regions that the plan does not have yet; they join it once they are read
 * @throws Problem in the only region; of several, a failure is put down to each
 */
export async function applyPlan(
  work: PublishWork,
  plan: PublishPlan,
  pending: PendingRegions,
): Promise<void> {
  let progress: Progress = { plan, rollouts: [] };
  for (const stage of STAGES) progress = await applyStage(work, stage, { progress, pending });
}

async function applyStage(
  work: PublishWork,
  stage: Stage,
  { progress, pending }: { progress: Progress; pending: PendingRegions },
): Promise<Progress> {
  const { plan, rollouts } = progress;
  switch (stage) {
    case 'version':
      return { ...progress, plan: await applyVersions(work, plan, pending) };
    case 'rollout':
      return { ...progress, rollouts: await applyRollouts(work, plan) };
    case 'grants':
      return { ...progress, plan: await applyGrants(work, plan) };
    case 'parameter':
      return { ...progress, plan: await applyParameters(work, plan) };
    case 'watch':
      if (plan.watchMinutes !== undefined) {
        // Few runs watch: the others do not load it.
        const { watch } = await import('./watch.ts');
        await watch(rollouts, work.request);
      }
      return progress;
  }
}

/** In the regions that have the version; where one could not be reached, the others are brought forward all the same. */
async function applyRollouts({ request }: PublishWork, plan: PublishPlan): Promise<RegionalRollout[]> {
  const rollouts = plan.regions.flatMap(([region, { rollout, grants }]): RegionalRollout[] => {
    const { version } = region.report;
    if (!rollout || !version) return [];
    const step = withVersion(request.options, rollout, { arn: version.arn, wanted: grants?.wanted ?? [] });
    return [{ region, plan: step.plan, version: version.arn, ahead: step.ahead }];
  });
  if (rollouts.length > 0) {
    // Most publishes have nothing to roll out.
    const { rollOutRegions } = await import('./roll-out.ts');
    await rollOutRegions(rollouts, request);
  }
  return rollouts;
}

/**
 * Shares the version. It comes after the rollout, so that no other account may use a version whose gates did not hold, and
 * before the parameter, which consumers read.
 */
async function applyGrants({ request }: PublishWork, plan: PublishPlan): Promise<PublishPlan> {
  const steps = plan.regions.flatMap(([region, { grants }]): [RegionRun, GrantsStep][] =>
    grants && region.report.version ? [[region, grants]] : [],
  );
  if (steps.length === 0) return plan;
  const { layerName } = request.options;
  const update = async (region: RegionRun, { wanted, exact }: GrantsStep) => {
    const { version = 0 } = region.report.version ?? {};
    await updateGrants(region, { layerName, version, wanted, exact });
  };
  const shared = await log.group(`Sharing in ${regionsText(steps.map(([region]) => region))}`, () =>
    forEachRegion(request, steps, update),
  );
  return withoutFailed(plan, steps, shared);
}

/** Last, so that consumers get a version that is shared and was rolled out. */
async function applyParameters({ request }: PublishWork, plan: PublishPlan): Promise<PublishPlan> {
  const steps = plan.regions.flatMap(([region, { parameter }]): [RegionRun, ParameterStep][] =>
    parameter ? [[region, parameter]] : [],
  );
  if (request.options.parameter === undefined) return plan;
  const { layerName } = request.options;
  const update = (region: RegionRun, step: ParameterStep) => updateParameter(region, step, layerName);
  const updated = await log.group('Writing the parameter', () => forEachRegion(request, steps, update));
  return withoutFailed(plan, steps, updated);
}

function withoutFailed(
  plan: PublishPlan,
  tried: readonly [RegionRun, unknown][],
  done: readonly [RegionRun, unknown][],
): PublishPlan {
  const left = new Set(done.map(([region]) => region));
  return withoutRegions(
    plan,
    tried.flatMap(([region]) => (left.has(region) ? [] : [region])),
  );
}

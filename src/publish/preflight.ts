import { checkStaging } from '../aws/s3/bucket-check.ts';
import type { LayerVersion } from '../aws/layers.ts';
import { log } from '../shared/log.ts';
import { isolateFailure } from './for-each-region.ts';
import { publishesAnything, withoutRegions } from './plan.ts';
import type { PublishPlan } from './plan.ts';
import type { PublishWork } from './publish-work.ts';
import { readRegions } from './read-regions.ts';
import type { RegionStates } from './read-regions.ts';
import { spareBytes } from './spare-bytes.ts';
import { stagingIn } from './staging-in.ts';
import type { RegionRun } from './types.ts';

/**
 * Checks what is published or becomes public, before anything is written. A layer that becomes public is checked even where
 * the version is there already.
 * @throws Problem where the layer does not pass
 */
export async function checkLayer({ refuseFindings }: PublishWork, plan: PublishPlan): Promise<void> {
  const [first] = plan.regions;
  const isNeeded = publishesAnything(plan) || plan.regions.some(([, { becomesPublic }]) => becomesPublic);
  if (first && isNeeded) await log.group('Checking', () => refuseFindings(first[0]));
}

/**
 * Searches the versions that are there already and become public for secrets of the job, before anything is written.
 * @returns the plan for the regions that are left
 * @throws Problem where one holds a secret
 */
export async function searchServedVersions(work: PublishWork, plan: PublishPlan): Promise<PublishPlan> {
  const versions = plan.regions.flatMap(([region, { version, becomesPublic }]) =>
    becomesPublic && version.kind === 'serve-version' ? [[region, version.version] as const] : [],
  );
  if (versions.length === 0) return plan;
  const of = new Map<RegionRun, LayerVersion>(versions);
  const search = async (region: RegionRun) => {
    const version = of.get(region);
    if (version) await work.searchForSecrets(region, version);
  };
  const searched = await log.group('Looking for secrets in what becomes public', () =>
    readRegions([...of.keys()], search, isolateFailure(work.request)),
  );
  return withoutRegions(plan, failedIn([...of.keys()], searched));
}

/**
 * Packs, and looks at the buckets that the zip has to go through, before it is sent anywhere; a dry run does so too, so
 * that what would be refused for its size is refused now.
 * @param pending regions that are not in the plan yet
 * @returns the plan for the regions that are left
 * @throws Problem where the zip is too large, or a bucket cannot be used
 */
export async function packLayer(
  work: PublishWork,
  plan: PublishPlan,
  pending: readonly unknown[],
): Promise<PublishPlan> {
  const [first] = plan.regions;
  if (!first || !publishesAnything(plan)) return plan;
  const { options } = work.request;
  const spare = spareBytes(plan, pending.length > 0 && options.functions.length > 0);
  const { staged } = await log.group('Packing', () => work.upload(first[0], spare));
  const { staging } = options;
  if (!staged || !staging) return plan;
  const publishing = plan.regions.flatMap(([region, { version }]) =>
    version.kind === 'publish-version' ? [region] : [],
  );
  const checked = await readRegions(
    publishing,
    async ({ aws }) =>
      checkStaging(aws, await stagingIn(aws, staging, options.allowedAccountIds), options.layerName),
    isolateFailure(work.request),
  );
  // One that is pending is asked again when the zip goes there.
  for (const [{ warn }, warnings] of checked.known) for (const warning of warnings) warn(warning);
  return withoutRegions(plan, failedIn(publishing, checked));
}

function failedIn(
  asked: readonly RegionRun[],
  { known, pending }: RegionStates<RegionRun, unknown>,
): RegionRun[] {
  const left = new Set([...known, ...pending].map(([region]) => region));
  return asked.filter((region) => !left.has(region));
}

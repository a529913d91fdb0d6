import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { credentialExpiration } from '../inputs/credential-expiration.js';
import { log } from '../log.js';
import { rolloutProgress, tellResults } from '../rollout-log.js';
import { carryOut } from '../rollout/carry-out.js';
import { plannedResults } from '../rollout/plan.js';
import type { Plan } from '../rollout/plan.js';
import { formatCount } from '../units.js';
import type { Delivery, Site } from './delivery.js';

/** A region with a version to roll out there. */
export interface RegionalRollout {
  site: Site;
  plan: Plan;
  /** The ARN of the version. */
  version: string;
}

/**
 * Rolls out region by region, in their order: the first one that fails stops it, and those after it stay as they are.
 * @throws Problem as a rollout does; the report then tells what was done where
 */
export async function rollOutRegions(
  rollouts: readonly RegionalRollout[],
  delivery: Delivery,
): Promise<void> {
  const isOneOfSeveral = delivery.report.regions.length > 1;
  for (const [index, one] of rollouts.entries()) {
    try {
      await rollOutRegion(one, delivery, isOneOfSeveral);
    } catch (error) {
      for (const next of rollouts.slice(index + 1)) skip(next, one.site.aws.region);
      throw error;
    }
  }
}

/** The folder of the records of several regions. */
export function recordsIn(folder: string): string {
  return join(folder, 'records');
}

async function rollOutRegion(
  { site: { aws, report, place }, plan, version }: RegionalRollout,
  { inputs, report: { warnings }, action, folder }: Delivery,
  isOneOfSeveral: boolean,
): Promise<void> {
  const total = plan.waves.reduce((sum, { functions }) => sum + functions.length, 0);
  const where = isOneOfSeveral ? ` in ${aws.region}` : '';
  const own = isOneOfSeveral ? join(recordsIn(folder), aws.region) : folder;
  if (isOneOfSeveral) mkdirSync(own, { recursive: true });
  const told: string[] = [];
  await log.group(`Updating ${formatCount(total)} function${total === 1 ? '' : 's'}${where}`, () =>
    carryOut(aws, {
      ...{ plan, settings: inputs, folder: own, report, warnings: told, progress: rolloutProgress },
      header: { action, region: aws.region, layerName: inputs.layerName, version },
      expires: credentialExpiration(),
      warn: (text) => log.warning(place(text)),
    }).finally(() => {
      warnings.push(...told.map(place));
      tellResults(report.functions);
    }),
  );
}

function skip({ site: { report }, plan }: RegionalRollout, failedIn: string): void {
  const note = `The rollout stopped in ${failedIn}, before this region.`;
  report.functions.push(...plannedResults(plan).map((one) => ({ ...one, status: 'skipped' as const, note })));
}

import { log } from '../shared/log.ts';
import { forEachRegion, regionsOf } from './for-each-region.ts';
import type { Run } from './for-each-region.ts';
import { updateGrants } from './sharing.ts';
import { regionsText } from './regions.ts';

/**
 * Shares the version in every region that has it. It comes after the rollout, so that nobody else may use a version whose
 * gates did not hold, and before consumers are told of it.
 * @throws Problem in the only region; of several, what fails is put down to each
 */
export async function shareEverywhere(run: Run): Promise<void> {
  const { layerName } = run.delivery.inputs;
  const regions = regionsOf(run).filter(([{ report }, { sharing }]) => report.version && sharing.isAsked);
  if (regions.length === 0) return;
  await log.group(`Sharing in ${regionsText(regions.map(([site]) => site))}`, () =>
    forEachRegion(run.delivery, regions, async (site, { sharing: { wanted, exact } }) => {
      const { version = 0 } = site.report.version ?? {};
      await updateGrants(site, { layerName, version, wanted, exact });
    }),
  );
}

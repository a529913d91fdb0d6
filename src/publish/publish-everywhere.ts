import { log, telling } from '../shared/log.ts';
import { uploadLine } from './upload-line.ts';
import { publishAligned } from './align-versions.ts';
import type { RegionRun } from './types.ts';
import type { RegionState } from './read-region.ts';
import { isOutOfReach } from '../aws/out-of-reach.ts';
import { makeVersion, recordVersion, stageIn, unstage } from './publish-in-region.ts';
import { forEachRegion, regionsOf, settleLate } from './for-each-region.ts';
import type { Run } from './for-each-region.ts';
import { becomesPublic } from './sharing.ts';
import { regionsText } from './regions.ts';

/**
 * Publishes in all regions, those that were late as soon as they are known.
 * @throws Problem in the only region; of several, what fails is put down to each
 */
export async function publishEverywhere(run: Run): Promise<void> {
  const { delivery, sites } = run;
  const work = () => (delivery.inputs.alignVersions ? alignEverywhere(run) : publishAll(run));
  const isQuiet = run.late.length === 0 && regionsOf(run).every(([, { reusable }]) => reusable);
  if (isQuiet && !delivery.inputs.alignVersions) return work();
  const line = () =>
    uploadLine(
      sites.flatMap(({ aws }) => aws.uploads.underWay()),
      performance.now(),
    );
  await log.group(`Publishing to ${regionsText(sites)}`, () => telling(line, work));
}

async function publishAll(run: Run): Promise<void> {
  const { delivery } = run;
  const known = forEachRegion(delivery, regionsOf(run), (site, found) => publishOne(run, site, found));
  const late = forEachRegion(delivery, run.late.splice(0), async (site, result) => {
    const found = await result.catch((error: unknown) => {
      if (!isOutOfReach(error)) run.refusedLate = true;
      throw error;
    });
    run.found.set(site, found);
    for (const warning of found.sharing.warnings) site.warn(warning);
    await publishOne(run, site, found);
  });
  // Each has to come to its end before the run does: they have something to clear away.
  const ends = await Promise.allSettled([known, late]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function publishOne(run: Run, site: RegionRun, found: RegionState): Promise<void> {
  const { delivery, publication } = run;
  await refuseUnfitForPublic(run, site, found);
  if (found.reusable) recordVersion(site, { version: found.reusable, published: false, adopted: false });
  else {
    const made = await publication();
    const zip = await stageIn(site, delivery, made);
    try {
      const { description } = delivery.layer;
      const isOwn = delivery.inputs.reuse === 'never';
      const { newest, newestArn } = found;
      await makeVersion(site, { publication: made, zip, description, newest, newestArn, isOwn });
    } finally {
      await unstage(site, zip);
    }
  }
}

async function alignEverywhere(run: Run): Promise<void> {
  await settleLate(run);
  await forEachRegion(run.delivery, regionsOf(run), (site, found) => refuseUnfitForPublic(run, site, found));
  await publishAligned(run);
}

/** What may not become public is known before any function gets it; a version that is there already is searched too. */
async function refuseUnfitForPublic(
  run: Run,
  site: RegionRun,
  { reusable, sharing }: RegionState,
): Promise<void> {
  if (!becomesPublic(sharing)) return;
  await run.checked();
  if (reusable) await run.searched(site, reusable);
}

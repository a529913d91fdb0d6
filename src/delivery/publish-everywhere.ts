import { log, withProgress } from '../log.js';
import { sideBySide } from '../rollout/side-by-side.js';
import type { Site } from './delivery.js';
import type { Found } from './look.js';
import { REGIONS_AT_ONCE } from './look-everywhere.js';
import { publishInRegion } from './publish-in-region.js';
import { fail, needsZip } from './run.js';
import type { Run } from './run.js';
import { becomesPublic, share } from './share.js';
import { placesOf } from './sites.js';
import { refuseWideGap } from './version-number.js';

/** Publishes and shares in all regions, those that were late as soon as they are known. */
export async function publishEverywhere(run: Run): Promise<void> {
  const { delivery, sites, looked } = run;
  const publishes = needsZip(run) || looked.late.length > 0;
  const title = publishes ? `Publishing to ${placesOf(sites)}` : `Looking at versions in ${placesOf(sites)}`;
  const work = async () => {
    const late = looked.late.map(async ([site, result]) => {
      const found = await result.catch((error: unknown) => fail(delivery, site, error));
      if (found) await publishAndShare(run, site, found);
    });
    const known = sideBySide(looked.found, REGIONS_AT_ONCE, ([site, found]) =>
      publishAndShare(run, site, found),
    );
    await Promise.all([known, ...late]);
    await bringToOneNumber(run);
  };
  if (!publishes && !run.goal && !looked.found.some(([, { sharing }]) => sharing.isAsked)) return work();
  const measure = () => sites.reduce((sum, { aws }) => sum + aws.bytesSent(), 0);
  await log.group(title, () => withProgress({ label: 'Uploading', unit: 'bytes', measure }, work));
}

async function publishAndShare(run: Run, site: Site, found: Found): Promise<void> {
  const { delivery, publication, goal } = run;
  run.found.set(site, found);
  try {
    if (becomesPublic(found.sharing)) await run.checked();
    await publishInRegion(site, delivery, { found, publication, goal });
    const { version } = site.report;
    if (version)
      await share(site, { layerName: delivery.inputs.layerName, version: version.version }, found.sharing);
  } catch (error) {
    fail(delivery, site, error);
  }
}

/** AWS may give a higher number than the list lets expect, where versions were deleted: then the others follow. */
async function bringToOneNumber(run: Run): Promise<void> {
  if (run.goal === undefined) return;
  for (;;) {
    const there = run.sites.filter(({ report }) => report.version && !report.problem);
    const goal = Math.max(...there.map(({ report }) => report.version?.version ?? 0));
    const behind = there.filter(({ report }) => (report.version?.version ?? goal) < goal);
    if (behind.length === 0) return;
    refuseWideGap(
      goal,
      behind.map(({ aws, report }) => ({
        region: aws.region,
        newest: report.version?.version ?? 0,
        serves: false,
      })),
    );
    run.goal = goal;
    await sideBySide(behind, REGIONS_AT_ONCE, async (site) => {
      const found = run.found.get(site);
      if (found) await publishAndShare(run, site, found);
    });
  }
}

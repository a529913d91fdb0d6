import { connectEverywhere } from '../aws/connect-everywhere.js';
import type { Connections } from '../aws/connect-everywhere.js';
import { lookEverywhere } from '../delivery/look-everywhere.js';
import { failAlone, inRegions } from '../delivery/run.js';
import type { PruneInputs } from '../inputs/prune.js';
import { log, withProgress } from '../log.js';
import type { PruneReport } from '../report/prune-report.js';
import { matchesGlob } from '../rollout/glob.js';
import { deleteVersions } from './delete.js';
import { describePlan } from './describe.js';
import { look } from './look.js';
import type { Found, PruneSite } from './look.js';
import { recordedVersions } from './records.js';

/** A prune; `report` is filled in as far as the work gets. */
export interface Prune {
  inputs: PruneInputs;
  report: PruneReport;
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
}

/**
 * Deletes the versions of layers that nothing keeps, in every region; a dry run only tells which. All regions are looked
 * at before anything is deleted: what AWS refuses then stops the prune, and a region that cannot be reached fails alone.
 * @throws Problem
 */
export async function pruneLayers(prune: Prune): Promise<void> {
  const { inputs, report, interruption } = prune;
  const records = recordedVersions(inputs.records, process.env['GITHUB_WORKSPACE'] || process.cwd());
  const { connections, close } = await connectEverywhere({
    ...{ regions: inputs.regions, allowedAccountIds: inputs.allowedAccountIds, interruption },
    onConnected: (regions) => (report.regions = regions.map((region) => ({ region, versions: [] }))),
  });
  try {
    const sites = sitesOf(connections, report);
    const looks = await log.group(`Looking at what is in ${placesOf(sites)}`, () =>
      lookEverywhere(sites, (site) => look(site, inputs, records), failAlone(prune)),
    );
    const go = async (site: PruneSite, found: Found) => {
      for (const step of describePlan(site.report)) {
        site.tell(step);
        report.plan.push(site.place(step));
      }
      if (!inputs.dryRun) await deleteIn(site, found, inputs);
    };
    await inRegions(prune, looks.found, go);
    // The others do not wait for a region that takes long because its calls fail.
    await inRegions(prune, looks.late, async (site, found) => go(site, await found));
    warnOfNothingFound(prune);
  } finally {
    close();
  }
}

function sitesOf(connections: Connections['connections'], report: PruneReport): PruneSite[] {
  return connections.map((aws, index): PruneSite => {
    const place = (text: string) => (connections.length > 1 ? `${aws.region}: ${text}` : text);
    return {
      aws,
      report: report.regions[index] ?? { region: aws.region, versions: [] },
      place,
      tell: (text) => log.info(place(text)),
      warn: (text) => {
        log.warning(place(text));
        report.warnings.push(place(text));
      },
      fail: (problem) => report.problems.push({ ...problem, what: place(problem.what) }),
    };
  });
}

function placesOf(sites: readonly PruneSite[]): string {
  return sites.length === 1 ? (sites[0]?.aws.region ?? '') : `${sites.length} regions`;
}

async function deleteIn(site: PruneSite, found: Found, inputs: PruneInputs): Promise<void> {
  const total = found.doomed.length;
  if (total === 0) return;
  const progress = { label: site.place('Deleting'), total, unit: 'versions' };
  await withProgress(progress, (update) => deleteVersions(site, found, { inputs, update }));
}

/** Most likely a name is misspelt, or the region is another one. */
function warnOfNothingFound({ inputs, report }: Prune): void {
  const names = report.regions.flatMap(({ versions }) => versions.map(({ layer }) => layer));
  if (report.regions.some(({ problem }) => problem)) return;
  for (const selector of inputs.layers) {
    const isFound =
      selector.kind === 'name'
        ? names.includes(selector.name)
        : names.some((name) => matchesGlob(selector.pattern, name));
    if (isFound) continue;
    const what =
      selector.kind === 'name' ? `layer ${selector.name}` : `layer that matches ${selector.pattern}`;
    const regions = report.regions.map(({ region }) => region).join(', ');
    const warning = `There is no ${what} with a version in ${regions}.`;
    log.warning(warning);
    report.warnings.push(warning);
  }
}

import { workspaceFolder } from '../../shared/workspace.ts';
import { createRegionClients } from '../../aws/region-clients.ts';
import type { RegionClients } from '../../aws/region-clients.ts';
import { readRegions } from '../../publish/read-regions.ts';
import { isolateFailure, forEachRegion } from '../../publish/for-each-region.ts';
import type { PruneInputs } from './options.ts';
import { log, withProgress } from '../../shared/log.ts';
import { Problem } from '../../shared/problem.ts';
import type { PruneReport } from './result.ts';
import { matchesGlob } from '../../shared/glob.ts';
import { deleteVersions } from './apply.ts';
import { describePrunePlan } from './describe.ts';
import { readPruneState } from './read.ts';
import type { PruneState, PruneRegionRun } from './read.ts';
import { namedVersions } from './records.ts';

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
  const named = namedVersions(inputs.records, workspaceFolder());
  const { connections, close } = await createRegionClients({
    regions: inputs.regions,
    allowedAccountIds: inputs.allowedAccountIds,
    interruption,
    onConnected: (regions) => (report.regions = regions.map((region) => ({ region, versions: [] }))),
  });
  try {
    const sites = sitesOf(connections, report);
    const looks = await log.group(`Looking at what is in ${placesOf(sites)}`, () =>
      readRegions(sites, (site) => readPruneState(site, inputs, named), isolateFailure(prune)),
    );
    if (looks.pending.length === 0) refuseMissing(prune);
    const go = async (site: PruneRegionRun, found: PruneState) => {
      for (const step of describePrunePlan(site.report)) {
        site.tell(step);
        report.plan.push(site.place(step));
      }
      if (!inputs.dryRun) await deleteIn(site, found, inputs);
    };
    await forEachRegion(prune, looks.known, go);
    // The others do not wait for a region that takes long because its calls fail.
    await forEachRegion(prune, looks.pending, async (site, found) => go(site, await found));
    refuseMissing(prune);
    warnOfNoMatch(prune);
  } finally {
    close();
  }
}

function sitesOf(connections: RegionClients['connections'], report: PruneReport): PruneRegionRun[] {
  return connections.map((aws, index): PruneRegionRun => {
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

function placesOf(sites: readonly PruneRegionRun[]): string {
  return sites.length === 1 ? (sites[0]?.aws.region ?? '') : `${sites.length} regions`;
}

async function deleteIn(site: PruneRegionRun, found: PruneState, inputs: PruneInputs): Promise<void> {
  const total = found.doomed.length;
  if (total === 0) return;
  const progress = { label: site.place('Deleting'), total, unit: 'versions' };
  await withProgress(progress, (update) => deleteVersions(site, found, { inputs, update }));
}

/**
 * A name without a version anywhere is most likely misspelt, or the region or the account is another one. Before anything
 * is deleted, where that is known of every region by then.
 * @throws Problem naming the layers
 */
function refuseMissing({ inputs, report }: Prune): void {
  if (report.regions.some(({ problem }) => problem)) return;
  const layers = layersIn(report);
  const missing = inputs.layers.flatMap((one) =>
    one.kind === 'name' && !layers.has(one.name) ? [`"${one.name}"`] : [],
  );
  if (missing.length === 0) return;
  const [layer, no] = missing.length === 1 ? ['layer', 'has no version'] : ['layers', 'have no version'];
  throw new Problem(
    `\`layer-names\` names the ${layer} ${missing.join(', ')}, which ${no} in ${regionsOf(report)}.`,
    'Correct the name, or the region and the role of the credentials step: `aws lambda list-layers` lists the layers there.',
  );
}

function warnOfNoMatch({ inputs, report }: Prune): void {
  if (report.regions.some(({ problem }) => problem)) return;
  const names = [...layersIn(report)];
  for (const selector of inputs.layers) {
    if (selector.kind === 'name' || names.some((name) => matchesGlob(selector.pattern, name))) continue;
    const warning = `No layer in ${regionsOf(report)} matches ${selector.pattern}.`;
    log.warning(warning);
    report.warnings.push(warning);
  }
}

function layersIn({ regions }: PruneReport): Set<string> {
  return new Set(regions.flatMap(({ versions }) => versions.map(({ layer }) => layer)));
}

function regionsOf({ regions }: PruneReport): string {
  return regions.map(({ region }) => region).join(', ');
}

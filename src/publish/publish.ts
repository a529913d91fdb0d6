import { checkStaging } from '../aws/s3/bucket-check.ts';
import { log } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import { formatBytes } from '../shared/format.ts';
import { planAlignment } from './align-versions.ts';
import type { PublishRequest, RegionRun } from './types.ts';
import { readRegion } from './read-region.ts';
import type { RegionState } from './read-region.ts';
import { readRegions } from './read-regions.ts';
import type { RegionStates } from './read-regions.ts';
import { compareWithNewest } from './differences.ts';
import { describeDelivery } from './plan.ts';
import { prepareUpload } from './upload.ts';
import { publishEverywhere } from './publish-everywhere.ts';
import { rollOutRegions } from './roll-out.ts';
import type { RegionalRollout } from './roll-out.ts';
import { isolateFailure, forEachRegion, regionsOf, settleLate } from './for-each-region.ts';
import type { Run } from './for-each-region.ts';
import { shareEverywhere } from './share-everywhere.ts';
import { becomesPublic, granteesAhead, isPublic } from './sharing.ts';
import { openRegions, regionsText, refuseOtherRegions } from './regions.ts';
import { stagingIn } from './staging-in.ts';
import { tellConsumers } from './ssm-parameter.ts';
import { watch } from './watch.ts';

/**
 * Takes a layer to AWS: looks at everything in every region first, then publishes where the content is not there yet,
 * rolls out, shares, and tells consumers. A region that cannot be reached fails alone.
 * @throws Problem; what was done until then is in the report
 */
export async function publishToRegions(delivery: PublishRequest): Promise<void> {
  const { inputs } = delivery;
  const { sites, close } = await openRegions(delivery);
  try {
    refuseOtherRegions(inputs, sites);
    const looked = await log.group(`Comparing with what is in ${regionsText(sites)}`, () =>
      readRegions(sites, (site) => readRegion(site, inputs, delivery.layer), isolateFailure(delivery)),
    );
    const run = startRun(delivery, sites, looked);
    await goThrough(run).finally(() => run.archive?.close());
  } finally {
    close();
  }
}

async function goThrough(run: Run): Promise<void> {
  const { inputs } = run.delivery;
  // A number for all regions needs all of them, and so does a plan that is to be the whole one.
  if (inputs.alignVersions || inputs.dryRun) await settleLate(run);
  if (inputs.alignVersions) run.goal = planAlignment(run);
  const comparison = needsZip(run) ? compareWithNewest(run) : undefined;
  try {
    if (needsCheck(run)) await log.group('Checking', run.checked);
    await searchPublished(run);
    if (needsZip(run)) await packEverything(run);
    comparison?.tell();
    await (inputs.dryRun ? log.group('Plan', () => tellPlan(run)) : carryOut(run));
  } finally {
    await comparison?.end();
  }
}

async function carryOut(run: Run): Promise<void> {
  await publishEverywhere(run);
  if (run.refusedLate) throw heldBack();
  await searchTakenOver(run);
  const rollouts = await rollOut(run);
  await shareEverywhere(run);
  await tellConsumers(run);
  await watch(rollouts, run.delivery);
}

/** A version that another job made and that serves here was not packed by this one, so it is searched as well. */
async function searchTakenOver(run: Run): Promise<void> {
  const { delivery, archive } = run;
  await forEachRegion(delivery, regionsOf(run), async (site, { reusable, sharing }) => {
    const { version } = site.report;
    if (!version || !becomesPublic(sharing) || version.version === reusable?.version) return;
    const isOwn =
      version.codeSha256 === archive?.sha256 && version.description === delivery.layer.description;
    if (!isOwn) await run.searched(site, version);
  });
}

/** What every region had to pass before is not known to have been passed. */
function heldBack(): Problem {
  return new Problem(
    'A region that was late was refused after others had been published to, so no function was updated, nobody was given the version and no consumer told.',
    'Put right what the message about that region says, and run the job again; what is published already is found and kept.',
  );
}

function startRun(
  delivery: PublishRequest,
  sites: readonly RegionRun[],
  looked: RegionStates<RegionRun, RegionState>,
): Run {
  const { inputs, layer } = delivery;
  const found = new Map(looked.found);
  const { previous, allowPublic } = inputs.sharing;
  // Of a region that is late it is not known yet whom the version before is shared with.
  const unknown = looked.late.length > 0 && previous && allowPublic;
  for (const [site, { sharing }] of found) for (const warning of sharing.warnings) site.warn(warning);
  const run: Run = {
    ...{ delivery, sites, found, late: looked.late },
    searched: searchOnce(delivery.folder),
    checked: once(() => {
      const isForAll = unknown || [...found.values()].some(({ sharing }) => isPublic(sharing.wanted));
      const [site = sites[0]] = found.keys();
      if (!site) throw new TypeError('a delivery has a region');
      return layer.check(isForAll, site.aws);
    }),
    publication: once(async () => {
      await run.checked();
      run.archive = await layer.pack();
      return prepareUpload(run.archive, inputs, layer);
    }),
  };
  return run;
}

function searchOnce(folder: string): Run['searched'] {
  const searches = new Map<string, Promise<void>>();
  return (site, version) => {
    const key = `${version.codeSha256} ${version.description}`;
    // Few runs make a version public that is there already: the others do not load it.
    const search =
      searches.get(key) ??
      import('./published-secrets.ts').then(({ refusePublishedSecrets }) =>
        refusePublishedSecrets(site, version, folder),
      );
    searches.set(key, search);
    return search;
  };
}

/** What is there already and becomes public is looked through before anything is written. */
async function searchPublished(run: Run): Promise<void> {
  const versions = regionsOf(run).flatMap(([site, found]) => {
    const { reusable, sharing } = found;
    return reusable && !publishesIn(run, found) && becomesPublic(sharing) ? [[site, reusable] as const] : [];
  });
  if (versions.length === 0) return;
  const of = new Map(versions);
  await log.group('Looking for secrets in what becomes public', () =>
    readRegions(
      [...of.keys()],
      async (site) => {
        const version = of.get(site);
        if (version) await run.searched(site, version);
      },
      isolateFailure(run.delivery),
    ),
  );
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}

function needsZip(run: Run): boolean {
  return regionsOf(run).some(([, found]) => publishesIn(run, found));
}

function publishesIn({ goal = 0 }: Run, { reusable }: RegionState): boolean {
  return !reusable || reusable.version < goal;
}

/** A layer that becomes public is checked even where the version is there already. */
function needsCheck(run: Run): boolean {
  return needsZip(run) || regionsOf(run).some(([, { sharing }]) => becomesPublic(sharing));
}

/**
 * Packs, and looks at the buckets that the zip has to go through, before it is sent anywhere; a dry run does so too, so
 * that what would be refused for its size is refused now.
 */
async function packEverything(run: Run): Promise<void> {
  const { inputs } = run.delivery;
  const { staged } = await log.group('Packing', run.publication);
  if (!staged || !inputs.staging) return;
  const { staging } = inputs;
  const publishing = regionsOf(run).filter(([, found]) => publishesIn(run, found));
  const checked = await readRegions(
    publishing.map(([site]) => site),
    async ({ aws }) =>
      checkStaging(aws, await stagingIn(aws, staging, inputs.allowedAccountIds), inputs.layerName),
    isolateFailure(run.delivery),
  );
  // One that is late is asked again when the zip goes there.
  for (const [{ warn }, warnings] of checked.found) for (const warning of warnings) warn(warning);
}

async function tellPlan(run: Run): Promise<void> {
  const { report } = run.delivery;
  const zip = needsZip(run) ? formatBytes((await run.publication()).archive.size) : '';
  const { steps, functions, warnings } = describeDelivery(run.delivery, regionsOf(run), {
    goal: run.goal,
    zip,
  });
  for (const [site, results] of functions) site.report.functions.push(...results);
  for (const step of steps) log.info(step);
  for (const warning of warnings) log.warning(warning);
  report.warnings.push(...warnings);
  report.plan.push(...steps);
}

/** In the regions that have the version; where one could not be reached, the others are brought forward all the same. */
async function rollOut(run: Run): Promise<RegionalRollout[]> {
  if (run.delivery.inputs.functions.length === 0) return [];
  const rollouts = regionsOf(run).flatMap(([site, { planFor, sharing }]): RegionalRollout[] => {
    const { version } = site.report;
    if (!version) return [];
    const plan = planFor(version.arn);
    return [{ site, plan, version: version.arn, ahead: granteesAhead(sharing, plan) }];
  });
  await rollOutRegions(rollouts, run.delivery);
  return rollouts;
}

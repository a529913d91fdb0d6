import { checkStaging } from '../aws/s3/bucket-check.js';
import { stagingFor } from '../inputs/staging.js';
import { log } from '../log.js';
import { formatBytes } from '../units.js';
import type { Delivery, Site } from './delivery.js';
import { look } from './look.js';
import type { Found } from './look.js';
import { lookEverywhere } from './look-everywhere.js';
import type { Looked } from './look-everywhere.js';
import { describeDelivery } from './plan.js';
import { publicationOf } from './publication.js';
import { publishEverywhere } from './publish-everywhere.js';
import { rollOutRegions } from './roll-out-regions.js';
import { fail, failAlone, needsZip, publishesIn } from './run.js';
import type { Run } from './run.js';
import { becomesPublic, isPublic } from './share.js';
import { openSites, placesOf, refuseOtherRegions } from './sites.js';
import { tellConsumers } from './tell-consumers.js';
import { commonNumber, refuseWideGap } from './version-number.js';
import type { Standing } from './version-number.js';

/**
 * Takes a layer to AWS: looks at everything in every region first, then publishes where the content is not there yet,
 * shares, rolls out, and tells consumers. A region that cannot be reached fails alone.
 * @throws Problem; what was done until then is in the report
 */
export async function deliver(delivery: Delivery): Promise<void> {
  const { inputs } = delivery;
  const { sites, close } = await openSites(delivery);
  let run: Run | undefined;
  try {
    refuseOtherRegions(inputs, sites);
    const looked = await log.group(`Comparing with what is in ${placesOf(sites)}`, () =>
      lookEverywhere(sites, (site) => look(site, inputs, delivery.layer), failAlone(delivery)),
    );
    run = startRun(delivery, sites, looked);
    if (needsCheck(run)) await log.group('Checking', run.checked);
    await (inputs.dryRun ? tellPlan(run) : carryOut(run));
  } finally {
    close();
    run?.archive?.close();
  }
}

async function carryOut(run: Run): Promise<void> {
  if (needsZip(run)) await packEverything(run);
  await publishEverywhere(run);
  await rollOut(run);
  await tellConsumers(run);
}

function startRun(delivery: Delivery, sites: readonly Site[], looked: Looked<Found>): Run {
  const { inputs, layer, report } = delivery;
  const found = new Map(looked.found);
  const { previous, allowPublic } = inputs.sharing;
  // Of a region that is late it is not known yet whom the version before is shared with.
  const unknown = looked.late.length > 0 && previous && allowPublic;
  for (const [site, { sharing }] of found) for (const warning of sharing.warnings) site.warn(warning);
  const run: Run = {
    ...{ delivery, sites, looked, found, goal: undefined },
    checked: once(() =>
      layer.check(unknown || [...found.values()].some(({ sharing }) => isPublic(sharing.wanted))),
    ),
    publication: once(async () => {
      await run.checked();
      run.archive = await layer.pack();
      return publicationOf(run.archive, inputs, layer);
    }),
  };
  if (inputs.alignVersions) {
    const standings = looked.found.map(standingOf);
    run.goal = commonNumber(standings);
    refuseWideGap(run.goal, standings);
    if (report.regions.length > 1) log.info(`Every region comes to version ${run.goal}`);
  }
  return run;
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}

function standingOf([{ aws }, { newest, reusable }]: [Site, Found]): Standing {
  return { region: aws.region, newest, serves: reusable?.version === newest };
}

/** A layer that becomes public is checked even where the version is there already. */
function needsCheck(run: Run): boolean {
  return needsZip(run) || [...run.found.values()].some(({ sharing }) => becomesPublic(sharing));
}

/** Packs, and looks at the buckets that the zip has to go through, before it is sent anywhere. */
async function packEverything(run: Run): Promise<void> {
  const { inputs } = run.delivery;
  const { staged } = await log.group('Packing', run.publication);
  if (!staged || !inputs.staging) return;
  const { staging } = inputs;
  const publishing = run.looked.found.filter(([, found]) => publishesIn(run, found));
  const checked = await lookEverywhere(
    publishing.map(([site]) => site),
    ({ aws }) => checkStaging(aws, stagingFor(staging, aws.region), inputs.layerName),
    failAlone(run.delivery),
  );
  for (const [{ warn }, warnings] of checked.found) for (const warning of warnings) warn(warning);
  // One whose bucket cannot be reached is done with; one that is late is asked again when the zip goes there.
  run.looked.found = run.looked.found.filter(([{ report }]) => !report.problem);
}

/** A dry run packs too, so that what would be refused for its size is refused now. */
async function tellPlan(run: Run): Promise<void> {
  await settleLate(run);
  if (needsZip(run)) await packEverything(run);
  await log.group('Plan', () => describe(run));
}

async function describe(run: Run): Promise<void> {
  const { delivery, looked } = run;
  const zip = needsZip(run) ? formatBytes((await run.publication()).archive.size) : '';
  const { steps, functions, warnings } = describeDelivery(delivery, looked.found, { goal: run.goal, zip });
  for (const [site, results] of functions) site.report.functions.push(...results);
  for (const step of steps) log.info(step);
  for (const warning of warnings) log.warning(warning);
  delivery.report.warnings.push(...warnings);
  delivery.report.plan.push(...steps);
}

async function settleLate({ delivery, looked }: Run): Promise<void> {
  for (const [site, result] of looked.late.splice(0)) {
    await result.then(
      (found) => looked.found.push([site, found]),
      (error: unknown) => fail(delivery, site, error),
    );
  }
}

/** In the regions that have the version; where one could not be reached, the others are brought forward all the same. */
async function rollOut({ delivery, sites, found }: Run): Promise<void> {
  if (delivery.inputs.functions.length === 0) return;
  const rollouts = sites.flatMap((site) => {
    const { version, problem } = site.report;
    const plan = found.get(site)?.planFor;
    return version && !problem && plan ? [{ site, plan: plan(version.arn), version: version.arn }] : [];
  });
  await rollOutRegions(rollouts, delivery);
}

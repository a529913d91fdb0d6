import { Interrupted } from '../aws/interrupted.js';
import { parameterName } from '../aws/parameter-name.js';
import { bringParameter } from '../aws/parameters.js';
import { checkStaging } from '../aws/bucket-check.js';
import { asProblem } from '../conclude.js';
import { stagingFor } from '../inputs/staging.js';
import { log, withProgress } from '../log.js';
import { sideBySide } from '../rollout/side-by-side.js';
import { formatBytes } from '../units.js';
import type { Archive } from '../layer/archive.js';
import type { Delivery, Site } from './delivery.js';
import { look } from './look.js';
import type { Found } from './look.js';
import { lookEverywhere, REGIONS_AT_ONCE } from './look-everywhere.js';
import type { Looked } from './look-everywhere.js';
import { describeDelivery } from './plan.js';
import { publicationOf } from './publication.js';
import type { Publication } from './publication.js';
import { publishInRegion } from './publish-in-region.js';
import { rollOutRegions } from './roll-out-regions.js';
import { becomesPublic, isPublic, share } from './share.js';
import { openSites, placesOf, refuseOtherRegions } from './sites.js';
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

/** A delivery under way. */
interface Run {
  delivery: Delivery;
  sites: readonly Site[];
  looked: Looked<Found>;
  /** What was found where, those included that were late. */
  found: Map<Site, Found>;
  /** Holds the layer against the rules, once. */
  checked: () => Promise<void>;
  /** Makes the archive, once. */
  publication: () => Promise<Publication>;
  archive?: Archive;
  /** The number that versions are to have at the least; undefined where numbers do not matter. */
  goal: number | undefined;
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

/** Puts a failure down to its region, where there are several. A cancelled job is nobody's. */
function failAlone({ report }: Delivery): ((site: Site, error: unknown) => void) | undefined {
  if (report.regions.length === 1) return undefined;
  return ({ report: region, place }, error) => {
    if (error instanceof Interrupted) throw error;
    region.problem = asProblem(error);
    report.problems.push({ ...region.problem, what: place(region.problem.what) });
    log.info(place(`failed: ${region.problem.what}`));
  };
}

/** @throws the failure, where the region is the only one */
function fail(delivery: Delivery, site: Site, error: unknown): undefined {
  const put = failAlone(delivery);
  if (!put) throw error;
  put(site, error);
}

function needsZip(run: Run): boolean {
  return run.looked.found.some(([, found]) => publishesIn(run, found));
}

function publishesIn({ goal = 0 }: Run, { reusable }: Found): boolean {
  return !reusable || reusable.version < goal;
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

/** Publishes and shares in all regions, those that were late as soon as they are known. */
async function publishEverywhere(run: Run): Promise<void> {
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

/** Last: who reads the parameter gets a version that is shared and was rolled out. */
async function tellConsumers({ delivery, sites }: Run): Promise<void> {
  const { parameter, layerName } = delivery.inputs;
  if (parameter === undefined) return;
  await log.group('Telling consumers', () =>
    sideBySide(sites, REGIONS_AT_ONCE, async (site) => {
      const { aws, report, tell } = site;
      if (!report.version || report.problem) return;
      const name = parameterName(parameter, { layerName, region: aws.region });
      const value = report.version.arn;
      try {
        const status = await bringParameter(aws, {
          name,
          value,
          description: `The newest version of layer ${layerName}`,
        });
        report.parameter = { name, status };
        tell(`Parameter ${name}: ${status}`);
      } catch (error) {
        fail(delivery, site, error);
      }
    }),
  );
}

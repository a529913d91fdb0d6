import { deleteLayerVersion } from '../../aws/delete-layer-version.ts';
import { Cancelled } from '../../aws/cancellation.ts';
import { listVersions } from '../../aws/layers.ts';
import { isOutOfReach } from '../../aws/out-of-reach.ts';
import { asProblem } from '../../shared/failure.ts';
import { readSharing } from '../sharing.ts';
import type { PruneInputs } from './options.ts';
import { Problem } from '../../shared/problem.ts';
import { mapConcurrently } from '../../shared/concurrency.ts';
import { CALLS_AT_ONCE, readParameters, namesOf } from './read.ts';
import type { DeletableVersion, PruneState, PruneRegionRun } from './read.ts';
import { reasonToKeep } from './plan.ts';
import { refreshUses } from './uses.ts';

/** A region whose versions are being deleted. */
interface Deleting {
  site: PruneRegionRun;
  found: PruneState;
  inputs: PruneInputs;
  /** Names of layers of which no more is deleted, as AWS refused it for one version. */
  refused: Set<string>;
  /** Called when a version is done with. */
  update: () => void;
}

/**
 * Deletes what the plan says, each version only after it was looked at once more: a version that is used or shared by now
 * stays, and so does one that a parameter names.
 *
 * AWS takes no condition for a delete, and there is no call that tells who has a version, so that all functions are listed
 * again for a few versions at a time: as many as that took calls. One costs three calls then, whatever the account's size,
 * and where functions fit on one page it is each by itself.
 * What AWS refuses to delete goes into the report, and no more is deleted of that layer.
 * @param update called with how many versions are done with
 * @throws Problem when AWS cannot be reached, or refuses to be looked at
 */
export async function deleteVersions(
  site: PruneRegionRun,
  found: PruneState,
  { inputs, update }: { inputs: PruneInputs; update: (done: number) => void },
): Promise<void> {
  let done = 0;
  const work: Deleting = { site, found, inputs, refused: new Set(), update: () => update(++done) };
  for (let rest: readonly DeletableVersion[] = found.doomed; rest.length > 0;) {
    const calls = await refreshUses(site.aws, found.uses);
    const batch = rest.slice(0, Math.max(1, calls));
    await deleteBatch(work, batch);
    rest = rest.slice(batch.length).filter(({ one }) => !work.refused.has(one.layer.name));
  }
  await confirmDeleted(site, found);
}

/** The first one that cannot go on ends the region, when those beside it have come to an end. */
async function deleteBatch(work: Deleting, batch: readonly DeletableVersion[]): Promise<void> {
  const { site, found, inputs } = work;
  const layers = namesOf(batch.map(({ one }) => one));
  await readParameters(site.aws, inputs, { layers, facts: found.facts });
  const ends = await mapConcurrently(batch, CALLS_AT_ONCE, async (doomed) => {
    try {
      await deleteOne(work, doomed);
      work.update();
      return undefined;
    } catch (error) {
      return refuse(work, doomed, error);
    }
  });
  const end = ends.find((one) => one !== undefined);
  if (end) throw end.error;
}

/** @returns what ends the work on the region; a refusal ends that on the layer alone */
function refuse(
  work: Deleting,
  { one, told }: DeletableVersion,
  error: unknown,
): { error: unknown } | undefined {
  const { site, refused } = work;
  // A cancelled job sends nothing more; with a cause, a call was under way.
  const isUnsent = error instanceof Cancelled && error.cause === undefined;
  told.status = isUnsent ? 'not-reached' : 'failed';
  if (error instanceof Cancelled || isOutOfReach(error)) return { error };
  if (!refused.has(one.layer.name)) site.fail(asProblem(error));
  refused.add(one.layer.name);
  return undefined;
}

async function deleteOne({ site, found, refused }: Deleting, { one, told }: DeletableVersion): Promise<void> {
  const { aws, tell, warn } = site;
  const { layer, version, arn } = one;
  if (refused.has(layer.name)) return;
  const sharing = await readSharing(aws, arn);
  if (!sharing) {
    told.status = 'gone';
    return;
  }
  found.facts.sharing.set(arn, sharing);
  const keeping = reasonToKeep(one, found.facts);
  if (keeping) {
    Object.assign(told, { status: 'kept', keptLate: true, ...keeping });
    warn(
      `Version ${version} of layer ${layer.name} was to be deleted and stays: by now it is ${keeping.detail}.`,
    );
    return;
  }
  await deleteLayerVersion(aws, { layerName: layer.name, version });
  told.status = 'deleted';
  tell(`Version ${version} of layer ${layer.name} deleted`);
}

/** How long AWS's lists may go on showing what was deleted. Milliseconds. */
const SETTLE_PAUSES = [0, 1000, 2000, 4000, 8000, 15_000];

/** @throws Problem when AWS goes on listing a version that it said was deleted */
async function confirmDeleted({ aws }: PruneRegionRun, { doomed }: PruneState): Promise<void> {
  const deleted = doomed.filter(({ told }) => told.status === 'deleted').map(({ one }) => one);
  const arns = new Set(deleted.map(({ arn }) => arn));
  await mapConcurrently(namesOf(deleted), CALLS_AT_ONCE, async (name) => {
    let listed: number[] = [];
    for (const pause of SETTLE_PAUSES) {
      await aws.sleep(pause);
      const versions = await listVersions(aws, name, 'all');
      listed = versions.filter(({ arn }) => arns.has(arn)).map(({ version }) => version);
      if (listed.length === 0) return;
    }
    throw new Problem(
      `AWS still lists version ${listed.join(', ')} of layer "${name}" in ${aws.region}, which it said was deleted.`,
      `Look again in a while, \`aws lambda list-layer-versions --region ${aws.region} --layer-name ${name}\`, and run the job again if it is still there.`,
    );
  });
}

import type { RegionClient } from '../aws/region-client.ts';
import { classifyError } from '../aws/error-kind.ts';
import { listVersions, nextVersions } from '../aws/layers.ts';
import type { LayerVersion, ListedVersion } from '../aws/layers.ts';
import { readListed } from '../aws/version-shown.ts';
import { reusableVersion } from '../layer/content-mark.ts';
import type { Reuse } from '../layer/content-mark.ts';
import { log } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import type { RegionRun } from './types.ts';
import type { PublishOptions } from './options.ts';
import { isFiller } from '../lambda/filler.ts';

/** A layer's versions in a region. */
export interface ReadVersions {
  /** The version that already holds the content. */
  reusable: LayerVersion | undefined;
  /** Newest first; all of them where older ones count. */
  versions: readonly ListedVersion[];
}

/**
 * Reads a layer's versions, and which of them already holds the content. Where none of the list does, the versions that
 * would come next are asked for directly: the list may be behind what another run has just published. An unchanged layer
 * costs no call for that.
 * @throws Problem when AWS refuses, or lists a version that it does not show
 */
export async function readVersions(
  { aws, info }: Pick<RegionRun, 'aws' | 'info'>,
  inputs: Pick<PublishOptions, 'layerName' | 'reuse' | 'sharing'>,
  contentHash: string,
): Promise<ReadVersions> {
  const { layerName, reuse, sharing } = inputs;
  const serving = async (among: readonly ListedVersion[]): Promise<ReadVersions> => {
    const match = servingVersion(among, contentHash, reuse);
    const reusable = match && (await readListed(aws, { layerName, listed: match }, info));
    if (reusable || !match) return { reusable, versions: among };
    // It was deleted a moment ago.
    return serving(among.filter((listed) => listed !== match));
  };
  const part = reuse === 'any' || sharing.previous ? 'all' : 'first';
  const listed = await serving(await listVersions(aws, layerName, part));
  if (listed.reusable) return listed;
  const next = await unlistedVersions(aws, layerName, listed.versions[0]?.version ?? 0);
  return next.length > 0 ? serving([...next, ...listed.versions]) : listed;
}

/** Whether there are more is not known where the role may not ask; the publish says so by its number. */
async function unlistedVersions(
  aws: RegionClient,
  layerName: string,
  after: number,
): Promise<LayerVersion[]> {
  try {
    return await nextVersions(aws, layerName, after);
  } catch (error) {
    if (!(error instanceof Problem) || classifyError(error.cause ?? {}).status !== 403) throw error;
    log.debug(`${aws.region}: whether there is a version after ${after} is not known. ${error.what}`);
    return [];
  }
}

/** A version that only takes up a number never serves. */
function servingVersion(
  versions: readonly ListedVersion[],
  contentHash: string,
  reuse: Reuse,
): ListedVersion | undefined {
  const match = reusableVersion(
    reuse === 'any' ? versions.filter((listed) => !isFiller(listed)) : versions,
    contentHash,
    reuse,
  );
  return match && !isFiller(match) ? match : undefined;
}

import type { RegionClient } from '../aws/region-client.ts';
import { findLayerPolicy } from '../aws/layer-policy.ts';
import type { Grantee } from '../lambda/principal.ts';
import { granteesOf, unknownIn } from '../lambda/layer-grants.ts';

/** Whom an earlier version was shared with. */
export interface PreviousGrantees {
  /** The version that was read; undefined where there is none. */
  version: number | undefined;
  grantees: Grantee[];
  /** The ids of statements that cannot be carried forward, as they say something else than who may use the version. */
  unknown: string[];
}

/**
 * Reads whom the version before is shared with: the first of those given that AWS still has. One that is shared with
 * nobody counts as well: what was revoked does not come back.
 * @param versions newest first
 * @throws Problem when AWS refuses
 */
export async function previousGrantees(
  aws: RegionClient,
  layerName: string,
  versions: readonly number[],
): Promise<PreviousGrantees> {
  for (const version of versions) {
    const policy = await findLayerPolicy(aws, { layerName, version });
    if (policy) return { version, grantees: granteesOf(policy.grants), unknown: unknownIn(policy.grants) };
  }
  return { version: undefined, grantees: [], unknown: [] };
}

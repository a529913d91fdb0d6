import type { RegionClient } from '../aws/region-client.ts';
import { findLayerPolicy } from '../aws/layer-policy.ts';
import { parseLayerVersionArn } from '../lambda/arn.ts';
import { granteeText } from '../lambda/principal.ts';
import { granteesOf, unknownIn } from '../lambda/layer-grants.ts';
import type { Grant } from '../lambda/layer-grants.ts';

/** Who besides its own account may use a layer version. */
export interface VersionSharing {
  /** Account ids, organisation ids, `public`. */
  grantees: string[];
  /** Ids of statements that say something else than that one of those may use it. */
  unknown: string[];
}

/**
 * Reads who besides its own account may use a version of our own; one call.
 * @param arn of the version
 * @returns undefined when there is no such version (any more)
 * @throws Problem when AWS refuses
 */
export async function readSharing(aws: RegionClient, arn: string): Promise<VersionSharing | undefined> {
  const parsed = parseLayerVersionArn(arn);
  if (!parsed) throw new TypeError(`${arn} is no layer version`);
  const { name: layerName, version, account } = parsed;
  const policy = await findLayerPolicy(aws, { layerName, version });
  return policy && sharingIn(policy.grants, account);
}

function sharingIn(grants: readonly Grant[], account: string): VersionSharing {
  const grantees = granteesOf(grants).map(granteeText);
  return { grantees: grantees.filter((grantee) => grantee !== account), unknown: unknownIn(grants) };
}

/** Tells whether anybody else may use a version; a statement that cannot be described may let somebody. */
export function isShared({ grantees, unknown }: VersionSharing): boolean {
  return grantees.length + unknown.length > 0;
}

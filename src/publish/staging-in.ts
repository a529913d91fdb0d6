import { callerAccount } from '../aws/account.ts';
import type { RegionClient } from '../aws/region-client.ts';
import type { Staging } from '../aws/s3/staging-place.ts';
import { REGION_PLACEHOLDER } from '../lambda/parameter-name.ts';

/**
 * Where a layer is staged in a region, with the accounts that the bucket may belong to: the caller's first, then those
 * that are listed.
 * @throws Problem when AWS does not tell whose the credentials are
 */
export async function stagingIn(
  aws: RegionClient,
  staging: StagingInputs,
  allowedAccountIds: readonly string[],
): Promise<Staging> {
  const owners = new Set([await callerAccount(aws), ...allowedAccountIds]);
  return { ...stagingFor(staging, aws.region), owners: [...owners] };
}

/** Where layers are to be staged, as given: `{region}` still stands in the bucket, the prefix and the key. */
export type StagingInputs = Omit<Staging, 'owners'>;

/** Puts the region where `{region}` stands. */
export function stagingFor(inputs: StagingInputs, region: string): StagingInputs {
  const inRegion = (given: string) => given.replaceAll(REGION_PLACEHOLDER, region);
  const { bucket, prefix: folder, kmsKeyId, mode } = inputs;
  return {
    bucket: inRegion(bucket),
    prefix: inRegion(folder),
    ...(kmsKeyId && { kmsKeyId: inRegion(kmsKeyId) }),
    mode,
  };
}

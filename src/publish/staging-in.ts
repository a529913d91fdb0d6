import { callerAccount } from '../aws/account.ts';
import type { Connection } from '../aws/region-client.ts';
import type { Staging } from '../aws/s3/staging-place.ts';
import { stagingFor } from '../inputs/staging.ts';
import type { StagingInputs } from '../inputs/staging.ts';

/**
 * Where a layer is staged in a region, with the accounts that the bucket may belong to: the caller's first, then those
 * that are listed.
 * @throws Problem when AWS does not tell whose the credentials are
 */
export async function stagingIn(
  aws: Connection,
  staging: StagingInputs,
  allowedAccountIds: readonly string[],
): Promise<Staging> {
  const owners = new Set([await callerAccount(aws), ...allowedAccountIds]);
  return { ...stagingFor(staging, aws.region), owners: [...owners] };
}

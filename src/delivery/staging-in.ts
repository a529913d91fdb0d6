import { callerAccount } from '../aws/account.js';
import type { Connection } from '../aws/connection.js';
import type { Staging } from '../aws/s3/place.js';
import { stagingFor } from '../inputs/staging.js';
import type { StagingInputs } from '../inputs/staging.js';

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

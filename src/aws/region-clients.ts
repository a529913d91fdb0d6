import { callerAccount, refuseOtherAccounts } from './account.ts';
import { createRegionClient } from './region-client.ts';
import type { RegionClient } from './region-client.ts';
import { isOutOfReach } from './out-of-reach.ts';

/** The regions to create clients for. */
export interface RegionsToConnect {
  /** In order; none for the one that the environment or the profile says. */
  regions: readonly string[];
  /** The credentials must belong to one of these; none for any. */
  allowedAccountIds: readonly string[];
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
  /** As RegionClientOptions has it. */
  controlPlaneRate?: number;
  /** Told of the regions before AWS is asked anything. */
  onConnected?: (regions: string[]) => void;
}

/** The clients of a run, and the end of all of them. */
export interface RegionClients {
  connections: RegionClient[];
  /** Also ends what is still under way, which would hold up the end of the step. */
  close: () => void;
}

/**
 * Creates a client for every region, with the same credentials.
 * @throws Problem where there are none, or they belong to an account that is not allowed
 */
export async function createRegionClients(where: RegionsToConnect): Promise<RegionClients> {
  const { regions, allowedAccountIds, interruption, controlPlaneRate } = where;
  const [first, ...others] = regions;
  const end = new AbortController();
  const until = {
    interruption: AbortSignal.any([interruption, end.signal]),
    ...(controlPlaneRate !== undefined && { controlPlaneRate }),
  };
  const home = await createRegionClient({ ...(first && { region: first }), ...until });
  const { caller } = home;
  const { credentials } = home.lambda.config;
  const connections = [
    home,
    ...(await Promise.all(
      others.map((region) => createRegionClient({ region, credentials, caller, ...until })),
    )),
  ];
  where.onConnected?.(connections.map(({ region }) => region));
  if (allowedAccountIds.length > 0) refuseOtherAccounts(await accountOf(connections), allowedAccountIds);
  const close = () => {
    end.abort();
    for (const aws of connections) aws.close();
  };
  return { connections, close };
}

/** The account is the same in all regions, so that the first one that can be reached tells it. */
async function accountOf([first, ...others]: readonly RegionClient[]): Promise<string> {
  if (!first) throw new TypeError('there is no region');
  return callerAccount(first).catch((error: unknown) => {
    if (others.length === 0 || !isOutOfReach(error)) throw error;
    return accountOf(others);
  });
}

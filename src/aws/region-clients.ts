import { callerAccount, refuseOtherAccounts } from './account.ts';
import { connect } from './region-client.ts';
import type { Connection } from './region-client.ts';
import { isOutOfReach } from './out-of-reach.ts';

/** Where to connect to. */
export interface Regions {
  /** In order; none for the one that the environment or the profile says. */
  regions: readonly string[];
  /** The credentials must belong to one of these; none for any. */
  allowedAccountIds: readonly string[];
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
  /** As ConnectOptions has it. */
  controlPlaneRate?: number;
  /** Told of the regions before AWS is asked anything. */
  onConnected?: (regions: string[]) => void;
}

/** Connections to regions, as long as the work takes. */
export interface Connections {
  connections: Connection[];
  /** Also ends what is still under way, which would hold up the end of the step. */
  close: () => void;
}

/**
 * Connects to every region, with the same credentials.
 * @throws Problem where there are none, or they belong to an account that is not allowed
 */
export async function connectEverywhere(where: Regions): Promise<Connections> {
  const { regions, allowedAccountIds, interruption, controlPlaneRate } = where;
  const [first, ...others] = regions;
  const end = new AbortController();
  const until = {
    interruption: AbortSignal.any([interruption, end.signal]),
    ...(controlPlaneRate !== undefined && { controlPlaneRate }),
  };
  const home = await connect({ ...(first && { region: first }), ...until });
  const { caller } = home;
  const { credentials } = home.lambda.config;
  const connections = [
    home,
    ...(await Promise.all(others.map((region) => connect({ region, credentials, caller, ...until })))),
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
async function accountOf([first, ...others]: readonly Connection[]): Promise<string> {
  if (!first) throw new TypeError('there is no region');
  return callerAccount(first).catch((error: unknown) => {
    if (others.length === 0 || !isOutOfReach(error)) throw error;
    return accountOf(others);
  });
}

import { startEmulator } from '../../emulator/index.js';
import type { Emulator } from '../../emulator/index.js';
import { dateOf } from '../../src/shared/clock.ts';
import { createRegionClient } from '../../src/aws/region-client.ts';
import type { RegionClient, RegionClientOptions } from '../../src/aws/region-client.ts';
import { hurriedClock } from './hurried-clock.ts';
import type { HurriedClock } from './hurried-clock.ts';

export const ACCOUNT = '123456789012';
export const REGION = 'eu-central-1';

export interface Stage {
  emulator: Emulator;
  region: ReturnType<Emulator['region']>;
  aws: RegionClient;
  clock: HurriedClock;
  /** One more connection of its own, as another pipeline has. */
  another: (options?: RegionClientOptions) => Promise<RegionClient>;
}

type Options = Parameters<typeof startEmulator>[0];

/** Runs a scene with the real client against an emulator whose time runs as fast as the clock's. */
export async function atTheEmulator(options: Options, scene: (stage: Stage) => Promise<void>): Promise<void> {
  const clock = hurriedClock(100);
  const emulator = await startEmulator({ now: () => dateOf(clock).getTime(), ...options });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: emulator.url,
    AWS_ACCESS_KEY_ID: ACCOUNT,
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  });
  const connections: RegionClient[] = [];
  const another = async (more?: RegionClientOptions) => {
    const connection = await createRegionClient({ region: REGION, clock, ...more });
    connections.push(connection);
    return connection;
  };
  try {
    await scene({ emulator, region: emulator.region(ACCOUNT, REGION), aws: await another(), clock, another });
  } finally {
    for (const connection of connections) connection.close();
    await emulator.close();
  }
}

/** An emulator in a process of its own, so that what it works is not taken from what is measured. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { startEmulator } from '../emulator/index.js';
import { seedAudited } from './audited-account.ts';
import type { AuditedAccount } from './audited-account.ts';

type Settings = NonNullable<Parameters<typeof startEmulator>[0]>;
type Fault = Parameters<Awaited<ReturnType<typeof startEmulator>>['fault']>[0];

/** A call as far as it is counted. */
export interface CountedCall {
  operation: string;
  region: string;
  applied: boolean;
  /** HTTP. */
  status: number;
  /** Of the reply. */
  bodyBytes: number;
}

/** A layer to be there from the start. */
export interface SeededLayer {
  account: string;
  region: string;
  layer: { name: string; zip: string; description: string };
}

/** What is asked of it; a zip travels as base64. */
type Order =
  | { kind: 'calls' }
  | { kind: 'fault'; fault: Fault }
  | { kind: 'clear' }
  | ({ kind: 'audited' } & AuditedAccount)
  | { kind: 'bucket'; account: string; region: string; name: string }
  | ({ kind: 'layer' } & SeededLayer);

export interface RemoteEmulator {
  url: string;
  calls: () => Promise<CountedCall[]>;
  /** As long as it is not cleared. */
  fault: (fault: Fault) => Promise<unknown>;
  clearFaults: () => Promise<unknown>;
  seedAudited: (account: AuditedAccount) => Promise<unknown>;
  seedBucket: (account: string, region: string, name: string) => Promise<unknown>;
  seedLayer: (seeded: SeededLayer) => Promise<unknown>;
  close: () => void;
}

/** Starts one; settings that are functions cannot be given. */
export async function startRemoteEmulator(settings: Settings): Promise<RemoteEmulator> {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(settings)], { stdio: 'inherit' });
  const [url] = (await once(child, 'message')) as [string];
  const ask = async (order: Order): Promise<unknown> => {
    child.send(order);
    const [answer] = (await once(child, 'message')) as [unknown];
    return answer;
  };
  return {
    url,
    calls: async () => (await ask({ kind: 'calls' })) as CountedCall[],
    fault: (fault) => ask({ kind: 'fault', fault }),
    clearFaults: () => ask({ kind: 'clear' }),
    seedAudited: (account) => ask({ kind: 'audited', ...account }),
    seedBucket: (account, region, name) => ask({ kind: 'bucket', account, region, name }),
    seedLayer: (seeded) => ask({ kind: 'layer', ...seeded }),
    close: () => void child.kill(),
  };
}

/** JSON has no infinity. */
const endless = ({ times, ...fault }: Fault): Fault => ({ ...fault, times: times ?? Infinity });

if (process.send && process.argv[2]) {
  const emulator = await startEmulator(JSON.parse(process.argv[2]) as Settings);
  const obey = (order: Order): CountedCall[] | undefined => {
    switch (order.kind) {
      case 'calls':
        return emulator.calls.map(({ operation, region, applied, status, bodyBytes }) => ({
          ...{ operation, region, applied, status, bodyBytes },
        }));
      case 'fault':
        emulator.fault(endless(order.fault));
        break;
      case 'clear':
        emulator.clearFaults();
        break;
      case 'audited':
        seedAudited(emulator.region(order.account, order.region), order);
        break;
      case 'bucket':
        emulator.region(order.account, order.region).seedBucket({ name: order.name });
        break;
      case 'layer': {
        const zip = Buffer.from(order.layer.zip, 'base64');
        emulator.region(order.account, order.region).seedLayer({ ...order.layer, zip });
      }
    }
    return undefined;
  };
  process.on('message', (order: Order) => process.send?.(obey(order) ?? null));
  process.send(emulator.url);
}

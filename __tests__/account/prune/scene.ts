// An account in which some versions of a layer may go and others not.
import type { Emulator } from '../../../emulator/index.js';
import { ACCOUNT, REGION } from '../../actions/step.ts';

export const arnOf = (version: number) => `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models:${version}`;

export const ALL = Array.from({ length: 14 }, (_, index) => index + 1);
/** Those of the fourteen that may go, where the newest five stay. */
export const GO = [1, 2, 4, 7, 8, 9];
export const STAY = ALL.filter((version) => !GO.includes(version));

/** Fourteen versions of a layer, of which functions have the last, the third and the fifth, and the sixth is shared. */
export function seedScene(emulator: Emulator): void {
  const region = emulator.region(ACCOUNT, REGION);
  for (const version of ALL) region.seedLayer({ name: 'models', codeSize: 1000 + version });
  for (let version = 1; version <= 3; version++) region.seedLayer({ name: 'team-auth', codeSize: 500 });
  region.seedFunction({
    ...{ name: 'checkout', layers: [arnOf(14)] },
    published: [{ layers: [arnOf(3)] }, { layers: [arnOf(5)] }, { layers: [arnOf(14)] }],
    // Version 2 serves by its weight alone, and version 1 serves nobody.
    aliases: { live: { version: '3', weights: { 2: 0.1 } } },
  });
  const grant = { Sid: 'x', Effect: 'Allow' as const, Action: 'lambda:GetLayerVersion' };
  const statements = [{ ...grant, Resource: arnOf(6), Principal: '*' }];
  region.seedPolicy({ name: 'models', version: 6, statements });
}

/** The versions of a layer that are there. */
export function left(emulator: Emulator, name = 'models', region = REGION): number[] {
  const versions = emulator.region(ACCOUNT, region).layers.get(name)?.versions.keys() ?? [];
  return [...versions].sort((a, b) => a - b);
}

interface Ended {
  outputs: Record<string, string>;
}

/** A version in an output. */
export interface OutputVersion {
  region: string;
  layer: string;
  version: number;
  arn: string;
  reason?: string;
  detail?: string;
}

export function versionsIn({ outputs }: Ended, output: 'deleted' | 'kept'): OutputVersion[] {
  return JSON.parse(outputs[output] ?? '') as OutputVersion[];
}

export function numbersIn(ended: Ended, output: 'deleted' | 'kept', region = REGION): number[] {
  const there = versionsIn(ended, output).filter((one) => one.region === region);
  return there.map(({ version }) => version).sort((a, b) => a - b);
}

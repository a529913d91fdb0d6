// Rollouts in two regions, in one of which another pipeline was ahead.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { PublishOptions } from '../../src/publish/options.ts';
import type { PublishRequest, RegionRun } from '../../src/publish/types.ts';
import { rollOutRegions } from '../../src/publish/roll-out.ts';
import type { RegionalRollout } from '../../src/publish/roll-out.ts';
import { Superseded } from '../../src/rollout/superseded.ts';
import { atTheEmulator } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';
import { aFunction, aPlanned, BASE, someInputs, targetOf } from '../rollout/planning.ts';

const ARN = `${BASE}:layer:mine:2`;

function rolloutIn({ aws }: Stage, name: string, problems: Superseded[]): RegionalRollout {
  const region: RegionRun = {
    ...{ aws: { ...aws, region: name }, report: { region: name, functions: [] } },
    ...{ place: (text) => `${name}: ${text}`, info: () => undefined, warn: () => undefined },
  };
  const fn = aFunction({ arn: `arn:aws:lambda:${name}:123456789012:function:api` });
  const goal = { kind: 'version' as const, layer: targetOf(ARN), attach: true };
  const waves = [{ number: 1, share: '100%', functions: [aPlanned({ fn, goal })] }];
  return {
    ...{ region, version: ARN, ahead: [] },
    plan: { waves, skipped: [], passedOver: [], problems, warnings: [] },
  };
}

test('a plan with a problem in one region keeps every region from being updated', async () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'regions-'));
  try {
    await atTheEmulator({}, async (stage) => {
      const ahead = new Superseded('Another pipeline is ahead.', 'Take turns.');
      const rollouts = [rolloutIn(stage, 'eu-central-1', []), rolloutIn(stage, 'eu-west-1', [ahead])];
      const regions = rollouts.map(({ region }) => region.report);
      const delivery: PublishRequest = {
        ...{ options: someInputs() as PublishOptions, action: 'publish', folder },
        ...{ interruption: new AbortController().signal },
        report: { regions, plan: [], warnings: [], problems: [] },
        layer: {
          ...{ contentHash: '', unzippedSize: 1, description: '' },
          ...{
            pack: () => Promise.reject(new Error('nothing is packed')),
            refuseFindings: () => Promise.resolve(),
          },
        },
      };
      const problem = await rollOutRegions(rollouts, delivery).catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(Superseded);
      expect((problem as Superseded).message).toContain('eu-west-1: Another pipeline is ahead.');
      expect(stage.emulator.calls).toEqual([]);
      expect(regions.map(({ functions }) => functions)).toMatchObject([
        [{ status: 'skipped', note: 'The rollout stopped in eu-west-1, before this region.' }],
        [{ status: 'skipped', note: 'The rollout stopped before it.' }],
      ]);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

// Functions of another account, which is given the version before they get it.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RemoveLayerVersionPermissionCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import type { PublishRequest, RegionRun } from '../../src/publish/types.ts';
import type { PublishOptions } from '../../src/publish/options.ts';
import { rollOutRegions } from '../../src/publish/roll-out.ts';
import { granteesAhead } from '../../src/publish/plan-sharing.ts';
import type { Plan } from '../../src/rollout/plan-types.ts';
import { Problem } from '../../src/shared/problem.ts';
import type { RegionReport } from '../../src/publish/result.ts';
import { atTheEmulator, ACCOUNT, REGION } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';
import { aFunction, aPlanned, someInputs, targetOf } from '../rollout/planning.ts';
import { granteesNamed, LAYER, seedShared, statementFor, statementsOf } from './policies.ts';

const [FRIEND, STRANGER] = ['210987654321', '333333333333'];
const ARN = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:${LAYER}`;

/** Gives version 1 to a function of each account. */
function planFor(...accounts: string[]): Plan {
  const goal = { kind: 'version' as const, layer: targetOf(`${ARN}:1`), attach: true };
  const functions = accounts.map((account) => {
    const arn = `arn:aws:lambda:${REGION}:${account}:function:theirs`;
    return aPlanned({ goal, fn: aFunction({ name: 'theirs', arn }) });
  });
  const waves = [{ number: 1, share: '100%', functions }];
  return { waves, skipped: [], passedOver: [], problems: [], warnings: [] };
}

describe('given a version ahead', () => {
  test.each([
    ['an account that is listed and has functions of the plan', [FRIEND, STRANGER], [FRIEND], [FRIEND]],
    ['no account without functions', [STRANGER], [FRIEND], []],
    ['neither organisation nor everybody', ['o-aaaaaaaaaa', 'public'], [FRIEND], []],
    ['not the account that has the layer', [ACCOUNT], [ACCOUNT], []],
  ])('is %s', (_, wanted, accounts, ahead) => {
    const sharing = { wanted: granteesNamed(...wanted) };
    expect(granteesAhead(sharing, planFor(...accounts))).toEqual(granteesNamed(...ahead));
  });

  test('is nobody where the functions have it already', () => {
    const plan = planFor(FRIEND);
    for (const { functions } of plan.waves) for (const one of functions) one.done = true;
    expect(granteesAhead({ wanted: granteesNamed(FRIEND) }, plan)).toEqual([]);
  });
});

interface Ended {
  problem: unknown;
  report: RegionReport;
  warnings: string[];
}

/** Rolls out to a function that AWS refuses, as it is another account's. */
async function failFor(
  { aws }: Stage,
  ahead: string[],
  changes: Partial<PublishOptions> = {},
): Promise<Ended> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'share-ahead-'));
  const warnings: string[] = [];
  const layer = { layerArn: ARN, arn: `${ARN}:1`, version: 1, codeSize: 1, codeSha256: '', description: '' };
  const version = { ...layer, published: true, adopted: false, extra: [], fillers: [] };
  const report: RegionReport = { region: REGION, version, functions: [] };
  const region: RegionRun = {
    ...{ aws, report, place: (text) => text, info: () => undefined },
    warn: (text) => warnings.push(text),
  };
  const inputs = { ...someInputs(), layerName: LAYER, ...changes } as PublishOptions;
  const delivery: PublishRequest = {
    ...{ options: inputs, action: 'publish', folder, interruption: new AbortController().signal },
    report: { regions: [report], plan: [], warnings: [], problems: [] },
    layer: {
      ...{ contentHash: '', unzippedSize: 1, description: '' },
      pack: () => Promise.reject(new Error('nothing is packed')),
      refuseFindings: () => Promise.resolve(),
    },
  };
  const rollout = { region, plan: planFor(FRIEND), version: `${ARN}:1`, ahead: granteesNamed(...ahead) };
  try {
    const problem = await rollOutRegions([rollout], delivery).catch((error: unknown) => error);
    return { problem, report, warnings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sids = (stage: Stage) => statementsOf(stage).map(({ Sid }) => Sid);

describe('what was given ahead of a rollout that fails', () => {
  test('is revoked, and what others had stays', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor(STRANGER)]);
      const { problem, report, warnings } = await failFor(stage, [FRIEND, STRANGER]);
      expect(problem).toBeInstanceOf(Problem);
      expect(stage.emulator.callsOf('AddLayerVersionPermission')).toHaveLength(1);
      expect(sids(stage)).toEqual([`publish-layer-${STRANGER}`]);
      expect(report.sharing).toEqual({
        ...{ before: [STRANGER], after: [STRANGER], added: [FRIEND], revoked: [FRIEND], unknown: [] },
      });
      expect(warnings).toEqual([]);
    });
  });

  test('stays with `on-failure: stop`', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage);
      await failFor(stage, [FRIEND], { onFailure: 'stop' });
      expect(sids(stage)).toEqual([`publish-layer-${FRIEND}`]);
    });
  });

  test('is left alone where it was changed since', async () => {
    await atTheEmulator({}, async (stage) => {
      const version = seedShared(stage);
      const Sid = `publish-layer-${FRIEND}`;
      stage.emulator.onCall(({ operation, phase }) => {
        if (operation !== 'UpdateFunctionConfiguration' || phase !== 'after') return;
        const statements = [statementFor(STRANGER, { Sid, Resource: `${ARN}:${version}` })];
        stage.region.seedPolicy({ name: LAYER, version, statements });
      });
      await failFor(stage, [FRIEND]);
      expect(statementsOf(stage)).toEqual([statementFor(STRANGER, { Sid, Resource: `${ARN}:1` })]);
      expect(stage.emulator.callsOf('RemoveLayerVersionPermission')).toEqual([]);
    });
  });

  test('is a warning with the command where it cannot be revoked', async () => {
    const actions = ['lambda:Get*', 'lambda:Update*', 'lambda:AddLayerVersionPermission'];
    const allow = actions.map((Action) => ({ Action, Resource: '*' }));
    await atTheEmulator({ allow }, async (stage) => {
      seedShared(stage);
      const { problem, warnings } = await failFor(stage, [FRIEND]);
      expect(problem).toBeInstanceOf(Problem);
      expect(warnings.join()).toContain(
        `\`aws lambda remove-layer-version-permission --layer-name ${LAYER} --version-number 1 --statement-id publish-layer-${FRIEND}\``,
      );
      expect(sids(stage)).toEqual([`publish-layer-${FRIEND}`]);
    });
  });

  test('that is refused leaves the functions as they are, and tells of each', async () => {
    const allow = [{ Action: 'lambda:Get*', Resource: '*' }];
    await atTheEmulator({ allow }, async (stage) => {
      seedShared(stage);
      const { problem, report } = await failFor(stage, [FRIEND]);
      expect((problem as Problem).what).toContain('lambda:AddLayerVersionPermission');
      expect(report.functions).toMatchObject([
        { function: 'theirs', status: 'skipped', note: 'The rollout stopped before it.' },
      ]);
      expect(stage.emulator.callsOf('UpdateFunctionConfiguration')).toEqual([]);
    });
  });

  test('is nothing to revoke where it is gone', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage);
      const StatementId = `publish-layer-${FRIEND}`;
      stage.emulator.onCall(async ({ operation, phase }) => {
        if (operation !== 'UpdateFunctionConfiguration' || phase !== 'after') return;
        const remove = { LayerName: LAYER, VersionNumber: 1, StatementId };
        await stage.aws.lambda.send(new RemoveLayerVersionPermissionCommand(remove));
      });
      const { report, warnings } = await failFor(stage, [FRIEND]);
      expect([report.sharing?.after, warnings]).toEqual([[], []]);
    });
  });
});

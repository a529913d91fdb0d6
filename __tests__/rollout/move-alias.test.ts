import { DeleteAliasCommand, UpdateAliasCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { moveAlias, moveUnlessChanged } from '../../src/rollout/move-alias.ts';
import type { AliasTarget } from '../../src/rollout/result.ts';
import { atARollout } from './stage.ts';
import type { RolloutStage } from './stage.ts';

const NO_RECORD = { path: () => '', intend: () => () => undefined, written: () => [] };

/** Moves `live` of the function from version 1 to version 2. */
async function move(
  { aws, region }: RolloutStage,
  more: { provisioned?: Record<string, number> } = {},
): Promise<{ told: AliasTarget[]; what?: string }> {
  const arn = region.seedFunction({ name: 'api', versions: 3, aliases: { live: '1' }, ...more });
  const told: AliasTarget[] = [];
  const about = {
    fn: { arn, name: 'api' },
    alias: 'live',
    onRead: (target: AliasTarget) => told.push(target),
  };
  const next = moveUnlessChanged({ name: 'api', alias: 'live' }, at('1'), at('2'));
  try {
    await moveAlias({ aws, record: NO_RECORD }, { ...about, next });
    return { told };
  } catch (error) {
    return { told, what: (error as Error).message };
  }
}

const at = (version: string): AliasTarget => ({ version, weights: {} });

/** Does something, once, just before the alias is written. */
function beforeTheWrite({ emulator }: RolloutStage, act: () => Promise<unknown>): void {
  let acted = false;
  emulator.onCall(async ({ operation, phase }) => {
    if (operation !== 'UpdateAlias' || phase !== 'before' || acted) return;
    acted = true;
    await act();
  });
}

describe('moving an alias', () => {
  test('points it at the version, and reads that back', async () => {
    await atARollout({}, async (stage) => {
      expect(await move(stage)).toEqual({ told: [at('1'), at('2')] });
      expect(stage.region.aliasOf('api', 'live')).toEqual(at('2'));
    });
  });

  test.each(['reset', '500', '502-html', 'truncated', 'empty', 'bad-json', 'wrong-json'] as const)(
    'finds out what happened when the reply is lost (%s)',
    async (kind) => {
      for (const when of ['before', 'after'] as const) {
        await atARollout({}, async (stage) => {
          stage.emulator.fault({ operation: 'UpdateAlias', kind, when });
          expect((await move(stage)).what).toBeUndefined();
          expect(stage.emulator.callsOf('UpdateAlias').filter(({ applied }) => applied)).toHaveLength(1);
        });
      }
    },
  );

  test('is not misled by reads that lag behind its write', async () => {
    await atARollout({ readLagMillis: 4000 }, async (stage) => {
      expect((await move(stage)).told.at(-1)).toEqual(at('2'));
      expect(stage.emulator.callsOf('UpdateAlias')).toHaveLength(1);
    });
  });

  test('waits while AWS keeps the traffic on the old version until the new one has its provisioned concurrency', async () => {
    await atARollout({ provisionMillis: 90_000 }, async (stage) => {
      const { told, what } = await move(stage, { provisioned: { live: 5 } });
      expect(what).toBeUndefined();
      expect(told.at(-1)).toEqual(at('2'));
      expect(stage.region.aliasOf('api', 'live')).toEqual(at('2'));
      expect(stage.emulator.callsOf('UpdateAlias')).toHaveLength(1);
    });
  });

  test('goes on where somebody only touched it meanwhile', async () => {
    await atARollout({ readLagMillis: 2000 }, async (stage) => {
      const touch = new UpdateAliasCommand({ FunctionName: 'api', Name: 'live', Description: 'mine' });
      beforeTheWrite(stage, () => stage.aws.lambda.send(touch));
      expect((await move(stage)).what).toBeUndefined();
      expect(stage.region.aliasOf('api', 'live')).toEqual(at('2'));
      expect(stage.emulator.callsOf('UpdateAlias').map(({ status }) => status)).toEqual([412, 200, 200]);
    });
  });

  test('leaves it alone where somebody moved it elsewhere', async () => {
    await atARollout({}, async (stage) => {
      const elsewhere = new UpdateAliasCommand({ FunctionName: 'api', Name: 'live', FunctionVersion: '3' });
      beforeTheWrite(stage, () => stage.aws.lambda.send(elsewhere));
      const { what, told } = await move(stage);
      expect(what).toContain(
        'was moved to version 3 by somebody else during the rollout, so it was left alone',
      );
      expect(told.at(-1)).toEqual(at('3'));
      expect(stage.region.aliasOf('api', 'live')).toEqual(at('3'));
    });
  });

  test('says so where it was deleted', async () => {
    await atARollout({}, async (stage) => {
      const remove = new DeleteAliasCommand({ FunctionName: 'api', Name: 'live' });
      beforeTheWrite(stage, async () => {
        await stage.aws.lambda.send(remove);
      });
      expect((await move(stage)).what).toContain('Alias "live" of function "api" does not exist');
    });
  });
});

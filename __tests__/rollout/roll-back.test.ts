import { UpdateAliasCommand, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { rollBackAll } from '../../src/rollout/roll-back.ts';
import { keepRecord } from '../../src/rollout/record.ts';
import type { Recorder } from '../../src/rollout/record.ts';
import { atARollout, REGION } from './stage.ts';
import type { RolloutStage } from './stage.ts';

const HEADER = { action: 'publish' as const, region: REGION, layerName: 'mine' };
const at = (version: string) => ({ version, weights: {} });

interface Scene extends RolloutStage {
  record: Recorder;
  /** The versions of the layer, as they were seeded. */
  one: string;
  two: string;
  /** Seeds a function and writes to the record that it got the second version, and its alias its second one. */
  rolledOut: (name: string) => string;
}

/** A record, and functions as a rollout left them. */
async function afterARollout(
  options: Parameters<typeof atARollout>[0],
  work: (scene: Scene) => Promise<void>,
) {
  await atARollout(options, async (stage) => {
    const { region, folder } = stage;
    const record = keepRecord(join(folder, 'record.jsonl'), HEADER);
    const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
    const rolledOut = (name: string) => {
      const published = [{ layers: [one] }, { layers: [two] }];
      const arn = region.seedFunction({ name, layers: [two], published, aliases: { live: '2' } });
      record.intend({ what: 'layers', function: arn, before: [one], after: [two] })('made');
      record.intend({ what: 'alias', function: arn, alias: 'live', before: at('1'), after: at('2') })('made');
      return arn;
    };
    await work({ ...stage, record, one, two, rolledOut });
  });
}

/** @returns by function, why it is not back; [] for one that is */
async function putBack({ aws, record }: Scene): Promise<Record<string, string[]>> {
  const ended: Record<string, string[]> = {};
  await rollBackAll(
    { aws, record },
    {
      layers: () => undefined,
      alias: () => undefined,
      done: (arn, errors) =>
        (ended[arn.split(':').at(-1) ?? ''] = errors.map((error) => (error as Error).message)),
    },
  );
  return ended;
}

describe('rolling back what a rollout changed', () => {
  test('moves the aliases first, then gives the functions their lists, newest first', async () => {
    await afterARollout({ updateMillis: 500 }, async (scene) => {
      for (const name of ['a', 'b', 'c']) scene.rolledOut(name);
      expect(await putBack(scene)).toEqual({ a: [], b: [], c: [] });
      const writes = scene.emulator.calls.filter(({ operation }) => operation.startsWith('Update'));
      expect(writes.map(({ operation }) => operation)).toEqual([
        ...['UpdateAlias', 'UpdateAlias', 'UpdateAlias'],
        ...['UpdateFunctionConfiguration', 'UpdateFunctionConfiguration', 'UpdateFunctionConfiguration'],
      ]);
      const [first] = writes;
      expect(first?.input.FunctionName).toMatch(/:c$/);
      for (const name of ['a', 'b', 'c']) {
        expect(scene.region.layersOf(name)).toEqual([scene.one]);
        expect(scene.region.aliasOf(name, 'live')).toEqual(at('1'));
      }
    });
  });

  test('leaves alone what somebody changed since, and rolls the rest back', async () => {
    await afterARollout({}, async (scene) => {
      const { aws, region, one } = scene;
      const other = region.seedLayer({ name: 'other' });
      for (const name of ['a', 'b', 'c']) scene.rolledOut(name);
      await aws.lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'a', Layers: [other] }));
      await aws.lambda.send(
        new UpdateAliasCommand({ FunctionName: 'b', Name: 'live', FunctionVersion: '$LATEST' }),
      );
      expect(await putBack(scene)).toEqual({
        a: [
          expect.stringContaining('layers of function "a" were changed by somebody else after the rollout'),
        ],
        b: [expect.stringContaining('alias "live" of b was moved to version $LATEST by somebody else')],
        c: [],
      });
      expect([region.layersOf('a'), region.aliasOf('a', 'live')]).toEqual([[other], at('1')]);
      expect([region.layersOf('b'), region.aliasOf('b', 'live')]).toEqual([[one], at('$LATEST')]);
    });
  });

  test('tells both reasons where neither the alias nor the layers can be rolled back', async () => {
    await afterARollout({}, async (scene) => {
      scene.rolledOut('a');
      scene.emulator.set({ allow: [{ Action: 'lambda:Get*', Resource: '*' }] });
      expect(await putBack(scene)).toEqual({
        a: [
          expect.stringContaining('lambda:UpdateAlias'),
          expect.stringContaining('lambda:UpdateFunctionConfiguration'),
        ],
      });
    });
  });

  test('does not take what lagging reads show for a function that is back already', async () => {
    await atARollout({ readLagMillis: 4000 }, async (stage) => {
      const { region, aws, folder } = stage;
      const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
      const arn = region.seedFunction({ name: 'a', layers: [one] });
      const record = keepRecord(join(folder, 'record.jsonl'), HEADER);
      record.intend({ what: 'layers', function: arn, before: [one], after: [two] })('made');
      await aws.lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'a', Layers: [two] }));
      await putBack({ ...stage, record } as Scene);
      expect(region.layersOf('a')).toEqual([one]);
    });
  });

  test('rolls all the way back where a write in between got no reply, was not made and was made again', async () => {
    await afterARollout({}, async (scene) => {
      const { region, record } = scene;
      const arn = region.seedFunction({ name: 'a', versions: 2, aliases: { live: '2' } });
      const shared = { version: '1', weights: { 2: 0.1 } };
      const move = { what: 'alias' as const, function: arn, alias: 'live' };
      record.intend({ ...move, before: at('1'), after: shared })('made');
      record.intend({ ...move, before: shared, after: at('2') })('unclear');
      record.intend({ ...move, before: shared, after: at('2') })('made');
      expect(await putBack(scene)).toEqual({ a: [] });
      expect(region.aliasOf('a', 'live')).toEqual(at('1'));
    });
  });

  test('asks nothing about functions that AWS refused to change', async () => {
    await afterARollout({}, async (scene) => {
      const { region, record, one, two } = scene;
      const arn = region.seedFunction({ name: 'a', layers: [one] });
      record.intend({ what: 'layers', function: arn, before: [one], after: [two] })('not made');
      expect(await putBack(scene)).toEqual({});
      expect(scene.emulator.calls).toEqual([]);
    });
  });
});

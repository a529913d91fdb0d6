import { UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { readFunction } from '../../src/aws/functions.ts';
import type { RegionClient } from '../../src/aws/region-client.ts';
import type { FunctionState } from '../../src/aws/functions.ts';
import { CONFLICTS } from '../../src/aws/retry-budget.ts';
import { updateLayers } from '../../src/rollout/update-layers.ts';
import { atTheEmulator } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';
import { sameLayers } from '../../src/rollout/result.ts';

/** Seeds layers a to f with two versions each; returns the ARN of one. */
function seedLayers({ region }: Stage): (name: string, version?: number) => string {
  const arns = new Map<string, string>();
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'mine', 'mine-too']) {
    for (const version of [1, 2])
      arns.set(`${name}:${version}`, region.seedLayer({ name, files: { [name]: `${version}` } }));
  }
  return (name, version = 1) => arns.get(`${name}:${version}`) ?? '';
}

interface Attached {
  status: 'updated' | 'unchanged' | 'failed';
  before: string[];
  after: string[];
  what?: string;
}

const NO_RECORD = { path: () => '', intend: () => () => undefined, written: () => [] };

/** Brings a function that was read to a version, as a rollout does. */
async function attachTo(aws: RegionClient, fn: FunctionState, version: string): Promise<Attached> {
  const layerArn = version.slice(0, version.lastIndexOf(':'));
  const layer = { layerArn, arn: version, runtimes: [], architectures: [], unzippedSize: 1 };
  let after: string[] = [];
  try {
    await updateLayers(
      { aws, record: NO_RECORD },
      { fn, goal: { kind: 'version', layer, attach: true }, onRead: (layers) => (after = layers) },
    );
    return { status: sameLayers(fn.layers, after) ? 'unchanged' : 'updated', before: fn.layers, after };
  } catch (error) {
    return { status: 'failed', before: fn.layers, after, what: (error as Error).message };
  }
}

async function attach({ aws }: Stage, name: string, version: string): Promise<Attached> {
  return attachTo(aws, await readFunction(aws, name), version);
}

function writes({ emulator }: Stage) {
  return emulator.callsOf('UpdateFunctionConfiguration');
}

describe('giving a function a layer version', () => {
  test('swaps it in place, keeps the others, and reads the result back', async () => {
    await atTheEmulator({ updateMillis: 3000 }, async (stage) => {
      const arn = seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [arn('mine-too'), arn('mine'), arn('b')] });
      const result = await attach(stage, 'api', arn('mine', 2));
      expect(result).toEqual({
        status: 'updated',
        before: [arn('mine-too'), arn('mine'), arn('b')],
        after: [arn('mine-too'), arn('mine', 2), arn('b')],
      });
      expect(stage.region.layersOf('api')).toEqual(result.after);
      expect(writes(stage)).toHaveLength(1);
    });
  });

  test('writes nothing when the list is right', async () => {
    await atTheEmulator({}, async (stage) => {
      const arn = seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [arn('a'), arn('mine')] });
      expect(await attach(stage, 'api', arn('mine'))).toMatchObject({ status: 'unchanged' });
      expect(writes(stage)).toEqual([]);
    });
  });

  test('waits for a new function and for an update of somebody else', async () => {
    await atTheEmulator({ updateMillis: 30_000 }, async (stage) => {
      const arn = seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [arn('a')] });
      const other = await stage.another();
      await other.lambda.send(
        new UpdateFunctionConfigurationCommand({ FunctionName: 'api', MemorySize: 512 }),
      );
      expect(await attach(stage, 'api', arn('mine'))).toMatchObject({
        status: 'updated',
        after: [arn('a'), arn('mine')],
      });
      expect(writes(stage).map(({ status }) => status)).toEqual([200, 200]);
    });
  });

  test('starts over from a fresh read when somebody was faster, and loses nothing of theirs', async () => {
    await atTheEmulator({ updateMillis: 2000 }, async (stage) => {
      const arn = seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [arn('a')] });
      const read = await readFunction(stage.aws, 'api');
      const other = await stage.another();
      await attachTo(other, read, arn('b'));
      const result = await attachTo(stage.aws, read, arn('mine'));
      expect(result).toMatchObject({ status: 'updated', after: [arn('a'), arn('b'), arn('mine')] });
      expect(writes(stage).map(({ status }) => status)).toEqual([200, 412, 200]);
    });
  });

  test.each([2, 4])(
    'keeps the changes of %i writers at the same time',
    async (writers) => {
      await atTheEmulator({ updateMillis: 500 }, async (stage) => {
        const arn = seedLayers(stage);
        for (let round = 0; round < 10; round++) {
          const name = `shared-${round}`;
          stage.region.seedFunction({ name, layers: [arn('f')] });
          const wanted = ['a', 'b', 'c', 'd'].slice(0, writers).map((layer) => arn(layer));
          const results = await Promise.all(
            wanted.map(async (version) =>
              attachTo(await stage.another(), await readFunction(stage.aws, name), version),
            ),
          );
          expect(results.map(({ status }) => status)).toEqual(wanted.map(() => 'updated'));
          expect(new Set(stage.region.layersOf(name))).toEqual(new Set([arn('f'), ...wanted]));
          expect(stage.region.layersOf(name)[0]).toBe(arn('f'));
        }
      });
    },
    60_000,
  );

  test('guards every write with the RevisionId of the read before it', async () => {
    await atTheEmulator({}, async (stage) => {
      const arn = seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [] });
      const { revisionId } = await readFunction(stage.aws, 'api');
      await attach(stage, 'api', arn('mine'));
      expect(writes(stage).map(({ input }) => input)).toMatchObject([{ RevisionId: revisionId }]);
    });
  });

  test.each(['reset', '500', '502-html', 'truncated', 'empty', 'bad-json'] as const)(
    'finds out what happened when the reply to the write is lost (%s)',
    async (kind) => {
      for (const when of ['before', 'after'] as const) {
        await atTheEmulator({ updateMillis: 1000 }, async (stage) => {
          const arn = seedLayers(stage);
          stage.region.seedFunction({ name: 'api', layers: [arn('a'), arn('mine')] });
          stage.emulator.fault({ operation: 'UpdateFunctionConfiguration', kind, when });
          const result = await attach(stage, 'api', arn('mine', 2));
          expect(result).toMatchObject({ status: 'updated', after: [arn('a'), arn('mine', 2)] });
          expect(writes(stage).filter(({ applied }) => applied)).toHaveLength(1);
        });
      }
    },
  );

  test('is not misled by reads that lag behind its write', async () => {
    await atTheEmulator({ readLagMillis: 3000, updateMillis: 500 }, async (stage) => {
      const arn = seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [arn('mine')] });
      expect(await attach(stage, 'api', arn('mine', 2))).toMatchObject({
        status: 'updated',
        after: [arn('mine', 2)],
      });
      expect(writes(stage).filter(({ applied }) => applied)).toHaveLength(1);
    });
  });

  test('fails with what AWS says when the update ends badly', async () => {
    await atTheEmulator({ updateMillis: 500 }, async (stage) => {
      const arn = seedLayers(stage);
      const updateFailures = [{ code: 'InvalidConfiguration', reason: 'The layer is no good' }];
      stage.region.seedFunction({ name: 'api', layers: [], updateFailures });
      expect(await attach(stage, 'api', arn('mine'))).toMatchObject({
        status: 'failed',
        what: expect.stringContaining('The layer is no good'),
      });
      expect(writes(stage)).toHaveLength(1);
    });
  });

  test('does not blame its own lost write for an update that had failed before', async () => {
    await atTheEmulator({ updateMillis: 500 }, async (stage) => {
      const arn = seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [], lastUpdateStatus: 'Failed' });
      stage.emulator.fault({ operation: 'UpdateFunctionConfiguration', kind: 'reset', when: 'before' });
      expect(await attach(stage, 'api', arn('mine'))).toMatchObject({
        status: 'updated',
        after: [arn('mine')],
      });
    });
  });

  test('says what is wrong when no reply ever comes', async () => {
    await atTheEmulator({}, async (stage) => {
      const arn = seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [] });
      stage.emulator.fault({ operation: 'UpdateFunctionConfiguration', kind: 'reset', times: Infinity });
      const result = await attach(stage, 'api', arn('mine'));
      expect(result).toMatchObject({ status: 'failed', what: expect.stringContaining('ECONNRESET') });
      expect(writes(stage)).toHaveLength(5);
    });
  });

  test('gives up on a function that somebody else keeps changing, and says so', async () => {
    await atTheEmulator({}, async (stage) => {
      const arn = seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [] });
      const other = await stage.another();
      let memory = 128;
      let busy = false;
      stage.emulator.onCall(async ({ operation, phase }) => {
        if (operation !== 'UpdateFunctionConfiguration' || phase !== 'before' || busy) return;
        busy = true;
        await other.lambda.send(
          new UpdateFunctionConfigurationCommand({ FunctionName: 'api', MemorySize: (memory += 64) }),
        );
        busy = false;
      });
      const result = await attach(stage, 'api', arn('mine'));
      expect(result).toMatchObject({
        status: 'failed',
        what: expect.stringContaining('changed by somebody else'),
      });
      expect(writes(stage).filter(({ status }) => status === 412)).toHaveLength(CONFLICTS + 1);
    });
  });

  test('gives up on a function of which somebody else always takes the layer off again', async () => {
    await atTheEmulator({}, async (stage) => {
      const arn = seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [] });
      const other = await stage.another();
      stage.emulator.onCall(async ({ operation, phase, input }) => {
        if (operation !== 'UpdateFunctionConfiguration' || phase !== 'after' || !input.RevisionId) return;
        await other.lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'api', Layers: [] }));
      });
      const result = await attach(stage, 'api', arn('mine'));
      expect(result).toMatchObject({
        status: 'failed',
        what: expect.stringContaining('changed by somebody else'),
      });
    });
  });

  test('slows down and completes when throttled', async () => {
    await atTheEmulator({}, async (stage) => {
      const arn = seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [] });
      stage.emulator.fault({ operation: '*', kind: '429', times: 12 });
      expect(await attach(stage, 'api', arn('mine'))).toMatchObject({ status: 'updated' });
    });
  });
});

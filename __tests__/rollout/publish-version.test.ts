import { UpdateFunctionCodeCommand, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../emulator/index.js';
import { readFunction } from '../../src/aws/functions.ts';
import { publishVersion } from '../../src/rollout/publish-version.ts';
import { atARollout } from './stage.ts';
import type { RolloutStage } from './stage.ts';

const NO_RECORD = { path: () => '', intend: () => () => undefined, written: () => [] };
const SLOW = { pendingMillis: 2000 };

type Seed = Parameters<RolloutStage['region']['seedFunction']>[0];

/** Publishes a function as it was read. @param between what happens after it was read */
async function publish(
  { aws, region }: RolloutStage,
  seed: Partial<Seed> = {},
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<string> {
  region.seedFunction({ name: 'api', ...seed });
  const fn = await readFunction(aws, 'api');
  await between();
  told = [];
  return publishVersion(
    { aws, record: NO_RECORD },
    { planned: fn, updated: fn, description: 'layer mine:2', onRead: (layers) => (told = layers) },
  ).catch((error: unknown) => String(error));
}

/** The layers that were read last. */
let told: string[] = [];

function published({ region }: RolloutStage): number {
  return region.functions.get('api')?.versions.size ?? 0;
}

describe('publishing a version of a function', () => {
  test('waits until it is Active, and describes it', async () => {
    await atARollout(SLOW, async (stage) => {
      expect(await publish(stage)).toBe('1');
      const { State, Description } = stage.region.version('api', '1').configuration;
      expect([State, Description]).toEqual(['Active', 'layer mine:2']);
    });
  });

  test('guards it with the RevisionId and the hash of the code that were read', async () => {
    await atARollout(SLOW, async (stage) => {
      const { region, emulator } = stage;
      await publish(stage);
      const [{ input } = { input: {} }] = emulator.callsOf('PublishVersion');
      expect(input).toMatchObject({ CodeSha256: region.version('api').configuration.CodeSha256 });
      expect(input).toMatchObject({ RevisionId: expect.any(String) });
    });
  });

  test.each(['reset', '500', 'truncated', 'empty', 'bad-json', 'wrong-json'] as const)(
    'makes one version when the reply is lost (%s)',
    async (kind) => {
      for (const when of ['before', 'after'] as const) {
        await atARollout(SLOW, async (stage) => {
          stage.emulator.fault({ operation: 'PublishVersion', kind, when });
          expect(await publish(stage)).toBe('1');
          expect(published(stage)).toBe(1);
        });
      }
    },
  );

  test('waits for a version that reads do not show yet', async () => {
    await atARollout({ ...SLOW, readLagMillis: 4000 }, async (stage) => {
      expect(await publish(stage)).toBe('1');
    });
  });

  test('starts over where somebody only described the function anew', async () => {
    await atARollout({ updateMillis: 1000, readLagMillis: 1000 }, async (stage) => {
      const change = new UpdateFunctionConfigurationCommand({ FunctionName: 'api', Description: 'mine' });
      expect(await publish(stage, {}, () => stage.aws.lambda.send(change))).toBe('1');
    });
  });

  test.each([
    { MemorySize: 512 },
    { Handler: 'other.handler' },
    { Environment: { Variables: { STAGE: 'b' } } },
  ])('does not release a configuration that somebody changed meanwhile: %j', async (changes) => {
    await atARollout({}, async (stage) => {
      const change = new UpdateFunctionConfigurationCommand({ FunctionName: 'api', ...changes });
      const what = await publish(stage, {}, () => stage.aws.lambda.send(change));
      expect(what).toContain('Somebody changed the configuration of function "api"');
      expect(published(stage)).toBe(0);
    });
  });

  test('does not release code that somebody deployed meanwhile', async () => {
    await atARollout({}, async (stage) => {
      const ZipFile = zipOf({ 'index.js': 'new' });
      const deploy = new UpdateFunctionCodeCommand({ FunctionName: 'api', ZipFile });
      expect(await publish(stage, {}, () => stage.aws.lambda.send(deploy))).toContain('CodeSHA256');
      expect(published(stage)).toBe(0);
    });
  });

  test('does not release layers that somebody changed meanwhile', async () => {
    await atARollout({}, async (stage) => {
      const Layers = [stage.region.seedLayer({ name: 'other' })];
      const change = new UpdateFunctionConfigurationCommand({ FunctionName: 'api', Layers });
      const what = await publish(stage, {}, () => stage.aws.lambda.send(change));
      expect(what).toContain('Somebody changed the layers of function "api"');
      expect(told).toEqual(Layers);
      expect(published(stage)).toBe(0);
    });
  });

  test('says what became of a version that failed, and how to get another', async () => {
    await atARollout(SLOW, async (stage) => {
      const versionFailures = [{ code: 'KMSKeyNotFound', reason: 'The key is gone' }];
      const what = await publish(stage, { versionFailures });
      expect(what).toContain('Version 1 of function "api" became Failed instead of Active: The key is gone');
      expect(what).toContain('`aws lambda delete-function --function-name api --qualifier 1`');
    });
  });
});

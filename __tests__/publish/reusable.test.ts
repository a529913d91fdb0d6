import { describe, expect, test } from '@jest/globals';
import { readVersions } from '../../src/publish/reusable.ts';
import type { Reuse } from '../../src/layer/content-mark.ts';
import { PublishLayerVersionCommand } from '@aws-sdk/client-lambda';
import { zipOf } from '../../emulator/index.js';
import { atTheEmulator } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';

const HASH = 'ab'.repeat(32);
const description = `sha256:${HASH}`;
const NOBODY = { wanted: [], previous: false, exact: false, allowPublic: false };

/** What is read of the layer `shared`, with the calls that it took. */
async function read({ aws, emulator }: Stage, reuse: Reuse = 'latest') {
  const from = emulator.calls.length;
  const inputs = { layerName: 'shared', reuse, sharing: NOBODY };
  const { reusable, versions } = await readVersions({ aws, info: () => undefined }, inputs, HASH);
  const calls = emulator.calls.slice(from).map(({ operation }) => operation);
  return { reusable: reusable?.version, newest: versions[0]?.version, calls };
}

/** Publishes as another job does, of which lists and reads may know nothing yet. */
async function publish({ aws }: Stage, Description = description): Promise<void> {
  const Content = { ZipFile: zipOf({ a: 'a' }) };
  await aws.lambda.send(new PublishLayerVersionCommand({ LayerName: 'shared', Content, Description }));
}

describe('a version that another run has just published', () => {
  test.each([0, 1, 2])('is found by its number where the list is behind, after %i others', async (others) => {
    await atTheEmulator({ listLagMillis: 60_000 }, async (stage) => {
      for (let count = 0; count < others; count++) stage.region.seedLayer({ name: 'shared' });
      await publish(stage);
      expect(await read(stage)).toMatchObject({ reusable: others + 1, newest: others + 1 });
      expect(stage.clock.slept()).toBeLessThan(1000);
    });
  });

  test('is found by its number after others that the list does not show either', async () => {
    await atTheEmulator({ listLagMillis: 60_000 }, async (stage) => {
      await publish(stage, 'of another content');
      await publish(stage);
      expect(await read(stage)).toMatchObject({ reusable: 2, newest: 2 });
    });
  });

  test('makes the newest number known where it has another content', async () => {
    await atTheEmulator({ listLagMillis: 60_000 }, async (stage) => {
      stage.region.seedLayer({ name: 'shared' });
      await publish(stage, 'of another content');
      expect(await read(stage)).toMatchObject({ reusable: undefined, newest: 2 });
    });
  });

  test('is waited for where the list shows it and GetLayerVersion does not', async () => {
    await atTheEmulator({ getLagMillis: 15_000 }, async (stage) => {
      await publish(stage);
      expect(await read(stage)).toMatchObject({ reusable: 1 });
    });
  });

  test('is a problem, and not published again, where GetLayerVersion does not come to show it', async () => {
    await atTheEmulator({ getLagMillis: 1e9 }, async (stage) => {
      await publish(stage);
      await expect(read(stage)).rejects.toMatchObject({
        what: expect.stringMatching(/^AWS lists .*:layer:shared:1 and does not show it after 45 seconds\.$/),
        fix: expect.stringContaining('aws lambda get-layer-version --layer-name shared --version-number 1'),
      });
    });
  });
});

test('a version that the list still shows after it was deleted does not serve', async () => {
  await atTheEmulator({}, async (stage) => {
    stage.region.seedLayer({ name: 'shared', description });
    const versions = stage.region.layers.get('shared')?.versions;
    expect(versions?.size).toBe(1);
    let lists = 0;
    // The first list is from before the deletion.
    stage.emulator.onCall(async ({ operation, phase }) => {
      if (operation !== 'ListLayerVersions' || phase !== 'after' || ++lists > 1) return;
      const { DeleteLayerVersionCommand } = await import('@aws-sdk/client-lambda');
      const gone = new DeleteLayerVersionCommand({ LayerName: 'shared', VersionNumber: 1 });
      await (await stage.another()).lambda.send(gone);
    });
    expect(await read(stage)).toMatchObject({ reusable: undefined, newest: undefined });
  });
});

describe('the calls', () => {
  test.each(['latest', 'any'] as const)(
    'of an unchanged layer are a list and a read, with reuse: %s',
    async (reuse) => {
      await atTheEmulator({}, async (stage) => {
        stage.region.seedLayer({ name: 'shared', description });
        expect(await read(stage, reuse)).toEqual({
          ...{ reusable: 1, newest: 1 },
          calls: ['ListLayerVersions', 'GetLayerVersion'],
        });
      });
    },
  );

  test('of a changed layer are one more than the list, for the next number', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.region.seedLayer({ name: 'shared' });
      expect(await read(stage)).toMatchObject({ calls: ['ListLayerVersions', 'GetLayerVersion'] });
    });
  });

  test('go without the next number where the role may not read versions', async () => {
    await atTheEmulator({ allow: [{ Action: 'lambda:ListLayerVersions', Resource: '*' }] }, async (stage) => {
      stage.region.seedLayer({ name: 'shared' });
      expect(await read(stage)).toMatchObject({ reusable: undefined, newest: 1 });
    });
  });
});

describe('an empty page with a marker', () => {
  test.each(['latest', 'any'] as const)('is followed, with reuse: %s', async (reuse) => {
    await atTheEmulator({}, async (stage) => {
      stage.region.seedLayer({ name: 'shared', description });
      stage.emulator.fault({ operation: 'ListLayerVersions', kind: 'empty-page', times: 3 });
      expect(await read(stage, reuse)).toMatchObject({ reusable: 1, newest: 1 });
    });
  });
});

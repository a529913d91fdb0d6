import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../emulator/index.js';
import { publishLayerVersion } from '../../src/aws/publish-layer-version.ts';
import { atTheEmulator } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';
import { DETAILS, versionOf } from './new-version.ts';
import { spread } from '../long-form.ts';

const zip = zipOf({ 'python/shared.py': 'answer = 42\n' });
const sha256 = createHash('sha256').update(zip).digest('base64');
const wanted = versionOf(zip);
const { description } = DETAILS;

function versions({ region }: Stage): number {
  return region.layers.get('shared')?.versions.size ?? 0;
}

type Kind = Parameters<Stage['emulator']['fault']>[0]['kind'];
const LOST: Kind[] = [
  'reset',
  'fin',
  'hang',
  '500',
  '502-html',
  '503',
  'truncated',
  'empty',
  'bad-json',
  'wrong-json',
];

describe('a publish whose reply is lost', () => {
  test.each(LOST)('makes one version when AWS did the work and the reply was %s', async (kind) => {
    await atTheEmulator({}, async (stage) => {
      stage.emulator.fault({ operation: 'PublishLayerVersion', kind, when: 'after' });
      const { version, adopted, extra } = await publishLayerVersion(stage.aws, wanted);
      expect(version).toMatchObject({ version: 1, codeSha256: sha256, codeSize: zip.length });
      expect({ adopted, extra, versions: versions(stage) }).toEqual({
        adopted: true,
        extra: [],
        versions: 1,
      });
      expect(stage.emulator.callsOf('PublishLayerVersion')).toHaveLength(1);
    });
  });

  test.each(LOST)('publishes again when nothing came of the first and the reply was %s', async (kind) => {
    await atTheEmulator({}, async (stage) => {
      stage.emulator.fault({ operation: 'PublishLayerVersion', kind, when: 'before' });
      const { version, adopted } = await publishLayerVersion(stage.aws, wanted);
      expect({ number: version.version, adopted, versions: versions(stage) }).toEqual({
        number: 1,
        adopted: false,
        versions: 1,
      });
      // Not before a version had the time to show up.
      expect(stage.clock.slept()).toBeGreaterThan(40_000);
    });
  });

  test('makes exactly one version when the reply is cut at any byte', async () => {
    await atTheEmulator({}, async ({ emulator, region, aws }) => {
      emulator.fault({ operation: 'PublishLayerVersion', kind: 'cut', when: 'after', bytes: 0 });
      await publishLayerVersion(aws, { ...wanted, layerName: 'measure' });
      const length = emulator.callsOf('PublishLayerVersion')[0]?.replyBytes ?? 0;
      expect(length).toBeGreaterThan(500);
      for (const bytes of spread([...Array(length).keys()], 80)) {
        const layerName = `cut-${bytes}`;
        emulator.clearFaults();
        emulator.fault({ operation: 'PublishLayerVersion', kind: 'cut', when: 'after', bytes });
        const { version } = await publishLayerVersion(aws, { ...wanted, layerName });
        expect([
          version.arn.endsWith(`:layer:${layerName}:1`),
          region.layers.get(layerName)?.versions.size,
        ]).toEqual([true, 1]);
      }
    });
  }, 120_000);

  test('waits for a version that reads do not show yet', async () => {
    await atTheEmulator({ readLagMillis: 20_000 }, async (stage) => {
      stage.emulator.fault({ operation: 'PublishLayerVersion', kind: 'reset', when: 'after' });
      const { version, adopted } = await publishLayerVersion(stage.aws, wanted);
      expect({ number: version.version, adopted, versions: versions(stage) }).toEqual({
        number: 1,
        adopted: true,
        versions: 1,
      });
    });
  });

  test('takes no older version for its own, however equal', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.region.seedLayer({ name: 'shared', zip, description });
      stage.emulator.fault({ operation: 'PublishLayerVersion', kind: 'reset', when: 'after' });
      const { version } = await publishLayerVersion(stage.aws, { ...wanted, newestBefore: 1 });
      expect(version.version).toBe(2);
    });
  });

  test('takes no version with our mark but other bytes for its own, and leaves it to serve as that of another job', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.emulator.fault({ operation: 'PublishLayerVersion', kind: 'reset', when: 'before' });
      stage.region.seedLayer({ name: 'shared', files: { other: 'x' }, description });
      const { version, made, adopted } = await publishLayerVersion(stage.aws, wanted);
      expect({ number: version.version, made, adopted }).toEqual({ number: 1, made: 2, adopted: false });
    });
  });

  test('takes a version that turns up after it was published again, and reports the other one', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.emulator.fault({ operation: 'PublishLayerVersion', kind: 'reset', when: 'before' });
      let attempts = 0;
      stage.emulator.onCall(({ operation, phase }) => {
        if (operation !== 'PublishLayerVersion' || phase !== 'before' || ++attempts < 2) return;
        stage.region.seedLayer({ name: 'shared', zip, description });
      });
      const { version, extra } = await publishLayerVersion(stage.aws, wanted);
      expect({ number: version.version, extra }).toEqual({ number: 1, extra: [2] });
    });
  });
});

describe('a publish', () => {
  test('sends a zip of many megabytes', async () => {
    await atTheEmulator({}, async (stage) => {
      const large = zipOf({ 'model.bin': randomBytes(20_000_000) });
      const { version } = await publishLayerVersion(stage.aws, versionOf(large));
      expect(version).toMatchObject({ version: 1, codeSize: large.length });
    });
  });

  test('is not repeated by the SDK, nor by us when AWS refuses', async () => {
    await atTheEmulator({ allow: [{ Action: 'lambda:ListLayerVersions', Resource: '*' }] }, async (stage) => {
      await expect(publishLayerVersion(stage.aws, wanted)).rejects.toMatchObject({
        what: expect.stringContaining('lambda:PublishLayerVersion'),
        fix: expect.stringContaining('"Effect":"Allow"'),
      });
      expect(stage.emulator.callsOf('PublishLayerVersion')).toHaveLength(1);
    });
  });

  test('is slowed down by throttling and not failed by it', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.emulator.fault({ operation: 'PublishLayerVersion', kind: '429', times: 6, retryAfterSeconds: 7 });
      const { version } = await publishLayerVersion(stage.aws, wanted);
      expect({ number: version.version, versions: versions(stage) }).toEqual({ number: 1, versions: 1 });
      expect(stage.clock.slept()).toBeGreaterThanOrEqual(41_000);
    });
  });

  test('gives up with what to do when AWS never answers', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.emulator.fault({ operation: '*', kind: 'reset', times: Infinity });
      await expect(publishLayerVersion(stage.aws, wanted)).rejects.toMatchObject({
        fix: expect.stringContaining('run the job again'),
      });
    });
  });

  test('reads the new version back before anyone is told of it', async () => {
    await atTheEmulator({ readLagMillis: 5000 }, async (stage) => {
      await publishLayerVersion(stage.aws, wanted);
      expect(stage.emulator.callsOf('GetLayerVersion').at(-1)).toMatchObject({ status: 200 });
    });
  });
});

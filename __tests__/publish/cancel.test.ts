// A job that is cancelled while it publishes to several regions by way of S3.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runStep } from '../../emulator/github-runner.js';
import { startEmulator } from '../../emulator/index.js';
import { ACCOUNT, NODE, PUBLISH } from '../actions/step.ts';
import { randomBytes, writeTree } from '../layer/tree.ts';

const REGIONS = ['eu-central-1', 'us-east-1'];

interface Place {
  folder: string;
  emulator: Awaited<ReturnType<typeof startEmulator>>;
}

/** @param onStart handed how to signal the process */
function run({ folder, emulator }: Place, onStart: (interrupt: (signal: NodeJS.Signals) => boolean) => void) {
  const temp = mkdtempSync(join(folder, 'temp-'));
  const inputs = {
    'layer-name': 'models',
    path: 'layer',
    regions: REGIONS.join(),
    's3-bucket': 'layers-{region}',
  };
  return runStep({
    ...{ main: PUBLISH.main, node: NODE, temp, workspace: join(folder, 'workspace') },
    inputs: { ...PUBLISH.defaults, ...inputs },
    env: {
      HOME: join(folder, 'home'),
      AWS_ENDPOINT_URL: emulator.url,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'any',
    },
    onStart: ({ kill }) => onStart(kill),
  });
}

test.each(['PublishLayerVersion', 'UploadPart'])(
  'a job that is cancelled at %s leaves nothing in the buckets, and the next one completes it',
  async (operation) => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'cancel-'));
    const emulator = await startEmulator({ latencyMillis: 100 });
    const regions = REGIONS.map((name) => {
      const region = emulator.region(ACCOUNT, name);
      region.seedBucket({ name: `layers-${name}` });
      return { name, region };
    });
    const left = () =>
      regions.flatMap(({ name, region }) => [
        ...region.objectsIn(`layers-${name}`),
        ...region.uploadsIn(`layers-${name}`),
      ]);
    const made = () => regions.map(({ region }) => [...(region.layers.get('models')?.versions.keys() ?? [])]);
    writeTree(folder, { 'workspace/layer/model.bin': randomBytes(52_428_800), 'home/': '' });
    let interrupt: (signal: NodeJS.Signals) => boolean = () => false;
    const stop = emulator.onCall((call) => {
      if (call.operation !== operation || call.region !== REGIONS[1] || call.phase !== 'before') return;
      stop();
      interrupt('SIGINT');
    });
    const { code, outputs, log } = await run({ folder, emulator }, (kill) => (interrupt = kill));
    expect([code, log.includes('cancelled')]).toEqual([1, true]);
    expect(left()).toEqual([]);
    // A reply that takes longer than a cancelled job may wait is not known of.
    const told = Object.keys(JSON.parse(outputs['layer-version-arns'] ?? '{}') as object);
    for (const { name, region } of regions)
      if (told.includes(name)) expect(region.layers.get('models')?.versions.size).toBe(1);
    const again = await run({ folder, emulator }, () => undefined);
    expect([again.code, again.code === 0 ? '' : again.log]).toEqual([0, '']);
    expect([made(), left()]).toEqual([[[1], [1]], []]);
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  },
  90_000,
);

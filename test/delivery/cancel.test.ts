// A job that is cancelled while it publishes to several regions by way of S3.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runStep } from '../../emulator/github-runner.js';
import { startEmulator } from '../../emulator/index.js';
import { ACCOUNT, NODE, PUBLISH } from '../action/step.js';
import { randomBytes, writeTree } from '../layer/tree.js';

const REGIONS = ['eu-central-1', 'us-east-1'];

test.each(['PublishLayerVersion', 'UploadPart'])(
  'at %s leaves nothing in the buckets, and tells what it published',
  async (operation) => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'cancel-'));
    const emulator = await startEmulator({ latencyMillis: 100 });
    const regions = REGIONS.map((region) => emulator.region(ACCOUNT, region));
    for (const [index, region] of regions.entries()) region.seedBucket({ name: `layers-${REGIONS[index]}` });
    writeTree(folder, { 'workspace/layer/model.bin': randomBytes(52_428_800), 'home/': '' });
    const temp = join(folder, 'temp');
    mkdirSync(temp);
    let interrupt: (signal: NodeJS.Signals) => boolean = () => false;
    const stop = emulator.onCall((call) => {
      if (call.operation !== operation || call.region !== REGIONS[1] || call.phase !== 'before') return;
      stop();
      interrupt('SIGINT');
    });
    const inputs = {
      'layer-name': 'models',
      path: 'layer',
      regions: REGIONS.join(),
      's3-bucket': 'layers-{region}',
    };
    const { code, outputs, log } = await runStep({
      ...{ main: PUBLISH.main, node: NODE, temp, workspace: join(folder, 'workspace') },
      inputs: { ...PUBLISH.defaults, ...inputs },
      env: {
        HOME: join(folder, 'home'),
        AWS_ENDPOINT_URL: emulator.url,
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_ACCESS_KEY_ID: ACCOUNT,
        AWS_SECRET_ACCESS_KEY: 'any',
      },
      onStart: ({ kill }) => {
        interrupt = kill;
      },
    });
    expect([code, log.includes('cancelled')]).toEqual([1, true]);
    for (const [index, region] of regions.entries()) {
      const bucket = `layers-${REGIONS[index]}`;
      expect([...region.objectsIn(bucket), ...region.uploadsIn(bucket)]).toEqual([]);
    }
    const told = Object.keys(JSON.parse(outputs['layer-version-arns'] ?? '{}') as object);
    const made = REGIONS.filter((_, index) => regions[index]?.layers.get('models')?.versions.size);
    expect(told).toEqual(made);
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  },
  60_000,
);

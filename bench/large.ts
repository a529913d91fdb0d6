/** Publishes a model of 240 MB by way of S3, and promotes a layer of 45 MB, as the runner does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cleanUp, runStep } from '../emulator/github-runner.js';
import { zipOf } from '../emulator/index.js';
import { startRemoteEmulator } from './remote-emulator.ts';
import type { RemoteEmulator } from './remote-emulator.ts';
import { noise } from './trees.ts';

const ACCOUNT = '123456789012';
const REGION = 'eu-central-1';
const BUCKET = 'bench-layers';
const MODEL_BYTES = 240_000_000;
const PROMOTED_BYTES = 45_000_000;

/** Has the process print its peak memory, kB, at its end. */
const PRINT_MEMORY = `data:text/javascript,process.on('exit', () => console.log('peak ' + process.resourceUsage().maxRSS))`;

/** What one run took. */
export interface LargeRun {
  milliseconds: number;
  peakMiB: number;
}

/** One file of 240 MB that hardly compresses, through a bucket. */
export async function measureModel(node: string): Promise<LargeRun> {
  const workspace = mkdtempSync(join(tmpdir(), 'bench-model-'));
  writeFileSync(join(workspace, 'model.bin'), noise(MODEL_BYTES));
  const emulator = await startRemoteEmulator({ discardArchives: true });
  await emulator.seedBucket(ACCOUNT, REGION, BUCKET);
  const inputs = { 'layer-name': 'model', path: workspace, 's3-bucket': BUCKET };
  const run = await measure(emulator, { main: 'dist/publish.js', inputs, workspace, node });
  rmSync(workspace, { recursive: true });
  return run;
}

/** One zip of 45 MB from another region of the account. */
export async function measurePromotion(node: string): Promise<LargeRun> {
  const workspace = mkdtempSync(join(tmpdir(), 'bench-promotion-'));
  const emulator = await startRemoteEmulator({});
  const zip = zipOf({ 'model.bin': noise(PROMOTED_BYTES) }).toString('base64');
  const layer = { name: 'model', zip, description: 'by hand' };
  await emulator.seedLayer({ account: ACCOUNT, region: 'us-east-1', layer });
  const inputs = { source: `arn:aws:lambda:us-east-1:${ACCOUNT}:layer:model:1` };
  const run = await measure(emulator, { main: 'dist/promote.js', inputs, workspace, node });
  rmSync(workspace, { recursive: true });
  return run;
}

interface Step {
  main: string;
  inputs: Record<string, string>;
  workspace: string;
  node: string;
}

async function measure(emulator: RemoteEmulator, { main, inputs, workspace, node }: Step): Promise<LargeRun> {
  const started = performance.now();
  const step = await runStep({
    ...{ main: resolve(main), inputs, workspace, node },
    env: {
      NODE_OPTIONS: `--import "${PRINT_MEMORY}"`,
      AWS_ENDPOINT_URL: emulator.url,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  });
  const milliseconds = performance.now() - started;
  emulator.close();
  cleanUp(step);
  if (step.outputs['published'] !== 'true') throw new Error(step.log.slice(-4000));
  return { milliseconds, peakMiB: Number(/^peak (\d+)$/m.exec(step.log)?.[1]) / 1024 };
}

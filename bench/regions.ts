/** Publishes one layer to 34 regions, as the runner does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cleanUp, runStep } from '../emulator/github-runner.js';
import type { StepResult } from '../emulator/github-runner.js';
import { requestBody } from '../src/aws/publish-request.ts';
import { REGIONS_AT_ONCE } from '../src/publish/read-regions.ts';
import { archiveOf } from '../src/layer/archive/archive.ts';
import { mapConcurrently } from '../src/shared/concurrency.ts';
import { startRemoteEmulator } from './remote-emulator.ts';
import type { RemoteEmulator } from './remote-emulator.ts';
import { noise } from './trees.ts';

const ACCOUNT = '123456789012';
const REGIONS = Array.from({ length: 34 }, (_, index) => `eu-bench-${index + 1}`);
const DEAD = REGIONS[16] ?? '';
/** Bytes that do not compress, so that the zip is as large. */
const LAYER_BYTES = 8_000_000;
const LATENCY = 100;

/** Has the process print its peak memory, kB, at its end. */
const PRINT_MEMORY = `data:text/javascript,process.on('exit', () => console.log('peak ' + process.resourceUsage().maxRSS))`;

/** What publishing to all regions took, and what a client that does nothing but send took for the same calls. */
export interface RegionsRun {
  milliseconds: number;
  floor: number;
  peakMiB: number;
  /** How often the archive was built. */
  built: number;
  /** With one region dead: regions done, the exit code, and publishes of the run after that. */
  dead: { done: number; code: number | null; publishesAfter: number };
}

export async function measureRegions(node: string): Promise<RegionsRun> {
  const workspace = mkdtempSync(join(tmpdir(), 'bench-regions-'));
  writeFileSync(join(workspace, 'model.bin'), noise(LAYER_BYTES));
  const settings = { latencyMillis: LATENCY, discardArchives: true };
  const first = await startRemoteEmulator(settings);
  const started = performance.now();
  const step = await publish({ url: first.url, workspace, node });
  const milliseconds = performance.now() - started;
  if (step.code !== 0) throw new Error(step.log.slice(-4000));
  first.close();
  const bare = await startRemoteEmulator(settings);
  const floor = await sendBare(bare.url);
  bare.close();
  const dead = await withDeadRegion(await startRemoteEmulator(settings), workspace, node);
  rmSync(workspace, { recursive: true });
  return {
    ...{ milliseconds, floor, dead },
    peakMiB: Number(/^peak (\d+)$/m.exec(step.log)?.[1]) / 1024,
    built: step.log.match(/of zip in/g)?.length ?? 0,
  };
}

async function withDeadRegion(
  emulator: RemoteEmulator,
  workspace: string,
  node: string,
): Promise<RegionsRun['dead']> {
  await emulator.fault({ operation: '*', kind: 'reset', region: DEAD });
  const { code, outputs } = await publish({ url: emulator.url, workspace, node });
  const before = (await emulator.calls()).length;
  await emulator.clearFaults();
  await publish({ url: emulator.url, workspace, node });
  const calls = (await emulator.calls()).slice(before);
  emulator.close();
  const done = Object.keys(JSON.parse(outputs['layer-version-arns'] ?? '{}') as object).length;
  return {
    done,
    code,
    publishesAfter: calls.filter(({ operation }) => operation === 'PublishLayerVersion').length,
  };
}

async function publish(where: { url: string; workspace: string; node: string }): Promise<StepResult> {
  const result = await runStep({
    main: resolve('dist/publish.js'),
    inputs: { 'layer-name': 'bench', path: where.workspace, regions: REGIONS.join() },
    workspace: where.workspace,
    env: {
      NODE_OPTIONS: `--import "${PRINT_MEMORY}"`,
      AWS_ENDPOINT_URL: where.url,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    node: where.node,
  });
  cleanUp(result);
  return result;
}

/** The same calls for every region, as many at a time, with a request that is ready: what the parallelism allows. */
async function sendBare(url: string): Promise<number> {
  const { zipOf } = await import('../emulator/index.js');
  const archive = archiveOf(zipOf({ 'model.bin': noise(LAYER_BYTES) }));
  const details = { description: 'bare', runtimes: [], architectures: [] };
  const { bytes: body } = requestBody(archive, details);
  const agent = new Agent({ keepAlive: true, maxSockets: REGIONS_AT_ONCE });
  const versions = '/2018-10-31/layers/bench/versions';
  const send = (region: string, method: string, path: string, content?: Buffer) =>
    new Promise<void>((done, fail) => {
      const authorization = `AWS4-HMAC-SHA256 Credential=${ACCOUNT}/20260101/${region}/lambda/aws4_request, SignedHeaders=host, Signature=0`;
      const length = content ? { 'content-length': content.length } : {};
      const headers = { authorization, 'content-type': 'application/json', ...length };
      const sent = request(`${url}${path}`, { method, agent, headers }, (reply) => {
        if (reply.statusCode !== 200 && reply.statusCode !== 201) fail(new Error(`HTTP ${reply.statusCode}`));
        reply.resume().on('end', done);
      });
      sent.on('error', fail).end(content);
    });
  const started = performance.now();
  await mapConcurrently(REGIONS, REGIONS_AT_ONCE, (region) => send(region, 'GET', versions));
  await mapConcurrently(REGIONS, REGIONS_AT_ONCE, async (region) => {
    await send(region, 'POST', versions, body);
    await send(region, 'GET', `${versions}/1`);
  });
  agent.destroy();
  return performance.now() - started;
}

/** Deletes two thousand versions of layers in an account where others are needed, as the runner does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmulator } from '../emulator/index.js';
import { cleanUp, runStep } from '../emulator/github-runner.js';

const ACCOUNT = '123456789012';
const REGIONS = ['eu-central-1', 'eu-west-1', 'us-east-1', 'us-west-2'];
/** Of each region: layers with so many versions, of which the newest five and two more stay. */
const LAYERS = 20;
const VERSIONS = 32;
const FUNCTIONS = 250;
/** Calls a second that are made at the most. */
const PACE = 10;

/** Has the process print its peak memory, kB, at its end. */
const PRINT_MEMORY = `data:text/javascript,process.on('exit', () => console.log('peak ' + process.resourceUsage().maxRSS))`;

type Emulator = Awaited<ReturnType<typeof startEmulator>>;

/** What a prune took. */
export interface PruneRun {
  milliseconds: number;
  /** The least that the calls of a region take at the pace. Milliseconds. */
  floor: number;
  deleted: number;
  /** Versions that were to go and are there, and a step that failed. */
  failed: number;
  /** Versions that are gone and were to stay. */
  wrong: number;
  throttled: number;
  peakMiB: number;
}

/** Prunes all regions of an account with AWS's rates, in real time. */
export async function measurePrune(node: string): Promise<PruneRun> {
  const emulator = await startEmulator({ throttle: true });
  const doomed = new Set(REGIONS.flatMap((region) => seed(emulator, region)));
  const before = existing(emulator);
  const workspace = mkdtempSync(join(tmpdir(), 'bench-prune-'));
  const started = performance.now();
  const step = await runStep({
    main: resolve('dist/prune.js'),
    inputs: { 'layer-name': 'layer-*', keep: '5', regions: REGIONS.join(), 'dry-run': 'false' },
    workspace,
    env: {
      NODE_OPTIONS: `--import "${PRINT_MEMORY}"`,
      AWS_ENDPOINT_URL: emulator.url,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    node,
  });
  const milliseconds = performance.now() - started;
  if (step.code !== 0) console.error(step.log.slice(-4000));
  const after = new Set(existing(emulator));
  const gone = before.filter((arn) => !after.has(arn));
  const perRegion = REGIONS.map((region) => emulator.calls.filter((call) => call.region === region).length);
  const result = {
    ...{ milliseconds, floor: (Math.max(...perRegion) / PACE) * 1000, deleted: gone.length },
    failed: [...doomed].filter((arn) => after.has(arn)).length + (step.code === 0 ? 0 : 1),
    wrong: gone.filter((arn) => !doomed.has(arn)).length,
    throttled: emulator.calls.filter(({ status }) => status === 429).length,
    peakMiB: Number(/^peak (\d+)$/m.exec(step.log)?.[1]) / 1024,
  };
  cleanUp(step);
  rmSync(workspace, { recursive: true });
  await emulator.close();
  return result;
}

/** One old version of each layer is used by an old published version of a function, one is another account's to use. */
function seed(emulator: Emulator, region: string): string[] {
  const access = emulator.region(ACCOUNT, region);
  const layers = Array.from({ length: LAYERS }, (_, index) => {
    const name = `layer-${String(index).padStart(2, '0')}`;
    return { name, arns: Array.from({ length: VERSIONS }, () => access.seedLayer({ name })) };
  });
  for (const { name, arns } of layers) {
    const statement = { Sid: 'x', Effect: 'Allow' as const, Action: 'lambda:GetLayerVersion' };
    const Principal = { AWS: 'arn:aws:iam::210987654321:root' };
    access.seedPolicy({
      name,
      version: 9,
      statements: [{ ...statement, Resource: arns[8] ?? '', Principal }],
    });
  }
  for (let index = 0; index < FUNCTIONS; index++) {
    const { arns } = layers[index % LAYERS] ?? { arns: [] };
    const [old = '', newest = ''] = [arns[4], arns.at(-1)];
    access.seedFunction({
      ...{ name: `function-${index}`, layers: [newest] },
      published: [{ layers: [old] }, { layers: [newest] }],
    });
  }
  return layers.flatMap(({ arns }) => arns.slice(0, -5).filter((_, index) => index !== 4 && index !== 8));
}

function existing(emulator: Emulator): string[] {
  return REGIONS.flatMap((region) =>
    [...emulator.region(ACCOUNT, region).layers.values()].flatMap(({ versions }) =>
      [...versions.values()].map(({ arn }) => arn),
    ),
  );
}

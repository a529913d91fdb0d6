/** Rolls a layer out to a thousand functions of an account with AWS's rates, in real time, as the runner does. */
import { resolve } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator } from '../emulator/index.js';
import { cleanUp, runStep } from '../emulator/github-runner.js';

const ACCOUNT = '123456789012';
const REGION = 'eu-central-1';
const LAYER = 'bench';

/** Has the process print its peak memory, kB, at its end. */
const PRINT_MEMORY = `data:text/javascript,process.on('exit', () => console.log('peak ' + process.resourceUsage().maxRSS))`;

type Emulator = Awaited<ReturnType<typeof startEmulator>>;
type Settings = NonNullable<Parameters<typeof startEmulator>[0]>;

/** What a rollout took. */
export interface RolloutRun {
  /** From the start of the process to its end. */
  milliseconds: number;
  /** Functions that do not have the new version at the end. */
  failed: number;
  calls: number;
  throttled: number;
  /** Calls that draw on the 15 a second: all but GetFunction. */
  controlPlaneCalls: number;
  peakMiB: number;
}

export interface Scene {
  node: string;
  /** Functions of the account; every one beyond `using` has another layer. */
  functions: number;
  /** Functions that use the layer. */
  using: number;
  settings: Settings;
  inputs: Record<string, string>;
  /** Done when the action has started. */
  trouble?: (emulator: Emulator) => Promise<void>;
}

/** Publishes a new version of a small layer and gives it to all functions that use the layer. */
export async function measureRollout(scene: Scene): Promise<RolloutRun> {
  const emulator = await startEmulator({ updateMillis: 1000, throttle: true, ...scene.settings });
  const account = emulator.region(ACCOUNT, REGION);
  const [old, other] = [LAYER, 'other'].map((name) => account.seedLayer({ name, files: { a: name } }));
  const names = Array.from({ length: scene.functions }, (_, n) => `function-${String(n).padStart(5, '0')}`);
  for (const [n, name] of names.entries()) {
    account.seedFunction({ name, layers: [other ?? '', ...(n < scene.using ? [old ?? ''] : [])] });
  }
  const workspace = mkdtempSync(join(tmpdir(), 'bench-rollout-'));
  writeFileSync(join(workspace, 'a.txt'), 'new');
  const started = performance.now();
  const running = runStep({
    main: resolve('dist/publish.js'),
    inputs: {
      ...{ 'layer-name': LAYER, path: workspace, functions: 'using-layer', 'max-functions': '10000' },
      ...scene.inputs,
    },
    workspace,
    env: {
      NODE_OPTIONS: `--import "${PRINT_MEMORY}"`,
      AWS_ENDPOINT_URL: emulator.url,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    node: scene.node,
  });
  const [step] = await Promise.all([running, scene.trouble?.(emulator)]);
  const milliseconds = performance.now() - started;
  const isPlan = scene.inputs['dry-run'] === 'true';
  if (step.code !== 0) console.error(step.log.slice(-4000));
  const wanted = isPlan ? old : `${old?.slice(0, -1)}2`;
  const all = names.slice(0, scene.using);
  const result = {
    milliseconds,
    failed: all.filter((name) => account.layersOf(name).at(-1) !== wanted).length + (step.code === 0 ? 0 : 1),
    calls: emulator.calls.length,
    throttled: emulator.calls.filter(({ status }) => status === 429).length,
    controlPlaneCalls: emulator.calls.filter(({ operation }) => !/^GetFunction$|^GetObject$/.test(operation))
      .length,
    peakMiB: Number(/^peak (\d+)$/m.exec(step.log)?.[1]) / 1024,
  };
  cleanUp(step);
  rmSync(workspace, { recursive: true });
  await emulator.close();
  return result;
}

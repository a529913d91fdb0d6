// An action in this very process, as the runner would start it: inputs, files and exit code, and waits that take no time.
// Where thousands of runs are made, a process for each would take longer than all of their work.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator } from '../../../emulator/index.js';
import type { Emulator } from '../../../emulator/index.js';
import { parseFileCommands, WORKFLOW_RUN } from '../../../emulator/github-runner.js';
import { dateOf, realClock } from '../../../src/shared/clock.ts';
import { check } from '../../../src/actions/check.ts';
import { startWorkers } from '../../../src/layer/workers.ts';
import { audit } from '../../../src/actions/audit.ts';
import { promote } from '../../../src/actions/promote.ts';
import { attach } from '../../../src/actions/attach.ts';
import { prune } from '../../../src/actions/prune.ts';
import { publish } from '../../../src/actions/publish.ts';
import { rollback } from '../../../src/actions/rollback.ts';
import { hurriedClock } from '../../aws/hurried-clock.ts';
import { writeTree } from '../../layer/tree.ts';
import type { Tree } from '../../layer/tree.ts';
import { ACCOUNT, ATTACH, AUDIT, CHECK, PROMOTE, PRUNE, PUBLISH, REGION, ROLLBACK } from '../step.ts';

export interface Ended {
  code: number;
  log: string;
  outputs: Record<string, string>;
  /** '' where none was written. */
  report: string;
}

type Settings = NonNullable<Parameters<typeof startEmulator>[0]>;
export type ActionName = keyof typeof ACTIONS;

/** A workspace and an emulated account. */
export interface Shop {
  emulator: Emulator;
  workspace: string;
  run: (action: ActionName, inputs: Record<string, string>, env?: Record<string, string>) => Promise<Ended>;
}

const ACTIONS = {
  attach: { of: ATTACH, start: attach },
  audit: { of: AUDIT, start: audit },
  publish: { of: PUBLISH, start: () => publish(startWorkers(1)) },
  check: { of: CHECK, start: () => check(startWorkers(1)) },
  promote: { of: PROMOTE, start: promote },
  prune: { of: PRUNE, start: prune },
  rollback: { of: ROLLBACK, start: rollback },
};

/** How much sooner a call that gets no answer counts as lost: 30 s are one, which a busy machine needs at times. */
const HURRY = 30;

/** Runs a scene; the environment is as it was afterwards. */
export async function inShop(
  settings: Settings,
  tree: Tree,
  scene: (shop: Shop) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'shop-'));
  const workspace = join(folder, 'workspace');
  writeTree(folder, { 'workspace/': '', 'home/': '' });
  writeTree(workspace, tree);
  const clock = { ...realClock };
  Object.assign(realClock, hurriedClock(HURRY));
  const emulator = await startEmulator({ now: () => dateOf(realClock).getTime(), ...settings });
  const before = { ...process.env };
  let runs = 0;
  try {
    await scene({
      ...{ emulator, workspace },
      run: async (action, inputs, env = {}) => {
        const temp = join(folder, `temp-${++runs}`);
        mkdirSync(temp);
        process.env = {
          ...withoutJob(before),
          ...{ HOME: join(folder, 'home'), GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp },
          // The SDK keeps what came of each file that it looked for, and with it all that was there at that time.
          ...{ AWS_CONFIG_FILE: devNull, AWS_SHARED_CREDENTIALS_FILE: devNull },
          ...{ AWS_ENDPOINT_URL: emulator.url, AWS_EC2_METADATA_DISABLED: 'true', AWS_REGION: REGION },
          ...{
            AWS_ACCESS_KEY_ID: ACCOUNT,
            AWS_SECRET_ACCESS_KEY: 'any',
            GITHUB_OUTPUT: join(temp, 'output'),
          },
          ...inputsOf({ ...ACTIONS[action].of.defaults, ...inputs }),
          ...WORKFLOW_RUN,
          ...env,
        };
        writeFileSync(join(temp, 'output'), '');
        const { code, log } = await quietly(ACTIONS[action].start);
        const outputs = parseFileCommands(readFileSync(join(temp, 'output'), 'utf8'));
        const { report = '' } = outputs;
        return { code, log, outputs, report: report === '' ? '' : readFileSync(report, 'utf8') };
      },
    });
  } finally {
    process.env = before;
    Object.assign(realClock, clock);
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutJob(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:AWS|GITHUB|INPUT|RUNNER)_/.test(name)),
  );
}

function inputsOf(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

/** Runs an action; what it prints is its log, and neither its exit code nor its listeners stay. */
async function quietly(start: () => Promise<void>): Promise<Pick<Ended, 'code' | 'log'>> {
  const lines: string[] = [];
  const { stdout } = process;
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const had = signals.map((signal) => new Set(process.listeners(signal)));
  const write = (text: string) => lines.push(text) > 0;
  Object.defineProperty(process, 'stdout', { value: { write }, configurable: true });
  try {
    await start();
    return { code: Number(process.exitCode ?? 0), log: lines.join('') };
  } finally {
    Object.defineProperty(process, 'stdout', { value: stdout, configurable: true });
    process.exitCode = undefined;
    for (const [index, signal] of signals.entries())
      for (const listener of process.listeners(signal))
        if (!had[index]?.has(listener)) process.removeListener(signal, listener);
  }
}

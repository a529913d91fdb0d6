// A rollout in virtual time, with the real client against the emulator: everything but the action around it.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator } from '../../emulator/index.js';
import type { Emulator } from '../../emulator/index.js';
import { dateOf } from '../../src/shared/clock.ts';
import { createRegionClient } from '../../src/aws/region-client.ts';
import type { RegionClient } from '../../src/aws/region-client.ts';
import { parseFunctionName } from '../../src/lambda/arn.ts';
import type { FunctionSelector } from '../../src/rollout/options.ts';
import type { RolloutInputs } from '../../src/rollout/options.ts';
import { Problem } from '../../src/shared/problem.ts';
import { applyPlan } from '../../src/rollout/apply.ts';
import { layerArnBeside } from '../../src/rollout/layer-list.ts';
import { makePlan } from '../../src/rollout/plan.ts';
import type { Plan } from '../../src/rollout/plan-types.ts';
import { readRolloutState, refuseAll } from '../../src/rollout/read.ts';
import type { FunctionResult, RolloutReport } from '../../src/rollout/result.ts';
import { virtualTime } from './virtual-time.ts';
import { OURS } from './made-by.ts';

export const ACCOUNT = '123456789012';
export const REGION = 'eu-central-1';

/** What a rollout came to. */
export interface Ended {
  /** Why it failed; none where everything came to be as planned. */
  problem?: Problem;
  plan?: Plan;
  functions: FunctionResult[];
  rollout?: RolloutReport;
  warnings: string[];
}

export interface RolloutStage {
  emulator: Emulator;
  region: ReturnType<Emulator['region']>;
  aws: RegionClient;
  /** For records. */
  folder: string;
  /** One more connection of its own, as another pipeline has. */
  another: (interruption?: AbortSignal) => Promise<RegionClient>;
  /** Rolls a version out; `inputs` as the user gives them, but read. */
  rollOut: (version: string, inputs: Partial<RolloutInputs>, aws?: RegionClient) => Promise<Ended>;
}

/** The emulator's, and real milliseconds after which a call that gets no answer counts as lost. */
type Options = Parameters<typeof startEmulator>[0] & { deadline?: number };

/** Runs a scene whose waits take no time. */
export async function atARollout(
  { deadline, ...options }: Options,
  scene: (stage: RolloutStage) => Promise<void>,
): Promise<void> {
  const time = virtualTime(deadline);
  const emulator = await startEmulator({ now: () => dateOf(time.clock).getTime(), ...options });
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'rollout-'));
  const environment = {
    AWS_ENDPOINT_URL: emulator.url,
    AWS_ACCESS_KEY_ID: ACCOUNT,
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  Object.assign(process.env, environment);
  const connections: RegionClient[] = [];
  const another = async (interruption?: AbortSignal) => {
    const connection = await createRegionClient({
      region: REGION,
      clock: time.clock,
      ...(interruption && { interruption }),
    });
    connections.push(connection);
    return time.watch(connection);
  };
  try {
    const aws = await another();
    await scene({
      ...{ emulator, region: emulator.region(ACCOUNT, REGION), aws, folder, another },
      rollOut: (version, inputs, as = aws) => rollOut(as, folder, version, inputs),
    });
  } finally {
    for (const connection of connections) connection.close();
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Selectors of functions named outright, `name` or `name:alias`. */
export function named(...texts: string[]): FunctionSelector[] {
  return texts.map((text) => {
    const parsed = parseFunctionName(text);
    if (!parsed) throw new Error(`${text} is no function`);
    const { qualifier } = parsed;
    return { kind: 'name', text, function: parsed, ...(qualifier && { alias: qualifier }) };
  });
}

const DEFAULTS: RolloutInputs = {
  functions: [],
  attach: 'named',
  waves: [{ kind: 'percent', percent: 100 }],
  alarms: [],
  onFailure: 'rollback',
  maxFunctions: 100_000,
};

let records = 0;

async function rollOut(
  aws: RegionClient,
  parent: string,
  version: string,
  changes: Partial<RolloutInputs>,
): Promise<Ended> {
  const inputs = { ...DEFAULTS, ...changes };
  const ended: Ended = { functions: [], warnings: [] };
  try {
    const layerArn = version.slice(0, version.lastIndexOf(':'));
    const layerName = layerArn.slice(layerArn.lastIndexOf(':') + 1);
    const target = { layerArn, arn: version, runtimes: [], architectures: [], unzippedSize: undefined };
    const layerArnFor = (functionArn: string) => layerArnBeside(functionArn, layerName);
    const prepared = await readRolloutState(aws, { inputs, layerArnFor, targetOf: () => target });
    const plan = makePlan({ ...prepared, settings: inputs, targetOf: () => target });
    ended.plan = plan;
    refuseAll(plan.problems);
    const folder = mkdtempSync(join(parent, `${++records}-`));
    await applyPlan(aws, {
      ...{ plan, settings: inputs, folder, report: ended, warnings: ended.warnings },
      ...{ madeBy: OURS, expires: undefined, warn: () => undefined },
      header: { action: 'publish', region: REGION, layerName, version },
      progress: (_, work) => work(() => undefined),
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    ended.problem = error;
  }
  return ended;
}

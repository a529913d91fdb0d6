import { dateOf } from '../shared/clock.ts';
import type { RegionClient } from '../aws/region-client.ts';
import { refuseCancelled } from '../aws/cancellation.ts';
import type { RolloutInputs } from './options.ts';
import { asError, Problem } from '../shared/problem.ts';
import { alarmsGate } from './gates.ts';
import type { Plan } from './plan-types.ts';
import type { PlannedFunction } from './plan-types.ts';
import type {
  AliasTarget,
  FunctionResult,
  GateResult,
  RolloutReport,
  WaveResult,
  WaveStep,
} from './result.ts';
import { mapConcurrently } from '../shared/concurrency.ts';
import { Superseded } from './superseded.ts';
import type { WriteContext } from './recorded-write.ts';

/** A rollout that is to be carried out; `report` and `functions` are filled in as far as it gets. */
export interface Rollout extends WriteContext {
  plan: Plan;
  settings: Pick<RolloutInputs, 'canary' | 'codeDeploy' | 'alarms' | 'smokeTest' | 'onFailure'>;
  report: RolloutReport;
  functions: FunctionResult[];
  warnings: string[];
  /** Description of the function versions that are published. */
  description: string;
  /** When the credentials end, on the connection's clock. */
  expiresAt?: number;
  /** Tells how a step gets on while it runs. */
  progress: Progress;
}

export interface StepProgress {
  step: WaveStep['name'];
  wave: number;
  waves: number;
  /** Functions; of a canary, minutes. */
  total: number;
}

/** Runs work that calls `update` with how many of the total are done, and how many functions of those failed. */
export type Progress = <T>(
  about: StepProgress,
  work: (update: (done: number, failed: number) => void) => Promise<T>,
) => Promise<T>;

/** One function under way. */
export interface FunctionTask extends PlannedFunction {
  result: FunctionResult;
  /** The version of the function that was published for its alias. */
  version?: string;
  /** It was published to `$LATEST.PUBLISHED`. */
  isPublished?: boolean;
  /** The id of CodeDeploy's deployment that is under way. */
  deployment?: string;
}

/** A wave under way. */
export interface WaveRun {
  wave: WaveResult;
  works: FunctionTask[];
}

/** Notes when a step of a wave began and ended, whatever comes of it. */
export async function timedStep(
  { aws }: { aws: RegionClient },
  { steps }: WaveResult,
  name: WaveStep['name'],
  work: () => Promise<void>,
): Promise<void> {
  const startedAt = dateOf(aws.clock).toISOString();
  const one: WaveStep = { name, startedAt, finishedAt: startedAt };
  steps.push(one);
  try {
    await work();
  } finally {
    one.finishedAt = dateOf(aws.clock).toISOString();
  }
}

/** @throws Problem when an alarm rings */
export async function checkAlarms({ aws, settings }: Rollout, wave: WaveResult): Promise<void> {
  if (settings.alarms.length === 0) return;
  recordGate(wave, await alarmsGate(aws, settings.alarms));
}

/**
 * Puts down what a gate says, in place of what it said before.
 * @throws Problem when it does not hold
 */
export function recordGate(wave: WaveResult, gate: GateResult): void {
  const index = wave.gates.findIndex((one) => one.gate === gate.gate);
  wave.gates.splice(index < 0 ? wave.gates.length : index, 1, gate);
  if (!gate.passed) throw new Problem(gate.text, 'Find the cause before you run the job again.');
}

interface Each {
  step: WaveStep['name'];
  /** Functions under way at a time. */
  limit: number;
  /** Asked before each function; throws when no more may begin. */
  gate: () => Promise<void>;
}

/**
 * Works on the functions of a wave. After the first failure no other begins; those under way end.
 * @throws Problem when a function failed, or the gate did not hold
 */
export async function forEachTask(
  { aws, plan, progress }: Rollout,
  { wave, works }: WaveRun,
  { step: name, limit, gate }: Each,
  act: (work: FunctionTask) => Promise<void>,
): Promise<void> {
  const errors: Error[] = [];
  let done = 0;
  const failed = () => works.filter(({ result }) => result.status === 'failed').length;
  const about = { step: name, wave: wave.number, waves: plan.waves.length, total: works.length };
  await progress(about, (update) =>
    mapConcurrently(works, limit, async (work) => {
      if (errors.length === 0) await gate().catch((error: unknown) => errors.push(asError(error)));
      if (errors.length > 0) return;
      await act(work).catch((error: unknown) => errors.push(failedBy(work, error)));
      update(++done, failed());
    }),
  );
  refuseCancelled(aws.interruption);
  // What failed for a reason of its own is rolled back, which a function of another pipeline does not hinder.
  const first = errors.find((error) => !(error instanceof Superseded)) ?? errors[0];
  if (first) throw first;
}

/** Puts a failure down to its function; returns what the wave says of it. */
function failedBy({ result }: FunctionTask, error: unknown): Problem {
  const problem = error instanceof Problem ? error : unexpected(error);
  result.status = 'failed';
  delete result.note;
  result.problem = { what: problem.what, fix: problem.fix };
  return problem;
}

/** Nothing that AWS says: a fault of ours, and no reason to leave functions half-way. */
export function unexpected(error: unknown): Problem {
  const what = error instanceof Error ? error.message : String(error);
  const fix =
    'Run the job again with debug logging (`ACTIONS_STEP_DEBUG: true`) and report it with that log.';
  return new Problem(`The rollout failed in a way it does not know: ${what}.`, fix, { cause: error });
}

/** How a function's result is told of what is read. */
export function resultObserver(result: FunctionResult): {
  before: (layers: string[]) => void;
  layers: (layers: string[]) => void;
  alias: (target: AliasTarget) => void;
} {
  return {
    before: (layers) => (result.before = layers),
    layers: (layers) => (result.after = layers),
    alias: (target) => {
      if (result.alias) result.alias.after = target;
    },
  };
}

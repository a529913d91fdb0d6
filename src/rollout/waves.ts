import { watchCanary, shiftAllTraffic } from './canary.ts';
import { handleFailure } from './on-failure.ts';
import { skippedResult } from './plan.ts';
import type { PlannedFunction } from './plan-types.ts';
import type { FunctionResult, WaveResult } from './result.ts';
import { updateFunction } from './update-function.ts';
import { refuseNearExpiry } from './credentials-left.ts';
import { verify } from './verify.ts';
import { forEachTask, checkAlarms, recordGate, timedStep } from './wave.ts';
import type { Rollout, WaveRun } from './wave.ts';
import { regionOf } from '../lambda/arn.ts';

/** Functions whose updates are under way at a time; the pacer holds the rate, this only bounds what waits. */
const FUNCTIONS_AT_ONCE = 40;
/** How often alarms are looked at while functions are updated. Milliseconds. */
const ALARMS_EVERY = 30_000;

/**
 * Carries a plan out, wave by wave; the next starts only when the one before holds. The first failure stops it: what is
 * under way ends, nothing new begins, and what was changed is rolled back or left, as `on-failure` says.
 * @throws Problem when not everything came to be as planned; the report then tells what did
 */
export async function runWaves(rollout: Rollout): Promise<void> {
  const waves = begin(rollout);
  try {
    for (const wave of waves) await runWave(rollout, wave);
  } catch (error) {
    await handleFailure(rollout, waves, error);
  }
  await verify(rollout, waves);
}

/** Everything that is planned stands in the report from the start, so that a run that breaks off tells all of it. */
function begin({ plan, report, functions }: Rollout): WaveRun[] {
  report.passedOver = plan.passedOver;
  const waves = plan.waves.map(({ number, share, functions: planned }): WaveRun => {
    const wave: WaveResult = {
      number,
      share,
      functions: planned.length,
      status: 'waiting',
      steps: [],
      gates: [],
    };
    return { wave, works: planned.map((one) => ({ ...one, result: startResult(one, number) })) };
  });
  report.waves = waves.map(({ wave }) => wave);
  functions.push(...waves.flatMap(({ works }) => works.map(({ result }) => result)));
  functions.push(...plan.skipped.map(skippedResult));
  return waves;
}

/** What a function has that the rollout has not got to. */
const NOT_REACHED = 'The rollout stopped before it.';

function startResult({ fn, alias }: PlannedFunction, wave: number): FunctionResult {
  const target = alias && { version: alias.read.version, weights: alias.read.weights };
  return {
    function: fn.name,
    region: regionOf(fn.arn),
    status: 'skipped',
    before: fn.layers,
    after: fn.layers,
    ...(alias && target && { alias: { name: alias.name, before: target, after: target } }),
    wave,
    note: NOT_REACHED,
  };
}

async function runWave(rollout: Rollout, run: WaveRun): Promise<void> {
  const { wave } = run;
  wave.status = 'running';
  await checkAlarms(rollout, wave);
  await timedStep(rollout, wave, 'update', () => updateAll(rollout, run));
  await watchCanary(rollout, run);
  await shiftAllTraffic(rollout, run);
  await checkAlarms(rollout, wave);
  wave.status = 'done';
}

async function updateAll(rollout: Rollout, run: WaveRun): Promise<void> {
  const { codeDeploy, smokeTest } = rollout.settings;
  const guard = alarmsOnceInAWhile(rollout, run.wave);
  const gate = async () => {
    refuseNearExpiry(rollout);
    await guard();
  };
  // A deployment group takes one deployment at a time.
  const limit = codeDeploy ? 1 : FUNCTIONS_AT_ONCE;
  await forEachTask(rollout, run, { step: 'update', limit, gate }, (work) =>
    updateFunction(rollout, run, work, gate),
  );
  const tested = run.works.filter(({ done }) => !done).length;
  if (smokeTest === undefined || tested === 0) return;
  recordGate(run.wave, {
    gate: 'smoke-test',
    passed: true,
    text: `${tested} functions took the event without an error.`,
  });
}

function alarmsOnceInAWhile(rollout: Rollout, wave: WaveResult): () => Promise<void> {
  const { clock } = rollout.aws;
  let looked = clock.now();
  return async () => {
    if (clock.now() - looked < ALARMS_EVERY) return;
    looked = clock.now();
    await checkAlarms(rollout, wave);
  };
}

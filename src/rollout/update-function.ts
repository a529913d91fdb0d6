import type { FunctionState } from '../aws/functions.ts';
import { Problem } from '../shared/problem.ts';
import { deployAlias } from './codedeploy.ts';
import { smokeTest } from './gates.ts';
import { moveAlias, moveUnlessChanged, aliasTargetOf } from './move-alias.ts';
import { publishVersion } from './publish-version.ts';
import { rollBackAlias, rollBackLayers, waitForUnclearWrites } from './roll-back.ts';
import { rethrowSuperseded, versionIn } from './superseded.ts';
import { recordGate, resultObserver } from './wave.ts';
import type { FunctionTask, Rollout, WaveRun } from './wave.ts';
import { updateLayers } from './update-layers.ts';
import { isChanged } from './result.ts';

/**
 * Takes one function to its goal: its layers, then a version of it, tested, then its alias. With a canary the alias is
 * left sharing its traffic.
 * @param gate asked while a deployment of CodeDeploy runs
 * @throws Problem
 */
export async function updateFunction(
  rollout: Rollout,
  run: WaveRun,
  work: FunctionTask,
  gate: () => Promise<void>,
): Promise<void> {
  const { result } = work;
  delete result.note;
  if (work.done) {
    // An earlier run may have been cancelled, or told to stop, before its test or because of it.
    if (!work.served) await test(rollout, run, work.fn);
    result.status = 'unchanged';
    return;
  }
  if (work.goal.kind === 'rollback') await rollBackFunction(rollout, run, work);
  else await bringForward(rollout, run, work, gate).catch(rethrowSuperseded(rollout, work));
  // What was not done and is the same list was published anew.
  const hasChanged = isChanged(result) || work.latestPublished !== undefined;
  result.status = hasChanged ? (work.goal.kind === 'rollback' ? 'rolled-back' : 'updated') : 'unchanged';
}

async function bringForward(
  rollout: Rollout,
  run: WaveRun,
  work: FunctionTask,
  gate: () => Promise<void>,
): Promise<void> {
  const { fn, goal, alias, result } = work;
  const { settings, description } = rollout;
  const { layers: onRead, before: onBefore } = resultObserver(result);
  const updated = await updateLayers(rollout, { fn, goal, onRead, onBefore });
  noteOtherVersion(work);
  const version = { planned: fn, updated, description, onRead };
  if (!alias) {
    if (work.latestPublished) {
      await publishVersion(rollout, { ...version, toLatestPublished: true });
      work.isPublished = true;
    }
    await test(rollout, run, updated);
    return;
  }
  work.version = await publishVersion(rollout, version);
  await test(rollout, run, updated, work.version);
  if (settings.codeDeploy) await handOver(rollout, run, work, gate);
  else await shift(rollout, work, work.version);
}

/** Tells that a function had another version of the layer than the plan was made with, so that the plan and the log agree. */
function noteOtherVersion({ fn, goal, result }: FunctionTask): void {
  if (goal.kind !== 'version') return;
  const { layerArn, arn } = goal.layer;
  const [planned, had] = [fn.layers, result.before].map((layers) => versionIn(layers, layerArn));
  if (had === planned || result.before.includes(arn)) return;
  const text = (version: number | undefined) => (version === undefined ? 'no version' : `version ${version}`);
  result.note = `It had ${text(had)} of the layer when it was updated, and ${text(planned)} when the rollout was planned.`;
}

async function test(rollout: Rollout, { wave }: WaveRun, fn: FunctionState, version?: string): Promise<void> {
  const { smokeTest: event } = rollout.settings;
  if (event === undefined) return;
  try {
    await smokeTest(rollout.aws, fn, event, version);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    wave.gates.push({ gate: 'smoke-test', passed: false, text: error.what });
    throw error;
  }
}

/** Moves the alias to the new version, or gives that its share of the traffic. */
async function shift(rollout: Rollout, { fn, alias, result }: FunctionTask, version: string): Promise<void> {
  if (!alias) return;
  const { canary } = rollout.settings;
  const from = aliasTargetOf(alias.read);
  const to = canary
    ? { version: from.version, weights: { [version]: canary.percent / 100 } }
    : { version, weights: {} };
  const next = moveUnlessChanged({ name: fn.name, alias: alias.name }, from, to);
  const onRead = resultObserver(result).alias;
  await moveAlias(rollout, { fn, alias: alias.name, read: alias.read, next, onRead });
}

async function handOver(
  rollout: Rollout,
  { wave }: WaveRun,
  work: FunctionTask,
  gate: () => Promise<void>,
): Promise<void> {
  const { fn, alias, version, result } = work;
  const { codeDeploy } = rollout.settings;
  if (!codeDeploy || !alias || !version) return;
  const onRead = resultObserver(result).alias;
  const onWay = (id: string | undefined) => {
    if (id) work.deployment = id;
    else delete work.deployment;
  };
  const { read } = alias;
  await deployAlias(rollout, { codeDeploy, fn, read, version, onRead, onWay, gate });
  recordGate(wave, {
    gate: 'codedeploy',
    passed: true,
    text: `CodeDeploy moved ${alias.name} of ${fn.name} to version ${version}.`,
  });
}

/** Aliases first: they send the traffic. */
async function rollBackFunction(
  rollout: Rollout,
  run: WaveRun,
  { fn, goal, result }: FunctionTask,
): Promise<void> {
  if (goal.kind !== 'rollback') return;
  const { layers, alias } = resultObserver(result);
  await waitForUnclearWrites(rollout, goal.recorded);
  await rollBackAlias(rollout, goal.recorded, alias);
  await rollBackLayers(rollout, goal.recorded, layers);
  await test(rollout, run, fn);
}

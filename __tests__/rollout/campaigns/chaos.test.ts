import { describe, expect } from '@jest/globals';
import {
  DeleteFunctionCommand,
  GetFunctionConfigurationCommand,
  UpdateAliasCommand,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { zipOf } from '../../../emulator/index.js';
import type { Fault } from '../../../emulator/faults.js';
import type { RolloutInputs } from '../../../src/rollout/options.ts';
import type { FunctionResult } from '../../../src/rollout/result.ts';
import { atARollout, named } from '../stage.ts';
import type { Ended, RolloutStage } from '../stage.ts';
import { campaign } from './campaign.ts';
import type { Dice } from './dice.ts';
import { changed } from './foreign.ts';
import { isOurs, nameOf, watch } from './witness.ts';
import { sameLayers } from '../../../src/rollout/result.ts';

const MOST_FAULTS = 5;
const ALIAS = 'live';

describe('a rollout in chaos', () => {
  campaign({
    name: 'ends well exactly when AWS has what was planned',
    runs: { short: 12, long: 2000 },
    run: async (dice) => {
      const faults = faultsOf(dice);
      const hangs = faults.some(({ kind }) => kind === 'hang' || kind === 'stall');
      const options = {
        ...(hangs && { deadline: 400 }),
        updateMillis: dice.whole(0, 3000),
        pendingMillis: dice.whole(0, 3000),
        readLagMillis: dice.chance(0.5) ? 0 : dice.whole(0, 5000),
      };
      const { readLagMillis: readLag } = options;
      await atARollout(options, (stage) => survive({ ...sceneOf(stage, dice, faults), readLag }));
    },
  });
});

const KINDS: Fault['kind'][] = [
  ...(['reset', 'fin', 'hang', 'stall', '429', '500', '502-html', '503'] as const),
  ...(['truncated', 'cut', 'empty', 'bad-json', 'wrong-json'] as const),
];
const WRITES = ['UpdateFunctionConfiguration', 'PublishVersion', 'UpdateAlias'];
const READS = [
  'GetFunction',
  'GetAlias',
  'GetLayerVersionByArn',
  'GetProvisionedConcurrencyConfig',
  'GetObject',
  'Invoke',
  'DescribeAlarms',
  'GetMetricData',
];

/** Faults here and there, or one after the other, so that one call meets all of them. */
function faultsOf(dice: Dice): Fault[] {
  const faults = Array.from({ length: dice.whole(0, MOST_FAULTS) }, () => faultOf(dice));
  const [first] = faults;
  if (!first || dice.chance(0.8)) return faults;
  const { operation, nth = 1 } = first;
  return faults.map((fault, index) => ({ ...fault, operation, nth: nth + index }));
}

function faultOf(dice: Dice): Fault {
  const kind = dice.pick(KINDS);
  return {
    operation: dice.pick(['*', ...WRITES, ...WRITES, ...READS]),
    kind,
    nth: dice.chance(0.5) ? dice.whole(1, 5) : dice.whole(1, 120),
    // What AWS throttles does not take effect.
    when: kind === '429' ? 'before' : dice.pick(['before', 'after']),
    ...(kind === 'cut' && { bytes: dice.whole(0, 300) }),
    ...(kind === '429' && dice.chance(0.5) && { retryAfterSeconds: dice.whole(1, 30) }),
  };
}

interface Scene extends RolloutStage {
  dice: Dice;
  names: string[];
  /** Some functions are named with their alias. */
  aliased: Set<string>;
  target: string;
  inputs: Partial<RolloutInputs>;
  faults: Fault[];
  /** A layer of somebody else's, and its versions. */
  others: string[];
  /** Of updates or versions, those to come; it can be emptied. */
  failures: unknown[];
  /** Milliseconds. */
  readLag: number;
}

function sceneOf(stage: RolloutStage, dice: Dice, faults: Fault[]): Omit<Scene, 'readLag'> {
  const { region } = stage;
  const others = ['1', '2'].map((a) => region.seedLayer({ name: 'other', files: { a } }));
  const [old = '', target = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
  const names = Array.from({ length: dice.whole(3, 20) }, (_, index) => `fn-${index}`);
  const mode = dice.pick(['plain', 'alias', 'canary'] as const);
  const aliased = new Set(mode === 'plain' ? [] : names.filter(() => dice.chance(0.9)));
  const failing = dice.chance(0.1) ? dice.pick(names) : undefined;
  const failures = [{ code: 'InvalidRuntime', reason: 'It is no good' }];
  for (const [index, name] of names.entries()) {
    const lists =
      index === 0 ? [[old]] : [[old], [others[0] ?? '', old], [old, others[0] ?? ''], [], [target]];
    region.seedFunction({
      ...{ name, layers: dice.pick(lists), versions: 1, aliases: { [ALIAS]: '1' } },
      ...(failing === name && {
        [dice.pick(['updateFailures', 'versionFailures'])]: failures,
      }),
    });
  }
  region.seedAlarm({ name: 'errors' });
  if (mode === 'canary') seedMetrics(stage, dice, names);
  const inputs = inputsOf(dice, { names, aliased, isCanary: mode === 'canary' });
  return { ...stage, dice, names, aliased, target, inputs, faults, others, failures };
}

function inputsOf(
  dice: Dice,
  about: { names: string[]; aliased: Set<string>; isCanary: boolean },
): Partial<RolloutInputs> {
  const { names, aliased, isCanary } = about;
  const all = { kind: 'percent' as const, percent: 100 };
  const few = { kind: 'count' as const, count: dice.whole(1, 3) };
  const half = { kind: 'percent' as const, percent: 50 };
  return {
    functions: named(...names.map((name) => (aliased.has(name) ? `${name}:${ALIAS}` : name))),
    waves: dice.pick([[all], [few, all], [few, half, all]]),
    ...(isCanary && { canary: { percent: 10, minutes: dice.whole(1, 5), maxErrorPercent: 1 } }),
    alarms: dice.chance(0.5) ? ['errors'] : [],
    ...(dice.chance(0.4) && { smokeTest: '{}' }),
    onFailure: dice.chance(0.85) ? 'rollback' : 'stop',
  };
}

/** New versions do well, have no traffic, or, seldom, fail. */
function seedMetrics({ region }: RolloutStage, dice: Dice, names: readonly string[]): void {
  const isBad = dice.chance(0.2);
  for (const name of names) {
    if (dice.chance(0.3)) continue;
    const failed = isBad && dice.chance(0.3) ? 10 : 0;
    for (const version of ['2', '3', '4']) {
      const dimensions = { FunctionName: name, Resource: `${name}:${ALIAS}`, ExecutedVersion: version };
      region.seedMetric({ metric: 'Invocations', dimensions, values: (now) => [{ at: now, value: 100 }] });
      region.seedMetric({ metric: 'Errors', dimensions, values: (now) => [{ at: now, value: failed }] });
    }
  }
}

async function survive(scene: Scene): Promise<void> {
  const { emulator, region, target, names, aws } = scene;
  const violations = watch(emulator, region, [target.slice(0, target.lastIndexOf(':'))]);
  const before = new Map(names.map((name) => [name, stateOf(scene, name)]));
  for (const fault of scene.faults) emulator.fault(fault);
  const stop = disturb(scene);
  const ended = await scene.rollOut(target, scene.inputs);
  stop();
  emulator.clearFaults();
  expect(violations).toEqual([]);
  expect(wroteTooSoon(scene)).toEqual([]);
  expect(wrongIn(scene, ended, before)).toEqual([]);
  // The reads of another job show what this one left behind.
  await aws.sleep(10_000);
  await runAgain(scene, ended);
}

function stateOf({ region, aliased }: Scene, name: string): string {
  return JSON.stringify([region.layersOf(name), aliased.has(name) && region.aliasOf(name, ALIAS)]);
}

/** Somebody else changes things, and an alarm may ring. @returns how to stop it */
function disturb(scene: Scene): () => void {
  const { emulator, region, dice } = scene;
  const moments = new Set(dice.chance(0.5) ? [dice.whole(1, 200), dice.whole(1, 200)] : []);
  const rings = dice.chance(0.1) ? dice.whole(1, 200) : undefined;
  let calls = 0;
  let busy = false;
  return emulator.onCall(async ({ phase }) => {
    if (phase !== 'before' || busy) return;
    calls++;
    if (calls === rings) region.setAlarm('errors', 'ALARM');
    if (!moments.has(calls)) return;
    busy = true;
    await interfere(scene).catch(() => undefined);
    busy = false;
  });
}

/** One change by somebody else, past the pacer, for time stands still meanwhile; where AWS refuses it, or a fault hits it, so be it. */
async function interfere({ aws, dice, names, others, region }: Scene): Promise<void> {
  const FunctionName = dice.pick(names);
  const { lambda } = aws;
  const kind = dice.pick(['settings', 'layers', 'alias', 'code'] as const);
  if (kind === 'alias') {
    const versions = [...(region.functions.get(FunctionName)?.versions.keys() ?? [])].map(String);
    const isActive = (one: string) => region.version(FunctionName, one).configuration.State === 'Active';
    const version = dice.pick(versions.filter(isActive));
    await lambda.send(
      new UpdateAliasCommand({
        FunctionName,
        Name: ALIAS,
        FunctionVersion: version,
        RoutingConfig: { AdditionalVersionWeights: {} },
      }),
    );
  } else if (kind === 'code') {
    await lambda.send(
      new UpdateFunctionCodeCommand({ FunctionName, ZipFile: zipOf({ 'index.js': `${dice.next()}` }) }),
    );
  } else {
    const { Layers = [], RevisionId } = await lambda.send(
      new GetFunctionConfigurationCommand({ FunctionName }),
    );
    const layers = Layers.map(({ Arn = '' }) => Arn);
    const change = changed(layers, dice, { guarded: true, changes: kind, versions: others });
    await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, ...change, RevisionId }));
  }
}

/** What was written before everything had been read. */
function wroteTooSoon({ emulator, names }: Scene): string[] {
  const { calls } = emulator;
  const first = calls.findIndex((call) => WRITES.includes(call.operation) && isOurs(call));
  if (first < 0) return [];
  const late = calls.slice(first).filter(({ operation }) => /^GetLayerVersion|^GetObject$/.test(operation));
  const read = new Set(
    calls
      .slice(0, first)
      .flatMap((call) => (call.operation === 'GetFunction' && call.status === 200 ? [nameOf(call)] : [])),
  );
  return [
    ...late.map(({ operation }) => `${operation} after a write`),
    ...names.filter((name) => !read.has(name)).map((name) => `${name} was not read`),
  ];
}

/** Tells whether a function has what was planned. */
function isReached({ region, aliased, target }: Scene, name: string): boolean {
  if (!region.layersOf(name).includes(target)) return false;
  if (!aliased.has(name)) return true;
  const { version, weights } = region.aliasOf(name, ALIAS);
  return Object.keys(weights).length === 0 && region.layersOf(name, version).includes(target);
}

const FOREIGN_WRITES = [...WRITES, 'UpdateFunctionCode'];

/** Somebody else changed a function, which is kept. */
function touched({ emulator }: Scene, name: string): boolean {
  return emulator.calls.some(
    (call) =>
      nameOf(call) === name && !isOurs(call) && call.applied && FOREIGN_WRITES.includes(call.operation),
  );
}

/** Names of functions of which somebody else changed something after we looked at it last. */
function outOfSight({ emulator, readLag }: Scene): Set<string> {
  const changedAt = new Map<string, number>();
  for (const call of emulator.calls.filter((one) => one.applied)) {
    const what = PLACES[call.operation];
    if (!what || call.input.Qualifier) continue;
    const key = `${what} ${nameOf(call)}`;
    const isWrite = WRITES.includes(call.operation);
    if (!isOurs(call) && isWrite) changedAt.set(key, call.at);
    else if (isOurs(call) && (isWrite || call.at >= (changedAt.get(key) ?? 0) + readLag))
      changedAt.delete(key);
  }
  return new Set([...changedAt.keys()].map((key) => key.slice(key.indexOf(' ') + 1)));
}

/** What each call reads or writes. */
const PLACES: Record<string, string> = {
  ...{ GetFunction: 'list', UpdateFunctionConfiguration: 'list' },
  ...{ GetAlias: 'alias', UpdateAlias: 'alias' },
};

/** Everything that is not as promised, in words. */
function wrongIn(scene: Scene, ended: Ended, before: ReadonlyMap<string, string>): string[] {
  const { names, inputs } = scene;
  const unseen = outOfSight(scene);
  const missed = names.filter((name) => !unseen.has(name) && !isReached(scene, name));
  const wrong = ended.problem ? [] : missed.map((name) => `ended well, but ${name} is not as planned`);
  const isRestoring = inputs.onFailure !== 'stop';
  const isLeft = ended.functions.some(({ status, problem }) => status === 'failed' && problem);
  if (ended.problem && isRestoring && !isLeft && names.every((name) => isReached(scene, name)))
    wrong.push(`is as planned, but failed: ${ended.problem.message}`);
  for (const result of ended.functions) {
    if (!unseen.has(result.function)) wrong.push(...untrue(scene, result, before.get(result.function)));
  }
  return [...wrong, ...openIn(scene, ended)];
}

/** An alias shares its traffic exactly where the report says so; where it says that it may, it may not. */
function openIn(scene: Scene, { rollout }: Ended): string[] {
  const { names, aliased, region } = scene;
  const unseen = outOfSight(scene);
  return names.flatMap((name) => {
    const shares = aliased.has(name) && Object.keys(region.aliasOf(name, ALIAS).weights).length > 0;
    const told = rollout?.leftOpen.find((text) => text.includes(`of ${name} `)) ?? '';
    const isTrue = shares ? told !== '' : told === '' || told.includes(' may share ');
    if (isTrue || unseen.has(name)) return [];
    return [`${name} ${shares ? 'shares' : 'does not share'} its traffic`];
  });
}

function untrue(scene: Scene, result: FunctionResult, before: string | undefined): string[] {
  const { region, aliased, inputs } = scene;
  const { function: name, status, after, alias, problem } = result;
  const wrong: string[] = [];
  const now = stateOf(scene, name);
  if (!sameLayers(after, region.layersOf(name))) wrong.push(`tells ${after.join()}`);
  const points = aliased.has(name) ? JSON.stringify(region.aliasOf(name, ALIAS)) : undefined;
  if (alias && JSON.stringify(alias.after) !== points) wrong.push(`tells ${JSON.stringify(alias.after)}`);
  if (
    (status === 'updated' || status === 'unchanged') &&
    inputs.canary === undefined &&
    !isReached(scene, name)
  )
    wrong.push('is not as planned');
  const isBack = status === 'rolled-back' || status === 'skipped';
  if (isBack && now !== before && !touched(scene, name)) wrong.push(`was ${before}`);
  if (status === 'failed' && !problem) wrong.push('has no reason');
  return wrong.map((text) => `${name} is ${status} and ${text}, is ${now}`);
}

/** Once more without faults: it comes to the plan, and has nothing to do where the first run came to it. */
async function runAgain(scene: Scene, first: Ended): Promise<void> {
  const { emulator, region, target, inputs, names } = scene;
  region.setAlarm('errors', 'OK');
  scene.failures.splice(0);
  await deleteFailedVersions(scene);
  const writes = () =>
    emulator.calls.filter((call) => WRITES.includes(call.operation) && isOurs(call)).length;
  const made = writes();
  const disturbed = outOfSight(scene);
  const { canary, ...others } = inputs;
  const again = await scene.rollOut(target, {
    ...others,
    ...(canary && { canary: { ...canary, maxErrorPercent: 100 } }),
  });
  expect(again.problem?.message).toBeUndefined();
  expect(names.filter((name) => !isReached(scene, name))).toEqual([]);
  if (!first.problem && disturbed.size === 0) expect(writes()).toBe(made);
}

/** As the report says: AWS publishes no second version of the same content. */
async function deleteFailedVersions({ aws, region, names }: Scene): Promise<void> {
  for (const FunctionName of names) {
    for (const number of region.functions.get(FunctionName)?.versions.keys() ?? []) {
      const Qualifier = String(number);
      if (region.version(FunctionName, Qualifier).configuration.State !== 'Failed') continue;
      await aws.lambda.send(new DeleteFunctionCommand({ FunctionName, Qualifier }));
    }
  }
}

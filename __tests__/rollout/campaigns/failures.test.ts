import {
  DeleteLayerVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { describe, expect } from '@jest/globals';
import type { Call } from '../../../emulator/engine.js';
import type { Fault } from '../../../emulator/faults.js';
import type { RolloutInputs } from '../../../src/rollout/options.ts';
import { nextLayers } from '../../../src/rollout/layer-list.ts';
import { ACCOUNT, atARollout, named, REGION } from '../stage.ts';
import type { Ended, RolloutStage } from '../stage.ts';
import { campaign } from './campaign.ts';
import type { Dice } from './dice.ts';
import { isOurs, nameOf, watch } from './witness.ts';
import { sameLayers } from '../../../src/rollout/result.ts';

const MOST_FUNCTIONS = 12;

const CAUSES = [
  'smoke test',
  'refused (400)',
  'refused (403)',
  'update fails',
  'alarm',
  'version fails',
] as const;
const TROUBLES = ['refused', 'fails', 'lost', 'changes layers', 'changes settings', 'moves alias'] as const;

/** A rollout that fails once `k` of `n` functions have been updated. */
interface Failing {
  n: number;
  k: number;
  cause: (typeof CAUSES)[number];
  alias: boolean;
}

/** One write that has to be undone. */
interface Step {
  function: string;
  write: 'UpdateFunctionConfiguration' | 'UpdateAlias';
}

/** What happens while it is. */
interface Trouble extends Step {
  kind: (typeof TROUBLES)[number];
}

/** Every one there is. */
const ALL = Array.from({ length: MOST_FUNCTIONS }, (_, index) => index + 1).flatMap((n) =>
  Array.from({ length: n }, (_, k) => k).flatMap((k) =>
    CAUSES.flatMap((cause) =>
      [false, true].flatMap((alias): Failing[] =>
        cause === 'version fails' && !alias ? [] : [{ n, k, cause, alias }],
      ),
    ),
  ),
);
/** Prime to their number, so that a few seeds are spread over all of them. */
const STRIDE = 367;

describe('a rollout that fails', () => {
  campaign({
    name: 'is rolled back after k of n functions, with trouble at every step of that',
    runs: { short: 10, long: ALL.length },
    run: async (dice, seed) => {
      const failing = ALL[((seed - 1) * STRIDE) % ALL.length] as Failing;
      const steps = await fail(dice, failing);
      const tried = process.env['TRUST'] ? steps : dice.shuffled(steps).slice(0, 2);
      for (const step of tried) {
        const kinds = TROUBLES.filter((kind) => fits(kind, step.write));
        await fail(dice, failing, { ...step, kind: dice.pick(kinds) });
      }
    },
  });
});

function fits(kind: Trouble['kind'], write: Trouble['write']): boolean {
  if (kind === 'moves alias') return write === 'UpdateAlias';
  return write === 'UpdateFunctionConfiguration' || kind === 'refused' || kind === 'lost';
}

interface Scene extends RolloutStage {
  dice: Dice;
  failing: Failing;
  trouble: Trouble | undefined;
  names: string[];
  bad: string;
  /** The layer's versions before and after; one of somebody else's. */
  layers: { old: string; new: string; other: string };
}

const layerOf = (version: string) => version.slice(0, version.lastIndexOf(':'));

/** @returns what it had to undo */
async function fail(dice: Dice, failing: Failing, trouble?: Trouble): Promise<Step[]> {
  const options = {
    updateMillis: dice.pick([0, 1000]),
    pendingMillis: dice.pick([0, 1000]),
    readLagMillis: dice.pick([0, 0, 3000]),
  };
  let steps: Step[] = [];
  await atARollout(options, async (stage) => {
    const scene = sceneOf(stage, dice, failing, trouble);
    const { region, emulator, names, layers } = scene;
    const before = new Map(names.map((name) => [name, region.layersOf(name)]));
    const violations = watch(emulator, region, [layerOf(layers.new)]);
    const { troubled } = arrange(scene);
    const ended = await stage.rollOut(layers.new, inputsOf(scene));
    steps = stepsOf(scene);
    const about = JSON.stringify({ failing, trouble });
    const isDue = steps.some((step) => step.function === trouble?.function && step.write === trouble.write);
    // A fault hits whichever write back comes next.
    if (trouble?.kind !== 'lost') expect([about, troubled()]).toEqual([about, isDue]);
    expect([about, violations]).toEqual([about, []]);
    expect([about, wrongIn(scene, ended, before)]).toEqual([about, []]);
  });
  return steps;
}

function stepsOf({ emulator, layers }: Scene): Step[] {
  const made = emulator.calls.filter((call) => call.applied && isOurs(call) && isForward(call, layers));
  return made.map((call) => ({ function: nameOf(call), write: call.operation as Step['write'] }));
}

function isForward({ operation, input }: Call, layers: Scene['layers']): boolean {
  if (operation === 'UpdateFunctionConfiguration') return input.Layers?.includes(layers.new) ?? false;
  return operation === 'UpdateAlias' && input.FunctionVersion !== '2';
}

function sceneOf(stage: RolloutStage, dice: Dice, failing: Failing, trouble: Trouble | undefined): Scene {
  const { region } = stage;
  const other = region.seedLayer({ name: 'other', files: { o: 'o' } });
  const doomed = region.seedLayer({ name: 'doomed', files: { d: 'd' } });
  const [old = '', next = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
  const names = Array.from({ length: failing.n }, (_, index) => `fn-${String(index).padStart(2, '0')}`);
  const bad = names[failing.k] ?? '';
  for (const name of names) {
    const isBad = name === bad;
    const list = [
      other,
      ...(dice.chance(0.8) ? [old] : []),
      ...(isBad && failing.cause === 'refused (400)' ? [doomed] : []),
    ];
    region.seedFunction({
      ...{ name, layers: dice.shuffled(list), versions: 2, aliases: { live: '2' } },
      ...(isBad && failing.cause === 'update fails' && { updateFailures: [FAILURE] }),
      ...(isBad && failing.cause === 'version fails' && { versionFailures: [FAILURE] }),
      ...(trouble?.function === name &&
        trouble.kind === 'fails' && {
          updateFailures: secondFails(isBad && failing.cause === 'update fails'),
        }),
      ...(isBad &&
        failing.cause === 'smoke test' && {
          invoke: (_: unknown, { layers }: { layers: string[] }) => {
            if (layers.includes(next)) throw new TypeError('no module named greetings');
          },
        }),
    });
  }
  region.seedAlarm({ name: 'errors' });
  return { ...stage, dice, failing, trouble, names, bad, layers: { old, new: next, other } };
}

const FAILURE = { code: 'InvalidConfiguration', reason: 'The layer is no good' };

/** The first update, of the rollout, ends as it should, and the one that rolls the list back does not. */
function secondFails(firstToo: boolean): (typeof FAILURE)[] {
  return [firstToo ? FAILURE : undefined, FAILURE] as (typeof FAILURE)[];
}

function inputsOf({ names, dice, failing }: Scene): Partial<RolloutInputs> {
  const { k, cause, alias } = failing;
  const all = { kind: 'percent' as const, percent: 100 };
  const first = { kind: 'count' as const, count: k };
  return {
    functions: named(...names.map((name) => (alias ? `${name}:live` : name))),
    waves: k > 0 && dice.chance(0.7) ? [first, all] : [all],
    ...(cause === 'smoke test' && { smokeTest: '{}' }),
    alarms: cause === 'alarm' ? ['errors'] : [],
  };
}

/** Sets up what makes the rollout fail, and what happens while it is rolled back. */
function arrange(scene: Scene): { troubled: () => boolean } {
  const { region, emulator, failing, trouble, bad, layers } = scene;
  const { cause, k } = failing;
  const actions = failing.alias
    ? ['UpdateFunctionConfiguration', 'PublishVersion', 'UpdateAlias']
    : ['UpdateFunctionConfiguration'];
  const refused: string[][] = cause === 'refused (403)' ? [[scene.dice.pick(actions), bad]] : [];
  const allow = () => emulator.set({ allow: allowAllBut(scene.names, refused) });
  allow();
  let updated = 0;
  let troubled = false;
  emulator.onCall(async (call) => {
    const isUpdate = call.operation === 'UpdateFunctionConfiguration';
    if (!isOurs(call)) return;
    if (isUpdate && call.phase === 'before' && cause === 'refused (400)' && updated++ === 0)
      await deleteDoomed(scene);
    if (isUpdate && call.phase === 'after' && call.applied && cause === 'alarm' && ++updated > k)
      region.setAlarm('errors', 'ALARM');
    const isWrite = isUpdate || call.operation === 'UpdateAlias';
    if (!trouble || troubled || call.phase !== 'before' || !isWrite || isForward(call, layers)) return;
    if (trouble.kind === 'lost') {
      // Set when the first write back is on its way, so it hits one of those after it.
      troubled = true;
      emulator.fault({
        operation: trouble.write,
        kind: scene.dice.pick(LOSSES),
        when: scene.dice.pick(['before', 'after']),
      });
      return;
    }
    if (call.operation !== trouble.write || nameOf(call) !== trouble.function) return;
    troubled = true;
    if (trouble.kind === 'refused') {
      refused.push([trouble.write, trouble.function]);
      allow();
    } else await interfere(scene, trouble);
  });
  return { troubled: () => troubled };
}

const LOSSES: Fault['kind'][] = [
  'reset',
  'fin',
  '500',
  '502-html',
  '503',
  'truncated',
  'empty',
  'bad-json',
  'wrong-json',
];

function allowAllBut(names: readonly string[], refused: string[][]) {
  const actions = ['UpdateFunctionConfiguration', 'PublishVersion', 'UpdateAlias'];
  const arnOf = (name: string) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;
  const writes = actions.map((action) => ({
    Action: `lambda:${action}`,
    Resource: names
      .filter((name) => !refused.some((one) => one[0] === action && one[1] === name))
      .flatMap((name) => [arnOf(name), `${arnOf(name)}:*`]),
  }));
  return [
    {
      Action: ['lambda:Get*', 'lambda:List*', 'lambda:Delete*', 'lambda:InvokeFunction', 'cloudwatch:*'],
      Resource: '*',
    },
    ...writes,
  ];
}

async function deleteDoomed({ aws }: Scene): Promise<void> {
  await aws.lambda.send(new DeleteLayerVersionCommand({ LayerName: 'doomed', VersionNumber: 1 }));
}

/** Somebody else changes a function just before it is rolled back. */
async function interfere({ aws, layers }: Scene, { function: name, kind }: Trouble): Promise<void> {
  if (kind === 'moves alias') {
    await aws.lambda.send(new UpdateAliasCommand({ FunctionName: name, Name: 'live', FunctionVersion: '1' }));
  }
  if (kind === 'changes layers' || kind === 'changes settings') {
    const change = kind === 'changes layers' ? { Layers: [layers.other] } : { MemorySize: 512 };
    await aws.lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: name, ...change }));
  }
}

/** Everything that is not as promised, in words. */
function wrongIn(
  scene: Scene,
  { problem, functions }: Ended,
  before: ReadonlyMap<string, string[]>,
): string[] {
  const { region, names, trouble, layers } = scene;
  if (!problem) return ['it did not fail'];
  return names.flatMap((name) => {
    const result = functions.find((one) => one.function === name);
    if (!result) return [`${name} is not in the report`];
    const old = JSON.stringify({ list: before.get(name), alias: { version: '2', weights: {} } });
    const alias = region.aliasOf(name, 'live');
    const now = JSON.stringify({ list: region.layersOf(name), alias });
    const told = JSON.stringify({ list: result.after, alias: result.alias?.after ?? alias });
    const wrong: string[] = [];
    const isBack = result.status === 'rolled-back' || result.status === 'skipped';
    if (now !== told) wrong.push(`is told to be ${told} and is ${now}`);
    if (isBack && now !== old) wrong.push(`is ${result.status} and not as before: ${now}`);
    if (!isBack && result.status !== 'failed') wrong.push(`is ${result.status}`);
    if (result.status === 'failed' && !result.problem) wrong.push('failed without a reason');
    if (now !== old && !result.problem?.what) wrong.push('is changed without a word');
    const isTroubled =
      trouble?.function === name &&
      ['refused', 'fails', 'changes layers', 'moves alias'].includes(trouble.kind);
    if (now !== old && !isTroubled) wrong.push(`was not rolled back: ${now}`);
    const was = before.get(name) ?? [];
    const forms = [was, nextLayers(was, { layerArn: layerOf(layers.new), arn: layers.new }), [layers.other]];
    if (!forms.some((form) => sameLayers(form, region.layersOf(name)))) wrong.push(`is a mix: ${now}`);
    return wrong.map((text) => `${name} ${text}`);
  });
}

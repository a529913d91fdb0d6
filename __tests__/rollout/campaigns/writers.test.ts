import { describe, expect } from '@jest/globals';
import { parseLayerVersionArn } from '../../../src/lambda/arn.ts';
import { atARollout, named } from '../stage.ts';
import type { RolloutStage } from '../stage.ts';
import { campaign } from './campaign.ts';
import type { Dice } from './dice.ts';
import { changeOnce } from './foreign.ts';
import type { Foreign } from './foreign.ts';
import { isOurs, nameOf, watch } from './witness.ts';

/** AWS takes five layers; everybody's together are five, so that nobody is refused for the number. */
const LAYERS = 5;

interface Scene {
  stage: RolloutStage;
  dice: Dice;
  names: string[];
  /** The versions that are rolled out, each by a rollout of its own. */
  targets: string[];
  foreigners: Foreign[];
}

describe('writers at the same time', () => {
  for (const writers of [2, 4, 8]) {
    campaign({
      name: `${writers} writers lose nothing of each other`,
      runs: { short: 8, long: 500 },
      run: async (dice) => {
        const options = {
          updateMillis: dice.pick([0, 300, 1000, 3000]),
          readLagMillis: dice.pick([0, 0, 500, 5000]),
        };
        await atARollout(options, async (stage) => {
          await meet(sceneOf(stage, dice, writers));
        });
      },
    });
  }
});

function sceneOf(stage: RolloutStage, dice: Dice, writers: number): Scene {
  const { region } = stage;
  const rollouts = dice.whole(1, Math.min(writers, LAYERS - 1));
  const layers = Array.from({ length: LAYERS }, (_, layer) =>
    ['1', '2', '3'].map((a) => region.seedLayer({ name: `layer-${layer}`, files: { a } })),
  );
  const names = Array.from({ length: dice.whole(1, 4) }, (_, index) => `fn-${index}`);
  for (const name of names) {
    const list = dice.shuffled(layers).slice(0, dice.whole(0, LAYERS));
    region.seedFunction({ name, layers: list.map((versions) => dice.pick(versions)) });
  }
  const versions = layers.slice(rollouts).flat();
  const targets = layers.slice(0, rollouts).map((of) => dice.pick(of));
  const foreigners = Array.from({ length: writers - rollouts }, () => ({
    guarded: dice.chance(0.5),
    changes: dice.pick(['settings', 'layers'] as const),
    versions,
  }));
  return { stage, dice, names, targets, foreigners };
}

async function meet(scene: Scene): Promise<void> {
  const { stage, dice, names, targets, foreigners } = scene;
  const { region, emulator } = stage;
  const own = targets.map(layerOf);
  const violations = watch(emulator, region, own);
  const before = new Map(names.map((name) => [name, region.layersOf(name)]));
  const rollouts = targets.map(async (target) => {
    const aws = await stage.another();
    await aws.sleep(dice.whole(0, 1000));
    return stage.rollOut(target, { functions: named(...dice.shuffled(names)) }, aws);
  });
  const others = foreigners.map(async (foreign) => {
    const aws = await stage.another();
    for (let left = dice.whole(1, 6); left > 0; left--) {
      await aws.sleep(dice.whole(0, 3000));
      await changeOnce(aws, dice, dice.pick(names), foreign);
    }
  });
  const [ended] = await Promise.all([Promise.all(rollouts), Promise.all(others)]);
  expect(violations).toEqual([]);
  expect(ended.map(({ problem }) => problem?.message)).toEqual(targets.map(() => undefined));
  expectOthersKept(scene, before);
  expectOursThere(scene);
  expectNoMoreWrites(scene, ended.length);
}

function layerOf(version: string): string {
  return parseLayerVersionArn(version)?.layerArn ?? '';
}

/** The writes of functions' lists and settings, with what came of them. */
function writesOf({ stage }: Scene, name: string) {
  return stage.emulator.callsOf('UpdateFunctionConfiguration').filter((call) => nameOf(call) === name);
}

/** What others have on a list is what they last put there, in their order; what was there from the start otherwise. */
function expectOthersKept(scene: Scene, before: ReadonlyMap<string, string[]>): void {
  const own = scene.targets.map(layerOf);
  const others = (list: readonly string[]) => list.filter((arn) => !own.includes(layerOf(arn)));
  for (const name of scene.names) {
    const last = writesOf(scene, name).findLast((call) => call.applied && !isOurs(call) && call.input.Layers);
    const theirs = others(last?.input.Layers ?? before.get(name) ?? []);
    expect(others(scene.stage.region.layersOf(name))).toEqual(theirs);
  }
}

/** A version of ours is on every list, unless a write without a guard took it off after ours. */
function expectOursThere(scene: Scene): void {
  for (const name of scene.names) {
    const writes = writesOf(scene, name).filter(({ applied, input }) => applied && input.Layers);
    for (const target of scene.targets) {
      const has = scene.stage.region.layersOf(name).includes(target);
      const takenOff = writes.some((call) => !isOurs(call) && !call.input.RevisionId);
      expect(has || takenOff).toBe(true);
    }
  }
}

/** A write of ours is the only one, or others came between. */
function expectNoMoreWrites(scene: Scene, rollouts: number): void {
  for (const name of scene.names) {
    const calls = writesOf(scene, name);
    const ours = calls.filter(isOurs);
    const conflicts = ours.filter(({ status }) => status === 409 || status === 412).length;
    const overwritten = calls.filter(
      (call) => call.applied && !isOurs(call) && !call.input.RevisionId,
    ).length;
    expect(ours.length).toBeLessThanOrEqual(rollouts + conflicts + overwritten * rollouts);
    expect(ours.filter(({ applied }) => !applied)).toHaveLength(conflicts);
  }
}

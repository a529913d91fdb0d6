import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RolloutInputs } from '../../src/inputs/rollout.js';
import { BASE, FIVE, selectors, writesOf } from './planning.js';
import { atARollout, REGION } from './stage.js';
import type { Ended, RolloutStage } from './stage.js';

const mine = (version: number) => `${BASE}:layer:mine:${version}`;
const STRANGER = '999999999999';
const SECRET = `arn:aws:lambda:${REGION}:${STRANGER}:layer:secret:1`;
const live = { versions: 1, aliases: { live: '1' } };

type Seed = Omit<Parameters<RolloutStage['region']['seedFunction']>[0], 'name'>;

/** Functions that cannot take version 2 of the layer behind their alias `live`. */
const MISFITS: Record<string, Seed> = {
  'a container image': { packageType: 'Image', ...live },
  'a deleted layer': { layers: [`${BASE}:layer:a:9`, mine(1)], ...live },
  'a layer that may not be looked at': { layers: [SECRET, mine(1)], ...live },
  'five layers of others': { layers: FIVE, ...live },
  'a failed function': { layers: [mine(1)], state: 'Failed', ...live },
  'a function that is being deleted': { layers: [mine(1)], state: 'Deleting', ...live },
  'no alias': { layers: [mine(1)], versions: 1, aliases: { other: '1' } },
  'an alias on $LATEST': { layers: [mine(1)], aliases: { live: '$LATEST' } },
  'an alias that shares its traffic': {
    ...{ layers: [mine(1)], versions: 2, aliases: { live: { version: '1', weights: { '2': 0.5 } } } },
  },
  'code and layers that are too large': {
    ...{ layers: [mine(1)], unzippedSize: 262_143_999 - 5_000_000 + 1, codeSize: 900_000, ...live },
  },
};

/** What stands in the way of all, as inputs that go with it. */
const OBSTACLES: Record<string, Partial<RolloutInputs>> = {
  'an alarm that rings': { alarms: ['quiet', 'ringing'] },
  'an unknown alarm': { alarms: ['quiet', 'unknown'] },
  'more functions than may be': { maxFunctions: 0 },
};

const fleets = fc.record({
  sound: fc.integer({ min: 0, max: 6 }),
  misfits: fc.array(fc.constantFrom(...Object.keys(MISFITS)), { minLength: 1, maxLength: 3 }),
  waves: fc.constantFrom<RolloutInputs['waves']>(
    [{ kind: 'percent', percent: 100 }],
    [
      { kind: 'count', count: 1 },
      { kind: 'percent', percent: 100 },
    ],
  ),
});

/** The misfits' names come last, or first, or in between. */
function seed({ emulator, region }: RolloutStage, sound: number, misfits: readonly string[]) {
  for (const name of ['a', 'b', 'c', 'd', 'e']) region.seedLayer({ name });
  region.seedLayer({ name: 'mine' });
  region.seedLayer({ name: 'mine', unzippedSize: 5_000_000 });
  emulator.region(STRANGER, REGION).seedLayer({ name: 'secret' });
  for (const name of ['quiet', 'ringing'])
    region.seedAlarm({ name, state: name === 'quiet' ? 'OK' : 'ALARM' });
  const names = { sound: [] as string[], misfits: [] as string[] };
  for (let index = 0; index < sound; index++) {
    names.sound.push(`f${index}`);
    region.seedFunction({ name: `f${index}`, layers: [mine(1)], ...live });
  }
  for (const [index, misfit] of misfits.entries()) {
    names.misfits.push(`${'azf'[index]}-${index}`);
    region.seedFunction({ ...MISFITS[misfit], name: `${'azf'[index]}-${index}` });
  }
  return names;
}

const statusesOf = ({ functions }: Ended, names: readonly string[]) =>
  functions.filter((one) => names.includes(one.function)).map(({ status }) => status);

describe('pre-flight', () => {
  test('lets nothing be written while anything stands in the way of a function that was named', async () => {
    await fc.assert(
      fc.asyncProperty(fleets, async ({ sound, misfits, waves }) => {
        await atARollout({}, async (stage) => {
          const names = seed(stage, sound, misfits);
          const functions = selectors(...[...names.misfits, ...names.sound].toSorted());
          const ended = await stage.rollOut(mine(2), { functions, waves, alias: 'live' });
          expect(ended.problem).toBeDefined();
          expect(writesOf(stage.emulator.calls)).toEqual([]);
          expect([ended.functions, ended.rollout]).toEqual([[], undefined]);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('goes ahead without what was found and does not fit, and leaves that as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fleets, async ({ sound, misfits, waves }) => {
        await atARollout({}, async (stage) => {
          const { region, emulator } = stage;
          const names = seed(stage, sound, misfits);
          const inputs = { functions: selectors('*'), waves, alias: 'live', attach: 'always' as const };
          const ended = await stage.rollOut(mine(2), inputs);
          expect(ended.problem).toBeUndefined();
          expect(statusesOf(ended, names.sound)).toEqual(names.sound.map(() => 'updated'));
          for (const name of names.sound) expect(region.layersOf(name, 'live')).toEqual([mine(2)]);
          expect(statusesOf(ended, names.misfits)).toEqual(names.misfits.map(() => 'skipped'));
          const written = emulator.calls.filter((call) => writesOf([call]).length > 0);
          const arns = new Set(written.map(({ input }) => input.FunctionName));
          expect([...arns].toSorted()).toEqual(
            names.sound.map((name) => `${BASE}:function:${name}`).toSorted(),
          );
        });
      }),
      { numRuns: 30 },
    );
  });

  test.each(Object.entries(OBSTACLES))('lets nothing be written for %s', async (_, inputs) => {
    await atARollout({}, async (stage) => {
      const { sound } = seed(stage, 3, []);
      const ended = await stage.rollOut(mine(2), {
        functions: selectors(...sound),
        alias: 'live',
        ...inputs,
      });
      expect(ended.problem).toBeDefined();
      expect(writesOf(stage.emulator.calls)).toEqual([]);
    });
  });

  test('lets nothing be written for provisioned concurrency on one alias, before a canary on all', async () => {
    await atARollout({}, async (stage) => {
      const { sound } = seed(stage, 3, []);
      stage.region.seedFunction({ name: 'busy', layers: [mine(1)], ...live, provisioned: { live: 5 } });
      const canary = { percent: 10, minutes: 10, maxErrorPercent: 1 };
      const functions = selectors(...sound, 'busy');
      const ended = await stage.rollOut(mine(2), { functions, alias: 'live', canary });
      expect(ended.problem?.what).toContain('provisioned concurrency');
      expect(writesOf(stage.emulator.calls)).toEqual([]);
    });
  });

  test('tells everything that stands in the way at once, and the same thing once', async () => {
    await atARollout({}, async (stage) => {
      const layers = [SECRET, mine(1)];
      seed(stage, 0, []);
      for (const name of ['a', 'b', 'c']) stage.region.seedFunction({ name, layers, ...live });
      stage.region.seedFunction({ name: 'd', packageType: 'Image', ...live });
      const functions = selectors('a', 'b', 'c', 'd', 'missing');
      const { problem } = await stage.rollOut(mine(2), { functions, alias: 'live' });
      expect(problem?.what).toBe('Nothing was written, for 3 reasons.');
      expect(problem?.fix.split('The role may not').length).toBe(2);
      for (const words of ['"missing" does not exist', 'images take no layers', 'lambda:GetLayerVersion'])
        expect(problem?.fix).toContain(words);
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import fc from 'fast-check';
import type { RolloutInputs } from '../../src/rollout/options.ts';
import { BASE, FIVE, selectors, writesOf } from './planning.ts';
import { atARollout, REGION } from './stage.ts';
import type { Ended, RolloutStage } from './stage.ts';

const mine = (version: number) => `${BASE}:layer:mine:${version}`;
const STRANGER = '999999999999';
const SECRET = `arn:aws:lambda:${REGION}:${STRANGER}:layer:secret:1`;
const live = { versions: 1, aliases: { live: '1' } };

type Seed = Omit<Parameters<RolloutStage['region']['seedFunction']>[0], 'name'>;

/** Functions that cannot take version 2 of the layer behind their alias `live`. */
const MISFITS: Record<string, Seed> = {
  'a container image': { packageType: 'Image', ...live },
  'a deleted layer': { layers: [`${BASE}:layer:a:9`, mine(1)], ...live },
  'five layers of others': { layers: FIVE, ...live },
  'a failed function': { layers: [mine(1)], state: 'Failed', ...live },
  'a function that is being deleted': { layers: [mine(1)], state: 'Deleting', ...live },
  'no alias': { layers: [mine(1)], versions: 1, aliases: { other: '1' } },
  'an alias on $LATEST': { layers: [mine(1)], aliases: { live: '$LATEST' } },
  'code and layers that are too large': {
    ...{ layers: [mine(1)], unzippedSize: 262_143_999 - 5_000_000 + 1, codeSize: 900_000, ...live },
  },
};

/** Functions that stop the run even where they were found: something is under way, or a right is missing. */
const STOPPERS: Record<string, Seed> = {
  'an alias that shares its traffic': {
    ...{ layers: [mine(1)], versions: 2, aliases: { live: { version: '1', weights: { '2': 0.5 } } } },
  },
  'a layer that may not be looked at': { layers: [SECRET, mine(1)], ...live },
};

const ODD = { ...MISFITS, ...STOPPERS };

/** What stands in the way of all, as inputs that go with it. */
const OBSTACLES: Record<string, Partial<RolloutInputs>> = {
  'an alarm that rings': { alarms: ['quiet', 'ringing'] },
  'an unknown alarm': { alarms: ['quiet', 'unknown'] },
  'more functions than may be': { maxFunctions: 0 },
};

const fleetsWith = (odd: Record<string, Seed>) =>
  fc.record({
    sound: fc.integer({ min: 0, max: 6 }),
    misfits: fc.array(fc.constantFrom(...Object.keys(odd)), { minLength: 1, maxLength: 3 }),
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
    region.seedFunction({ ...ODD[misfit], name: `${'azf'[index]}-${index}` });
  }
  return names;
}

const statusesOf = ({ functions }: Ended, names: readonly string[]) =>
  functions.filter((one) => names.includes(one.function)).map(({ status }) => status);

describe('pre-flight', () => {
  test('lets nothing be written while anything stands in the way of a function that was named', async () => {
    await fc.assert(
      fc.asyncProperty(fleetsWith(ODD), async ({ sound, misfits, waves }) => {
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
      fc.asyncProperty(fleetsWith(MISFITS), async ({ sound, misfits, waves }) => {
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

  test.each(Object.keys(STOPPERS))(
    'lets nothing be written for %s of a function that was found',
    async (odd) => {
      await atARollout({}, async (stage) => {
        seed(stage, 3, [odd]);
        const ended = await stage.rollOut(mine(2), { functions: selectors('*'), alias: 'live' });
        expect(ended.problem).toBeDefined();
        expect(writesOf(stage.emulator.calls)).toEqual([]);
      });
    },
  );

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

  test('lets nothing be written before a canary whose metrics the role may not read', async () => {
    await atARollout({ allow: [{ Action: 'lambda:*', Resource: '*' }] }, async (stage) => {
      const { sound } = seed(stage, 2, []);
      const canary = { percent: 10, minutes: 10, maxErrorPercent: 1 };
      const about = { functions: selectors(...sound), alias: 'live' };
      const ended = await stage.rollOut(mine(2), { ...about, canary });
      expect(ended.problem?.what).toContain('The role may not do cloudwatch:GetMetricData');
      expect(writesOf(stage.emulator.calls)).toEqual([]);
      expect((await stage.rollOut(mine(2), about)).problem).toBeUndefined();
    });
  });

  test('agrees with AWS to the byte on what fits', async () => {
    await atARollout({}, async (stage) => {
      const { region, emulator } = stage;
      seed(stage, 0, []);
      const about = { layers: [mine(1)], codeSize: 900_000 };
      region.seedFunction({ name: 'fits', ...about, unzippedSize: 257_143_999 });
      region.seedFunction({ name: 'full', ...about, unzippedSize: 257_144_000 });
      const ended = await stage.rollOut(mine(2), { functions: selectors('fits') });
      expect([ended.problem, ended.warnings, region.layersOf('fits')]).toEqual([undefined, [], [mine(2)]]);
      const refused = await stage.rollOut(mine(2), { functions: selectors('full') });
      expect(refused.problem?.what).toContain('would have 262,144,000 bytes unzipped');
      const Layers = [mine(2)];
      const update = new UpdateFunctionConfigurationCommand({ FunctionName: 'full', Layers });
      await expect(stage.aws.lambda.send(update)).rejects.toThrow('The actual size is 262144000 bytes.');
      expect(emulator.callsOf('UpdateFunctionConfiguration')).toHaveLength(2);
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

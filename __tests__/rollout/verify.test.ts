// What a rollout reads at its end, when another pipeline, or a person, was there in between.
import {
  DeleteFunctionCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { atARollout, named } from './stage.ts';
import type { Ended, RolloutStage } from './stage.ts';

/** Another pipeline writes within one call of ours. */
const AT_ONCE = { updateMillis: 0, pendingMillis: 0 };
const OURS = 60;
const NAMES = Array.from({ length: OURS }, (_, index) => `ours-${index}`);

/** Versions 1 to 3 of the layer. */
function seedVersions({ region }: RolloutStage): [string, string, string] {
  const [one = '', two = '', three = ''] = ['1', '2', '3'].map((a) =>
    region.seedLayer({ name: 'mine', files: { a } }),
  );
  return [one, two, three];
}

/** Does something once, when the last of `functions` has its layers and is read back. */
function whenAllHave(
  stage: RolloutStage,
  [version, ...names]: string[],
  meddle: () => Promise<unknown>,
): void {
  let isDone = false;
  stage.emulator.onCall(async ({ operation, phase }) => {
    if (isDone || phase !== 'before' || !['GetFunction', 'ListFunctions'].includes(operation)) return;
    if (!names.every((name) => stage.region.layersOf(name).includes(version ?? ''))) return;
    isDone = true;
    await meddle();
  });
}

async function give({ aws }: RolloutStage, name: string, layers: string[]): Promise<void> {
  await aws.lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: name, Layers: layers }));
}

/** Rolls version 2 out to functions that have version 1, with something that happens when all have it. */
async function rollOutTo(
  stage: RolloutStage,
  names: string[],
  meddle?: () => Promise<unknown>,
): Promise<Ended> {
  const [one, two] = seedVersions(stage);
  for (const name of names) stage.region.seedFunction({ name, layers: [one] });
  if (meddle) whenAllHave(stage, [two, ...names], meddle);
  return stage.rollOut(two, { functions: named(...names) });
}

const versionOf = (number: number, { region }: RolloutStage) =>
  region.layersOf('a').at(0)?.replace(/\d+$/, String(number)) ?? '';

describe('a rollout is green only if, at its end, every function still has the version:', () => {
  test.each([
    ['an older version', 1, 'it has version 1 of the layer, not version 2'],
    ['a newer version', 3, 'it has version 3 of the layer, not version 2'],
    ['no version', 0, 'it has no version of the layer, not version 2'],
  ])('one of the last wave was given %s', async (_, number, text) => {
    await atARollout(AT_ONCE, async (stage) => {
      const meddle = () => give(stage, 'a', number === 0 ? [] : [versionOf(number, stage)]);
      const { problem, functions } = await rollOutTo(stage, ['a', 'b'], meddle);
      expect(problem?.what).toBe(`Function "a" has since then been changed by another pipeline: ${text}.`);
      expect(functions).toMatchObject([
        { status: 'failed', after: stage.region.layersOf('a'), problem: { what: problem?.what } },
        { status: 'updated', after: stage.region.layersOf('b') },
      ]);
      expect(stage.region.layersOf('b').join()).toMatch(/:mine:2$/);
    });
  });

  test('one that had it before the rollout', async () => {
    await atARollout(AT_ONCE, async (stage) => {
      const [one, two] = seedVersions(stage);
      stage.region.seedFunction({ name: 'a', layers: [two] });
      stage.region.seedFunction({ name: 'b', layers: [one] });
      whenAllHave(stage, [two, 'a', 'b'], () => give(stage, 'a', [one]));
      const { problem } = await stage.rollOut(two, { functions: named('a', 'b') });
      expect(problem?.what).toContain('Function "a" has since then been changed');
    });
  });

  test('one that is gone', async () => {
    await atARollout(AT_ONCE, async (stage) => {
      const remove = () => stage.aws.lambda.send(new DeleteFunctionCommand({ FunctionName: 'a' }));
      const { problem, functions } = await rollOutTo(stage, ['a', 'b'], remove);
      expect(problem?.what).toContain('Function "a" does not exist');
      expect(functions.map(({ status }) => status)).toEqual(['failed', 'updated']);
    });
  });

  test('and another one of several', async () => {
    await atARollout(AT_ONCE, async (stage) => {
      const meddle = async () => {
        for (const name of ['a', 'b']) await give(stage, name, []);
      };
      const { problem } = await rollOutTo(stage, ['a', 'b', 'c'], meddle);
      expect(problem?.what).toContain('Function "a" has since then been changed');
      expect(problem?.what).toContain('So have 1 more.');
    });
  });

  test('the layers of others are theirs', async () => {
    await atARollout(AT_ONCE, async (stage) => {
      const other = stage.region.seedLayer({ name: 'other', files: { o: 'o' } });
      const meddle = () => give(stage, 'a', [other, ...stage.region.layersOf('a')]);
      const { problem, functions } = await rollOutTo(stage, ['a'], meddle);
      expect(problem).toBeUndefined();
      expect(functions).toMatchObject([{ status: 'updated', after: stage.region.layersOf('a') }]);
    });
  });
});

describe('a rollout is green only if every alias that it moved still has its target:', () => {
  const move = ({ aws }: RolloutStage, version: string, weights: Record<string, number>) =>
    aws.lambda.send(
      new UpdateAliasCommand({
        ...{ FunctionName: 'a', Name: 'live', FunctionVersion: version },
        RoutingConfig: { AdditionalVersionWeights: weights },
      }),
    );

  test.each<[string, string, Record<string, number>, string]>([
    ['moved back', '1', {}, 'points at version 1, not at version 2'],
    ['given weights', '2', { '1': 0.25 }, 'points at version 2, 25 % at version 1, not at version 2'],
  ])('one was %s', async (_, version, weights, text) => {
    await atARollout(AT_ONCE, async (stage) => {
      const [one, two] = seedVersions(stage);
      for (const name of ['a', 'b'])
        stage.region.seedFunction({ name, layers: [one], versions: 1, aliases: { live: '1' } });
      let isDone = false;
      stage.emulator.onCall(async ({ operation, phase }) => {
        const moved = ['a', 'b'].every((name) => stage.region.aliasOf(name, 'live').version === '2');
        if (operation !== 'GetFunction' || phase !== 'before' || !moved || isDone) return;
        isDone = true;
        await move(stage, version, weights);
      });
      const ended = await stage.rollOut(two, { functions: named('a:live', 'b:live') });
      expect(ended.problem?.what).toContain(`its alias "live" ${text}.`);
      expect(ended.functions).toMatchObject([
        { status: 'failed', alias: { after: { version, weights } } },
        { status: 'updated', alias: { after: { version: '2', weights: {} } } },
      ]);
    });
  });
});

describe('a large fleet is read back by the list of functions', () => {
  /** The calls after the last write. */
  const readsOf = ({ emulator }: RolloutStage) => {
    const last = emulator.calls.findLastIndex(({ operation }) => operation === 'UpdateFunctionConfiguration');
    const listed = emulator.calls.findIndex(
      ({ operation }, index) => index > last && operation === 'ListFunctions',
    );
    return emulator.calls.slice(listed).map(({ operation }) => operation);
  };

  test('fifty with a call', async () => {
    await atARollout(AT_ONCE, async (stage) => {
      const { problem } = await rollOutTo(stage, NAMES);
      expect(problem).toBeUndefined();
      expect(readsOf(stage)).toEqual(['ListFunctions', 'ListFunctions']);
    });
  });

  test('and a difference is read again before it is believed', async () => {
    await atARollout(AT_ONCE, async (stage) => {
      const [one, two] = seedVersions(stage);
      for (const name of NAMES) stage.region.seedFunction({ name, layers: [one] });
      stage.emulator.onCall(async ({ operation, phase }) => {
        if (operation !== 'ListFunctions') return;
        await give(stage, 'ours-7', phase === 'before' ? [] : [two]);
      });
      const { problem, functions } = await stage.rollOut(two, { functions: named(...NAMES) });
      expect(problem).toBeUndefined();
      expect(functions.every(({ after }) => after.join() === two)).toBe(true);
      expect(stage.emulator.callsOf('ListFunctions')).toHaveLength(2);
    });
  });

  test('where another pipeline changed one: it is found', async () => {
    await atARollout(AT_ONCE, async (stage) => {
      const { problem, functions } = await rollOutTo(stage, NAMES, () => give(stage, 'ours-7', []));
      expect(problem?.what).toContain('Function "ours-7" has since then been changed by another pipeline');
      expect(functions.filter(({ status }) => status === 'failed')).toHaveLength(1);
    });
  });

  test.each<[string, (stage: RolloutStage) => void, number]>([
    [
      'the role may not list',
      ({ emulator }) =>
        emulator.set({
          allow: ['Get*', 'UpdateFunctionConfiguration'].map((name) => ({
            Action: `lambda:${name}`,
            Resource: '*',
          })),
        }),
      OURS,
    ],
    [
      'a page cannot be read',
      ({ emulator }) => emulator.fault({ operation: 'ListFunctions', nth: 2, kind: '500', times: Infinity }),
      OURS - 50,
    ],
    [
      'no page can be read',
      ({ emulator }) => emulator.fault({ operation: 'ListFunctions', kind: 'bad-json', times: Infinity }),
      OURS,
    ],
  ])('or one by one, when %s', async (_, prepare, reads) => {
    await atARollout(AT_ONCE, async (stage) => {
      prepare(stage);
      const { problem, functions } = await rollOutTo(stage, NAMES);
      expect(problem).toBeUndefined();
      expect(functions.every(({ status }) => status === 'updated')).toBe(true);
      const after = readsOf(stage).filter((operation) => operation === 'GetFunction');
      expect(after).toHaveLength(reads);
    });
  });

  test('and one by one beyond five functions of the account for each', async () => {
    await atARollout(AT_ONCE, async (stage) => {
      for (let index = 0; index < 400; index++) stage.region.seedFunction({ name: `a-${index}`, layers: [] });
      const { problem } = await rollOutTo(stage, NAMES);
      expect(problem).toBeUndefined();
      expect(stage.emulator.callsOf('ListFunctions')).toHaveLength((5 * OURS) / 50);
      expect(readsOf(stage).filter((operation) => operation === 'GetFunction')).toHaveLength(OURS);
    });
  });

  test('and a small one by GetFunction alone', async () => {
    await atARollout(AT_ONCE, async (stage) => {
      expect((await rollOutTo(stage, ['a', 'b'])).problem).toBeUndefined();
      expect(stage.emulator.callsOf('ListFunctions')).toEqual([]);
    });
  });
});

// Two pipelines roll out versions of one layer to the same functions at the same time.
import {
  PublishVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RegionClient } from '../../src/aws/region-client.ts';
import { refuseNewer, Superseded } from '../../src/rollout/superseded.ts';
import { atARollout, named } from './stage.ts';
import type { RolloutStage } from './stage.ts';

const PLAIN = { updateMillis: 1000, pendingMillis: 1000 };
/** Where another pipeline makes several writes within one call of ours. */
const AT_ONCE = { updateMillis: 0, pendingMillis: 0 };

/** Seeds so many versions of the layer `mine`; the list begins with version 1. */
function seedVersions({ region }: RolloutStage, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    region.seedLayer({ name: 'mine', files: { a: String(index) } }),
  );
}

/** Does something once, just before a function is first written to. */
function beforeTheWriteTo({ emulator }: RolloutStage, name: string, meddle: () => Promise<unknown>): void {
  let isDone = false;
  emulator.onCall(async ({ operation, phase, input }) => {
    const isIt = String(input.FunctionName).endsWith(`:${name}`) && phase === 'before';
    if (operation !== 'UpdateFunctionConfiguration' || !isIt || isDone) return;
    isDone = true;
    await meddle();
  });
}

async function give({ lambda }: RegionClient, name: string, layers: string[]): Promise<void> {
  await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: name, Layers: layers }));
}

/** Publishes a version of a function with these layers, and moves its alias to it. */
async function release(aws: RegionClient, name: string, layers: string[]): Promise<void> {
  await give(aws, name, layers);
  const { Version } = await aws.lambda.send(new PublishVersionCommand({ FunctionName: name }));
  const RoutingConfig = { AdditionalVersionWeights: {} };
  const move = { FunctionName: name, Name: 'live', FunctionVersion: Version, RoutingConfig };
  await aws.lambda.send(new UpdateAliasCommand(move));
}

const number = fc.integer({ min: 1, max: 9 });

test('no version is ever replaced by an older one, but the one that the plan was made with', () => {
  const MINE = 'arn:aws:lambda:eu-central-1:123456789012:layer:mine';
  const OTHERS = [`${MINE}-too:9`, 'arn:aws:lambda:eu-central-1:999999999999:layer:mine:9'];
  const listWith = (version: number | undefined) => [...OTHERS, ...(version ? [`${MINE}:${version}`] : [])];
  fc.assert(
    fc.property(
      number,
      fc.option(number, { nil: undefined }),
      fc.option(number, { nil: undefined }),
      (ours, planned, there) => {
        const refuse = () =>
          refuseNewer(
            { layerArn: MINE, arn: `${MINE}:${ours}` },
            { name: 'a', layers: listWith(planned) },
            listWith(there),
          );
        if (there !== undefined && there > ours && there !== planned) expect(refuse).toThrow(Superseded);
        else expect(refuse).not.toThrow();
      },
    ),
  );
});

describe('a function that another pipeline gave a newer version of the layer since the plan', () => {
  test.each(['rollback', 'stop'] as const)(
    'keeps it, and the rollout stops without undoing the others (on-failure: %s)',
    async (onFailure) => {
      await atARollout(PLAIN, async (stage) => {
        const [one = '', two = '', three = ''] = seedVersions(stage, 3);
        const other = stage.region.seedLayer({ name: 'other', files: { o: 'o' } });
        for (const name of ['a', 'b', 'c']) stage.region.seedFunction({ name, layers: [one, other] });
        beforeTheWriteTo(stage, 'b', () => give(stage.aws, 'b', [three, other]));
        const waves = [1, 2, 3].map((count) => ({ kind: 'count' as const, count }));
        const ended = await stage.rollOut(two, { functions: named('a', 'b', 'c'), waves, onFailure });
        expect(ended.problem?.what).toContain(
          'Another pipeline gave function "b" version 3 of the layer, which is newer than version 2',
        );
        expect(ended.problem?.fix).toContain('1 of 3 functions were changed and are left so.');
        expect(ended.functions).toMatchObject([
          { status: 'updated', before: [one, other], after: [two, other] },
          {
            status: 'failed',
            before: [three, other],
            after: [three, other],
            problem: {
              what: expect.stringContaining('version 3 of the layer, which is newer than version 2'),
            },
          },
          { status: 'skipped', before: [one, other], after: [one, other] },
        ]);
        expect(['a', 'b', 'c'].map((name) => stage.region.layersOf(name)[0])).toEqual([two, three, one]);
      });
    },
  );

  test('keeps it where the function had no version of the layer', async () => {
    await atARollout(PLAIN, async (stage) => {
      const [, two = '', three = ''] = seedVersions(stage, 3);
      stage.region.seedFunction({ name: 'a', layers: [] });
      beforeTheWriteTo(stage, 'a', () => give(stage.aws, 'a', [three]));
      const { problem } = await stage.rollOut(two, { functions: named('a') });
      expect(problem?.what).toContain('is newer than version 2');
      expect(stage.region.layersOf('a')).toEqual([three]);
    });
  });

  test('keeps it where it came after our own write', async () => {
    await atARollout(AT_ONCE, async (stage) => {
      const [one = '', two = '', three = ''] = seedVersions(stage, 3);
      stage.region.seedFunction({ name: 'a', layers: [one] });
      let isDone = false;
      stage.emulator.onCall(async ({ operation, phase }) => {
        if (operation !== 'GetFunction' || phase !== 'before' || isDone) return;
        if (stage.region.layersOf('a')[0] !== two) return;
        isDone = true;
        await give(stage.aws, 'a', [three]);
      });
      const ended = await stage.rollOut(two, { functions: named('a') });
      expect(ended.problem?.what).toContain('is newer than version 2');
      expect(ended.functions).toMatchObject([{ status: 'failed', before: [one], after: [three] }]);
      expect(stage.region.layersOf('a')).toEqual([three]);
    });
  });

  test('is given an older version where that is the plan, and not where a newer one came meanwhile', async () => {
    await atARollout(PLAIN, async (stage) => {
      const [, two = '', three = '', four = ''] = seedVersions(stage, 4);
      for (const name of ['a', 'b']) stage.region.seedFunction({ name, layers: [three] });
      beforeTheWriteTo(stage, 'b', () => give(stage.aws, 'b', [four]));
      const waves = [1, 2].map((count) => ({ kind: 'count' as const, count }));
      const { functions } = await stage.rollOut(two, { functions: named('a', 'b'), waves });
      expect(functions.map(({ status }) => status)).toEqual(['updated', 'failed']);
      expect(['a', 'b'].map((name) => stage.region.layersOf(name))).toEqual([[two], [four]]);
    });
  });

  test('undoes what failed for a reason of its own', async () => {
    await atARollout(PLAIN, async (stage) => {
      const [one = '', two = '', three = ''] = seedVersions(stage, 3);
      const invoke = () => {
        throw new TypeError('no module named mine');
      };
      stage.region.seedFunction({ name: 'a', layers: [one] });
      stage.region.seedFunction({ name: 'b', layers: [one], invoke });
      beforeTheWriteTo(stage, 'a', () => give(stage.aws, 'a', [three]));
      const ended = await stage.rollOut(two, { functions: named('a', 'b'), smokeTest: '{}' });
      expect(ended.problem?.what).toContain('no module named mine');
      expect(ended.functions.map(({ status }) => status)).toEqual(['failed', 'rolled-back']);
      expect(['a', 'b'].map((name) => stage.region.layersOf(name))).toEqual([[three], [one]]);
    });
  });
});

describe('a function with an alias that another pipeline brings to a newer version', () => {
  const ALIASED = { versions: 1, aliases: { live: '1' } };

  test('before a version of it is published: nothing is undone', async () => {
    await atARollout(PLAIN, async (stage) => {
      const [one = '', two = '', three = ''] = seedVersions(stage, 3);
      for (const name of ['a', 'b']) stage.region.seedFunction({ name, layers: [one], ...ALIASED });
      let isDone = false;
      stage.emulator.onCall(async ({ operation, phase, input }) => {
        const isIt = String(input.FunctionName).endsWith(':b') && phase === 'before';
        if (operation !== 'PublishVersion' || !isIt || isDone) return;
        isDone = true;
        await give(stage.aws, 'b', [three]);
      });
      const waves = [1, 2].map((count) => ({ kind: 'count' as const, count }));
      const { problem } = await stage.rollOut(two, { functions: named('a:live', 'b:live'), waves });
      expect(problem?.what).toContain('version 3 of the layer, which is newer than version 2');
      expect([stage.region.layersOf('a', 'live'), stage.region.layersOf('b')]).toEqual([[two], [three]]);
    });
  });

  test.each([undefined, { percent: 10, minutes: 1, maxErrorPercent: 1 }])(
    'and moves the alias on: nothing is undone (canary: %j)',
    async (canary) => {
      await atARollout(AT_ONCE, async (stage) => {
        const [one = '', two = '', three = ''] = seedVersions(stage, 3);
        for (const name of ['a', 'b']) stage.region.seedFunction({ name, layers: [one], ...ALIASED });
        let moves = 0;
        const nth = canary ? 2 : 1;
        stage.emulator.onCall(async ({ operation, phase, input }) => {
          const isIt = String(input.FunctionName).endsWith(':b') && phase === 'before';
          if (operation !== 'UpdateAlias' || !isIt || ++moves !== nth) return;
          await release(stage.aws, 'b', [three]);
        });
        const waves = [1, 2].map((count) => ({ kind: 'count' as const, count }));
        const { problem } = await stage.rollOut(two, {
          ...{ functions: named('a:live', 'b:live'), waves },
          ...(canary && { canary }),
        });
        expect(problem?.what).toContain('version 3 of the layer, which is newer than version 2');
        expect([stage.region.layersOf('a', 'live'), stage.region.layersOf('b', 'live')]).toEqual([
          [two],
          [three],
        ]);
      });
    },
  );

  test('or that was moved to another version of an older layer: what was changed is rolled back', async () => {
    await atARollout(PLAIN, async (stage) => {
      const [one = '', two = ''] = seedVersions(stage, 2);
      stage.region.seedFunction({ name: 'a', layers: [one], versions: 1, aliases: { live: '1' } });
      let isDone = false;
      stage.emulator.onCall(async ({ operation, phase }) => {
        if (operation !== 'UpdateAlias' || phase !== 'before' || isDone) return;
        isDone = true;
        const { lambda } = stage.aws;
        const weights = { AdditionalVersionWeights: { '2': 0.5 } };
        const move = { FunctionName: 'a', Name: 'live', FunctionVersion: '1', RoutingConfig: weights };
        await lambda.send(new UpdateAliasCommand(move));
      });
      const { problem, functions } = await stage.rollOut(two, { functions: named('a:live') });
      expect(problem?.what).toContain('by somebody else');
      expect(functions.map(({ after }) => after)).toEqual([[one]]);
    });
  });
});

describe('what a function had before', () => {
  test('is what was there when it was written, and an older version than planned is noted', async () => {
    await atARollout(PLAIN, async (stage) => {
      const [one = '', two = '', three = ''] = seedVersions(stage, 3);
      const other = stage.region.seedLayer({ name: 'other', files: { o: 'o' } });
      for (const name of ['a', 'b']) stage.region.seedFunction({ name, layers: [one] });
      beforeTheWriteTo(stage, 'a', () => give(stage.aws, 'a', [other, two]));
      const ended = await stage.rollOut(three, { functions: named('a', 'b') });
      expect(ended.problem).toBeUndefined();
      expect(ended.functions).toMatchObject([
        {
          status: 'updated',
          before: [other, two],
          after: [other, three],
          note: 'It had version 2 of the layer when it was updated, and version 1 when the rollout was planned.',
        },
        { status: 'updated', before: [one], after: [three] },
      ]);
      expect(ended.functions[1]?.note).toBeUndefined();
    });
  });

  test('is what it has where another pipeline gave it this very version', async () => {
    await atARollout(PLAIN, async (stage) => {
      const [one = '', two = ''] = seedVersions(stage, 2);
      stage.region.seedFunction({ name: 'a', layers: [one] });
      beforeTheWriteTo(stage, 'a', () => give(stage.aws, 'a', [two]));
      const ended = await stage.rollOut(two, { functions: named('a') });
      expect(ended.problem).toBeUndefined();
      expect(ended.functions).toMatchObject([{ status: 'unchanged', before: [two], after: [two] }]);
    });
  });

  test('is what was there before the first of several writes', async () => {
    await atARollout(PLAIN, async (stage) => {
      const [one = '', two = ''] = seedVersions(stage, 2);
      stage.region.seedFunction({ name: 'a', layers: [one] });
      stage.emulator.fault({ operation: 'UpdateFunctionConfiguration', kind: 'reset', when: 'after' });
      const ended = await stage.rollOut(two, { functions: named('a') });
      expect(ended.functions).toMatchObject([{ status: 'updated', before: [one], after: [two] }]);
    });
  });
});

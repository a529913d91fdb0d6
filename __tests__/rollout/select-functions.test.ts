import { describe, expect, test } from '@jest/globals';
import { DeleteFunctionCommand } from '@aws-sdk/client-lambda';
import fc from 'fast-check';
import type { RegionClient } from '../../src/aws/region-client.ts';
import { Problem } from '../../src/shared/problem.ts';
import { selectFunctions } from '../../src/rollout/select-functions.ts';
import type { Selection, SelectionInputs } from '../../src/rollout/select-functions.ts';
import { layerArnBeside } from '../../src/rollout/layer-list.ts';
import { BASE, nameOf, planAt, selectors, someInputs, takes, targetOf } from './planning.ts';
import { ACCOUNT, atARollout, REGION } from './stage.ts';
import type { RolloutStage } from './stage.ts';

const MINE = `${BASE}:layer:mine:1`;
const OTHER = `${BASE}:layer:other:1`;

type Wanted = Omit<Partial<SelectionInputs>, 'functions'>;

function chosenBy(aws: RegionClient, functions: string[], wanted: Wanted = {}): Promise<Selection> {
  const inputs = someInputs({ maxFunctions: 10_000, ...wanted, functions: selectors(...functions) });
  return selectFunctions(aws, inputs, (functionArn) => layerArnBeside(functionArn, 'mine'));
}

const namesOf = ({ chosen }: Selection) => chosen.map(({ reference }) => nameOf(reference));
const problemOf = (choosing: Promise<unknown>) =>
  choosing.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? error.what : String(error)),
  );

/** Versions 1 and 2 of the layer, and functions that have the first, by name. */
function seed({ region }: Pick<RolloutStage, 'region'>, ...names: string[]): void {
  for (const name of ['mine', 'mine']) region.seedLayer({ name });
  for (const name of names) region.seedFunction({ name, layers: [MINE] });
}

describe('functions named outright', () => {
  test('stand as given, each with its own alias or else the common one, and AWS is not asked for a list', async () => {
    await atARollout({}, async ({ aws, emulator }) => {
      const { chosen } = await chosenBy(aws, ['api', `${BASE}:function:worker`, 'cron:canary'], {
        alias: 'live',
      });
      expect(chosen).toEqual([
        { reference: 'api', named: true, alias: 'live' },
        { reference: `${BASE}:function:worker`, named: true, alias: 'live' },
        { reference: 'cron', named: true, alias: 'canary' },
      ]);
      expect((await chosenBy(aws, ['api'])).chosen).toEqual([{ reference: 'api', named: true }]);
      expect(emulator.calls).toEqual([]);
    });
  });

  test('come first, as named, whatever else finds them too', async () => {
    await atARollout({}, async (stage) => {
      const { aws, region } = stage;
      seed(stage, 'api', 'api-a');
      region.seedFunction({ name: 'worker', layers: [MINE], tags: { team: 'a' } });
      const found = ['api*', 'tag:team=a', 'using-layer'];
      const { chosen } = await chosenBy(aws, [...found, `${BASE}:function:worker`, 'api:live']);
      expect(chosen).toEqual([
        { reference: `${BASE}:function:worker`, named: true },
        { reference: 'api', named: true, alias: 'live' },
        { reference: `${BASE}:function:api-a`, named: false },
      ]);
    });
  });

  test('are counted once, however often they are named', async () => {
    await atARollout({}, async ({ aws }) => {
      const { chosen } = await chosenBy(aws, ['api', 'worker', 'api', 'worker'], { maxFunctions: 2 });
      expect(chosen.map(({ reference }) => reference)).toEqual(['api', 'worker']);
    });
  });

  test('count once where both their name and their ARN are given', async () => {
    await atARollout({}, async ({ aws }) => {
      const functions = ['api', `${BASE}:function:api`, 'worker'];
      expect(await problemOf(chosenBy(aws, functions, { maxFunctions: 2 }))).toBeUndefined();
      expect(await problemOf(chosenBy(aws, functions, { maxFunctions: 1 }))).toBe(
        '`functions` chooses 2 functions, more than `max-functions` (1).',
      );
    });
  });

  test('are updated once where both their name and their ARN are given', async () => {
    await atARollout({}, async (stage) => {
      seed(stage, 'api');
      const functions = selectors('api', `${BASE}:function:api`, 'ap?');
      const plan = await planAt(stage.aws, someInputs({ functions }), targetOf(`${BASE}:layer:mine:2`));
      expect(takes(plan)).toEqual(['api']);
    });
  });

  test('in another account do not stand for those of the same name in this one', async () => {
    await atARollout({}, async (stage) => {
      seed(stage, 'api');
      const elsewhere = `arn:aws:lambda:${REGION}:999999999999:function:api`;
      const { chosen } = await chosenBy(stage.aws, [elsewhere, 'api*']);
      expect(chosen.map(({ reference, named }) => [reference, named])).toEqual([
        [elsewhere, true],
        [`${BASE}:function:api`, false],
      ]);
    });
  });
});

describe('a pattern', () => {
  test('finds by the whole name, and only what has the layer', async () => {
    await atARollout({}, async (stage) => {
      seed(stage, 'api-a', 'api-b', 'my-api-c', 'API-d', 'api-');
      stage.region.seedFunction({ name: 'api-without', layers: [OTHER] });
      const choice = await chosenBy(stage.aws, ['api-?*'], { alias: 'live' });
      expect(choice).toEqual({
        chosen: ['api-a', 'api-b'].map((name) => ({
          ...{ reference: `${BASE}:function:${name}`, named: false, alias: 'live' },
        })),
        passedOver: ['api-without'],
      });
    });
  });

  test('finds each function once, and many patterns cost one list', async () => {
    await atARollout({ pageSize: 2 }, async (stage) => {
      const { aws, emulator, region } = stage;
      seed(stage, 'a', 'ab', 'abc', 'b', 'c');
      region.seedFunction({ name: 'z', layers: [MINE], tags: { team: 'a' } });
      const choice = await chosenBy(aws, ['tag:team=a', 'a*', '*b*', 'using-layer', '??', '*', 'tag:team=a']);
      expect(namesOf(choice).toSorted()).toEqual(['a', 'ab', 'abc', 'b', 'c', 'z']);
      expect(emulator.callsOf('ListFunctions')).toHaveLength(3);
    });
  });

  test.each([1, 50])('finds the same with %i functions on a page', async (pageSize) => {
    await atARollout({ pageSize }, async (stage) => {
      const names = Array.from({ length: 101 }, (_, index) => `f-${String(index).padStart(3, '0')}`);
      seed(stage, ...names, 'other');
      expect(namesOf(await chosenBy(stage.aws, ['f-*']))).toEqual(names);
      expect(stage.emulator.callsOf('ListFunctions')).toHaveLength(Math.ceil(102 / pageSize));
    });
  });

  test('finds nothing in an account without functions', async () => {
    await atARollout({}, async ({ aws }) => {
      expect(await chosenBy(aws, ['*', 'using-layer', 'tag:a=b'])).toEqual({ chosen: [], passedOver: [] });
    });
  });
});

describe('a tag', () => {
  test('finds by key and value, both to the letter', async () => {
    await atARollout({ pageSize: 1 }, async ({ aws, region, emulator }) => {
      const tags = [
        { team: 'a=b' },
        { team: 'a' },
        { Team: 'a=b' },
        { team: 'a=b', stage: 'x' },
        { team: '' },
        {},
      ];
      for (const [index, one] of tags.entries())
        region.seedFunction({ name: `f${index}`, layers: [MINE], tags: one });
      expect(namesOf(await chosenBy(aws, ['tag:team=a=b']))).toEqual(['f0', 'f3']);
      expect(namesOf(await chosenBy(aws, ['tag:team=']))).toEqual(['f4']);
      expect(emulator.callsOf('ListFunctions')).toEqual([]);
    });
  });

  test('leaves what has no version of the layer alone, known before or after it is read', async () => {
    await atARollout({}, async ({ aws, region, emulator }) => {
      for (const name of ['mine', 'mine', 'other']) region.seedLayer({ name });
      region.seedFunction({ name: 'with', layers: [MINE], tags: { team: 'a' } });
      region.seedFunction({ name: 'without', layers: [OTHER], tags: { team: 'a' } });
      for (const functions of [selectors('tag:team=a'), selectors('tag:team=a', 'x*')]) {
        const plan = await planAt(aws, someInputs({ functions }), targetOf(`${BASE}:layer:mine:2`));
        expect([takes(plan), plan.passedOver, plan.problems]).toEqual([['with'], ['without'], []]);
      }
      expect(emulator.callsOf('ListFunctions')).toHaveLength(1);
    });
  });
});

/** By the parts of an ARN and nothing else. */
function isVersionOf(arn: string, account: string, layer: string): boolean {
  const [, , service, region, owner, kind, name, version] = arn.split(':');
  return (
    [service, region, owner, kind, name].join() === ['lambda', REGION, account, 'layer', layer].join() &&
    !!version
  );
}

describe('using-layer', () => {
  const layers = fc
    .record({
      name: fc.constantFrom('my', 'my-layer', 'my-layer-2', 'my-layer_', 'y-layer', 'MY-LAYER', 'layer', 'm'),
      account: fc.constantFrom(ACCOUNT, '999999999999', '012345678901'),
      version: fc.integer({ min: 1, max: 120 }),
    })
    .map(({ name, account, version }) => `arn:aws:lambda:${REGION}:${account}:layer:${name}:${version}`);
  const lists = fc.uniqueArray(layers, { maxLength: 5, selector: (arn) => arn.replace(/:\d+$/, '') });

  test('finds what has the very layer, in this account, never one whose name only begins like it', async () => {
    await atARollout({}, async ({ aws, region }) => {
      const fleet = fc.sample(lists, { numRuns: 300, seed: 4 });
      for (const [index, list] of fleet.entries()) region.seedFunction({ name: `f-${index}`, layers: list });
      region.seedFunction({ name: 'vendor', layers: ['arn:aws:lambda:::awslayer:my'] });
      for (const layer of ['my', 'my-layer', 'my-layer-2', 'none']) {
        const inputs = someInputs({ functions: selectors('using-layer'), maxFunctions: 1000 });
        const { chosen, passedOver } = await selectFunctions(aws, inputs, (arn) =>
          layerArnBeside(arn, layer),
        );
        const having = fleet.flatMap((list, index) =>
          list.some((arn) => isVersionOf(arn, ACCOUNT, layer)) ? [`f-${index}`] : [],
        );
        expect(chosen.map(({ reference }) => nameOf(reference)).toSorted()).toEqual(having.toSorted());
        expect(passedOver).toEqual([]);
      }
    });
  });
});

describe('attach', () => {
  const ways = ['named', 'always', 'never'] as const;

  test.each([
    ['named', ['n-with', 'n-without', 'f-with'], ['f-without'], []],
    ['always', ['n-with', 'n-without', 'f-with', 'f-without'], [], []],
    ['never', ['n-with', 'f-with'], ['f-without'], ['n-without']],
  ] as const)('%s says who gets a layer that it lacks', async (attach, taken, passedOver, skipped) => {
    await atARollout({}, async ({ aws, region }) => {
      for (const name of ['n-with', 'f-with']) region.seedFunction({ name, layers: [OTHER, MINE] });
      for (const name of ['n-without', 'f-without']) region.seedFunction({ name, layers: [] });
      for (const name of ['mine', 'mine', 'other']) region.seedLayer({ name });
      const functions = selectors('n-with', 'n-without', 'f-*');
      const plan = await planAt(aws, someInputs({ functions, attach }), targetOf(`${BASE}:layer:mine:2`));
      expect(takes(plan).toSorted()).toEqual([...taken].toSorted());
      expect(plan.passedOver).toEqual(passedOver);
      expect(plan.skipped.map(({ name }) => name)).toEqual(skipped);
      expect(plan.problems).toEqual([]);
    });
  });

  test.each(ways)('%s makes no difference to who has a version of the layer', async (attach) => {
    await atARollout({}, async (stage) => {
      seed(stage, 'a', 'b', 'c');
      stage.region.seedFunction({ name: 'd', layers: [MINE], tags: { t: '1' } });
      const choice = await chosenBy(stage.aws, ['a', 'b*', 'using-layer', 'tag:t=1'], { attach });
      expect(namesOf(choice).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    });
  });
});

describe('max-functions', () => {
  test('counts everything that is chosen, however it is, and nothing that is passed over', async () => {
    await atARollout({}, async (stage) => {
      const { aws, region } = stage;
      seed(stage, 'api-a', 'api-b', 'worker', 'cron');
      region.seedFunction({ name: 'tagged', layers: [MINE], tags: { t: '1' } });
      region.seedFunction({ name: 'api-without', layers: [] });
      const functions = ['cron', 'api-*', 'tag:t=1', 'w*', 'api-a'];
      expect(namesOf(await chosenBy(aws, functions, { maxFunctions: 5 }))).toHaveLength(5);
      expect(await problemOf(chosenBy(aws, functions, { maxFunctions: 4 }))).toBe(
        '`functions` chooses 5 functions, more than `max-functions` (4).',
      );
    });
  });

  test('is held before any function is read', async () => {
    await atARollout({}, async (stage) => {
      seed(stage, ...Array.from({ length: 60 }, (_, index) => `f${index}`));
      const inputs = someInputs({ functions: selectors('*') });
      const refusal = await planAt(stage.aws, inputs, targetOf(MINE)).catch((error: unknown) => error);
      expect(refusal).toMatchObject({
        what: '`functions` chooses 60 functions, more than `max-functions` (50).',
        fix: expect.stringContaining('`max-functions: 60`'),
      });
      expect(stage.emulator.callsOf('GetFunction')).toEqual([]);
    });
  });
});

describe('a function that is deleted between the list and the read', () => {
  /** As soon as the list has been given out. */
  async function vanish({ emulator, aws }: RolloutStage, operation: string, name: string): Promise<void> {
    const stop = emulator.onCall(async (call) => {
      if (call.operation !== operation || call.phase !== 'after') return;
      stop();
      await aws.lambda.send(new DeleteFunctionCommand({ FunctionName: name }));
    });
    return Promise.resolve();
  }

  test.each([
    ['ListFunctions', 'api-*'],
    ['GetResources', 'tag:t=1'],
  ])('is skipped with the reason where it was found (%s)', async (operation, pattern) => {
    await atARollout({}, async (stage) => {
      seed(stage);
      for (const name of ['api-a', 'api-b']) {
        stage.region.seedFunction({ name, layers: [MINE], tags: { t: '1' } });
      }
      await vanish(stage, operation, 'api-a');
      const inputs = someInputs({ functions: selectors(pattern) });
      const plan = await planAt(stage.aws, inputs, targetOf(`${BASE}:layer:mine:2`));
      expect(takes(plan)).toEqual(['api-b']);
      expect(plan.skipped).toEqual([
        {
          name: 'api-a',
          region: REGION,
          layers: [],
          reason: 'Function "api-a" does not exist in eu-central-1.',
        },
      ]);
      expect(plan.problems).toEqual([]);
    });
  });

  test('stands in the way where it was named', async () => {
    await atARollout({}, async (stage) => {
      seed(stage, 'api-a', 'api-b');
      await vanish(stage, 'ListFunctions', 'api-a');
      const inputs = someInputs({ functions: selectors('api-a', 'api-*') });
      const plan = await planAt(stage.aws, inputs, targetOf(`${BASE}:layer:mine:2`));
      expect(plan.problems.map(({ what }) => what)).toEqual([
        'Function "api-a" does not exist in eu-central-1.',
      ]);
      expect(plan.skipped).toEqual([]);
    });
  });
});

describe('a right that the role lacks', () => {
  const may = (...actions: string[]) => actions.map((Action) => ({ Action, Resource: '*' }));

  test.each([
    ['lambda:ListFunctions', ['api-*', 'using-layer'], may('lambda:Get*')],
    ['tag:GetResources', ['tag:t=1'], may('lambda:*')],
  ])('is named with the statement that gives it: %s', async (action, functions, allow) => {
    await atARollout({ allow }, async ({ aws }) => {
      const refusal = await chosenBy(aws, functions).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Problem);
      expect(refusal).toMatchObject({
        what: expect.stringContaining(`The role may not do ${action} on *`),
        fix: expect.stringContaining(`"Action":"${action}"`),
      });
    });
  });

  test('is no reason to leave out what was found: a rollout that skips it would look like success', async () => {
    const onlyA = { Action: 'lambda:GetFunction', Resource: `${BASE}:function:api-a` };
    await atARollout(
      { allow: [...may('lambda:ListFunctions', 'lambda:GetLayerVersion'), onlyA] },
      async (stage) => {
        seed(stage, 'api-a', 'api-b');
        const inputs = someInputs({ functions: selectors('api-*') });
        const plan = await planAt(stage.aws, inputs, targetOf(`${BASE}:layer:mine:2`));
        expect(plan.skipped).toEqual([]);
        expect(plan.problems.map(({ what }) => what)).toEqual([
          `The role may not do lambda:GetFunction on ${BASE}:function:api-b, which function "api-b" needs.`,
        ]);
      },
    );
  });
});

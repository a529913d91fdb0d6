import { describe, expect, test } from '@jest/globals';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Problem } from '../../src/shared/problem.ts';
import { readRolloutState, refuseAll } from '../../src/rollout/read.ts';
import type { LayerTarget } from '../../src/rollout/layer-list.ts';
import { BASE, planAt, selectors, someInputs, takes, targetOf, writesOf } from './planning.ts';
import { atARollout, REGION } from './stage.ts';
import type { RolloutStage } from './stage.ts';

const mine = (version: number) => `${BASE}:layer:mine:${version}`;
const TARGET = targetOf(mine(2));
const MEGABYTE = 1_000_000;

/** Two versions of the layer, and one of another. */
function seedLayers({ region }: RolloutStage, unzippedSize = 1024): void {
  for (const name of ['mine', 'mine', 'other']) region.seedLayer({ name, unzippedSize });
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use, garbage aside. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const asked = ({ emulator }: RolloutStage) =>
  Object.fromEntries(
    [...new Set(emulator.calls.map(({ operation }) => operation))].map((one) => [
      one,
      emulator.callsOf(one).length,
    ]),
  );

const plan = ({ aws }: RolloutStage, functions: string[], changes: Parameters<typeof someInputs>[0] = {}) =>
  planAt(aws, someInputs({ functions: selectors(...functions), maxFunctions: 10_000, ...changes }), TARGET);

async function problemOf(planning: Promise<unknown>): Promise<string | undefined> {
  try {
    await planning;
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.what;
    throw error;
  }
}

describe('preparing a rollout', () => {
  test('writes nothing, whatever stands in the way, and tells all of it at once', async () => {
    await atARollout({}, async (stage) => {
      const { region, emulator } = stage;
      seedLayers(stage);
      region.seedFunction({ name: 'image', packageType: 'Image' });
      region.seedFunction({ name: 'gone-layer', layers: [`${BASE}:layer:other:9`] });
      region.seedFunction({ name: 'aliasless' });
      region.seedFunction({ name: 'fine', layers: [mine(1)] });
      const made = await plan(stage, ['image', 'gone-layer', 'aliasless:live', 'missing', 'fine']);
      expect(made.problems.map(({ what }) => what.split(',')[0])).toEqual([
        'Function "missing" does not exist in eu-central-1.',
        'Function "image" is built from a container image',
        `Function "gone-layer" has the layer ${BASE}:layer:other:9`,
        'Function "aliasless" has no alias "live".',
      ]);
      expect(() => refuseAll(made.problems)).toThrow('Nothing was written, for 4 reasons.');
      expect(writesOf(emulator.calls)).toEqual([]);
    });
  });

  test('looks at alarms before anything else', async () => {
    await atARollout({}, async (stage) => {
      stage.region.seedAlarm({ name: 'errors', state: 'ALARM' });
      expect(await problemOf(plan(stage, ['api-*'], { alarms: ['errors'] }))).toContain(
        '"errors" is in ALARM',
      );
      expect(Object.keys(asked(stage))).toEqual(['DescribeAlarms']);
    });
  });

  test('refuses functions of another region before it asks AWS anything', async () => {
    await atARollout({}, async (stage) => {
      const elsewhere = 'arn:aws:lambda:us-east-1:123456789012:function:api';
      expect(await problemOf(plan(stage, ['worker', elsewhere]))).toContain(`holds "${elsewhere}"`);
      expect(stage.emulator.calls).toEqual([]);
    });
  });

  test('ends with a cancelled job, which is no reason to leave out what was found', async () => {
    await atARollout({}, async (stage) => {
      seedLayers(stage);
      for (const name of ['api-a', 'api-b']) stage.region.seedFunction({ name, layers: [mine(1)] });
      const cancelled = new AbortController();
      const aws = await stage.another(cancelled.signal);
      const stop = stage.emulator.onCall(({ operation, phase }) => {
        if (operation === 'ListFunctions' && phase === 'after') cancelled.abort();
      });
      expect(await problemOf(plan({ ...stage, aws }, ['api-*']))).toBe('The job was cancelled.');
      stop();
    });
  });
});

describe('an AWS that does not answer', () => {
  test.each([
    ['GetFunction', '"api" (lambda:GetFunction, HTTP 500)'],
    ['GetLayerVersionByArn', '(lambda:GetLayerVersion, HTTP 500)'],
  ])('is no reason to leave out what was found: %s', async (operation, words) => {
    await atARollout({}, async (stage) => {
      seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [mine(1)] });
      stage.emulator.fault({ operation, kind: '500', times: Infinity });
      const planning = plan(stage, ['api*']).then(({ problems }) => refuseAll(problems));
      expect(await problemOf(planning)).toContain(words);
    });
  });
});

describe('a layer that was deleted', () => {
  test('is a warning where it is our own old version, and none where nothing is rolled back', async () => {
    await atARollout({}, async (stage) => {
      seedLayers(stage);
      stage.region.seedFunction({ name: 'api', layers: [mine(9)] });
      const restoring = await plan(stage, ['api']);
      expect([takes(restoring), restoring.problems]).toEqual([['api'], []]);
      expect(restoring.warnings).toEqual([
        `api has ${mine(9)}, which was deleted: it cannot be rolled back if the rollout fails.`,
      ]);
      expect((await plan(stage, ['api'], { onFailure: 'stop' })).warnings).toEqual([]);
    });
  });

  test("is a problem where it is somebody else's, or the version that is to be rolled out", async () => {
    await atARollout({}, async (stage) => {
      seedLayers(stage);
      const foreign = `${BASE}:layer:other:9`;
      stage.region.seedFunction({ name: 'api', layers: [mine(1), foreign] });
      expect((await plan(stage, ['api'])).problems.map(({ what }) => what)).toEqual([
        `Function "api" has the layer ${foreign}, which was deleted, so AWS may take no list of layers with it any more.`,
      ]);
      stage.region.seedFunction({ name: 'api', layers: [mine(1)] });
      const inputs = someInputs({ functions: selectors('api') });
      const { problems } = await planAt(stage.aws, inputs, targetOf(mine(9)));
      expect(problems[0]?.what).toContain(mine(9));
    });
  });
});

test('a layer of others that the role may not see is told with the statement that is missing', async () => {
  const allow = [
    { Action: 'lambda:Get*', Resource: `${BASE}:layer:mine*` },
    { Action: 'lambda:GetFunction', Resource: '*' },
  ];
  await atARollout({ allow }, async (stage) => {
    seedLayers(stage);
    stage.region.seedFunction({ name: 'api', layers: [mine(1), `${BASE}:layer:other:1`] });
    const { problems } = await plan(stage, ['api']);
    expect(problems.map(({ what }) => what)).toEqual([
      `The role may not do lambda:GetLayerVersion on ${BASE}:layer:other:*, which layer "other" needs.`,
    ]);
  });
});

describe('what is looked at', () => {
  test('is each layer version once, however many functions have it', async () => {
    await atARollout({}, async (stage) => {
      seedLayers(stage);
      for (let index = 0; index < 40; index++)
        stage.region.seedFunction({ name: `f${index}`, layers: [mine(1), `${BASE}:layer:other:1`] });
      expect(takes(await plan(stage, ['f*']))).toHaveLength(40);
      expect(asked(stage)).toMatchObject({ GetFunction: 40, GetLayerVersionByArn: 3 });
    });
  });

  test('is code only where it can make a difference', async () => {
    await atARollout({}, async (stage) => {
      const { region } = stage;
      region.seedLayer({ name: 'mine', unzippedSize: 50 * MEGABYTE });
      region.seedLayer({ name: 'mine', unzippedSize: 200 * MEGABYTE });
      region.seedFunction({ name: 'small', layers: [mine(1)], unzippedSize: 5000, codeSize: 1000 });
      region.seedFunction({ name: 'has-it', layers: [mine(2)], unzippedSize: 62 * MEGABYTE });
      region.seedFunction({
        name: 'fits',
        layers: [mine(1)],
        unzippedSize: 62_143_999,
        codeSize: 9 * MEGABYTE,
      });
      region.seedFunction({
        name: 'full',
        layers: [mine(1)],
        unzippedSize: 62_144_000,
        codeSize: 9 * MEGABYTE,
      });
      const made = await plan(stage, ['small', 'has-it', 'fits', 'full']);
      expect(takes(made)).toEqual(['small', 'has-it', 'fits']);
      expect(made.problems.map(({ what }) => what)).toEqual([
        'Function "full" and its layers would have 262,144,000 bytes unzipped; AWS Lambda takes less than 262,144,000 together.',
      ]);
      expect(made.warnings).toEqual([]);
      expect(asked(stage)).toMatchObject({ GetFunction: 4 + 2 });
    });
  });

  test('is said to be unknown where AWS does not show it', async () => {
    await atARollout({}, async (stage) => {
      const { region } = stage;
      seedLayers(stage);
      region.seedLayer({ name: 'secret', unreadable: true });
      region.seedFunction({ name: 'api', layers: [`${BASE}:layer:secret:1`] });
      const { warnings, problems } = await plan(stage, ['api']);
      expect(problems).toEqual([]);
      expect(warnings).toEqual([
        `Whether api and its layers fit into 262,144,000 bytes is not known: AWS does not show ${BASE}:layer:secret:1.`,
      ]);
    });
  });

  test('is nothing of a function for which there is no version', async () => {
    await atARollout({}, async (stage) => {
      stage.region.seedFunction({ name: 'api', layers: [] });
      const none = (): LayerTarget | Problem => new Problem('There is none.', 'Publish one.');
      const inputs = someInputs({ functions: selectors('api') });
      await readRolloutState(stage.aws, { inputs, layerArnFor: () => mine(1), targetOf: none });
      expect(asked(stage)).toEqual({ GetFunction: 1 });
    });
  });

  test('of 10,000 functions is the pages of the list, and what the 300 chosen ones need', async () => {
    await atARollout({}, async (stage) => {
      const { region } = stage;
      seedLayers(stage);
      for (let index = 0; index < 10_000; index++) {
        const name = `${index % 100 < 3 ? 'api' : 'other'}-${index}`;
        const aliases = { live: '1' };
        region.seedFunction({
          name,
          layers: [mine(1)],
          ...(name.startsWith('api') && { versions: 1, aliases }),
        });
      }
      const before = heap();
      const made = await plan(stage, ['api-*'], { alias: 'live' });
      expect(heap() - before).toBeLessThan(50 * MEGABYTE);
      expect([takes(made).length, made.problems, made.skipped]).toEqual([300, [], []]);
      expect(asked(stage)).toEqual({
        ...{ ListFunctions: 200, GetFunction: 600, GetAlias: 300, GetLayerVersionByArn: 2, GetObject: 2 },
      });
      expect(made.waves[0]?.functions[0]?.fn.arn).toMatch(new RegExp(`^arn:aws:lambda:${REGION}:`));
    });
  });
});

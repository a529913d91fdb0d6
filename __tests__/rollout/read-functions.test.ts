import { describe, expect, test } from '@jest/globals';
import { createRegionClient } from '../../src/aws/region-client.ts';
import type { RolloutInputs } from '../../src/rollout/options.ts';
import { Problem } from '../../src/shared/problem.ts';
import { layerFactsOf } from '../../src/rollout/read-sizes.ts';
import type { Plan } from '../../src/rollout/plan-types.ts';
import { whileRefusing } from '../actions/answering.ts';
import { BASE, planAt, selectors, someInputs, takes, targetOf } from './planning.ts';
import { atARollout, REGION } from './stage.ts';
import type { RolloutStage } from './stage.ts';

const mine = (version: number) => `${BASE}:layer:mine:${version}`;
const STRANGER = '999999999999';

/** Two versions of the layer, of which the second is to be rolled out. */
function seedMine({ region }: RolloutStage, unzippedSize = 1024): void {
  for (const name of ['mine', 'mine']) region.seedLayer({ name, unzippedSize });
}

function planOf(
  { aws }: RolloutStage,
  functions: string[],
  changes: Partial<RolloutInputs> = {},
): Promise<Plan> {
  return planAt(aws, someInputs({ functions: selectors(...functions), ...changes }), targetOf(mine(2)));
}

const countOf = ({ emulator }: RolloutStage, operation: string) => emulator.callsOf(operation).length;

describe('trouble with AWS while the fleet is read', () => {
  test.each(['GetFunction', 'GetAlias', 'GetLayerVersionByArn'])(
    'in %s is no reason to leave out what was found: a rollout that does would look like success',
    async (operation) => {
      await atARollout({}, async (stage) => {
        seedMine(stage);
        stage.region.seedFunction({ name: 'api-a', layers: [mine(1)], versions: 1, aliases: { live: '1' } });
        stage.emulator.fault({ operation, kind: '500', times: Infinity });
        const planning = planOf(stage, ['api-*'], { alias: 'live' }).then(({ skipped, problems }) => {
          expect(skipped).toEqual([]);
          throw problems[0] ?? new Error('It was planned.');
        });
        await expect(planning).rejects.toThrow(Problem);
        await expect(planning).rejects.toThrow(`(lambda:${operation.replace('ByArn', '')}, HTTP 500)`);
      });
    },
  );

  test.each([
    ['expired credentials', 'ExpiredTokenException', 'expired'],
    ['a proxy', 'Forbidden', 'ForbiddenByProxy'],
  ])(
    'is not taken for a layer that may not be looked at: %s refuse with the same status',
    async (_, code, words) => {
      await atARollout({}, async ({ aws }) => {
        const refusal = { status: 403, code, message: words };
        await whileRefusing(refusal, async (url) => {
          process.env['AWS_ENDPOINT_URL'] = url;
          const refused = await createRegionClient({ region: REGION, clock: aws.clock });
          await expect(layerFactsOf(refused, mine(1))).rejects.toThrow(Problem);
          refused.close();
        });
      });
    },
  );

  test('is overcome where it passes', async () => {
    await atARollout({}, async (stage) => {
      seedMine(stage);
      stage.region.seedFunction({ name: 'api-a', layers: [mine(1)], versions: 1, aliases: { live: '1' } });
      for (const operation of [
        'ListFunctions',
        'GetFunction',
        'GetAlias',
        'GetLayerVersionByArn',
        'GetObject',
      ]) {
        for (const kind of ['500', '429', 'reset', 'empty'] as const) {
          stage.emulator.fault({
            operation,
            kind: operation === 'GetObject' && kind === '429' ? '503' : kind,
          });
        }
      }
      const plan = await planOf(stage, ['api-*'], { alias: 'live' });
      expect([takes(plan), plan.problems, plan.warnings]).toEqual([['api-a'], [], []]);
    });
  });
});

describe("a layer of somebody else's", () => {
  const secret = `arn:aws:lambda:${REGION}:${STRANGER}:layer:secret:1`;

  test('that the role may not look at stands in the way where the function was named, once for all of them', async () => {
    await atARollout({}, async (stage) => {
      seedMine(stage);
      stage.emulator.region(STRANGER, REGION).seedLayer({ name: 'secret' });
      for (const name of ['a', 'b', 'c']) stage.region.seedFunction({ name, layers: [secret, mine(1)] });
      const ended = await stage.rollOut(mine(2), { functions: selectors('a', 'b', 'c') });
      expect(ended.problem?.what).toBe(
        `The role may not do lambda:GetLayerVersion on ${secret.replace(/:1$/, ':*')}, which layer "secret" needs.`,
      );
      expect(ended.problem?.fix).toContain('lambda:GetLayerVersion');
      expect(countOf(stage, 'GetLayerVersionByArn')).toBe(3);
    });
  });

  test('that the role may not look at stops the run for what was found, too: it is the role that lacks something', async () => {
    await atARollout({}, async (stage) => {
      seedMine(stage);
      stage.emulator.region(STRANGER, REGION).seedLayer({ name: 'secret' });
      stage.region.seedFunction({ name: 'a', layers: [secret, mine(1)] });
      stage.region.seedFunction({ name: 'b', layers: [mine(1)] });
      const plan = await planOf(stage, ['using-layer']);
      expect(plan.skipped).toEqual([]);
      expect(plan.problems).toMatchObject([{ what: expect.stringContaining('lambda:GetLayerVersion') }]);
    });
  });

  test('that AWS itself gives is neither looked at nor in the way', async () => {
    await atARollout({}, async (stage) => {
      seedMine(stage);
      const vendor = 'arn:aws:lambda:::awslayer:AmazonLinux1803';
      stage.region.seedFunction({ name: 'a', layers: [vendor, mine(1)] });
      const plan = await planOf(stage, ['a']);
      expect([takes(plan), plan.problems]).toEqual([['a'], []]);
      expect(countOf(stage, 'GetLayerVersionByArn')).toBe(2);
    });
  });
});

describe('a function to which nothing will be written', () => {
  test('is left alone though a layer on its list was deleted: its list is not sent', async () => {
    await atARollout({}, async (stage) => {
      seedMine(stage);
      const layers = [`${BASE}:layer:other:9`, mine(2)];
      stage.region.seedFunction({ name: 'done', layers });
      stage.region.seedFunction({ name: 'again', layers, lastUpdateStatus: 'Failed' });
      const plan = await planOf(stage, ['done', 'again']);
      expect(takes(plan)).toEqual(['done']);
      expect(plan.waves[0]?.functions[0]?.done).toBe(true);
      expect(plan.problems.map(({ what }) => what)).toEqual([
        expect.stringContaining('Function "again" has the layer'),
      ]);
    });
  });

  test('is left alone though the role may not look at a layer on its list, for the same reason', async () => {
    await atARollout({}, async (stage) => {
      seedMine(stage);
      stage.emulator.region(STRANGER, REGION).seedLayer({ name: 'secret' });
      const secret = `arn:aws:lambda:${REGION}:${STRANGER}:layer:secret:1`;
      stage.region.seedFunction({ name: 'done', layers: [secret, mine(2)] });
      const plan = await planOf(stage, ['done']);
      expect([takes(plan), plan.problems]).toEqual([['done'], []]);
    });
  });

  test('is read, but not its layers nor its code, where a tag found it and it has no version to swap', async () => {
    await atARollout({}, async (stage) => {
      seedMine(stage, 150_000_000);
      const other = stage.region.seedLayer({ name: 'other' });
      const large = { codeSize: 40_000_000, unzippedSize: 90_000_000 };
      stage.region.seedFunction({ name: 'tagged', layers: [other], tags: { t: '1' }, ...large });
      const plan = await planOf(stage, ['tag:t=1']);
      expect(plan.passedOver).toEqual(['tagged']);
      expect([countOf(stage, 'GetFunction'), countOf(stage, 'GetObject')]).toEqual([1, 0]);
      expect(countOf(stage, 'GetLayerVersionByArn')).toBe(0);
    });
  });
});

describe('an alias', () => {
  test('is read with the versions that it serves, and asked for provisioned concurrency only before a canary', async () => {
    await atARollout({}, async (stage) => {
      seedMine(stage);
      const published = [{ layers: [mine(1)] }, { layers: [mine(2)] }];
      const live = { version: '1', weights: { '2': 0.1 } };
      stage.region.seedFunction({ name: 'api', layers: [mine(2)], published, aliases: { live } });
      const { waves, problems } = await planOf(stage, ['api:live']);
      expect(problems).toEqual([]);
      expect(waves[0]?.functions).toMatchObject([{ done: false, alias: { name: 'live', read: live } }]);
      expect(countOf(stage, 'GetFunction')).toBe(3);
      expect(countOf(stage, 'GetProvisionedConcurrencyConfig')).toBe(0);
      const canary = { percent: 10, minutes: 10, maxErrorPercent: 1 };
      await planOf(stage, ['api:live'], { canary });
      expect(countOf(stage, 'GetProvisionedConcurrencyConfig')).toBe(1);
    });
  });

  test('with provisioned concurrency keeps a canary from it, and nothing else', async () => {
    await atARollout({}, async (stage) => {
      seedMine(stage);
      const seed = { layers: [mine(1)], versions: 1, aliases: { live: '1' }, provisioned: { live: 5 } };
      stage.region.seedFunction({ name: 'api', ...seed });
      expect((await planOf(stage, ['api:live'])).problems).toEqual([]);
      const canary = { percent: 10, minutes: 10, maxErrorPercent: 1 };
      const { problems } = await planOf(stage, ['api:live'], { canary });
      expect(problems.map(({ what }) => what)).toEqual([
        'The alias "live" of api has provisioned concurrency, with which AWS lets no alias share its traffic.',
      ]);
    });
  });
});

// Functions of capacity providers, durable ones and those of stacks, as a user rolls out to them and goes back.
import { describe, expect, test } from '@jest/globals';
import type { FunctionResult } from '../../src/rollout/result.ts';
import { ACCOUNT, failureOf, REGION, startPlace } from './step.ts';
import type { Place } from './step.ts';

const MODELS = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;
const [OLD, NEW] = [`${MODELS}:1`, `${MODELS}:2`];
const LATEST_PUBLISHED = '$LATEST.PUBLISHED';

/** A place with a layer to publish, of which AWS has an older version. */
async function placeWithLayer(settings: Parameters<typeof startPlace>[0] = {}): Promise<Place> {
  const place = await startPlace(settings);
  place.write({ 'layer/python/models.py': 'NAME = 2\n' });
  place.region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 1\n' } });
  return place;
}

const listsOf = ({ region }: Place, name: string) => [
  region.layersOf(name),
  region.layersOf(name, LATEST_PUBLISHED),
];

const statusesOf = (outputs: Record<string, string>) =>
  (JSON.parse(outputs['functions'] ?? '[]') as FunctionResult[]).map(({ status }) => status);

const qualifiersOf = ({ aws }: Place) => aws.callsOf('Invoke').map(({ input }) => input.Qualifier);

describe('a function of a capacity provider', () => {
  async function managed(invoke?: (layers: string[]) => void): Promise<Place> {
    const place = await placeWithLayer({ updateMillis: 50, pendingMillis: 50 });
    place.region.seedFunction({
      ...{ name: 'api', capacityProvider: 'pool', layers: [OLD] },
      invoke: (_, { layers }) => invoke?.(layers),
    });
    return place;
  }

  test('serves the new layer once the step is green, and the old one after the rollback', async () => {
    const ran: string[] = [];
    const place = await managed((layers) => void ran.push(...layers));
    const outcome = await place.run({ functions: 'api', 'smoke-test': '{}' });
    expect(failureOf(outcome)).toBe('');
    expect(statusesOf(outcome.outputs)).toEqual(['updated']);
    expect(listsOf(place, 'api')).toEqual([[NEW], [NEW]]);
    expect([qualifiersOf(place), ran]).toEqual([[LATEST_PUBLISHED], [NEW]]);

    place.write({ 'record.jsonl': outcome.recordText });
    const back = await place.rollback({ record: 'record.jsonl' });
    expect(back.errors).toEqual([]);
    expect(statusesOf(back.outputs)).toEqual(['rolled-back']);
    expect(listsOf(place, 'api')).toEqual([[OLD], [OLD]]);

    const again = await place.rollback({ record: 'record.jsonl' });
    expect(statusesOf(again.outputs)).toEqual(['unchanged']);
  });

  test('is rolled back where it fails its test', async () => {
    const place = await managed((layers) => {
      if (layers.includes(NEW)) throw new Error('no module named models');
    });
    const { code, outputs } = await place.run({ functions: 'api', 'smoke-test': '{}' });
    expect([code, statusesOf(outputs)]).toEqual([1, ['rolled-back']]);
    expect(qualifiersOf(place)).toEqual([LATEST_PUBLISHED]);
    expect(listsOf(place, 'api')).toEqual([[OLD], [OLD]]);
  });

  test('is named in the plan with what will be published', async () => {
    const place = await managed();
    const { log } = await place.run({ functions: 'api', 'dry-run': 'true' });
    expect(log).toContain('on api, layer 1 of 1, then publish it to $LATEST.PUBLISHED.');
    expect(listsOf(place, 'api')).toEqual([[OLD], [OLD]]);
  });

  test('goes to a version by the rollback as well', async () => {
    const place = await managed();
    await place.run({ functions: 'api' });
    expect(listsOf(place, 'api')).toEqual([[NEW], [NEW]]);
    const back = await place.rollback({ to: OLD, functions: 'api' });
    expect([back.errors, listsOf(place, 'api')]).toEqual([[], [[OLD], [OLD]]]);
  });
});

test('a durable function is tested by $LATEST, and its executions are warned of in the plan and in the summary', async () => {
  const place = await placeWithLayer();
  place.region.seedFunction({ name: 'orders', layers: [OLD], durable: {} });
  const plan = await place.run({ functions: 'orders', 'smoke-test': '{}', 'dry-run': 'true' });
  expect(plan.warnings.join()).toContain('orders is durable');
  const outcome = await place.run({ functions: 'orders', 'smoke-test': '{}' });
  expect(failureOf(outcome)).toBe('');
  expect(qualifiersOf(place)).toEqual(['$LATEST']);
  expect(outcome.summary).toContain('orders is durable');
  expect(statusesOf(outcome.outputs)).toEqual(['updated']);
});

test('functions of a stack are named in the plan and in the summary, at no call more', async () => {
  const place = await placeWithLayer();
  for (const name of ['api', 'worker'])
    place.region.seedFunction({ name, layers: [OLD], tags: { 'aws:cloudformation:stack-name': 'shop' } });
  const told = 'Of the CloudFormation stack "shop": api, worker. The next deployment that changes';
  const plan = await place.run({ functions: 'api, worker', 'dry-run': 'true' });
  expect(plan.warnings.join()).toContain(told);
  const outcome = await place.run({ functions: 'api, worker' });
  expect(outcome.warnings.join()).toContain(told);
  expect(outcome.summary).toContain('CloudFormation stack');
  expect(place.aws.callsOf('ListTags')).toEqual([]);
});

// Nobody else may use a version before the rollout and its gates held.
import { UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { lambdaAt } from '../emulator/clients.ts';
import { ACCOUNT, failureOf, REGION, regionOf, startPlace, writesAmong } from './step.ts';
import type { Outcome, Place } from './step.ts';

const MODELS = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;
const FRIEND = '210987654321';
const ORGANIZATION = 'o-abcdefghij';
const EVERYBODY = { 'share-with': 'public', 'allow-public': 'true' };
const ROLLOUT = { functions: 'canary', 'smoke-test': '{}', 'ssm-parameter': '/layers/models' };

/** A layer with version 1, a newer one to publish, and a function that answers the event with an error, or not. */
async function placeWith(invoke: () => void = () => undefined): Promise<Place> {
  const place = await startPlace();
  place.write({ 'layer/python/models.py': 'NAME = 2\n' });
  for (const region of [REGION, 'us-east-1']) {
    const there = place.aws.region(ACCOUNT, region);
    const layer = there.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 1\n' } });
    there.seedFunction({ name: 'canary', layers: [layer], invoke });
  }
  return place;
}

const broken = () => {
  throw new TypeError('no module named models');
};

/** The statements of a version's policy. */
function grantsOf({ aws }: Place, version = 2, region = REGION): string[] {
  const { policy } = aws.region(ACCOUNT, region).layers.get('models')?.versions.get(version) ?? {};
  return (policy?.statements ?? []).map(({ Sid }) => Sid);
}

async function succeed(place: Place, inputs: Record<string, string>): Promise<Outcome> {
  const outcome = await place.run(inputs);
  expect(failureOf(outcome)).toBe('');
  return outcome;
}

describe('a version is shared', () => {
  test('after the functions have it and their test held, and before the parameter names it', async () => {
    const place = await placeWith();
    const { report } = await succeed(place, { ...ROLLOUT, ...EVERYBODY });
    const writes = writesAmong(place.operations());
    expect(writes).toEqual([
      ...['PublishLayerVersion', 'UpdateFunctionConfiguration', 'Invoke'],
      ...['AddLayerVersionPermission', 'PutParameter'],
    ]);
    expect(regionOf(report).sharing).toMatchObject({ after: ['public'], added: ['public'] });
  });

  test.each(['rollback', 'stop'])(
    'with nobody where the test of a function fails (on-failure: %s)',
    async (onFailure) => {
      for (const sharing of [EVERYBODY, { 'share-with': `${FRIEND}, ${ORGANIZATION}` }]) {
        const place = await placeWith(broken);
        const { code, report } = await place.run({ ...ROLLOUT, ...sharing, 'on-failure': onFailure });
        expect(code).toBe(1);
        expect(grantsOf(place)).toEqual([]);
        expect(regionOf(report).sharing).toBeUndefined();
        expect(place.region.parameter('/layers/models')).toBeUndefined();
      }
    },
  );

  test('by the next run, where the one before got no further than the rollout', async () => {
    const allow = [
      'lambda:Publish*',
      'lambda:Get*',
      'lambda:List*',
      'lambda:Update*',
      'lambda:Invoke*',
      'ssm:*',
    ];
    const place = await placeWith();
    place.aws.set({ allow: allow.map((Action) => ({ Action, Resource: '*' })) });
    const first = await place.run({ ...ROLLOUT, ...EVERYBODY });
    expect(first.errors.join()).toContain('AddLayerVersionPermission');
    expect(place.region.layersOf('canary')).toEqual([`${MODELS}:2`]);
    expect(place.region.parameter('/layers/models')).toBeUndefined();
    place.aws.set({ allow: [{ Action: '*', Resource: '*' }] });
    place.operations();
    await succeed(place, { ...ROLLOUT, ...EVERYBODY });
    expect(writesAmong(place.operations())).toEqual(['Invoke', 'AddLayerVersionPermission', 'PutParameter']);
    expect(grantsOf(place)).toEqual(['publish-layer-public']);
  });

  test('in no region where the rollout fails in the second one', async () => {
    const place = await placeWith();
    const there = place.aws.region(ACCOUNT, 'us-east-1');
    there.seedFunction({ name: 'other', layers: [there.layersOf('canary')[0] ?? ''], invoke: broken });
    const functions = ['canary', `arn:aws:lambda:us-east-1:${ACCOUNT}:function:other`].join();
    const regions = `${REGION}, us-east-1`;
    const { code } = await place.run({ ...ROLLOUT, ...EVERYBODY, functions, regions });
    expect(code).toBe(1);
    expect([REGION, 'us-east-1'].map((region) => grantsOf(place, 2, region))).toEqual([[], []]);
    expect(place.region.layersOf('canary')).toEqual([`${MODELS}:1`]);
  });

  test('with nobody where another pipeline gave a function a newer version meanwhile', async () => {
    const place = await placeWith();
    const lambda = lambdaAt(place.aws.url, ACCOUNT, REGION);
    let isDone = false;
    place.aws.onCall(async ({ operation, phase }) => {
      if (operation !== 'UpdateFunctionConfiguration' || phase !== 'before' || isDone) return;
      isDone = true;
      const newer = place.region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 3\n' } });
      const give = { FunctionName: 'canary', Layers: [newer] };
      await lambda.send(new UpdateFunctionConfigurationCommand(give));
    });
    const { code, errors, report, summary, log } = await place.run({ ...ROLLOUT, ...EVERYBODY });
    expect(code).toBe(1);
    expect(errors.join()).toContain('version 3 of the layer, which is newer than version 2');
    expect([summary, log].every((text) => text.includes('version 3 of the layer'))).toBe(true);
    expect(regionOf(report).functions).toMatchObject([
      { status: 'failed', before: [`${MODELS}:3`], after: [`${MODELS}:3`] },
    ]);
    expect(place.region.layersOf('canary')).toEqual([`${MODELS}:3`]);
    expect(grantsOf(place)).toEqual([]);
  });
});

test('a dry run names the steps in the order in which they are taken, in all regions', async () => {
  const place = await placeWith();
  const regions = `${REGION}, us-east-1`;
  const { report } = await succeed(place, { ...ROLLOUT, ...EVERYBODY, regions, 'dry-run': 'true' });
  expect(report.plan).toEqual([
    expect.stringMatching(/^eu-central-1: Publish models after version 1/),
    expect.stringMatching(/^us-east-1: Publish models after version 1/),
    'eu-central-1: Swap version 1 for the new version on canary, layer 1 of 1.',
    'us-east-1: Swap version 1 for the new version on canary, layer 1 of 1.',
    'eu-central-1: Share it with public.',
    'us-east-1: Share it with public.',
    "eu-central-1: Write the version's ARN to the parameter /layers/models.",
    "us-east-1: Write the version's ARN to the parameter /layers/models.",
  ]);
});

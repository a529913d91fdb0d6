import { CreateFunctionCommand, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../emulator/index.js';
import type { FunctionResult } from '../../src/rollout/result.ts';
import { policyNamed } from '../documented-policies.ts';
import { ROLE, lambdaAt } from '../emulator/clients.ts';
import { whileRefusing } from './answering.ts';
import { ACCOUNT, OUTPUTS, REGION, failureOf, startPlace, writesAmong, regionOf } from './step.ts';
import type { Outcome, Place } from './step.ts';

interface Statement {
  Action: string;
  Resource: string;
}

const MODELS = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;

/** A place with a small layer in it. */
async function placeWithLayer(settings: Parameters<typeof startPlace>[0] = {}): Promise<Place> {
  const place = await startPlace(settings);
  place.write({ 'layer/python/a.py': 'A = 1\n' });
  return place;
}

function functionsOf({ outputs }: Outcome): FunctionResult[] {
  return JSON.parse(outputs['functions'] ?? '') as FunctionResult[];
}

/** Expects one annotation, and that outputs, report and summary tell of the failure too. */
function expectFailure(outcome: Outcome, ...saying: (string | RegExp)[]): void {
  expect(outcome.code).toBe(1);
  expect(outcome.errors).toHaveLength(1);
  for (const words of saying)
    expect(outcome.errors[0]).toEqual(
      typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words),
    );
  expect(outcome.errors[0]).not.toMatch(/undefined|\[object|in a way it does not know/);
  expect(Object.keys(outcome.outputs).sort()).toEqual([...OUTPUTS].sort());
  expect(outcome.report.outcome).toBe('failed');
  expect(outcome.summary).toContain('[!CAUTION]');
}

describe('when the role lacks one right of those that the documentation lists', () => {
  const inputs = { 'layer-name': 'greetings', functions: 'checkout' };
  const rights = documentedRights();

  test.each(rights.map((right) => [right.Action, right.Resource, right] as const))(
    '%s on %s, the message names it, and the statement that it shows is enough',
    async (action, resource, right) => {
      const place = await placeWithLayer({ allow: rights.filter((other) => other !== right) });
      const layers = ['telemetry', 'greetings'].map((name) => place.region.seedLayer({ name }));
      place.region.seedFunction({ name: 'checkout', layers });
      const refused = await place.run(inputs);
      const statement = { Effect: 'Allow', Action: action, Resource: resource };
      expectFailure(refused, `may not do ${action} on ${resource}`, JSON.stringify(statement));
      expect(refused.report.problems).toHaveLength(1);
      const isOfRollout = action === 'lambda:UpdateFunctionConfiguration';
      expect(refused.errors[0]?.startsWith('The rollout failed: The role may not do ')).toBe(isOfRollout);
      expect(place.region.layersOf('checkout')).toEqual(layers);
      place.aws.set({ allow: [...rights.filter((other) => other !== right), statement] });
      expect(failureOf(await place.run(inputs))).toBe('');
      expect(place.aws.callsOf('PublishLayerVersion').filter(({ applied }) => applied)).toHaveLength(1);
    },
  );

  test('GetLayerVersion, the outputs still tell of the version that was made', async () => {
    const place = await placeWithLayer({
      allow: rights.filter(({ Resource }) => !Resource.endsWith('layer:greetings:*')),
    });
    const { outputs, summary } = await place.run({ 'layer-name': 'greetings' });
    expect(outputs).toMatchObject({ published: 'true', version: '1' });
    expect(summary).toContain('| Version |');
  });
});

describe('before anything is written, the step refuses', () => {
  async function expectNothingWritten(place: Place, inputs: Record<string, string>, ...saying: string[]) {
    const outcome = await place.run(inputs);
    expectFailure(outcome, ...saying);
    expect(writesAmong(place.operations())).toEqual([]);
    expect(outcome.outputs).toMatchObject({ published: 'false', functions: '[]' });
    return outcome;
  }

  test('a function that does not exist', async () => {
    const place = await placeWithLayer();
    place.region.seedFunction({ name: 'api' });
    const says = [`Function "gone" does not exist in ${REGION}`, 'aws sts get-caller-identity'];
    await expectNothingWritten(place, { functions: 'api, gone' }, ...says);
  });

  test('a function of another region', async () => {
    const place = await placeWithLayer();
    const elsewhere = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:api`;
    const says = [`"${elsewhere}", but the layer goes to ${REGION}`, '`regions: eu-central-1, us-east-1`'];
    await expectNothingWritten(place, { functions: elsewhere }, ...says);
  });

  test('a function that is too large together with the layer', async () => {
    const place = await placeWithLayer();
    place.region.seedFunction({ name: 'large', unzippedSize: 262_143_999, codeSize: 1_000_000 });
    const says = ['"large" and its layers would have 262,144,005 bytes unzipped', '`exclude`'];
    await expectNothingWritten(place, { functions: 'large' }, ...says);
  });

  test('a function made of a container image', async () => {
    const place = await placeWithLayer();
    place.region.seedFunction({ name: 'api', packageType: 'Image' });
    await expectNothingWritten(place, { functions: 'api' }, '"api" is built from a container image', 'COPY');
  });

  test('a sixth layer, but not a version of a layer that is one of the five', async () => {
    const place = await placeWithLayer();
    const names = ['a', 'b', 'c', 'd', 'models'];
    const layers = names.map((name) => place.region.seedLayer({ name }));
    const full = [...layers.slice(0, 4), place.region.seedLayer({ name: 'e' })];
    place.region.seedFunction({ name: 'has-it', layers });
    place.region.seedFunction({ name: 'full', layers: full });
    await expectNothingWritten(
      place,
      { functions: 'full, has-it' },
      '"full" has 5 layers already',
      'Merge two',
    );
    expect(failureOf(await place.run({ functions: 'has-it' }))).toBe('');
    expect(place.region.layersOf('has-it')).toEqual([...layers.slice(0, 4), `${MODELS}:2`]);
  });

  test('a function that failed to start', async () => {
    const place = await placeWithLayer();
    place.region.seedFunction({ name: 'api', state: 'Failed' });
    await expectNothingWritten(place, { functions: 'api' }, '"api" is in state Failed', 'redeploy');
  });

  test('all functions that the layer does not fit, in one message', async () => {
    const place = await placeWithLayer();
    const { region } = place;
    const layers = ['a', 'b', 'c', 'd', 'e'].map((name) => region.seedLayer({ name }));
    const fits = { runtime: 'python3.13', architectures: ['arm64'] };
    region.seedFunction({ name: 'fine', ...fits });
    region.seedFunction({ name: 'intel', ...fits, architectures: ['x86_64'] });
    region.seedFunction({ name: 'old', ...fits, runtime: 'python3.9' });
    region.seedFunction({ name: 'full', ...fits, layers });
    region.seedFunction({ name: 'image', packageType: 'Image' });
    region.seedFunction({ name: 'both', runtime: 'nodejs24.x' });
    const inputs = {
      functions: 'fine, intel, old, full, image, both',
      'compatible-runtimes': 'python3.13',
      'compatible-architectures': 'arm64',
    };
    const { errors } = await expectNothingWritten(
      place,
      inputs,
      'Nothing was written, for 6 reasons',
      '"intel" runs on x86_64, but the layer is declared for arm64',
      '"old" runs python3.9, but the layer is declared for python3.13',
      '"full" has 5 layers already',
      '"image" is built from a container image',
      '"both" runs on x86_64',
      '"both" runs nodejs24.x',
    );
    expect(errors[0]).not.toContain('"fine"');
  });

  test('a layer for which the account has no storage left, in the words of what to do', async () => {
    const place = await placeWithLayer({ codeStorageBytes: 1 });
    const outcome = await place.run();
    expectFailure(outcome, `Lambda storage in ${REGION} is full`, 'delete-layer-version');
    expect(outcome.outputs['published']).toBe('false');
  });
});

describe('a function that is busy is waited for:', () => {
  test('an update of somebody else', async () => {
    const place = await placeWithLayer({ updateMillis: 1500 });
    place.region.seedFunction({ name: 'api' });
    const client = lambdaAt(place.aws.url, ACCOUNT, REGION);
    await client.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'api', Description: 'theirs' }));
    expect(failureOf(await place.run({ functions: 'api' }))).toBe('');
    expect(place.region.version('api').configuration).toMatchObject({
      Description: 'theirs',
      LastUpdateStatus: 'Successful',
    });
    expect(place.region.layersOf('api')).toEqual([`${MODELS}:1`]);
    const updates = place.aws.callsOf('UpdateFunctionConfiguration');
    expect(updates.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('its own creation', async () => {
    const place = await placeWithLayer({ pendingMillis: 1500 });
    await lambdaAt(place.aws.url, ACCOUNT, REGION).send(
      new CreateFunctionCommand({
        FunctionName: 'api',
        Role: ROLE,
        Runtime: 'python3.13',
        Handler: 'a.handler',
        Code: { ZipFile: zipOf({ 'a.py': 'A = 1\n' }) },
      }),
    );
    expect(failureOf(await place.run({ functions: 'api' }))).toBe('');
    expect(place.region.layersOf('api')).toEqual([`${MODELS}:1`]);
    expect(place.aws.callsOf('UpdateFunctionConfiguration').map(({ status }) => status)).toEqual([200]);
  });
});

describe('when a function cannot be updated, what was changed is rolled back, and everything is told', () => {
  test('an update that AWS begins and does not bring to an end', async () => {
    const place = await placeWithLayer({ updateMillis: 100 });
    const reason = 'The role has no permission to decrypt the environment.';
    place.region.seedFunction({ name: 'api', updateFailures: [{ code: 'InternalError', reason }] });
    place.region.seedFunction({ name: 'worker' });
    const outcome = await place.run({ functions: 'api, worker' });
    expectFailure(
      outcome,
      `The rollout failed: AWS could not update function "api": ${reason}`,
      'The changes of the rollout were rolled back.',
    );
    expect(outcome.outputs).toMatchObject({ published: 'true', version: '1' });
    expect(functionsOf(outcome)).toMatchObject([
      { function: 'api', status: 'rolled-back', before: [], after: [] },
      { function: 'worker', status: 'rolled-back', before: [], after: [] },
    ]);
    const [api, worker] = regionOf(outcome.report).functions;
    expect(api?.problem?.what).toContain(reason);
    expect(worker?.problem).toBeUndefined();
    for (const name of ['api', 'worker']) expect(place.region.layersOf(name)).toEqual([]);
    expect(regionOf(outcome.report).rollout?.waves).toMatchObject([{ status: 'failed', functions: 2 }]);
  });

  test('a function that is too large together with the layer, which could not be known before', async () => {
    const place = await placeWithLayer();
    const unknown = { codeSize: 1_000_000, unreadable: true };
    place.region.seedFunction({ name: 'large', unzippedSize: 262_143_999, ...unknown });
    place.region.seedFunction({ name: 'small' });
    const outcome = await place.run({ functions: 'large, small' });
    expect(outcome.warnings).toEqual([
      'Whether large and its layers fit into 262,144,000 bytes is not known: AWS does not show its code.',
    ]);
    expectFailure(
      outcome,
      'Function "large" and its layers are too large together',
      '`exclude`',
      '262144000',
    );
    expect(functionsOf(outcome)).toMatchObject([
      { function: 'large', status: 'failed', before: [], after: [] },
      { function: 'small', status: 'rolled-back', before: [], after: [] },
    ]);
    for (const name of ['large', 'small']) expect(place.region.layersOf(name)).toEqual([]);
  });

  test('every one of them, in one annotation, and the next run succeeds', async () => {
    const place = await placeWithLayer();
    const names = Array.from({ length: 14 }, (_, n) => `fn-${n}`);
    const updateFailures = [{ code: 'InternalError', reason: 'Not today.' }];
    for (const name of names) place.region.seedFunction({ name, updateFailures });
    const outcome = await place.run({ functions: names.join() });
    expectFailure(outcome, 'Not today.', '13 more of its functions failed; the report says why.');
    expect(outcome.report.problems).toHaveLength(1);
    for (const { status, problem } of regionOf(outcome.report).functions)
      expect([status, problem?.what]).toEqual(['rolled-back', expect.stringContaining('Not today.')]);
    for (const name of names) expect(place.region.layersOf(name)).toEqual([]);
    expect(failureOf(await place.run({ functions: names.join() }))).toBe('');
    for (const name of names) expect(place.region.layersOf(name)).toEqual([`${MODELS}:1`]);
  });

  test('after it no other is begun, and those that were not reached are told as such', async () => {
    const place = await placeWithLayer();
    const updateFailures = [{ code: 'InternalError', reason: 'Not today.' }];
    place.region.seedFunction({ name: 'first', updateFailures });
    for (const name of ['second', 'third']) place.region.seedFunction({ name });
    const outcome = await place.run({ functions: 'first, second, third', waves: '1, 100%' });
    expectFailure(outcome, 'The rollout failed in wave 1 of 2: AWS could not update function "first"');
    expect(regionOf(outcome.report).functions).toMatchObject([
      { function: 'first', status: 'rolled-back', wave: 1 },
      { function: 'second', status: 'skipped', wave: 2, note: 'The rollout stopped before it.' },
      { function: 'third', status: 'skipped', wave: 2, note: 'The rollout stopped before it.' },
    ]);
    expect(regionOf(outcome.report).rollout?.waves).toMatchObject([
      { status: 'failed' },
      { status: 'waiting' },
    ]);
    for (const { input } of place.aws.callsOf('UpdateFunctionConfiguration'))
      expect(input).toMatchObject({ FunctionName: expect.stringMatching(/(?:^|:)first$/) });
  });
});

describe('throttling slows the step down and never fails it:', () => {
  test.each([
    'ListLayerVersions',
    'GetFunction',
    'PublishLayerVersion',
    'GetLayerVersion',
    'UpdateFunctionConfiguration',
  ])('%s, three times, without a word of how long to wait', async (operation) => {
    const place = await placeWithLayer();
    place.region.seedFunction({ name: 'api' });
    place.aws.fault({ operation, kind: '429', times: 3 });
    expect(failureOf(await place.run({ functions: 'api' }))).toBe('');
    expect(
      place.aws
        .callsOf(operation)
        .map(({ status }) => status === 429)
        .slice(0, 4),
    ).toEqual([true, true, true, false]);
    expect(place.region.layers.get('models')?.versions.size).toBe(1);
    expect(place.region.layersOf('api')).toEqual([`${MODELS}:1`]);
  });

  test('twice with a Retry-After of one second, which is kept', async () => {
    const place = await placeWithLayer();
    place.aws.fault({ operation: 'ListLayerVersions', kind: '429', times: 2, retryAfterSeconds: 1 });
    expect(failureOf(await place.run())).toBe('');
    const times = place.aws.callsOf('ListLayerVersions').map(({ at }) => at);
    expect(times).toHaveLength(3);
    for (const [index, at] of times.slice(1).entries())
      expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test('an account in which others use up most of the requests', async () => {
    const place = await placeWithLayer({ throttle: { controlPlane: 4, retryAfterSeconds: 1 } });
    const names = Array.from({ length: 12 }, (_, n) => `fn-${n}`);
    for (const name of names) place.region.seedFunction({ name });
    expect(failureOf(await place.run({ functions: names.join() }))).toBe('');
    for (const name of names) expect(place.region.layersOf(name)).toEqual([`${MODELS}:1`]);
    expect(place.aws.calls.some(({ status }) => status === 429)).toBe(true);
  });
});

describe('when AWS cannot be worked with, the message says so:', () => {
  test('a gateway that answers in HTML, asked five times', async () => {
    const place = await placeWithLayer();
    place.aws.fault({ operation: 'ListLayerVersions', kind: '502-html', times: Infinity });
    const outcome = await place.run();
    expectFailure(
      outcome,
      `AWS Lambda in ${REGION} failed on layer "models"`,
      'HTTP 502',
      'health.aws.amazon.com',
    );
    expect(place.operations()).toEqual(new Array<string>(5).fill('ListLayerVersions'));
    expect(outcome.errors[0]).not.toContain('<html>');
  });

  test('an endpoint where nobody listens', async () => {
    const place = await placeWithLayer();
    const outcome = await place.run({}, { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
    expectFailure(
      outcome,
      `AWS Lambda in ${REGION} could not be reached`,
      'ECONNREFUSED',
      'run the job again',
    );
  });

  test.each([
    ['ExpiredTokenException', 'credentials expired', 'role-duration-seconds'],
    ['UnrecognizedClientException', 'does not accept the credentials', 'configure-aws-credentials'],
    ['InvalidSignatureException', 'does not accept the credentials', 'clock'],
    ['SomethingNewException', 'SomethingNewException, Words of AWS.', "AWS's own"],
  ])('%s', async (code, what, fix) => {
    const place = await placeWithLayer();
    const refusal = { status: 403, code, message: 'Words of AWS.' };
    if (code === 'SomethingNewException') refusal.status = 400;
    await whileRefusing(refusal, async (url) => {
      expectFailure(await place.run({}, { AWS_ENDPOINT_URL: url }), what, fix);
    });
  });
});

/** The rights in the policies to publish and to update `checkout`, one action and one resource each. */
function documentedRights(): Statement[] {
  const statements = ['publish', 'functions'].flatMap(policyNamed);
  return statements.flatMap(({ Action, Resource }) =>
    [Action].flat().flatMap((one) => [Resource].flat().flatMap((arn) => right(one, arn))),
  );
}

function right(action: string, resource: string): Statement[] {
  return resource.endsWith(':function:invoices') ? [] : [{ Action: action, Resource: resource }];
}

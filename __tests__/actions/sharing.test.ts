import { DeleteLayerVersionCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { awsKeyId, randomText } from '../inspect/credential-maker.ts';
import { lambdaAt } from '../emulator/clients.ts';
import type { Tree } from '../layer/tree.ts';
import { ACCOUNT, failureOf, regionOf, REGION, startPlace, writesAmong } from './step.ts';
import type { Outcome, Place } from './step.ts';

const LAYER: Tree = { 'layer/python/models.py': 'NAME = 1\n' };
const [FRIEND, OTHER] = ['210987654321', '333333333333'];
const ORGANIZATION = 'o-abcdefghij';
const PUBLIC = { 'share-with': 'public', 'allow-public': 'true' };
const KEY = awsKeyId();
const LEAK: Tree = { 'layer/python/settings.py': `key = "${KEY}"\nsecret = "${randomText(40)}"\n` };

async function placeWithLayer(tree: Tree = LAYER): Promise<Place> {
  const place = await startPlace();
  place.write(tree);
  return place;
}

async function succeed(place: Place, inputs: Record<string, string>): Promise<Outcome> {
  const outcome = await place.run(inputs);
  expect(failureOf(outcome)).toBe('');
  return outcome;
}

function statementsOf({ region }: Place, version: number): string[] {
  const policy = region.layers.get('models')?.versions.get(version)?.policy;
  return (policy?.statements ?? []).map(({ Sid }) => Sid);
}

describe('a shared layer', () => {
  test('is granted to accounts and organisations as part of publishing, and the report says who has it', async () => {
    const place = await placeWithLayer();
    const outcome = await succeed(place, { 'share-with': `${FRIEND}, ${ORGANIZATION}` });
    expect(statementsOf(place, 1)).toEqual([`publish-layer-${FRIEND}`, `publish-layer-${ORGANIZATION}`]);
    expect(regionOf(outcome.report).sharing).toEqual({
      before: [],
      after: [FRIEND, ORGANIZATION],
      added: [FRIEND, ORGANIZATION],
      revoked: [],
      unknown: [],
    });
    expect(outcome.summary).toContain(
      `| Shared with | <code>${FRIEND}</code>, <code>${ORGANIZATION}</code> |`,
    );
  });

  test('is not written to when nothing changed', async () => {
    const place = await placeWithLayer();
    await succeed(place, { 'share-with': FRIEND });
    place.operations();
    const { report } = await succeed(place, { 'share-with': FRIEND });
    expect(writesAmong(place.operations())).toEqual([]);
    expect(report.outcome).toBe('unchanged');
  });

  test('gets its grants brought up to date when its content did not change', async () => {
    const place = await placeWithLayer();
    await succeed(place, { 'share-with': FRIEND });
    const { report, outputs } = await succeed(place, { 'share-with': OTHER });
    expect(statementsOf(place, 1)).toEqual([`publish-layer-${FRIEND}`, `publish-layer-${OTHER}`]);
    expect([report.outcome, outputs['published']]).toEqual(['shared', 'false']);
    await succeed(place, { 'share-with': OTHER, 'share-exact': 'true' });
    expect(statementsOf(place, 1)).toEqual([`publish-layer-${OTHER}`]);
  });

  test('passes on who had the version before, also when the run is repeated', async () => {
    const place = await placeWithLayer();
    await succeed(place, { 'share-with': `${FRIEND}, ${ORGANIZATION}` });
    place.write({ 'layer/python/models.py': 'NAME = 2\n' });
    await succeed(place, { 'share-with': `previous, ${OTHER}` });
    const all = [OTHER, FRIEND, ORGANIZATION].map((id) => `publish-layer-${id}`);
    expect(statementsOf(place, 2)).toEqual(all);
    place.operations();
    await succeed(place, { 'share-with': `previous, ${OTHER}` });
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('keeps those who have it, where the version before is gone', async () => {
    const place = await placeWithLayer();
    await succeed(place, { 'share-with': FRIEND });
    place.write({ 'layer/python/models.py': 'NAME = 2\n' });
    await succeed(place, { 'share-with': 'previous' });
    const lambda = lambdaAt(place.aws.url, ACCOUNT, REGION);
    await lambda.send(new DeleteLayerVersionCommand({ LayerName: 'models', VersionNumber: 1 }));
    await succeed(place, { 'share-with': 'previous', 'share-exact': 'true' });
    expect(statementsOf(place, 2)).toEqual([`publish-layer-${FRIEND}`]);
  });

  test('warns where the version before is shared with nobody, and an older one is', async () => {
    const place = await placeWithLayer();
    await succeed(place, { 'share-with': FRIEND });
    place.write({ 'layer/python/models.py': 'NAME = 2\n' });
    await succeed(place, {});
    place.write({ 'layer/python/models.py': 'NAME = 3\n' });
    const { warnings } = await succeed(place, { 'share-with': 'previous' });
    expect(warnings.join()).toContain(`Version 1 is shared with ${FRIEND}`);
    expect(statementsOf(place, 3)).toEqual([]);
  });

  test('gets those of the newest version when a revert takes an old one', async () => {
    const place = await placeWithLayer();
    await succeed(place, {});
    place.write({ 'layer/python/models.py': 'NAME = 2\n' });
    await succeed(place, { 'share-with': FRIEND });
    place.write(LAYER);
    await succeed(place, { reuse: 'any', 'share-with': 'previous' });
    expect(statementsOf(place, 1)).toEqual([`publish-layer-${FRIEND}`]);
  });

  test('tells a dry run whom it would share with', async () => {
    const place = await placeWithLayer();
    const { report } = await succeed(place, { 'share-with': FRIEND, 'dry-run': 'true' });
    expect(report.plan).toContain(`Share it with ${FRIEND}.`);
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('whose grant is refused fails the step, with what was published in the outputs', async () => {
    const allow = ['Publish', 'Get', 'List'].map((verb) => ({ Action: `lambda:${verb}*`, Resource: '*' }));
    const place = await startPlace({ allow });
    place.write(LAYER);
    const outcome = await place.run({ 'share-with': FRIEND });
    expect(outcome.code).toBe(1);
    expect(outcome.outputs).toMatchObject({ published: 'true', version: '1' });
    expect(outcome.errors.join()).toContain('"Action":"lambda:AddLayerVersionPermission"');
  });
});

describe('a public layer', () => {
  test('is published only where that is allowed outright', async () => {
    const place = await placeWithLayer();
    const { errors } = await place.run({ 'share-with': 'public' });
    expect(errors.join()).toContain('`allow-public: true`');
    expect(place.operations()).toEqual([]);
    await succeed(place, PUBLIC);
    expect(statementsOf(place, 1)).toEqual(['publish-layer-public']);
  });

  test('holds no credentials, whatever is ignored', async () => {
    const place = await placeWithLayer(LEAK);
    for (const lax of [{}, { 'ignore-rules': 'secrets/*' }, { 'fail-on': 'never' }]) {
      const outcome = await place.run({ ...PUBLIC, ...lax });
      expect(outcome.code).toBe(1);
      expect(outcome.errors.join()).toContain('python/settings.py');
      expect([outcome.log, outcome.summary, outcome.reportText].join()).not.toContain(KEY);
    }
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('is checked before a version that is there already becomes public', async () => {
    const place = await placeWithLayer(LEAK);
    await succeed(place, { 'fail-on': 'never' });
    const outcome = await place.run(PUBLIC);
    expect(outcome.code).toBe(1);
    expect(statementsOf(place, 1)).toEqual([]);
  });

  test('does not become so by the version before', async () => {
    const place = await placeWithLayer();
    await succeed(place, PUBLIC);
    place.write({ 'layer/python/models.py': 'NAME = 2\n' });
    place.operations();
    const { errors } = await place.run({ 'share-with': 'previous' });
    expect(errors.join()).toContain('`allow-public: true`');
    expect(writesAmong(place.operations())).toEqual([]);
    await succeed(place, { 'share-with': 'previous', 'allow-public': 'true' });
    expect(statementsOf(place, 2)).toEqual(['publish-layer-public']);
  });
});

describe('a parameter', () => {
  const PARAMETER = { 'ssm-parameter': '/layers/{layer-name}' };
  const ARN = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;

  test('gets the ARN of the version, and is written only when that changed', async () => {
    const place = await placeWithLayer();
    const { report } = await succeed(place, PARAMETER);
    expect(place.region.parameter('/layers/models')).toMatchObject({ value: `${ARN}:1`, version: 1 });
    expect(regionOf(report).parameter).toEqual({ name: '/layers/models', status: 'written' });
    await succeed(place, PARAMETER);
    expect(place.region.parameter('/layers/models')).toMatchObject({ version: 1 });
    place.write({ 'layer/python/models.py': 'NAME = 2\n' });
    await succeed(place, PARAMETER);
    expect(place.region.parameter('/layers/models')).toMatchObject({ value: `${ARN}:2`, version: 2 });
  });

  test('is written in each region, after the functions have the version there', async () => {
    const place = await placeWithLayer();
    const regions = [REGION, 'us-east-1'];
    for (const region of regions) place.aws.region(ACCOUNT, region).seedFunction({ name: 'api' });
    await succeed(place, { ...PARAMETER, regions: regions.join(), functions: 'api' });
    for (const region of regions)
      expect(place.aws.region(ACCOUNT, region).parameter('/layers/models')?.value).toContain(region);
    const writes = writesAmong(place.operations());
    expect(writes.lastIndexOf('UpdateFunctionConfiguration')).toBeLessThan(writes.indexOf('PutParameter'));
  });

  test('is left as it was when the rollout fails', async () => {
    const place = await placeWithLayer();
    const failures = [{ code: 'InternalError', reason: 'No' }];
    place.region.seedFunction({ name: 'api', updateFailures: failures });
    const { code } = await place.run({ ...PARAMETER, functions: 'api', 'on-failure': 'stop' });
    expect(code).toBe(1);
    expect(place.region.parameter('/layers/models')).toBeUndefined();
  });

  test('that may not be read stops the run before anything is written', async () => {
    const place = await startPlace({ allow: [{ Action: 'lambda:*', Resource: '*' }] });
    place.write(LAYER);
    const { errors } = await place.run(PARAMETER);
    expect(errors.join()).toContain('ssm:GetParameter');
    expect(writesAmong(place.operations())).toEqual([]);
  });
});

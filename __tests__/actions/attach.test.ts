// The action attach as a user runs it: it attaches any layer version, replaces a layer, and detaches one.
import { UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { lambdaAt } from '../emulator/clients.ts';
import { decoded } from '../report/markdown-nodes.ts';
import { ACCOUNT, ATTACH_OUTPUTS, REGION, failureOf, startPlace, writesAmong } from './step.ts';
import type { Place } from './step.ts';

const VENDOR = '017000801446';
const arnOf = (name: string, version: number | string, account = ACCOUNT) =>
  `arn:aws:lambda:${REGION}:${account}:layer:${name}:${version}`;
const TOOLS = (version: number | string) => arnOf('Powertools', version, VENDOR);

/** A vendor's layer: these versions are public, and the others are not there. */
function seedVendor({ aws }: Place, numbers: readonly number[], about: object = {}): void {
  const region = aws.region(VENDOR, REGION);
  const statement = {
    Sid: 'public',
    Effect: 'Allow' as const,
    Principal: '*',
    Action: 'lambda:GetLayerVersion',
  };
  for (let version = 1; version <= Math.max(...numbers); version++) {
    region.seedLayer({
      name: 'Powertools',
      files: { 'python/tools.py': `VERSION = ${version}\n` },
      ...about,
    });
    if (!numbers.includes(version)) continue;
    const Resource = TOOLS(version);
    region.seedPolicy({ name: 'Powertools', version, statements: [{ ...statement, Resource }] });
  }
}

async function succeed(place: Place, inputs: Record<string, string>) {
  const outcome = await place.attach(inputs);
  expect(failureOf(outcome)).toBe('');
  expect(Object.keys(outcome.outputs).sort()).toEqual([...ATTACH_OUTPUTS].sort());
  return outcome;
}

async function changeLayers({ aws }: Place, name: string, layers: string[]): Promise<void> {
  const client = lambdaAt(aws.url, ACCOUNT, REGION);
  await client.send(new UpdateFunctionConfigurationCommand({ FunctionName: name, Layers: layers }));
}

describe('attach', () => {
  test("gives functions a vendor's public version, and nothing a second time", async () => {
    const place = await startPlace();
    const { region } = place;
    seedVendor(place, [1, 2]);
    const other = region.seedLayer({ name: 'other' });
    region.seedFunction({ name: 'api', layers: [TOOLS(1), other] });
    region.seedFunction({ name: 'worker', layers: [other], versions: 1, aliases: { live: '1' } });
    const inputs = { layer: TOOLS(2), functions: 'api, worker:live' };
    const { outputs, report, summary } = await succeed(place, inputs);
    expect(region.layersOf('api')).toEqual([TOOLS(2), other]);
    expect(region.layersOf('worker', 'live')).toEqual([other, TOOLS(2)]);
    expect(outputs).toMatchObject({ changed: 'true', 'layer-version-arn': TOOLS(2), version: '2' });
    expect(report.outcome).toBe('attached');
    expect(decoded(summary)).toContain(TOOLS(2));
    place.operations();
    const again = await succeed(place, inputs);
    expect(writesAmong(place.operations())).toEqual([]);
    expect([again.outputs['changed'], again.report.outcome]).toEqual(['false', 'unchanged']);
  });

  test('prints the plan of a dry run, and writes nothing', async () => {
    const place = await startPlace();
    seedVendor(place, [1, 2]);
    place.region.seedFunction({ name: 'api', layers: [TOOLS(1)] });
    const inputs = { layer: TOOLS(2), functions: 'using-layer', 'dry-run': 'true' };
    const { outputs, report } = await succeed(place, inputs);
    expect(report.plan[0]).toBe('Swap version 1 for version 2 on api, layer 1 of 1.');
    expect(outputs['changed']).toBe('true');
    expect(writesAmong(place.operations())).toEqual([]);
    const done = await succeed(place, { ...inputs, layer: TOOLS(1) });
    expect(done.outputs['changed']).toBe('false');
  });

  test('takes the version of a parameter', async () => {
    const place = await startPlace();
    const base = place.region.seedLayer({ name: 'base' });
    place.region.seedParameter({ name: '/layers/base', value: base });
    place.region.seedParameter({ name: '/layers/odd', value: 'base:1' });
    place.region.seedFunction({ name: 'api' });
    await succeed(place, { layer: 'ssm:/layers/base', functions: 'api' });
    expect(place.region.layersOf('api')).toEqual([base]);
    const odd = await place.attach({ layer: 'ssm:/layers/odd', functions: 'api' });
    expect(odd.errors[0]).toContain('has the value "base:1", which is no layer version\'s ARN');
    const missing = await place.attach({ layer: 'ssm:/layers/none', functions: 'api' });
    expect(missing.errors[0]).toContain('There is no parameter /layers/none in eu-central-1.');
  });

  test('takes the newest version of an own layer, and none that only takes up a number', async () => {
    const place = await startPlace();
    const { region } = place;
    region.seedLayer({ name: 'base' });
    const newest = region.seedLayer({ name: 'base' });
    region.seedLayer({ name: 'base', description: `filler for align-versions sha256:${'0'.repeat(64)}` });
    region.seedFunction({ name: 'api' });
    const { outputs } = await succeed(place, { layer: 'base:latest', functions: 'api' });
    expect(outputs['layer-version-arn']).toBe(newest);
    expect(region.layersOf('api')).toEqual([newest]);
  });

  test("searches a vendor's newest version upwards from the one in use, over gaps, at most fifty", async () => {
    const place = await startPlace();
    seedVendor(place, [3, 5, 14, 40]);
    place.region.seedFunction({ name: 'api', layers: [TOOLS(3)] });
    place.region.seedFunction({ name: 'new' });
    const { outputs } = await succeed(place, { layer: TOOLS('latest'), functions: 'api, new' });
    expect(outputs['version']).toBe('14');
    expect(place.region.layersOf('api')).toEqual([TOOLS(14)]);
    expect(place.region.layersOf('new')).toEqual([TOOLS(14)]);
    const asked = place.operations().filter((operation) => operation === 'GetLayerVersionByArn');
    expect(asked.length).toBeLessThan(60);
  });

  test("says where to begin with a vendor's newest version where no function has one", async () => {
    const place = await startPlace();
    seedVendor(place, [1, 2]);
    place.region.seedFunction({ name: 'api' });
    const inputs = { layer: TOOLS('latest'), functions: 'api' };
    const { errors } = await place.attach(inputs);
    expect(errors[0]).toContain('search-from: 1');
    await succeed(place, { ...inputs, 'search-from': '1' });
    expect(place.region.layersOf('api')).toEqual([TOOLS(2)]);
  });

  test('says what the owner has to grant where the version may not be used', async () => {
    const place = await startPlace();
    seedVendor(place, [2]);
    place.region.seedFunction({ name: 'api' });
    const { code, errors } = await place.attach({ layer: TOOLS(1), functions: 'api' });
    expect(code).toBe(1);
    expect(errors[0]).toContain(
      `aws lambda add-layer-version-permission --region ${REGION} --layer-name Powertools --version-number 1 --statement-id publish-layer-${ACCOUNT} --action lambda:GetLayerVersion --principal ${ACCOUNT}`,
    );
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('refuses a runtime that the version is not declared for, and a sixth layer', async () => {
    const place = await startPlace();
    const { region } = place;
    seedVendor(place, [1], { compatibleRuntimes: ['python3.13'] });
    region.seedFunction({ name: 'api', runtime: 'nodejs24.x' });
    const five = Array.from({ length: 5 }, (_, index) => region.seedLayer({ name: `l${index}` }));
    region.seedFunction({ name: 'full', runtime: 'python3.13', layers: five });
    const { errors } = await place.attach({ layer: TOOLS(1), functions: 'api, full' });
    expect(errors[0]).toContain('runs nodejs24.x, but the layer is declared for python3.13');
    expect(errors[0]).toContain('has 5 layers already');
    expect(writesAmong(place.operations())).toEqual([]);
  });
});

describe('replaces', () => {
  test('puts the layer in the same place, of functions found by the layer that it replaces too', async () => {
    const place = await startPlace();
    const { region } = place;
    const [dev, prod, other] = ['config-dev', 'config-prod', 'other'].map((name) =>
      region.seedLayer({ name }),
    );
    if (!dev || !prod || !other) throw new Error('no layers');
    region.seedFunction({ name: 'api', layers: [dev, other], versions: 1, aliases: { live: '1' } });
    region.seedFunction({ name: 'worker', layers: [other, dev] });
    region.seedFunction({ name: 'mailer', layers: [other] });
    const inputs = { layer: 'config-prod:latest', replaces: 'config-d*', functions: 'using-layer' };
    const planned = await succeed(place, { ...inputs, 'dry-run': 'true' });
    expect(planned.report.plan[0]).toBe(
      'Replace config-dev:1 by version 1 of config-prod on api, layer 1 of 2.',
    );
    const { recordText, summary } = await succeed(place, inputs);
    expect(region.layersOf('api')).toEqual([prod, other]);
    expect(region.layersOf('worker')).toEqual([other, prod]);
    expect(region.layersOf('mailer')).toEqual([other]);
    const allowed = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:config-dev`;
    expect(summary).toContain(`allowed-layers: ${allowed}`);
    place.write({ 'record.jsonl': recordText });
    const refused = await place.rollback({ record: 'record.jsonl' });
    expect(refused.errors[0]).toContain(`allowed-layers: ${allowed}`);
    const back = await place.rollback({ record: 'record.jsonl', 'allowed-layers': 'config-dev' });
    expect(failureOf(back)).toBe('');
    expect(region.layersOf('api')).toEqual([dev, other]);
    expect(region.layersOf('worker')).toEqual([other, dev]);
  });

  test("takes a vendor's record back, where the layer is allowed", async () => {
    const place = await startPlace();
    seedVendor(place, [1, 2]);
    place.region.seedFunction({ name: 'api', layers: [TOOLS(1)] });
    const { recordText } = await succeed(place, { layer: TOOLS(2), functions: 'api' });
    place.write({ 'record.jsonl': recordText });
    const refused = await place.rollback({ record: 'record.jsonl' });
    expect(refused.errors[0]).toContain(`allowed-layers: ${TOOLS(2).slice(0, -2)}`);
    expect(place.region.layersOf('api')).toEqual([TOOLS(2)]);
    const inputs = { record: 'record.jsonl', 'allowed-layers': `arn:aws:lambda:*:${VENDOR}:layer:Power*` };
    expect(failureOf(await place.rollback(inputs))).toBe('');
    expect(place.region.layersOf('api')).toEqual([TOOLS(1)]);
  });

  test('means one layer of a function: several stop everything', async () => {
    const place = await startPlace();
    const { region } = place;
    const [dev, test_, prod] = ['config-dev', 'config-test', 'config-prod'].map((name) =>
      region.seedLayer({ name }),
    );
    if (!dev || !test_ || !prod) throw new Error('no layers');
    region.seedFunction({ name: 'api', layers: [dev, test_] });
    region.seedFunction({ name: 'worker', layers: [dev] });
    const inputs = { layer: prod, replaces: 'config-*', functions: '*' };
    const { code, errors } = await place.attach(inputs);
    expect(code).toBe(1);
    expect(errors[0]).toContain(`Function "api" has the layers ${dev} and ${test_}`);
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('is an input of a publish too', async () => {
    const place = await startPlace();
    const { region } = place;
    place.write({ 'layer/python/models.py': 'NAME = 1\n' });
    const [old, other] = [region.seedLayer({ name: 'old-models' }), region.seedLayer({ name: 'other' })];
    region.seedFunction({ name: 'api', layers: [old, other] });
    const inputs = { functions: 'using-layer', replaces: 'old-models' };
    const { code, recordText, summary } = await place.run(inputs);
    expect(code).toBe(0);
    expect(region.layersOf('api')).toEqual([arnOf('models', 1), other]);
    expect(summary).toContain('allowed-layers: ');
    place.write({ 'record.jsonl': recordText });
    const back = await place.rollback({ record: 'record.jsonl', 'allowed-layers': 'old-models' });
    expect(failureOf(back)).toBe('');
    expect(region.layersOf('api')).toEqual([old, other]);
  });
});

describe('mode: detach', () => {
  test('takes a layer off functions and their aliases, and off none a second time', async () => {
    const place = await startPlace();
    const { region } = place;
    seedVendor(place, [1, 2]);
    const other = region.seedLayer({ name: 'other' });
    region.seedFunction({ name: 'api', layers: [TOOLS(1), other], versions: 1, aliases: { live: '1' } });
    region.seedFunction({ name: 'worker', layers: [other, TOOLS(2)] });
    region.seedFunction({ name: 'mailer', layers: [other] });
    const layer = TOOLS(1).slice(0, -2);
    const inputs = { layer, mode: 'detach', functions: 'api:live, worker, mailer' };
    const planned = await succeed(place, { ...inputs, 'dry-run': 'true' });
    expect(planned.report.plan).toEqual(
      expect.arrayContaining([
        'Take Powertools:1 off api, layer 1 of 2, then publish it and move live on from version 1.',
        'Leave mailer alone: it has no such layer.',
      ]),
    );
    const { outputs, report, recordText } = await succeed(place, inputs);
    expect(region.layersOf('api', 'live')).toEqual([other]);
    expect(region.layersOf('worker')).toEqual([other]);
    expect(report.outcome).toBe('detached');
    expect(outputs).toMatchObject({ changed: 'true', 'layer-version-arn': '', version: '' });
    place.operations();
    const again = await succeed(place, inputs);
    expect(writesAmong(place.operations())).toEqual([]);
    expect(again.report.outcome).toBe('unchanged');
    place.write({ 'record.jsonl': recordText });
    const back = await place.rollback({ record: 'record.jsonl', 'allowed-layers': layer });
    expect(failureOf(back)).toBe('');
    expect(region.layersOf('api', 'live')).toEqual([TOOLS(1), other]);
    expect(region.layersOf('worker')).toEqual([other, TOOLS(2)]);
  });

  test('moves the alias of a function whose layers are right already, found by its name', async () => {
    const place = await startPlace();
    const { region } = place;
    const base = region.seedLayer({ name: 'base' });
    region.seedFunction({ name: 'api', layers: [base], versions: 1, aliases: { live: '1' } });
    region.seedFunction({ name: 'apart', versions: 1, aliases: { live: '1' } });
    await changeLayers(place, 'api', []);
    const { report } = await succeed(place, {
      layer: 'base',
      mode: 'detach',
      functions: 'ap*',
      alias: 'live',
    });
    expect(region.layersOf('api', 'live')).toEqual([]);
    expect(report.functions.map(({ function: name }) => name)).toEqual(['api']);
  });

  test('refuses a version, and what says which layer comes', async () => {
    const place = await startPlace();
    const ofVersion = await place.attach({ layer: TOOLS(1), mode: 'detach', functions: 'api' });
    expect(ofVersion.errors[0]).toContain('Leave the version out');
    const replacing = await place.attach({ layer: 'a', mode: 'detach', functions: 'api', replaces: 'b' });
    expect(replacing.errors[0]).toContain('no layer comes in the place');
    expect(place.operations()).toEqual([]);
  });
});

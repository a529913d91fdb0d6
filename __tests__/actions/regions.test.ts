import { DeleteLayerVersionCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import type { FunctionResult } from '../../src/rollout/result.ts';
import { lambdaAt } from '../emulator/clients.ts';
import type { Tree } from '../layer/tree.ts';
import { ACCOUNT, failureOf, startPlace, writesAmong } from './step.ts';
import type { Outcome, Place } from './step.ts';

const LAYER: Tree = { 'layer/python/models.py': 'NAME = 1\n' };
const REGIONS = ['eu-central-1', 'us-east-1', 'ap-southeast-2'];
const [HOME = '', AMERICA = '', AUSTRALIA = ''] = REGIONS;
const EVERYWHERE = { regions: REGIONS.join(', ') };

function arnIn(region: string, version: number): string {
  return `arn:aws:lambda:${region}:${ACCOUNT}:layer:models:${version}`;
}

async function placeWithLayer(settings: Parameters<typeof startPlace>[0] = {}): Promise<Place> {
  const place = await startPlace(settings);
  place.write(LAYER);
  return place;
}

const there = ({ aws }: Place, region: string) => aws.region(ACCOUNT, region);

function versionsIn(place: Place, region: string): number[] {
  return [...(there(place, region).layers.get('models')?.versions.keys() ?? [])];
}

async function succeed(place: Place, inputs: Record<string, string>): Promise<Outcome> {
  const outcome = await place.run(inputs);
  expect(failureOf(outcome)).toBe('');
  return outcome;
}

/** Calls to a region are lost from now on. */
function takeDown({ aws }: Place, region: string): void {
  aws.fault({ operation: '*', kind: 'reset', times: Infinity, region });
}

describe('several regions', () => {
  test('get the same content, which is packed once, and each is told', async () => {
    const place = await placeWithLayer();
    const { outputs, log, report, summary } = await succeed(place, EVERYWHERE);
    expect(JSON.parse(outputs['layer-version-arns'] ?? '')).toEqual(
      Object.fromEntries(REGIONS.map((region) => [region, arnIn(region, 1)])),
    );
    expect(outputs).toMatchObject({ published: 'true', 'layer-version-arn': arnIn(HOME, 1), version: '1' });
    expect(log.match(/of zip in/g)).toHaveLength(1);
    const digests = REGIONS.map(
      (region) => there(place, region).layers.get('models')?.versions.get(1)?.archive.codeSha256,
    );
    expect(new Set(digests).size).toBe(1);
    expect(report.regions.map(({ region, version }) => [region, version?.published])).toEqual(
      REGIONS.map((region) => [region, true]),
    );
    expect(summary).toContain('published in 3 regions');
    for (const region of REGIONS) expect(summary).toContain(`"${region}" = "${arnIn(region, 1)}"`);
  });

  test('are left alone when nothing changed', async () => {
    const place = await placeWithLayer();
    await succeed(place, EVERYWHERE);
    place.operations();
    const { outputs, report } = await succeed(place, EVERYWHERE);
    expect(writesAmong(place.operations())).toEqual([]);
    expect(outputs['published']).toBe('false');
    expect(report.outcome).toBe('unchanged');
  });

  test('get only what is missing in each', async () => {
    const place = await placeWithLayer();
    await succeed(place, { regions: HOME });
    const { outputs } = await succeed(place, EVERYWHERE);
    expect(outputs['published']).toBe('true');
    expect(REGIONS.map((region) => versionsIn(place, region))).toEqual([[1], [1], [1]]);
  });

  test('come first by what was configured where none are given', async () => {
    const place = await placeWithLayer();
    const { outputs } = await succeed(place, {});
    expect(Object.keys(JSON.parse(outputs['layer-version-arns'] ?? '') as object)).toEqual([HOME]);
  });
});

describe('before anything is written in one region', () => {
  test('what is refused in another stops the run', async () => {
    const place = await placeWithLayer();
    for (const region of REGIONS) there(place, region).seedFunction({ name: 'api' });
    there(place, AUSTRALIA).seedFunction({ name: 'api', packageType: 'Image' });
    const outcome = await place.run({ ...EVERYWHERE, functions: 'api' });
    expect(outcome.code).toBe(1);
    expect(outcome.errors.join()).toContain('api');
    expect(writesAmong(place.operations())).toEqual([]);
    expect(outcome.outputs['published']).toBe('false');
  });

  test('a role without a right there stops the run and names it', async () => {
    const allow = [
      { Action: ['lambda:ListLayerVersions'], Resource: '*' },
      { Action: ['lambda:*'], Resource: `arn:aws:lambda:${HOME}:*` },
    ];
    const place = await placeWithLayer({ allow });
    const outcome = await place.run({ regions: `${HOME}, ${AMERICA}`, functions: `api` });
    expect(outcome.errors.join()).toContain(AMERICA);
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('regions of two partitions, and names that are none, are refused without a call', async () => {
    const place = await placeWithLayer();
    for (const regions of ['eu-central-1, cn-north-1', 'Frankfurt']) {
      const { errors } = await place.run({ regions });
      expect(errors.join()).toMatch(/`regions` holds/);
    }
    expect(place.operations()).toEqual([]);
  });
});

describe('what is refused in several regions', () => {
  test('is told with the regions of each reason', async () => {
    const place = await placeWithLayer();
    there(place, HOME).seedFunction({ name: 'api' });
    for (const region of [AMERICA, AUSTRALIA])
      there(place, region).seedFunction({ name: 'api', packageType: 'Image' });
    const { errors } = await place.run({ ...EVERYWHERE, functions: 'api' });
    expect(errors.join()).toContain(`${AMERICA}, ${AUSTRALIA}: `);
    const { errors: one } = await place.run({ regions: `${HOME}, ${AMERICA}`, functions: 'api' });
    expect(one.join()).toContain(`${AMERICA}: `);
  });

  test('is not an alarm that a region without functions lacks', async () => {
    const place = await placeWithLayer();
    there(place, HOME).seedFunction({ name: 'api' });
    there(place, HOME).seedAlarm({ name: 'errors' });
    const functions = `arn:aws:lambda:${HOME}:${ACCOUNT}:function:api`;
    await succeed(place, { ...EVERYWHERE, functions, alarms: 'errors' });
    expect(there(place, HOME).layersOf('api')).toEqual([arnIn(HOME, 1)]);
  });
});

describe('a region that cannot be reached', () => {
  test('is not needed to learn the account, which is the same in all', async () => {
    const place = await placeWithLayer();
    takeDown(place, HOME);
    const { report, outputs } = await place.run({ ...EVERYWHERE, 'allowed-account-ids': ACCOUNT });
    expect(report.regions.map(({ version }) => version?.version)).toEqual([undefined, 1, 1]);
    expect(outputs['layer-version-arn']).toBe('');
    const refused = await place.run({ ...EVERYWHERE, 'allowed-account-ids': '999999999999' });
    expect(refused.errors.join()).toContain('`allowed-account-ids`');
  }, 60_000);

  test('keeps the others from nothing; the step fails, and the next run makes exactly what is missing', async () => {
    const place = await placeWithLayer();
    takeDown(place, AMERICA);
    const outcome = await place.run(EVERYWHERE);
    expect(outcome.code).toBe(1);
    expect(outcome.errors.join()).toContain(AMERICA);
    expect(Object.keys(JSON.parse(outcome.outputs['layer-version-arns'] ?? '') as object)).toEqual([
      HOME,
      AUSTRALIA,
    ]);
    expect(outcome.report.regions.map(({ problem }) => problem !== undefined)).toEqual([false, true, false]);
    expect(outcome.summary).toContain('failed in 1 of 3 regions');
    place.aws.clearFaults();
    place.operations();
    await succeed(place, EVERYWHERE);
    expect(writesAmong(place.operations())).toEqual(['PublishLayerVersion']);
    expect(REGIONS.map((region) => versionsIn(place, region))).toEqual([[1], [1], [1]]);
  }, 60_000);

  test('is told in a dry run too', async () => {
    const place = await placeWithLayer();
    takeDown(place, AUSTRALIA);
    const { code, report, summary } = await place.run({ ...EVERYWHERE, 'dry-run': 'true' });
    expect(code).toBe(1);
    expect(report.plan).toHaveLength(2);
    expect(summary).toContain('planned');
    expect(summary).not.toContain('not reached');
    expect(writesAmong(place.operations())).toEqual([]);
  }, 60_000);

  test('that does not answer does not hold up the others until it does', async () => {
    const place = await placeWithLayer();
    place.aws.fault({ operation: '*', kind: 'hang', times: Infinity, region: AMERICA });
    const published = new Promise<void>((resolve) => {
      const stop = place.aws.onCall(({ operation, region, phase }) => {
        if (operation !== 'PublishLayerVersion' || region !== HOME || phase !== 'after') return;
        stop();
        resolve();
      });
    });
    const run = place.run({ regions: `${HOME}, ${AMERICA}` });
    await published;
    place.aws.clearFaults();
    const { report } = await run;
    // It went on by itself, and was reached in the end.
    expect(report.regions.map(({ version }) => version?.version)).toEqual([1, 1]);
  }, 120_000);
});

describe('align-versions', () => {
  const seed = (place: Place, counts: number[]) => {
    for (const [index, count] of counts.entries())
      for (let made = 0; made < count; made++)
        there(place, REGIONS[index] ?? '').seedLayer({ name: 'models' });
  };
  const ALIGNED = { ...EVERYWHERE, 'align-versions': 'true' };
  const numbers = ({ report }: Outcome) => report.regions.map(({ version }) => version?.version);

  test('brings all regions to one number by publishing the content as often as it takes', async () => {
    const place = await placeWithLayer();
    seed(place, [0, 3, 5]);
    const outcome = await succeed(place, { ...ALIGNED, description: 'Weights' });
    expect(numbers(outcome)).toEqual([6, 6, 6]);
    expect(versionsIn(place, HOME)).toEqual([1, 2, 3, 4, 5, 6]);
    const descriptions = [...(there(place, HOME).layers.get('models')?.versions.values() ?? [])].map(
      ({ description }) => description.split(' sha256:')[0],
    );
    expect(descriptions).toEqual([...Array<string>(5).fill('filler for align-versions'), 'Weights']);
    place.operations();
    await succeed(place, ALIGNED);
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('publishes an unchanged content again where its number is behind', async () => {
    const place = await placeWithLayer();
    await succeed(place, { regions: HOME });
    seed(place, [0, 2]);
    const outcome = await succeed(place, { ...ALIGNED, regions: `${HOME}, ${AMERICA}` });
    expect(numbers(outcome)).toEqual([3, 3]);
  });

  test('makes a public version public anew only where that is allowed', async () => {
    const place = await placeWithLayer();
    await succeed(place, { regions: HOME, 'share-with': 'public', 'allow-public': 'true' });
    seed(place, [0, 2]);
    place.operations();
    const inputs = { ...ALIGNED, regions: `${HOME}, ${AMERICA}`, 'share-with': 'previous' };
    const { code, errors } = await place.run(inputs);
    expect([code, errors.join()]).toEqual([1, expect.stringContaining('`allow-public: true`')]);
    expect(writesAmong(place.operations())).toEqual([]);
    expect(numbers(await succeed(place, { ...inputs, 'allow-public': 'true' }))).toEqual([3, 3]);
    const shared = versionsIn(place, HOME).map(
      (number) => there(place, HOME).layers.get('models')?.versions.get(number)?.policy !== undefined,
    );
    expect(shared).toEqual([true, false, true]);
  });

  test('follows a number that the list did not let expect, as versions were deleted', async () => {
    const place = await placeWithLayer();
    seed(place, [1, 1, 1]);
    const lambda = lambdaAt(place.aws.url, ACCOUNT, AMERICA);
    for (let made = 0; made < 3; made++) there(place, AMERICA).seedLayer({ name: 'models' });
    for (const VersionNumber of [2, 3, 4])
      await lambda.send(new DeleteLayerVersionCommand({ LayerName: 'models', VersionNumber }));
    expect(numbers(await succeed(place, ALIGNED))).toEqual([5, 5, 5]);
  });

  test('tells every version that takes up a number, those included that were to serve', async () => {
    const place = await placeWithLayer();
    seed(place, [1, 1, 1]);
    const lambda = lambdaAt(place.aws.url, ACCOUNT, AMERICA);
    for (let made = 0; made < 3; made++) there(place, AMERICA).seedLayer({ name: 'models' });
    for (const VersionNumber of [2, 3, 4])
      await lambda.send(new DeleteLayerVersionCommand({ LayerName: 'models', VersionNumber }));
    const { report } = await succeed(place, { ...ALIGNED, 'share-with': '210987654321' });
    for (const { region, version } of report.regions) {
      const made = versionsIn(place, region).filter((number) => number > 1 && number !== version?.version);
      expect(version?.fillers.toSorted()).toEqual(made);
      const shared = [...(there(place, region).layers.get('models')?.versions.values() ?? [])]
        .filter(({ policy }) => policy)
        .map((one) => one.version);
      expect(shared).toEqual([5]);
    }
  });

  test('leaves no version that only takes up a number to serve', async () => {
    const place = await placeWithLayer();
    const { outputs } = await succeed(place, { 'dry-run': 'true' });
    const description = `filler for align-versions sha256:${outputs['content-hash']}`;
    there(place, HOME).seedLayer({ name: 'models', description, files: { a: 'a' } });
    const { report } = await succeed(place, { description: 'Weights' });
    expect(report.regions[0]?.version).toMatchObject({ version: 2, published: true });
  });

  test('with no region in reach says just that', async () => {
    const place = await placeWithLayer();
    for (const region of REGIONS) takeDown(place, region);
    const { code, log } = await place.run(ALIGNED);
    expect(code).toBe(1);
    expect(log).not.toMatch(/Infinity|NaN|undefined/);
  }, 60_000);

  test('is planned before anything is written, and refused beyond a hundred versions', async () => {
    const place = await placeWithLayer();
    seed(place, [0, 102]);
    const two = { ...ALIGNED, regions: `${HOME}, ${AMERICA}` };
    const { errors } = await place.run(two);
    expect(errors.join()).toContain('would make 103 versions in eu-central-1');
    expect(writesAmong(place.operations())).toEqual([]);
    seed(place, [10]);
    const { report } = await succeed(place, { ...two, 'dry-run': 'true' });
    expect(report.plan[0]).toContain('93 times after version 10, to come to version 103');
    expect(writesAmong(place.operations())).toEqual([]);
  });
});

describe('a rollout over regions', () => {
  const names = (functions: FunctionResult[]) =>
    functions.map(({ function: name, region, status }) => `${region} ${name} ${status}`);

  async function placeWithFunctions(): Promise<Place> {
    const place = await placeWithLayer();
    for (const region of REGIONS) there(place, region).seedFunction({ name: 'api' });
    return place;
  }

  test('goes from one to the next, in the order given', async () => {
    const place = await placeWithFunctions();
    const { outputs } = await succeed(place, { ...EVERYWHERE, functions: 'api' });
    expect(names(JSON.parse(outputs['functions'] ?? '') as FunctionResult[])).toEqual(
      REGIONS.map((region) => `${region} api updated`),
    );
    const updates = place.aws.callsOf('UpdateFunctionConfiguration').map(({ region }) => region);
    expect(updates).toEqual(REGIONS);
    for (const region of REGIONS) expect(there(place, region).layersOf('api')).toEqual([arnIn(region, 1)]);
  });

  test('stops in the region where it fails; the next ones stay as they are', async () => {
    const place = await placeWithFunctions();
    there(place, AMERICA).seedFunction({
      name: 'api',
      updateFailures: [{ code: 'InternalError', reason: 'No' }],
    });
    const outcome = await place.run({ ...EVERYWHERE, functions: 'api', 'on-failure': 'stop' });
    expect(outcome.code).toBe(1);
    expect(names(JSON.parse(outcome.outputs['functions'] ?? '') as FunctionResult[])).toEqual([
      `${HOME} api updated`,
      `${AMERICA} api failed`,
      `${AUSTRALIA} api skipped`,
    ]);
    expect(there(place, AUSTRALIA).layersOf('api')).toEqual([]);
    expect(outcome.outputs['record']).toMatch(/records$/);
  });

  test('rolls back the regions before the one where it fails, with on-failure: rollback', async () => {
    const place = await placeWithFunctions();
    there(place, AMERICA).seedFunction({
      name: 'api',
      updateFailures: [{ code: 'InternalError', reason: 'No' }],
    });
    const outcome = await place.run({ ...EVERYWHERE, functions: 'api' });
    expect(outcome.code).toBe(1);
    for (const region of REGIONS) expect(there(place, region).layersOf('api')).toEqual([]);
    expect(names(JSON.parse(outcome.outputs['functions'] ?? '') as FunctionResult[])).toEqual([
      `${HOME} api rolled-back`,
      `${AMERICA} api rolled-back`,
      `${AUSTRALIA} api skipped`,
    ]);
    const [error = ''] = outcome.errors;
    expect(error).toContain(AMERICA);
    expect(error).toContain(`The earlier changes in ${HOME} were rolled back too.`);
    expect(outcome.report.regions.map(({ problem }) => problem !== undefined)).toEqual([false, true, false]);
  });

  test('says which regions keep the new version, with on-failure: stop', async () => {
    const place = await placeWithFunctions();
    there(place, AMERICA).seedFunction({
      name: 'api',
      updateFailures: [{ code: 'InternalError', reason: 'No' }],
    });
    const { errors } = await place.run({ ...EVERYWHERE, functions: 'api', 'on-failure': 'stop' });
    expect(errors.join()).toContain(`The functions in ${HOME} have the new version.`);
  });

  test('takes functions named by ARN where they are, and refuses those of a region that is not in `regions`', async () => {
    const place = await placeWithFunctions();
    const arn = (region: string) => `arn:aws:lambda:${region}:${ACCOUNT}:function:api`;
    const { outputs } = await succeed(place, { ...EVERYWHERE, functions: arn(AMERICA) });
    expect(names(JSON.parse(outputs['functions'] ?? '') as FunctionResult[])).toEqual([
      `${AMERICA} api updated`,
    ]);
    const { errors } = await place.run({ regions: HOME, functions: arn(AMERICA) });
    expect(errors.join()).toContain(`\`regions: ${HOME}, ${AMERICA}\``);
  });
});

// Another pipeline publishes and rolls out between this run's list of versions and its look at the functions.
import { DeleteLayerVersionCommand } from '@aws-sdk/client-lambda';
import { expect, test } from '@jest/globals';
import { lambdaAt } from '../emulator/clients.ts';
import { ACCOUNT, failureOf, REGION, regionOf, startPlace, writesAmong } from './step.ts';
import type { Place } from './step.ts';

const MODELS = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;

/** A layer whose newest version has the content of the workspace. */
async function placeWithVersion(): Promise<Place> {
  const place = await startPlace();
  place.write({ 'layer/python/models.py': 'NAME = 1\n' });
  expect(failureOf(await place.run())).toBe('');
  place.operations();
  return place;
}

test('a function with a version that came after the list keeps it, and nothing is written', async () => {
  const place = await placeWithVersion();
  let isDone = false;
  place.aws.onCall(({ operation, phase }) => {
    if (operation !== 'ListLayerVersions' || phase !== 'after' || isDone) return;
    isDone = true;
    const newer = place.region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 2\n' } });
    place.region.seedFunction({ name: 'api', layers: [newer] });
  });
  const { code, errors } = await place.run({ functions: 'api' });
  expect(code).toBe(1);
  expect(errors.join()).toContain('Another pipeline published version 2 of the layer');
  expect(writesAmong(place.operations())).toEqual([]);
  expect(place.region.layersOf('api')).toEqual([`${MODELS}:2`]);
});

test('a function with a higher version that was deleted gets the newest one there is', async () => {
  const place = await placeWithVersion();
  const bad = place.region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 2\n' } });
  place.region.seedFunction({ name: 'api', layers: [bad] });
  const lambda = lambdaAt(place.aws.url, ACCOUNT, REGION);
  await lambda.send(new DeleteLayerVersionCommand({ LayerName: 'models', VersionNumber: 2 }));
  expect(failureOf(await place.run({ functions: 'api' }))).toBe('');
  expect(place.region.layersOf('api')).toEqual([`${MODELS}:1`]);
});

/** While a run looks at its functions, another job publishes its content, and a third one newer content for functions. */
function publishMeanwhile(place: Place, give: (newer: string) => void): void {
  let isDone = false;
  place.aws.onCall(async ({ operation, phase }) => {
    if (!operation.startsWith('GetFunction') || phase !== 'before' || isDone) return;
    isDone = true;
    expect(failureOf(await place.run())).toBe('');
    give(place.region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 3\n' } }));
  });
}

test('a run that comes to an older version of another job leaves functions with a newer one alone', async () => {
  const place = await placeWithVersion();
  place.write({ 'layer/python/models.py': 'NAME = 2\n' });
  publishMeanwhile(place, (newer) => place.region.seedFunction({ name: 'api', layers: [newer] }));
  const { code, errors, outputs, report } = await place.run({ functions: 'api' });
  expect(code).toBe(1);
  expect(errors.join()).toContain(
    'Another pipeline published version 3 of the layer and gave it to function "api"',
  );
  expect(errors.join()).toContain('Version 2, which has the content of this run, is older');
  expect(place.region.layersOf('api')).toEqual([`${MODELS}:3`]);
  expect(place.operations().filter((operation) => operation.startsWith('UpdateFunction'))).toEqual([]);
  expect(outputs['version']).toBe('2');
  expect(regionOf(report).functions).toMatchObject([{ function: 'api', status: 'skipped' }]);
});

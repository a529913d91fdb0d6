import { describe, expect, test } from '@jest/globals';
import { randomBytes } from '../layer/tree.ts';
import { ACCOUNT, failureOf, regionOf, REGION, startPlace, writesAmong } from './step.ts';
import type { Outcome, Place } from './step.ts';

const BUCKET = 'layers-eu-central-1';
const STAGED = { 's3-bucket': 'layers-{region}' };
/** What a zip in a request must be smaller than. */
const LIMIT = 52_428_800;

async function placeWithModel(
  bytes = LIMIT,
  settings: Parameters<typeof startPlace>[0] = {},
): Promise<Place> {
  const place = await startPlace(settings);
  place.write({ 'layer/model.bin': randomBytes(bytes) });
  return place;
}

async function succeed(place: Place, inputs: Record<string, string>): Promise<Outcome> {
  const outcome = await place.run(inputs);
  expect(failureOf(outcome)).toBe('');
  return outcome;
}

/** Nothing is left in the bucket, in no version, and no part of an upload. */
function leftIn({ region }: Place, bucket = BUCKET): unknown[] {
  return [...region.objectsIn(bucket), ...region.uploadsIn(bucket)];
}

describe('a zip that is too large for a request', () => {
  test('goes through the bucket, is published as it is, and leaves nothing there', async () => {
    const place = await placeWithModel();
    place.region.seedBucket({ name: BUCKET });
    const { report, outputs, summary } = await succeed(place, STAGED);
    expect(Number(outputs['code-size'])).toBeGreaterThan(LIMIT);
    expect(place.aws.callsOf('UploadPart').length).toBeGreaterThan(5);
    expect(regionOf(report).version?.published).toBe(true);
    expect(leftIn(place)).toEqual([]);
    expect(summary).toContain('by way of S3');
  }, 60_000);

  test('leaves nothing in a bucket that keeps versions', async () => {
    const place = await placeWithModel();
    place.region.seedBucket({ name: BUCKET, versioning: 'Enabled' });
    await succeed(place, STAGED);
    expect(leftIn(place)).toEqual([]);
  }, 60_000);

  test('is removed when the version is refused', async () => {
    const place = await placeWithModel(LIMIT, { codeStorageBytes: 1_000_000 });
    place.region.seedBucket({ name: BUCKET });
    const outcome = await place.run(STAGED);
    expect(outcome.code).toBe(1);
    expect(outcome.errors.join()).toContain('storage');
    expect(leftIn(place)).toEqual([]);
  }, 60_000);

  test('is refused where no bucket is given, with what to write', async () => {
    const place = await placeWithModel();
    const { errors } = await place.run();
    expect(errors.join()).toContain('`s3-bucket: ');
    expect(writesAmong(place.operations())).toEqual([]);
  }, 60_000);

  test('is refused before anything is written where the bucket of one region is not there', async () => {
    const place = await placeWithModel();
    place.region.seedBucket({ name: BUCKET });
    const { errors } = await place.run({ ...STAGED, regions: `${REGION}, us-east-1` });
    expect(errors.join()).toContain('layers-us-east-1');
    expect(writesAmong(place.operations())).toEqual([]);
  }, 60_000);

  test('goes through the bucket of each region', async () => {
    const place = await placeWithModel();
    place.region.seedBucket({ name: BUCKET });
    const america = place.aws.region(ACCOUNT, 'us-east-1');
    america.seedBucket({ name: 'layers-us-east-1' });
    const { report } = await succeed(place, { ...STAGED, regions: `${REGION}, us-east-1` });
    expect(report.regions.map(({ version }) => version?.version)).toEqual([1, 1]);
    expect([...leftIn(place), ...america.objectsIn('layers-us-east-1')]).toEqual([]);
  }, 60_000);
});

test('a zip that fits into a request does not go through the bucket', async () => {
  const place = await placeWithModel(1_000_000);
  place.region.seedBucket({ name: BUCKET });
  await succeed(place, STAGED);
  expect(place.operations()).toEqual([
    'ListLayerVersions',
    'GetLayerVersion',
    'PublishLayerVersion',
    'GetLayerVersion',
  ]);
});

describe('a layer that Lambda reads from the bucket', () => {
  const REFERENCE = { ...STAGED, 's3-object-storage-mode': 'reference' };
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow' as const,
        Principal: { Service: 'lambda.amazonaws.com' },
        Action: ['s3:GetObject', 's3:GetObjectVersion'],
        Resource: `arn:aws:s3:::${BUCKET}/*`,
      },
    ],
  };

  test('stays there, whatever its size', async () => {
    const place = await placeWithModel(1_000_000);
    place.region.seedBucket({ name: BUCKET, versioning: 'Enabled', policy });
    const { outputs } = await succeed(place, REFERENCE);
    expect(place.region.objectsIn(BUCKET)).toHaveLength(1);
    const [{ input } = { input: {} }] = place.aws.callsOf('PublishLayerVersion');
    expect(input).toMatchObject({ Content: { S3ObjectStorageMode: 'REFERENCE', S3Bucket: BUCKET } });
    expect(outputs['published']).toBe('true');
  });

  test('stays there also when a later run takes copies', async () => {
    const place = await placeWithModel(LIMIT);
    place.region.seedBucket({ name: BUCKET, versioning: 'Enabled', policy });
    await succeed(place, REFERENCE);
    await succeed(place, { ...STAGED, reuse: 'never' });
    expect(place.region.objectsIn(BUCKET).map(({ deleteMarker }) => deleteMarker)).toEqual([false]);
  }, 60_000);

  test.each([
    ['versions', { policy }],
    ['lambda.amazonaws.com', { versioning: 'Enabled' as const }],
  ])('is refused before anything is written where the bucket lacks %s', async (missing, settings) => {
    const place = await placeWithModel(1_000_000);
    place.region.seedBucket({ name: BUCKET, ...settings });
    const { errors } = await place.run(REFERENCE);
    expect(errors.join()).toContain(missing);
    expect(writesAmong(place.operations())).toEqual([]);
  });
});

// The log of a publish whose reply is lost, and what the next run finds.
import { describe, expect, test } from '@jest/globals';
import { failureOf, regionOf, startPlace } from './step.ts';
import type { Outcome, Place } from './step.ts';

const LOST = { operation: 'PublishLayerVersion', kind: 'reset', when: 'after' } as const;

async function placeWithLayer(settings: Parameters<typeof startPlace>[0] = {}): Promise<Place> {
  const place = await startPlace(settings);
  place.write({ 'layer/python/models.py': 'NAME = 1\n' });
  return place;
}

async function succeed(place: Place, inputs: Record<string, string> = {}): Promise<Outcome> {
  const outcome = await place.run(inputs);
  expect(failureOf(outcome)).toBe('');
  return outcome;
}

function versionsOf({ region }: Place): number[] {
  return [...(region.layers.get('models')?.versions.keys() ?? [])];
}

describe('a publish whose reply is lost', () => {
  test('says so with the cause and the time left, and never that it uploads', async () => {
    const place = await placeWithLayer({ readLagMillis: 6000 });
    place.aws.fault(LOST);
    const { log, outputs } = await succeed(place);
    expect(outputs).toMatchObject({ published: 'true', version: '1', 'extra-versions': '[]' });
    const told = log.split('\n').filter((line) => line.includes('PublishLayerVersion'));
    expect(told).toEqual([
      expect.stringMatching(
        /^eu-central-1: the reply to PublishLayerVersion was lost \(.+\)\. Checking whether the version exists; up to 45 s left\.$/,
      ),
    ]);
    expect(log).not.toMatch(/Uploading/);
  });

  test('is followed by a run that finds the version, whatever the list shows', async () => {
    const place = await placeWithLayer({ listLagMillis: 600_000 });
    place.aws.fault(LOST);
    await succeed(place);
    const { outputs } = await succeed(place);
    expect(outputs).toMatchObject({ published: 'false', version: '1' });
    expect(versionsOf(place)).toEqual([1]);
  });
});

test('a list whose first page is empty is read on, and unchanged content is not published again', async () => {
  const place = await placeWithLayer();
  await succeed(place);
  place.aws.fault({ operation: 'ListLayerVersions', kind: 'empty-page' });
  expect((await succeed(place)).outputs).toMatchObject({ published: 'false', version: '1' });
  expect(versionsOf(place)).toEqual([1]);
});

describe('a job that publishes while another one does', () => {
  /** The other job's version becomes visible when ours is under way. */
  async function overtaken(inputs: Record<string, string> = {}): Promise<Outcome> {
    const place = await placeWithLayer();
    const description = `sha256:${(await place.run({ 'dry-run': 'true' })).outputs['content-hash']}`;
    let isFirst = true;
    place.aws.onCall(({ operation, phase }) => {
      if (operation !== 'PublishLayerVersion' || phase !== 'before' || !isFirst) return;
      isFirst = false;
      place.region.seedLayer({ name: 'models', description });
    });
    return succeed(place, inputs);
  }
  const command =
    'aws lambda delete-layer-version --layer-name models --version-number 2 --region eu-central-1';

  test('serves the version of the other one, and says which of its own is one too many', async () => {
    const { outputs, warnings, summary, report } = await overtaken();
    expect(outputs).toMatchObject({ published: 'false', version: '1' });
    const [extra] = report.extraVersions;
    expect(extra).toMatchObject({ region: 'eu-central-1', version: 2, command });
    expect(JSON.parse(outputs['extra-versions'] ?? '')).toEqual(report.extraVersions);
    expect(warnings).toEqual([expect.stringContaining('version 1 of models serves')]);
    expect(warnings[0]).toContain(command);
    expect(summary).toContain(command);
    expect(regionOf(report).version).toMatchObject({ version: 1, published: false, extra: [2], fillers: [] });
  });

  test('gives functions the version of the other one', async () => {
    const place = await placeWithLayer();
    const { outputs } = await place.run({ 'dry-run': 'true' });
    place.region.seedFunction({ name: 'api' });
    place.aws.fault({ operation: 'PublishLayerVersion', kind: '500', when: 'after' });
    let isFirst = true;
    place.aws.onCall(({ operation, phase }) => {
      if (operation !== 'PublishLayerVersion' || phase !== 'before' || !isFirst) return;
      isFirst = false;
      place.region.seedLayer({ name: 'models', description: `sha256:${outputs['content-hash']}` });
    });
    await succeed(place, { functions: 'api' });
    expect(place.region.layersOf('api')).toEqual([expect.stringMatching(/:layer:models:1$/)]);
  });

  test('serves its own with reuse: never, and names the other one', async () => {
    const { outputs, warnings } = await overtaken({ reuse: 'never' });
    expect(outputs).toMatchObject({ published: 'true', version: '2' });
    expect(JSON.parse(outputs['extra-versions'] ?? '')).toMatchObject([{ version: 1 }]);
    expect(warnings).toEqual([expect.stringContaining('with `reuse: never` each job serves its own')]);
  });
});

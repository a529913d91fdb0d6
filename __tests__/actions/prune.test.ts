// The deletion of old versions, as a user runs it.
import { describe, expect, test } from '@jest/globals';
import { ALL, arnOf, GO, left, numbersIn, seedScene, STAY, versionsIn } from '../account/prune/scene.ts';
import { ACCOUNT, failureOf, PRUNE_OUTPUTS, REGION, startPlace, writesAmong } from './step.ts';
import type { Place } from './step.ts';

async function start(): Promise<Place> {
  const place = await startPlace();
  seedScene(place.aws);
  return place;
}

const ELSEWHERE = 'us-east-1';
const FOR_REAL = { 'layer-names': 'models', 'dry-run': 'false' };

describe('a prune', () => {
  test('shows the plan unless told otherwise, and writes nothing', async () => {
    const place = await start();
    const ended = await place.prune({ 'layer-names': 'models' });
    expect(failureOf(ended)).toBe('');
    expect(Object.keys(ended.outputs).sort()).toEqual([...PRUNE_OUTPUTS].sort());
    expect(writesAmong(place.operations())).toEqual([]);
    expect(left(place.aws)).toEqual(ALL);
    expect(numbersIn(ended, 'deleted')).toEqual(GO);
    expect(numbersIn(ended, 'kept')).toEqual(STAY);
    const counts = { 'versions-deleted': String(GO.length), 'versions-kept': String(STAY.length) };
    expect(ended.outputs).toMatchObject(counts);
    expect(ended.outputs['freed-bytes']).toBe(String(6000 + 1 + 2 + 4 + 7 + 8 + 9));
    expect(ended.report).toMatchObject({ outcome: 'planned', dryRun: true, problems: [] });
    expect(ended.report.plan).toEqual([
      'Delete versions 1, 2, 4, 7 to 9 of layer models, 6.03 kB; 8 stay: 5 among the newest, 2 in use, 1 shared.',
    ]);
    expect(ended.log).toContain(ended.report.plan[0]);
    expect(ended.summary).toContain('Prune: 6 versions, 6.03 kB would be deleted');
    expect(ended.summary).toContain('attached to checkout:1');
  });

  test('deletes what nothing needs, and nothing at the next run', async () => {
    const place = await start();
    const ended = await place.prune(FOR_REAL);
    expect(failureOf(ended)).toBe('');
    expect(left(place.aws)).toEqual(STAY);
    expect(numbersIn(ended, 'deleted')).toEqual(GO);
    expect(numbersIn(ended, 'kept')).toEqual(STAY);
    expect(versionsIn(ended, 'kept').find(({ version }) => version === 6)).toEqual({
      ...{ region: REGION, layer: 'models', version: 6, arn: arnOf(6) },
      ...{ reason: 'shared', detail: 'shared with public' },
    });
    expect(ended.report.outcome).toBe('pruned');
    const again = await place.prune(FOR_REAL);
    expect(failureOf(again)).toBe('');
    expect(again.report.outcome).toBe('unchanged');
    expect(again.outputs).toMatchObject({ deleted: '[]', 'versions-deleted': '0', 'freed-bytes': '0' });
  });

  test('says what was deleted when the job is cancelled, and the next run does the rest', async () => {
    const place = await start();
    let process: { kill: (signal: 'SIGINT') => void } | undefined;
    place.aws.onCall(({ operation, phase, input }) => {
      if (operation === 'DeleteLayerVersion' && phase === 'before' && input.VersionNumber === 7)
        process?.kill('SIGINT');
    });
    const ended = await place.prune(FOR_REAL, {}, { onStart: (child) => (process = child) });
    expect(ended.code).not.toBe(0);
    expect(ended.report.problems).toEqual([expect.objectContaining({ what: 'The job was cancelled.' })]);
    const deleted = numbersIn(ended, 'deleted');
    expect(deleted.slice(0, 3)).toEqual([1, 2, 4]);
    expect(deleted).not.toContain(9);
    expect(failureOf(await place.prune(FOR_REAL))).toBe('');
    expect(left(place.aws)).toEqual(STAY);
  });

  test('deletes nothing anywhere when AWS refuses to be looked at in one region', async () => {
    const place = await start();
    for (let version = 1; version <= 9; version++)
      place.aws.region(ACCOUNT, ELSEWHERE).seedLayer({ name: 'models' });
    const allow = [
      { Action: ['lambda:List*', 'lambda:DeleteLayerVersion'], Resource: '*' },
      { Action: 'lambda:Get*', Resource: `arn:aws:lambda:${REGION}:*` },
    ];
    place.aws.set({ allow });
    const ended = await place.prune({ ...FOR_REAL, regions: `${REGION}, ${ELSEWHERE}` });
    expect(ended.code).toBe(1);
    expect(ended.errors).toEqual([expect.stringContaining('lambda:GetLayerVersionPolicy')]);
    expect(writesAmong(place.operations())).toEqual([]);
    expect(ended.outputs).toMatchObject({ deleted: '[]', 'freed-bytes': '0' });
  });
});

describe('a pattern that finds more layers than `max-layers`', () => {
  async function startWith(count: number): Promise<Place> {
    const place = await startPlace();
    for (let n = 0; n < count; n++)
      for (let version = 0; version < 2; version++) place.region.seedLayer({ name: `layer-${n}` });
    return place;
  }

  test.each([
    ['50 unless given', 51, {}, 50],
    ['the number that is given', 3, { 'max-layers': '2' }, 2],
  ])('is refused before a version is read or deleted: %s', async (_, count, inputs, most) => {
    const place = await startWith(count);
    const { code, errors } = await place.prune({
      ...{ 'layer-names': '*', 'dry-run': 'false', keep: '1' },
      ...inputs,
    });
    expect(code).toBe(1);
    expect(errors.join()).toContain(
      `\`layer-names\` chooses ${count} layers in ${REGION}, more than \`max-layers\` (${most}).`,
    );
    expect(errors.join()).toContain(`\`max-layers: ${count}\``);
    expect(new Set(place.operations())).toEqual(new Set(['ListLayers']));
  });

  test('is taken where as many are found', async () => {
    const place = await startWith(2);
    const ended = await place.prune({
      ...{ 'layer-names': '*', 'dry-run': 'false', keep: '1', 'max-layers': '2' },
    });
    expect(failureOf(ended)).toBe('');
    expect(numbersIn(ended, 'deleted')).toEqual([1, 1]);
  });

  test('names are counted without a call', async () => {
    const place = await startWith(0);
    const { errors } = await place.prune({ 'layer-names': 'a, b, c', 'max-layers': '2' });
    expect(errors.join()).toContain('`layer-names` lists 3 layers, more than `max-layers` (2).');
    expect(place.operations()).toEqual([]);
  });
});

// The deletion of old versions, as a user runs it.
import { describe, expect, test } from '@jest/globals';
import { keepRecord } from '../../src/rollout/record.js';
import { join } from 'node:path';
import { ACCOUNT, PRUNE_OUTPUTS, REGION, failureOf, startPlace, writesAmong } from './step.js';
import type { Place } from './step.js';

type Ended = Awaited<ReturnType<Place['prune']>>;

const ELSEWHERE = 'us-east-1';
const arnOf = (version: number, name = 'models') =>
  `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:${name}:${version}`;

/** Fourteen versions of a layer, of which functions have the last, the third and the fifth, and one is shared. */
async function start(settings?: Parameters<typeof startPlace>[0]): Promise<Place> {
  const place = await startPlace(settings);
  const { region } = place;
  for (let version = 1; version <= 14; version++)
    region.seedLayer({ name: 'models', codeSize: 1000 + version });
  for (let version = 1; version <= 3; version++) region.seedLayer({ name: 'team-auth', codeSize: 500 });
  region.seedFunction({
    ...{ name: 'checkout', layers: [arnOf(14)] },
    published: [{ layers: [arnOf(3)] }, { layers: [arnOf(5)] }, { layers: [arnOf(14)] }],
    // Version 2 serves by its weight alone, and version 1 serves nobody.
    aliases: { live: { version: '3', weights: { 2: 0.1 } } },
  });
  share(place, 6);
  return place;
}

function share({ region }: Place, version: number): void {
  const grant = { Sid: 'x', Effect: 'Allow' as const, Action: 'lambda:GetLayerVersion' };
  const statement = { ...grant, Resource: arnOf(version), Principal: '*' };
  region.seedPolicy({ name: 'models', version, statements: [statement] });
}

function left({ aws }: Place, name = 'models', region = REGION): number[] {
  const versions = aws.region(ACCOUNT, region).layers.get(name)?.versions.keys() ?? [];
  return [...versions].sort((a, b) => a - b);
}

const ALL = Array.from({ length: 14 }, (_, index) => index + 1);
const GO = [1, 2, 4, 7, 8, 9];
const STAY = ALL.filter((version) => !GO.includes(version));

function numbersIn(ended: Ended, output: 'deleted' | 'kept', region = REGION): number[] {
  const all = JSON.parse(ended.outputs[output] ?? '') as { version: number; region: string }[];
  return all
    .filter((one) => one.region === region)
    .map(({ version }) => version)
    .sort((a, b) => a - b);
}

const FOR_REAL = { 'layer-name': 'models', 'dry-run': 'false' };

describe('a prune', () => {
  test('shows the plan unless told otherwise, and writes nothing', async () => {
    const place = await start();
    const ended = await place.prune({ 'layer-name': 'models' });
    expect(failureOf(ended)).toBe('');
    expect(Object.keys(ended.outputs).sort()).toEqual([...PRUNE_OUTPUTS].sort());
    expect(writesAmong(place.operations())).toEqual([]);
    expect(left(place)).toEqual(ALL);
    expect(numbersIn(ended, 'deleted')).toEqual(GO);
    expect(numbersIn(ended, 'kept')).toEqual(STAY);
    expect(ended.outputs['freed-bytes']).toBe(String(6000 + 1 + 2 + 4 + 7 + 8 + 9));
    expect(ended.report).toMatchObject({ outcome: 'planned', dryRun: true, problems: [] });
    expect(ended.report.plan).toEqual([
      'Delete versions 1, 2, 4, 7 to 9 of layer models, 6.03 kB; 8 stay: 5 among the newest, 2 in use, 1 shared.',
    ]);
    expect(ended.log).toContain(ended.report.plan[0]);
    expect(ended.summary).toContain('Prune: 6 versions, 6.03 kB would be deleted');
    expect(ended.summary).toContain('attached to checkout:1');
    expect(ended.summary).toContain('`dry-run: false` deletes'.replaceAll('`', ''));
  });

  test('deletes what nothing needs, and nothing at the next run', async () => {
    const place = await start();
    const ended = await place.prune(FOR_REAL);
    expect(failureOf(ended)).toBe('');
    expect(left(place)).toEqual(STAY);
    expect(numbersIn(ended, 'deleted')).toEqual(GO);
    expect(numbersIn(ended, 'kept')).toEqual(STAY);
    const kept = JSON.parse(ended.outputs['kept'] ?? '') as { version: number; detail: string }[];
    expect(kept.find(({ version }) => version === 6)).toEqual({
      ...{ region: REGION, layer: 'models', version: 6, arn: arnOf(6) },
      ...{ reason: 'shared', detail: 'shared with public' },
    });
    expect(ended.report.outcome).toBe('pruned');
    const again = await place.prune(FOR_REAL);
    expect(failureOf(again)).toBe('');
    expect(again.report.outcome).toBe('unchanged');
    expect(again.outputs).toMatchObject({ deleted: '[]', 'freed-bytes': '0' });
  });

  test('asks AWS nothing about versions that stay anyhow', async () => {
    const place = await start();
    await place.prune({ ...FOR_REAL, keep: '14' });
    expect(place.operations()).toEqual(['ListLayerVersions']);
  });

  test('deletes shared versions of a layer that is named, if told', async () => {
    const place = await start();
    await place.prune({ ...FOR_REAL, 'layer-name': 'mod*, team-auth', 'include-shared': 'true' });
    expect(left(place)).toEqual(STAY);
    await place.prune({ ...FOR_REAL, 'include-shared': 'true' });
    expect(left(place)).toEqual(STAY.filter((version) => version !== 6));
  });

  test('keeps what a record names', async () => {
    const place = await start();
    place.write({ 'records/': '' });
    const header = { action: 'publish', region: REGION, layerName: 'models' } as const;
    const record = keepRecord(join(place.workspace, 'records/record.jsonl'), header);
    const fn = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:checkout`;
    record.intend({ what: 'layers', function: fn, before: [arnOf(8)], after: [arnOf(14)] })('made');
    const ended = await place.prune({ ...FOR_REAL, records: 'records' });
    expect(failureOf(ended)).toBe('');
    expect(left(place)).toEqual([...STAY, 8].sort((a, b) => a - b));
    expect(ended.outputs['kept']).toContain('"detail":"in the record records/record.jsonl"');
  });

  test('refuses a place of records without one before AWS is asked anything', async () => {
    const place = await start();
    const { code, errors } = await place.prune({ ...FOR_REAL, records: 'records' });
    expect([code, errors]).toEqual([1, [expect.stringContaining('There is no record at records')]]);
    expect(place.operations()).toEqual([]);
  });

  test('warns of a name that nothing has', async () => {
    const place = await start();
    const { code, warnings } = await place.prune({ 'layer-name': 'modles, team-*, fonts-*' });
    expect([code, warnings]).toEqual([
      0,
      [
        `There is no layer modles with a version in ${REGION}.`,
        `There is no layer that matches fonts-* with a version in ${REGION}.`,
      ],
    ]);
  });

  test('refuses another account before anything else is asked', async () => {
    const place = await start();
    const inputs = { ...FOR_REAL, 'allowed-account-ids': '000000000001' };
    const { errors } = await place.prune(inputs);
    expect(errors).toEqual([expect.stringContaining(`account ${ACCOUNT}`)]);
    expect(place.operations()).toEqual(['GetCallerIdentity']);
  });
});

describe('a prune in trouble', () => {
  test.each(['reset', '500', 'empty'] as const)(
    'takes a reply that is lost (%s) for what it is: the version is gone',
    async (kind) => {
      const place = await start();
      place.aws.fault({ operation: 'DeleteLayerVersion', kind, when: 'after', times: 2 });
      const ended = await place.prune(FOR_REAL);
      expect(failureOf(ended)).toBe('');
      expect(left(place)).toEqual(STAY);
      expect(numbersIn(ended, 'deleted')).toEqual(GO);
    },
  );

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

  test('goes on in the other regions when one cannot be reached, and the next run does the rest', async () => {
    const place = await start();
    for (let version = 1; version <= 9; version++)
      place.aws.region(ACCOUNT, ELSEWHERE).seedLayer({ name: 'models' });
    place.aws.fault({ operation: '*', kind: 'reset', region: ELSEWHERE, times: Infinity });
    const inputs = { ...FOR_REAL, regions: `${ELSEWHERE}, ${REGION}` };
    const ended = await place.prune(inputs);
    expect(ended.code).toBe(1);
    expect(ended.errors).toEqual([expect.stringContaining(`${ELSEWHERE}: `)]);
    expect(left(place)).toEqual(STAY);
    expect(numbersIn(ended, 'deleted')).toEqual(GO);
    place.aws.clearFaults();
    const again = await place.prune(inputs);
    expect(failureOf(again)).toBe('');
    expect(numbersIn(again, 'deleted', ELSEWHERE)).toEqual([1, 2, 3, 4]);
    expect(left(place, 'models', ELSEWHERE)).toEqual([5, 6, 7, 8, 9]);
  });

  test('leaves a layer alone that it may not delete of, tells it, and goes on with the others', async () => {
    const place = await start();
    const others = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:team-auth:*`;
    const allow = [
      { Action: ['lambda:List*', 'lambda:Get*'], Resource: '*' },
      { Action: 'lambda:DeleteLayerVersion', Resource: others },
    ];
    place.aws.set({ allow });
    const ended = await place.prune({ ...FOR_REAL, 'layer-name': 'models, team-auth', keep: '1' });
    expect(ended.code).toBe(1);
    expect(ended.errors).toEqual([expect.stringContaining('"Action":"lambda:DeleteLayerVersion"')]);
    expect(left(place)).toEqual(ALL);
    expect(left(place, 'team-auth')).toEqual([3]);
    const kept = JSON.parse(ended.outputs['kept'] ?? '') as { layer: string; reason: string }[];
    const reasons = kept.filter(({ layer }) => layer === 'models').map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(new Set(['newest', 'in-use', 'shared', 'failed', 'not-reached']));
    expect(place.operations().filter((one) => one === 'DeleteLayerVersion')).toHaveLength(3);
    expect(ended.summary).toContain('Not reached');
  });

  test('fails when AWS goes on listing what it said was deleted', async () => {
    const place = await start({ readLagMillis: 60_000 });
    place.aws.set({ now: () => Date.now() + 120_000 });
    const ended = await place.prune(FOR_REAL);
    expect(ended.code).toBe(1);
    expect(ended.errors).toEqual([expect.stringContaining('AWS still lists version')]);
    expect(left(place)).toEqual(STAY);
    expect(numbersIn(ended, 'deleted')).toEqual(GO);
  }, 60_000);

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
    expect(left(place)).toEqual(STAY);
  });
});

// The rollback, as a user runs it: the record of a rollout, or an older version of the layer.
import { DeleteLayerVersionCommand, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import type { FunctionResult } from '../../src/rollout/result.ts';
import { lambdaAt } from '../emulator/clients.ts';
import { decoded } from '../report/markdown-nodes.ts';
import { FORKS, OURS } from '../rollout/made-by.ts';
import { ACCOUNT, REGION, ROLLBACK_OUTPUTS, countsOf, failureOf, startPlace, writesAmong } from './step.ts';
import type { Outcome, Place } from './step.ts';

type Ended = Awaited<ReturnType<Place['rollback']>>;

const MODELS = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;
const [OLD, NEW] = [`${MODELS}:1`, `${MODELS}:2`];
const NAMES = ['a', 'b', 'c', 'd'];

/** Four functions, two of them behind an alias, and a rollout that stopped at the third. */
async function halfWay(): Promise<{ place: Place; rollout: Outcome; before: unknown }> {
  const place = await startPlace();
  const { region } = place;
  place.write({ 'layer/python/models.py': 'NAME = 2\n' });
  region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 1\n' } });
  const other = region.seedLayer({ name: 'telemetry' });
  const live = { versions: 1, aliases: { live: '1' } };
  const updateFailures = [{ code: 'InternalError', reason: 'Not today.' }];
  region.seedFunction({ name: 'a', layers: [other, OLD], ...live });
  region.seedFunction({ name: 'b', layers: [OLD, other], ...live });
  region.seedFunction({ name: 'c', layers: [OLD], updateFailures });
  region.seedFunction({ name: 'd', layers: [OLD] });
  const before = stateOf(place);
  const inputs = { functions: 'a:live, b:live, c, d', waves: '1, 2, 3, 100%', 'on-failure': 'stop' };
  const rollout = await place.run(inputs);
  expect(rollout.errors).toEqual([expect.stringContaining('failed in wave 3 of 4')]);
  expect(rollout.errors[0]).toContain('uses: org/publish-layer/rollback@v1');
  expect(place.region.layersOf('a', 'live')).toEqual([other, NEW]);
  expect(place.region.layersOf('d')).toEqual([OLD]);
  place.write({ 'record.jsonl': rollout.recordText, 'artifact/sub/record.jsonl': rollout.recordText });
  place.operations();
  return { place, rollout, before };
}

/** What functions and aliases have. */
function stateOf({ region }: Place): unknown {
  return NAMES.map((name) => ({
    name,
    layers: region.layersOf(name),
    ...(['a', 'b'].includes(name) && { alias: region.aliasOf(name, 'live') }),
  }));
}

function functionsOf({ outputs }: Pick<Outcome, 'outputs'>): FunctionResult[] {
  return JSON.parse(outputs['functions'] ?? '') as FunctionResult[];
}

const statusesOf = ({ report }: Ended) =>
  Object.fromEntries(report.functions.map(({ function: name, status }) => [name, status]));

/** Runs the rollback and expects it to end well, and what it tells to be so. */
async function succeed(place: Place, inputs: Record<string, string>): Promise<Ended> {
  const outcome = await place.rollback(inputs);
  expect(failureOf(outcome)).toBe('');
  expect(Object.keys(outcome.outputs).sort()).toEqual([...ROLLBACK_OUTPUTS].sort());
  for (const { function: name, after } of functionsOf(outcome))
    expect(place.region.layersOf(name)).toEqual(after);
  return outcome;
}

/** Somebody else gives a function other layers. */
async function changeLayers({ aws }: Place, name: string, layers: string[]): Promise<void> {
  const client = lambdaAt(aws.url, ACCOUNT, REGION);
  await client.send(new UpdateFunctionConfigurationCommand({ FunctionName: name, Layers: layers }));
}

describe('a rollback with a record', () => {
  test.each([['record.jsonl'], ['artifact'], ['artifact/sub']])(
    'in %s rolls everything back',
    async (record) => {
      const { place, before } = await halfWay();
      const outcome = await succeed(place, { record });
      expect(stateOf(place)).toEqual(before);
      expect(outcome.report).toMatchObject({ outcome: 'rolled-back', layerName: 'models', problems: [] });
      expect(statusesOf(outcome)).toMatchObject({ a: 'rolled-back', b: 'rolled-back' });
      expect(statusesOf(outcome)).not.toHaveProperty('d');
      expect(outcome.summary).toContain('rolled back');
      expect(outcome.outputs).toMatchObject(countsOf({ 'rolled-back': 3 }));
    },
  );

  test('changes nothing when it is run again', async () => {
    const { place, before } = await halfWay();
    await succeed(place, { record: 'record.jsonl' });
    place.operations();
    const again = await succeed(place, { record: 'record.jsonl' });
    expect(writesAmong(place.operations())).toEqual([]);
    expect(again.report.outcome).toBe('unchanged');
    expect(again.outputs['record']).toBe('');
    expect(stateOf(place)).toEqual(before);
  });

  test('keeps one of its own, which undoes the rollback', async () => {
    const { place, before } = await halfWay();
    const between = stateOf(place);
    const { recordText } = await succeed(place, { record: 'record.jsonl' });
    expect(stateOf(place)).toEqual(before);
    place.write({ 'back.jsonl': recordText });
    await succeed(place, { record: 'back.jsonl' });
    expect(stateOf(place)).toEqual(between);
  });

  test('leaves a function alone that somebody changed meanwhile, tells it and fails', async () => {
    const { place } = await halfWay();
    await changeLayers(place, 'a', [NEW]);
    const outcome = await place.rollback({ record: 'record.jsonl' });
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toEqual([
      expect.stringContaining('a was left as it is: Somebody changed the layers of a after the rollout.'),
    ]);
    expect(statusesOf(outcome)).toMatchObject({ a: 'skipped', b: 'rolled-back' });
    expect(outcome.outputs).toMatchObject({ 'functions-skipped': '1', 'functions-rolled-back': '2' });
    expect(outcome.report.functions.find((one) => one.function === 'a')?.note).toContain('Somebody changed');
    expect(place.region.layersOf('a')).toEqual([NEW]);
    expect(place.region.layersOf('b')[0]).toBe(OLD);
    expect(place.region.aliasOf('b', 'live')).toEqual({ version: '1', weights: {} });
  });

  test('tells in log and summary which layer versions changed, by their ARNs', async () => {
    const { place } = await halfWay();
    const outcome = await succeed(place, { record: 'record.jsonl' });
    const { log, summary } = outcome;
    expect(log).toContain(`${NEW} → ${OLD} on c, b, a.`);
    for (const name of ['a', 'b']) expect(log).toContain(`${name}: rolled-back, ${NEW} → ${OLD}`);
    expect(log).toContain('Alias live: version 2 → version 1 on b, a.');
    expect(decoded(summary)).toContain(`${NEW} → ${OLD} on `);
    expect(decoded(summary)).toContain('Alias live: version 2 → version 1 on ');
  });

  test('tells which run made it', async () => {
    const { place } = await halfWay();
    const { log, summary, report } = await succeed(place, { record: 'record.jsonl' });
    expect(log).toContain(`The record is of run ${OURS.runId} of ${OURS.workflow}`);
    expect(decoded(summary).replace(/<.?code>|\u200b/g, '')).toContain(
      `The record is of run ${OURS.runId} of ${OURS.workflow}.`,
    );
    expect(report.recordMadeBy).toEqual(OURS);
  });

  test('as a dry run tells what it would do and writes nothing', async () => {
    const { place } = await halfWay();
    const between = stateOf(place);
    const outcome = await succeed(place, { record: 'record.jsonl', 'dry-run': 'true' });
    expect(outcome.report).toMatchObject({ outcome: 'planned', dryRun: true });
    for (const name of ['a', 'b'])
      expect(outcome.report.plan).toContain(`Roll ${name} back to its state before the rollout.`);
    expect(outcome.report.plan).toContain(`${NEW} → ${OLD} on c, b, a.`);
    expect(outcome.report.plan).toContain('Alias live: version 2 → version 1 on b, a.');
    for (const step of outcome.report.plan) expect(outcome.log).toContain(step);
    expect(decoded(outcome.summary)).toContain(`${NEW} → ${OLD} on `);
    expect(writesAmong(place.operations())).toEqual([]);
    expect(stateOf(place)).toEqual(between);
  });

  test('of another region is refused before anything is written', async () => {
    const { place } = await halfWay();
    const between = stateOf(place);
    const outcome = await place.rollback({ record: 'record.jsonl' }, { AWS_REGION: 'us-east-1' });
    expect(outcome.errors).toEqual([
      expect.stringContaining(`The record is of a rollout in ${REGION}, and this step works in us-east-1.`),
    ]);
    expect(place.operations()).toEqual([]);
    expect(stateOf(place)).toEqual(between);
  });

  test('that was cut off in its last line rolls back what it names', async () => {
    const { place, rollout, before } = await halfWay();
    const { recordText } = rollout;
    place.write({ 'cut.jsonl': recordText.trimEnd().slice(0, -20) });
    await succeed(place, { record: 'cut.jsonl' });
    expect(stateOf(place)).toEqual(before);
  });

  test('that was changed in the middle is refused', async () => {
    const { place, rollout } = await halfWay();
    place.write({ 'bad.jsonl': rollout.recordText.replace('"event":"before"', '"event":"befo') });
    const { errors } = await place.rollback({ record: 'bad.jsonl' });
    expect(errors).toEqual([expect.stringContaining('bad.jsonl is no record')]);
    expect(place.operations()).toEqual([]);
  });

  test('is not stopped by an alarm that rings already, and tells it', async () => {
    const { place, before } = await halfWay();
    place.region.seedAlarm({ name: 'errors', state: 'ALARM' });
    place.region.seedAlarm({ name: 'latency' });
    const { warnings } = await succeed(place, { record: 'record.jsonl', alarms: 'errors, latency' });
    expect(warnings).toEqual(['The alarm "errors" is in ALARM already, so it does not stop the rollback.']);
    expect(stateOf(place)).toEqual(before);
  });

  test('refuses another account before anything else is asked', async () => {
    const { place } = await halfWay();
    const inputs = { record: 'record.jsonl', 'allowed-account-ids': '000000000001' };
    const { errors } = await place.rollback(inputs);
    expect(errors).toEqual([expect.stringContaining(`account ${ACCOUNT}`)]);
    expect(place.operations()).toEqual(['GetCallerIdentity']);
  });
});

describe('a record that was tampered with', () => {
  const OTHER = '666666666666';
  const EVIL = `arn:aws:lambda:${REGION}:${OTHER}:layer:evil:1`;
  type Line = Record<string, unknown>;

  /** What is asked of AWS before a record is held against the account. */
  const ASKED = ['GetCallerIdentity'];

  /** Rolls back with the record of a rollout in which lines were changed, dry and for real. */
  async function tampered(
    change: (line: Line) => Line,
  ): Promise<{ says: string; log: string; place: Place }> {
    const { place, rollout } = await halfWay();
    place.aws.region(OTHER, REGION).seedLayer({ name: 'evil' });
    const between = stateOf(place);
    const lines = rollout.recordText.trimEnd().split('\n');
    const text = lines.map((line) => JSON.stringify(change(JSON.parse(line) as Line))).join('\n');
    place.write({ 'bad.jsonl': text });
    const inputs = { record: 'bad.jsonl', 'allowed-account-ids': ACCOUNT };
    const dry = await place.rollback({ ...inputs, 'dry-run': 'true' });
    const { code, errors, log, summary } = await place.rollback(inputs);
    expect([code, errors.length, dry.code]).toEqual([1, 1, 1]);
    expect(dry.errors).toEqual(errors);
    expect(stateOf(place)).toEqual(between);
    return { says: errors[0] ?? '', log: log + decoded(summary), place };
  }

  const onLayers = (change: (before: string[]) => string[]) => (line: Line) =>
    line['what'] === 'layers' ? { ...line, before: change(line['before'] as string[]) } : line;
  const TELEMETRY = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:telemetry:1`;

  test.each<[string, (before: string[]) => string[], string]>([
    ['puts a layer of another account in the place of its own', ([first = '']) => [first, EVIL], EVIL],
    ['adds one', (before) => [EVIL, ...before], EVIL],
    ['strips a function of all its layers', () => [], TELEMETRY],
    ['puts layers in another order', (before) => before.toReversed(), MODELS],
  ])('is refused before anything is read of functions: it %s', async (_, change, arn) => {
    const { says, log, place } = await tampered(onLayers(change));
    expect(says).toMatch(/Line \d+ of bad\.jsonl changes /);
    expect(says).toContain(arn);
    expect(log).toContain(arn);
    expect(place.operations()).toEqual([...ASKED, ...ASKED]);
  });

  test('is refused where it names a function of another account, which would let it', async () => {
    const theirs = `arn:aws:lambda:${REGION}:${OTHER}:function:theirs`;
    const { says, place } = await tampered((line) =>
      line['function'] ? { ...line, function: theirs } : line,
    );
    expect(says).toContain(`Line 2 of bad.jsonl names the function ${theirs}`);
    expect(place.operations()).toEqual([...ASKED, ...ASKED]);
  });

  test.each<[string, unknown, string]>([
    ['another repository made it', FORKS, 'bad.jsonl was made in the repository with the id 1296270'],
    [
      'nothing says who made it',
      undefined,
      'bad.jsonl does not say which repository, workflow and run made it.',
    ],
  ])('is refused where %s, without a call to AWS', async (_, madeBy, words) => {
    const { says, place } = await tampered((line) =>
      line['event'] === 'begin' ? { ...line, madeBy } : line,
    );
    expect(says).toContain(words);
    expect(place.operations()).toEqual([]);
  });
});

describe('a rollback to a version', () => {
  const THIRD = `${MODELS}:3`;

  /** Functions with the third version of the layer, whose second was deleted, and two that have none or the first. */
  async function fleet(): Promise<{ place: Place; other: string }> {
    const place = await startPlace();
    const { region, aws } = place;
    for (const a of ['1', '2', '3']) region.seedLayer({ name: 'models', files: { a } });
    await lambdaAt(aws.url, ACCOUNT, REGION).send(
      new DeleteLayerVersionCommand({ LayerName: 'models', VersionNumber: 2 }),
    );
    const other = region.seedLayer({ name: 'telemetry' });
    region.seedFunction({ name: 'a', layers: [other, THIRD], versions: 1, aliases: { live: '1' } });
    region.seedFunction({ name: 'b', layers: [THIRD] });
    region.seedFunction({ name: 'c', layers: [other] });
    region.seedFunction({ name: 'd', layers: [OLD] });
    place.operations();
    return { place, other };
  }

  test('`previous` takes the newest that still exists before the one that each has', async () => {
    const { place, other } = await fleet();
    const inputs = { functions: 'a:live, b, c', to: 'previous', 'layer-name': 'models' };
    const dry = await succeed(place, { ...inputs, 'dry-run': 'true' });
    expect(dry.report.plan.slice(0, 2)).toEqual([
      'Swap version 3 for version 1 on a, layer 2 of 2, then publish it and move live on from version 1.',
      'Swap version 3 for version 1 on b, layer 1 of 1.',
    ]);
    expect(writesAmong(place.operations())).toEqual([]);
    const outcome = await succeed(place, inputs);
    expect(statusesOf(outcome)).toMatchObject({ a: 'updated', b: 'updated', c: 'skipped' });
    expect(outcome.report.outcome).toBe('rolled-back');
    expect([place.region.layersOf('a'), place.region.layersOf('a', 'live')]).toEqual([
      [other, OLD],
      [other, OLD],
    ]);
    expect(place.region.layersOf('b')).toEqual([OLD]);
    expect(place.region.layersOf('c')).toEqual([other]);
  });

  test('to a version of another account offers no record, which would be refused, but the inputs that go back', async () => {
    const place = await startPlace();
    const theirs = place.aws.region('210987654321', REGION);
    const versions = ['1', '2'].map((a) => theirs.seedLayer({ name: 'vendor', files: { a } }));
    for (const [index, Resource] of versions.entries()) {
      const statement = {
        Effect: 'Allow' as const,
        Principal: '*',
        Action: 'lambda:GetLayerVersion',
        Resource,
      };
      theirs.seedPolicy({ name: 'vendor', version: index + 1, statements: [{ Sid: 'all', ...statement }] });
    }
    const [first = '', second = ''] = versions;
    place.region.seedFunction({ name: 'a', layers: [second] });
    const outcome = await place.rollback({ functions: 'a', to: first });
    expect(failureOf(outcome)).toBe('');
    expect(place.region.layersOf('a')).toEqual([first]);
    const shown = decoded(outcome.summary);
    expect(shown).not.toContain('record: ');
    expect(shown).toContain('It would refuse the record of this run');
    place.write({ 'record.jsonl': outcome.recordText });
    const refused = await place.rollback({ record: 'record.jsonl' });
    expect(refused.errors.join()).toContain('only changes versions of its own layer');
    expect(failureOf(await place.rollback({ functions: 'a', to: second }))).toBe('');
    expect(place.region.layersOf('a')).toEqual([second]);
  });

  test('`previous` is refused for a function that has the oldest', async () => {
    const { place } = await fleet();
    const inputs = { functions: 'd, b', to: 'previous', 'layer-name': 'models' };
    const { errors } = await place.rollback(inputs);
    expect(errors).toEqual([expect.stringContaining('no older one exists any more')]);
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('an ARN is where all functions that have the layer go, and stay', async () => {
    const { place, other } = await fleet();
    const inputs = { functions: 'using-layer', to: OLD };
    const outcome = await succeed(place, inputs);
    expect(statusesOf(outcome)).toEqual({ a: 'updated', b: 'updated', d: 'unchanged' });
    expect(NAMES.map((name) => place.region.layersOf(name))).toEqual([[other, OLD], [OLD], [other], [OLD]]);
    place.operations();
    const again = await succeed(place, inputs);
    expect(again.report.outcome).toBe('unchanged');
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test.each([
    ['was deleted', `${MODELS}:2`, 'models:2'],
    ['is of another region', NEW.replace(REGION, 'us-east-1'), 'AWS_REGION: us-east-1'],
  ])('an ARN that %s is refused before anything is written', async (_, to, says) => {
    const { place } = await fleet();
    const { code, errors } = await place.rollback({ functions: 'a, b', to });
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringContaining(says)]);
    expect(writesAmong(place.operations())).toEqual([]);
  });
});

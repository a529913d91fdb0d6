// Rollouts as a user runs them; canaries, which take minutes, are tested in virtual time in __tests__/rollout.
import { describe, expect, test } from '@jest/globals';
import type { FunctionResult } from '../../src/rollout/result.ts';
import { ACCOUNT, REGION, countsOf, failureOf, startPlace, writesAmong, regionOf } from './step.ts';
import type { Outcome, Place } from './step.ts';

const MODELS = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;
const [OLD, NEW] = [`${MODELS}:1`, `${MODELS}:2`];
const LIVE = { versions: 1, aliases: { live: '1' } };

/** A place with a layer to publish, of which AWS has an older version. */
async function placeWithLayer(settings: Parameters<typeof startPlace>[0] = {}): Promise<Place> {
  const place = await startPlace(settings);
  place.write({ 'layer/python/models.py': 'NAME = 2\n' });
  place.region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 1\n' } });
  return place;
}

/** Runs the action and expects it to end well, and what it tells to be so. */
async function succeed(place: Place, inputs: Record<string, string>): Promise<Outcome> {
  const outcome = await place.run(inputs);
  expect(failureOf(outcome)).toBe('');
  expectTrue(place, outcome);
  return outcome;
}

/** Expects that output and report agree, with each other and with what AWS has. */
function expectTrue(place: Place, { outputs, report }: Outcome): void {
  const told = JSON.parse(outputs['functions'] ?? '') as FunctionResult[];
  const short = regionOf(report).functions.map(
    ({ function: name, region, status, before, after, alias }) => ({
      ...{ function: name, region, status, before, after },
      ...(alias && { alias }),
    }),
  );
  expect(told).toEqual(short);
  for (const { function: name, after, alias } of told) {
    expect(place.region.layersOf(name)).toEqual(after);
    if (alias) expect(place.region.aliasOf(name, alias.name)).toEqual(alias.after);
  }
}

/** What a call is about: a function's name, or a layer's. */
const nameIn = (input: { FunctionName?: string | undefined }) => input.FunctionName?.split(':').at(-1) ?? '';

/** The writes to functions and the invocations, oldest first, as `Operation name`. */
function stepsOf({ aws }: Place): string[] {
  const wanted = ['UpdateFunctionConfiguration', 'PublishVersion', 'Invoke', 'UpdateAlias'];
  return aws.calls
    .filter(({ operation }) => wanted.includes(operation))
    .map(({ operation, input }) => `${operation} ${nameIn(input)}`);
}

describe('a rollout in waves, behind an alias, with a smoke test and alarms', () => {
  const names = Array.from({ length: 8 }, (_, index) => `fn-${index}`);
  const inputs = {
    functions: 'using-layer',
    alias: 'live',
    waves: '1, 50%, 100%',
    'smoke-test': '{"ping": true}',
    alarms: 'errors, latency',
  };

  /** Eight functions with layers of others, behind an alias. */
  async function fleet(): Promise<Place & { events: string[] }> {
    const place = await placeWithLayer({ updateMillis: 50, pendingMillis: 50 });
    const [first, last] = ['telemetry', 'models-fonts'].map((name) => place.region.seedLayer({ name })) as [
      string,
      string,
    ];
    const events: string[] = [];
    for (const name of names) {
      place.region.seedFunction({
        ...{ name, layers: [first, OLD, last], ...LIVE },
        invoke: (event, { functionVersion, layers }) => {
          events.push(`${name}:${functionVersion} ${JSON.stringify(event)} ${String(layers.includes(NEW))}`);
        },
      });
    }
    for (const name of ['errors', 'latency']) place.region.seedAlarm({ name });
    return { ...place, events };
  }

  test('takes one wave after the other, and each function from its layers to its alias', async () => {
    const place = await fleet();
    const { outputs, report, summary } = await succeed(place, inputs);
    expect(outputs).toMatchObject({ published: 'true', version: '2' });
    expect(regionOf(report).rollout).toMatchObject({
      version: NEW,
      waves: [1, 3, 4].map((functions, index) => ({
        ...{ number: index + 1, functions, status: 'done' },
        gates: expect.arrayContaining([
          expect.objectContaining({ gate: 'alarms', passed: true }),
          expect.objectContaining({ gate: 'smoke-test', passed: true }),
        ]),
      })),
      leftOpen: [],
    });
    const steps = stepsOf(place);
    for (const [index, { function: name, wave = 0, after, alias }] of regionOf(report).functions.entries()) {
      expect(after[1]).toBe(NEW);
      expect(place.region.layersOf(name, 'live')).toEqual(after);
      expect(alias).toEqual({
        ...{ name: 'live', before: { version: '1', weights: {} } },
        after: { version: '2', weights: {} },
      });
      expect(wave).toBe(index === 0 ? 1 : index < 4 ? 2 : 3);
      const own = steps.filter((step) => step.endsWith(` ${name}`)).map((step) => step.split(' ')[0]);
      expect(own).toEqual(['UpdateFunctionConfiguration', 'PublishVersion', 'Invoke', 'UpdateAlias']);
      const later = regionOf(report).functions.find((one) => one.wave === wave + 1)?.function;
      if (later)
        expect(steps.indexOf(`UpdateAlias ${name}`)).toBeLessThan(
          steps.indexOf(`UpdateFunctionConfiguration ${later}`),
        );
    }
    expect([...place.events].sort()).toEqual(names.map((name) => `${name}:2 {"ping":true} true`));
    expect(summary).toContain('8 functions');
  });

  test('writes nothing when it is run again, and invokes nothing', async () => {
    const place = await fleet();
    const first = await succeed(place, inputs);
    expect(first.recordText.split('\n').length).toBeGreaterThan(8 * 2 * 3);
    place.operations();
    const second = await succeed(place, inputs);
    expect(writesAmong(place.operations())).toEqual([]);
    expect(second.report.outcome).toBe('unchanged');
    expect(second.outputs['record']).toBe('');
    expect(regionOf(second.report).functions.map(({ status }) => status)).toEqual(
      names.map(() => 'unchanged'),
    );
  });

  test('is stopped by an alarm that begins to ring, and rolled back', async () => {
    const place = await fleet();
    const before = names.map((name) => place.region.layersOf(name));
    place.aws.onCall(({ operation, phase }) => {
      if (operation === 'UpdateAlias' && phase === 'before')
        place.region.setAlarm('errors', 'ALARM', '5 errors in a minute');
    });
    const outcome = await place.run(inputs);
    expect(outcome.errors).toEqual([
      expect.stringContaining(
        'The rollout failed in wave 1 of 3: The alarm "errors" is in ALARM: 5 errors in a minute',
      ),
    ]);
    expectTrue(place, outcome);
    expect(regionOf(outcome.report).functions.map(({ status }) => status)).toEqual([
      'rolled-back',
      ...names.slice(1).map(() => 'skipped'),
    ]);
    expect(names.map((name) => place.region.layersOf(name))).toEqual(before);
    expect(names.map((name) => place.region.aliasOf(name, 'live').version)).toEqual(names.map(() => '1'));
  });

  test.each([
    ['rings before', (place: Place) => place.region.setAlarm('latency', 'ALARM'), 'before the rollout'],
    ['is not known', () => undefined, 'no CloudWatch alarm of that name'],
  ])('is refused before anything is written when an alarm %s', async (how, prepare, says) => {
    const place = await fleet();
    prepare(place);
    const alarms = how === 'is not known' ? 'errors, latencies' : inputs.alarms;
    const { errors } = await place.run({ ...inputs, alarms });
    expect(errors).toEqual([expect.stringContaining(says)]);
    expect(writesAmong(place.operations())).toEqual([]);
  });
});

describe('a smoke test that fails', () => {
  test('in a later wave rolls back the earlier one too, aliases before functions', async () => {
    const place = await placeWithLayer();
    for (const name of ['a', 'b', 'c', 'd']) {
      place.region.seedFunction({
        ...{ name, layers: [OLD], ...LIVE },
        invoke: (_, { layers, log }) => {
          log('loading models');
          if (name === 'c' && layers.includes(NEW)) throw new TypeError('no module named models');
        },
      });
    }
    const inputs = { functions: 'a, b, c, d', alias: 'live', waves: '2, 3, 100%', 'smoke-test': '{}' };
    const outcome = await place.run(inputs);
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toHaveLength(1);
    expect(outcome.errors[0]).toContain('failed in wave 2 of 3: The smoke test of version 2 of function "c"');
    expect(outcome.errors[0]).toContain('TypeError: no module named models');
    expect(outcome.errors[0]).toContain('loading models');
    expect(outcome.errors[0]).toContain('The changes of the rollout were rolled back.');
    expectTrue(place, outcome);
    expect(regionOf(outcome.report).functions.map(({ status }) => status)).toEqual([
      ...['rolled-back', 'rolled-back', 'rolled-back', 'skipped'],
    ]);
    expect(outcome.outputs).toMatchObject(countsOf({ 'rolled-back': 3, skipped: 1 }));
    expect(regionOf(outcome.report).rollout?.waves.map(({ status }) => status)).toEqual([
      ...['rolled-back', 'failed', 'waiting'],
    ]);
    for (const name of ['a', 'b', 'c', 'd']) {
      expect(place.region.layersOf(name)).toEqual([OLD]);
      expect(place.region.aliasOf(name, 'live')).toEqual({ version: '1', weights: {} });
    }
    const back = stepsOf(place).slice(stepsOf(place).indexOf('Invoke c') + 1);
    expect([...back.slice(0, 2)].sort()).toEqual(['UpdateAlias a', 'UpdateAlias b']);
    expect([...back.slice(2)].sort()).toEqual(
      ['a', 'b', 'c'].map((name) => `UpdateFunctionConfiguration ${name}`),
    );
  });
});

describe('functions are chosen', () => {
  /** Functions with the layer, with a namesake of it, with none; some with a tag. */
  async function mixed(): Promise<Place> {
    const place = await placeWithLayer();
    const { region } = place;
    const fonts = region.seedLayer({ name: 'models-fonts' });
    const web = { tags: { team: 'web', stage: 'a=b' } };
    region.seedFunction({ name: 'api-orders', layers: [OLD], ...web });
    region.seedFunction({ name: 'api-users', layers: [fonts, OLD] });
    region.seedFunction({ name: 'api-fonts', layers: [fonts] });
    region.seedFunction({ name: 'worker', layers: [OLD], ...web });
    region.seedFunction({ name: 'plain', ...web });
    region.seedFunction({ name: 'xapi-orders', layers: [OLD] });
    return place;
  }

  test.each([
    ['using-layer', {}, ['api-orders', 'api-users', 'worker', 'xapi-orders'], []],
    ['api-*', {}, ['api-orders', 'api-users'], ['api-fonts']],
    ['?pi-*s', { attach: 'always' }, ['api-fonts', 'api-orders', 'api-users'], []],
    ['tag:team=web', {}, ['api-orders', 'worker'], ['plain']],
    ['tag:stage=a=b', { attach: 'always' }, ['api-orders', 'plain', 'worker'], []],
    ['plain, api-o*, tag:team=web', {}, ['api-orders', 'plain', 'worker'], []],
    ['tag:team=none', {}, [], []],
  ])('by %s %j', async (functions, inputs, updated, passedOver) => {
    const place = await mixed();
    const { report } = await succeed(place, { functions, ...inputs });
    const names = regionOf(report).functions.map(({ function: name }) => name);
    expect([...names].sort()).toEqual(updated);
    expect(new Set(regionOf(report).functions.map(({ status }) => status))).toEqual(
      new Set(updated.length > 0 ? ['updated'] : []),
    );
    expect(regionOf(report).rollout?.passedOver).toEqual(passedOver);
    const written = place.aws.callsOf('UpdateFunctionConfiguration').map(({ input }) => nameIn(input));
    expect([...written].sort()).toEqual(updated);
  });

  test('and are refused when they are more than `max-functions`, before anything is written', async () => {
    const place = await mixed();
    const { errors } = await place.run({ functions: 'using-layer', 'max-functions': '3' });
    expect(errors).toEqual([
      expect.stringContaining('`functions` chooses 4 functions, more than `max-functions` (3).'),
    ]);
    expect(errors[0]).toContain('`max-functions: 4`');
    expect(writesAmong(place.operations())).toEqual([]);
    await succeed(place, { functions: 'using-layer', 'max-functions': '4' });
  });

  test('out of 1,500 by a pattern, as a plan', async () => {
    const place = await placeWithLayer();
    const names = Array.from({ length: 1500 }, (_, index) => `fleet-${index}`);
    for (const name of names) place.region.seedFunction({ name, layers: [OLD] });
    place.region.seedFunction({ name: 'other', layers: [OLD] });
    const inputs = { functions: 'fleet-*', 'max-functions': '1500', waves: '1, 10%, 100%' };
    const outcome = await succeed(place, { ...inputs, 'dry-run': 'true' });
    expect(writesAmong(place.operations())).toEqual([]);
    expect(outcome.report.plan).toHaveLength(1501);
    const waves = outcome.report.plan.slice(1).map((step) => /^Wave \d of 3/.exec(step)?.[0]);
    expect([1, 2, 3].map((n) => waves.filter((wave) => wave === `Wave ${n} of 3`).length)).toEqual([
      ...[1, 149, 1350],
    ]);
    expect(
      regionOf(outcome.report)
        .functions.map((one) => one.function)
        .sort(),
    ).toEqual([...names].sort());
    expect(Buffer.byteLength(outcome.summary)).toBeLessThan(1024 * 1024);
  }, 120_000);
});

describe('a dry run', () => {
  const inputs = {
    functions: 'new, old, api:live, behind:live, done, fleet-*, tag:team=web',
    'compatible-architectures': 'x86_64',
    waves: '2, 100%',
  };

  test('prints the very plan that the run then carries out', async () => {
    const place = await placeWithLayer();
    const { region } = place;
    region.seedFunction({ name: 'new' });
    region.seedFunction({ name: 'old', layers: [region.seedLayer({ name: 'x' }), OLD] });
    region.seedFunction({ name: 'api', layers: [OLD], ...LIVE });
    region.seedFunction({ name: 'behind', layers: [OLD], ...LIVE });
    region.seedFunction({ name: 'done' });
    region.seedFunction({ name: 'fleet-arm', layers: [OLD], architectures: ['arm64'] });
    region.seedFunction({ name: 'fleet-has', layers: [OLD] });
    region.seedFunction({ name: 'fleet-none', tags: { team: 'web' } });
    const { 'compatible-architectures': architectures } = inputs;
    await succeed(place, { functions: 'done, behind', 'compatible-architectures': architectures });
    place.aws.calls.splice(0);

    const { report: dry } = await succeed(place, { ...inputs, 'dry-run': 'true' });
    expect(dry.plan).toEqual([
      'Publish nothing: version 2 has this content.',
      'Wave 1 of 2: Append version 2 to new as layer 1.',
      'Wave 1 of 2: Swap version 1 for version 2 on old, layer 2 of 2.',
      'Wave 2 of 2: Swap version 1 for version 2 on api, layer 1 of 1, then publish it and move live on from version 1.',
      'Wave 2 of 2: Keep version 2 on behind, then publish it and move live on from version 1.',
      'Wave 2 of 2: Leave done alone: it has version 2.',
      'Wave 2 of 2: Swap version 1 for version 2 on fleet-has, layer 1 of 1.',
      'Skip fleet-arm: Function "fleet-arm" runs on arm64, but the layer is declared for x86_64.',
      'Leave out fleet-none: found, and without a version of this layer to swap.',
    ]);
    expect(writesAmong(place.aws.calls.map(({ operation }) => operation))).toEqual([]);

    const { report: real } = await succeed(place, inputs);
    expect([...stepsOf(place)].sort()).toEqual(dry.plan.flatMap(writesIn).sort());
    expect(regionOf(real).functions.map(({ function: name, wave }) => [name, wave])).toEqual(
      regionOf(dry).functions.map(({ function: name, wave }) => [name, wave]),
    );
    expect(regionOf(real).rollout?.passedOver).toEqual(['fleet-none']);
  });
});

/** The writes that a sentence of a plan announces. */
function writesIn(sentence: string): string[] {
  const [, verb = '', name = ''] =
    /^(?:Wave \d of \d: )?(?:(Append|Swap) .*?(?: to | on )|(?:Keep) version 2 on )([\w-]+)/.exec(sentence) ??
    [];
  return [
    ...(verb ? [`UpdateFunctionConfiguration ${name}`] : []),
    ...(sentence.includes('then publish it') ? [`PublishVersion ${name}`, `UpdateAlias ${name}`] : []),
  ];
}

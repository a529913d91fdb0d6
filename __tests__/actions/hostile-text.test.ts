import { describe, expect, test } from '@jest/globals';
import { pathFault } from '../../src/layer/paths.ts';
import { spread } from '../long-form.ts';
import { HOSTILE, SECRETS } from '../report/hostile-text.ts';
import { whileRefusing } from './answering.ts';
import { OWN_COMMANDS, UNSEEN, expectHarmless } from './harmless.ts';
import { commandsIn } from './runner-commands.ts';
import { failureOf, startPlace, writesAmong, regionOf } from './step.ts';

const ALL_TEXTS = [...HOSTILE, ...SECRETS.map(({ text }) => text)].join('\n');

/** Names for files: what a path cannot hold is taken out, and a slash becomes what looks like one. */
const FIT_NAMES = HOSTILE.map((text) => text.replaceAll('/', '\u2215')).filter(
  (name) => pathFault(name) === undefined,
);
/** Those that have letters of two cases. */
const CASED = FIT_NAMES.filter((name) => name.toUpperCase().toLowerCase() !== name.toUpperCase());
const UNFIT_NAMES = HOSTILE.map((text) => text.replaceAll('/', '\u2215')).filter(
  (name) => pathFault(name) !== undefined,
);

describe('file names in a layer', () => {
  test('are published as they are, and are nothing but text in what is told', async () => {
    const place = await startPlace();
    for (const name of FIT_NAMES) place.write({ [`layer/${name}`]: 'x'.repeat(100) });
    const outcome = await place.run();
    expect(failureOf(outcome)).toBe('');
    expect(FIT_NAMES.length).toBeGreaterThan(30);
    expect(outcome.report.layer?.files).toBe(FIT_NAMES.length);
    expect(outcome.outputs['layer-version-arn']).toMatch(/:layer:models:1$/);
    expectHarmless(outcome);
  });

  test('are nothing but text where a warning names them, one command for each warning', async () => {
    const place = await startPlace();
    for (const name of CASED) {
      place.write({ [`layer/${name.toLowerCase()}`]: 'x', [`layer/${name.toUpperCase()}`]: 'x' });
    }
    const outcome = await place.run();
    expect(failureOf(outcome)).toBe('');
    expect(outcome.report.findings.length).toBeGreaterThan(20);
    expect(outcome.warnings).toHaveLength(8);
    expect(outcome.errors).toEqual([]);
    expectHarmless(outcome);
  });

  test('are nothing but text in what the check tells of them', async () => {
    const place = await startPlace();
    for (const name of CASED)
      place.write({ [`layer/${name.toLowerCase()}`]: 'x', [`layer/${name.toUpperCase()}`]: 'x' });
    for (const name of FIT_NAMES) place.write({ [`layer/links/${name}`]: { link: `gone ${name}` } });
    const { commands, log, outputs, summary, reportText } = await place.check();
    expect(Number(outputs['warnings'])).toBeGreaterThan(20);
    expect(outputs['errors']).toBe('1');
    expect(commands.filter(({ name }) => !OWN_COMMANDS.includes(name))).toEqual([]);
    expect(log.replaceAll('\n', '')).not.toMatch(UNSEEN);
    for (const value of [...Object.values(outputs), summary, reportText]) {
      expect(commandsIn(value)).toEqual([]);
      expect(value.replaceAll('\n', '')).not.toMatch(UNSEEN);
      for (const { secret } of SECRETS) expect(value).not.toContain(secret);
    }
  });

  test.each(spread(UNFIT_NAMES, 8))(
    'are refused in one harmless error where they cannot be in a layer: %j',
    async (name) => {
      const place = await startPlace();
      place.write({ [`layer/${name}`]: 'x' });
      const outcome = await place.run();
      expect(outcome.code).toBe(1);
      expect(outcome.errors).toEqual([expect.stringMatching(/^The path ".*" holds a /)]);
      expectHarmless(outcome);
    },
  );

  test.each(spread(FIT_NAMES, 10))('are nothing but text in the error about a link: %j', async (name) => {
    const place = await startPlace();
    place.write({ [`layer/${name}`]: { link: name === 'x' ? 'y' : `gone ${name}` } });
    const outcome = await place.run();
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toHaveLength(2);
    expectHarmless(outcome);
  });

  test('of the folder itself are nothing but text in the title of a group', async () => {
    const place = await startPlace();
    for (const [index, name] of FIT_NAMES.slice(0, 8).entries()) {
      place.write({ [`folders/${name.trim()}/a`]: String(index) });
      const outcome = await place.run({ path: `folders/${name.trim()}` });
      expect(failureOf(outcome)).toBe('');
      expectHarmless(outcome);
    }
  });
});

describe('inputs', () => {
  test.each(spread(HOSTILE, 10))('are nothing but text in the error that refuses them: %j', async (text) => {
    const place = await startPlace();
    place.write({ 'layer/a': 'x' });
    const outcome = await place.run({ 'layer-name': text });
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toHaveLength(1);
    expectHarmless(outcome);
  });
});

describe('what a function says when its smoke test fails', () => {
  test('is nothing but text, the end of its log too', async () => {
    const place = await startPlace();
    place.write({ 'layer/a': 'x' });
    const texts = [...HOSTILE, ...SECRETS.map(({ text }) => text)];
    // As many at a time as are under way together, so that each fails.
    for (let from = 0; from < texts.length; from += 40) {
      const functions = texts.slice(from, from + 40).map((text, index) => {
        const name = `fn-${from + index}`;
        const invoke = (_: unknown, { log }: { log: (line: string) => void }) => {
          for (const line of ['', text, `##[set-output name=x]y ${text}`, `::set-output name=x::${text}`])
            log(line);
          throw Object.assign(new Error(text), { name: text });
        };
        place.region.seedFunction({ name, invoke });
        return name;
      });
      const inputs = { functions: functions.join(), 'smoke-test': '{}', 'on-failure': 'stop' };
      const outcome = await place.run(inputs);
      expect(outcome.code).toBe(1);
      expect(regionOf(outcome.report).functions.filter(({ problem }) => problem)).toHaveLength(
        functions.length,
      );
      expect(outcome.errors).toEqual([expect.stringContaining('Its log ends with: ')]);
      expectHarmless(outcome);
    }
  });
});

describe('what AWS says', () => {
  test('of why an update failed', async () => {
    const place = await startPlace();
    place.write({ 'layer/a': 'x' });
    const reasons = [...HOSTILE, ...SECRETS.map(({ text }) => text)];
    // As many at a time as are under way together, so that each fails.
    for (let from = 0; from < reasons.length; from += 40) {
      const functions = reasons.slice(from, from + 40).map((reason, index) => {
        const name = `fn-${from + index}`;
        place.region.seedFunction({ name, updateFailures: [{ code: 'InternalError', reason }] });
        return name;
      });
      const outcome = await place.run({ functions: functions.join() });
      expect(outcome.code).toBe(1);
      expect(regionOf(outcome.report).functions.filter(({ problem }) => problem)).toHaveLength(
        functions.length,
      );
      expect(outcome.errors).toHaveLength(1);
      expectHarmless(outcome);
    }
  });

  test('as the name of a function that a pattern finds', async () => {
    const place = await startPlace();
    place.write({ 'layer/a': 'x' });
    for (const name of HOSTILE) place.region.seedFunction({ name });
    const outcome = await place.run({ functions: '*', attach: 'always', 'max-functions': '500' });
    expect(outcome.errors).toEqual([expect.stringContaining('Nothing was written')]);
    expect(writesAmong(place.operations())).toEqual([]);
    expectHarmless(outcome);
  });

  test('as the reason of an alarm that stops a rollout, and as its name', async () => {
    const place = await startPlace();
    place.write({ 'layer/a': 'x' });
    place.region.seedFunction({ name: 'api' });
    const names = HOSTILE.filter((text) => text.trim() === text && !/[,\n]/.test(text));
    for (const name of names) place.region.seedAlarm({ name });
    place.aws.onCall(({ operation, phase }) => {
      if (operation !== 'UpdateFunctionConfiguration' || phase !== 'after') return;
      for (const name of names) place.region.setAlarm(name, 'ALARM', ALL_TEXTS.slice(0, 1000));
    });
    const outcome = await place.run({ functions: 'api', alarms: names.join('\n'), 'on-failure': 'stop' });
    expect(outcome.errors).toEqual([expect.stringContaining('is in ALARM')]);
    expectHarmless(outcome);
  });

  test.each([
    ['a code it never had', 400, 'SomethingNewException'],
    ['a denial', 403, 'AccessDeniedException'],
    ['wrong credentials', 403, 'UnrecognizedClientException'],
    ['a code that is text itself', 400, '##[set-output name=layer-arn]evil'],
  ])('when it refuses with %s', async (_, status, code) => {
    const place = await startPlace();
    place.write({ 'layer/a': 'x' });
    await whileRefusing({ status, code, message: ALL_TEXTS }, async (url) => {
      const outcome = await place.run({}, { AWS_ENDPOINT_URL: url });
      expect(outcome.code).toBe(1);
      expect(outcome.errors).toHaveLength(1);
      expectHarmless(outcome);
    });
  });

  test('as the layers of a function', async () => {
    const place = await startPlace();
    place.write({ 'layer/a': 'x' });
    for (const [index, text] of HOSTILE.entries())
      place.region.seedFunction({ name: `fn-${index}`, layers: [text] });
    const functions = HOSTILE.map((_, index) => `fn-${index}`).join();
    const outcome = await place.run({ functions, 'dry-run': 'true', 'max-functions': '500' });
    expect(failureOf(outcome)).toBe('');
    expectHarmless(outcome);
    const told = JSON.parse(outcome.outputs['functions'] ?? '') as { before: string[] }[];
    expect(told.map(({ before }) => before[0])).toEqual(HOSTILE);
  });

  test('as the descriptions of versions', async () => {
    const place = await startPlace();
    place.write({ 'layer/a': 'x' });
    for (const description of HOSTILE) place.region.seedLayer({ name: 'models', description });
    const outcome = await place.run({ reuse: 'any' });
    expect(failureOf(outcome)).toBe('');
    expectHarmless(outcome);
  });
});

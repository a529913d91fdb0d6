import { describe, expect, test } from '@jest/globals';
import { readRollbackInputs } from '../../src/inputs/rollback.ts';
import { given } from './given.ts';

const { read, refusal } = given(readRollbackInputs, {});
const VERSION = 'arn:aws:lambda:eu-central-1:123456789012:layer:greetings:7';
const TO_PREVIOUS = { functions: 'api', to: 'previous', 'layer-name': 'greetings' };

test('a record is all it takes', () => {
  expect(read({ record: 'rollout/record.jsonl' })).toEqual({
    from: { kind: 'record', path: 'rollout/record.jsonl' },
    functions: [],
    waves: [{ kind: 'percent', percent: 100 }],
    alarms: [],
    onFailure: 'stop',
    maxFunctions: 50,
    allowedAccountIds: [],
    allowedLayers: [],
    dryRun: false,
  });
});

test('the version before, and all of a rollout beside it', () => {
  process.env['AWS_REGION'] = 'eu-central-1';
  const inputs = {
    ...TO_PREVIOUS,
    alias: 'live',
    waves: '1, 100%',
    'canary-percent': '10',
    'canary-minutes': '5',
    'max-error-percent': '2',
    alarms: 'errors',
    'smoke-test': '{}',
    'on-failure': 'rollback',
    'max-functions': '9',
    'allowed-account-ids': '123456789012',
    'dry-run': 'true',
  };
  expect(read(inputs)).toEqual({
    from: { kind: 'version', to: 'previous', layerName: 'greetings' },
    functions: [{ kind: 'name', text: 'api', function: { name: 'api', reference: 'api' } }],
    alias: 'live',
    waves: [
      { kind: 'count', count: 1 },
      { kind: 'percent', percent: 100 },
    ],
    canary: { percent: 10, minutes: 5, maxErrorPercent: 2 },
    alarms: ['errors'],
    smokeTest: '{}',
    onFailure: 'rollback',
    maxFunctions: 9,
    allowedAccountIds: ['123456789012'],
    allowedLayers: [],
    dryRun: true,
    region: 'eu-central-1',
  });
});

test('a failing rollback stops unless told otherwise', () => {
  expect(read(TO_PREVIOUS).onFailure).toBe('stop');
  expect(read({ ...TO_PREVIOUS, 'on-failure': 'stop' }).onFailure).toBe('stop');
});

describe('a version', () => {
  test('by its ARN has its layer in it', () => {
    expect(read({ functions: 'using-layer', to: VERSION }).from).toEqual({
      kind: 'version',
      to: VERSION,
      layerName: 'greetings',
    });
  });

  test('by its ARN may come with the name of its layer, not with another', () => {
    const inputs = { functions: 'api', to: VERSION };
    expect(read({ ...inputs, 'layer-name': 'greetings' }).from).toMatchObject({ layerName: 'greetings' });
    expect(refusal({ ...inputs, 'layer-name': 'greeting' }).what).toBe(
      '`layer-name` is "greeting", but `to` is a version of "greetings".',
    );
  });

  test('before needs the name of its layer', () => {
    const { what, fix } = refusal({ ...TO_PREVIOUS, 'layer-name': '' });
    expect(what).toContain('`to: previous` is given without `layer-name`');
    expect(fix).toContain('`layer-name: greetings`');
  });

  test.each(['a b', 'greetings:7', 'm'.repeat(141), VERSION])('is not of a layer named %j', (name) => {
    expect(refusal({ ...TO_PREVIOUS, 'layer-name': name }).what).toContain(`\`layer-name\` is "${name}"`);
  });

  test.each(['7', 'Previous', 'latest', 'greetings', 'greetings:7', VERSION.slice(0, -2), `${VERSION}a`])(
    'is not %j',
    (to) => {
      expect(refusal({ ...TO_PREVIOUS, to })).toMatchObject({
        what: `\`to\` is "${to}".`,
        fix: expect.stringContaining('`previous` or the ARN of a layer version') as unknown,
      });
    },
  );
});

describe('what to go back to', () => {
  test('is not left out', () => {
    const { what, fix } = refusal({});
    expect(what).toBe(
      'Neither `record` nor `functions` and `to` are given, so there is nothing to roll back to.',
    );
    expect(fix).toContain('`functions: using-layer` and `to: previous`');
  });

  test('takes functions and version together', () => {
    expect(refusal({ functions: 'api' }).what).toBe('`functions` is given without `to`.');
    expect(refusal({ to: 'previous', functions: '' }).what).toBe('`to` is given without `functions`.');
    expect(refusal({ to: VERSION, functions: ' ,\n' }).what).toBe('`to` is given without `functions`.');
  });

  test.each<[string, string]>([
    ['functions', 'api'],
    ['to', 'previous'],
    ['layer-name', 'greetings'],
    ['alias', 'live'],
    ['canary-percent', '10'],
    ['canary-minutes', '5'],
    ['max-error-percent', '2'],
    ['codedeploy-application', 'shop'],
    ['codedeploy-deployment-group', 'api'],
  ])('is in the record, so %s is refused beside it', (name, value) => {
    const { what, fix } = refusal({ record: 'record.jsonl', [name]: value });
    expect(what).toBe(
      `\`${name}\` is given beside \`record\`, which says itself what each function is rolled back to.`,
    );
    expect(fix).toContain(`Take out \`${name}\``);
  });

  test('goes in waves and past gates with a record too', () => {
    const gates = { waves: '1, 100%', alarms: 'errors', 'smoke-test': '{}', 'on-failure': 'rollback' };
    expect(read({ record: 'rollout', ...gates })).toMatchObject({
      waves: [{ count: 1 }, { percent: 100 }],
      alarms: ['errors'],
      smokeTest: '{}',
      onFailure: 'rollback',
    });
  });
});

describe('what is refused in a rollout is refused here', () => {
  test.each<[string, string, string]>([
    ['functions', 'api-[ab]', 'holds the pattern'],
    ['waves', '50%', 'ends with'],
    ['alias', '7', 'which no alias can be called'],
    ['canary-percent', '10', 'has no alias whose traffic could be shifted'],
    ['smoke-test', 'event.json', 'is not JSON'],
    ['allowed-account-ids', '12345', 'holds "12345"'],
    ['dry-run', 'maybe', 'neither true nor false'],
  ])('%s: %s', (name, value, says) => {
    const { what } = refusal({ ...TO_PREVIOUS, [name]: value });
    expect(what).toContain(`\`${name}\``);
    expect(what).toContain(says);
  });

  test('and so is a region that is none', () => {
    process.env['AWS_REGION'] = 'Frankfurt';
    expect(refusal({ record: 'record.jsonl' }).what).toContain('Frankfurt');
  });
});

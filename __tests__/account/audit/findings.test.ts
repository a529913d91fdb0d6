import { describe, expect, test } from '@jest/globals';
import { ranges } from '../../../src/account/audit/findings/words.ts';
import { auditFindings } from '../../../src/account/audit/findings/index.ts';
import type { Survey, SurveyedFunction } from '../../../src/account/audit/survey.ts';

const BASE = 'arn:aws:lambda:eu-central-1:123456789012';
const TODAY = new Date('2026-11-20T12:00:00Z');
const arnOf = (version: number, name = 'models') => `${BASE}:layer:${name}:${version}`;

function functionOf(name: string, layers: number[], more: Partial<SurveyedFunction> = {}): SurveyedFunction {
  return {
    ...{ name, arn: `${BASE}:function:${name}`, packageType: 'Zip', architecture: 'x86_64', revisionId: 'r' },
    ...{ codeSize: 1, codeSha256: name, layersCodeSize: 1, lastModified: '', aliases: [] },
    versions: [
      {
        version: '$LATEST',
        lastModified: '',
        layers: layers.map((version) => arnOf(version)),
        runtime: 'nodejs24.x',
      },
    ],
    ...more,
  };
}

/** A region with versions 1 to 3 of a layer, 10 days one from the other, the newest 5 days old. */
function surveyOf(functions: SurveyedFunction[], more: Partial<Survey> = {}): Survey {
  const versions = [3, 2, 1].map((version) => ({
    ...{ arn: arnOf(version), version, description: '', runtimes: [], architectures: [] },
    createdAt: new Date(TODAY.getTime() - (5 + (3 - version) * 10) * 86_400_000),
    sharing: { grantees: ['444444444444'], unknown: [] },
  }));
  return {
    ...{ region: 'eu-central-1', layers: [{ name: 'models', versions }], foreign: new Map(), functions },
    ...{ uses: new Map(), storage: { used: 1, limit: 100, functions: 1 }, isWanted: () => true },
    ...more,
  };
}

const messages = (survey: Survey, rule: string) =>
  auditFindings(survey, { today: TODAY, activity: [] })
    .filter((finding) => finding.rule === `audit/${rule}`)
    .map(({ message }) => message);

/** With an alias that leads to a published version. */
const aliased = (latest: number, published: number, weights: Record<string, number> = {}) =>
  functionOf('api', [latest], {
    versions: [
      { version: '$LATEST', lastModified: '', layers: [arnOf(latest)] },
      { version: '1', lastModified: '', layers: [arnOf(published)] },
      { version: '2', lastModified: '', layers: [arnOf(1)] },
    ],
    aliases: [{ name: 'live', version: '1', weights, revisionId: 'r' }],
    environment: 'prod',
  });

describe('a function behind', () => {
  test('is told with how many versions, and since when', () => {
    expect(messages(surveyOf([functionOf('api', [1]), functionOf('web', [3])]), 'behind')).toEqual([
      'Function "api" has version 1 of layer "models", 2 versions behind the newest, 3, and there has been a newer one for 15 days.',
    ]);
  });

  test('is one behind an alias too, also for a part of its traffic, but not an old published version', () => {
    expect(messages(surveyOf([aliased(3, 2)]), 'behind')).toEqual([
      'Function "api" (live) has version 2 of layer "models", one version behind the newest, 3, and there has been a newer one for 5 days.',
    ]);
    expect(messages(surveyOf([aliased(3, 3)]), 'behind')).toEqual([]);
    expect(messages(surveyOf([aliased(3, 3, { '2': 0.1 })]), 'behind')).toHaveLength(1);
  });
});

describe('an environment', () => {
  const inProd = (name: string, version: number) => functionOf(name, [version], { environment: 'prod' });

  test('with a layer in two versions is told with who has which', () => {
    expect(messages(surveyOf([inProd('a', 3), inProd('b', 2), inProd('c', 3)]), 'mixed-versions')).toEqual([
      'In the environment "prod", layer "models" is used in 2 versions: version 3 in "a" and "c"; version 2 in "b".',
    ]);
  });

  test('is judged by what serves callers, and not with other environments or functions without the tag', () => {
    expect(messages(surveyOf([aliased(3, 2), inProd('b', 2)]), 'mixed-versions')).toEqual([]);
    const test_ = functionOf('t', [1], { environment: 'test' });
    expect(messages(surveyOf([inProd('a', 3), test_, functionOf('none', [2])]), 'mixed-versions')).toEqual(
      [],
    );
  });
});

test.each([
  ['python2.7', 'blocked-runtime', 'since 2022-05-30'],
  ['python3.8', 'blocked-runtime', 'from 2027-03-03'],
  ['nodejs22.x', '', ''],
  ['of the future', '', ''],
])('a function on %s is told by %j', (runtime, rule, date) => {
  const versions = [{ version: '$LATEST', lastModified: '', layers: [arnOf(3)], runtime }];
  const survey = surveyOf([functionOf('api', [], { versions })]);
  const rules = ['blocked-runtime', 'deprecated-runtime'].filter((one) => messages(survey, one).length > 0);
  expect(rules).toEqual(rule === '' ? [] : [rule]);
  if (rule) expect(messages(survey, rule)[0]).toContain(date);
});

describe('limits', () => {
  test('are told of full functions and of a full account', () => {
    const full = functionOf('full', [3], { unzipped: { code: 200_000_000, layers: 40_000_000 } });
    const some = functionOf('some', [3], { unzipped: { code: 240_000_000, layers: undefined } });
    const small = functionOf('small', [3], { unzipped: { code: 100_000_000, layers: 40_000_000 } });
    const storage = { used: 81, limit: 100, functions: 3 };
    const survey = surveyOf([full, some, small], { storage });
    expect(messages(survey, 'nearly-full').map((one) => /"(\w+)".*?(at least)?/.exec(one)?.[1])).toEqual([
      ...['full', 'some'],
    ]);
    expect(messages(survey, 'nearly-full')[1]).toContain('at least 240 MB');
    expect(messages(survey, 'storage')).toHaveLength(1);
    expect(messages(surveyOf([]), 'storage')).toEqual([]);
  });
});

test('a version of another account that is gone is an error where $LATEST has it', () => {
  const arn = 'arn:aws:lambda:eu-central-1:999999999999:layer:theirs:7';
  const versions = [
    { version: '$LATEST', lastModified: '', layers: [arn] },
    { version: '1', lastModified: '', layers: [arn] },
  ];
  const foreign = new Map([[arn, { isGranted: false }]]);
  const told = messages(surveyOf([functionOf('api', [], { versions })], { foreign }), 'foreign-gone');
  expect(told).toEqual([
    `Function "api" has "${arn}" of another account, which is gone or no longer granted to this one.`,
  ]);
});

test('numbers that follow one another are drawn together', () => {
  expect([ranges([1]), ranges([2, 1]), ranges([5, 1, 2, 3, 9])]).toEqual(['1', '1, 2', '1–3, 5, 9']);
});

describe('a durable function with layers', () => {
  test('and without an alias is told, for its executions under way', () => {
    const durable = { durable: { timeout: 60 } };
    const functions = [functionOf('orders', [3], durable), functionOf('bare', [], durable)];
    expect(messages(surveyOf([...functions, functionOf('api', [3])]), 'durable-without-alias')).toEqual([
      'Function "orders" is durable, has layers and no alias, so a layer that is changed reaches executions that are under way.',
    ]);
    expect(messages(surveyOf([{ ...aliased(3, 3), ...durable }]), 'durable-without-alias')).toEqual([]);
  });
});

test('a function of a capacity provider serves $LATEST.PUBLISHED, which may be behind', () => {
  const versions = [
    { version: '$LATEST', lastModified: '', layers: [arnOf(3)] },
    { version: '$LATEST.PUBLISHED', lastModified: '', layers: [arnOf(2)] },
  ];
  const api = functionOf('api', [3], { versions, managedInstances: true, environment: 'prod' });
  const survey = surveyOf([api, functionOf('web', [3], { environment: 'prod' })]);
  expect(messages(survey, 'behind')).toEqual([
    expect.stringMatching(/^Function "api" \(\$LATEST\.PUBLISHED\) has version 2 of layer "models"/),
  ]);
  expect(messages(survey, 'mixed-versions')).toEqual([expect.stringContaining('version 2 in "api"')]);
});

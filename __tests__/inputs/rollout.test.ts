import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRolloutInputs } from '../../src/inputs/rollout.ts';
import type { FunctionSelector, Share } from '../../src/rollout/options.ts';
import { Problem } from '../../src/shared/problem.ts';
import { given } from './given.ts';

const { read, refusal } = given(readRolloutInputs);
const ARN = 'arn:aws:lambda:eu-central-1:123456789012:function:api';

const count = (count: number): Share => ({ kind: 'count', count });
const percent = (percent: number): Share => ({ kind: 'percent', percent });

test('what is not given has its default', () => {
  expect(read()).toEqual({
    functions: [],
    attach: 'named',
    waves: [percent(100)],
    alarms: [],
    onFailure: 'rollback',
    maxFunctions: 50,
  });
});

describe('functions', () => {
  test.each<[string, string, object]>([
    ['a name', 'api', { kind: 'name', text: 'api', function: { name: 'api', reference: 'api' } }],
    ['a name and $LATEST', 'api:$LATEST', { kind: 'name', function: { name: 'api', reference: 'api' } }],
    ['an ARN', ARN, { kind: 'name', function: { name: 'api', reference: ARN, region: 'eu-central-1' } }],
    [
      'an ARN of China',
      ARN.replace('aws:lambda:eu-central-1', 'aws-cn:lambda:cn-north-1'),
      { kind: 'name', function: { name: 'api' } },
    ],
    ['the longest name', 'f'.repeat(64), { kind: 'name', function: { name: 'f'.repeat(64) } }],
    ['a name and an alias', 'api:live', { kind: 'name', function: { reference: 'api' }, alias: 'live' }],
    ['an ARN and an alias', `${ARN}:v-1_b`, { kind: 'name', function: { reference: ARN }, alias: 'v-1_b' }],
    ['the longest alias', `api:${'a'.repeat(128)}`, { kind: 'name', alias: 'a'.repeat(128) }],
    ['a pattern', 'api-*', { kind: 'glob', text: 'api-*', pattern: 'api-*' }],
    ['a pattern of one character', 'api-?', { kind: 'glob', pattern: 'api-?' }],
    ['a pattern for all', '*', { kind: 'glob', pattern: '*' }],
    ['a tag', 'tag:team=web', { kind: 'tag', text: 'tag:team=web', key: 'team', value: 'web' }],
    ['a tag with spaces and more', 'tag:a b:c=d / e=f', { kind: 'tag', key: 'a b:c', value: 'd / e=f' }],
    ['a tag whose value is empty', 'tag:layered=', { kind: 'tag', key: 'layered', value: '' }],
    ['a tag that looks like a pattern', 'tag:team=w*b', { kind: 'tag', value: 'w*b' }],
    ['those that have the layer', 'using-layer', { kind: 'using-layer', text: 'using-layer' }],
  ])('may be %s', (_, functions, expected) => {
    expect(read({ functions }).functions).toMatchObject([expected]);
    expect(read({ functions }).functions).toHaveLength(1);
  });

  test('may be all of these at once, in the order given', () => {
    const functions = 'worker:live, api-*\ntag:team=web\nusing-layer, api';
    expect(read({ functions }).functions.map(({ kind }) => kind)).toEqual([
      'name',
      'glob',
      'tag',
      'using-layer',
      'name',
    ]);
  });

  test('have no alias by $LATEST', () => {
    expect(read({ functions: 'api:$LATEST' }).functions[0]).not.toHaveProperty('alias');
  });

  test.each<[string, string, string]>([
    ['my api', "is no function's name or ARN, no pattern and no tag.", '`functions: api, worker`'],
    ['api;worker', "is no function's name or ARN", '`functions: api, worker`'],
    ['f'.repeat(65), "is no function's name or ARN", '`functions: api, worker`'],
    [ARN.replace('function', 'layer'), "is no function's name or ARN", '`using-layer`'],
    ['team=web', "is no function's name or ARN", '`tag:Key=Value`'],
    ['api:', "is no function's name or ARN", '`api:live`'],
    ['api:7', 'a version, and a published version never changes.', '`functions: api`'],
    [`${ARN}:12`, 'a version, and a published version never changes.', '`api:live`'],
    [`api:${'a'.repeat(129)}`, 'no alias has a name of that length.', '`functions: api`'],
    ['tag:team', 'a tag without a value.', '`tag:Key=Value`'],
    ['tag:', 'a tag without a value.', 'a value cannot hold a comma'],
    ['tag:=web', 'a tag without a key.', '`functions: tag:team=checkout`'],
    ['using-layers', 'holds "using-layers".', 'Write `using-layer`'],
    ['Using-Layer', 'holds "Using-Layer".', 'give a function of that name by its ARN'],
    ['using_layer', 'holds "using_layer".', 'Write `using-layer`'],
    ['api-[ab]*', 'holds the pattern "api-[ab]*"', '`api-a*, api-b*`'],
    ['[', 'holds the pattern "["', 'instead of brackets'],
    ['api-*:live', 'letters, digits, hyphens, underscores, `*` and `?` only.', 'with `alias` beside it'],
    [`${ARN}-*`, 'holds the pattern', 'without ARN or alias: `functions: api-*`'],
    ['{api*', 'holds the pattern', 'held against the whole name'],
  ])('are not %j', (item, says, fix) => {
    const problem = refusal({ functions: `ok, ${item}` });
    expect(problem.what).toContain('`functions` holds ');
    expect(problem.what).toContain(`"${item}"`);
    expect(problem.what).toContain(says);
    expect(problem.fix).toContain(fix);
  });

  test.each<[string, string]>([
    ['api:live, api:prod', ''],
    ['api, api:prod', 'live'],
    ['api, api:live', ''],
    [`${ARN}:live, worker, api:prod`, ''],
  ])('are not one with two aliases: %s, alias %j', (functions, alias) => {
    expect(refusal({ functions, alias }).what).toMatch(
      /^`functions` holds ".*" and ".*": one function, but not one alias\.$/,
    );
    expect(refusal({ functions, alias }).fix).toContain('a step of its own');
  });

  test.each<[string, string]>([
    ['api, api:live', 'live'],
    [`api:live, ${ARN}:live`, ''],
    ['api, api:$LATEST', ''],
  ])('may be named twice in one way: %s, alias %j', (functions, alias) => {
    expect(read({ functions, alias }).functions).toHaveLength(2);
  });

  test('are counted against max-functions, each name once, and what is still to be found not at all', () => {
    const most = { 'max-functions': '2' };
    expect(read({ functions: 'a,b,a', ...most }).maxFunctions).toBe(2);
    expect(read({ functions: 'a, a:$LATEST, b', ...most }).functions).toHaveLength(3);
    expect(read({ functions: 'a, b, c-*, tag:d=e, using-layer', ...most }).functions).toHaveLength(5);
    expect(refusal({ functions: 'a,b,c', ...most })).toMatchObject({
      what: '`functions` lists 3 functions, more than `max-functions` (2).',
      fix: 'If that is meant, set `max-functions: 3`.',
    });
  });

  test.each(['0', '-1', '01', '1.0', '1e3', '+5', '1000000', 'fifty', '0x10'])(
    'are not at most %j',
    (most) => {
      expect(refusal({ 'max-functions': most }).what).toContain('`max-functions`');
    },
  );
});

test('attach takes three words', () => {
  for (const attach of ['named', 'always', 'never']) expect(read({ attach }).attach).toBe(attach);
  expect(refusal({ attach: 'yes' })).toMatchObject({
    what: '`attach` is "yes".',
    fix: 'It is one of named, always, never.',
  });
});

test('on-failure takes two words', () => {
  for (const word of ['rollback', 'stop']) expect(read({ 'on-failure': word }).onFailure).toBe(word);
  expect(refusal({ 'on-failure': 'restore' }).fix).toBe('It is one of rollback, stop.');
});

describe('alias', () => {
  test.each(['live', 'LIVE-2_b', '2024-01-02', 'a'.repeat(128)])('may be %s', (alias) => {
    expect(read({ functions: 'api', alias }).alias).toBe(alias);
  });

  test.each(['3', '$LATEST', 'a b', 'a.b', 'api:live', 'a'.repeat(129), 'live, prod'])(
    'is not %j',
    (alias) => {
      const { what, fix } = refusal({ functions: 'api', alias });
      expect(what).toBe(`\`alias\` is "${alias}", which no alias can be called.`);
      expect(fix).toContain('`alias: live`');
    },
  );

  test('has nothing to do with $LATEST', () => {
    const { what, fix } = refusal({ functions: 'worker, api:$LATEST', alias: 'live' });
    expect(what).toBe('`functions` holds "api:$LATEST", but `alias` is "live".');
    expect(fix).toContain('Write `api`');
  });
});

describe('waves', () => {
  test.each<[string, Share[]]>([
    ['100%', [percent(100)]],
    ['', [percent(100)]],
    [' , ', [percent(100)]],
    ['1, 10%, 100%', [count(1), percent(10), percent(100)]],
    ['5\n20\n50%\n100%', [count(5), count(20), percent(50), percent(100)]],
    ['1%, 20, 100%', [percent(1), count(20), percent(100)]],
    ['10%, 10%, 100%', [percent(10), percent(100)]],
  ])('may be %j', (waves, expected) => {
    expect(read({ functions: 'api', waves }).waves).toEqual(expected);
  });

  test.each(['0', '0%', '101%', '010%', '1.5%', '-1', '1 %', '%', '10 percent', 'all', '1e3', '1000000'])(
    'are not of %j',
    (wave) => {
      const { what, fix } = refusal({ functions: 'api', waves: `${wave}, 100%` });
      expect(what).toBe(
        `\`waves\` holds "${wave}", which is neither a number of functions nor a percentage.`,
      );
      expect(fix).toContain('`waves: 1, 10%, 100%`');
    },
  );

  test.each<[string, string, string]>([
    ['50%, 10%, 100%', '10%', '50%'],
    ['5, 10%, 3, 100%', '3', '10%'],
    ['10%, 100%, 5', '5', '100%'],
    ['100%, 50%', '50%', '100%'],
  ])('do not fall: %s', (waves, wave, before) => {
    const { what, fix } = refusal({ functions: 'api', waves });
    expect(what).toBe(`\`waves\` holds "${wave}" after "${before}", so that wave would take no function.`);
    expect(fix).toContain('they rise');
  });

  test.each<[string, string]>([
    ['1', 'waves: 1, 100%'],
    ['1, 50%', 'waves: 1, 50%, 100%'],
    ['10%, 20', 'waves: 10%, 20, 100%'],
  ])('end with all: %s', (waves, fix) => {
    const problem = refusal({ functions: 'api', waves });
    expect(problem.what).toContain('so the rest of the functions would not get the layer.');
    expect(problem.fix).toContain(`\`${fix}\``);
  });
});

describe('a canary', () => {
  const base = { functions: 'api', alias: 'live' };

  test('has ten minutes and one percent of errors unless told', () => {
    expect(read({ ...base, 'canary-percent': '99' }).canary).toEqual({
      percent: 99,
      minutes: 10,
      maxErrorPercent: 1,
    });
  });

  test.each<[string, number]>([
    ['0', 0],
    ['100', 100],
    ['0.25', 0.25],
    ['2', 2],
  ])('may have %s percent of errors', (most, expected) => {
    const inputs = { ...base, 'canary-percent': '1', 'max-error-percent': most };
    expect(read(inputs).canary?.maxErrorPercent).toBe(expected);
  });

  test.each(['0', '100', '10%', '0.5', '-1', '010', 'ten'])('has not %j percent of the traffic', (share) => {
    const { what, fix } = refusal({ ...base, 'canary-percent': share });
    expect(what).toBe(`\`canary-percent\` is "${share}", which is not a whole number from 1 to 99.`);
    expect(fix).toContain('`canary-percent: 10`');
  });

  test.each(['0', '1.5', '10m', '-5'])('does not take %j minutes', (minutes) => {
    const { what } = refusal({ ...base, 'canary-percent': '10', 'canary-minutes': minutes });
    expect(what).toBe(`\`canary-minutes\` is "${minutes}", which is not a whole number from 1 on.`);
  });

  test.each(['101', '100.1', '-1', '1%', '.5', '1e1', 'none'])('has not %j percent of errors', (most) => {
    const { what } = refusal({ ...base, 'canary-percent': '10', 'max-error-percent': most });
    expect(what).toBe(`\`max-error-percent\` is "${most}", which is not a number from 0 to 100.`);
  });

  test.each(['canary-minutes', 'max-error-percent'])('is what %s is about', (name) => {
    const { what, fix } = refusal({ ...base, [name]: '5' });
    expect(what).toBe(`\`${name}\` has no effect without \`canary-percent\`, which is not given.`);
    expect(fix).toContain('`canary-percent: 10`');
  });
});

describe('how long it is watched afterwards', () => {
  test('is not at all unless told', () => {
    expect(read({ functions: 'api' })).not.toHaveProperty('watchMinutes');
    expect(read({ functions: 'api', 'watch-minutes': '360' }).watchMinutes).toBe(360);
  });

  test.each(['0', '1.5', '-3', '15m', '1e1'])('is not %j minutes', (minutes) => {
    const { what } = refusal({ functions: 'api', 'watch-minutes': minutes });
    expect(what).toBe(`\`watch-minutes\` is "${minutes}", which is not a whole number from 1 on.`);
  });

  test('is no longer than a job may take', () => {
    const { what, fix } = refusal({ functions: 'api', 'watch-minutes': '361' });
    expect(what).toContain("no job of GitHub's own runners takes longer than 360 minutes");
    expect(fix).toContain('`audit`');
  });
});

describe('CodeDeploy', () => {
  const both = { 'codedeploy-application': 'shop', 'codedeploy-deployment-group': 'api' };

  test('has an application and a deployment group', () => {
    expect(read({ functions: 'api:live', ...both }).codeDeploy).toEqual({
      application: 'shop',
      deploymentGroup: 'api',
    });
  });

  test.each<[string, string]>([
    ['codedeploy-application', 'codedeploy-deployment-group'],
    ['codedeploy-deployment-group', 'codedeploy-application'],
  ])('has not %s alone', (name, missing) => {
    const inputs = { functions: 'api:live', ...both, [missing]: '' };
    expect(refusal(inputs)).toMatchObject({
      what: `\`${name}\` is given without \`${missing}\`.`,
      fix: `Add \`${missing}\`; a deployment needs both.`,
    });
  });

  test('does not go with a canary of ours', () => {
    const { what } = refusal({ functions: 'api:live', ...both, 'canary-percent': '10' });
    expect(what).toBe(
      '`canary-percent` and `codedeploy-application` are both given, and one of them shifts the traffic.',
    );
  });
});

describe.each<[string, Record<string, string>]>([
  ['canary-percent', { 'canary-percent': '10' }],
  ['codedeploy-application', { 'codedeploy-application': 'a', 'codedeploy-deployment-group': 'b' }],
])('%s', (name, shift) => {
  test.each(['api:live', 'api:live, worker:prod', `${ARN}:live`])('goes with %s', (functions) => {
    expect(() => read({ functions, ...shift })).not.toThrow();
  });

  test.each(['api', 'api:live, worker', 'api-*', 'tag:a=b', 'using-layer', 'api:$LATEST'])(
    'needs an alias for %s',
    (functions) => {
      const { what, fix } = refusal({ functions, ...shift });
      expect(what).toMatch(new RegExp(`^\`${name}\` is given, but ".*" of \`functions\` has no alias`));
      expect(fix).toContain('Add `alias: live`');
      if (!functions.includes('$LATEST'))
        expect(() => read({ functions, alias: 'live', ...shift })).not.toThrow();
    },
  );
});

describe('smoke-test', () => {
  test.each(['{}', '{"a": [1, "ü"]}', '[]', '"text"', '{\n  "a": 1\n}'])('may be %j', (event) => {
    expect(read({ functions: 'api', 'smoke-test': event }).smokeTest).toBe(event);
  });

  test.each(['event.json', './events/ping.json', '{ping: true}', "{'a': 1}", '{"a": 1', '{} {}'])(
    'is not %j',
    (event) => {
      const { what, fix } = refusal({ functions: 'api', 'smoke-test': event });
      expect(what).toBe('`smoke-test` is not JSON.');
      expect(fix).toContain('a path to a file is not read');
    },
  );
});

describe('without functions', () => {
  test.each<[string, Record<string, string>]>([
    ['alias', { alias: 'live' }],
    ['waves', { waves: '1, 100%' }],
    ['canary-percent', { 'canary-percent': '10' }],
    ['alarms', { alarms: 'errors' }],
    ['smoke-test', { 'smoke-test': '{}' }],
    ['watch-minutes', { 'watch-minutes': '30' }],
    ['codedeploy-application', { 'codedeploy-application': 'a', 'codedeploy-deployment-group': 'b' }],
  ])('%s has no effect, which is refused', (name, inputs) => {
    const { what, fix } = refusal({ ...inputs, functions: ' , ' });
    expect(what).toBe(`\`${name}\` has no effect without \`functions\`, which is empty.`);
    expect(fix).toContain('`functions: using-layer`');
    expect(fix).toContain(`take \`${name}\` out`);
  });

  test('what would choose or roll back does no harm', () => {
    const inputs = { attach: 'always', 'on-failure': 'stop', 'max-functions': '9', waves: '100%' };
    expect(read(inputs).functions).toEqual([]);
  });
});

describe('whatever the text', () => {
  /** Pieces of what users write, and what nobody should. */
  const pieces = fc.constantFrom(
    ...[
      'api',
      'a-b_c',
      'arn:aws:lambda:eu-central-1:123456789012:function:',
      ':',
      'live',
      '$LATEST',
      '7',
      '*',
      '?',
    ],
    ...[
      '[',
      ']',
      'tag:',
      '=',
      'using-layer',
      's',
      ' ',
      '1',
      '10%',
      '100%',
      '%',
      '0',
      '.',
      '-',
      'ü',
      '\u0000',
    ],
  );
  const item = fc.oneof(
    fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('api', 'worker:live', 'api-*', 'tag:a=b', 'using-layer', '1', '5', '10%', '100%'),
  );
  const text = fc
    .tuple(fc.array(item, { maxLength: 6 }), fc.constantFrom(',', '\n', ', ', ',\r\n'))
    .map(([items, separator]) => items.join(separator));

  /** Runs a property with an input, which holds no NUL: no environment variable does. */
  const either = (name: string, base: Record<string, string>, wellFormed: (value: string) => void) =>
    fc.assert(
      fc.property(text, (raw) => {
        const value = raw.replaceAll('\u0000', '');
        try {
          read({ ...base, [name]: value });
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          expect((error as Problem).what).toContain(`\`${name}\``);
          expect((error as Problem).fix).not.toBe('');
          return;
        }
        wellFormed(value);
      }),
      { numRuns: 3000 },
    );

  test('functions are selectors, one for each item, or refused by name', () => {
    either('functions', { 'max-functions': '3' }, (functions) => {
      const { functions: selectors } = read({ functions, 'max-functions': '3' });
      const items = functions.split(/[,\n]/).flatMap((one) => one.trim() || []);
      expect(selectors.map(({ text }) => text)).toEqual([...new Set(items)]);
      for (const selector of selectors) expect(isWellFormed(selector)).toBe(true);
    });
  });

  test('waves rise to all, or are refused by name', () => {
    either('waves', { functions: 'api' }, (waves) => {
      const { waves: shares } = read({ functions: 'api', waves });
      expect(shares.at(-1)).toEqual(percent(100));
      for (const kind of ['count', 'percent'] as const) {
        const amounts = shares.flatMap((one) => (one.kind === kind ? [amountOf(one)] : []));
        expect(amounts).toEqual([...new Set(amounts)].sort((a, b) => a - b));
        expect(amounts.every((amount) => Number.isInteger(amount) && amount > 0)).toBe(true);
      }
    });
  });
});

const amountOf = (share: Share) => (share.kind === 'count' ? share.count : share.percent);

function isWellFormed(selector: FunctionSelector): boolean {
  switch (selector.kind) {
    case 'name':
      return (
        /^[\w-]{1,64}$/.test(selector.function.name) &&
        (selector.alias === undefined || /\D/.test(selector.alias))
      );
    case 'glob':
      return /^[\w*?-]+$/.test(selector.pattern) && /[*?]/.test(selector.pattern);
    case 'tag':
      return selector.key !== '' && selector.text === `tag:${selector.key}=${selector.value}`;
    case 'using-layer':
      return selector.text === 'using-layer';
  }
}

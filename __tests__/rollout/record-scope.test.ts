import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../../src/shared/problem.ts';
import { refuseOutOfScope } from '../../src/rollout/record-scope.ts';
import { readRecordWithLines } from '../../src/rollout/record.ts';
import { rollBackWrites } from '../../src/rollout/roll-back-writes.ts';
import { sameLayers } from '../../src/rollout/result.ts';

const [REGION, CALLER, OTHER] = ['eu-central-1', '111122223333', '666666666666'];
const scope = { partition: 'aws', region: REGION, account: CALLER };
const layer = (name: string, version: number | string, account = CALLER) =>
  `arn:aws:lambda:${REGION}:${account}:layer:${name}:${version}`;
const shared = (version: number | string) => layer('shared', version);
const [dd, evil] = [layer('dd', 1), layer('evil', 1, OTHER)];
const functionOf = (name: string) => `arn:aws:lambda:${REGION}:${CALLER}:function:${name}`;
const pay = functionOf('pay');

interface Lists {
  before: unknown;
  after: unknown;
}

const swap = (lists: Lists, about: object = {}) => ({ what: 'layers', function: pay, ...lists, ...about });
const to = (version: string, weights: object = {}) => ({ version, weights });
const move = (about: object = {}) => ({
  ...{ what: 'alias', function: pay, alias: 'live', before: to('7'), after: to('8') },
  ...about,
});

/** The record of a rollout of `shared`, with these lines behind its first one. */
function textOf(intents: object[], header: object = {}): string {
  const begin = { event: 'begin', schema: 1, action: 'publish', region: REGION, layerName: 'shared' };
  const lines = intents.flatMap((intent, index) => [
    { event: 'before', write: index + 1, ...intent },
    { event: 'after', write: index + 1, outcome: 'made' },
  ]);
  return [{ ...begin, ...header }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

const check = (text: string, allowedLayers: string[] = []) =>
  refuseOutOfScope(readRecordWithLines(text, 'r.jsonl'), { ...scope, allowedLayers }, 'r.jsonl');

/** What is said of a record; '' where it is taken. */
function saidOf(intents: object[], header: object = {}, allowedLayers: string[] = []): string {
  try {
    check(textOf(intents, header), allowedLayers);
    return '';
  } catch (error) {
    if (error instanceof Problem) return error.what;
    throw error;
  }
}

describe('a record may', () => {
  test.each<[string, string[], string[]]>([
    ['change the version of its layer in its place', [dd, shared(1), evil], [dd, shared(2), evil]],
    ['append its layer', [dd, evil], [dd, evil, shared(2)]],
    ['take its layer off again', [dd, evil, shared(2)], [dd, evil]],
    ['take its layer off from between others', [shared(2), dd], [dd]],
    ['give a function its only layer', [], [shared(1)]],
    ['leave a list as it is', [dd], [dd]],
    [
      'keep a layer of the same name of another account',
      [layer('shared', 9, OTHER), shared(1)],
      [layer('shared', 9, OTHER), shared(2)],
    ],
    [
      'keep a layer whose name begins the same',
      [layer('shared-2', 1), shared(1)],
      [layer('shared-2', 1), shared(2)],
    ],
    [
      'keep a layer of AWS, which has no account',
      [`arn:aws:lambda:${REGION}::awslayer:AmazonLinux1803`, shared(1)],
      [`arn:aws:lambda:${REGION}::awslayer:AmazonLinux1803`, shared(2)],
    ],
  ])('%s', (_, before, after) => {
    expect(saidOf([swap({ before, after })])).toBe('');
    expect(saidOf([swap({ before: after, after: before })])).toBe('');
  });

  test('write to a function more than once, publish a version of it, and move its alias', () => {
    const lines = [
      swap({ before: [dd], after: [dd, shared(1)] }),
      swap({ before: [dd, shared(1)], after: [dd, shared(2)] }),
      { what: 'version', function: pay },
      move({ after: to('7', { '8': 0.1 }) }),
      move({ before: to('7', { '8': 0.1 }), after: to('8') }),
    ];
    expect(saidOf(lines, { version: shared(2) })).toBe('');
  });
});

describe('a line is refused, with its number and the ARN, that', () => {
  const now = [dd, shared(2)];
  test.each<[string, unknown[], string]>([
    ['attaches a layer of another account', [dd, evil], evil],
    ['attaches one beside its own layer', [evil, dd, shared(1)], evil],
    ['attaches another layer of the account', [dd, shared(1), layer('other', 1)], layer('other', 1)],
    ['takes every layer off', [], dd],
    ['takes another layer off', [shared(1)], dd],
    ['changes the version of another layer', [layer('dd', 2), shared(1)], layer('dd', 2)],
    ['attaches a layer whose name begins the same', [dd, layer('shared-2', 1)], layer('shared-2', 1)],
    ['attaches a layer whose name is the beginning', [dd, layer('share', 1)], layer('share', 1)],
    [
      'attaches a layer of the same name of another account',
      [dd, layer('shared', 1, OTHER)],
      layer('shared', 1, OTHER),
    ],
    ['attaches its layer of another region', [dd, shared(1).replace(REGION, 'us-east-1')], ':us-east-1:'],
    [
      'attaches its layer of another partition',
      [dd, shared(1).replace('arn:aws:', 'arn:aws-cn:')],
      'arn:aws-cn:',
    ],
    ['attaches a layer of another case', [dd, shared(1).replace('shared', 'Shared')], ':Shared:1'],
    ...[0, -1, '01', '1.0', '+1', 'latest', '$LATEST', '', '1 ', ' 1', '1\n', '1:2', '١'].map(
      (version): [string, unknown[], string] => [
        `attaches version ${JSON.stringify(version)}, which is no number`,
        [dd, shared(version)],
        `:layer:shared:${version}`,
      ],
    ),
    ['attaches its layer without a version', [dd, shared(1).slice(0, -2)], ':layer:shared'],
    ['attaches an ARN with a blank', [dd, ` ${shared(1)}`], shared(1)],
    ['attaches an empty name', [dd, ''], `changes `],
    ['attaches its layer twice', [dd, shared(1), shared(3)], 'the place of'],
    ['moves its layer to another place', [shared(2), dd], 'the place of'],
  ])('%s', (_, before, arn) => {
    const said = saidOf([swap({ before: [dd], after: now }), swap({ before, after: now })]);
    expect(said).toMatch(/^Line 4 of r\.jsonl changes /);
    expect(said).toContain(arn);
    expect(said).toContain(pay);
    expect(said).toContain(`arn:aws:lambda:${REGION}:${CALLER}:layer:shared`);
    // What an undone rollback would bring back is no better.
    expect(saidOf([swap({ before: now, after: before })])).toMatch(/^Line 2 of r\.jsonl changes /);
  });

  test('puts other layers in another order', () => {
    const said = saidOf([swap({ before: [evil, dd, shared(1)], after: [dd, evil, shared(2)] })]);
    expect(said).toContain(`changes ${evil} on ${pay}`);
  });

  test.each([
    pay.replace(CALLER, OTHER),
    pay.replace(REGION, 'us-east-1'),
    pay.replace('arn:aws:', 'arn:aws-cn:'),
    `${pay}:live`,
    `${pay}:7`,
    `${pay}:$LATEST`,
    `${pay}\n`,
    ` ${pay}`,
    pay.toUpperCase(),
    functionOf(''),
    functionOf('a/b'),
    functionOf('a'.repeat(65)),
    'pay',
    `${CALLER}:pay`,
    shared(1),
    '',
  ])('names the function %j', (name) => {
    const layers = { before: [shared(1)], after: [shared(2)] };
    for (const line of [
      swap(layers, { function: name }),
      move({ function: name }),
      { what: 'version', function: name },
    ]) {
      const said = saidOf([swap(layers), line]);
      expect(said).toContain('Line 4 of r.jsonl names the function ');
      expect(said).toContain(name);
    }
  });

  test.each([
    ['an alias of another function', move({ alias: 'other:live' }), 'other:live'],
    ['an alias by a number', move({ alias: '7' }), '"7"'],
    ['an alias without a name', move({ alias: '' }), '""'],
    ['a version of another function', move({ before: to(`${functionOf('other')}:1`) }), functionOf('other')],
    ['version 0', move({ before: to('0') }), '"0"'],
    ['a version that is no number', move({ after: to('live') }), '"live"'],
    ['a share for another function', move({ before: to('7', { 'other:1': 0.5 }) }), 'other:1'],
    ['a share of more than all', move({ before: to('7', { '8': 1.5 }) }), '1.5'],
    ['a negative share', move({ after: to('7', { '8': -0.1 }) }), '-0.1'],
  ])('moves %s', (_, line, words) => {
    const said = saidOf([swap({ before: [shared(1)], after: [shared(2)] }), line]);
    expect(said).toContain('Line 4 of r.jsonl ');
    expect(said).toContain(words);
    expect(said).toContain(pay);
  });

  test.each([
    ['another layer than the lines change', { layerName: 'other' }, 'Line 2 of r.jsonl changes'],
    ['a layer by a name that is none', { layerName: 'shared:1' }, 'Line 1 of r.jsonl names "shared:1"'],
    ['no layer', { layerName: '' }, 'Line 1 of r.jsonl names ""'],
    ['a version of another layer', { version: layer('other', 2) }, layer('other', 2)],
    ['a version of another account', { version: layer('shared', 2, OTHER) }, OTHER],
    ['a version that is none', { version: shared(0) }, 'Line 1 of r.jsonl is of '],
  ])('says that the record is of %s', (_, header, words) => {
    expect(saidOf([swap({ before: [shared(1)], after: [shared(2)] })], header)).toContain(words);
  });

  test('counts the lines as an editor does, empty ones too', () => {
    const text = textOf([swap({ before: [evil], after: [shared(2)] })]).replace('\n', '\n\n\n');
    expect(() => check(text)).toThrow('Line 4 of r.jsonl changes');
  });

  test('is found among a hundred thousand', () => {
    const good = Array.from({ length: 100_000 }, (_, index) =>
      swap({ before: [dd, shared(1)], after: [dd, shared(2)] }, { function: functionOf(`f-${index}`) }),
    );
    expect(saidOf([...good, swap({ before: [evil], after: [shared(2)] })])).toContain(
      'Line 200002 of r.jsonl',
    );
  });
});

const ofAnyVersion = (arn: string) => arn.replace(/:\d+$/, '');

describe('a layer beside its own', () => {
  const replaced = swap({ before: [dd, evil], after: [shared(2), evil] });
  const names = { replaces: [ofAnyVersion(dd)] };

  test('may change where the record names it and the workflow allows it', () => {
    expect(saidOf([replaced], names, [ofAnyVersion(dd)])).toBe('');
    expect(saidOf([replaced], names, [`arn:aws:lambda:*:${CALLER}:layer:d*`])).toBe('');
  });

  test.each<[string, object, string[]]>([
    ['the workflow does not allow', names, []],
    ['the workflow allows another one of', names, [ofAnyVersion(evil)]],
    ['the record does not name', {}, [ofAnyVersion(dd)]],
    ['the record means by a pattern alone', { replaces: ['arn:aws:lambda:*:*:layer:*'] }, []],
  ])('is refused that %s', (_, header, allowed) => {
    expect(saidOf([replaced], header, allowed)).toContain(dd);
  });

  test.each(['*', '??', 'd*'])('is not meant by a record of the layer "%s"', (layerName) => {
    const lines = [swap({ before: [dd], after: [layer('dd', 2)] })];
    expect(saidOf(lines, { layerName })).toContain('changes ');
    expect(saidOf(lines, { layerName }, [ofAnyVersion(dd)])).toBe('');
  });
});

/** Layers as an attacker would mix them, and as functions have them. */
const arns = fc.constantFrom(
  ...[shared(1), shared(2), shared(3), dd, evil, layer('shared-2', 1), layer('shared', 1, OTHER), shared(0)],
);
const lists = fc.uniqueArray(arns, { maxLength: 5 });
/** Of records that were tampered with to reach further. */
const headers = fc.constantFrom<object>(
  ...[
    {},
    {},
    {},
    { layerName: '*' },
    { layerName: 'sh*' },
    { replaces: ['*'] },
    { replaces: [ofAnyVersion(dd)] },
  ],
);
const outcomes = fc.constantFrom('made' as const, 'unclear' as const, 'not made' as const);

test('whatever a record holds that is taken, the other layers of a function stay as they are, in their order', () => {
  let taken = 0;
  const isOwn = (arn: string) => [shared(1), shared(2), shared(3)].includes(arn);
  const others = (list: readonly string[]) => list.filter((arn) => !isOwn(arn));
  const line = fc
    .tuple(lists, lists, fc.integer({ min: 0, max: 9 }), outcomes)
    .map(([before, any, dice, outcome]) => ({
      ...{ before, outcome },
      after: dice > 2 ? before.map((arn) => (isOwn(arn) ? shared(2) : arn)) : any,
    }));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), lists, fc.boolean(), headers, (...given) => {
      const [lines, any, asLeft, header] = given;
      const intents = lines.map(({ before, after }) => swap({ before, after }));
      if (saidOf(intents, header) !== '') return;
      const current = asLeft ? (lines.at(-1)?.after ?? any) : any;
      const undone = rollBackWrites(lines, current, sameLayers);
      if (undone.kind !== 'roll back') return;
      taken++;
      expect(others(undone.to)).toEqual(others(current));
    }),
    { numRuns: 10_000 },
  );
  expect(taken).toBeGreaterThan(100);
});

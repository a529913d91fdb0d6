import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Problem } from '../../src/shared/problem.ts';
import { keepRecord, readRecord } from '../../src/rollout/record.ts';
import type { Intent, Outcome, RecordedRollout, RecordHeader } from '../../src/rollout/record.ts';
import { OURS } from './made-by.ts';
import { BASE, FIVE } from './planning.ts';
import { testOnPosix } from '../systems.ts';

const onPosix = testOnPosix('permission bits, nor a way to open what is no link');

const header: RecordHeader = {
  ...{ action: 'publish', region: 'eu-central-1', layerName: 'mine' },
  version: `${BASE}:layer:mine:7`,
  madeBy: OURS,
};
const api = `${BASE}:function:api`;
const swap: Intent = { what: 'layers', function: api, before: FIVE, after: FIVE.slice(1) };
const move: Intent = {
  ...{ what: 'alias', function: api, alias: 'live' },
  ...{ before: { version: '3', weights: {} }, after: { version: '3', weights: { '4': 0.1 } } },
};

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'));
  path = join(folder, 'rollout.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (file = path) => readFileSync(file, 'utf8');
const linesOf = () =>
  textOf()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const unwritable = (code: string) => `The record of the rollout cannot be written to ${path} (${code}), `;

/** What reading comes to: nothing but a Problem may be thrown. */
function readOrProblem(text: string): RecordedRollout | Problem {
  try {
    return readRecord(text, 'rollout.jsonl');
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

describe('keeping a record', () => {
  test('begins with the first write, so that a rollout that writes nothing leaves nothing', () => {
    const record = keepRecord(path, header);
    expect([record.path(), existsSync(path)]).toEqual(['', false]);
    record.intend(swap);
    expect(record.path()).toBe(path);
  });

  test('notes each write before it is made and what came of it, each at once', () => {
    const record = keepRecord(path, header);
    const settle = record.intend(swap);
    expect(linesOf()).toMatchObject([
      { event: 'begin', schema: 1, ...header },
      { event: 'before', write: 1, ...swap },
    ]);
    const settleMove = record.intend(move);
    settleMove('unclear');
    settle('made');
    expect(linesOf().slice(2)).toMatchObject([
      { event: 'before', write: 2, ...move },
      { event: 'after', write: 2, outcome: 'unclear' },
      { event: 'after', write: 1, outcome: 'made' },
    ]);
    expect(textOf().endsWith('\n')).toBe(true);
  });

  onPosix('is for its owner only', () => {
    keepRecord(path, header).intend(swap);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('refuses a file that is there, and leaves it as it is', () => {
    writeFileSync(path, 'of somebody else');
    expect(() => keepRecord(path, header).intend(swap)).toThrow(unwritable('EEXIST'));
    expect(textOf()).toBe('of somebody else');
  });

  test.each([true, false])('refuses a link that was planted (its target exists: %s)', (exists) => {
    const victim = join(folder, 'victim');
    if (exists) writeFileSync(victim, 'precious');
    symlinkSync(victim, path);
    expect(() => keepRecord(path, header).intend(swap)).toThrow(unwritable('EEXIST'));
    expect(existsSync(victim) && textOf(victim)).toBe(exists && 'precious');
  });

  onPosix('does not follow a link that was put in its place meanwhile', () => {
    const record = keepRecord(path, header);
    const settle = record.intend(swap);
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'precious');
    rmSync(path);
    symlinkSync(victim, path);
    expect(() => settle('made')).toThrow(unwritable('ELOOP'));
    expect(textOf(victim)).toBe('precious');
  });

  test('makes no second file in place of one that went away: it would tell half of it', () => {
    const record = keepRecord(path, header);
    const settle = record.intend(swap);
    rmSync(path);
    expect(() => settle('made')).toThrow(unwritable('ENOENT'));
    expect(existsSync(path)).toBe(false);
  });

  test('is given up for good when a line could not be written, as that may stand there half', () => {
    const record = keepRecord(path, header);
    const settle = record.intend(swap);
    renameSync(path, `${path}.away`);
    expect(() => settle('made')).toThrow(unwritable('ENOENT'));
    renameSync(`${path}.away`, path);
    expect(() => record.intend(move)).toThrow(unwritable('ENOENT'));
    expect(linesOf()).toHaveLength(2);
  });
});

const functions = fc
  .constantFrom('a', 'b', '__proto__', 'constructor')
  .map((name) => `${BASE}:function:${name}`);
const layers = fc.array(fc.constantFrom(...FIVE), { maxLength: 5 });
const targets = fc.record({
  version: fc.constantFrom('1', '2'),
  weights: fc.dictionary(fc.constantFrom('3', '__proto__'), fc.constantFrom(0.1, 0.5), { maxKeys: 1 }),
});
const intents: fc.Arbitrary<Intent> = fc.oneof(
  fc.record({ what: fc.constant('layers' as const), function: functions, before: layers, after: layers }),
  fc.record({
    ...{ what: fc.constant('alias' as const), function: functions, alias: fc.constant('live') },
    ...{ before: targets, after: targets },
  }),
  fc.record({ what: fc.constant('version' as const), function: functions }),
);
const outcomes = fc.constantFrom<(Outcome | undefined)[]>('made', 'not made', 'unclear', undefined);

describe('reading a record', () => {
  test('tells of each function what was written, oldest first, and last written first of the functions', () => {
    let files = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(intents, outcomes), { minLength: 1, maxLength: 12 }), (writes) => {
        const file = join(folder, `${++files}`);
        const record = keepRecord(file, header);
        for (const [intent, outcome] of writes) {
          const settle = record.intend(intent);
          if (outcome) settle(outcome);
        }
        const read = readRecord(textOf(file), file);
        const told = writes.flatMap(([intent, outcome = 'unclear']) =>
          intent.what === 'version' ? [] : [{ ...intent, outcome }],
        );
        const names = [...new Set(told.toReversed().map((one) => one.function))];
        const of = (name: string, what: Intent['what']) =>
          told.flatMap(({ before, after, outcome, ...one }) =>
            one.function === name && one.what === what ? [{ before, after, outcome }] : [],
          );
        expect(read).toEqual({
          ...header,
          functions: names.map((name) => {
            const moves = of(name, 'alias');
            const alias = moves.length > 0 && { alias: { name: 'live', writes: moves } };
            return { function: name, layers: of(name, 'layers'), ...alias };
          }),
        });
      }),
      { numRuns: 300 },
    );
  });

  test('makes do with one that was cut off anywhere: what it does not tell is unclear', () => {
    const record = keepRecord(path, header);
    record.intend(swap)('made');
    record.intend(move)('not made');
    const text = textOf();
    const begun = text.indexOf('\n');
    for (let length = 0; length <= text.length; length++) {
      const read = readOrProblem(text.slice(0, length));
      expect(read instanceof Problem).toBe(length < begun);
      if (read instanceof Problem) continue;
      const [one] = read.functions;
      const at = (index: number) => text.split('\n', index).join('\n').length <= length;
      expect(one?.layers.map(({ outcome }) => outcome)).toEqual(
        at(3) ? ['made'] : at(2) ? ['unclear'] : undefined,
      );
      expect(one?.alias?.writes.map(({ outcome }) => outcome)).toEqual(
        at(5) ? ['not made'] : at(4) ? ['unclear'] : undefined,
      );
    }
  });

  test('keeps functions of one name apart, by region and by account', () => {
    const record = keepRecord(path, header);
    const arns = [
      ...[api, 'arn:aws:lambda:us-east-1:123456789012:function:api'],
      'arn:aws:lambda:eu-central-1:999999999999:function:api',
    ];
    for (const arn of arns) record.intend({ ...swap, function: arn })('made');
    expect(readRecord(textOf(), path).functions.map((one) => [one.function, one.layers.length])).toEqual(
      arns.toReversed().map((arn) => [arn, 1]),
    );
  });

  test('reads a hundred thousand writes', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => [
      JSON.stringify({ event: 'before', write: index + 1, ...swap, function: `${api}-${index}` }),
      JSON.stringify({ event: 'after', write: index + 1, outcome: 'made' }),
    ]);
    const begin = JSON.stringify({ event: 'begin', schema: 1, ...header });
    expect(readRecord([begin, ...lines.flat()].join('\n'), path).functions).toHaveLength(100_000);
  });

  test('refuses one that was cut in the middle, and says what to give', () => {
    const record = keepRecord(path, header);
    record.intend(swap)('made');
    const [begin = '', before = '', ...rest] = textOf().split('\n');
    const text = [begin, before.slice(0, 40), ...rest].join('\n');
    expect(() => readRecord(text, 'a/rollout.jsonl')).toThrow(
      new Problem(
        'a/rollout.jsonl is no record of a rollout that this version can read.',
        'Give the file that the output `record` of the rollout names, as it was uploaded.',
      ),
    );
  });
});

describe('a record of unknown origin', () => {
  const begin = JSON.stringify({ event: 'begin', schema: 1, ...header });
  const before = { event: 'before', write: 1 };

  test.each<[string, unknown]>([
    ['nothing', ''],
    ['null', null],
    ['a list', [[]]],
    ['another schema', { event: 'begin', schema: 2, ...header }],
    ['no region', { event: 'begin', schema: 1, ...header, region: undefined }],
    ['an unknown action', { event: 'begin', schema: 1, ...header, action: 'delete' }],
    ['a version that is none', { event: 'begin', schema: 1, ...header, version: 7 }],
    ...[
      null,
      'me',
      {},
      { ...OURS, runId: 7 },
      { ...OURS, repositoryId: '' },
      { ...OURS, workflow: undefined },
    ].map((madeBy): [string, unknown] => [
      `a run that is none (${JSON.stringify(madeBy)})`,
      { event: 'begin', schema: 1, ...header, madeBy },
    ]),
    [
      'what is a prototype elsewhere',
      Object.fromEntries([['__proto__', { event: 'begin', schema: 1, ...header }]]),
    ],
  ])('is none that begins with %s', (_, line) => {
    expect(readOrProblem(`${JSON.stringify(line)}\n`)).toBeInstanceOf(Problem);
  });

  test.each<[string, object]>([
    ['an unknown event', { ...before, event: 'during' }],
    ['no function', { ...before, what: 'layers', before: [], after: [] }],
    ['layers that are none', { ...before, ...swap, after: [1] }],
    ['layers that are no list', { ...before, ...swap, before: { length: 1 } }],
    ['an alias without a name', { ...before, ...move, alias: undefined }],
    ['an alias that was nowhere', { ...before, ...move, before: null }],
    ['an alias without a version', { ...before, ...move, after: { weights: {} } }],
    ['no weights', { ...before, ...move, after: { version: '1', weights: null } }],
    ['weights that are none', { ...before, ...move, after: { version: '1', weights: { '2': '0.1' } } }],
    ['an unknown write', { ...before, what: 'code', function: api }],
    ['an unknown outcome', { event: 'after', write: 1, outcome: 'toString' }],
    ['a number that is none', { event: 'after', write: '1', outcome: 'made' }],
  ])('is none that holds %s', (_, line) => {
    expect(readOrProblem(`${begin}\n${JSON.stringify(line)}\n`)).toBeInstanceOf(Problem);
  });

  test.each<[string, object[]]>([
    [
      'two records in one',
      [
        { ...before, ...swap },
        { event: 'begin', schema: 1, ...header },
      ],
    ],
    [
      'the same write twice',
      [
        { ...before, ...swap },
        { ...before, ...swap },
      ],
    ],
    ['a write after one that is missing', [{ ...before, ...swap, write: 2 }]],
    [
      'two aliases of one function',
      [
        { ...before, ...move },
        { ...before, ...move, write: 2, alias: 'beta' },
      ],
    ],
  ])('is none that holds %s', (_, lines) => {
    const text = [begin, ...lines.map((line) => JSON.stringify(line)), ''].join('\n');
    expect(readOrProblem(text)).toBeInstanceOf(Problem);
  });

  test.each([
    ['of lists in lists', '['.repeat(1_000_000)],
    ['of objects in objects', '{"a":'.repeat(200_000)],
    ['of one string', `"${'a'.repeat(30_000_000)}"`],
  ])('is a Problem where it is a heap %s', (_, heap) => {
    expect(readOrProblem(heap)).toBeInstanceOf(Problem);
    expect(readOrProblem(`${begin}\n${heap}\n`)).toBeInstanceOf(Problem);
  });

  test('reads or is a Problem, whatever it holds, and changes no prototype', () => {
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constant(begin),
      fc
        .record(
          {
            event: fc.constantFrom('begin', 'before', 'after', '__proto__'),
            schema: fc.constant(1),
            what: fc.constantFrom('layers', 'alias', 'version'),
            function: fc.oneof(functions, fc.jsonValue({ maxDepth: 1 })),
            alias: fc.oneof(fc.constant('live'), fc.jsonValue({ maxDepth: 1 })),
            before: fc.oneof(layers, targets, fc.jsonValue({ maxDepth: 2 })),
            after: fc.oneof(layers, targets, fc.jsonValue({ maxDepth: 2 })),
            write: fc.oneof(fc.nat(3), fc.jsonValue({ maxDepth: 1 })),
            outcome: fc.oneof(outcomes, fc.jsonValue({ maxDepth: 1 })),
          },
          { requiredKeys: ['event'] },
        )
        .map((event) => JSON.stringify(event)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const read = readOrProblem([begin, ...lines].join('\n'));
        expect(read instanceof Problem || Array.isArray(read.functions)).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

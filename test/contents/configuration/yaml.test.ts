import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { readYaml } from '../../../src/contents/configuration/yaml.js';

/** What the `yaml` package, a parser of all of YAML, makes of a text. */
function reference(text: string): { isBroken: boolean; repeats: boolean; values: [string, string][] } {
  const documents = parseAllDocuments(text, { uniqueKeys: true, logLevel: 'silent' });
  const all = Array.isArray(documents) ? documents : [];
  const errors = all.flatMap((document) => document.errors);
  const isRepeat = ({ code }: { code: string }) => code === 'DUPLICATE_KEY';
  return {
    isBroken: errors.some((error) => !isRepeat(error)),
    repeats: errors.some(isRepeat),
    values:
      errors.length > 0 ? [] : all.flatMap(({ contents }, at) => leaves(contents, at === 0 ? '' : `[${at}]`)),
  };
}

function leaves(node: unknown, path: string): [string, string][] {
  if (isMap(node) && node.items.length > 0)
    return node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? (key.source ?? '') : '?';
      return leaves(value, path === '' ? name : `${path}.${name}`);
    });
  if (isSeq(node) && node.items.length > 0)
    return node.items.flatMap((item, index) => leaves(item, `${path}[${index}]`));
  if (isMap(node)) return [[path, '{}']];
  if (isSeq(node)) return [[path, '[]']];
  return [[path, isScalar(node) ? (node.source ?? '') : '']];
}

/** An empty document has a value of no name, or none. */
const named = (keys: string[]) => keys.filter((key) => !/^(?:\[\d+\])?$/.test(key));

/** Pieces of lines that meet in all ways, right and wrong. */
const PIECES = [
  ...[
    'a: 1',
    'b: two',
    'c:',
    'd: "x"',
    "e: 'it''s'",
    'f: [1, two]',
    'g: {x: 1, y: two}',
    '- one',
    '- k: v',
    '-',
    '- - 2',
  ],
  ...[
    '# note',
    '',
    'h: "open',
    'closed"',
    'plain words',
    'i: x: y',
    'j: |',
    'k: >-',
    'text',
    'l: [1,',
    '2]',
    'm: {n: 1',
    '}',
  ],
  ...[
    '"q": 1',
    "'r': 2",
    's: - t',
    'u: @v',
    'w: "\\q"',
    'x: "a" b',
    '---',
    '...',
    'y: a # note',
    'z: a#b',
    'url: http://x/y',
    'a: 2',
  ],
  ...[
    't: {{x}}',
    '&a b',
    'n: *a',
    '? q',
    '!t v: 1',
    'o: !t 1',
    '<<: *a',
    'p:q',
    'key with words: v',
    '-x: 1',
    '[a]: 1',
    ': 1',
    '%Y',
    '|',
    '\tv: 1',
  ],
];

const line = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom(...PIECES))
  .map(([indent, piece]) => (piece === '---' || piece === '...' ? piece : ' '.repeat(indent) + piece));
const document = fc.array(line, { minLength: 1, maxLength: 7 }).map((lines) => `${lines.join('\n')}\n`);

/** Lines that are more often right than wrong. */
const tidy = fc.letrec<{ block: string[]; entry: string[] }>((tie) => ({
  entry: fc.oneof(
    fc.constantFrom(...PIECES.slice(0, 20)).map((piece) => [piece]),
    fc
      .tuple(fc.constantFrom('c:', 'nested:', '-'), tie('block'), fc.integer({ min: 1, max: 3 }))
      .map(([head, lines, by]) => [head, ...lines.map((one) => ' '.repeat(by) + one)]),
  ),
  block: fc.array(tie('entry'), { minLength: 1, maxLength: 3 }).map((entries) => entries.flat()),
}));

const text = fc.oneof(
  document,
  tidy.block.map((lines) => `${lines.join('\n')}\n`),
);

describe('a YAML file', () => {
  test('is called broken only where a parser of all of YAML refuses it, and is read as that reads it', () => {
    fc.assert(
      fc.property(text, (yaml) => {
        const { fault, isPartial, repeated, values } = readYaml(yaml);
        const { isBroken, repeats, values: expected } = reference(yaml);
        if (fault) expect([fault, isBroken || repeats]).toEqual([fault, true]);
        else if (!isPartial) {
          expect(isBroken).toBe(false);
          expect(repeated.length > 0).toBe(repeats);
          if (!repeats)
            expect(named(values.map(({ key }) => key))).toEqual(named(expected.map(([key]) => key)));
        }
      }),
      { numRuns: process.env['TRUST'] ? 60_000 : 1500 },
    );
  });
});

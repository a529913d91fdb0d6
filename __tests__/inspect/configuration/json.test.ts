import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConfiguration } from '../../../src/inspect/configuration/configuration.ts';
import { readJson } from '../../../src/inspect/configuration/json.ts';

describe('a JSON file', () => {
  test('is called broken exactly where JSON.parse refuses it', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"\\q"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '/*',
      '//',
      '"',
      '\\',
    );
    const crafted = fc.array(pieces, { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(crafted, fc.json(), fc.string()), (text) => {
        let isBroken = false;
        try {
          JSON.parse(text);
        } catch {
          isBroken = true;
        }
        const { fault, unread } = readJson(text);
        expect([fault !== undefined, unread]).toEqual([isBroken, undefined]);
      }),
      { numRuns: 2000 },
    );
  });

  test('tells the keys and the lines of its values', () => {
    const { values } = readJson(
      '{\n  "db": { "host": "h", "ports": [1, 2] },\n  "on": true, "none": {}\n}\n',
    );
    expect(values.map(({ key, line, text }) => [key, line, text])).toEqual([
      ['db.host', 2, 'h'],
      ['db.ports[0]', 2, '1'],
      ['db.ports[1]', 2, '2'],
      ['on', 3, 'true'],
      ['none', 3, '{}'],
    ]);
  });

  test.each([
    ['{\n "a": 1,\n}', 3, 'has no key in double quotes where one is expected'],
    ['{\n "a": 1\n "b": 2\n}', 3, 'lacks a comma or a closing bracket'],
    ['{"a": "open\n}', 1, 'has a text that is not closed in its line'],
    ['{"a": 1}\n\n{"b": 2}', 3, 'goes on behind the end of its value'],
    ['{"a": // why\n 1}', 1, 'has a comment, which JSON does not have'],
    ['{"a": "\\q"}', 1, 'has an escape that JSON does not know'],
    ['[1, 02]', 1, 'lacks a comma or a closing bracket'],
    ['{"a":\n', 2, 'has no JSON value where one is expected'],
    ['\ufeff{}', 1, 'begins with a byte order mark, which JSON does not have'],
  ])('that is %j is broken in line %i', (text, line, what) => {
    expect(readJson(text).fault).toEqual({ line, what });
  });

  test.each(['{/*', '{"a": 1} /*', '[ /* * ', '/*'])(
    'that ends in an open comment, %j, is read to its end',
    (text) => {
      expect(readJson(text).fault).toEqual({ line: 1, what: 'has a comment, which JSON does not have' });
    },
  );

  test('with a key twice in one object tells the second', () => {
    expect(readJson('{"a": {"b": 1,\n"b": 2}, "b": 3}').repeated).toEqual([{ key: 'a.b', line: 2 }]);
  });

  test('that is broken has the secrets before and behind the fault, and is never quoted', () => {
    const text = '{"password": "hunter2-Correct9", "a" 1, "db": {"token": "q8Zx71mNb2"}}';
    const configuration = readConfiguration('a.json', Buffer.from(text));
    expect(configuration?.secrets.map(({ key }) => key)).toEqual(['password', 'db.token']);
    expect(JSON.stringify(configuration?.fault)).not.toMatch(/hunter2|q8Zx/);
  });

  test('with escapes in a key and a value has its secret found', () => {
    const text = String.raw`{"pass\u0077ord": "\u0068unter2-Correct9"}`;
    expect(readConfiguration('a.json', Buffer.from(text))?.secrets).toEqual([{ key: 'password', line: 1 }]);
  });

  test('whose keys are longer than those of a configuration is left alone', () => {
    expect(readJson(JSON.stringify({ a: { ['k'.repeat(3000)]: 1 } })).unread).toContain(
      'keys that are longer',
    );
  });

  test('of a hundred thousand brackets is left alone', () => {
    expect(readJson('['.repeat(100_000)).unread).toBe('nests deeper than 100 levels');
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../../src/contents/configuration/json.js';

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
        const { fault, isPartial } = readJson(text);
        expect([fault !== undefined, isPartial]).toEqual([isBroken, undefined]);
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
    ['{\n "a": 1\n "b": 2\n}', 3, 'lacks a comma or the closing }'],
    ['{"a": "open\n}', 1, 'has a text that is not closed in its line, or has a wrong escape'],
    ['{"a": 1}\n\n{"b": 2}', 3, 'goes on behind the end of its value'],
    ['{"a": // why\n 1}', 1, 'has no JSON value where one is expected'],
    ['{"a":\n', 2, 'ends where a value is expected'],
    ['\ufeff{}', 1, 'begins with a byte order mark, which JSON does not have'],
  ])('that is %j is broken in line %i', (text, line, what) => {
    expect(readJson(text).fault).toEqual({ line, what });
  });

  test('with a key twice in one object tells the second', () => {
    expect(readJson('{"a": {"b": 1,\n"b": 2}, "b": 3}').repeated).toEqual([{ key: 'a.b', line: 2 }]);
  });

  test('of a hundred thousand brackets is left alone', () => {
    expect(readJson('['.repeat(100_000)).isPartial).toBe(true);
  });
});

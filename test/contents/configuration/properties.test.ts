import { describe, expect, test } from '@jest/globals';
import { readProperties } from '../../../src/contents/configuration/properties.js';

describe('a .properties file', () => {
  test('is read as java.util.Properties reads it', () => {
    const text =
      '# note\n! note\n\nplain=1\n  spaced : two words \nblank\nby\\ key value\ngoes=on \\\n   and on\nu=\\u00e9\\tx\npath=C:\\\\dir\\\\\n';
    expect(readProperties(text).values.map(({ key, line, text: value }) => [key, line, value])).toEqual([
      ['plain', 4, '1'],
      ['spaced', 5, 'two words '],
      ['blank', 6, ''],
      ['by key', 7, 'value'],
      ['goes', 8, 'on and on'],
      ['u', 10, 'é\tx'],
      ['path', 11, 'C:\\dir\\'],
    ]);
  });

  test('is broken by nothing but a \\u without four digits', () => {
    expect(readProperties('a=1\nb=\\u12G4\n').fault?.line).toBe(2);
    expect(readProperties('{"a" [\n=\n::\n').fault).toBeUndefined();
  });

  test('with a key twice tells the second', () => {
    expect(readProperties('a=1\nb=2\na: 3\n').repeated).toEqual([{ key: 'a', line: 3 }]);
  });
});

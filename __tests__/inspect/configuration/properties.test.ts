import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '../../../src/inspect/configuration/configuration.ts';
import { readProperties } from '../../../src/inspect/configuration/properties.ts';

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

  test.each([
    ['LF', 'a=1\npass\\\n  word = hunter2-\\\n  Correct9\n'],
    ['CRLF', 'a=1\r\npass\\\r\n  word = hunter2-\\\r\n  Correct9\r\n'],
    ['CR', 'a=1\rpass\\\r  word = hunter2-\\\r  Correct9\r'],
    ['escapes', 'a=1\npass\\u0077ord=\\h\\u0075nter2-Correct9\n'],
  ])('has a password found that is hidden by continued lines or escapes: %s', (_, text) => {
    const { values } = readProperties(text);
    expect(values[1]).toMatchObject({ key: 'password', line: 2, text: 'hunter2-Correct9' });
  });

  test.each(['utf8', 'latin1'] as const)('is read in %s', (encoding) => {
    const bytes = Buffer.from('größe=1\nsprüche.password=hunter2-Correct9\n', encoding);
    const configuration = readConfiguration('a.properties', bytes);
    expect(configuration?.digests?.map(([key]) => key)).toEqual(['größe', 'sprüche.password']);
    expect(configuration?.secrets).toEqual([{ key: 'sprüche.password', line: 2 }]);
  });

  test('in UTF-16 is not read whole', () => {
    for (const text of ['password=hunter2', '\ufeffpassword=hunter2']) {
      const configuration = readConfiguration('a.properties', Buffer.from(text, 'utf16le'));
      expect(configuration?.unread).toContain('NUL');
      expect(configuration).not.toHaveProperty('digests');
    }
  });

  test('with a key twice tells the second', () => {
    expect(readProperties('a=1\nb=2\na: 3\n').repeated).toEqual([{ key: 'a', line: 3 }]);
  });
});

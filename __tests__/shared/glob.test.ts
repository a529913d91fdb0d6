import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesGlob } from '../../src/shared/glob.ts';
import { cpuTime } from '../cpu-time.ts';

/** What a pattern means, said as shortly as possible; it may take forever. */
function means([first, ...rest]: string[], name: string): boolean {
  if (first === undefined) return name === '';
  if (first === '*') return means(rest, name) || (name !== '' && means([first, ...rest], name.slice(1)));
  return name !== '' && (first === '?' || first === name[0]) && means(rest, name.slice(1));
}

describe('a pattern', () => {
  test.each([
    ['api-*', ['api-', 'api-a', 'api-a-b'], ['api', 'my-api-a', 'API-a']],
    ['*-api', ['-api', 'my-api', 'a-api-api'], ['api', 'my-apis']],
    ['a?c', ['abc', 'a-c', 'a_c'], ['ac', 'abbc', 'abcd']],
    ['*', ['a', 'a-b_c9'], []],
    ['?*', ['a', 'ab'], ['']],
    ['a*b*c', ['abc', 'aXbXc', 'abcbc'], ['acb', 'abcX']],
    ['a-b_c', ['a-b_c'], ['a-b-c', 'a-b_c1', '']],
  ])('%s is held against the whole name', (pattern, matching, others) => {
    expect([...matching, ...others].filter((name) => matchesGlob(pattern, name))).toEqual(matching);
  });

  test('means the same as a model that tries everything', () => {
    const letters = fc.constantFrom('a', 'b', '-', '_');
    const patterns = fc.string({ unit: fc.oneof(letters, fc.constantFrom('*', '?')), maxLength: 9 });
    const anyNames = fc.string({ unit: letters, maxLength: 12 });
    fc.assert(
      fc.property(patterns, anyNames, (pattern, name) => {
        expect(matchesGlob(pattern, name)).toBe(means(Array.from(pattern), name));
      }),
      { numRuns: 20_000 },
    );
  });

  test('matches a name it was made from by putting wildcards over parts of it', () => {
    const pieces = fc.array(
      fc.tuple(
        fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 6 }),
        fc.constantFrom('', '*', '?'),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const name = parts.map(([text]) => text).join('');
        const over = ([text, wildcard]: [string, string]) =>
          wildcard === '?' ? '?'.repeat(text.length) : wildcard || text;
        expect(matchesGlob(parts.map(over).join(''), name)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['stars between letters', 'a*'.repeat(32), 'b'],
    ['stars with a wrong end', `${'*a'.repeat(31)}*b`, 'a'],
    ['stars and question marks', '*?'.repeat(32), 'a'],
    ['nothing but stars', '*'.repeat(64), 'a'],
    ['a long way back to the last star', `*${'a'.repeat(62)}b`, 'a'],
  ])('of %s, 64 characters long, takes time in proportion to the name', (_, pattern, letter) => {
    const short = cpuTime(() => matchesGlob(pattern, 'a'.repeat(20_000) + letter));
    const long = cpuTime(() => matchesGlob(pattern, 'a'.repeat(80_000) + letter));
    // Four times the characters; in proportion to their square it would be sixteen.
    expect(long).toBeLessThan(10 * Math.max(short, 1000));
  });
});

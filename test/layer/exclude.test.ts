// Most names are told apart by a glance before the patterns are asked; that must not make a difference.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import ignore from 'ignore';
import { BUILT_IN_EXCLUDES, excluding } from '../../src/layer/exclude.js';

const literal = [...BUILT_IN_EXCLUDES].map((pattern) => pattern.replace('[co]', 'c').replace('*', 'x'));
const bits = fc.constantFrom(
  ...literal,
  '.pyo',
  '.py',
  '.',
  '_',
  'a',
  'Thumbs',
  '.db',
  'desktop',
  '.ini',
  'x',
  '/',
);
const path = fc
  .array(bits, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))
  .filter((text) => /^(?:[^/]+\/)*[^/]+\/?$/.test(text) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(text));

test('what is left out of itself is what the patterns say, name by name', () => {
  const rules = ignore({ ignorecase: false }).add([...BUILT_IN_EXCLUDES]);
  const exclude = excluding([]);
  fc.assert(
    fc.property(path, (one) => {
      const name = one.slice(one.lastIndexOf('/', one.length - 2) + 1);
      expect([one, exclude(one)]).toEqual([one, rules.test(name).ignored]);
    }),
    { numRuns: 2000 },
  );
});

test.each(literal)('%s is left out, as a file or folder in any folder', (name) => {
  expect([excluding([])(name), excluding([])(`a/b/${name}`)]).toEqual([true, true]);
});

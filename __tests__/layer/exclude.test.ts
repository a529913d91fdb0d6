// Most names are told apart by a glance before the patterns are asked, and the built-in patterns are matched by
// expressions of their own; neither must make a difference.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ignore from 'ignore';
import { BUILT_IN_EXCLUDES, excluding } from '../../src/layer/exclude.ts';

/** What has to be in the same folder for a pattern with a condition to leave something out. */
const BESIDE = new Set(['x.py', 'a', 'x', 'a-1.0.dist-info']);
const names = () => BESIDE;

const literal = BUILT_IN_EXCLUDES.map((pattern) =>
  pattern.replace('**/', '').replace('[co]', 'c').replaceAll('*', 'x'),
);
const bits = fc.constantFrom(
  ...literal,
  ...literal.flatMap((one) => one.split('/')).filter((one) => one !== ''),
  ...['.pyo', '.py', '.', '_', 'a', 'Thumbs', '.db', 'desktop', '.ini', 'x', '/'],
);
const path = fc
  .array(bits, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))
  .filter((text) => /^(?:[^/]+\/)*[^/]+\/?$/.test(text) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(text));

const isFolderOnly = (one: string) => /(?:^|\/)(?:[^/]*\.py[co]|\._[^/]*|\.lock)\/$/.test(one);

test('what is left out of itself is what the patterns say, path by path', () => {
  const rules = ignore({ ignorecase: false }).add([...BUILT_IN_EXCLUDES]);
  const exclude = excluding({ patterns: [] });
  // All that a condition asks for is there; what it asks of a folder, that there is none, is asked below.
  const everything = { has: () => true, [Symbol.iterator]: () => ['a-1.0.dist-info'].values() };
  fc.assert(
    fc.property(path, (one) => {
      const parent = one.slice(0, one.lastIndexOf('/', one.length - 2) + 1);
      fc.pre(!isFolderOnly(one) && (parent === '' || !rules.test(parent).ignored));
      const found = exclude(one, () => everything as unknown as ReadonlySet<string>);
      expect([one, found]).toEqual([one, rules.test(one).ignored ? 'built-in' : undefined]);
    }),
    { numRuns: 3000 },
  );
});

test.each(literal)('%s is left out in any folder, where its condition holds', (name) => {
  const exclude = excluding({ patterns: [] });
  expect([exclude(name, names), exclude(`a/b/${name}`, names)]).toEqual(['built-in', 'built-in']);
});

describe('a name alone does not leave out', () => {
  const none = () => new Set<string>();

  test.each([
    ['bytecode without its source', 'acme/x.pyc'],
    ['a folder whose name ends as bytecode does', 'acme/x.pyc/'],
    ['a folder whose name is that ending', 'acme/.pyo/'],
    ['a lock that no distribution lies beside', 'data/.lock'],
    ['a file that begins like what macOS stores of another', 'pkg/._theme'],
    ['a folder that begins so', 'pkg/._theme/'],
    ['a cache that belongs to a model', 'models/.cache/'],
    ['what is in it', 'models/.cache/huggingface/'],
    ['a folder of a tool that is no cache', 'python/pip/'],
    ['a note of an installer that lies elsewhere', 'data/INSTALLER'],
    ['a file of npm elsewhere', 'data/.package-lock.json'],
  ])('%s', (_, one) => {
    expect(excluding({ patterns: [] })(one, none)).toBeUndefined();
  });

  test('bytecode whose source the user leaves out', () => {
    const besideSource = () => new Set(['x.py', 'x.pyc']);
    expect(excluding({ patterns: [] })('acme/x.pyc', besideSource)).toBe('built-in');
    for (const pattern of ['*.py', '/acme/*.py']) {
      const exclude = excluding({ patterns: [pattern] });
      expect(exclude('acme/x.pyc', besideSource)).toBeUndefined();
      expect(exclude('acme/x.py', besideSource)).toBe('exclude');
    }
  });
});

test('a folder that is itself a node_modules has its notes left out at its top', () => {
  for (const inFolder of ['node_modules', 'nodejs/node_modules'])
    expect(excluding({ patterns: [], inFolder })('.modules.yaml', names)).toBe('built-in');
  expect(excluding({ patterns: [], inFolder: 'nodejs' })('.modules.yaml', names)).toBeUndefined();
});

test('`!` takes back in what the built-in patterns leave out, by name or by path', () => {
  expect(excluding({ patterns: ['!INSTALLER'] })('a-1.dist-info/INSTALLER', names)).toBeUndefined();
  const exclude = excluding({ patterns: ['!/a/.DS_Store'] });
  expect([exclude('a/.DS_Store', names), exclude('b/.DS_Store', names)]).toEqual([undefined, 'built-in']);
});

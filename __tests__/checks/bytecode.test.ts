import { describe, expect, test } from '@jest/globals';
import { checkLayer } from '../../src/checks/check.ts';
import { bytecode } from '../../src/checks/native/bytecode.ts';
import { versionOfMagic } from '../../src/inspect/bytecode-of-source.ts';
import { contentsOf } from '../inspect/look.ts';
import { checkedLayer } from './checked-layer.ts';
import type { DescribedFiles } from './checked-layer.ts';

/** The magic numbers of releases. Source: `importlib.util.MAGIC_NUMBER` of each. */
const RELEASED: [version: string, magic: number][] = [
  ['2.7', 62211],
  ['3.6', 3379],
  ['3.7', 3394],
  ['3.8', 3413],
  ['3.9', 3425],
  ['3.10', 3439],
  ['3.11', 3495],
  ['3.12', 3531],
  ['3.13', 3571],
  ['3.14', 3627],
];

function compiled(version: string) {
  const magic = RELEASED.find(([one]) => one === version)?.[1] ?? 0;
  const bytes = Buffer.from([magic & 255, magic >> 8, 13, 10, 0, 0, 0, 0]);
  const contents = contentsOf('python/a.pyc', bytes);
  return contents ? { contents } : {};
}

const findings = (files: DescribedFiles, runtimes: string[]) => bytecode(checkedLayer(files, { runtimes }));

test.each(RELEASED)('bytecode of Python %s has the number %d', (version, magic) => {
  expect(versionOfMagic(magic)).toBe(version);
});

test('other numbers are those of other Pythons', () => {
  expect([240, 384, 2999, 4000, 62170, 62212, 65535].map(versionOfMagic)).toEqual(Array(7).fill(undefined));
  expect(versionOfMagic(3650)).toBe('3.15');
});

test('a text that is called bytecode says nothing', () => {
  expect(contentsOf('python/a.pyc', 'import a\n')?.bytecode).toBeUndefined();
  expect(contentsOf('python/a.pyc', Buffer.alloc(0))?.bytecode).toBeUndefined();
});

describe('bytecode without its source', () => {
  test('of another Python than a declared runtime is an error that names both', () => {
    const files = { 'python/acme/__init__.pyc': compiled('3.11'), 'python/acme/b.pyc': compiled('3.11') };
    expect(findings(files, ['python3.13', 'python3.11', 'nodejs22.x'])).toEqual([
      {
        rule: 'native/bytecode',
        severity: 'error',
        paths: ['python/acme/__init__.pyc', 'python/acme/b.pyc'],
        path: 'python/acme/__init__.pyc',
        message:
          '"python/acme/__init__.pyc" and 1 more file are bytecode of Python 3.11 (magic number 3495) without its source, which python3.13 cannot import.',
        fix: 'Compile it with the Python of the runtime, `python3.13 -m compileall -b`, in a layer of its own for each version, or put the source, `.py`, into the layer.',
      },
    ]);
    const all = checkLayer(checkedLayer(files, { runtimes: ['python3.13'] }));
    expect(all.map(({ rule }) => rule)).toContain('native/bytecode');
  });

  test('is judged by the runtime that finds its folder', () => {
    const site = (version: string) => `python/lib/python${version}/site-packages/a.pyc`;
    const files = { [site('3.12')]: compiled('3.12'), [site('3.13')]: compiled('3.12') };
    expect(findings(files, ['python3.12', 'python3.13']).map(({ path }) => path)).toEqual([site('3.13')]);
  });

  test('that is of no CPython is an error too', () => {
    const files = { 'python/a.pyc': { contents: { bytecode: { magic: 384 } } } };
    expect(findings(files, ['python3.13'])[0]?.message).toContain('of another Python (magic number 384)');
  });

  test.each<[string, DescribedFiles, string[]]>([
    ['is of the runtime', { 'python/a.pyc': compiled('3.13') }, ['python3.13']],
    ['is beside its source', { 'python/a.pyc': compiled('3.11'), 'python/a.py': 1 }, ['python3.13']],
    ['is in a cache', { 'python/__pycache__/a.cpython-311.pyc': compiled('3.11') }, ['python3.13']],
    ['is where Python does not look', { 'nodejs/a.pyc': compiled('3.11') }, ['python3.13']],
    ['is for no Python that is declared', { 'python/a.pyc': compiled('3.11') }, ['nodejs22.x']],
    ['is for nothing that is declared', { 'python/a.pyc': compiled('3.11') }, []],
  ])('is fine where it %s', (_, files, runtimes) => {
    expect(findings(files, runtimes)).toEqual([]);
  });
});

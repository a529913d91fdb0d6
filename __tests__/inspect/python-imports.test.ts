import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { absoluteModule, pythonImports } from '../../src/inspect/python-imports.ts';

const listed = (text: string) =>
  pythonImports(text).map(({ module, names, guard }) => [module, ...names, guard ?? 'always'].join(' '));

describe('The imports of a Python source', () => {
  test('are listed with their names, over lines, aliases and semicolons', () => {
    const text = `"""import not_this
import nor_this"""
import os, a.b as c; import d
from . import (e,  # import f
    g as h)
from ..x.y \\
    import z
from i import *
j = "import k" # import l
`;
    expect(listed(text)).toEqual([
      ...['os always', 'a.b always', 'd always', '. e g always', '..x.y z always', 'i * always'],
    ]);
  });

  test.each([
    [
      'try:\n  import a\nexcept ImportError:\n  import b\nelse:\n  import c\nfinally:\n  import d',
      'except except condition always',
    ],
    ['try:\n  import a\nexcept (ValueError, OSError) as e:\n  pass', 'always'],
    ['try:\n  import a\nexcept errors:\n  raise', 'except'],
    ['try: import a\nexcept: a = None', 'except'],
    ['try:\n  import a\nfinally:\n  pass', 'always'],
    ['if TYPE_CHECKING:\n  import a\nelse:\n  import b\nimport c', 'condition condition always'],
    ['if sys.version_info >= (3, 13): import a', 'condition'],
    ['def f(a: int = 1) -> None:\n\timport a\nclass B:\n\timport c', 'function always'],
    ['with suppress(ImportError):\n  import a\nwith x:\n  import b', 'except always'],
    ['def f():\n  try:\n    import a\n  except ImportError:\n    pass\n  import b', 'except function'],
  ])('of %j are guarded so: %s', (text, guards) => {
    expect(
      pythonImports(text)
        .map(({ guard }) => guard ?? 'always')
        .join(' '),
    ).toBe(guards);
  });

  test('never fail, whatever the text', () => {
    const piece = fc.constantFrom(
      'import a',
      'from',
      'try:',
      'except',
      '"""',
      "'",
      '(',
      ')',
      '\n',
      '  ',
      '#',
      '\\',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => expect(pythonImports(pieces.join(''))).toBeInstanceOf(Array)),
    );
  });
});

test.each([
  ['a.b', 'x', 'a.b'],
  ['.', 'x.y', 'x.y'],
  ['.a', 'x.y', 'x.y.a'],
  ['..a', 'x.y', 'x.a'],
  ['..a', 'x', undefined],
])('The module %s in %s is %s', (module, container, expected) => {
  expect(absoluteModule(module, container)).toBe(expected);
});

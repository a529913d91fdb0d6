import { describe, expect, test } from '@jest/globals';
import { native } from '../../src/checks/native.ts';
import { sourcesOfUnfit } from '../../src/checks/native/optional.ts';
import type { CheckedFile } from '../../src/checks/checked-layer.ts';
import { addon, distribution, file, layerOf, library, machO, MODULES, pe } from './native-files.ts';
import type { Declared } from './native-files.ts';

type Sources = Readonly<Record<string, string>>;

const PYTHON313: Declared = { runtimes: ['python3.13'] };

/** As the check reads: imports lead to imports. */
const MOST_ROUNDS = 8;

/** What the check says of compiled code beside Python sources, and which of these it read for that. */
function checked(binaries: readonly CheckedFile[], sources: Sources, declared: Declared = PYTHON313) {
  const read: string[] = [];
  const files = [...binaries, ...Object.keys(sources).map((path) => file(path))];
  const texts = new Map<string, string>();
  let layer = layerOf(files, declared);
  // What other families ask to read is no part of this.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const needed = sourcesOfUnfit(layer).filter((path) => !texts.has(path));
    read.push(...needed);
    for (const path of needed) texts.set(path, sources[path] ?? '');
    layer = { ...layer, texts: new Map(texts) };
  }
  const findings = native(layer);
  return { findings, read, told: findings.map(({ rule, severity, path }) => `${severity} ${rule} ${path}`) };
}

const SPEEDUPS = 'python/acme/_speedups.cpython-312-x86_64-linux-gnu.so';
const INIT = 'python/acme/__init__.py';
const NOTICE = [`notice native/python-abi ${SPEEDUPS}`];
const WARNING = [`warning native/python-abi ${SPEEDUPS}`];
const ERROR = [`error native/python-abi ${SPEEDUPS}`];

describe('a compiled module with a source of the same name', () => {
  const source = { 'python/acme/fast.py': 'x = 1', [INIT]: 'from . import fast' };

  test.each([
    ['for another Python', library('python/acme/fast.cpython-312-x86_64-linux-gnu.so'), PYTHON313],
    [
      'for another CPU',
      library('python/acme/fast.cpython-313-x86_64-linux-gnu.so'),
      { ...PYTHON313, architectures: ['arm64'] },
    ],
    [
      'for musl',
      library('python/acme/fast.cpython-313-x86_64-linux-musl.so', { needed: ['libc.musl-x86_64.so.1'] }),
      PYTHON313,
    ],
    ['for Windows', pe('python/acme/fast.cp313-win_amd64.pyd'), PYTHON313],
    ['for macOS', machO('python/acme/fast.cpython-313-darwin.so'), PYTHON313],
  ])('is passed over %s', (_, binary, declared) => {
    expect(checked([binary], source, declared)).toMatchObject({ told: [], read: [] });
  });

  test('is passed over where the source is a package', () => {
    const sources = { 'python/acme/fast/__init__.py': '', [INIT]: 'from . import fast' };
    const { told } = checked([library('python/acme/fast.cpython-312-x86_64-linux-gnu.so')], sources);
    expect(told).toEqual([]);
  });

  test('is what Python takes where its name fits, whatever is in it', () => {
    const binary = library('python/acme/fast.cpython-313-x86_64-linux-gnu.so', { symbols: ['GLIBC_2.38'] });
    expect(checked([binary], source).told).toEqual([`error native/glibc ${binary.path}`]);
    const damaged = file('python/acme/fast.abi3.so', { damage: 'is empty' });
    expect(checked([damaged], source).told).toEqual([`error native/damaged ${damaged.path}`]);
  });

  test.each(['python/81d243bd2c585b0f4821__mypyc', 'python/acme/md__mypyc'])(
    'needs no helper of mypyc: %s',
    (helper) => {
      const tag = '.cpython-312-x86_64-linux-gnu.so';
      const wheel = distribution('acme-1.0', { tags: ['cp312-cp312-manylinux_2_17_x86_64'] });
      const binaries = [...wheel, library(`${helper}${tag}`), library(`python/acme/fast${tag}`)];
      expect(checked(binaries, source).told).toEqual([]);
    },
  );
});

describe('a compiled module that does not fit', () => {
  const of = (sources: Sources) => checked([library(SPEEDUPS)], sources);

  test.each([
    [
      'an ImportError',
      'try:\n    from ._speedups import fast\nexcept ImportError:\n    from ._native import fast\n',
    ],
    [
      'a ModuleNotFoundError',
      'try:\n  import acme._speedups as s\nexcept (ModuleNotFoundError, KeyError):\n  s = None\n',
    ],
    ['any exception', 'try:\n    from . import _speedups\nexcept:\n    _speedups = None\n'],
    [
      'an ImportError by suppress',
      'from contextlib import suppress\nwith suppress(ImportError):\n    from . import _speedups\n',
    ],
    [
      'an ImportError of import_module',
      'import importlib\ntry:\n    s = importlib.import_module("acme._speedups")\nexcept ImportError:\n    s = None\n',
    ],
    [
      'an ImportError around the function that imports it',
      'def load():\n    from . import _speedups\n    return _speedups\ntry:\n    s = load()\nexcept ImportError:\n    s = None\n',
    ],
    [
      'an ImportError, beside type checkers',
      'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ._speedups import fast\ntry:\n    from ._speedups import fast\nexcept ImportError:\n    fast = None\n',
    ],
    ['an ImportError on one line', 'try: from ._speedups import fast\nexcept ImportError: fast = None\n'],
  ])('is worth a notice where its package takes %s', (_, text) => {
    const { told, findings } = of({ [INIT]: text });
    expect(told).toEqual(NOTICE);
    expect(findings[0]?.message).toContain('slower');
    expect(findings[0]?.fix).toMatch(/, or leave it\.$/);
  });

  test('is worth a notice where what imports it is itself optional', () => {
    const { told } = of({
      [INIT]:
        'try:\n    from .cfast import *\n    __with_fast__ = True\nexcept ImportError:\n    __with_fast__ = False\n',
      'python/acme/cfast.py': 'from acme._speedups import Parser\n',
      'python/_acme/__init__.py': 'from acme._speedups import *\n',
    });
    expect(told).toEqual(NOTICE);
  });

  test('is worth a notice where a flag of the attempt decides over other imports', () => {
    const { told } = of({
      'python/acme/_compat.py':
        'USE = True\ntry:\n    from . import _speedups\nexcept ImportError:\n    USE = False\n',
      [INIT]:
        'from ._compat import USE\nif not USE:\n    from ._slow import fast\nelse:\n    from ._speedups import fast\n',
    });
    expect(told).toEqual(NOTICE);
  });

  test('is worth a notice where a function of the package tries it by its name', () => {
    const { told } = of({
      [INIT]: `import importlib
def can_import(name):
  try:
    return importlib.import_module(name) is not None
  except ImportError:
    return False
kind = None
if can_import('acme._speedups'):
  kind = 'fast'
else:
  kind = 'slow'
if kind == 'fast':
  from acme import _speedups
`,
    });
    expect(told).toEqual(NOTICE);
  });

  test.each([
    ['imports it', 'from ._speedups import fast\n'],
    ['imports it over several lines', 'from ._speedups import (\n    fast,  # quick\n    faster,\n)\n'],
    ['imports it beside a text that speaks of try', '"""\ntry:\n"""\nfrom . import _speedups\n'],
    ['catches what no import raises', 'try:\n    from . import _speedups\nexcept ValueError:\n    pass\n'],
    [
      'gives up in the end',
      'try:\n    from . import _speedups\nexcept ImportError as error:\n    if error:\n        print(error)\n    raise\n',
    ],
    [
      'says what is wrong with it',
      'try:\n    from . import _speedups\nexcept ImportError as error:\n    raise ImportError("broken") from error\n',
    ],
    [
      'imports it behind the attempt',
      'try:\n    import json\nexcept ImportError:\n    json = None\nelse:\n    from . import _speedups\n',
    ],
    [
      'imports it under some condition',
      'import platform\nif platform.python_implementation() == "CPython":\n    from ._speedups import fast\n',
    ],
  ])('is an error where its package %s', (_, text) => {
    expect(of({ [INIT]: text }).told).toEqual(ERROR);
  });

  test('is an error where something else imports the module that is optional elsewhere', () => {
    const { told } = of({
      [INIT]: 'from . import core\ntry:\n    from . import _speedups\nexcept ImportError:\n    pass\n',
      'python/acme/core.py': 'from . import _speedups\n',
    });
    expect(told).toEqual(ERROR);
  });

  test('is worth a warning where nobody can tell whether it is needed', () => {
    const guarded = 'try:\n    from ._speedups import fast\nexcept ImportError:\n    fast = None\n';
    const sources = { [INIT]: guarded, 'python/acme/extras.py': 'from ._speedups import fast\n' };
    expect(of(sources).told).toEqual(WARNING);
    expect(of({ [INIT]: 'x = 1\n' }).told).toEqual(WARNING);
  });

  test('is an error where there is no source at all', () => {
    expect(of({}).told).toEqual(ERROR);
  });

  test('is not excused by what tests import', () => {
    const tests = {
      'python/acme/tests/__init__.py':
        'try:\n    from acme import _speedups\nexcept ImportError:\n    pass\n',
    };
    expect(of({ [INIT]: 'from ._speedups import x\n', ...tests }).told).toEqual(ERROR);
  });
});

describe('a package that does not fit', () => {
  const green = library('python/green/_green.cpython-312-x86_64-linux-gnu.so');
  const wheel = [
    ...distribution('green-1.0', { tags: ['cp312-cp312-manylinux_2_17_x86_64'] }),
    green,
    file('python/green-1.0.dist-info/METADATA', { requires: [] }),
  ];
  const own = { 'python/green/__init__.py': 'from ._green import switch' };
  const requiring = (name: string, ...requires: string[]) => [
    ...distribution(`${name}-1.0`, { tags: ['py3-none-any'] }),
    file(`python/${name}-1.0.dist-info/METADATA`, { requires }),
  ];
  const ATTEMPT =
    'try:\n    import green\nexcept ImportError:\n    have_green = False\nelse:\n    have_green = True\n';
  const told = (binaries: readonly CheckedFile[], sources: Sources) =>
    checked([...wheel, ...binaries], { ...own, ...sources }).findings.map(
      ({ severity, message }) => `${severity}: ${message}`,
    );
  const ERROR_OF_GREEN = [expect.stringMatching(/^error: /)];

  test('is worth a notice where all that require it take another way', () => {
    const sources = {
      'python/acme/__init__.py': 'from . import way',
      'python/acme/way.py': `${ATTEMPT}    from . import _with\n`,
      // It needs the package, and is reached where that is there.
      'python/acme/_with.py': 'if TYPING:\n    pass\nelse:\n    from green import switch',
      'python/acme/tests/test_way.py': 'import green',
    };
    expect(told(requiring('acme', 'Green>=1; python_version < "3.14"'), sources)).toEqual([
      expect.stringMatching(/^notice: .*; acme does without green\.$/),
    ]);
    const [two] = told([...requiring('acme', 'green'), ...requiring('other', 'green')], {
      ...sources,
      'python/other/__init__.py': ATTEMPT,
    });
    expect(two).toContain('; acme and other do without green.');
  });

  test.each([
    ['nothing requires it', requiring('acme'), ATTEMPT],
    ['it was asked for, as an extra', requiring('acme', 'green; extra == "async"'), ATTEMPT],
    ['what requires it imports it', requiring('acme', 'green'), `${ATTEMPT}import green.switching`],
    ['what requires it does not say where', requiring('acme', 'green'), 'x = 1'],
    ['what requires it reaches it in any case', requiring('acme', 'green'), 'from . import _with'],
  ])('is an error where %s', (_, binaries, text) => {
    const sources = { 'python/acme/__init__.py': text, 'python/acme/_with.py': 'import green' };
    expect(told(binaries, sources)).toEqual(ERROR_OF_GREEN);
  });

  test('is an error where one of those that require it cannot do without, or is not known', () => {
    const acme = { 'python/acme/__init__.py': ATTEMPT };
    const both = [...requiring('acme', 'green'), ...requiring('other', 'green')];
    expect(told(both, { ...acme, 'python/other/__init__.py': 'import green' })).toEqual(ERROR_OF_GREEN);
    expect(told(both, acme)).toEqual(ERROR_OF_GREEN);
  });
});

test('sources are read where a finding depends on them, and no more than it takes', () => {
  const sources = {
    [INIT]: 'from . import _speedups\n',
    ...Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`python/acme/m${n}/part.py`, 'import acme\n']),
    ),
    'python/other/__init__.py': 'import acme\n',
  };
  const fitting = library('python/acme/_speedups.cpython-313-x86_64-linux-gnu.so');
  expect(checked([fitting], sources).read).toEqual([]);
  const { read } = checked([library(SPEEDUPS)], sources);
  expect(read).toContain(INIT);
  expect(read.length).toBeLessThanOrEqual(80);
});

test('a library that only an optional module needs is worth a notice', () => {
  const pool = library('python/acme/np/tbbpool.cpython-313-x86_64-linux-gnu.so', {
    needed: ['libtbb.so.12'],
  });
  const sources = {
    [INIT]: '',
    'python/acme/np/parallel.py':
      'def select(name):\n    lib = None\n    if name == "tbb":\n        try:\n            from acme.np import tbbpool as lib\n        except ImportError:\n            pass\n    return lib\n',
  };
  expect(checked([pool], sources).told).toEqual([`notice native/missing-library ${pool.path}`]);
});

test('a missing library that auditwheel named after its hash is an error', () => {
  const imaging = library('python/PIL/_imaging.cpython-313-x86_64-linux-gnu.so', {
    needed: ['libtiff-5df1d27b.so.6.1.0', 'libc.so.6'],
  });
  const { told, findings } = checked([imaging], {
    'python/PIL/__init__.py': '',
    'python/PIL/Image.py': 'from . import _imaging\n',
  });
  expect(told).toEqual([`error native/missing-library ${imaging.path}`]);
  expect(findings[0]?.fix).toContain('`.libs`');
});

describe('an addon that does not fit', () => {
  const NODE_ARM: Declared = { runtimes: ['nodejs22.x'], architectures: ['arm64'] };
  const about = (name: string, dependencies: string[], optionalDependencies: string[] = []): CheckedFile =>
    file(name === '' ? 'nodejs/package.json' : `${MODULES}/${name}/package.json`, {
      nodePackage: {
        ...{ name, version: '1.0.0', optionalDependencies },
        dependencies: Object.fromEntries(dependencies.map((one) => [one, '*'])),
      },
    });
  const of = (files: CheckedFile[]) => checked(files, {}, NODE_ARM);
  const extract = addon(`${MODULES}/@extract/extract-linux-x64/node.napi.node`, 'node-api');
  const unpacker = [
    about('unpacker', [], ['extract']),
    about('extract', [], ['@extract/extract-linux-x64']),
    about('@extract/extract-linux-x64', []),
    extract,
  ];

  test('is worth a notice where its package is an optional dependency', () => {
    const { told, findings } = of([about('', ['queue']), about('queue', ['unpacker']), ...unpacker]);
    expect(told).toEqual([`notice native/architecture ${extract.path}`]);
    expect(findings[0]?.message).toContain('slower');
  });

  test('is an error where its package is for one platform, and its parent is needed', () => {
    const { told } = of([about('', ['extract']), ...unpacker]);
    expect(told).toEqual([`error native/architecture ${extract.path}`]);
  });

  test('is an error where nobody names its package', () => {
    const binary = addon(`${MODULES}/fast/build/Release/fast.node`, 'node-api');
    expect(of([about('fast', []), binary]).told).toEqual([`error native/architecture ${binary.path}`]);
  });
});

describe('the fix of code that asks too much of a system', () => {
  const PYTHON311: Declared = { runtimes: ['python3.11'] };
  const needing = [library('python/acme/_core.cpython-311-x86_64-linux-gnu.so', { symbols: ['GLIBC_2.29'] })];
  const fixFor = (tags: string[]) => {
    const { findings } = checked([...distribution('acme-1.0', { tags }), ...needing], {}, PYTHON311);
    return findings.map(({ fix }) => fix).join();
  };

  test('names the wheel that asks for less', () => {
    expect(fixFor(['cp311-cp311-manylinux_2_28_x86_64'])).toContain('--platform manylinux2014_x86_64');
  });

  test('names no wheel that is there already', () => {
    const fix = fixFor(['cp311-cp311-manylinux2014_x86_64', 'cp311-cp311-manylinux_2_17_x86_64']);
    expect(fix).not.toContain('--platform manylinux');
    expect(fix).toContain('public.ecr.aws/lambda/python:3.11');
    expect(fix).toContain('--no-binary acme acme==1.0');
  });
});

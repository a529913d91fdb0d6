import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS } from '../../src/lambda/limits.ts';
import { removable, size } from '../../src/checks/size.ts';
import type { CheckedLayer } from '../../src/checks/checked-layer.ts';
import { excluding } from '../../src/layer/exclude.ts';
import { checkedLayer, elf } from './checked-layer.ts';
import type { Described, DescribedFiles } from './checked-layer.ts';

const rulesOf = (files: DescribedFiles, about: Partial<CheckedLayer> = {}) =>
  size(checkedLayer(files, about)).map(({ rule, severity }) => [rule, severity]);

const ONE = { 'python/a.bin': 1000 };

describe('the unzipped size', () => {
  const limit = LIMITS.unzippedBytes;

  test.each([
    ['at the limit is an error', limit, [['size/unzipped', 'error']]],
    ['a byte below is nearly full', limit - 1, [['size/nearly-full', 'notice']]],
    ['at four fifths is nearly full', limit * 0.8, [['size/nearly-full', 'notice']]],
    ['below is nothing', limit * 0.8 - 1, []],
  ])('%s', (_, unzippedSize, rules) => {
    expect(rulesOf(ONE, { unzippedSize })).toEqual(rules);
  });

  test('above the budget is an error, at the budget nothing', () => {
    expect(rulesOf(ONE, { maxUnzippedSize: 999 })).toEqual([['size/budget', 'error']]);
    expect(rulesOf(ONE, { maxUnzippedSize: 1000 })).toEqual([]);
    const [finding] = size(checkedLayer(ONE, { maxUnzippedSize: 400 }));
    expect(finding?.message).toContain('600 B over the budget of 400');
  });

  test('says what remains for the function', () => {
    const [finding] = size(checkedLayer(ONE, { unzippedSize: 250_000_000 }));
    expect(finding?.message).toContain('12.1 MB remain');
  });
});

describe('the zip', () => {
  const limit = LIMITS.directZipBytes;

  test.each([
    ['exactly at the limit is a warning', { bytes: limit, exact: true }, 1],
    ['exactly a byte below is not', { bytes: limit - 1, exact: true }, 0],
    ['estimated a little over is not', { bytes: limit * 1.05, exact: false }, 0],
    ['estimated clearly over is', { bytes: limit * 1.06, exact: false }, 1],
  ])('%s', (_, zippedSize, count) => {
    expect(size(checkedLayer(ONE, { zippedSize }))).toHaveLength(count);
  });

  test('is a warning that names the bucket, and nothing where one is named', () => {
    const zippedSize = { bytes: limit, exact: true };
    const [finding] = size(checkedLayer(ONE, { zippedSize }));
    expect(finding).toMatchObject({ rule: 'size/zipped', severity: 'warning' });
    expect(finding?.message).toContain('`s3-bucket` is not given');
    expect(finding?.fix).toContain('`s3-bucket: my-layers-{region}`');
    expect(size(checkedLayer(ONE, { zippedSize, hasBucket: true }))).toEqual([]);
  });

  test('says when its size is an estimate', () => {
    const [finding] = size(checkedLayer(ONE, { zippedSize: { bytes: 80_000_000, exact: false } }));
    expect(finding?.message).toContain('about 80.0 MB, by an estimate');
  });
});

describe('what makes a layer smaller', () => {
  const files = {
    'python/numpy/core.py': 1_000_000,
    'python/numpy/tests/test_a.py': 3_000_000,
    'python/numpy/core.pyi': 2_000_000,
  };

  test('is named with the patterns and what they save', () => {
    const [finding] = size(checkedLayer(files, { maxUnzippedSize: 1_000_000 }));
    expect(finding?.fix).toContain(
      'Set `exclude: tests/, *.pyi`, which saves 5.00 MB (tests 3.00 MB, type declarations 2.00 MB)',
    );
    expect(finding?.fix).toContain('python/numpy (6.00 MB)');
  });

  test('is not an input where the zip is ready', () => {
    const source = { path: 'layer.zip', prefix: '', kind: 'zip' } as const;
    const [finding] = size(checkedLayer(files, { maxUnzippedSize: 1_000_000, source }));
    expect(finding?.fix).toContain('Leave out of the zip what functions do not need (tests/, *.pyi)');
  });

  test('is to be chosen where nothing is needless', () => {
    const [finding] = size(checkedLayer(ONE, { maxUnzippedSize: 1 }));
    expect(finding?.fix).toBe(
      'Leave out what the functions do not need; the largest parts are python/a.bin (1.00 kB).',
    );
  });
});

/** What the walk of a folder leaves out: a folder that a pattern fits is not entered. */
function leftOut(layer: CheckedLayer, patterns: readonly string[]): string[] {
  const { prefix } = layer.source;
  const exclude = excluding({ patterns: ['!__pycache__/', '!*.py[co]', ...patterns] });
  return layer.files
    .map(({ path }) => path)
    .filter((path) => {
      const steps = path.slice(prefix === '' ? 0 : prefix.length + 1).split('/');
      return steps.some((_, index) =>
        exclude(steps.slice(0, index + 1).join('/') + (index + 1 < steps.length ? '/' : ''), () => new Set()),
      );
    });
}

const shares = (files: DescribedFiles, about: Partial<CheckedLayer> = {}) =>
  removable(checkedLayer(files, about)).map(({ what, size: bytes, exclude }) => [
    what,
    bytes,
    exclude.join(', '),
  ]);

describe('what can be removed', () => {
  test('are tests, documentation, bytecode and sources, the most bytes first, each file once', () => {
    const files = {
      'python/numpy/__init__.py': 1000,
      'python/numpy/tests/README.md': 900,
      'python/numpy/lib/tests/test_io.py': 800,
      'python/numpy/README.md': 700,
      'python/numpy/docs/guide.txt': 600,
      'python/numpy/__pycache__/__init__.cpython-312.pyc': 500,
      'python/numpy/random/c.pyx': 400,
      'nodejs/node_modules/a/dist/a.js.map': 300,
      'nodejs/node_modules/a/dist/a.d.ts': 200,
      'nodejs/node_modules/a/__tests__/a.js': 100,
    };
    expect(shares(files)).toEqual([
      ['tests', 1800, 'tests/, __tests__/'],
      ['documentation', 1300, 'docs/, *.md'],
      ['bytecode', 500, '__pycache__/'],
      ['sources', 400, '*.pyx'],
      ['source maps', 300, '*.js.map'],
      ['type declarations', 200, '*.d.ts'],
    ]);
  });

  test('are not shares that are not worth it', () => {
    expect(shares({ 'python/a.so': 99_100, 'python/a.pyi': 900 })).toEqual([]);
    expect(shares({ 'python/a.so': 99_000, 'python/a.pyi': 1000 })).toEqual([
      ['type declarations', 1000, '*.pyi'],
    ]);
    expect(shares({ 'python/a.so': 999e6, 'python/a.pyi': 1e6 })).toEqual([
      ['type declarations', 1e6, '*.pyi'],
    ]);
  });

  test('are not licences and metadata, by exceptions that go with the patterns', () => {
    const files = {
      'python/a/README.md': 1000,
      'python/a/LICENSE.md': 1000,
      'python/a-1.dist-info/licenses/AUTHORS.rst': 1000,
      'python/a-1.dist-info/notes.md': 1000,
    };
    expect(shares(files)).toEqual([['documentation', 1000, '*.md, !**/*.dist-info/**, !*LICEN[CS]E*']]);
  });

  test('are not folders of code or with a licence of their own', () => {
    const files = {
      'python/boto3/docs/__init__.py': 1000,
      'python/numpy/docs/index.txt': 1000,
      'nodejs/node_modules/a/test/LICENSE': 1000,
      'nodejs/node_modules/b/test/data': 1000,
      'nodejs/node_modules/test/index.js': 1000,
      'ruby/gems/3.4.0/gems/rack-test-2.1.0/lib/rack/test/utils.rb': 1000,
    };
    expect(shares(files)).toEqual([
      [
        'tests',
        1000,
        'test/, !/nodejs/node_modules/a/test/, !/nodejs/node_modules/test/, !/ruby/gems/3.4.0/gems/rack-test-2.1.0/lib/rack/test/',
      ],
      ['documentation', 1000, 'docs/, !/python/boto3/docs/'],
    ]);
  });

  test('are not prompts in Markdown', () => {
    const files = { 'python/mine/prompts/system.md': 1000, 'python/mine/README.md': 1000 };
    expect(shares(files)).toEqual([['documentation', 1000, 'README.md']]);
  });

  test('are not stubs that lazy_loader reads, nor the declarations that the TypeScript compiler reads', () => {
    const files = {
      'python/lazy_loader/__init__.py': 1000,
      'python/skimage/__init__.pyi': 1000,
      'python/skimage/color.pyi': 1000,
      'nodejs/node_modules/typescript/lib/lib.es5.d.ts': 1000,
      'nodejs/node_modules/zod/index.d.ts': 1000,
    };
    expect(shares(files)).toEqual([['type declarations', 2000, '*.d.ts, *.pyi, !lib*.d.ts, !__init__.pyi']]);
  });

  test('are not the bytecode of modules without a source', () => {
    expect(shares({ 'python/a.pyc': 5000, 'python/a.py': 5000 })).toEqual([['bytecode', 5000, '*.pyc']]);
    expect(shares({ 'python/a.pyc': 5000, 'python/b.py': 5000 })).toEqual([]);
  });

  test('are debug files, but not the molecules of Biopython', () => {
    expect(shares({ 'lib/a.debug': { ...(elf('other') as object), size: 5000 } })).toEqual([
      ['debug files', 5000, '*.debug'],
    ]);
    expect(shares({ 'python/Bio/1a8o.pdb': 5000 })).toEqual([]);
    expect(shares({ 'python/Bio/a.node': 100, 'python/Bio/a.pdb': 5000 })).toEqual([
      ['debug files', 5000, '*.pdb'],
    ]);
  });

  test('is native code for other platforms, as folders, by its extension or by its path', () => {
    const machO = { size: 1000, contents: { machO: { machines: ['arm64'] } } };
    const files: Record<string, Described> = {
      'nodejs/node_modules/a/prebuilds/darwin-arm64/a.node': machO,
      'nodejs/node_modules/a/prebuilds/linux-arm64/a.node': elf('library', 'arm64'),
      'nodejs/node_modules/a/prebuilds/linux-x64/a.node': elf('library'),
      'nodejs/node_modules/b/b.node': machO,
      'nodejs/node_modules/b/libb.dylib': machO,
      'python/pip/w64.exe': { size: 1000, contents: { pe: { machine: 'x86_64' } } },
    };
    const about = { architectures: ['x86_64'] };
    expect(shares(files, about)).toEqual([
      [
        'other platforms',
        4100,
        '**/prebuilds/darwin-arm64/, **/prebuilds/linux-arm64/, *.dylib, *.exe, /nodejs/node_modules/b/b.node',
      ],
    ]);
  });

  test('is no assembly of .NET, which is PE on Linux too', () => {
    const files = { 'dotnet/a.dll': { size: 5000, contents: { pe: { machine: 'x86' } } } };
    expect(shares(files, { runtimes: ['dotnet8'] })).toEqual([]);
    expect(shares({ ...files, 'dotnet/a.deps.json': 10 })).toEqual([]);
    expect(shares(files)).toEqual([['other platforms', 5000, '*.dll']]);
  });

  test('are copies of a file, which have no pattern', () => {
    const copy = { size: 5000, sha256: 'same' };
    expect(shares({ 'lib/a.so': copy, 'lib/a.so.1': copy, 'lib/a.so.1.2': copy })).toEqual([
      ['duplicates', 10_000, ''],
    ]);
    expect(shares({ 'lib/a': { ...copy, size: 4096 }, 'lib/b': { ...copy, size: 4096 } })).toEqual([]);
    expect(shares({ 'lib/a.so': 5000, 'lib/b.so': { link: 'a.so' } })).toEqual([]);
  });

  test('counts paths from the folder, not from the layer, where there is a prefix', () => {
    const source = { path: 'build', prefix: 'tests/python', kind: 'folder' } as const;
    const files = {
      'tests/python/a/tests/LICENSE': 100,
      'tests/python/b/tests/x': 900,
      'tests/python/b/c': 100,
    };
    expect(shares(files, { source })).toEqual([['tests', 900, 'tests/, !/a/tests/']]);
    const modules = { ...source, prefix: 'nodejs/node_modules' };
    expect(shares({ 'nodejs/node_modules/test/index.js': 1000 }, { source: modules })).toEqual([]);
  });
});

const step = fc.constantFrom(
  ...[
    'a',
    'b',
    'tests',
    'test',
    '__tests__',
    'docs',
    'man',
    'node_modules',
    'prebuilds',
    'darwin-arm64',
    'x.dSYM',
  ],
  ...[
    'x-1.dist-info',
    'typescript',
    'lib',
    'lazy_loader',
    '__pycache__',
    'odd, name',
    'b[c]',
    'd*',
    'x.md',
    '!e',
    '#f',
  ],
);
const leaf = fc.constantFrom(
  ...[
    'a.py',
    'a.pyc',
    'a.pyo',
    'a.md',
    'README.md',
    'LICENSE',
    'LICENSE.md',
    'license.rst',
    'NOTICE.h',
    'a.rst',
  ],
  ...[
    'a.c',
    'a.d.ts',
    '__init__.pyi',
    'a.pyi',
    'a.js',
    'a.js.map',
    'a.a',
    'a.o',
    'a.lib',
    'a.pdb',
    'a.node',
    'a.exe',
  ],
  ...['a.debug', 'METADATA', 'tests', 'docs', 'a.dll', 'odd,.node', 'ends '],
);
const path = fc
  .tuple(fc.array(step, { maxLength: 5 }), leaf)
  .map(([folders, name]) => [...folders, name].join('/'));
const described = fc.oneof<fc.Arbitrary<Described>[]>(
  fc.integer({ min: 1, max: 9000 }),
  fc.integer({ min: 1, max: 9000 }),
  fc.constant({ size: 3000, contents: { machO: { machines: ['arm64'] } } }),
  fc.constant({ size: 3000, contents: { pe: { machine: 'x86_64' } } }),
  fc.constant(elf('other')),
  fc.constant({ size: 5000, sha256: 'same' }),
);
/** No path of them is a folder of another. */
const tree = fc
  .uniqueArray(fc.tuple(path, described), { selector: ([one]) => one, maxLength: 25 })
  .map((files) => files.filter(([one]) => !files.some(([other]) => other.startsWith(`${one}/`))));

describe('the patterns of what can be removed', () => {
  test('together leave out exactly the files that are counted, whatever is in the layer', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('', 'python', 'a/tests'), (files, prefix) => {
        const described = Object.fromEntries(
          files.map(([one, about]) => [prefix ? `${prefix}/${one}` : one, about]),
        );
        const layer = checkedLayer(described, { source: { path: 'layer', prefix, kind: 'folder' } });
        const found = removable(layer).filter(({ what }) => what !== 'duplicates');
        const sizes = new Map(layer.files.map((file) => [file.path, file.size]));
        for (const order of [found, found.toReversed()]) {
          const gone = leftOut(
            layer,
            order.flatMap(({ exclude }) => exclude),
          );
          expect(gone).toHaveLength(found.reduce((sum, share) => sum + share.files, 0));
          expect(gone.reduce((sum, one) => sum + (sizes.get(one) ?? 0), 0)).toBe(
            found.reduce((sum, share) => sum + share.size, 0),
          );
          expect(gone.filter((one) => /(^|\/)LICENSE|dist-info\//.test(one))).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('of each share leave out at least what it counts', () => {
    fc.assert(
      fc.property(tree, (files) => {
        const layer = checkedLayer(Object.fromEntries(files));
        for (const share of removable(layer).filter(({ what }) => what !== 'duplicates')) {
          expect(share.exclude.length).toBeGreaterThan(0);
          expect(leftOut(layer, share.exclude).length).toBeGreaterThanOrEqual(share.files);
          expect(leftOut(layer, share.exclude)).toEqual(expect.arrayContaining(share.examples));
        }
      }),
    );
  });
});

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkLayer } from '../../src/checks/check.ts';
import type { CheckedLayer } from '../../src/checks/checked-layer.ts';
import { sourcesForWeight, weight } from '../../src/checks/weight.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { checkedLayer as read, declared } from './checked.ts';
import { checkedLayer } from './checked-layer.ts';
import type { DescribedFiles } from './checked-layer.ts';
import { expectFollowable, leftOut, patternsIn } from './real-layers/advice.ts';
import { LayerFolder } from './real-layers/layer-folder.ts';

const about = (files: DescribedFiles, rest: Partial<CheckedLayer> = {}) =>
  weight(checkedLayer(files, rest)).map(({ rule, severity, message, fix }) => ({
    rule,
    severity,
    message,
    fix,
  }));

const CODE = { 'python/a/__init__.py': 1_000_000 };
const MB = 1_000_000;

describe('what functions do not need', () => {
  test.each<[rule: string, path: string, pattern: string]>([
    ['weight/tests', 'python/a/tests/test_a.py', 'tests/'],
    ['weight/tests', 'nodejs/node_modules/a/test/index.js', 'test/'],
    ['weight/examples', 'nodejs/node_modules/a/examples/run.js', 'examples/'],
    ['weight/documentation', 'nodejs/node_modules/a/CHANGELOG.md', '*.md'],
    ['weight/bytecode', 'python/a/__pycache__/__init__.cpython-312.pyc', '__pycache__/'],
    ['weight/source-maps', 'nodejs/node_modules/a/index.js.map', '*.js.map'],
    ['weight/types', 'nodejs/node_modules/a/index.d.ts', '*.d.ts'],
    ['weight/types', 'python/a/a.pyi', '*.pyi'],
    ['weight/sources', 'python/a/a.pyx', '*.pyx'],
    ['weight/sources', 'python/a/include/a.h', '*.h'],
    ['weight/static-libraries', 'python/a/lib/liba.a', '*.a'],
    [
      'weight/other-platforms',
      'nodejs/node_modules/a/prebuilds/darwin-x64/a.node',
      '**/prebuilds/darwin-x64/',
    ],
  ])('is a notice of %s with its bytes and the line for %s', (rule, path, pattern) => {
    const [found, ...others] = about({ ...CODE, [path]: 2 * MB });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule, severity: 'notice' });
    expect(found?.message).toContain('2.00 MB');
    expect(found?.fix).toContain(pattern);
  });

  test('is told of bytecode by the times that its sources get', () => {
    const files = { ...CODE, 'python/a/__pycache__/__init__.cpython-312.pyc': 2 * MB };
    const fixFor = (kind: 'folder' | 'zip') =>
      about(files, { source: { path: 'layer', prefix: '', kind } }).map(({ fix }) => fix);
    expect(fixFor('folder')).toEqual([
      'Functions do not need them; leave them out: `exclude: __pycache__/`.',
    ]);
    expect(fixFor('zip')).toEqual([
      'Python uses them only where they note the times that the sources have in the zip; leave them out when the zip is made.',
    ]);
  });

  test('does not include bytecode that goes by the hash of its source', () => {
    const bytecode = { magic: 3571, isHashBased: true as const };
    const path = 'python/a/__pycache__/__init__.cpython-313.pyc';
    expect(about({ ...CODE, [path]: { size: 2 * MB, contents: { bytecode } } })).toEqual([]);
    expect(
      about({ ...CODE, [path]: { size: 2 * MB, contents: { bytecode: { magic: 3571 } } } }),
    ).toHaveLength(1);
  });

  test('is one notice for each kind, in the order of bytes', () => {
    const files = {
      ...CODE,
      'python/a/tests/a.py': MB,
      'python/b/tests/b.py': MB,
      'python/a/a.pyi': 3 * MB,
      'nodejs/node_modules/a/a.js.map': 1.5 * MB,
    };
    expect(about(files).map(({ rule }) => rule)).toEqual([
      'weight/types',
      'weight/tests',
      'weight/source-maps',
    ]);
  });

  test('is not told where it is little', () => {
    expect(about({ 'python/a/a.py': 1000, 'python/a/tests/a.py': 99_999 })).toEqual([]);
    expect(about({ 'python/a/a.py': 1000, 'python/a/tests/a.py': 100_000 })).toHaveLength(1);
    expect(about({ 'python/a/a.so': 20 * MB, 'python/a/tests/a.py': 999_999 })).toEqual([]);
    expect(about({ 'python/a/a.so': 20 * MB, 'python/a/tests/a.py': MB })).toHaveLength(1);
  });

  test('is not to be excluded from a ready zip, but from the making of it', () => {
    const source = { path: 'layer.zip', prefix: '', kind: 'zip' } as const;
    const [found] = about({ ...CODE, 'python/a/tests/a.py': MB }, { source });
    expect(found?.fix).toContain('when the zip is made');
  });

  test("is not examples of one's own", () => {
    expect(about({ 'python/prompts/examples/a.json': 5 * MB })).toEqual([]);
  });
});

/** A layer in a folder, with the texts that the check asks for. */
async function layerWith(texts: Record<string, string>, words: string) {
  const root = join(temporaryFolder(), 'layer');
  mkdirSync(root);
  const folder = new LayerFolder(root);
  for (const [path, text] of Object.entries(texts)) folder.write(path, text);
  const layer = await read(root, declared(words, ''));
  return { layer, findings: checkLayer(layer).filter(({ rule }) => rule.startsWith('weight/')) };
}

const BIG = `x = 1\n${'# a test\n'.repeat(40_000)}`;

describe('a folder of tests', () => {
  const PYTHON: [how: string, path: string, text: string][] = [
    ['a relative import', 'python/a/__init__.py', 'from .tests.runner import run\n'],
    ['a relative import of the folder', 'python/a/__init__.py', 'from . import core, tests\n'],
    ['a relative import from below', 'python/a/core/x.py', 'from ..tests import run\n'],
    ['an absolute import', 'python/a/util.py', 'import os, a.tests.runner as runner\n'],
    ['an absolute import of the folder', 'python/a/util.py', 'from a import (\n    core,\n    tests,\n)\n'],
    ['an import in a function', 'python/a/util.py', 'def test():\n    from a.tests import run\n    run()\n'],
    [
      'an import by name',
      'python/a/util.py',
      'import importlib\nimportlib.import_module("a.tests.runner")\n',
    ],
    [
      'data that it opens',
      'python/a/util.py',
      'import os\nopen(os.path.join(os.path.dirname(__file__), "tests/data.txt"))\n',
    ],
  ];

  test.each(PYTHON)('stays where %s leads into it', async (_, path, text) => {
    const texts = {
      'python/a/__init__.py': 'pass\n',
      'python/a/tests/__init__.py': BIG,
      'python/b/__init__.py': 'pass\n',
      'python/b/tests/__init__.py': BIG,
      [path]: text,
    };
    const { layer, findings } = await layerWith(texts, 'python3.12 x86_64');
    const gone = leftOut(
      layer,
      findings.flatMap((one) => patternsIn(one).flat()),
    );
    expect(gone).toEqual(['python/b/tests/__init__.py']);
    expectFollowable(layer, findings);
  });

  const NODE: [how: string, path: string, text: string][] = [
    ['require', 'index.js', 'module.exports = require("./test/fixtures");\n'],
    ['import', 'lib/a.mjs', "import x from '../test/fixtures.js';\n"],
    ['a path', 'lib/a.js', "require('fs').readFileSync(__dirname + '/../test/fixtures.js');\n"],
    ['exports', 'package.json', '{"name":"a","version":"1.0.0","exports":{"./t":"./test/fixtures.js"}}'],
    ['main', 'package.json', '{"name":"a","version":"1.0.0","main":"test"}'],
  ];

  test.each(NODE)('of npm stays where %s leads into it', async (_, name, text) => {
    const texts = {
      'nodejs/node_modules/a/package.json':
        '{"name":"a","version":"1.0.0","scripts":{"test":"node test/run.js"}}',
      'nodejs/node_modules/a/test/fixtures.js': BIG,
      'nodejs/node_modules/b/package.json':
        '{"name":"b","version":"1.0.0","scripts":{"test":"node test/run.js"}}',
      'nodejs/node_modules/b/test/run.js': BIG,
      [`nodejs/node_modules/a/${name}`]: text,
    };
    const { layer, findings } = await layerWith(texts, 'nodejs22.x x86_64');
    const gone = leftOut(
      layer,
      findings.flatMap((one) => patternsIn(one).flat()),
    );
    expect(gone).toEqual(['nodejs/node_modules/b/test/run.js']);
  });

  test('is not asked about where there is none, or a small one', () => {
    expect(sourcesForWeight(checkedLayer({ 'python/a/__init__.py': MB }))).toEqual([]);
    expect(sourcesForWeight(checkedLayer({ 'python/a/__init__.py': MB, 'python/a/tests/a.py': 10 }))).toEqual(
      [],
    );
    const files = { 'python/a/__init__.py': MB, 'python/b/b.py': MB, 'python/a/tests/a.py': MB };
    expect(sourcesForWeight(checkedLayer(files))).toEqual(['python/a/__init__.py']);
  });
});

describe('an installer', () => {
  const PIP = {
    'python/pip/__init__.py': BIG,
    'python/pip-25.0.dist-info/METADATA': 'Name: pip\nVersion: 25.0\n',
  };
  const WORDS = 'python3.12 x86_64';

  test('is a notice that leaves its metadata alone', async () => {
    const { layer, findings } = await layerWith({ ...PIP, 'python/a.py': 'import os\n' }, WORDS);
    expect(findings.map(({ rule }) => rule)).toEqual(['weight/installers']);
    expectFollowable(layer, findings);
  });

  test.each([
    'import pip\n',
    'from pip._internal import main\n',
    'try:\n    import os, pip\nexcept ImportError:\n    pass\n',
  ])('that another package imports is none: %j', async (text) => {
    expect((await layerWith({ ...PIP, 'python/a.py': text }, WORDS)).findings).toEqual([]);
  });

  test('such as setuptools is needed by pkg_resources and distutils as well', async () => {
    const setuptools = { 'python/setuptools/__init__.py': BIG, 'python/pkg_resources/__init__.py': BIG };
    const used = async (text: string) =>
      (await layerWith({ ...setuptools, 'python/a.py': text }, WORDS)).findings;
    expect(await used('import pkg_resources\n')).toEqual([]);
    expect(await used('from distutils.version import LooseVersion\n')).toEqual([]);
    expect(await used('import os\n')).toHaveLength(1);
  });
});

describe('the AWS SDK', () => {
  const SDK = { 'python/boto3/__init__.py': MB, 'python/botocore/__init__.py': 20 * MB };
  const PYTHON = { runtimes: ['python3.12', 'python3.13'] };

  test('of Python is a notice where every declared runtime has one', () => {
    const [found] = about(SDK, PYTHON);
    expect(found).toMatchObject({ rule: 'weight/runtime-sdk' });
    expect(found?.message).toContain('21.0 MB');
    expect(found?.fix).toContain('`exclude: /python/boto3/, /python/botocore/`');
    expect(about(SDK)).toEqual([]);
    expect(about(SDK, { runtimes: ['python3.12', 'provided.al2023'] })).toEqual([]);
  });

  test('of Python stays where a package works with its release alone', () => {
    expect(about({ ...SDK, 'python/aiobotocore/__init__.py': 10 }, PYTHON)).toEqual([]);
    expect(about({ ...SDK, 'python/awscli/__init__.py': 10 }, PYTHON)).toEqual([]);
  });

  const anyVersion = (names: string[]) => Object.fromEntries(names.map((name) => [name, '*']));
  const node = (name: string, dependencies: string[], size = 2 * MB) => ({
    [`nodejs/node_modules/${name}/package.json`]: {
      size,
      contents: { nodePackage: { name, version: '3.1.0', dependencies: anyVersion(dependencies) } },
    },
  });
  const CLIENT = { ...node('@aws-sdk/client-s3', ['@smithy/core']), ...node('@smithy/core', []) };
  const NODE = { runtimes: ['nodejs22.x'] };

  test('of JavaScript is a notice where it is clients and what they need', () => {
    expect(about(CLIENT, NODE)).toMatchObject([{ rule: 'weight/runtime-sdk' }]);
    expect(about(CLIENT, { runtimes: ['nodejs16.x'] })).toEqual([]);
    expect(about({ ...CLIENT, ...node('@aws-sdk/lib-storage', []) }, NODE)).toEqual([]);
    expect(about({ ...CLIENT, ...node('other', ['@smithy/core']) }, NODE)).toEqual([]);
  });
});

describe('loading hundreds of files', () => {
  const many = (count: number, main: string): Record<string, string> => ({
    'nodejs/node_modules/a/package.json': '{"name":"a","version":"1.0.0","main":"index.js"}',
    'nodejs/node_modules/a/index.js': main,
    ...Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`nodejs/node_modules/a/lib/${n}.js`, 'x;\n']),
    ),
  });
  const requires = (count: number) =>
    Array.from({ length: count }, (_, n) => `const a${n} = require('./lib/${n}');\n`).join('');

  test('is a notice that says how to bundle them', async () => {
    const { findings } = await layerWith(many(400, requires(400)), 'nodejs22.x x86_64');
    expect(findings).toMatchObject([{ rule: 'weight/unbundled', severity: 'notice' }]);
    expect(findings[0]?.fix).toContain('npx esbuild --bundle');
  });

  test('is counted from where `exports` lead, which Node.js prefers to `main`', async () => {
    const all = many(400, requires(400));
    const withExports = (target: unknown) => ({
      ...all,
      'nodejs/node_modules/a/package.json': JSON.stringify({
        name: 'a',
        version: '1.0.0',
        main: 'lib/0.js',
        exports: { '.': target },
      }),
    });
    const rulesWith = async (target: unknown) =>
      (await layerWith(withExports(target), 'nodejs22.x x86_64')).findings.map(({ rule }) => rule);
    expect(await rulesWith({ require: './index.js', import: './lib/1.js' })).toEqual(['weight/unbundled']);
    expect(await rulesWith({ import: './index.js' })).toEqual(['weight/unbundled']);
    expect(await rulesWith('./lib/2.js')).toEqual([]);
  });

  test('ends with packages that lead to themselves, or nowhere', async () => {
    const all = many(400, "require('a');\nrequire('./package.json');\n");
    for (const main of ['package.json', 'index.js', 'lib', '../a']) {
      const manifest = JSON.stringify({ name: 'a', version: '1.0.0', main });
      const layer = { ...all, 'nodejs/node_modules/a/package.json': manifest };
      const { findings } = await layerWith(layer, 'nodejs22.x x86_64');
      expect(findings.filter(({ rule }) => rule === 'weight/unbundled')).toEqual([]);
    }
  });

  test('is not having hundreds of files of which few are loaded', async () => {
    expect((await layerWith(many(400, requires(20)), 'nodejs22.x x86_64')).findings).toEqual([]);
    const later = `exports.all = () => {\n  ${requires(400).replaceAll('\n', '\n  ')}\n};\n`;
    expect((await layerWith(many(400, later), 'nodejs22.x x86_64')).findings).toEqual([]);
  });
});

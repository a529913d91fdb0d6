import { describe, expect, test } from '@jest/globals';
import { deps } from '../../../src/checks/deps.ts';
import type { CheckedLayer } from '../../../src/checks/checked-layer.ts';
import { withTexts } from '../../../src/checks/read-texts.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import { contentsOf } from '../../inspect/look.ts';
import { checkedLayer } from '../checked-layer.ts';
import type { Described } from '../checked-layer.ts';

/** What the check says of a layer of these texts; only what it asks for is read. */
async function findings(
  texts: Record<string, string>,
  about: Partial<CheckedLayer> = {},
): Promise<Finding[]> {
  const described = Object.entries(texts).map(([path, text]): [string, Described] => {
    const contents = contentsOf(path, text);
    return [path, { size: text.length, ...(contents && { contents }) }];
  });
  const layer = checkedLayer(Object.fromEntries(described), {
    runtimes: ['python3.13'],
    architectures: ['x86_64'],
    ...about,
  });
  const read = (paths: readonly string[]) =>
    Promise.resolve(new Map(paths.flatMap((path) => (path in texts ? [[path, texts[path] ?? '']] : []))));
  return deps(await withTexts(layer, read));
}

const said = async (...args: Parameters<typeof findings>) =>
  (await findings(...args)).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);

/** A distribution of files with their texts, those of an empty `missing` left out of the layer but not of RECORD. */
function installed(
  name: string,
  files: Record<string, string>,
  missing: string[] = [],
  requires: string[] = [],
) {
  const info = `${name}-1.0.dist-info`;
  const rows = [...Object.keys(files), ...missing].map((path) => `${path},sha256=x,10\n`);
  return {
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`python/${path}`, text])),
    [`python/${info}/RECORD`]: `${rows.join('')}${info}/RECORD,,\n`,
    [`python/${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n${requires.map((one) => `Requires-Dist: ${one}\n`).join('')}\n`,
  };
}

describe('A package without some of its files', () => {
  test('is an error where importing it imports them, however far away, also from one that requires it', async () => {
    const missing = ['a/docs/__init__.py', 'a/docs/x.py'];
    const own = installed(
      'a',
      { 'a/__init__.py': 'from . import b\n', 'a/b.py': 'from a.docs.x import y\n' },
      missing,
    );
    expect(await said(own)).toEqual(['error deps/incomplete python/a-1.0.dist-info']);
    expect((await findings(own))[0]?.message).toContain(
      'python/a/docs/ of a 1.0 is missing, and python/a/b.py imports it',
    );
    const other = installed('c', { 'c/__init__.py': 'import a.docs\n' }, [], ['a']);
    expect(await said({ ...installed('a', { 'a/__init__.py': '' }, missing), ...other })).toEqual([
      'error deps/incomplete python/a-1.0.dist-info',
    ]);
  });

  test('is nothing where the import may fail, is for tests, or nothing imports them', async () => {
    const missing = ['a/tests/__init__.py', 'a/docs.py', 'a/a.pyi', 'a/x.h', 'a/_speed.so'];
    for (const text of [
      '',
      'try:\n  from a import docs\nexcept ImportError:\n  docs = None\n',
      'def f():\n  import a.docs\n',
    ])
      expect(
        await said(installed('a', { 'a/__init__.py': text, 'a/conftest.py': 'import a.tests\n' }, missing)),
      ).toEqual([]);
  });

  test('is a warning where only another of its modules imports them', async () => {
    const files = { 'a/__init__.py': '', 'a/b.py': 'import a.docs\n' };
    expect(await said(installed('a', files, ['a/docs.py']))).toEqual([
      'warning deps/incomplete python/a-1.0.dist-info',
    ]);
  });

  test('is an error where it opens data at once, and a warning where it does so later', async () => {
    const open =
      'from importlib.resources import files\ndef load():\n  return files(__package__).joinpath("schemas")\n';
    const missing = ['a/schemas/one.json', 'a/schemas/two.json'];
    expect(await said(installed('a', { 'a/__init__.py': `${open}ALL = load()\n` }, missing))).toEqual([
      'error deps/incomplete python/a-1.0.dist-info',
    ]);
    expect(await said(installed('a', { 'a/__init__.py': open }, missing))).toEqual([
      'warning deps/incomplete python/a-1.0.dist-info',
    ]);
    expect(
      await said(
        installed('a', { 'a/__init__.py': open, 'a/schemas/one.json': '{}' }, ['a/schemas/two.json']),
      ),
    ).toEqual([]);
  });

  test('is nothing where it may do without the data that it opens', async () => {
    const guarded =
      'def load():\n  try:\n    return open(__file__ + "/schemas")\n  except OSError:\n    return None\n';
    const open = 'def read():\n  return open(__file__ + "/schemas")\n';
    const missing = ['a/schemas/one.json'];
    const saidOf = (text: string) => said(installed('a', { 'a/__init__.py': text }, missing));
    expect(await saidOf(`${guarded}ALL = load()\n`)).toEqual([]);
    expect(await saidOf(`${guarded}ALL = load()\n${open}`)).toEqual([
      'warning deps/incomplete python/a-1.0.dist-info',
    ]);
    expect(await saidOf(`${guarded}${open}ALL = read()\n`)).toEqual([
      'error deps/incomplete python/a-1.0.dist-info',
    ]);
  });

  test('is nothing where all of it was left to the runtime', async () => {
    expect(await said(installed('boto3', {}, ['boto3/__init__.py']))).toEqual([]);
  });
});

describe('An editable install', () => {
  const DIRECT = '{"url": "file:///home/runner/work/a", "dir_info": {"editable": true}}';

  test('is an error that names the package', async () => {
    const files = installed('shared-utils', {
      '__editable__.shared_utils-1.0.pth': '/home/runner/work/a/src\n',
    });
    const withUrl = { ...files, 'python/shared-utils-1.0.dist-info/direct_url.json': DIRECT };
    for (const one of [files, withUrl])
      expect(await said(one)).toEqual(['error deps/editable python/shared-utils-1.0.dist-info']);
    expect((await findings(files))[0]?.fix).toContain('without `-e`');
    expect(await said({ 'python/mine.pth': '/home/runner/work/mine/src\n' })).toEqual([
      'error deps/editable python/mine.pth',
    ]);
  });

  test('is none of another .pth, nor where the code is there all the same', async () => {
    const hooks = {
      'python/distutils-precedence.pth': "import os; var = 'SETUPTOOLS_USE_DISTUTILS'\n",
      'python/relative.pth': './vendor\n',
      'python/layer.pth': '/opt/python/vendor\n',
    };
    expect(await said(hooks)).toEqual([]);
    for (const folder of ['/mnt/efs/lib', '/tmp/packages', '/var/task/vendor'])
      expect(await said({ 'python/folder.pth': `${folder}\n` })).toEqual([]);
    for (const folder of ['/mnt', '/home/tmp/lib', '/srv/mnt/lib'])
      expect(await said({ 'python/folder.pth': `${folder}\n` })).toEqual([
        'error deps/editable python/folder.pth',
      ]);
    const there = installed('a', { 'a.pth': '/home/a\n' });
    expect(await said({ ...there, 'python/a/__init__.py': '' })).toEqual([]);
  });
});

describe('What a package requires', () => {
  const a = (...requires: string[]) => installed('a', { 'a/__init__.py': '' }, [], requires);

  test('is a warning that names both where it is missing', async () => {
    expect(await said(a('idna<4', 'Certifi (>=1)'))).toEqual(['warning deps/missing python/a-1.0.dist-info']);
    expect((await findings(a('idna<4', 'Certifi (>=1)')))[0]?.message).toBe(
      'a 1.0 requires certifi and idna, which neither the layer nor the runtime holds.',
    );
  });

  test('is nothing where the runtime brings it, no declared Python asks for it, or it is there in any form', async () => {
    const fine = a(
      'boto3',
      'urllib3<3',
      'tomli; python_version < "3.11"',
      'x; extra == "all"',
      'w; sys_platform == "win32"',
      'pyyaml',
      'Old_Egg',
    );
    const others = {
      'python/yaml/__init__.py': '',
      'python/old_egg-1.0-py3.13.egg-info/PKG-INFO': 'Name: old-egg\n',
    };
    expect(await said({ ...fine, ...others })).toEqual([]);
    expect(await said(fine, { runtimes: ['nodejs22.x'] })).toEqual([]);
    expect(
      await said(a('tomli; python_version < "3.11"'), { runtimes: ['python3.10', 'python3.13'] }),
    ).toHaveLength(1);
  });

  test('of an extra counts where another package asks for it', async () => {
    const b = installed('b', { 'b/__init__.py': '' }, [], ['pysocks; extra == "socks"']);
    expect(await said({ ...a('b'), ...b })).toEqual([]);
    expect((await findings({ ...a('b[Socks]'), ...b }))[0]?.message).toContain('b 1.0 requires pysocks');
  });

  test('is a warning where the layer holds a version that it excludes', async () => {
    const b = installed('b', { 'b/__init__.py': '' });
    expect(await said({ ...a('b>=1,<2'), ...b })).toEqual([]);
    const [finding, ...others] = await findings({ ...a('b (>=2)'), ...b });
    expect(finding).toMatchObject({ rule: 'deps/conflict', severity: 'warning' });
    expect(finding?.message).toBe('a 1.0 requires b>=2, but the layer holds b 1.0.');
    expect(others).toEqual([]);
  });
});

describe('A package without its dist-info', () => {
  test.each([
    ['import importlib.metadata\n__version__ = importlib.metadata.version(__name__)\n', 'error'],
    ['from importlib.metadata import version\n__version__ = version("a")\n', 'error'],
    ['import pkg_resources\nV = pkg_resources.get_distribution("a").version\n', 'error'],
    [
      'from importlib.metadata import entry_points\ndef f():\n  return next(iter(entry_points(group="x")))\nX = f()\n',
      'warning',
    ],
    ['from importlib.metadata import version\ndef __getattr__(name):\n  return version("a")\n', undefined],
    [
      'from importlib import metadata\ntry:\n  V = metadata.version("a")\nexcept metadata.PackageNotFoundError:\n  V = "0"\n',
      undefined,
    ],
    ['def version(x): return x\nV = version("a")\n', undefined],
  ])('whose code is %j: %s', async (text, severity) => {
    expect(
      (await said({ 'python/a/__init__.py': text })).filter((one) => one.includes('no-metadata')),
    ).toEqual(severity === undefined ? [] : [`${severity} deps/no-metadata python/a/__init__.py`]);
    expect(
      (await said(installed('a', { 'a/__init__.py': text }))).filter((one) => one.includes('metadata')),
    ).toEqual([]);
  });
});

test('Metadata in an egg-info is found, under whatever name its package is imported', async () => {
  const text = 'from importlib.metadata import version\n__version__ = version("shared-utils")\n';
  const files = { 'python/shared_utils_core/__init__.py': text };
  const finding = 'error deps/no-metadata python/shared_utils_core/__init__.py';
  expect(await said(files)).toEqual([finding]);
  const info = 'Metadata-Version: 1.2\nName: shared-utils\nVersion: 1.0\n';
  for (const egg of ['shared_utils-1.0.egg-info', 'shared_utils-1.0-py3.13.egg-info'])
    for (const path of [egg, `${egg}/PKG-INFO`])
      expect(await said({ ...files, [`python/${path}`]: info })).toEqual([]);
  expect(await said({ ...files, 'python/other-1.0.egg-info/PKG-INFO': info })).toEqual([finding]);
});

describe('A module that Python has no longer', () => {
  const a = (text: string) => installed('a', { 'a/__init__.py': 'from .api import x\n', 'a/api.py': text });

  test('is a warning that names package, file and module, where a declared Python lacks it', async () => {
    expect(await said(a('import os\nimport imghdr\n'))).toEqual([
      'warning deps/removed-module python/a/api.py',
    ]);
    expect((await findings(a('from cgi import x\n')))[0]?.message).toBe(
      'a imports "cgi", which Python 3.13 does not bring any more.',
    );
    expect(await said(a('import imghdr\n'), { runtimes: ['python3.12'] })).toEqual([]);
    expect(await said(a('import pkg_resources\n'))).toHaveLength(1);
  });

  test('is nothing under a guard, with a backport, in tests, or in text', async () => {
    for (const text of [
      'try:\n  import imghdr\nexcept ImportError:\n  pass\n',
      '"""\nimport imghdr\n"""\n',
      'def f():\n  import imghdr\n',
    ])
      expect(await said(a(text))).toEqual([]);
    expect(await said({ ...a('import imghdr\n'), 'python/imghdr/__init__.py': '' })).toEqual([]);
    expect(await said({ ...a('import distutils\n'), 'python/_distutils_hack/__init__.py': '' })).toEqual([]);
    expect(await said(installed('a', { 'a/__init__.py': '', 'a/tests/x.py': 'import imghdr\n' }))).toEqual(
      [],
    );
  });
});

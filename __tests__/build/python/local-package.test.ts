import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { localPackage } from '../../../src/build/python/local-package.ts';
import { copyLocals } from '../../../src/build/python/copy-locals.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { writeTree } from '../../layer/tree.ts';
import type { Tree } from '../../layer/tree.ts';
import { problemOf } from './prepare-build.ts';

const PROJECT = '[project]\nname = "Acme.Shared"\nversion = "1.2"\n';
const backend = (name: string) => `[build-system]\nrequires = ["x"]\nbuild-backend = "${name}"\n`;
const SOURCE: Tree = { 'src/acme_shared/__init__.py': '' };

function read(tree: Tree, pyproject: string) {
  const workspace = temporaryFolder();
  writeTree(join(workspace, 'libs', 'shared'), { 'pyproject.toml': pyproject, ...tree });
  return localPackage({
    name: 'acme-shared',
    path: 'libs/shared',
    folder: workspace,
    workspace,
    place: 'uv.lock',
  });
}

describe('the files of a plain package', () => {
  test.each<[string, Tree, string]>([
    ['in src', SOURCE, PROJECT],
    ['beside its project file', { 'acme_shared/__init__.py': '' }, PROJECT],
    ['by hatchling', SOURCE, PROJECT + backend('hatchling.build')],
    [
      'by hatchling, named',
      { 'lib/acme_shared/__init__.py': '' },
      `${PROJECT}${backend('hatchling.build')}[tool.hatch.build.targets.wheel]\npackages = ["lib/acme_shared"]\n`,
    ],
    ['by uv', SOURCE, PROJECT + backend('uv_build')],
    [
      'by uv, without src',
      { 'acme_shared/__init__.py': '' },
      `${PROJECT}${backend('uv_build')}[tool.uv.build-backend]\nmodule-root = ""\n`,
    ],
    [
      'by setuptools',
      SOURCE,
      `${PROJECT}${backend('setuptools.build_meta')}[tool.setuptools.packages.find]\nwhere = ["src"]\n`,
    ],
    ['by flit', SOURCE, PROJECT + backend('flit_core.buildapi')],
    [
      'by Poetry',
      SOURCE,
      `${PROJECT}${backend('poetry.core.masonry.api')}[tool.poetry]\npackages = [{ include = "acme_shared", from = "src" }]\n`,
    ],
    ['by PDM', SOURCE, PROJECT + backend('pdm.backend')],
    ['beside what builds leave', { ...SOURCE, 'src/acme_shared.egg-info/PKG-INFO': '' }, PROJECT],
  ])('are copied: %s', async (_, tree, pyproject) => {
    const { files, version, infoFolder } = await read(tree, pyproject);
    expect(files.map(({ to }) => to)).toEqual(['acme_shared/__init__.py']);
    expect({ version, infoFolder }).toEqual({ version: '1.2', infoFolder: 'acme_shared-1.2.dist-info' });
  });

  test('come with metadata and entry points from the project file', async () => {
    const { info } = await read(
      SOURCE,
      `${PROJECT}description = "A\\nshared thing"\nlicense = "MIT"\nrequires-python = ">=3.9"\ndependencies = ["idna>=3"]\n[project.optional-dependencies]\nfast = ["orjson; python_version > '3.9'"]\n[project.scripts]\ntool = "acme_shared:main"\n[project.entry-points."acme.plugins"]\none = "acme_shared:One"\n`,
    );
    expect(info).toEqual({
      METADATA:
        "Metadata-Version: 2.4\nName: Acme.Shared\nVersion: 1.2\nSummary: A shared thing\nLicense-Expression: MIT\nRequires-Python: >=3.9\nRequires-Dist: idna>=3\nProvides-Extra: fast\nRequires-Dist: orjson ; (python_version > '3.9') and extra == 'fast'\n\n",
      WHEEL: 'Wheel-Version: 1.0\nGenerator: publish-layer\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
      'entry_points.txt':
        '[acme.plugins]\none = acme_shared:One\n\n[console_scripts]\ntool = acme_shared:main\n',
    });
  });

  test('are all but what builds leave behind', async () => {
    const { files } = await read(
      {
        ...SOURCE,
        'src/acme_shared/data/x,y.json': '{}',
        'src/acme_shared/__pycache__/a.pyc': '',
        'src/acme_shared/b.pyc': '',
        'src/other/__init__.py': '',
      },
      PROJECT + backend('uv_build'),
    );
    expect(files.map(({ to }) => to)).toEqual(['acme_shared/__init__.py', 'acme_shared/data/x,y.json']);
    const site = temporaryFolder();
    copyLocals([{ ...(await read({ ...SOURCE, 'src/acme_shared/x,y.json': '{}' }, PROJECT)) }], site);
    expect(readFileSync(join(site, 'acme_shared-1.2.dist-info', 'RECORD'), 'utf8')).toMatch(
      /^"acme_shared\/x,y\.json",sha256=[\w-]{43},2$/m,
    );
  });

  test('do not take the place of those of another package', async () => {
    const site = temporaryFolder();
    writeTree(site, { 'acme_shared/__init__.py': 'of the index' });
    const local = await read(SOURCE, PROJECT);
    expect(await problemOf(Promise.resolve().then(() => copyLocals([local], site)))).toMatchObject({
      rule: 'build/clash',
      what: 'acme-shared of this repository has a file that another package of the layer has too: acme_shared/__init__.py.',
    });
    expect(readFileSync(join(site, 'acme_shared', '__init__.py'), 'utf8')).toBe('of the index');
  });

  test.each<[string, Tree]>([
    ['a file in the place of its folder', { acme_shared: 'of the index' }],
    ['a folder in the place of its file', { 'acme_shared/__init__.py/deep.txt': 'of the index' }],
  ])('and another package may have %s', async (_, tree) => {
    const site = temporaryFolder();
    writeTree(site, tree);
    const local = await read(SOURCE, PROJECT);
    const problem = await problemOf(Promise.resolve().then(() => copyLocals([local], site)));
    expect(problem.rule).toBe('build/clash');
  });
});

describe('what has to be built is refused', () => {
  test.each<[string, Tree, string]>([
    ['a version of the backend', SOURCE, '[project]\nname = "acme-shared"\ndynamic = ["version"]\n'],
    ['dependencies of the backend', SOURCE, `${PROJECT}dynamic = ["dependencies"]\n`],
    ['no table [project]', SOURCE, '[tool.poetry]\nname = "acme-shared"\nversion = "1"\n'],
    ['a version that is a path', SOURCE, '[project]\nname = "acme-shared"\nversion = "../../x"\n'],
    ['a backend that compiles', SOURCE, PROJECT + backend('maturin')],
    ['a backend of its own', SOURCE, `${PROJECT}${backend('hatchling.build')}backend-path = ["."]\n`],
    [
      'a hook',
      SOURCE,
      `${PROJECT}${backend('hatchling.build')}[tool.hatch.build.hooks.custom]\npath = "x.py"\n`,
    ],
    [
      'files that are put elsewhere',
      SOURCE,
      `${PROJECT}${backend('hatchling.build')}[tool.hatch.build.targets.wheel.force-include]\n"a" = "b"\n`,
    ],
    [
      'extension modules',
      SOURCE,
      `${PROJECT}[[tool.setuptools.ext-modules]]\nname = "x"\nsources = ["x.c"]\n`,
    ],
    ['a setup.py', { ...SOURCE, 'setup.py': '' }, PROJECT],
    [
      'a build script of Poetry',
      SOURCE,
      `${PROJECT}${backend('poetry.core.masonry.api')}[tool.poetry.build]\nscript = "build.py"\n`,
    ],
    [
      'a package in a namespace, by Poetry',
      { 'src/acme/shared/__init__.py': '' },
      `${PROJECT}${backend('poetry.core.masonry.api')}[tool.poetry]\npackages = [{ include = "acme/shared", from = "src" }]\n`,
    ],
    ...['setuptools.build_meta', 'pdm.backend'].flatMap((name): [string, Tree, string][] => [
      [
        `a second package, which ${name} takes too`,
        { ...SOURCE, 'src/other/__init__.py': '' },
        PROJECT + backend(name),
      ],
      [
        `a module beside it, which ${name} takes too`,
        { ...SOURCE, 'src/other.py': '' },
        PROJECT + backend(name),
      ],
    ]),
    ['no package of its name', { 'src/other/__init__.py': '' }, PROJECT],
    [
      'a folder outside',
      SOURCE,
      `${PROJECT}${backend('hatchling.build')}[tool.hatch.build.targets.wheel]\npackages = ["../other"]\n`,
    ],
  ])('%s', async (_, tree, pyproject) => {
    expect(await problemOf(read(tree, pyproject))).toMatchObject({ rule: 'build/local' });
  });

  test('with the step to add', async () => {
    const problem = await problemOf(read(SOURCE, '[project]\nname = "acme-shared"\ndynamic = ["version"]\n'));
    expect(problem.what).toBe(
      'acme-shared (libs/shared/pyproject.toml) leaves its version to its build (`dynamic`), so it cannot be copied, and nothing of a package is run here.',
    );
    expect(problem.fix).toContain('`uv build --wheel -o wheels libs/shared`');
  });

  test.each([
    ['out of the repository', '/etc/hostname'],
    ['to a folder', '..'],
  ])('a link %s', async (_, target) => {
    expect(
      await problemOf(read({ ...SOURCE, 'src/acme_shared/link': { link: target } }, PROJECT)),
    ).toMatchObject({
      rule: 'build/links-out',
      what: expect.stringContaining('libs/shared/src/acme_shared/link is a link'),
    });
  });
});

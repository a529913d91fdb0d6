/** What is installed where: real uv, and an index on this machine. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { readFolder } from '../../layer/read-folder.ts';
import { startIndex } from './package-index.ts';
import type { PackageIndex } from './package-index.ts';
import { install, prepareBuild, problemOf } from './prepare-build.ts';
import type { BuildOptions } from './prepare-build.ts';
import { makeWheel, sha256 } from './wheel-maker.ts';
import type { IndexFile } from './wheel-maker.ts';
import { testWithUv, useUv, withVariables } from './with-uv.ts';

useUv();

const CPUS = ['x86_64', 'aarch64'];
/** A compiled package, with a module for each Python and CPU. */
const native = ['312', '313'].flatMap((python) =>
  CPUS.map((cpu) =>
    makeWheel({
      ...{ name: 'native', version: '2.0', tag: `cp${python}-cp${python}-manylinux_2_28_${cpu}` },
      files: {
        'native/__init__.py': '',
        [`native/ext.cpython-${python}-${cpu}-linux-gnu.so`]: `${python} ${cpu}`,
      },
    }),
  ),
);
const pure = makeWheel({
  name: 'pure',
  version: '1.0',
  requires: ['leaf>=1', 'native; extra == "fast"'],
  entryPoints: '[console_scripts]\npure = pure:main\n',
});
const leaf = makeWheel({ name: 'leaf', version: '1.5' });
const stable = makeWheel({
  name: 'stable',
  version: '1.0',
  tag: 'cp39-abi3-manylinux_2_17_x86_64',
  files: { 'stable/__init__.py': '', 'stable/_rust.abi3.so': 'x' },
});
const spaces = [
  makeWheel({ name: 'space-pure', version: '1.0', files: { 'space/pure/__init__.py': 'pure' } }),
  ...['312', '313'].map((python) =>
    makeWheel({
      name: 'space-native',
      version: '1.0',
      tag: `cp${python}-cp${python}-manylinux_2_17_x86_64`,
      files: { 'space/native/__init__.py': python },
    }),
  ),
  makeWheel({ name: 'plugin', version: '1.0', files: { 'native/plugin.py': 'part of a package of native' } }),
];
const PACKAGES: Record<string, readonly IndexFile[]> = {
  native,
  pure: [pure],
  leaf: [leaf],
  stable: [stable],
  'space-pure': spaces.slice(0, 1),
  'space-native': spaces.slice(1, 3),
  plugin: spaces.slice(3),
};
let index: PackageIndex;

beforeAll(async () => {
  index = await startIndex(PACKAGES);
});
afterAll(() => index.close());

const withIndex = <T>(work: () => Promise<T>) => withVariables({ UV_DEFAULT_INDEX: index.url }, work);

function build(text: string, options: BuildOptions = {}, name = 'requirements.txt') {
  return withIndex(async () => install((await prepareBuild({ [name]: text }, options)).build));
}

/** Paths of all files, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe('one Python', () => {
  testWithUv('has its packages in python/, without scripts and notes of the installer', async () => {
    const { folder, packages } = await build('pure==1.0\nnative==2.0', { architectures: ['arm64'] });
    expect(filesIn(folder)).toEqual([
      ...['METADATA', 'RECORD', 'WHEEL'].map((name) => `python/leaf-1.5.dist-info/${name}`),
      'python/leaf/__init__.py',
      ...['METADATA', 'RECORD', 'WHEEL'].map((name) => `python/native-2.0.dist-info/${name}`),
      'python/native/__init__.py',
      'python/native/ext.cpython-313-aarch64-linux-gnu.so',
      ...['METADATA', 'RECORD', 'WHEEL', 'entry_points.txt'].map(
        (name) => `python/pure-1.0.dist-info/${name}`,
      ),
      'python/pure/__init__.py',
    ]);
    expect(packages).toEqual([
      {
        ecosystem: 'python',
        name: 'leaf',
        version: '1.5',
        folder: 'python/',
        tag: 'py3-none-any',
        neededBy: ['pure'],
        size: expect.any(Number),
      },
      {
        ecosystem: 'python',
        name: 'native',
        version: '2.0',
        folder: 'python/',
        tag: 'cp313-manylinux_2_28_aarch64',
        neededBy: ['pure'],
        size: expect.any(Number),
      },
      {
        ecosystem: 'python',
        name: 'pure',
        version: '1.0',
        folder: 'python/',
        tag: 'py3-none-any',
        neededBy: [],
        size: expect.any(Number),
      },
    ]);
    const sizes = filesIn(folder)
      .filter((path) => path.includes('leaf'))
      .map((path) => readFileSync(join(folder, path)).length);
    expect(packages[0]?.size).toBe(sizes.reduce((sum, size) => sum + size, 0));
  });

  testWithUv('takes wheels of the workspace, and names them as inputs', async () => {
    const own = makeWheel({ name: 'own', version: '1.0' });
    await withIndex(async () => {
      const { build: prepared, workspace } = await prepareBuild({
        'requirements.txt': '--find-links wheels/\nown==1.0\n',
        [`wheels/${own.fileName}`]: own.bytes,
      });
      expect(prepared.inputs).toContain(join(workspace, 'wheels', own.fileName));
      const { packages } = await install(prepared);
      expect(packages.map(({ name }) => name)).toEqual(['own']);
    });
  });

  testWithUv(
    'takes the packages of an index with a login, from the list, the environment and .netrc',
    async () => {
      const other = await startIndex(PACKAGES, { login: 'aws:t0ken' });
      const { host } = new URL(other.url);
      const lists = {
        list: `--index-url http://aws:\${INDEX_TOKEN}@${host}/simple/\nleaf==1.5`,
        environment: 'leaf==1.5',
      };
      const found: string[] = [];
      const netrc = join(temporaryFolder(), 'netrc');
      await withVariables({ INDEX_TOKEN: 't0ken', PIP_INDEX_URL: other.urlWithLogin }, async () => {
        for (const list of Object.values(lists)) {
          const { packages, folder } = await install(
            (await prepareBuild({ 'requirements.txt': list })).build,
          );
          found.push(...packages.map(({ name }) => name));
          for (const path of filesIn(folder))
            expect(readFileSync(join(folder, path), 'utf8')).not.toContain('t0ken');
        }
      });
      writeFileSync(netrc, 'machine 127.0.0.1 login aws password t0ken\n');
      await withVariables(
        { NETRC: netrc, UV_DEFAULT_INDEX: other.url, UV_CACHE_DIR: temporaryFolder() },
        async () => {
          const { packages } = await install((await prepareBuild({ 'requirements.txt': 'leaf==1.5' })).build);
          found.push(...packages.map(({ name }) => name));
        },
      );
      await other.close();
      expect(found).toEqual(['leaf', 'leaf', 'leaf']);
    },
  );
});

describe('a login', () => {
  const login = { login: 'aws:t0k/en' };
  const digest = `sha256:${sha256(leaf)}`;

  testWithUv('is sent for the address of a wheel, from the variable in it', async () => {
    const other = await startIndex(PACKAGES, login);
    const url = other.fileUrl(leaf).replace('//', '//aws:${WHEEL_TOKEN}@');
    const variables = { WHEEL_TOKEN: encodeURIComponent('t0k/en'), UV_CACHE_DIR: temporaryFolder() };
    const { packages } = await withVariables(variables, async () =>
      install((await prepareBuild({ 'requirements.txt': `leaf @ ${url} --hash=${digest}` })).build),
    );
    await other.close();
    expect(packages.map(({ name }) => name)).toEqual(['leaf']);
  });

  testWithUv('of Poetry is sent to the source that it is of', async () => {
    const other = await startIndex(PACKAGES, login);
    const lock = `[[package]]\nname = "leaf"\nversion = "1.5"\ngroups = ["main"]\nfiles = [{file = "${leaf.fileName}", hash = "${digest}"}]\n\n[package.source]\ntype = "legacy"\nurl = "${other.url}"\nreference = "acme-corp"\n\n[metadata]\nlock-version = "2.1"\npython-versions = ">=3.9"\n`;
    const variables = {
      POETRY_HTTP_BASIC_ACME_CORP_USERNAME: 'aws',
      POETRY_HTTP_BASIC_ACME_CORP_PASSWORD: 't0k/en',
      UV_CACHE_DIR: temporaryFolder(),
    };
    const { packages } = await withVariables(variables, async () =>
      install((await prepareBuild({ 'poetry.lock': lock })).build),
    );
    await other.close();
    expect(packages.map(({ name }) => name)).toEqual(['leaf']);
  });
});

describe('what is chosen', () => {
  const entry = (file: IndexFile, rest: string) => {
    const [name = '', version = ''] = file.fileName.split('-');
    return `[[package]]\nname = "${name}"\nversion = "${version}"\n${rest}\nfiles = [{file = "${file.fileName}", hash = "sha256:${sha256(file)}"}]\n`;
  };
  const lock = [
    entry(leaf, 'groups = ["main"]'),
    entry(stable, 'groups = ["main"]\noptional = true\nmarkers = "extra == \\"fast\\""'),
    entry(
      spaces[0] ?? leaf,
      'groups = ["docs", "dev"]\nmarkers = {docs = "sys_platform == \\"win32\\"", dev = "python_version >= \\"3.8\\""}',
    ),
    '[extras]\nfast = ["stable"]\n[metadata]\nlock-version = "2.1"\npython-versions = ">=3.9"\n',
  ].join('\n');

  testWithUv('of a lock of Poetry is the main group, and the groups and extras that are named', async () => {
    const names = async (options: BuildOptions) =>
      (await build(lock, options, 'poetry.lock')).packages.map(({ name }) => name);
    expect(await names({})).toEqual(['leaf']);
    expect(await names({ extras: ['Fast'] })).toEqual(['leaf', 'stable']);
    expect(await names({ groups: ['dev'] })).toEqual(['leaf', 'space-pure']);
    expect(await names({ groups: ['docs'] })).toEqual(['leaf']);
    expect(await names({ groups: ['docs', 'dev'], extras: ['fast'] })).toEqual([
      'leaf',
      'space-pure',
      'stable',
    ]);
  });

  testWithUv('by a list is told from what comes with it', async () => {
    const hashes = (file: IndexFile) => `--hash=sha256:${sha256(file)}`;
    const list = (why: string) =>
      `leaf==1.5 \\\n    ${hashes(leaf)}\n    # via\n    #   ${why}\n    #   pure\npure==1.0 \\\n    ${hashes(pure)}\n    # via -r requirements.in\n`;
    const needed = async (why: string) =>
      (await build(list(why))).packages.map(({ name, neededBy }) => [name, ...neededBy].join(' '));
    expect(await needed('other')).toEqual(['leaf pure', 'pure']);
    expect(await needed('-r requirements.in')).toEqual(['leaf', 'pure']);
    expect(await needed('-c constraints.txt')).toEqual(['leaf pure', 'pure']);
    expect(await needed('--constraint limits.in')).toEqual(['leaf pure', 'pure']);
  });
});

describe('several Pythons', () => {
  const runtimes = ['python3.12', 'python3.13'];

  testWithUv('share what is the same for all', async () => {
    const { folder, packages } = await build('pure==1.0\nnative==2.0\nstable==1.0', { runtimes });
    const places = packages.map(({ name, folder: place }) => `${place}${name}`);
    expect(places).toEqual([
      ...['python/leaf', 'python/pure', 'python/stable'],
      ...['3.12', '3.13'].map((version) => `python/lib/python${version}/site-packages/native`),
    ]);
    const files = filesIn(folder);
    expect(files.filter((path) => path.endsWith('.so'))).toEqual([
      'python/lib/python3.12/site-packages/native/ext.cpython-312-x86_64-linux-gnu.so',
      'python/lib/python3.13/site-packages/native/ext.cpython-313-x86_64-linux-gnu.so',
      'python/stable/_rust.abi3.so',
    ]);
    expect(files.filter((path) => path.includes('pure') && !path.startsWith('python/pure'))).toEqual([]);
  });

  testWithUv('share parts of a namespace, but no part of a package', async () => {
    const { folder } = await build('space-pure==1.0\nspace-native==1.0\nnative==2.0\nplugin==1.0', {
      runtimes,
    });
    const files = filesIn(folder).filter((path) => !path.includes('dist-info'));
    expect(files).toEqual([
      ...['312', '313'].flatMap((python) => {
        const site = `python/lib/python3.${python.slice(1)}/site-packages`;
        return [
          `${site}/native/__init__.py`,
          `${site}/native/ext.cpython-${python}-x86_64-linux-gnu.so`,
          `${site}/native/plugin.py`,
          `${site}/space/native/__init__.py`,
        ];
      }),
      'python/space/pure/__init__.py',
    ]);
  });
});

describe('two CPUs', () => {
  const architectures = ['x86_64', 'arm64'];

  testWithUv('have one layer where nothing is compiled', async () => {
    const { folder, packages } = await build('pure==1.0', { architectures });
    expect(packages.map(({ name }) => name)).toEqual(['leaf', 'pure']);
    expect(readdirSync(join(folder, 'python')).sort()).toEqual([
      'leaf',
      'leaf-1.5.dist-info',
      'pure',
      'pure-1.0.dist-info',
    ]);
  });

  testWithUv('have two where a package differs, by a matrix', async () => {
    expect(await problemOf(build('pure==1.0\nnative==2.0', { architectures }))).toMatchObject({
      rule: 'build/two-architectures',
      what: '"native" of requirements.txt has other files for x86_64 than for arm64, and one layer can only have one of them.',
      fix: 'Make a layer for each: `strategy: { matrix: { architecture: [x86_64, arm64] } }` on the job, and `layer-name: NAME-${{ matrix.architecture }}` with `compatible-architectures: ${{ matrix.architecture }}` on this step.',
    });
  });
});

describe('wheels of the workspace', () => {
  const path = `wheels/${leaf.fileName}`;
  const project =
    '[project]\nname = "app"\nversion = "1.0"\nrequires-python = ">=3.10"\ndependencies = ["leaf"]\n';
  const trees: Record<string, Record<string, string>> = {
    'uv.lock': {
      'pyproject.toml': `${project}[tool.uv.sources]\nleaf = { path = "${path}" }\n`,
      'uv.lock': [
        'version = 1\nrevision = 3\nrequires-python = ">=3.10"\n',
        `[[package]]\nname = "app"\nversion = "1.0"\nsource = { virtual = "." }\ndependencies = [\n    { name = "leaf" },\n]\n\n[package.metadata]\nrequires-dist = [{ name = "leaf", path = "${path}" }]\n`,
        `[[package]]\nname = "leaf"\nversion = "1.5"\nsource = { path = "${path}" }\nwheels = [\n    { filename = "${leaf.fileName}", hash = "sha256:${sha256(leaf)}" },\n]\n`,
      ].join('\n'),
    },
    'pylock.toml': {
      'pylock.toml': `lock-version = "1.0"\ncreated-by = "tests"\n[[packages]]\nname = "leaf"\nversion = "1.5"\narchive = { path = "${path}", hashes = { sha256 = "${sha256(leaf)}" } }\n`,
    },
  };

  for (const [place, tree] of Object.entries(trees))
    testWithUv(`are installed where ${place} names them by their paths`, async () => {
      const { build: prepared, workspace } = await prepareBuild(
        { ...tree, [path]: leaf.bytes },
        { dependencies: place },
      );
      expect(prepared.complete).toBe(true);
      expect(prepared.inputs).toContain(join(workspace, path));
      const { packages } = await install(prepared);
      expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual(['leaf 1.5']);
    });
});

testWithUv('a pylock.toml of PDM has its default groups, and those that are chosen beside them', async () => {
  const entry = (file: IndexFile, name: string, marker: string) =>
    `[[packages]]\nname = "${name}"\nversion = "${file === leaf ? '1.5' : '1.0'}"\nmarker = '${marker}'\nwheels = [{ url = "${index.fileUrl(file)}", hashes = { sha256 = "${sha256(file)}" } }]\n`;
  const lock = [
    'lock-version = "1.0"\ncreated-by = "pdm"\nextras = ["fast"]\ndependency-groups = ["default", "dev", "docs"]\ndefault-groups = ["default"]\n',
    entry(leaf, 'leaf', '"default" in dependency_groups'),
    entry(pure, 'pure', '"dev" in dependency_groups'),
    '[[packages]]\nname = "own"\nmarker = \'"docs" in dependency_groups or "fast" in extras\'\ndirectory = { path = "own" }\n',
  ].join('');
  const namesWith = async (options: BuildOptions) => {
    const { build: prepared } = await prepareBuild({ 'pylock.toml': lock }, options);
    return (await install(prepared)).packages.map(({ name }) => name);
  };
  expect(await namesWith({})).toEqual(['leaf']);
  expect(await namesWith({ groups: ['dev'] })).toEqual(['leaf', 'pure']);
  for (const options of [{ groups: ['docs'] }, { extras: ['fast'] }])
    expect(await problemOf(prepareBuild({ 'pylock.toml': lock }, options))).toMatchObject({
      rule: 'build/local',
    });
});

describe('a project of uv', () => {
  const lockOf = () => {
    const wheel = (file: IndexFile) => `{ url = "${index.fileUrl(file)}", hash = "sha256:${sha256(file)}" }`;
    const registry = (name: string, version: string, file: IndexFile, rest = '') =>
      `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "${index.url.replace(/\/$/, '')}" }\n${rest}wheels = [\n    ${wheel(file)},\n]\n`;
    return [
      'version = 1\nrevision = 3\nrequires-python = ">=3.10"\n\n[manifest]\nmembers = [\n    "app",\n    "shared",\n]\n',
      '[[package]]\nname = "app"\nversion = "1.0"\nsource = { editable = "." }\ndependencies = [\n    { name = "shared" },\n]\n\n[package.metadata]\nrequires-dist = [{ name = "shared", editable = "libs/shared" }]\n',
      registry('leaf', '1.5', leaf),
      '[[package]]\nname = "shared"\nversion = "0.3"\nsource = { editable = "libs/shared" }\ndependencies = [\n    { name = "leaf" },\n]\n\n[package.metadata]\nrequires-dist = [{ name = "leaf", specifier = ">=1" }]\n',
    ].join('\n');
  };
  const tree = () => ({
    'uv.lock': lockOf(),
    'pyproject.toml': `[project]\nname = "app"\nversion = "1.0"\nrequires-python = ">=3.10"\ndependencies = ["shared"]\n[build-system]\nrequires = ["canary"]\nbuild-backend = "canary"\nbackend-path = ["."]\n[tool.uv.workspace]\nmembers = ["libs/*"]\n[tool.uv.sources]\nshared = { workspace = true }\n[[tool.uv.index]]\nurl = "${index.url}"\ndefault = true\n`,
    'canary.py': 'open("canary-ran", "w")\n',
    'app/__init__.py': '',
    'libs/shared/pyproject.toml':
      '[project]\nname = "shared"\nversion = "0.3"\nrequires-python = ">=3.10"\ndependencies = ["leaf>=1"]\n[project.scripts]\ntool = "shared:main"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
    'libs/shared/src/shared/__init__.py': 'def main(): pass\n',
    'libs/shared/src/shared/data.json': '{}',
    'libs/shared/src/shared/__pycache__/x.pyc': 'x',
  });

  testWithUv('has its dependencies and the packages of the workspace that it needs, copied', async () => {
    const { build: prepared, workspace } = await withIndex(() => prepareBuild(tree()));
    expect(prepared.complete).toBe(true);
    const before = readFileSync(join(workspace, 'uv.lock'));
    const { folder, packages } = await withIndex(() => install(prepared));
    expect(readFileSync(join(workspace, 'uv.lock'))).toEqual(before);
    expect(readdirSync(workspace).sort()).toEqual(
      Object.keys(tree())
        .map((path) => path.split('/')[0])
        .filter((name, at, all) => all.indexOf(name) === at)
        .sort(),
    );
    expect(packages.map(({ name, neededBy }) => ({ name, neededBy }))).toEqual([
      { name: 'leaf', neededBy: ['shared'] },
      { name: 'shared', neededBy: [] },
    ]);
    const own = filesIn(folder).filter((path) => path.includes('shared'));
    expect(own).toEqual([
      ...['METADATA', 'RECORD', 'WHEEL', 'entry_points.txt'].map(
        (name) => `python/shared-0.3.dist-info/${name}`,
      ),
      'python/shared/__init__.py',
      'python/shared/data.json',
    ]);
    expect(readFileSync(join(folder, 'python/shared-0.3.dist-info/METADATA'), 'utf8')).toBe(
      'Metadata-Version: 2.4\nName: shared\nVersion: 0.3\nRequires-Python: >=3.10\nRequires-Dist: leaf>=1\n\n',
    );
    const digest = createHash('sha256').update('{}').digest('base64url');
    expect(readFileSync(join(folder, 'python/shared-0.3.dist-info/RECORD'), 'utf8')).toContain(
      `shared/data.json,sha256=${digest},2\n`,
    );
    for (const path of [
      'libs/shared/pyproject.toml',
      'libs/shared/src/shared/data.json',
      'pyproject.toml',
      'uv.lock',
    ])
      expect(prepared.inputs).toContain(join(workspace, path));
  });

  testWithUv('is the same layer in another folder', async () => {
    const hashes: string[] = [];
    while (hashes.length < 2) {
      const { folder } = await withIndex(async () => install((await prepareBuild(tree())).build));
      hashes.push((await readFolder(folder)).contentHash);
    }
    expect(hashes[0]).toBe(hashes[1]);
  });

  testWithUv('whose lock does not fit it any more is refused', async () => {
    const shared = tree()['libs/shared/pyproject.toml'];
    const more = {
      ...tree(),
      'libs/shared/pyproject.toml': shared.replace('"leaf>=1"', '"leaf>=1", "httpx"'),
    };
    expect(await problemOf(withIndex(() => prepareBuild(more)))).toMatchObject({
      rule: 'build/lock-outdated',
      what: 'uv.lock does not fit its pyproject.toml: libs/shared/pyproject.toml asks for "httpx", which the lock does not have for it.',
      fix: 'Renew and commit it: `uv lock`.',
    });
    const newer = { ...tree(), 'libs/shared/pyproject.toml': shared.replace('leaf>=1', 'leaf>=2') };
    expect(await withIndex(async () => problemOf(install((await prepareBuild(newer)).build)))).toMatchObject({
      rule: 'build/lock-outdated',
      what: 'uv.lock does not fit its pyproject.toml: it was changed after the lock.',
    });
  });

  testWithUv(
    'that leaves its dependencies to its build backend is installed without running that',
    async () => {
      const ran = join(temporaryFolder(), 'ran');
      const dynamic = {
        ...tree(),
        'pyproject.toml': tree()['pyproject.toml'].replace(
          'dependencies = ["shared"]',
          'dynamic = ["dependencies"]',
        ),
        'canary.py': `open(${JSON.stringify(ran)}, "w")\n`,
      };
      const { packages } = await withIndex(async () => install((await prepareBuild(dynamic)).build));
      expect(packages.map(({ name }) => name)).toEqual(['leaf', 'shared']);
      expect(existsSync(ran)).toBe(false);
    },
  );

  testWithUv('can have any Python on the runner, and a mirror in the environment', async () => {
    const other = {
      ...tree(),
      'uv.lock': lockOf().replace('>=3.10', '>=3.14'),
      'pyproject.toml': tree()['pyproject.toml'].replace('>=3.10', '>=3.14'),
      'libs/shared/pyproject.toml': tree()['libs/shared/pyproject.toml'].replace('>=3.10', '>=3.14'),
    };
    const mirror = { UV_DEFAULT_INDEX: 'http://127.0.0.1:9/simple' };
    const { packages } = await withVariables(mirror, async () =>
      install((await prepareBuild(other, { runtimes: ['python3.14'] })).build),
    );
    expect(packages.map(({ name }) => name)).toEqual(['leaf', 'shared']);
  });

  testWithUv('gets the credentials of an index that it gives a name', async () => {
    const locked = await startIndex(PACKAGES, { login: 'aws:t0ken' });
    const moved = Object.fromEntries(
      Object.entries(tree()).map(([path, text]) => [
        path,
        text
          .replaceAll(new URL(index.url).host, new URL(locked.url).host)
          .replace('[[tool.uv.index]]', '[[tool.uv.index]]\nname = "corp"'),
      ]),
    );
    const login = {
      UV_INDEX_CORP_USERNAME: 'aws',
      UV_INDEX_CORP_PASSWORD: 't0ken',
      UV_CACHE_DIR: temporaryFolder(),
    };
    const { packages } = await withVariables(login, async () => install((await prepareBuild(moved)).build));
    const refused = await withVariables({ UV_CACHE_DIR: temporaryFolder() }, async () =>
      problemOf(install((await prepareBuild(moved)).build)),
    );
    await locked.close();
    expect(packages.map(({ name }) => name)).toEqual(['leaf', 'shared']);
    expect(refused.rule).toBe('build/index-auth');
  });

  testWithUv('builds for a member', async () => {
    const { packages } = await withIndex(async () =>
      install((await prepareBuild(tree(), { member: 'libs/shared' })).build),
    );
    expect(packages.map(({ name }) => name)).toEqual(['leaf']);
  });
});

testWithUv('a file that is not as its wheel says is told', async () => {
  const made = makeWheel({ name: 'odd', version: '1.0', files: { 'odd/__init__.py': 'longer than that' } });
  const zip = new AdmZip(made.bytes);
  zip.updateFile('odd/__init__.py', Buffer.from('short'));
  const odd = { ...made, bytes: zip.toBuffer() };
  const { findings } = await withIndex(async () =>
    install(
      (
        await prepareBuild({
          'requirements.txt': '--find-links w\nodd==1.0',
          [`w/${odd.fileName}`]: odd.bytes,
        })
      ).build,
    ),
  );
  expect(findings).toEqual([
    expect.objectContaining({ rule: 'build/hash', severity: 'warning', package: 'odd' }),
  ]);
});

testWithUv('six manifests and pip make one layer of the same packages', async () => {
  const digest = (file: IndexFile) => `sha256:${sha256(file)}`;
  const url = index.url.replace(/\/$/, '');
  const manifests: Record<string, Record<string, string>> = {
    hashed: { 'requirements.txt': `pure==1.0 --hash=${digest(pure)}\nleaf==1.5 --hash=${digest(leaf)}\n` },
    pinned: { 'requirements.txt': 'pure==1.0\nleaf==1.5\n' },
    pylock: {
      'pylock.toml': `lock-version = "1.0"\ncreated-by = "x"\n${[pure, leaf].map((file) => `[[packages]]\nname = "${file.fileName.split('-')[0] ?? ''}"\nversion = "${file.fileName.split('-')[1] ?? ''}"\nwheels = [{ url = "${index.fileUrl(file)}", hashes = { sha256 = "${sha256(file)}" } }]\n`).join('')}`,
    },
    poetry: {
      'poetry.lock': `${[pure, leaf].map((file) => `[[package]]\nname = "${file.fileName.split('-')[0] ?? ''}"\nversion = "${file.fileName.split('-')[1] ?? ''}"\ngroups = ["main"]\nfiles = [{file = "${file.fileName}", hash = "${digest(file)}"}]\n[package.source]\ntype = "legacy"\nurl = "${url}"\nreference = "x"\n`).join('')}[metadata]\nlock-version = "2.1"\npython-versions = ">=3.9"\n`,
    },
    pipenv: {
      'Pipfile.lock': JSON.stringify({
        _meta: { sources: [{ url }] },
        default: {
          pure: { version: '==1.0', hashes: [digest(pure)] },
          leaf: { version: '==1.5', hashes: [digest(leaf)], markers: "python_version >= '3.8'" },
        },
      }),
    },
    uv: {
      'uv.lock': `version = 1\nrevision = 3\nrequires-python = ">=3.9"\n\n[[package]]\nname = "app"\nversion = "1.0"\nsource = { virtual = "." }\ndependencies = [\n    { name = "pure" },\n]\n\n[package.metadata]\nrequires-dist = [{ name = "pure" }]\n\n${[['leaf', '1.5', leaf, ''] as const, ['pure', '1.0', pure, 'dependencies = [\n    { name = "leaf" },\n]\n'] as const].map(([name, version, file, rest]) => `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "${url}" }\n${rest}wheels = [\n    { url = "${index.fileUrl(file)}", hash = "${digest(file)}" },\n]\n`).join('\n')}`,
      'pyproject.toml': `[project]\nname = "app"\nversion = "1.0"\nrequires-python = ">=3.9"\ndependencies = ["pure"]\n[[tool.uv.index]]\nurl = "${url}"\ndefault = true\n`,
    },
  };
  const hashes: Record<string, string> = {};
  for (const [name, tree] of Object.entries(manifests)) {
    const { folder } = await withIndex(async () => install((await prepareBuild(tree)).build));
    hashes[name] = (await readFolder(folder)).contentHash;
  }
  expect(new Set(Object.values(hashes)).size).toBe(1);
});

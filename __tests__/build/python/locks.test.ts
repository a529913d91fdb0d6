import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { poetryRange } from '../../../src/build/python/poetry-range.ts';
import { markerEnvironment, pythonTargets } from '../../../src/build/python/python-targets.ts';
import { readPipfileLock } from '../../../src/build/python/read-pipfile-lock.ts';
import { readPoetryLock } from '../../../src/build/python/read-poetry-lock.ts';
import { buildTargets } from '../../../src/build/targets.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { prepareBuild, problemOf } from './prepare-build.ts';
import type { BuildOptions } from './prepare-build.ts';

const DIGEST = 'a'.repeat(64);
const wheel = (name: string) =>
  `{ url = "https://files.example/${name}-1.0-py3-none-any.whl", hash = "sha256:${DIGEST}", size = 10 }`;

/** A package of uv.lock. */
const uvPackage = (name: string, source: string, rest = '') =>
  `[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { ${source} }\n${rest}\n`;
const registry = (name: string, rest = '') =>
  uvPackage(name, 'registry = "https://pypi.org/simple"', `${rest}\nwheels = [${wheel(name)}]`);
const uvLock = (dependencies: string, ...packages: string[]) => ({
  'uv.lock': `version = 1\nrevision = 3\nrequires-python = ">=3.10"\n\n${uvPackage('app', 'virtual = "."', dependencies)}${packages.join('\n')}`,
  'pyproject.toml': '[project]\nname = "app"\nversion = "1.0"\n',
});

const poetryPackage = (name: string, rest = 'groups = ["main"]') =>
  `[[package]]\nname = "${name}"\nversion = "1.0"\noptional = false\n${rest}\nfiles = [{file = "${name}-1.0-py3-none-any.whl", hash = "sha256:${DIGEST}"}]\n`;
const poetryLock = (packages: string, version = '2.1') =>
  `${packages}\n[extras]\nfast = ["orjson"]\n\n[metadata]\nlock-version = "${version}"\npython-versions = "^3.10"\ncontent-hash = "x"\n`;

const pylock = (packages: string) => `lock-version = "1.0"\ncreated-by = "tests"\n${packages}`;
const pylockPackage = (rest: string) => `[[packages]]\nname = "lib"\nversion = "1.0"\n${rest}\n`;

const pipfileLock = (entries: object, more: object = {}) =>
  JSON.stringify({
    _meta: { sources: [{ url: 'https://pypi.org/simple', name: 'pypi' }] },
    default: entries,
    ...more,
  });
const pinned = { version: '==1.0', hashes: [`sha256:${DIGEST}`] };

describe('a whole lock is complete', () => {
  test.each<[string, Record<string, string>]>([
    ['uv.lock', uvLock('dependencies = [{ name = "lib" }]', registry('lib'))],
    [
      'pylock.toml',
      {
        'pylock.toml': pylock(
          pylockPackage(
            `wheels = [{ url = "https://files.example/lib-1.0-py3-none-any.whl", hashes = { sha256 = "${DIGEST}" } }]`,
          ),
        ),
      },
    ],
    ['poetry.lock', { 'poetry.lock': poetryLock(poetryPackage('lib')) }],
    ['Pipfile.lock', { 'Pipfile.lock': pipfileLock({ lib: pinned }) }],
  ])('%s', async (place, tree) => {
    const { build } = await prepareBuild(tree);
    expect(build).toMatchObject({ ecosystem: 'python', place, complete: true, findings: [] });
  });

  const wheelAddress = 'https://example.com/lib-1.0-py3-none-any.whl';
  const ofWheel = {
    'poetry.lock': poetryLock(
      `${poetryPackage('lib').trimEnd()}\nmarkers = 'python_version > "3.9"'\n\n[package.source]\ntype = "url"\nurl = "${wheelAddress}"\n`,
    ),
    'Pipfile.lock': pipfileLock({
      lib: { file: wheelAddress, hashes: pinned.hashes, markers: 'python_version > "3.9"' },
    }),
  };
  test.each(Object.entries(ofWheel))('%s, with the address of a wheel', async (place, text) => {
    const { build, workspace } = await prepareBuild({ [place]: text });
    expect(build).toMatchObject({ place, complete: true, findings: [] });
    const request = {
      ...{
        file: join(workspace, place),
        place,
        workspace,
        groups: [],
        extras: [],
        scratch: temporaryFolder(),
      },
      targets: buildTargets(['python3.13'], []),
      interruption: new AbortController().signal,
    };
    const environments = pythonTargets(request.targets, place).map(markerEnvironment);
    const lock =
      place === 'poetry.lock'
        ? await readPoetryLock(request, environments)
        : readPipfileLock(request, environments);
    expect(lock.indexes).toEqual(place === 'poetry.lock' ? [] : ['https://pypi.org/simple']);
    expect(lock.source).toMatchObject({
      lines: expect.arrayContaining([
        `lib @ ${wheelAddress} ; python_version > "3.9" --hash=sha256:${DIGEST}`,
      ]),
    });
  });
});

describe('what a lock has for another system only is passed over', () => {
  const git = '[package.source]\ntype = "git"\nurl = "https://github.com/acme/lib.git"\n';
  const ofPoetry = (marker: string) =>
    poetryLock(
      `${poetryPackage('idna')}${poetryPackage('lib', `groups = ["main"]\nmarkers = '${marker}'`)}\n${git}`,
    );
  const ofPipenv = (markers: string) =>
    pipfileLock({ idna: pinned, lib: { git: 'https://github.com/acme/lib.git', ref: 'abc', markers } });
  const locks = [
    ['poetry.lock', ofPoetry],
    ['Pipfile.lock', ofPipenv],
  ] as const;

  test.each(locks)('%s', async (place, text) => {
    const { build } = await prepareBuild({ [place]: text('sys_platform == "win32"') });
    expect(build).toMatchObject({ complete: true, findings: [] });
    const problem = await problemOf(prepareBuild({ [place]: text('sys_platform == "linux"') }));
    expect(problem.rule).toBe('build/local');
  });
});

describe('nothing that would run code is accepted', () => {
  const cases: [string, Record<string, string>][] = [
    [
      'a repository in uv.lock',
      uvLock(
        'dependencies = [{ name = "lib" }]',
        uvPackage('lib', 'git = "https://github.com/acme/lib?rev=v1#abc"'),
      ),
    ],
    [
      'a source archive in uv.lock',
      uvLock(
        'dependencies = [{ name = "lib" }]',
        uvPackage('lib', 'url = "https://example.com/lib-1.0.tar.gz"'),
      ),
    ],
    [
      'an archive of the workspace in uv.lock',
      uvLock('dependencies = [{ name = "lib" }]', uvPackage('lib', 'path = "lib-1.0.tar.gz"')),
    ],
    [
      'a package that another one needs',
      uvLock(
        'dependencies = [{ name = "one" }]',
        registry('one', 'dependencies = [{ name = "lib" }]'),
        uvPackage('lib', 'git = "https://github.com/acme/lib#abc"'),
      ),
    ],
    [
      'a folder out of the workspace in uv.lock',
      uvLock('dependencies = [{ name = "lib" }]', uvPackage('lib', 'editable = "../lib"')),
    ],
    [
      'a folder without pyproject.toml in uv.lock',
      uvLock('dependencies = [{ name = "lib" }]', uvPackage('lib', 'directory = "lib"')),
    ],
    [
      'a wheel of this machine in uv.lock',
      uvLock(
        'dependencies = [{ name = "lib" }]',
        registry('lib').replace('https://files.example/', 'file:///srv/'),
      ),
    ],
    [
      'a wheel of this machine in pylock.toml',
      {
        'pylock.toml': pylock(
          pylockPackage(
            `wheels = [{ url = "file:///srv/lib-1.0-py3-none-any.whl", hashes = { sha256 = "${DIGEST}" } }]`,
          ),
        ),
      },
    ],
    [
      'a repository in pylock.toml',
      {
        'pylock.toml': pylock(
          pylockPackage('vcs = { type = "git", url = "https://github.com/acme/lib", commit-id = "abc" }'),
        ),
      },
    ],
    [
      'a folder in pylock.toml',
      { 'pylock.toml': pylock(pylockPackage('directory = { path = "lib", editable = true }')) },
    ],
    [
      'an archive in pylock.toml',
      {
        'pylock.toml': pylock(
          pylockPackage('archive = { url = "https://example.com/lib-1.0.zip", hashes = { sha256 = "aa" } }'),
        ),
      },
    ],
    [
      'a wheel out of the workspace in pylock.toml',
      {
        'pylock.toml': pylock(
          pylockPackage(
            `wheels = [{ path = "../lib-1.0-py3-none-any.whl", hashes = { sha256 = "${DIGEST}" } }]`,
          ),
        ),
      },
    ],
    ...['git', 'directory', 'file', 'url'].map((type): [string, Record<string, string>] => [
      `a source of type ${type} in poetry.lock`,
      {
        'poetry.lock': poetryLock(
          poetryPackage('lib').replace('files =', `source = {type = "${type}", url = "lib"}\nfiles =`),
        ),
      },
    ]),
    ...[
      { git: 'https://github.com/acme/lib', ref: 'x' },
      { path: './lib' },
      { path: '.', editable: true },
      { file: 'https://example.com/lib-1.0.tar.gz' },
    ].map((entry): [string, Record<string, string>] => [
      `${JSON.stringify(entry)} in Pipfile.lock`,
      { 'Pipfile.lock': pipfileLock({ lib: entry }) },
    ]),
  ];
  test.each(cases)('%s', async (_, tree) => {
    expect(await problemOf(prepareBuild(tree))).toMatchObject({ rule: 'build/local' });
  });

  test('but what no target takes is not looked at', async () => {
    const git = uvPackage('lib', 'git = "https://github.com/acme/lib#abc"');
    const windows =
      'dependencies = [{ name = "lib", marker = "sys_platform == \'win32\'" }, { name = "one" }]';
    const { build } = await prepareBuild(uvLock(windows, git, registry('one')));
    expect(build.complete).toBe(true);
    const other = await prepareBuild(
      uvLock(
        'dependencies = [{ name = "one" }]\n[package.dev-dependencies]\ndev = [{ name = "lib" }]',
        git,
        registry('one'),
      ),
    );
    expect(other.build.complete).toBe(true);
    const [onMac, onLinux] = [
      `{ name = "lib", version = "1.0", source = { git = "https://github.com/acme/lib#abc" }, marker = "sys_platform == 'darwin'" }`,
      `{ name = "lib", version = "1.0", source = { registry = "https://pypi.org/simple" }, marker = "sys_platform != 'darwin'" }`,
    ];
    const fork = await prepareBuild(uvLock(`dependencies = [${onMac}, ${onLinux}]`, git, registry('lib')));
    expect(fork.build.complete).toBe(true);
  });
});

describe('a part that is not there', () => {
  const dev =
    '[package.dev-dependencies]\ndev = [{ name = "lib" }]\n[package.optional-dependencies]\nfast = [{ name = "lib" }]\n';
  const uv = uvLock(dev, registry('lib'));
  test.each<[Record<string, string>, BuildOptions, string, string]>([
    [uv, { groups: ['prod'] }, 'uv.lock has no group "prod".', 'Name one that it has, `groups: dev`.'],
    [uv, { extras: ['slow'] }, 'uv.lock has no extra "slow".', 'Name one that it has, `extras: fast`.'],
    [uv, { member: 'api' }, 'uv.lock has no member "api".', 'Name one that it has, `workspace: app`.'],
    [
      uv,
      { groups: ['--all-groups'] },
      'uv.lock has no group "--all-groups".',
      'Name one that it has, `groups: dev`.',
    ],
    [
      { 'poetry.lock': poetryLock(poetryPackage('lib', 'groups = ["docs"]')) },
      { groups: ['dev'] },
      'poetry.lock has no group "dev".',
      'Name one that it has, `groups: docs`.',
    ],
    [
      { 'Pipfile.lock': pipfileLock({}, { develop: {} }) },
      { groups: ['docs'] },
      'Pipfile.lock has no group "docs".',
      'Name one that it has, `groups: develop`.',
    ],
    [
      { 'pylock.toml': pylock('packages = []') },
      { extras: ['x'] },
      'pylock.toml has no extra "x".',
      'It has no extras: take `extras` out.',
    ],
  ])('%#: is refused with those that are', async (tree, options, what, fix) => {
    expect(await problemOf(prepareBuild(tree, options))).toMatchObject({ rule: 'build/part', what, fix });
  });

  test('a workspace that is no project asks for a member', async () => {
    const tree = {
      'uv.lock': `version = 1\n[manifest]\nmembers = ["api"]\n${uvPackage('api', 'virtual = "packages/api"')}`,
    };
    expect(await problemOf(prepareBuild(tree))).toMatchObject({
      rule: 'build/part',
      fix: 'Say for which member the layer is: `workspace: api`.',
    });
  });
});

describe('a lock that cannot be read', () => {
  test.each([
    [
      'uv.lock',
      '<<<<<<< HEAD\nversion = 1\n',
      'uv.lock is no TOML (line 1): it has the marks of a merge that was not finished.',
    ],
    ['uv.lock', 'version = 9\n', 'uv.lock is no lock of the format 1 of uv.'],
    ['pylock.toml', 'lock-version = "7.0"\n', 'pylock.toml is no lock of the format 1.0.'],
    ['Pipfile.lock', '{', 'Pipfile.lock is no JSON.'],
    ['Pipfile.lock', '[]', 'Pipfile.lock is no lock of Pipenv.'],
    [
      'Pipfile.lock',
      pipfileLock({ lib: { version: '*', hashes: [`sha256:${DIGEST}`] } }),
      'Pipfile.lock gives no exact version for "lib".',
    ],
  ])('%s: %j', async (name, text, what) => {
    expect(await problemOf(prepareBuild({ [name]: text }))).toMatchObject({
      rule: 'build/not-readable',
      what,
    });
  });

  test.each(['2.0', '1.1'])('of Poetry %s is too old', async (version) => {
    expect(
      await problemOf(prepareBuild({ 'poetry.lock': poetryLock(poetryPackage('lib'), version) })),
    ).toMatchObject({
      rule: 'build/old-lock',
      what: `poetry.lock has lock-version ${version}, which does not say which package belongs to which group and platform.`,
      fix: 'Write it anew with Poetry 2: `pipx install "poetry>=2.1"` and `poetry lock`.',
    });
  });

  test.each<[string, Record<string, string>]>([
    ['Pipfile.lock', { 'Pipfile.lock': pipfileLock({ lib: { version: '==1.0' } }) }],
    [
      'pylock.toml',
      {
        'pylock.toml': pylock(
          pylockPackage('wheels = [{ url = "https://files.example/lib-1.0-py3-none-any.whl" }]'),
        ),
      },
    ],
  ])('%s without digests names the package', async (_, tree) => {
    const problem = await problemOf(prepareBuild(tree));
    expect(problem.rule).toBe('build/hash');
    expect(problem.what).toContain('lib');
  });
});

test('a lock for other Pythons is refused', async () => {
  const tree = uvLock('dependencies = [{ name = "lib" }]', registry('lib'));
  expect(await problemOf(prepareBuild(tree, { runtimes: ['python3.12', 'python3.9'] }))).toMatchObject({
    rule: 'build/runtime',
    what: 'uv.lock is for Python >=3.10, and `compatible-runtimes` lists python3.9.',
    fix: 'Take python3.9 out of `compatible-runtimes`, or widen `requires-python` and write the lock anew.',
  });
});

test.each(['3.12.7', '>=3.12.3,<3.12.9', '^3.12.1'])(
  'a lock for the patches %s of a runtime is taken',
  async (range) => {
    const lock = poetryLock(poetryPackage('lib')).replace('"^3.10"', `"${range}"`);
    const { build } = await prepareBuild({ 'poetry.lock': lock }, { runtimes: ['python3.12'] });
    expect(build.complete).toBe(true);
    expect(
      await problemOf(prepareBuild({ 'poetry.lock': lock }, { runtimes: ['python3.11'] })),
    ).toMatchObject({
      rule: 'build/runtime',
    });
  },
);

test.each([
  ['^3.10', '>=3.10,<4'],
  ['^0.3', '>=0.3,<0.4'],
  ['~3.10', '>=3.10,<3.11'],
  ['~3', '>=3,<4'],
  ['>=3.9,<4.0', '>=3.9,<4.0'],
  ['3.12.*', '==3.12.*'],
  ['*', undefined],
  ['^3.9 || ^4', undefined],
])('the range %s of Poetry is %s', (range, expected) => {
  expect(poetryRange(range)).toBe(expected);
});

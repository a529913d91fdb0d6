import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { logicalLines, readRequirements } from '../../../src/build/python/read-requirements.ts';
import { readRequirementLine } from '../../../src/build/python/requirement-line.ts';
import { buildTargets } from '../../../src/build/targets.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { prepareBuild, problemOf, writeProgram } from './prepare-build.ts';

const HASH = `--hash=sha256:${'a'.repeat(64)}`;
const { PATH } = process.env;
const programs = temporaryFolder();
const called = join(programs, 'called');

/** A uv that leaves a file where it is called: what is refused is refused before. */
beforeAll(() => {
  writeProgram(join(programs, 'uv'), `touch "${called}"; echo "uv 0.13.9"`);
  process.env['PATH'] = [programs, PATH].join(delimiter);
});
beforeEach(() => rmSync(called, { force: true }));
afterAll(() => {
  process.env['PATH'] = PATH;
});

describe('a list of requirements', () => {
  test('is complete where each has an exact version and a digest', async () => {
    const list = `idna==3.10 \\\n    ${HASH} \\\n    --hash=sha256:${'b'.repeat(64)}\n# a comment\nsix==1.17.0 ; python_version > "3.8" ${HASH}  # why\n`;
    const { build, workspace } = await prepareBuild({ 'requirements.txt': list });
    expect(build).toMatchObject({ complete: true, findings: [], tool: { name: 'uv', version: '0.13.9' } });
    expect(build.inputs).toEqual([join(workspace, 'requirements.txt')]);
  });

  test('takes the address of a wheel, with its digest', async () => {
    const url = 'https://example.com/lib-1.0-py3-none-any.whl';
    const hashed = await prepareBuild({ 'requirements.txt': `lib @ ${url}#sha256=${'a'.repeat(64)}` });
    expect(hashed.build).toMatchObject({ complete: true, findings: [] });
    const bare = await prepareBuild({ 'requirements.txt': `lib @ ${url}` });
    expect(bare.build).toMatchObject({ complete: false, findings: [] });
  });

  test('is not complete with versions alone', async () => {
    const { build } = await prepareBuild({ 'requirements.txt': 'idna==3.10\n' });
    expect(build).toMatchObject({ complete: false, findings: [] });
  });

  test.each(['requests', 'requests>=2', 'requests==2.*', 'requests~=2.32', 'requests[socks]'])(
    'with %s gets a warning with the command that pins',
    async (line) => {
      const { build } = await prepareBuild({ 'requirements.txt': `idna==3.10\n${line}\n` });
      expect(build.complete).toBe(false);
      expect(build.findings).toEqual([
        expect.objectContaining({
          rule: 'build/unpinned',
          severity: 'warning',
          message:
            'requirements.txt gives no exact version for "requests", so that the layer changes when a new release comes out.',
          fix: 'Keep what you ask for in requirements.in, and write the list from it: `uv pip compile --universal --generate-hashes -o requirements.txt requirements.in`.',
        }),
      ]);
    },
  );

  test('is pinned by its constraints too, and all lists are read', async () => {
    const { build, workspace } = await prepareBuild({
      'requirements.txt': '-r more/base.txt\n-cconstraints.txt\nidna\n',
      'constraints.txt': 'idna==3.10\n',
      'more/base.txt': '--requirement=deeper.txt\n',
      'more/deeper.txt': 'six==1.17.0\n',
    });
    expect(build.findings).toEqual([]);
    expect(build.inputs).toEqual(
      ['requirements.txt', 'more/base.txt', 'more/deeper.txt', 'constraints.txt'].map((name) =>
        join(workspace, name),
      ),
    );
  });

  test('has the packages of a file that it names as constraints first', async () => {
    const { build, workspace } = await prepareBuild({
      'requirements.txt': '-c base.txt\n-r base.txt\nidna==3.10\n',
      'base.txt': '--pre\nsix>=1.17\n',
    });
    expect(build.findings).toEqual([expect.objectContaining({ rule: 'build/unpinned', key: 'six' })]);
    expect(build.inputs).toEqual(['requirements.txt', 'base.txt'].map((name) => join(workspace, name)));
  });

  test.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-16, little-endian', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16, big-endian', (text) => Buffer.from(text, 'utf16le').swap16()],
  ])('is read in %s with a byte order mark, as Windows writes it', async (_, encode) => {
    const list = `\uFEFFidna==3.10 \\\r\n    ${HASH}\r\n`;
    const { build } = await prepareBuild({ 'requirements.txt': encode(list) });
    expect(build).toMatchObject({ complete: true, findings: [] });
  });

  test('with digests for some only names the others', async () => {
    const problem = await problemOf(
      prepareBuild({ 'requirements.txt': `idna==3.10 ${HASH}\nsix==1.17.0\n` }),
    );
    expect(problem).toMatchObject({
      rule: 'build/hash',
      what: 'requirements.txt has digests for some packages and none for "six".',
    });
  });

  test.each([
    ['groups', { groups: ['dev'] }],
    ['extras', { extras: ['fast'] }],
    ['workspace', { member: 'api' }],
  ] as const)('has no %s', async (_, options) => {
    const problem = await problemOf(prepareBuild({ 'requirements.txt': 'idna==3.10' }, options));
    expect(problem.rule).toBe('build/part');
  });
});

describe('nothing that would run code is accepted', () => {
  test.each([
    '-e .',
    '-e./lib',
    '-e=./lib',
    '--editable ./lib',
    '--editable=./lib',
    '  -e ./lib',
    '-\\\ne ./lib',
    '\uFEFF-e ./lib',
    'idna==3.10\r-e ./lib',
    '-e git+https://github.com/acme/lib.git#egg=lib',
    '.',
    './lib',
    '../lib',
    './lib[extra]',
    'lib/',
    '/srv/lib',
    '~/lib',
    'C:\\lib',
    '${LIB}',
    'lib @ ./lib',
    'lib @ file:///srv/lib',
    'lib@file:lib-1.0-py3-none-any.whl',
    'lib @ ${LIB}',
    'file:./lib',
    'lib-1.0.tar.gz',
    'lib-1.0.zip',
    './wheels/lib-1.0-py3-none-any.whl',
    'lib-1.0-py3-none-any.whl',
    'git+https://github.com/acme/lib.git',
    'git+ssh://git@github.com/acme/lib.git@v1',
    'lib @ git+https://github.com/acme/lib.git',
    'lib @ hg+https://example.com/lib',
    'https://example.com/lib-1.0.tar.gz',
    'lib @ https://example.com/lib-1.0.tar.gz#sha256=aa',
    'lib @ https://example.com/lib.zip?x=.whl',
    'lib @ https://example.com/archive/main',
    '--no-binary :all:',
    '--find-links /srv/wheels',
    '--find-links ../wheels',
    '--find-links file:///srv/wheels',
  ])('%j', async (line) => {
    const problem = await problemOf(prepareBuild({ 'requirements.txt': `${line}\n` }));
    expect(problem.rule).toBe('build/local');
    expect(existsSync(called)).toBe(false);
  });

  test.each([
    'lib @ git+https://github.com/acme/lib.git ; sys_platform == "win32"',
    'git+https://github.com/acme/lib.git ; platform_system == "Darwin"',
    './lib ; sys_platform == "darwin"',
    'lib @ https://example.com/lib-1.0.tar.gz ; python_version < "3.9"',
    'lib-1.0.tar.gz ; platform_machine == "AMD64"',
  ])('and what is for no target of the layer is passed over: %s', async (line) => {
    const { build } = await prepareBuild({ 'requirements.txt': `idna==3.10 ${HASH}\n${line}\n` });
    expect(build).toMatchObject({ complete: true, findings: [] });
  });

  test.each([
    ['lib @ git+https://github.com/acme/lib.git ; python_version == "3.12"', 'python3.12'],
    ['git+https://github.com/acme/lib.git ; sys_platform == "linux"', 'python3.13'],
    ['./lib ; platform_release == "6"', 'python3.13'],
    ['./lib ; nonsense', 'python3.13'],
  ])('but not what one target has, or may have: %s', async (line, runtime) => {
    const options = { runtimes: ['python3.13', runtime] };
    const problem = await problemOf(prepareBuild({ 'requirements.txt': `${line}\n` }, options));
    expect(['build/local', 'build/not-readable']).toContain(problem.rule);
  });

  test.each(['-r other.txt', '-c limits.txt'])('in a list that is named by %s either', async (line) => {
    const tree = { 'requirements.txt': line, 'other.txt': '-e .', 'limits.txt': 'lib @ ./lib' };
    expect(await problemOf(prepareBuild(tree))).toMatchObject({ rule: 'build/local' });
  });

  test('and the message has both ways out', async () => {
    const problem = await problemOf(prepareBuild({ 'requirements.txt': 'idna==3.10\n-e ./libs/shared\n' }));
    expect(problem.what).toBe(
      '"-e ./libs/shared" (requirements.txt, line 2) is installed from its folder by code of its own, and nothing of a package is run here.',
    );
    expect(problem.fix).toBe(
      'Give your own code as `path` beside `dependencies` and take the line out, or build its wheel in an earlier step without credentials (`pip wheel --no-deps -w wheels ./libs/shared`), and write `--find-links wheels/` and its name with `==` and the version into requirements.txt.',
    );
  });

  test.each(['-r ../secret.txt', '-r /etc/hostname', '-r https://example.com/list.txt', '-r missing.txt'])(
    'no list from elsewhere: %s',
    async (line) => {
      const problem = await problemOf(prepareBuild({ 'requirements.txt': line }));
      expect(problem.rule).toBe('build/not-readable');
    },
  );

  test.each([
    '--config-settings x=y',
    '--unknown',
    'idna ==',
    'a b c',
    'idna==3.10 ; nonsense',
    '--index-url -e',
  ])('nothing that is not understood: %s', async (line) => {
    const problem = await problemOf(prepareBuild({ 'requirements.txt': line }));
    expect(problem.rule).toBe('build/not-readable');
  });
});

describe('an index in the list', () => {
  test.each([
    'AWS_SECRET_ACCESS_KEY',
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  ])('never gets %s', async (name) => {
    const line = `--extra-index-url https://x:\${${name}}@example.com/simple`;
    const problem = await problemOf(prepareBuild({ 'requirements.txt': `${line}\nidna==3.10` }));
    expect(problem.rule).toBe('build/index-auth');
    expect(problem.what).toContain(`\${${name}}, which goes to no package index`);
  });

  test('is taken beside other options of its line', async () => {
    const workspace = temporaryFolder();
    const file = join(workspace, 'requirements.txt');
    writeFileSync(
      file,
      '-i https://one.example/simple --trusted-host one.example\n--pre --extra-index-url=https://two.example/simple\nidna==3.10\n',
    );
    const request = {
      ...{ file, place: 'requirements.txt', workspace, groups: [], extras: [], scratch: temporaryFolder() },
      targets: buildTargets(['python3.13'], []),
      interruption: new AbortController().signal,
    };
    expect(readRequirements(request, [])).toMatchObject({
      indexes: ['https://one.example/simple', 'https://two.example/simple'],
      source: { args: ['--allow-insecure-host=one.example', '--prerelease=allow'] },
    });
    const line = '--only-binary=:all: --no-binary=idna\n';
    expect(await problemOf(prepareBuild({ 'requirements.txt': line }))).toMatchObject({
      rule: 'build/local',
    });
  });

  test('names the variable that is not set', async () => {
    const line = '--extra-index-url https://x:${INDEX_TOKEN}@example.com/simple';
    const problem = await problemOf(prepareBuild({ 'requirements.txt': `${line}\nidna==3.10` }));
    expect(problem).toMatchObject({
      rule: 'build/index-auth',
      what: '`--extra-index-url` (requirements.txt, line 1) asks for ${INDEX_TOKEN}, which is not set.',
      fix: 'Set it on this step: `env: { INDEX_TOKEN: "${{ secrets.INDEX_TOKEN }}" }`.',
    });
  });
});

describe('the address of a wheel', () => {
  const line = 'lib @ https://x:${WHEEL_TOKEN}@example.com/lib-1.0-py3-none-any.whl';

  test('names the variable that is not set', async () => {
    expect(await problemOf(prepareBuild({ 'requirements.txt': line }))).toMatchObject({
      rule: 'build/index-auth',
      what: '`lib` (requirements.txt, line 1) asks for ${WHEEL_TOKEN}, which is not set.',
      fix: 'Set it on this step: `env: { WHEEL_TOKEN: "${{ secrets.WHEEL_TOKEN }}" }`.',
    });
    const elsewhere = `idna==3.10 ${HASH}\n${line} ; sys_platform == "win32"`;
    const { build } = await prepareBuild({ 'requirements.txt': `${elsewhere} ${HASH}` });
    expect(build.complete).toBe(true);
  });

  test('never gets a token of the job', async () => {
    const problem = await problemOf(
      prepareBuild({ 'requirements.txt': line.replace('WHEEL_TOKEN', 'GITHUB_TOKEN') }),
    );
    expect(problem.rule).toBe('build/index-auth');
  });
});

test.each([
  'lib @ git+https://user:s3cr3t@example.com/lib.git',
  'git+ssh://user:s3cr3t@example.com/lib.git',
  'https://s3cr3t@example.com/lib-1.0.tar.gz',
  'https://user:s3cr3t@half@example.com/lib-1.0.tar.gz',
  '-e git+https://user:s3cr3t@example.com/lib.git#egg=lib',
  '--find-links ftp://user:s3cr3t@example.com/wheels',
  '--index-url ftp://user:s3cr3t@example.com/simple',
  'a b https://user:s3cr3t@example.com/x',
  '-r https://user:s3cr3t@example.com/list.txt',
  '--unknown=https://user:s3cr3t@example.com/x',
])('no message has the login of an address: %s', async (line) => {
  const { message, what, fix } = await problemOf(prepareBuild({ 'requirements.txt': line }));
  expect([message, what, fix].join('\n')).not.toMatch(/s3cr3t|half/);
});

test('lines are joined and stripped of comments as pip does it', () => {
  const text = 'a==1 \\\n  --hash=x # no comment before\n#c\\\nb==2 # c\n\nc @ https://e/x.whl#sha256=1\n';
  expect(logicalLines(text)).toEqual([
    { line: 'a==1   --hash=x', number: 1 },
    { line: 'b==2', number: 4 },
    { line: 'c @ https://e/x.whl#sha256=1', number: 6 },
  ]);
});

test('no entry can bring a line of its own', () => {
  expect(readRequirementLine('idna==3.10 ; python_version > "\n-e ./lib\n"')).toEqual({ kind: 'unclear' });
});

test('a runtime of Python is needed', async () => {
  const problem = await problemOf(
    prepareBuild({ 'requirements.txt': 'idna==3.10' }, { runtimes: ['nodejs22.x'] }),
  );
  expect(problem).toMatchObject({
    rule: 'build/runtime',
    what: 'requirements.txt has Python packages, and `compatible-runtimes` lists only nodejs22.x.',
    fix: 'Say which Python the layer is for, e.g. `compatible-runtimes: python3.13`.',
  });
});

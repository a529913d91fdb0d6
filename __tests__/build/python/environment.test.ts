import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import {
  indexSecrets,
  indexUrls,
  pipEnvironment,
  uvEnvironment,
  withPoetryLogin,
  withVariables as withAddressVariables,
} from '../../../src/build/python/index-environment.ts';
import { programsOnPath } from '../../../src/build/programs-on-path.ts';
import { findInterpreter } from '../../../src/build/python/interpreter.ts';
import { obtainUv } from '../../../src/build/python/uv.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { install, prepareBuild, problemOf, writeProgram } from './prepare-build.ts';
import { withVariables } from './with-uv.ts';

const SECRETS = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'canary-aws-secret',
  AWS_SESSION_TOKEN: 'canary-session',
  GITHUB_TOKEN: 'canary-github',
  GH_TOKEN: 'canary-gh',
  ACTIONS_RUNTIME_TOKEN: 'canary-runtime',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-oidc',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://canary.example',
  INPUT_TOKEN: 'canary-input',
  SOME_OTHER: 'canary-other',
  PYTHONPATH: '/canary',
  UV_CONFIG_FILE: '/canary/uv.toml',
  UV_KEYRING_PROVIDER: 'canary',
  PIP_CONFIG_FILE: '/canary/pip.conf',
};

/** A folder for PATH with a uv that notes how it is called, and installs nothing. */
function fakeUv(version = '0.13.9'): { path: string; environment: string; args: string } {
  const folder = temporaryFolder();
  const [environment, args] = [join(folder, 'environment'), join(folder, 'args')];
  writeProgram(
    join(folder, 'bin', 'uv'),
    `if [ "$1" = --version ]; then echo "uv ${version} (x)"; exit 0; fi\nenv >> "${environment}"\nprintf '%s\\n' "$@" >> "${args}"`,
  );
  return { path: [join(folder, 'bin'), process.env['PATH']].join(delimiter), environment, args };
}

test('uv sees no token of the job, and what it needs to find the packages', async () => {
  const { path, environment } = fakeUv();
  const variables = {
    ...{ ...SECRETS, PATH: path, PIP_INDEX_URL: 'https://u:p4ss@pypi.example/simple' },
    ...{
      UV_INDEX: 'corp=https://corp.example/simple',
      UV_INDEX_CORP_PASSWORD: 'p',
      INDEX_TOKEN: 'of-the-index',
    },
  };
  const list = '--extra-index-url https://x:${INDEX_TOKEN}@more.example/simple\nidna==3.10\n';
  await withVariables(variables, async () => {
    const { build } = await prepareBuild({ 'requirements.txt': list });
    await problemOf(install(build));
  });
  const seen = readFileSync(environment, 'utf8');
  expect(seen).not.toMatch(/canary|AKIA/i);
  expect(seen).toContain('UV_DEFAULT_INDEX=https://u:p4ss@pypi.example/simple\n');
  expect(seen).toContain('UV_INDEX=corp=https://corp.example/simple\n');
  expect(seen).toContain('UV_INDEX_CORP_PASSWORD=p\n');
  expect(seen).toContain('INDEX_TOKEN=of-the-index\n');
  expect(seen).toMatch(/^UV_PYTHON=\//m);
});

test.each([
  '--find-links https://me:h1dden@links.example/',
  '--extra-index-url https://me:h1dden@corp.example/simple',
  'lib @ https://h1dden@files.example/lib-1.0-py3-none-any.whl',
])('the log hides the login of %s before uv is called', async (line) => {
  const { path } = fakeUv();
  const written = jest.spyOn(process.stdout, 'write');
  try {
    await withVariables({ PATH: path }, async () => {
      const { build } = await prepareBuild({ 'requirements.txt': `${line}\nidna==3.10\n` });
      await problemOf(install(build));
    });
    expect(written.mock.calls.map(([text]) => String(text)).join('')).toContain('::add-mask::h1dden');
  } finally {
    written.mockRestore();
  }
});

test('uv gets the platform of the runtime, and nothing that is built', async () => {
  const expected = [
    ['python3.11', 'arm64', '3.11', 'aarch64-manylinux_2_17'],
    ['python3.12', 'x86_64', '3.12', 'x86_64-manylinux_2_34'],
  ] as const;
  for (const [runtime, architecture, version, platform] of expected) {
    const { path, args } = fakeUv();
    await withVariables({ PATH: path }, async () => {
      const options = { runtimes: [runtime], architectures: [architecture] };
      const { build } = await prepareBuild(
        { 'requirements.txt': `idna==3.10 --hash=sha256:${'a'.repeat(64)}` },
        options,
      );
      await problemOf(install(build));
    });
    const given = readFileSync(args, 'utf8').split('\n');
    expect(given).toEqual(
      expect.arrayContaining([
        ...['--no-config', '--only-binary=:all:', '--require-hashes'],
        ...[`--python-version=${version}`, `--python-platform=${platform}`],
      ]),
    );
  }
});

test.each([
  ['uv', 'exit 0'],
  ['pip', undefined],
])('a job that is cancelled while %s runs is no failure of it', async (_, script) => {
  const folder = temporaryFolder();
  const python = await findInterpreter(folder, { cwd: folder, interruption: new AbortController().signal });
  if (python === undefined) throw new Error('There is no Python.');
  const file = join(folder, 'uv');
  if (script !== undefined) writeProgram(file, script);
  const interruption = AbortSignal.abort(new Error('cancelled'));
  const tool = { version: '0.13.9', python, ...(script !== undefined && { file }) };
  const work = obtainUv(tool, { workspace: folder, scratch: folder, interruption }).then((uv) =>
    uv.run([], folder),
  );
  await expect(work).rejects.toThrow(/^cancelled$/);
});

test('a uv that is too old, or lies in the workspace, is not used', async () => {
  const old = fakeUv('0.4.0');
  await withVariables({ PATH: old.path }, async () => {
    const { build } = await prepareBuild({ 'requirements.txt': 'idna==3.10' });
    expect(build.tool.version).not.toBe('0.4.0');
  });
  const workspace = temporaryFolder();
  writeProgram(join(workspace, '.venv', 'bin', 'uv'), 'exit 1');
  await withVariables(
    { PATH: [join(workspace, '.venv', 'bin'), '.', process.env['PATH']].join(delimiter) },
    () => {
      expect(programsOnPath('uv', workspace).filter((file) => file.startsWith(workspace))).toEqual([]);
      return Promise.resolve();
    },
  );
});

test('where neither Python nor uv is there, the step that brings one is shown', async () => {
  await withVariables({ PATH: temporaryFolder() }, async () => {
    const { build } = await prepareBuild({ 'requirements.txt': 'idna==3.10' });
    expect(await problemOf(install(build))).toMatchObject({
      rule: 'build/tool',
      fix: "Add `uses: actions/setup-python@v6` with `python-version: '3.13'` before this step.",
    });
  });
});

test('where pip cannot bring uv, the step that does is shown', async () => {
  const folder = temporaryFolder();
  writeProgram(
    join(folder, 'python3'),
    `case "$*" in *version_info*) printf '%s\\n3\\n12\\n' "$0";; *) echo "No module named pip" >&2; exit 1;; esac`,
  );
  await withVariables({ PATH: [folder, '/usr/bin', '/bin'].join(delimiter) }, async () => {
    const { build } = await prepareBuild({ 'requirements.txt': 'idna==3.10' });
    const problem = await problemOf(install(build));
    expect(problem.rule).toBe('build/tool');
    expect(problem.what).toContain('No module named pip');
    expect(problem.fix).toBe('Add `uses: astral-sh/setup-uv@v7` before this step.');
  });
});

test("pip's variables are handed on under uv's names, and uv's own count before them", () => {
  expect(
    uvEnvironment({
      PIP_INDEX_URL: 'https://a/simple',
      PIP_EXTRA_INDEX_URL: 'https://b/simple https://c/simple',
      PIP_FIND_LINKS: '/x https://links.example wheels',
      PIP_CERT: '/ca.pem',
      PIP_TRUSTED_HOST: 'a b',
      UV_INDEX: 'corp=https://d/simple',
    }),
  ).toEqual({
    UV_DEFAULT_INDEX: 'https://a/simple',
    UV_INDEX: 'corp=https://d/simple https://b/simple https://c/simple',
    UV_FIND_LINKS: `/x,https://links.example,${resolve('wheels')}`,
    SSL_CERT_FILE: '/ca.pem',
    UV_INSECURE_HOST: 'a b',
  });
  expect(uvEnvironment({ UV_FIND_LINKS: 'wheels,https://links.example,/x' })).toEqual({
    UV_FIND_LINKS: `${resolve('wheels')},https://links.example,/x`,
  });
  const both = { UV_DEFAULT_INDEX: 'https://uv/simple', PIP_INDEX_URL: 'https://pip/simple' };
  expect(uvEnvironment(both)).toEqual({ UV_DEFAULT_INDEX: 'https://uv/simple' });
  expect(indexUrls(both)).toEqual(['https://uv/simple']);
  expect(pipEnvironment({ UV_DEFAULT_INDEX: 'https://uv/simple' })).toEqual({
    PIP_INDEX_URL: 'https://uv/simple',
  });
});

test('passwords in addresses and beside them are known, in both spellings', () => {
  const secrets = indexSecrets({
    PIP_EXTRA_INDEX_URL: 'https://aws:t%2Fk@a/simple https://lonetoken@b/simple https://namedtoken:@c/simple',
    UV_INDEX_CORP_USERNAME: 'aws',
    UV_INDEX_CORP_PASSWORD: 'pw',
  });
  expect(secrets.sort()).toEqual(['lonetoken', 'namedtoken', 'pw', 't%2Fk', 't/k'].sort());
  const ofManifest = ['https://aws:${INDEX_TOKEN}@a/simple', 'https://me:written@b/simple', '${WHOLE_INDEX}'];
  const variables = { INDEX_TOKEN: 'of-the-step', WHOLE_INDEX: 'https://me:whole@c/simple', OTHER: 'x' };
  expect(indexSecrets(variables, ofManifest).sort()).toEqual(['of-the-step', 'whole', 'written']);
  expect(
    indexSecrets({ TOKEN: 't' }, [
      '["--find-links https://me:links@d/","a @ https://x:${TOKEN}@e/a.whl"]',
    ]).sort(),
  ).toEqual(['links', 't']);
  expect(indexSecrets({}, ['https://me:p@ss@f/simple'])).toEqual(['p@ss']);
});

test('credentials of Poetry belong to the source of their name, and are encoded in its address', () => {
  const environment = {
    POETRY_HTTP_BASIC_CORP_EU_1_USERNAME: 'me@corp',
    POETRY_HTTP_BASIC_CORP_EU_1_PASSWORD: 'p/w:1',
    POETRY_HTTP_BASIC_TOKEN_USERNAME: 'lonetoken',
  };
  const url = 'https://corp.example/simple/';
  const whole = withPoetryLogin(url, 'corp-eu.1', environment);
  expect(withAddressVariables(whole, environment)).toBe('https://me%40corp:p%2Fw%3A1@corp.example/simple/');
  expect(indexSecrets(environment, [whole]).sort()).toEqual(['p%2Fw%3A1', 'p/w:1']);
  expect(withAddressVariables(withPoetryLogin(url, 'token', environment), environment)).toBe(
    'https://lonetoken@corp.example/simple/',
  );
  expect(withPoetryLogin(url, 'other', environment)).toBe(url);
  expect(withPoetryLogin('https://a:b@corp.example/', 'token', environment)).toBe(
    'https://a:b@corp.example/',
  );
});

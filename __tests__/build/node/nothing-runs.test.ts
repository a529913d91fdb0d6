import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { built, locked, npmTree, ownHome, prepared, refusal, workspaceOf } from './build.ts';
import { startRegistry } from './registry.ts';
import type { Registry } from './registry.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import type { Tree } from '../../layer/tree.ts';

jest.setTimeout(120_000);

let registry: Registry;
let canary: string;
const PATH = process.env['PATH'] ?? '';
const given = { ...process.env };

/** Scripts that leave a trace, by the names under which npm and pnpm run any. */
const scripts = () => {
  const names = [
    'preinstall',
    'install',
    'postinstall',
    'prepare',
    'prepublish',
    'preprepare',
    'postprepare',
    'dependencies',
    'prepack',
    'pnpm:devPreinstall',
  ];
  return Object.fromEntries(names.map((name) => [name, `echo ${name} >> ${canary} || exit 0`]));
};

beforeAll(async () => {
  ownHome();
  canary = join(temporaryFolder(), 'ran');
  registry = await startRegistry([
    { name: 'hostile', version: '1.0.0', fields: { scripts: scripts(), bin: { hostile: 'index.js' } } },
    {
      name: 'addon',
      version: '1.0.0',
      files: {
        'binding.gyp': `{ "targets": [{ "actions": [], "x": "<!(echo gyp >> ${canary})" }] }`,
        'lib.node': '',
        'index.js': "module.exports = require('bindings')('addon');\n",
      },
    },
    { name: 'plain', version: '1.0.0' },
  ]);
});

afterEach(() => {
  for (const name of Object.keys(process.env))
    if (!(name in given)) Reflect.deleteProperty(process.env, name);
  process.env['PATH'] = PATH;
  ownHome();
});

/** A project that tries everything by which npm runs code. */
const hostile = (): Tree => {
  const member = { name: 'member', version: '1.0.0', scripts: scripts() };
  const tree = npmTree(
    registry,
    { dependencies: { hostile: '1.0.0' }, workspaces: ['member'], scripts: scripts() },
    {
      'node_modules/hostile': locked(registry, 'hostile'),
      'node_modules/member': { resolved: 'member', link: true },
      member,
    },
  );
  const npmrc = [
    ...[tree['.npmrc'] as string, 'ignore-scripts=false', 'foreground-scripts=true'],
    ...[
      `script-shell=${join(temporaryFolder(), 'shell')}`,
      `node-options=--require=${join(temporaryFolder(), 'hook.js')}`,
    ],
    ...[
      `init-module=${canary}`,
      `git=${canary}`,
      `prefix=${temporaryFolder()}`,
      'dry-run=true',
      'omit=',
      'install-strategy=nested',
    ],
  ];
  return { ...tree, '.npmrc': npmrc.join('\n'), 'member/package.json': JSON.stringify(member) };
};

test('no script of a package, of a member or of the project runs, whatever .npmrc says', async () => {
  const { files } = await built(workspaceOf(hostile()));
  expect(files).toContain('nodejs/node_modules/hostile/index.js');
  expect(files).toContain('nodejs/node_modules/member/package.json');
  expect(existsSync(canary)).toBe(false);
});

test('binding.gyp builds nothing, and a package that needs it is refused', async () => {
  const tree = npmTree(
    registry,
    { dependencies: { addon: '1.0.0' } },
    { 'node_modules/addon': locked(registry, 'addon', { hasInstallScript: true }) },
  );
  expect((await refusal(workspaceOf(tree))).rule).toBe('build/scripts');
  expect(existsSync(canary)).toBe(false);
});

/** A program in the place of npm that says what it was started with. */
function fakeNpm(): { said: () => { args: string[]; env: Record<string, string>; npmrc: string } } {
  const folder = temporaryFolder();
  const out = join(folder, 'said.json');
  mkdirSync(join(folder, 'bin'));
  const program = join(folder, 'bin', 'npm');
  writeFileSync(
    program,
    `#!/usr/bin/env node
const fs = require('node:fs');
if (process.argv[2] === '--version') { console.log('11.0.0'); process.exit(0); }
const npmrc = fs.readFileSync('.npmrc', 'utf8');
fs.writeFileSync(${JSON.stringify(out)}, JSON.stringify({ args: process.argv.slice(2), env: process.env, npmrc }));
fs.mkdirSync('node_modules/plain', { recursive: true });
fs.writeFileSync('node_modules/plain/package.json', '{"name":"plain","version":"1.0.0"}');
`,
  );
  chmodSync(program, 0o755);
  process.env['PATH'] = join(folder, 'bin') + delimiter + PATH;
  return {
    said: () => JSON.parse(readFileSync(out, 'utf8')) as ReturnType<ReturnType<typeof fakeNpm>['said']>,
  };
}

const plain = (npmrc = ''): Tree => ({
  ...npmTree(
    registry,
    { dependencies: { plain: '^1.0.0' } },
    { 'node_modules/plain': locked(registry, 'plain') },
  ),
  '.npmrc': npmrc,
});

const TOKENS = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  AWS_SESSION_TOKEN: 'session-token-of-the-job',
  GITHUB_TOKEN: 'ghs_0123456789abcdef0123456789abcdef0123',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token-of-the-job',
  ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-job',
  INPUT_TOKEN: 'input-of-the-step',
  OTHER_SECRET: 'other-secret-of-the-job',
  NODE_OPTIONS_OF_OTHERS: '--require=/evil.js',
};

test('npm sees no token of the job', async () => {
  const { said } = fakeNpm();
  Object.assign(process.env, TOKENS);
  await built(workspaceOf(plain()));
  const { env } = said();
  expect(Object.keys(env).filter((name) => name in TOKENS)).toEqual([]);
  for (const value of Object.values(TOKENS)) expect(JSON.stringify(env)).not.toContain(value);
});

test('npm sees the variables that lines of credentials name, and only those', async () => {
  const { said } = fakeNpm();
  Object.assign(process.env, TOKENS, { NODE_AUTH_TOKEN: 'npm-token-of-the-job' });
  const npmrc = [
    '//npm.pkg.github.com/:_authToken=${GITHUB_TOKEN}',
    '//npm.example.com/:_authToken=${NODE_AUTH_TOKEN}',
    '; //npm.example.com/:_authToken=${OTHER_SECRET}',
    'script-shell=${OTHER_SECRET}',
    '//npm.example.com/:tokenHelper=/evil.sh',
    '@acme:registry=https://npm.example.com/',
  ];
  await built(workspaceOf(plain(npmrc.join('\n'))));
  const { env, npmrc: taken } = said();
  expect(Object.keys(env).filter((name) => name in TOKENS)).toEqual(['GITHUB_TOKEN']);
  expect(env['NODE_AUTH_TOKEN']).toBe('npm-token-of-the-job');
  expect(taken.split('\n')).toEqual([npmrc[0], npmrc[1], npmrc[5], '']);
});

test('npm finds the certificates of registries that .npmrc names from its own folder', async () => {
  const { said } = fakeNpm();
  const npmrc = [
    'cafile=certs/ca.pem',
    '//npm.example.com/:certfile="./certs/own.pem"',
    '//npm.example.com/:keyfile=/etc/key.pem',
    '//npm.example.com/:cafile=~/ca.pem',
  ];
  const workspace = workspaceOf(plain(npmrc.join('\n')));
  await built(workspace);
  expect(said().npmrc.split('\n')).toEqual([
    `cafile=${workspace}/certs/ca.pem`,
    `//npm.example.com/:certfile=${workspace}/certs/own.pem`,
    npmrc[2],
    npmrc[3],
    '',
  ]);
});

test('npm is told to run nothing, and for which platform', async () => {
  const { said } = fakeNpm();
  await built(workspaceOf(plain()), { architectures: ['arm64'] });
  expect(said().args).toEqual(
    expect.arrayContaining([
      'ci',
      '--omit=dev',
      '--ignore-scripts',
      '--os=linux',
      '--cpu=arm64',
      '--libc=glibc',
    ]),
  );
});

test('the credentials that actions/setup-node wrote are taken, without its other settings', async () => {
  const { said } = fakeNpm();
  const config = join(temporaryFolder(), '.npmrc');
  writeFileSync(
    config,
    '//npm.example.com/:_authToken=${NODE_AUTH_TOKEN}\nalways-auth=false\nprefix=/elsewhere\n',
  );
  Object.assign(process.env, { NPM_CONFIG_USERCONFIG: config, NODE_AUTH_TOKEN: 'npm-token-of-the-job' });
  const build = await prepared(workspaceOf(plain()));
  await build.install(temporaryFolder());
  const { env, args } = said();
  expect(env['NODE_AUTH_TOKEN']).toBe('npm-token-of-the-job');
  expect(args.filter((arg) => arg.startsWith('--userconfig='))).toHaveLength(1);
  expect(args).not.toContain(`--userconfig=${config}`);
});

test('an npm in the checked-out code is not started', async () => {
  const workspace = workspaceOf({
    ...plain(`registry=${registry.url}\n`),
    'node_modules/.bin/npm': { executable: `#!/bin/sh\necho ran > ${canary}\n` },
  });
  process.env['PATH'] = join(workspace, 'node_modules/.bin') + delimiter + PATH;
  await built(workspace);
  expect(existsSync(canary)).toBe(false);
});

test.each(['10.0.0', '10.5.0', '10.7.0', '9.8.1', '8.19.4'])(
  'npm %s, which cannot install for another platform, is refused',
  async (version) => {
    const folder = temporaryFolder();
    const program = join(folder, 'npm');
    writeFileSync(program, `#!/bin/sh\necho ${version}\n`);
    chmodSync(program, 0o755);
    process.env['PATH'] = folder + delimiter + PATH;
    const { rule, what, fix } = await refusal(workspaceOf(plain()));
    expect({ rule, what, fix }).toEqual({
      rule: 'build/tool',
      what: `npm ${version} of the runner cannot install package-lock.json for another platform: it has to be 10.8 or later, or 9.9.`,
      fix: 'Take a Node.js that brings a newer npm: add `uses: actions/setup-node@v6` with `node-version: 24` before this step.',
    });
  },
);

test('a runner without npm is told how to get it', async () => {
  process.env['PATH'] = temporaryFolder();
  const { rule, what } = await refusal(workspaceOf(plain()));
  expect({ rule, what }).toEqual({
    rule: 'build/tool',
    what: 'package-lock.json is installed by npm, which is not on the runner.',
  });
});

import { beforeAll, expect, jest, test } from '@jest/globals';
import {
  built,
  expectProblem,
  locked,
  npmTree,
  ownHome,
  prepared,
  refusal,
  textIn,
  workspaceOf,
} from './build.ts';
import { startRegistry } from './registry.ts';
import type { Registry } from './registry.ts';
import type { Tree } from '../../layer/tree.ts';

jest.setTimeout(120_000);

let registry: Registry;

beforeAll(async () => {
  ownHome();
  registry = await startRegistry([
    { name: 'deep', version: '1.0.0' },
    { name: 'deep', version: '2.0.0' },
    { name: 'user', version: '1.0.0', fields: { dependencies: { deep: '^2.0.0' } } },
  ]);
});

const API = {
  name: '@acme/api',
  version: '1.0.0',
  dependencies: { '@acme/shared': '*', deep: '^1.0.0' },
  scripts: { prepare: 'echo RAN > /tmp/never' },
};
const SHARED = {
  name: '@acme/shared',
  version: '1.2.0',
  files: ['lib', '!lib/**/*.test.js'],
  main: 'lib/index.js',
  dependencies: { user: '^1.0.0' },
};

/** A monorepo whose members need `deep` in two versions. */
const monorepo = (): Tree => ({
  ...npmTree(
    registry,
    { private: true, workspaces: ['packages/*'] },
    {
      'node_modules/@acme/api': { resolved: 'packages/api', link: true },
      'node_modules/@acme/shared': { resolved: 'packages/shared', link: true },
      'node_modules/deep': locked(registry, 'deep@2.0.0'),
      'node_modules/user': locked(registry, 'user'),
      'packages/api': API,
      'packages/api/node_modules/deep': locked(registry, 'deep@1.0.0'),
      'packages/shared': SHARED,
    },
  ),
  'packages/api/package.json': JSON.stringify(API),
  'packages/api/index.js': 'module.exports = "api";\n',
  'packages/shared/package.json': JSON.stringify(SHARED),
  'packages/shared/README.md': '# shared\n',
  'packages/shared/lib/index.js': 'module.exports = "shared";\n',
  'packages/shared/lib/index.test.js': 'throw 1;\n',
  'packages/shared/src/index.ts': 'export default "shared";\n',
  'packages/shared/.env': 'TOKEN=1\n',
  'packages/shared/.npmrc': 'token=1\n',
});

const SHARED_FILES = ['README.md', 'lib/index.js', 'package.json'].map(
  (path) => `nodejs/node_modules/@acme/shared/${path}`,
);

test('members of a workspace are copied as npm pack takes them, with packages of their own', async () => {
  const { files } = await built(workspaceOf(monorepo()));
  expect(files).toEqual([
    'nodejs/node_modules/@acme/api/index.js',
    'nodejs/node_modules/@acme/api/node_modules/deep/index.js',
    'nodejs/node_modules/@acme/api/node_modules/deep/package.json',
    'nodejs/node_modules/@acme/api/package.json',
    ...SHARED_FILES,
    'nodejs/node_modules/deep/index.js',
    'nodejs/node_modules/deep/package.json',
    'nodejs/node_modules/user/index.js',
    'nodejs/node_modules/user/package.json',
  ]);
});

test.each(['@acme/api', 'packages/api', './packages/api/'])(
  'the layer of the member %s has what it needs, its own versions at the top',
  async (member) => {
    const { files, folder } = await built(workspaceOf(monorepo()), { member });
    expect(files).toEqual([
      ...SHARED_FILES,
      'nodejs/node_modules/deep/index.js',
      'nodejs/node_modules/deep/package.json',
      'nodejs/node_modules/user/index.js',
      'nodejs/node_modules/user/node_modules/deep/index.js',
      'nodejs/node_modules/user/node_modules/deep/package.json',
      'nodejs/node_modules/user/package.json',
    ]);
    expect(textIn(folder, 'nodejs/node_modules/deep/package.json')).toContain('"1.0.0"');
    expect(textIn(folder, 'nodejs/node_modules/user/node_modules/deep/package.json')).toContain('"2.0.0"');
  },
);

test('the files that are copied decide on the result, and others of the repository do not', async () => {
  const workspace = workspaceOf(monorepo());
  const { inputs } = await prepared(workspace, { member: '@acme/api' });
  expect(inputs.map((path) => path.slice(workspace.length + 1))).toEqual([
    'package-lock.json',
    'package.json',
    'packages/api/package.json',
    'packages/shared/README.md',
    'packages/shared/lib/index.js',
    'packages/shared/package.json',
  ]);
});

test('a member that is not there is refused with those that are', async () => {
  expectProblem(
    await refusal(workspaceOf(monorepo()), { member: 'web' }),
    'build/part',
    'package-lock.json has no member "web": it has "@acme/api" and "@acme/shared".',
    'Name one of them, or its folder: `workspace: @acme/api`.',
  );
});

test('a folder outside of the checked-out code is refused', async () => {
  const tree = npmTree(
    registry,
    { dependencies: { lib: 'file:../../lib' } },
    { 'node_modules/lib': { resolved: '../../lib', link: true }, '../../lib': { version: '1.0.0' } },
  );
  expectProblem(
    await refusal(workspaceOf(tree)),
    'build/local',
    'package-lock.json has a package from "../../lib", which is outside of the checked-out code.',
    'Move the package into the repository, or publish it to a registry.',
  );
});

/** A package in a folder beside the project. */
const beside = (dependencies: Record<string, string>): Tree => {
  const about = { name: 'lib', version: '1.0.0', dependencies };
  const tree = npmTree(
    registry,
    { dependencies: { lib: 'file:../lib' } },
    { 'node_modules/lib': { resolved: '../lib', link: true }, '../lib': about },
  );
  const layer = Object.fromEntries(Object.entries(tree).map(([path, node]) => [`layer/${path}`, node]));
  return { ...layer, 'lib/package.json': JSON.stringify(about), 'lib/index.js': '1;\n' };
};

test('a package in a folder beside the project is copied', async () => {
  const { files } = await built(workspaceOf(beside({})), { dependencies: 'layer' });
  expect(files).toEqual(['nodejs/node_modules/lib/index.js', 'nodejs/node_modules/lib/package.json']);
});

test('a folder beside the project whose dependencies no lock has is refused', async () => {
  expectProblem(
    await refusal(workspaceOf(beside({ deep: '^2.0.0' })), { dependencies: 'layer' }),
    'build/local',
    'layer/package-lock.json has the folder "../lib" and not what it needs: deep. npm installs nothing for a folder outside of the project.',
    'Make the folder a member of the workspace (`"workspaces": ["packages/*"]` in the package.json above both), and name the one that the layer is for: `workspace: packages/api`.',
  );
});

test('a member that is a link to a folder elsewhere is refused', async () => {
  const elsewhere = workspaceOf({
    'package.json': JSON.stringify({ name: 'lib', version: '1.0.0' }),
    'secret.txt': 'x',
  });
  const tree = npmTree(
    registry,
    { dependencies: { lib: 'file:lib' } },
    { 'node_modules/lib': { resolved: 'lib', link: true }, lib: { version: '1.0.0' } },
  );
  const problem = await refusal(workspaceOf({ ...tree, lib: { link: elsewhere } }));
  expect(problem.rule).toBe('build/local');
});

test('a link to a file elsewhere in a member does not get into the layer', async () => {
  const elsewhere = workspaceOf({ 'secret.txt': 'secret' });
  const tree: Tree = { ...monorepo(), 'packages/shared/lib/secret.txt': { link: `${elsewhere}/secret.txt` } };
  const { files } = await built(workspaceOf(tree), { member: '@acme/api' });
  expect(files.filter((path) => path.includes('@acme'))).toEqual(SHARED_FILES);
});

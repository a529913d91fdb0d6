import { beforeAll, expect, jest, test } from '@jest/globals';
import { built, locked, npmTree, ownHome, workspaceOf } from './build.ts';
import { startRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

jest.setTimeout(120_000);

let registry: Registry;

beforeAll(async () => {
  ownHome();
  registry = await startRegistry([
    { name: 'deep', version: '1.0.0' },
    { name: 'tray', version: '1.0.0', fields: { dependencies: { mac: '1.0.0' } } },
    { name: 'mac', version: '1.0.0', fields: { os: ['darwin'] } },
    { name: 'user', version: '1.0.0', fields: { dependencies: { deep: '^2.0.0' } } },
  ]);
});

test('an optional package that needs one for another system is left out', async () => {
  const tree = npmTree(
    registry,
    { dependencies: { deep: '1.0.0' }, optionalDependencies: { tray: '1.0.0' } },
    {
      'node_modules/deep': locked(registry, 'deep'),
      'node_modules/mac': locked(registry, 'mac', { optional: true }),
      'node_modules/tray': locked(registry, 'tray', { optional: true }),
    },
  );
  const { packages } = await built(workspaceOf(tree));
  expect(packages.map(({ name }) => name)).toEqual(['deep']);
});

test('overrides by a range of the project hold for one of its members', async () => {
  const api = { name: 'api', version: '1.0.0', dependencies: { user: '1.0.0' } };
  const tree = npmTree(
    registry,
    { workspaces: ['packages/*'], devDependencies: { deep: '1.0.0' }, overrides: { deep: '$deep' } },
    {
      'node_modules/api': { resolved: 'packages/api', link: true },
      'node_modules/deep': locked(registry, 'deep'),
      'node_modules/user': locked(registry, 'user'),
      'packages/api': api,
    },
  );
  const { packages } = await built(
    workspaceOf({ ...tree, 'packages/api/package.json': JSON.stringify(api) }),
    { member: 'api' },
  );
  expect(packages.map(({ name, version }) => [name, version])).toEqual([
    ['deep', '1.0.0'],
    ['user', '1.0.0'],
  ]);
});
test('the member itself is copied where another one needs it', async () => {
  const api = { name: 'api', version: '1.0.0', dependencies: { shared: '*' } };
  const shared = { name: 'shared', version: '1.0.0', dependencies: { api: '*' } };
  const tree = npmTree(
    registry,
    { workspaces: ['packages/*'] },
    {
      'node_modules/api': { resolved: 'packages/api', link: true },
      'node_modules/shared': { resolved: 'packages/shared', link: true },
      'packages/api': api,
      'packages/shared': shared,
    },
  );
  const { files } = await built(
    workspaceOf({
      ...tree,
      'packages/api/package.json': JSON.stringify(api),
      'packages/api/index.js': '1',
      'packages/shared/package.json': JSON.stringify(shared),
    }),
    { member: 'api' },
  );
  expect(files).toEqual([
    'nodejs/node_modules/api/index.js',
    'nodejs/node_modules/api/package.json',
    'nodejs/node_modules/shared/package.json',
  ]);
});

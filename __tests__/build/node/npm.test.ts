import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { built, locked, npmTree, ownHome, prepared, textIn, workspaceOf } from './build.ts';
import { startRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

let registry: Registry;

beforeAll(async () => {
  ownHome();
  registry = await startRegistry([
    {
      name: 'plain',
      version: '1.0.0',
      fields: { dependencies: { deep: '^2.0.0' }, bin: { plain: 'index.js' } },
    },
    { name: 'deep', version: '2.1.0' },
    { name: 'deep', version: '1.0.0' },
    { name: '@acme/tool', version: '3.0.0' },
    { name: 'dev', version: '1.0.0' },
    {
      name: 'image',
      version: '1.0.0',
      fields: {
        scripts: { install: 'node install/check.js || npm run build' },
        optionalDependencies: {
          '@image/linux-arm64': '1.0.0',
          '@image/linux-x64': '1.0.0',
          '@image/linuxmusl-arm64': '1.0.0',
        },
      },
    },
    {
      name: '@image/linux-arm64',
      version: '1.0.0',
      fields: { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] },
    },
    { name: '@image/linux-x64', version: '1.0.0', fields: { os: ['linux'], cpu: ['x64'], libc: ['glibc'] } },
    {
      name: '@image/linuxmusl-arm64',
      version: '1.0.0',
      fields: { os: ['linux'], cpu: ['arm64'], libc: ['musl'] },
    },
  ]);
});

const plain = () =>
  npmTree(
    registry,
    { dependencies: { plain: '^1.0.0', '@acme/tool': '^3.0.0' }, devDependencies: { dev: '^1.0.0' } },
    {
      'node_modules/@acme/tool': locked(registry, '@acme/tool'),
      'node_modules/deep': locked(registry, 'deep'),
      'node_modules/dev': locked(registry, 'dev', { dev: true }),
      'node_modules/plain': locked(registry, 'plain'),
    },
  );

const image = () => {
  const optional = ['@image/linux-arm64', '@image/linux-x64', '@image/linuxmusl-arm64'];
  return npmTree(
    registry,
    { dependencies: { image: '1.0.0' } },
    {
      'node_modules/image': locked(registry, 'image'),
      ...Object.fromEntries(
        optional.map((name) => [`node_modules/${name}`, locked(registry, name, { optional: true })]),
      ),
    },
  );
};

test('the production packages of a lock are installed into nodejs/node_modules', async () => {
  const { files, packages } = await built(workspaceOf(plain()));
  expect(files).toEqual([
    'nodejs/node_modules/@acme/tool/index.js',
    'nodejs/node_modules/@acme/tool/package.json',
    'nodejs/node_modules/deep/index.js',
    'nodejs/node_modules/deep/package.json',
    'nodejs/node_modules/plain/index.js',
    'nodejs/node_modules/plain/package.json',
  ]);
  expect(
    packages.map(({ name, version, folder, neededBy }) => ({ name, version, folder, neededBy })),
  ).toEqual([
    { name: '@acme/tool', version: '3.0.0', folder: 'nodejs/node_modules/@acme/tool', neededBy: [] },
    { name: 'deep', version: '2.1.0', folder: 'nodejs/node_modules/deep', neededBy: ['plain'] },
    { name: 'plain', version: '1.0.0', folder: 'nodejs/node_modules/plain', neededBy: [] },
  ]);
});

test('the size of a package is that of its own files', async () => {
  const { folder, packages } = await built(workspaceOf(plain()));
  for (const one of packages) {
    const sizes = ['index.js', 'package.json'].map((name) => statSync(join(folder, one.folder, name)).size);
    expect(one.size).toBe(sizes.reduce((sum, size) => sum + size, 0));
  }
});

test.each([
  ['arm64', '@image/linux-arm64'],
  ['x86_64', '@image/linux-x64'],
])('for %s the packages of its platform come, and no others', async (architecture, wanted) => {
  const { packages } = await built(workspaceOf(image()), { architectures: [architecture] });
  expect(packages.map(({ name }) => name)).toEqual([wanted, 'image'].sort());
});

test('packages for musl stay out where the lock does not say that they are', async () => {
  const tree = image();
  const lock = JSON.parse(tree['package-lock.json'] as string) as {
    packages: Record<string, Record<string, unknown>>;
  };
  for (const one of Object.values(lock.packages)) delete one['libc'];
  const { packages } = await built(workspaceOf({ ...tree, 'package-lock.json': JSON.stringify(lock) }));
  expect(packages.map(({ name }) => name)).toEqual(['@image/linux-arm64', 'image']);
});

test('neither the lock nor anything beside it is written', async () => {
  const tree = plain();
  const workspace = workspaceOf(tree);
  await built(workspace);
  for (const [path, text] of Object.entries(tree))
    expect(readFileSync(join(workspace, path), 'utf8')).toBe(text);
});

test('a prepared build names its tool, its inputs, and whether every package has a digest', async () => {
  const workspace = workspaceOf(plain());
  const before = registry.requests.length;
  const { ecosystem, place, tool, complete, inputs, findings } = await prepared(workspace);
  expect({ ecosystem, place, complete, findings }).toEqual({
    ecosystem: 'nodejs',
    place: 'package-lock.json',
    complete: true,
    findings: [],
  });
  expect(tool).toEqual({ name: 'npm', version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown });
  expect(inputs).toEqual([join(workspace, 'package-lock.json'), join(workspace, 'package.json')]);
  expect(registry.requests.length).toBe(before);
});

test('a lock that lacks a digest is not complete', async () => {
  const tree = npmTree(
    registry,
    { dependencies: { deep: '^2.0.0' } },
    { 'node_modules/deep': { ...locked(registry, 'deep'), integrity: undefined } },
  );
  expect((await prepared(workspaceOf(tree))).complete).toBe(false);
});

test('an alias has the name that its registry has for it', async () => {
  const tree = npmTree(
    registry,
    { dependencies: { 'other-deep': 'npm:deep@^2.0.0' } },
    { 'node_modules/other-deep': { ...locked(registry, 'deep'), name: 'deep' } },
  );
  const { packages, folder } = await built(workspaceOf(tree));
  expect(packages).toMatchObject([{ name: 'deep', folder: 'nodejs/node_modules/other-deep', neededBy: [] }]);
  expect(textIn(folder, 'nodejs/node_modules/other-deep/index.js')).toContain('deep');
});

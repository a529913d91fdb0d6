import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { stringify } from 'yaml';
import { built, expectProblem, ownHome, refusal, textIn, workspaceOf } from './build.ts';
import { startRegistry } from './registry.ts';
import type { Registry } from './registry.ts';
import { testWith } from '../../layer/tools.ts';
import type { Tree } from '../../layer/tree.ts';

jest.setTimeout(120_000);

let registry: Registry;

beforeAll(async () => {
  ownHome();
  registry = await startRegistry([
    { name: 'deep', version: '1.0.0' },
    { name: 'deep', version: '2.0.0' },
    { name: 'user', version: '1.0.0', fields: { dependencies: { deep: '^2.0.0' } } },
    { name: 'tray', version: '1.0.0', fields: { dependencies: { mac: '1.0.0' } } },
    { name: 'mac', version: '1.0.0', fields: { os: ['darwin'] } },
  ]);
});

interface LockParts {
  importers: Record<string, unknown>;
  /** By name and version. */
  snapshots: Record<string, unknown>;
  settings?: Record<string, unknown>;
  overrides?: Record<string, string>;
}

/** A project of pnpm whose lock has these importers and packages of the registry. */
function project(
  manifests: Record<string, Record<string, unknown>>,
  { importers, snapshots, settings, overrides }: LockParts,
): Tree {
  const packages = Object.fromEntries(
    Object.keys(snapshots).map((key) => {
      const { os } = registry.versionOf(key).fields ?? {};
      return [key, { resolution: { integrity: registry.integrityOf(key) }, ...(os !== undefined && { os }) }];
    }),
  );
  const lock = {
    lockfileVersion: '9.0',
    settings: { autoInstallPeers: true, excludeLinksFromLockfile: false, ...settings },
    ...(overrides !== undefined && { overrides }),
    importers,
    packages,
    snapshots,
  };
  const files = Object.entries(manifests).map(([folder, manifest]): [string, string] => [
    folder === '.' ? 'package.json' : `${folder}/package.json`,
    JSON.stringify({ version: '1.0.0', ...manifest }),
  ]);
  return {
    ...Object.fromEntries(files),
    ...(Object.keys(importers).length > 1 && { 'pnpm-workspace.yaml': "packages: ['packages/*']\n" }),
    'pnpm-lock.yaml': stringify(lock),
    '.npmrc': `registry=${registry.url}\n`,
  };
}

const locked = (specifier: string, version: string) => ({ specifier, version });

const LAYER = { '.': { name: 'layer', dependencies: { user: '^1.0.0' } } };
const user = { user: locked('^1.0.0', '1.0.0') };
const USER = { 'user@1.0.0': { dependencies: { deep: '2.0.0' } }, 'deep@2.0.0': {} };
const OVERRIDDEN = { 'user@1.0.0': { dependencies: { deep: '1.0.0' } }, 'deep@1.0.0': {} };

describe('pnpm', () => {
  testWith('pnpm', 'copies members that need each other, each once and with its own packages', async () => {
    const tree = project(
      {
        '.': { name: 'root' },
        'packages/api': { name: 'api', dependencies: { '@acme/a': 'workspace:*', '@acme/b': 'workspace:*' } },
        'packages/a': { name: '@acme/a', dependencies: { '@acme/b': 'workspace:^', deep: '1.0.0' } },
        'packages/b': { name: '@acme/b', dependencies: { c: 'workspace:*', deep: '2.0.0' } },
        'packages/c': { name: 'c', dependencies: { deep: '1.0.0' } },
      },
      {
        importers: {
          '.': {},
          'packages/api': {
            dependencies: {
              '@acme/a': locked('workspace:*', 'link:../a'),
              '@acme/b': locked('workspace:*', 'link:../b'),
            },
          },
          'packages/a': {
            dependencies: { '@acme/b': locked('workspace:^', 'link:../b'), deep: locked('1.0.0', '1.0.0') },
          },
          'packages/b': {
            dependencies: { c: locked('workspace:*', 'link:../c'), deep: locked('2.0.0', '2.0.0') },
          },
          'packages/c': { dependencies: { deep: locked('1.0.0', '1.0.0') } },
        },
        snapshots: { 'deep@1.0.0': {}, 'deep@2.0.0': {} },
      },
    );
    const { packages, folder } = await built(workspaceOf(tree), { member: 'api' });
    expect(packages.map((one) => [one.folder, one.version])).toEqual([
      ['nodejs/node_modules/@acme/a', '1.0.0'],
      ['nodejs/node_modules/@acme/b', '1.0.0'],
      ['nodejs/node_modules/@acme/b/node_modules/deep', '2.0.0'],
      ['nodejs/node_modules/c', '1.0.0'],
      ['nodejs/node_modules/deep', '1.0.0'],
    ]);
    expect(textIn(folder, 'nodejs/node_modules/c/package.json')).toContain('"name":"c"');
  });

  testWith('pnpm', 'copies a member that another one alone needs', async () => {
    const tree = project(
      {
        '.': { name: 'root', dependencies: { '@acme/a': 'workspace:*' } },
        'packages/a': { name: '@acme/a', dependencies: { '@acme/b': 'workspace:*' } },
        'packages/b': { name: '@acme/b' },
      },
      {
        importers: {
          '.': { dependencies: { '@acme/a': locked('workspace:*', 'link:packages/a') } },
          'packages/a': { dependencies: { '@acme/b': locked('workspace:*', 'link:../b') } },
          'packages/b': {},
        },
        snapshots: {},
      },
    );
    const { files } = await built(workspaceOf(tree));
    expect(files).toEqual([
      'nodejs/node_modules/@acme/a/package.json',
      'nodejs/node_modules/@acme/b/package.json',
    ]);
  });

  testWith('pnpm', 'leaves out what an optional package needs and has for another system', async () => {
    const tree = project(
      { '.': { name: 'layer', optionalDependencies: { tray: '1.0.0' } } },
      {
        importers: { '.': { optionalDependencies: { tray: locked('1.0.0', '1.0.0') } } },
        snapshots: {
          'tray@1.0.0': { dependencies: { mac: '1.0.0' }, optional: true },
          'mac@1.0.0': { optional: true },
        },
      },
    );
    const { packages } = await built(workspaceOf(tree));
    expect(packages.map(({ name }) => name)).toEqual(['tray']);
  });

  testWith('pnpm', 'takes settings of the lock that .npmrc has', async () => {
    const tree = project(LAYER, {
      settings: { autoInstallPeers: false },
      importers: { '.': { dependencies: user } },
      snapshots: USER,
    });
    const npmrc = `registry=${registry.url}\nauto-install-peers=false\n`;
    const { packages } = await built(workspaceOf({ ...tree, '.npmrc': npmrc }));
    expect(packages.map(({ name }) => name)).toEqual(['deep', 'user']);
  });

  testWith('pnpm', 'refuses a lock whose settings pnpm-workspace.yaml changed', async () => {
    const tree = project(LAYER, { importers: { '.': { dependencies: user } }, snapshots: USER });
    const settings = 'packages: []\nautoInstallPeers: false\n';
    const problem = await refusal(workspaceOf({ ...tree, 'pnpm-workspace.yaml': settings }));
    expect(problem.rule).toBe('build/lock-outdated');
  });

  testWith('pnpm', 'overrides by the resolutions of package.json', async () => {
    const tree = project(
      { '.': { ...LAYER['.'], resolutions: { deep: '1.0.0' } } },
      { overrides: { deep: '1.0.0' }, importers: { '.': { dependencies: user } }, snapshots: OVERRIDDEN },
    );
    const { packages } = await built(workspaceOf(tree));
    expect(packages.map(({ name, version }) => [name, version])).toEqual([
      ['deep', '1.0.0'],
      ['user', '1.0.0'],
    ]);
  });

  testWith('pnpm', 'overrides by a range of the workspace for one of its members', async () => {
    const tree = project(
      {
        '.': { name: 'root', devDependencies: { deep: '1.0.0' } },
        'packages/api': { name: 'api', dependencies: { user: '^1.0.0' } },
      },
      {
        overrides: { deep: '1.0.0' },
        importers: {
          '.': { devDependencies: { deep: locked('1.0.0', '1.0.0') } },
          'packages/api': { dependencies: user },
        },
        snapshots: OVERRIDDEN,
      },
    );
    const settings = "packages: ['packages/*']\noverrides:\n  deep: $deep\n";
    const { packages } = await built(workspaceOf({ ...tree, 'pnpm-workspace.yaml': settings }), {
      member: 'api',
    });
    expect(packages.map(({ name, version }) => [name, version])).toEqual([
      ['deep', '1.0.0'],
      ['user', '1.0.0'],
    ]);
  });

  testWith('pnpm', 'copies the member itself where another one needs it', async () => {
    const tree = project(
      {
        '.': { name: 'root' },
        'packages/api': { name: 'api', dependencies: { shared: 'workspace:*' } },
        'packages/shared': { name: 'shared', dependencies: { api: 'workspace:*' } },
      },
      {
        importers: {
          '.': {},
          'packages/api': { dependencies: { shared: locked('workspace:*', 'link:../shared') } },
          'packages/shared': { dependencies: { api: locked('workspace:*', 'link:../api') } },
        },
        snapshots: {},
      },
    );
    const { files } = await built(workspaceOf({ ...tree, 'packages/api/index.js': '1;\n' }), {
      member: 'api',
    });
    expect(files).toEqual([
      'nodejs/node_modules/api/index.js',
      'nodejs/node_modules/api/package.json',
      'nodejs/node_modules/shared/package.json',
    ]);
  });
});

test('an archive that a lock of pnpm has no digest of is refused with the commands of pnpm', async () => {
  const address = 'https://example.com/plain.tgz';
  const lock = {
    lockfileVersion: '9.0',
    importers: { '.': { dependencies: { plain: locked(address, address) } } },
    packages: { [`plain@${address}`]: { resolution: { tarball: address }, version: '1.0.0' } },
    snapshots: { [`plain@${address}`]: {} },
  };
  const manifest = JSON.stringify({ name: 'layer', dependencies: { plain: address } });
  expectProblem(
    await refusal(workspaceOf({ 'package.json': manifest, 'pnpm-lock.yaml': stringify(lock) })),
    'build/hash',
    'pnpm-lock.yaml has plain from https://example.com/plain.tgz without a digest, so the file could be another one each time.',
    'Write the lock anew with a current pnpm and commit it: `rm -rf node_modules pnpm-lock.yaml && pnpm install`.',
  );
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { stringify } from 'yaml';
import { built, expectProblem, ownHome, prepared, refusal, workspaceOf } from './build.ts';
import { startRegistry } from './registry.ts';
import type { Registry } from './registry.ts';
import { testWith } from '../../layer/tools.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import type { Tree } from '../../layer/tree.ts';

jest.setTimeout(120_000);

let registry: Registry;
let canary: string;

const scripts = () =>
  Object.fromEntries(
    ['preinstall', 'install', 'postinstall', 'prepare', 'pnpm:devPreinstall'].map((name) => [
      name,
      `echo ${name} >> ${canary} || exit 0`,
    ]),
  );

beforeAll(async () => {
  ownHome();
  canary = join(temporaryFolder(), 'ran');
  registry = await startRegistry([
    { name: 'deep', version: '1.0.0' },
    { name: 'deep', version: '2.0.0' },
    { name: 'user', version: '1.0.0', fields: { dependencies: { deep: '^2.0.0' }, scripts: scripts() } },
    {
      name: 'image',
      version: '1.0.0',
      fields: { optionalDependencies: { '@image/linux-arm64': '1.0.0', '@image/linux-x64': '1.0.0' } },
    },
    { name: '@image/linux-arm64', version: '1.0.0', fields: { os: ['linux'], cpu: ['arm64'] } },
    { name: '@image/linux-x64', version: '1.0.0', fields: { os: ['linux'], cpu: ['x64'] } },
  ]);
});

interface Importer {
  dependencies?: Record<string, { specifier: string; version: string }>;
  devDependencies?: Record<string, { specifier: string; version: string }>;
}

/** A lock of pnpm with importers, and packages of the registry that they need. */
function lockOf(
  importers: Record<string, Importer>,
  names: string[],
  more: Record<string, unknown> = {},
): string {
  const entries = names.map((name) => ({
    ...registry.versionOf(name),
    integrity: registry.integrityOf(name),
  }));
  const packages = entries.map(({ name, version, fields = {}, integrity }) => {
    const { os, cpu } = fields;
    return [
      `${name}@${version}`,
      { resolution: { integrity }, ...(os !== undefined && { os }), ...(cpu !== undefined && { cpu }) },
    ];
  });
  const exact = (ranges: unknown) =>
    Object.fromEntries(
      Object.keys(ranges ?? {}).map((name) => [
        name,
        registry.versionOf(name === 'deep' ? 'deep@2.0.0' : name).version,
      ]),
    );
  const snapshots = entries.map(({ name, version, fields = {} }) => {
    const { dependencies, optionalDependencies, os } = fields;
    const said = {
      ...(dependencies !== undefined && { dependencies: exact(dependencies) }),
      ...(optionalDependencies !== undefined && { optionalDependencies: exact(optionalDependencies) }),
      ...(os !== undefined && { optional: true }),
    };
    return [`${name}@${version}`, said];
  });
  return stringify({
    ...{
      lockfileVersion: '9.0',
      settings: { autoInstallPeers: true, excludeLinksFromLockfile: false },
      ...more,
    },
    ...{
      importers,
      packages: Object.fromEntries(packages) as unknown,
      snapshots: Object.fromEntries(snapshots) as unknown,
    },
  });
}

const ranged = (specifier: string, version: string) => ({ specifier, version });

/** A project of pnpm with every way in which pnpm runs code. */
const plain = (): Tree => ({
  'package.json': JSON.stringify({
    name: 'layer',
    packageManager: 'pnpm@8.0.0',
    scripts: scripts(),
    dependencies: { user: '^1.0.0' },
  }),
  'pnpm-lock.yaml': lockOf(
    { '.': { dependencies: { user: ranged('^1.0.0', '1.0.0') } } },
    ['user', 'deep@2.0.0'],
    { pnpmfileChecksum: 'sha256-AAAA' },
  ),
  '.pnpmfile.cjs': `require('fs').writeFileSync(${JSON.stringify(canary)}, 'pnpmfile'); module.exports = {};`,
  '.npmrc': `registry=${registry.url}\nignore-scripts=false\nscript-shell=/bin/false\nside-effects-cache=true\n`,
});

const image = (): Tree => ({
  'package.json': JSON.stringify({ name: 'layer', dependencies: { image: '1.0.0' } }),
  'pnpm-lock.yaml': lockOf({ '.': { dependencies: { image: ranged('1.0.0', '1.0.0') } } }, [
    'image',
    '@image/linux-arm64',
    '@image/linux-x64',
  ]),
  '.npmrc': `registry=${registry.url}\n`,
});

const API = {
  name: '@acme/api',
  version: '1.0.0',
  dependencies: { '@acme/shared': 'workspace:*', deep: '1.0.0' },
  devDependencies: { image: '1.0.0' },
};
const SHARED = { name: '@acme/shared', version: '1.2.0', files: ['lib'], dependencies: { user: '^1.0.0' } };

const monorepo = (): Tree => ({
  'package.json': JSON.stringify({ name: 'root', private: true }),
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
  'pnpm-lock.yaml': lockOf(
    {
      '.': {},
      'packages/api': {
        dependencies: {
          '@acme/shared': ranged('workspace:*', 'link:../shared'),
          deep: ranged('1.0.0', '1.0.0'),
        },
        devDependencies: { image: ranged('1.0.0', '1.0.0') },
      },
      'packages/shared': { dependencies: { user: ranged('^1.0.0', '1.0.0') } },
    },
    ['user', 'deep@1.0.0', 'deep@2.0.0', 'image', '@image/linux-arm64', '@image/linux-x64'],
  ),
  '.npmrc': `registry=${registry.url}\n`,
  'packages/api/package.json': JSON.stringify(API),
  'packages/shared/package.json': JSON.stringify(SHARED),
  'packages/shared/lib/index.js': '1;\n',
  'packages/shared/src/index.ts': '1;\n',
});

describe('pnpm', () => {
  testWith(
    'pnpm',
    'installs the production packages flat, and runs nothing of the repository or a package',
    async () => {
      const { files, packages } = await built(workspaceOf(plain()));
      expect(files).toEqual([
        'nodejs/node_modules/deep/index.js',
        'nodejs/node_modules/deep/package.json',
        'nodejs/node_modules/user/index.js',
        'nodejs/node_modules/user/package.json',
      ]);
      expect(packages.map(({ name, neededBy }) => [name, ...neededBy])).toEqual([['deep', 'user'], ['user']]);
      expect(existsSync(canary)).toBe(false);
    },
  );

  testWith('pnpm', 'installs the packages of the platform', async () => {
    for (const [architecture, name] of [
      ['arm64', '@image/linux-arm64'],
      ['x86_64', '@image/linux-x64'],
    ] as const) {
      const { packages } = await built(workspaceOf(image()), { architectures: [architecture] });
      expect(packages.map((one) => one.name)).toEqual([name, 'image']);
    }
  });

  testWith('pnpm', 'builds the layer of a member, with copies of the members that it needs', async () => {
    const { files } = await built(workspaceOf(monorepo()), { member: '@acme/api' });
    expect(files).toEqual([
      'nodejs/node_modules/@acme/shared/lib/index.js',
      'nodejs/node_modules/@acme/shared/package.json',
      'nodejs/node_modules/deep/index.js',
      'nodejs/node_modules/deep/package.json',
      'nodejs/node_modules/user/index.js',
      'nodejs/node_modules/user/node_modules/deep/index.js',
      'nodejs/node_modules/user/node_modules/deep/package.json',
      'nodejs/node_modules/user/package.json',
    ]);
  });

  testWith('pnpm', 'refuses a lock that does not fit package.json', async () => {
    const manifest = JSON.stringify({ name: 'layer', dependencies: { user: '^1.0.0', deep: '^1.0.0' } });
    const problem = await refusal(workspaceOf({ ...plain(), 'package.json': manifest }));
    expect(problem.rule).toBe('build/lock-outdated');
    expect(problem.fix).toBe('Renew the lock and commit it: `pnpm install`, then `git add pnpm-lock.yaml`.');
  });

  testWith('pnpm', 'refuses a file with another digest than the lock names', async () => {
    const lock = (plain()['pnpm-lock.yaml'] as string).replace(
      registry.integrityOf('user'),
      registry.integrityOf('deep@1.0.0'),
    );
    const problem = await refusal(workspaceOf({ ...plain(), 'pnpm-lock.yaml': lock }));
    expect(problem.rule).toBe('build/hash');
  });

  testWith('pnpm', 'names a registry that refuses it', async () => {
    ownHome();
    registry.token = 'good-token-of-the-registry';
    try {
      const problem = await refusal(workspaceOf(image()));
      expect(problem.rule).toBe('build/index-auth');
      expect(problem.what).toContain('(401)');
    } finally {
      delete registry.token;
    }
  });

  testWith('pnpm', 'sends the token that .npmrc names by its variable', async () => {
    ownHome();
    registry.token = 'good-token-of-the-registry';
    process.env['NODE_AUTH_TOKEN'] = registry.token;
    try {
      const npmrc = `registry=${registry.url}\n//${new URL(registry.url).host}/:_authToken=\${NODE_AUTH_TOKEN}\n`;
      const { packages } = await built(workspaceOf({ ...image(), '.npmrc': npmrc }));
      expect(packages.map(({ name }) => name)).toEqual(['@image/linux-arm64', 'image']);
    } finally {
      delete registry.token;
      delete process.env['NODE_AUTH_TOKEN'];
    }
  });
});

test('a runner without pnpm is told how to get it', async () => {
  const { PATH } = process.env;
  process.env['PATH'] = temporaryFolder();
  try {
    expectProblem(
      await refusal(workspaceOf(image())),
      'build/tool',
      'pnpm-lock.yaml is installed by pnpm, which is not on the runner.',
      'Install it: add `uses: pnpm/action-setup@v4` with `version: 10` before this step.',
    );
  } finally {
    process.env['PATH'] = PATH;
  }
});

test('a lock of pnpm 8 is refused', async () => {
  expectProblem(
    await refusal(workspaceOf({ ...image(), 'pnpm-lock.yaml': "lockfileVersion: '6.0'\n" })),
    'build/old-lock',
    'pnpm-lock.yaml is of lockfileVersion 6.0, and this release reads 9.',
    'Write it anew with pnpm 9 or later and commit it: `pnpm install --lockfile-only`.',
  );
});

test('a lock that is no YAML is refused', async () => {
  const problem = await refusal(workspaceOf({ ...image(), 'pnpm-lock.yaml': 'importers: {a: [}\n' }));
  expect(problem.rule).toBe('build/not-readable');
  expect(problem.what).toMatch(/^pnpm-lock\.yaml is no YAML: /);
});

test('packages whose code pnpm would run before it installs are refused', async () => {
  const settings = 'configDependencies:\n  hooks: 1.0.0+sha512-AAAA\n';
  const problem = await refusal(workspaceOf({ ...image(), 'pnpm-workspace.yaml': settings }));
  expect(problem.rule).toBe('build/setting');
  expect(problem.what).toBe(
    'pnpm-workspace.yaml has `configDependencies`, packages whose code pnpm runs before it installs.',
  );
});

test('a patch from outside of the checked-out code is refused', async () => {
  const settings = 'patchedDependencies:\n  image@1.0.0: ../../patches/image.patch\n';
  expect((await refusal(workspaceOf({ ...image(), 'pnpm-workspace.yaml': settings }))).rule).toBe(
    'build/local',
  );
});

test('compiled packages that are others on each CPU are refused for both', async () => {
  const problem = await refusal(workspaceOf(image()), { architectures: ['x86_64', 'arm64'] });
  expect(problem.rule).toBe('build/two-architectures');
});

test('a member that is not there is refused with those that are', async () => {
  expectProblem(
    await refusal(workspaceOf(monorepo()), { member: 'web' }),
    'build/part',
    'pnpm-lock.yaml has no member "web": it has "@acme/api" and "@acme/shared".',
    'Name one of them, or its folder: `workspace: @acme/api`.',
  );
});

test('a package from a repository is refused', async () => {
  const lock = {
    lockfileVersion: '9.0',
    importers: {
      '.': {
        dependencies: {
          tool: ranged('github:acme/tool', 'https://codeload.github.com/acme/tool/tar.gz/0123'),
        },
      },
    },
    packages: {
      'tool@https://codeload.github.com/acme/tool/tar.gz/0123': {
        resolution: { tarball: 'https://codeload.github.com/acme/tool/tar.gz/0123' },
        version: '1.0.0',
      },
    },
    snapshots: {},
  };
  const manifest = JSON.stringify({ dependencies: { tool: 'github:acme/tool' } });
  const problem = await refusal(workspaceOf({ 'package.json': manifest, 'pnpm-lock.yaml': stringify(lock) }));
  expect(problem.rule).toBe('build/local');
});

testWith('pnpm', 'a prepared build of a member names what decides on the result', async () => {
  const workspace = workspaceOf(monorepo());
  const { inputs, complete } = await prepared(workspace, { member: 'packages/api' });
  expect(complete).toBe(true);
  expect(inputs.map((path) => path.slice(workspace.length + 1))).toEqual([
    'packages/api/package.json',
    'packages/shared/lib/index.js',
    'packages/shared/package.json',
    'pnpm-lock.yaml',
  ]);
});

/**
 * One lock gives one layer, whatever installs it. Other versions of npm, and pnpm, come from the registry of npm; what
 * cannot be had is skipped with a line that says so, under CI that fails.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { stringify } from 'yaml';
import { spawnSync } from '../../child-process.ts';
import { readFolder } from '../../layer/read-folder.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { writeTree } from '../../layer/tree.ts';
import type { Tree } from '../../layer/tree.ts';
import { built, locked, npmTree, ownHome, workspaceOf } from './build.ts';
import { startRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

jest.setTimeout(300_000);

const { PATH = '', HOME = '' } = process.env;

let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry([
    { name: 'top', version: '1.0.0', fields: { dependencies: { deep: '^2.0.0' }, bin: { top: 'index.js' } } },
    { name: 'deep', version: '2.0.0' },
    { name: 'deep', version: '1.0.0' },
    {
      name: 'image',
      version: '1.0.0',
      fields: {
        optionalDependencies: {
          '@image/linux-arm64': '1.0.0',
          '@image/linux-x64': '1.0.0',
          '@image/linuxmusl-arm64': '1.0.0',
        },
      },
    },
    ...['linux-arm64', 'linux-x64', 'linuxmusl-arm64'].map((platform) => ({
      name: `@image/${platform}`,
      version: '1.0.0',
      fields: {
        os: ['linux'],
        cpu: [platform.split('-')[1]],
        libc: [platform.includes('musl') ? 'musl' : 'glibc'],
      },
    })),
  ]);
});

afterEach(() => {
  process.env['PATH'] = PATH;
});

const PARTS = ['@image/linux-arm64', '@image/linux-x64', '@image/linuxmusl-arm64'];
const DEPENDENCIES = { deep: '1.0.0', image: '1.0.0', top: '1.0.0' };

const npmProject = (): Tree =>
  npmTree(
    registry,
    { dependencies: DEPENDENCIES },
    {
      ...Object.fromEntries(
        PARTS.map((name) => [`node_modules/${name}`, locked(registry, name, { optional: true })]),
      ),
      'node_modules/deep': locked(registry, 'deep@1.0.0'),
      'node_modules/image': locked(registry, 'image'),
      'node_modules/top': locked(registry, 'top'),
      'node_modules/top/node_modules/deep': locked(registry, 'deep@2.0.0'),
    },
  );

function pnpmProject(): Tree {
  const names = [...PARTS, 'deep@1.0.0', 'deep@2.0.0', 'image', 'top'];
  const keyOf = (name: string) => `${registry.versionOf(name).name}@${registry.versionOf(name).version}`;
  const packages = names.map((name) => {
    const { os, cpu, libc } = registry.versionOf(name).fields ?? {};
    const platform = os === undefined ? {} : { os, cpu, libc };
    return [keyOf(name), { resolution: { integrity: registry.integrityOf(name) }, ...platform }];
  });
  const snapshots = {
    ...Object.fromEntries(names.map((name) => [keyOf(name), PARTS.includes(name) ? { optional: true } : {}])),
    'image@1.0.0': { optionalDependencies: Object.fromEntries(PARTS.map((name) => [name, '1.0.0'])) },
    'top@1.0.0': { dependencies: { deep: '2.0.0' } },
  };
  const dependencies = Object.fromEntries(
    Object.entries(DEPENDENCIES).map(([name, version]) => [name, { specifier: version, version }]),
  );
  const settings = { autoInstallPeers: true, excludeLinksFromLockfile: false };
  const lock = {
    lockfileVersion: '9.0',
    settings,
    importers: { '.': { dependencies } },
    packages: Object.fromEntries(packages) as unknown,
    snapshots,
  };
  return {
    'package.json': JSON.stringify({ name: 'layer', version: '1.0.0', dependencies: DEPENDENCIES }),
    'pnpm-lock.yaml': stringify(lock),
    '.npmrc': `registry=${registry.url}\n`,
  };
}

async function hashOf(tree: Tree, below = ''): Promise<string> {
  ownHome();
  const moved = Object.fromEntries(Object.entries(tree).map(([path, node]) => [join(below, path), node]));
  const { folder } = await built(workspaceOf(moved), { dependencies: below || '.' });
  return (await readFolder(folder)).contentHash;
}

/** Puts a tool of the registry before those of PATH; tells whether it could be had. */
function withTool(tool: string): boolean {
  const folder = temporaryFolder();
  writeTree(folder, { 'package.json': '{}' });
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', tool];
  const { status, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH, HOME },
  });
  const isThere = status === 0 && existsSync(join(folder, 'node_modules/.bin'));
  if (!isThere && process.env['CI'] === 'true') throw new Error(stderr);
  if (!isThere) console.warn(`skipped, ${tool}: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  process.env['PATH'] = join(folder, 'node_modules/.bin') + delimiter + PATH;
  return isThere;
}

test('a lock gives one layer in another folder and under another umask', async () => {
  const near = await hashOf(npmProject());
  const umask = process.umask(0o077);
  try {
    expect(await hashOf(npmProject(), 'a/folder/far/below')).toBe(near);
  } finally {
    process.umask(umask);
  }
});

test.each(['npm@9.9.4', 'npm@10.9.4', 'npm@11', 'pnpm@10', 'pnpm@latest'])(
  '%s gives the layer that npm of the machine gives',
  async (tool) => {
    const own = await hashOf(npmProject());
    if (!withTool(tool)) return;
    expect(await hashOf(tool.startsWith('pnpm') ? pnpmProject() : npmProject())).toBe(own);
  },
);

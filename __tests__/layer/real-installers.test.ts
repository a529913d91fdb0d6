/**
 * Packages installed twice, by the tools themselves, in two folders with paths of other lengths, under another umask: one
 * layer. Needs npm and the registry of npm; with uv, pip and the index of PyPI also those. What cannot be had is skipped
 * with a line that says so; under CI that fails. What REAL_LAYERS_MINUTES are too short for is left out, with a line that
 * says so.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Budget } from '../checks/real-material/budget.ts';
import { spawnSync } from '../child-process.ts';
import { packToFile, readFolder } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { writeTree } from './tree.ts';
import type { Tree } from './tree.ts';

interface Installer {
  name: string;
  tree: Tree;
  /** A script for sh, in the folder; `$TOOLS` is where `tools` are. */
  script: string;
  /** What becomes the layer, below the folder. */
  layer: string;
  /** Packages of npm that the tool comes in. */
  tools: string[];
}

const NODE: Tree = {
  'package.json':
    '{"name": "layer", "private": true, "dependencies": {"uuid": "11.1.0", "semver": "7.7.2", "debug": "4.4.1"}}',
};
const yarn = (linker: string): Tree => ({
  ...NODE,
  'yarn.lock': '',
  '.yarnrc.yml': `nodeLinker: ${linker}\nenableTelemetry: false\nenableScripts: false\nenableGlobalCache: false\n`,
});
const WORKSPACE: Tree = {
  'package.json': '{"name": "root", "private": true}',
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\ninjectWorkspacePackages: true\n',
  'packages/lib/package.json': '{"name": "lib", "version": "1.0.0", "dependencies": {"ms": "2.1.3"}}',
  'packages/lib/index.js': '1',
  'packages/app/package.json':
    '{"name": "app", "version": "1.0.0", "dependencies": {"lib": "workspace:*", "semver": "7.7.2"}}',
};
const PYTHON: Tree = {
  'shared/pyproject.toml':
    '[project]\nname = "shared"\nversion = "1.0"\n[project.scripts]\nshared-tool = "shared:main"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
  'shared/src/shared/__init__.py': 'def main(): pass\n',
};
const REQUIREMENTS = './shared jmespath==1.0.1 requests==2.32.4';
const YARN4 = 'node "$TOOLS/@yarnpkg/cli-dist/bin/yarn.js" install --no-immutable';

const INSTALLERS: Installer[] = [
  { name: 'npm', tree: NODE, script: 'npm install --no-audit --no-fund', layer: '.', tools: [] },
  ...(['isolated', 'hoisted'] as const).map((linker) => ({
    name: `pnpm, ${linker}`,
    tree: NODE,
    script: `"$TOOLS/.bin/pnpm" install --prod --config.node-linker=${linker}`,
    ...{ layer: '.', tools: ['pnpm@10'] },
  })),
  {
    name: 'pnpm deploy',
    tree: WORKSPACE,
    script: '"$TOOLS/.bin/pnpm" install && "$TOOLS/.bin/pnpm" --filter app deploy --prod out',
    ...{ layer: 'out', tools: ['pnpm@10'] },
  },
  {
    name: 'Yarn 1',
    tree: NODE,
    script: 'node "$TOOLS/yarn/bin/yarn.js" install --production --ignore-scripts',
    ...{ layer: '.', tools: ['yarn@1'] },
  },
  ...(['node-modules', 'pnp', 'pnpm'] as const).map((linker) => ({
    name: `Yarn 4, ${linker}`,
    tree: yarn(linker),
    ...{ script: YARN4, layer: '.', tools: ['@yarnpkg/cli-dist@4'] },
  })),
  ...(['hoisted', 'isolated'] as const).map((linker) => ({
    name: `Bun, ${linker}`,
    tree: NODE,
    script: `"$TOOLS/.bin/bun" install --production --linker ${linker}`,
    ...{ layer: '.', tools: ['bun@1'] },
  })),
  {
    name: 'pip, in a virtual environment of the folder',
    tree: PYTHON,
    script: `python3 -m venv .venv && .venv/bin/python -m pip install -q --target out ${REQUIREMENTS}`,
    ...{ layer: 'out', tools: [] },
  },
  {
    name: 'uv, in a virtual environment of the folder',
    tree: PYTHON,
    script: `python3 -m venv .venv && .venv/bin/python -m pip install -q uv && .venv/bin/uv pip install -q --python .venv/bin/python --target out ${REQUIREMENTS}`,
    ...{ layer: 'out', tools: [] },
  },
];

/** Long enough for the first line of a script to be more than the kernel takes. */
const FAR = `${'a-folder-with-a-long-name/'.repeat(6)}end`;

/** Milliseconds for one script; a test runs three. */
const TIME = 120_000;

let home: string | undefined;

/** Runs a script of sh in the folder; returns what went wrong, or nothing. */
function run(folder: string, script: string, umask: string): string | undefined {
  home ??= temporaryFolder();
  const env = { PATH: process.env['PATH'], HOME: home, TOOLS: join(home, 'node_modules'), CI: '1' };
  const options = { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8', timeout: TIME } as const;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `umask ${umask}\n${script}`], options);
  return status === 0 ? undefined : `${stderr}${stdout}`.trim().split('\n').slice(-3).join(' ');
}

function install({ tree, script, tools }: Installer): { folders: string[]; fault: string | undefined } {
  const root = temporaryFolder();
  const folders = ['near', FAR].map((path) => join(root, path));
  let fault =
    tools.length > 0
      ? run(root, `npm install --prefix "$HOME" --no-audit --no-fund ${tools.join(' ')}`, '022')
      : undefined;
  for (const [index, folder] of folders.entries()) {
    mkdirSync(folder, { recursive: true });
    writeTree(folder, tree);
    fault ??= run(folder, script, index === 0 ? '022' : '077');
  }
  return { folders, fault };
}

/** The folders that an installer filled, or `undefined` where its registry cannot be reached. */
function attempted(installer: Installer): string[] | undefined {
  const { folders, fault } = install(installer);
  if (fault === undefined) return folders;
  if (process.env['CI'] === 'true') throw new Error(fault);
  console.warn(`skipped, ${installer.name}: ${fault}`);
  return undefined;
}

async function expectOneLayer(folders: string[]): Promise<void> {
  // What Git and the sources hold is no part of the question.
  const exclude = ['.yarnrc.yml'];
  const [one, other] = await Promise.all(folders.map((folder) => readFolder(folder, { exclude })));
  if (!one || !other) throw new RangeError('there are two folders');
  expect(one.entries.length).toBeGreaterThan(4);
  expect(other.entries.map(({ path, sha256 }) => `${sha256} ${path}`)).toEqual(
    one.entries.map(({ path, sha256 }) => `${sha256} ${path}`),
  );
  expect(other.contentHash).toBe(one.contentHash);
  expect((await packToFile(other)).zip.equals((await packToFile(one)).zip)).toBe(true);
}

const budget = new Budget();
/** With a network that is slow. */
const LEAST = 2;

describe('packages that are installed', () => {
  test.each(INSTALLERS)(
    'by $name are one layer and one zip, in two folders',
    (installer) =>
      budget.run(installer.name, async () => {
        const folders = attempted(installer);
        if (folders) await expectOneLayer(folders.map((folder) => join(folder, installer.layer)));
      }),
    400_000,
  );

  test(`come within the time from ${LEAST} installers or more`, () => {
    budget.expectEnough(LEAST);
  });
});

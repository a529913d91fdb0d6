import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from '@jest/globals';
import { BuildProblem } from '../../../src/build/build-problem.ts';
import { findManifests } from '../../../src/build/manifests.ts';
import { prepareNode } from '../../../src/build/node/prepare.ts';
import type { Installation, PreparedBuild } from '../../../src/build/prepared-build.ts';
import { buildTargets } from '../../../src/build/targets.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { writeTree } from '../../layer/tree.ts';
import type { Tree } from '../../layer/tree.ts';
import type { Registry } from './registry.ts';

export interface Wanted {
  architectures?: string[];
  runtimes?: string[];
  member?: string;
  /** Where the manifest is in the workspace. */
  dependencies?: string;
  interruption?: AbortSignal;
  scratch?: string;
}

/** Prepares the build of a workspace that holds a tree. */
export function prepared(workspace: string, wanted: Wanted = {}): Promise<PreparedBuild> {
  const [manifest] = findManifests(wanted.dependencies ?? '.', workspace);
  if (!manifest) throw new RangeError('no manifest');
  return prepareNode(manifest, {
    ...{ file: manifest.file, place: manifest.place, workspace, groups: [], extras: [] },
    ...(wanted.member !== undefined && { member: wanted.member }),
    targets: buildTargets(wanted.runtimes ?? ['nodejs22.x'], wanted.architectures ?? ['arm64']),
    scratch: wanted.scratch ?? temporaryFolder(),
    interruption: wanted.interruption ?? new AbortController().signal,
  });
}

/** A workspace with a tree. */
export function workspaceOf(tree: Tree): string {
  const workspace = temporaryFolder();
  writeTree(workspace, tree);
  return workspace;
}

export interface Built extends Installation {
  /** The folder that becomes /opt. */
  folder: string;
  /** Paths of its files, sorted. */
  files: string[];
}

/** Builds a workspace to its end. */
export async function built(workspace: string, wanted?: Wanted): Promise<Built> {
  const folder = temporaryFolder();
  const installed = await (await prepared(workspace, wanted)).install(folder);
  return { ...installed, folder, files: filesIn(folder) };
}

/** Paths of files and links, and of empty folders with a trailing `/`, sorted. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const isEmpty = entry.isDirectory() && readdirSync(path).length === 0;
    return { path: relative(folder, path) + (isEmpty ? '/' : ''), shown: !entry.isDirectory() || isEmpty };
  });
  return paths.flatMap(({ path, shown }) => (shown ? [path] : [])).sort();
}

/** The problem by which a build is refused. @throws whatever else it raises */
export async function refusal(workspace: string, wanted?: Wanted): Promise<BuildProblem> {
  try {
    await built(workspace, wanted);
  } catch (error) {
    if (error instanceof BuildProblem) return error;
    throw error;
  }
  throw new RangeError('nothing was refused');
}

/** Expects a refusal, word for word. */
export function expectProblem(problem: BuildProblem, rule: string, what: string, fix: string): void {
  expect({ rule: problem.rule, what: problem.what, fix: problem.fix }).toEqual({ rule, what, fix });
}

/** An entry of package-lock.json for what a registry has. */
export function locked(
  registry: Registry,
  name: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const { version, fields = {} } = registry.versionOf(name);
  const { scripts, ...kept } = fields;
  return {
    ...{ version, resolved: registry.addressOf(name), integrity: registry.integrityOf(name) },
    ...(scripts !== undefined && { hasInstallScript: true }),
    ...kept,
    ...more,
  };
}

/** A project of npm, with its lock and the address of a registry. */
export function npmTree(
  registry: Registry,
  manifest: Record<string, unknown>,
  packages: Record<string, Record<string, unknown>>,
): Tree {
  const about = { name: 'layer', version: '1.0.0', ...manifest };
  const lock = {
    name: 'layer',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': about, ...packages },
  };
  return {
    'package.json': JSON.stringify(about, null, 2),
    'package-lock.json': JSON.stringify(lock, null, 2),
    '.npmrc': `registry=${registry.url}\n`,
  };
}

/** Lets npm and pnpm keep what they fetch and read in a folder of the test. */
export function ownHome(): string {
  const home = temporaryFolder();
  mkdirSync(join(home, 'cache'));
  process.env['HOME'] = home;
  process.env['npm_config_cache'] = join(home, 'cache');
  delete process.env['NPM_CONFIG_USERCONFIG'];
  delete process.env['npm_config_userconfig'];
  delete process.env['npm_config_registry'];
  return home;
}

/** The text of a file of a layer. */
export function textIn(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

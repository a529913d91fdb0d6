import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BuildProblem } from '../../../src/build/build-problem.ts';
import { findManifests } from '../../../src/build/manifests.ts';
import type { Installation, ManifestRequest, PreparedBuild } from '../../../src/build/prepared-build.ts';
import { preparePython } from '../../../src/build/python/prepare.ts';
import { buildTargets } from '../../../src/build/targets.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { writeTree } from '../../layer/tree.ts';
import type { Tree } from '../../layer/tree.ts';

export interface BuildOptions extends Partial<Pick<ManifestRequest, 'groups' | 'extras' | 'member'>> {
  runtimes?: readonly string[];
  architectures?: readonly string[];
  /** Of the manifest, below the workspace; the only file of the tree where absent. */
  dependencies?: string;
}

export interface Workspace {
  /** Absolute path. */
  workspace: string;
  build: PreparedBuild;
}

/** Prepares a build in a new workspace with some files. */
export async function prepareBuild(tree: Tree, options: BuildOptions = {}): Promise<Workspace> {
  const workspace = join(temporaryFolder(), 'workspace');
  mkdirSync(workspace);
  writeTree(workspace, tree);
  return { workspace, build: await prepareIn(workspace, options) };
}

/** Prepares a build in a folder that is there. */
export async function prepareIn(workspace: string, options: BuildOptions = {}): Promise<PreparedBuild> {
  const {
    runtimes = ['python3.13'],
    architectures = [],
    dependencies = '.',
    groups = [],
    extras = [],
  } = options;
  const [manifest] = findManifests(dependencies, workspace);
  if (!manifest) throw new Error('There is no manifest.');
  return preparePython(manifest, {
    ...{ file: manifest.file, place: manifest.place, workspace, groups, extras },
    ...(options.member !== undefined && { member: options.member }),
    targets: buildTargets(runtimes, architectures),
    scratch: temporaryFolder(),
    interruption: new AbortController().signal,
  });
}

/** Builds into a new folder. */
export async function install(build: PreparedBuild): Promise<Installation & { folder: string }> {
  const folder = temporaryFolder();
  return { ...(await build.install(folder)), folder };
}

/** What a build is refused with. */
export async function problemOf(work: Promise<unknown>): Promise<BuildProblem> {
  const outcome = await work.catch((error: unknown) => error);
  if (outcome instanceof BuildProblem) return outcome;
  throw new Error(`No BuildProblem, but ${String(outcome)}`);
}

/** Writes a program for sh; its folder goes onto PATH. */
export function writeProgram(file: string, script: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n# ${basename(file)}\n${script}\n`);
  chmodSync(file, 0o755);
}

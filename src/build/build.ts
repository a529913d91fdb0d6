import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../checks/finding.ts';
import { inWords } from '../shared/wording.ts';
import { BuildProblem } from './build-problem.ts';
import { findManifests } from './manifests.ts';
import type { Manifest } from './manifests.ts';
import type { Installation, LayerPackage, ManifestRequest, PreparedBuild, Tool } from './prepared-build.ts';
import { buildTargets } from './targets.ts';

/** What is installed into a layer, and where. */
export interface BuildRequest extends Pick<
  ManifestRequest,
  'workspace' | 'groups' | 'extras' | 'member' | 'scratch' | 'interruption'
> {
  /** A manifest or its folder, relative to the workspace. */
  dependencies: string;
  /** As declared. */
  runtimes: readonly string[];
  architectures: readonly string[];
}

/** A folder with all packages of a layer. */
export interface BuildResult {
  /** Absolute path; its content becomes `/opt`. */
  folder: string;
  packages: readonly LayerPackage[];
  tools: readonly Tool[];
  /** Warnings and notices. */
  findings: readonly Finding[];
  seconds: number;
}

/**
 * Reads the manifests that `dependencies` names, and refuses what cannot be built; no package is fetched yet.
 * @returns at most one for each language
 * @throws BuildProblem
 */
export async function prepareBuild(request: BuildRequest): Promise<PreparedBuild[]> {
  const targets = buildTargets(request.runtimes, request.architectures);
  const manifests = findManifests(request.dependencies, request.workspace);
  refuseUnusedParts(manifests, request);
  const prepared: PreparedBuild[] = [];
  for (const manifest of manifests) {
    const { file, place } = manifest;
    prepared.push(await prepare(manifest, { ...request, file, place, targets }));
    request.interruption.throwIfAborted();
  }
  return prepared;
}

/** `package.json` has neither groups nor extras, so an input that names some would do nothing. */
function refuseUnusedParts(manifests: readonly Manifest[], { groups, extras }: BuildRequest): void {
  if (manifests.some(({ ecosystem }) => ecosystem === 'python')) return;
  const input = groups.length > 0 ? 'groups' : extras.length > 0 ? 'extras' : undefined;
  if (input === undefined) return;
  throw new BuildProblem(
    'build/part',
    `\`${input}\` is given, and ${inWords(manifests.map(({ place }) => place))} has none: only locks of Python do.`,
    `Take out \`${input}\`; of npm packages, the production dependencies are installed.`,
  );
}

async function prepare(manifest: Manifest, request: ManifestRequest): Promise<PreparedBuild> {
  if (manifest.ecosystem === 'python')
    return (await import('./python/prepare.ts')).preparePython(manifest, request);
  return (await import('./node/prepare.ts')).prepareNode(manifest, request);
}

/**
 * Installs the packages of all manifests into one new folder; nothing of a package is executed.
 * @throws BuildProblem where a package cannot be installed
 */
export async function installPackages(
  prepared: readonly PreparedBuild[],
  { scratch, interruption }: Pick<BuildRequest, 'scratch' | 'interruption'>,
): Promise<BuildResult> {
  const started = performance.now();
  const folder = join(scratch, 'packages');
  mkdirSync(folder);
  const installed: Installation[] = [];
  for (const build of prepared) {
    installed.push(await build.install(folder));
    interruption.throwIfAborted();
  }
  return {
    folder,
    packages: installed.flatMap(({ packages }) => packages),
    tools: prepared.map(({ tool }) => tool),
    findings: [...prepared, ...installed].flatMap(({ findings }) => findings),
    seconds: (performance.now() - started) / 1000,
  };
}

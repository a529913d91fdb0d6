import { join } from 'node:path';
import { asRecord } from '../../shared/json.ts';
import { inWords } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
import type { ManifestRequest, PreparedBuild } from '../prepared-build.ts';
import { deliver, emptyManifest, scratchProject } from './deliver.ts';
import { installWithNpm } from './install-npm.ts';
import { closure, needsOf, resolveIn } from './lock.ts';
import type { LockedPackage } from './lock.ts';
import { localPackages } from './local-copies.ts';
import type { LocalPackage } from './local-copies.ts';
import { memberProject } from './npm-member.ts';
import { readNpmProject, rootsOf } from './npm-project.ts';
import type { NpmProject } from './npm-project.ts';
import { registrySettings } from './npmrc.ts';
import { cpuOf, fitsOn, refuseLackingPlatform, refuseTwoArchitectures } from './platform.ts';
import { refuseUnsafeSources } from './sources.ts';
import { nodeTool } from './tool.ts';

/**
 * Reads a lock of npm and refuses what cannot be installed from it.
 * @throws BuildProblem
 */
export async function prepareNpm(request: ManifestRequest): Promise<PreparedBuild> {
  const { place, member, interruption, targets } = request;
  const whole = readNpmProject(request);
  const project = member === undefined ? whole : memberProject(whole, member);
  const locations = neededLocations(project, request);
  const packages = [...locations].flatMap((location) => packageAt(project, location));
  if (packages.length === 0) throw emptyManifest(place, 'npm install');
  refuseUnsafeSources(place, packages);
  refuseUnlockedLocals(project, locations);
  refuseLackingPlatform(project, locations, targets);
  const settings = registrySettings(project.folder);
  const [tool, locals] = await Promise.all([
    nodeTool('npm', request),
    localPackages(project.locals, request.workspace),
  ]);
  const [architecture = 'x86_64'] = targets.architectures;
  const installation = { project, tool, settings, locals, locations, cpu: cpuOf(architecture), interruption };
  return {
    ecosystem: 'nodejs',
    place,
    tool: { name: tool.name, version: tool.version },
    complete: packages.every(hasDigest),
    inputs: inputsOf(request.file, whole, locals),
    findings: [],
    install: async (folder) => {
      const root = scratchProject(request, project.folder);
      await installWithNpm({ ...installation, folder: root });
      const linked = new Map([...locals].map(([location, local]) => [join(root, location), local]));
      return deliver({ request, root, folder, locals: linked, direct: directNames(project) });
    },
  };
}

/** The locations of what the target needs, which have to be the same for each architecture. */
function neededLocations(project: NpmProject, { targets, place }: ManifestRequest): Set<string> {
  const roots = rootsOf(project.tree);
  const [first = new Set<string>(), second = first] = targets.architectures.map((architecture) =>
    closure(project.tree, roots, fitsOn(architecture)),
  );
  const differing = [...first, ...second].filter((location) => first.has(location) !== second.has(location));
  refuseTwoArchitectures(
    place,
    differing.flatMap((location) => project.tree.get(location)?.name ?? []),
  );
  return first;
}

/** What is installed at a location; nothing for the project and its members. */
function packageAt({ tree }: NpmProject, location: string): LockedPackage[] {
  const found = tree.get(location);
  return found && location.includes('node_modules') ? [found] : [];
}

function hasDigest({ isLink, isBundled, integrity, resolved }: LockedPackage): boolean {
  return isLink || isBundled || integrity !== '' || resolved.startsWith('file:');
}

/** npm locks nothing of what a folder outside of the project needs. */
function refuseUnlockedLocals({ place, tree, manifests }: NpmProject, locations: ReadonlySet<string>): void {
  for (const [location, { dependencies }] of manifests) {
    const names = Object.keys(asRecord(dependencies));
    const lacking = names.filter((name) => resolveIn(tree, location, name) === undefined);
    if (location === '' || lacking.length === 0 || !locations.has(location)) continue;
    throw new BuildProblem(
      'build/local',
      `${place} has the folder "${location}" and not what it needs: ${inWords(lacking)}. npm installs nothing for a folder outside of the project.`,
      'Make the folder a member of the workspace (`"workspaces": ["packages/*"]` in the package.json above both), and name the one that the layer is for: `workspace: packages/api`.',
    );
  }
}

/** The files that decide on the result: the lock, each package.json, and what is copied from the repository. */
function inputsOf(lock: string, project: NpmProject, locals: ReadonlyMap<string, LocalPackage>): string[] {
  const manifests = [...project.manifests.keys()].map((location) =>
    join(project.locals.get(location) ?? project.folder, 'package.json'),
  );
  const copied = [...locals.values()].flatMap(({ source, files }) => files.map((file) => join(source, file)));
  return [...new Set([lock, ...manifests, ...project.archives.values(), ...copied])].sort();
}

function directNames({ tree }: NpmProject): Set<string> {
  const folders = [...tree].filter(([location]) => !location.includes('node_modules'));
  return new Set(folders.flatMap(([, one]) => needsOf(one).map(([name]) => name)));
}

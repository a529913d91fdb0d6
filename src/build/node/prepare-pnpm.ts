import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { asRecord } from '../../shared/json.ts';
import type { Installation, ManifestRequest, PreparedBuild } from '../prepared-build.ts';
import { BuildProblem } from '../build-problem.ts';
import { runProgram } from '../program.ts';
import { deliver, emptyManifest, scratchProject } from './deliver.ts';
import { installFailure } from './failures.ts';
import { installManifest, withSettings } from './install-npm.ts';
import { copyFiles, localPackages } from './local-copies.ts';
import type { LocalPackage } from './local-copies.ts';
import { registrySettings } from './npmrc.ts';
import type { RegistrySettings } from './npmrc.ts';
import { cpuOf, fitsOn, refuseTwoArchitectures } from './platform.ts';
import { pnpmClosure, referencesOf } from './pnpm-lock.ts';
import type { PnpmPackage } from './pnpm-lock.ts';
import { readPnpmProject } from './pnpm-project.ts';
import type { PnpmProject } from './pnpm-project.ts';
import { pathInRepository, refuseUnsafeSources } from './sources.ts';
import { nodeTool } from './tool.ts';
import type { NodeTool } from './tool.ts';

/**
 * Reads a lock of pnpm and refuses what cannot be installed from it.
 * @throws BuildProblem
 */
export async function preparePnpm(request: ManifestRequest): Promise<PreparedBuild> {
  const { place, workspace } = request;
  const project = readPnpmProject(request);
  const packages = neededPackages(project, request);
  const needed = [...packages.values()];
  if (needed.length + project.locals.size === 0) throw emptyManifest(place, 'pnpm install');
  refuseUnsafeSources(place, needed);
  const at = { folder: project.folder, workspace, place };
  const directories = needed.flatMap(({ directory }) => directory ?? []);
  for (const path of needed.flatMap(({ archive }) => archive ?? []))
    project.files.set(path, pathInRepository(path, at));
  const settings = registrySettings(project.folder);
  const [tool, locals, injected] = await Promise.all([
    nodeTool('pnpm', request),
    localPackages(project.locals, workspace),
    localPackages(new Map(directories.map((path) => [path, pathInRepository(path, at)])), workspace),
  ]);
  const installation = { request, project, tool, settings, locals, injected, needed };
  return {
    ecosystem: 'nodejs',
    place,
    tool: { name: tool.name, version: tool.version },
    complete: needed.every(({ integrity, directory }) => integrity !== '' || directory !== undefined),
    inputs: inputsOf(request.file, project, [...locals.values(), ...injected.values()]),
    findings: [],
    install: (folder) => install(installation, folder),
  };
}

/** What the target needs, which has to be the same for each architecture. */
function neededPackages(
  { lock }: PnpmProject,
  { targets, place }: ManifestRequest,
): Map<string, PnpmPackage> {
  const importers = Object.values(lock['importers'] as Record<string, unknown>);
  const [first = new Map<string, PnpmPackage>(), second = first] = targets.architectures.map((architecture) =>
    pnpmClosure(lock, importers, fitsOn(architecture)),
  );
  const differing = [...first, ...second].filter(([key]) => first.has(key) !== second.has(key));
  refuseTwoArchitectures(
    place,
    differing.map(([, { name }]) => name),
  );
  return first;
}

function inputsOf(lock: string, project: PnpmProject, locals: readonly LocalPackage[]): string[] {
  const beside = [...project.manifests.keys()].map((location) =>
    join(project.folder, location || project.home, 'package.json'),
  );
  const copied = locals.flatMap(({ source, files }) => files.map((file) => join(source, file)));
  return [...new Set([lock, ...beside, ...project.files.values(), ...copied])].sort();
}

interface PnpmInstallation {
  request: ManifestRequest;
  project: PnpmProject;
  tool: NodeTool;
  settings: RegistrySettings;
  /** Folders that are linked, by their path from the lock, and those that pnpm copies itself. */
  locals: ReadonlyMap<string, LocalPackage>;
  injected: ReadonlyMap<string, LocalPackage>;
  needed: readonly PnpmPackage[];
}

/**
 * `sideEffectsCache` would bring what scripts made in another installation; `managePackageManagerVersions` another pnpm.
 * Three tries for each file, about nine seconds in all, as for npm.
 */
const FIXED = [
  ...['--frozen-lockfile', '--prod', '--ignore-scripts', '--ignore-pnpmfile', '--reporter=append-only'],
  ...['node-linker=hoisted', 'side-effects-cache=false', 'manage-package-manager-versions=false'].map(
    configured,
  ),
  ...['fetch-retries=2', 'fetch-retry-mintimeout=1000', 'fetch-retry-maxtimeout=8000'].map(configured),
  ...['enable-global-virtual-store=false', 'confirm-modules-purge=false', 'update-notifier=false'].map(
    configured,
  ),
];

function configured(setting: string): string {
  return `--config.${setting}`;
}

async function install(installation: PnpmInstallation, folder: string): Promise<Installation> {
  const { request, project, tool, settings, locals, needed } = installation;
  const { place, targets, interruption } = request;
  const root = scratchProject(request, project.folder);
  writeProject(installation, root);
  const [architecture = 'x86_64'] = targets.architectures;
  const platform = ['--os=linux', `--cpu=${cpuOf(architecture)}`, '--libc=glibc'];
  const env = { ...settings.env, ...ownFolders(), CI: 'true' };
  // pnpm 10.34 and later expand variables in credentials of the user's file alone; which ones lines may name was checked.
  const lines = { ...settings, project: '', user: settings.user + settings.project };
  const result = await withSettings(lines, root, (user) => {
    const options = { cwd: root, env: { ...env, npm_config_userconfig: user }, interruption };
    return runProgram(tool.program, ['install', ...FIXED, ...platform], options);
  });
  interruption.throwIfAborted();
  const titleOf = (integrity: string) => {
    const found = needed.find((one) => one.integrity === integrity);
    return found && `${found.name} ${found.version}`;
  };
  if (result.code !== 0) throw installFailure({ tool, place, result, titleOf });
  const linked = new Map([...locals].map(([path, local]) => [join(root, path), local]));
  const installed = deliver({ request, root, folder, locals: linked, direct: directNames(project) });
  refuseLeftOut(installation, installed);
  return installed;
}

/** Where pnpm/action-setup keeps pnpm and its store. */
function ownFolders(): Record<string, string> {
  const { PNPM_HOME } = process.env;
  return PNPM_HOME ? { PNPM_HOME } : {};
}

function writeProject({ project, locals, injected, request }: PnpmInstallation, root: string): void {
  const { manifests, lock, files } = project;
  for (const [location, manifest] of manifests) {
    mkdirSync(join(root, location), { recursive: true });
    writeFileSync(join(root, location, 'package.json'), installManifest(manifest));
  }
  for (const [path, { source, files: packed }] of injected) copyFiles(source, packed, join(root, path));
  for (const [path, source] of files)
    copyFiles(dirname(source), [basename(source)], join(root, dirname(path)));
  const workspace = {
    ...project.settings,
    packages: [...locals.keys()].filter((path) => path in asRecord(lock['importers'])),
    supportedArchitectures: { os: ['linux'], cpu: request.targets.architectures.map(cpuOf), libc: ['glibc'] },
  };
  writeFileSync(join(root, 'pnpm-workspace.yaml'), stringify(workspace));
  writeFileSync(join(root, 'pnpm-lock.yaml'), stringify(lock, { lineWidth: 0 }));
}

function directNames({ lock }: PnpmProject): Set<string> {
  const importers = Object.values(lock['importers'] as Record<string, unknown>);
  return new Set(importers.flatMap((importer) => referencesOf(importer).map(([name]) => name)));
}

/** pnpm goes on without an optional package that it could not get, which may be that of the platform. */
function refuseLeftOut({ needed, project }: PnpmInstallation, { packages }: Installation): void {
  const there = new Set(packages.map(({ name, version }) => `${name} ${version}`));
  const missing = needed.find(
    ({ name, version, platform }) =>
      platform.os.length + platform.cpu.length > 0 && !there.has(`${name} ${version}`),
  );
  if (!missing) return;
  throw new BuildProblem(
    'build/index-unreachable',
    `${missing.name} ${missing.version}, which ${project.place} has for the platform of the layer, could not be fetched whole, and pnpm left it out.`,
    'Run the job again, and see that the registry has the package that the lock names.',
  );
}

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BuildProblem } from '../build-problem.ts';
import { runProgram } from '../program.ts';
import { installFailure } from './failures.ts';
import { copyFiles } from './local-copies.ts';
import type { LocalPackage } from './local-copies.ts';
import type { RegistrySettings } from './npmrc.ts';
import type { NpmProject } from './npm-project.ts';
import type { NodeTool } from './tool.ts';

export interface NpmInstallation {
  project: NpmProject;
  tool: NodeTool;
  settings: RegistrySettings;
  /** Folders of the repository, by location. */
  locals: ReadonlyMap<string, LocalPackage>;
  /** npm's name of the CPU. */
  cpu: string;
  /** Absolute path of an empty folder of the step's own, as deep as the project is in the repository. */
  folder: string;
  /** Locations that have to be there in the end. */
  locations: ReadonlySet<string>;
  interruption: AbortSignal;
}

/** What of package.json npm installs by: no scripts, and no version of a package manager. */
const TAKEN = new Set([
  ...['name', 'version', 'private', 'workspaces', 'overrides', 'bundleDependencies', 'bundledDependencies'],
  ...['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'peerDependenciesMeta'],
  ...['os', 'cpu', 'libc'],
]);

/** The part of a package.json that says which packages are installed. */
export function installManifest(manifest: Record<string, unknown>): string {
  const taken = Object.entries(manifest).filter(([key]) => TAKEN.has(key));
  return JSON.stringify(Object.fromEntries(taken), null, 2);
}

/**
 * Three tries for each file, about nine seconds in all: 1 s and 8 s between them.
 * Source: npm, "config", fetch-retries; the factor of the second wait is 10.
 */
const NETWORK = [
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=8000',
  '--fetch-timeout=120000',
];

const SILENT = [
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--no-progress',
  '--no-color',
  '--loglevel=http',
];

/**
 * Installs the production packages of a lock with `npm ci`, in a copy of the lock and of what package.json says of
 * dependencies, for Lambda's platform. No script runs.
 * @throws BuildProblem where npm fails, or leaves out an optional package that the platform needs
 */
export async function installWithNpm(installation: NpmInstallation): Promise<void> {
  const { project, tool, settings, cpu, folder, interruption } = installation;
  writeProject(installation);
  const platform = ['--os=linux', `--cpu=${cpu}`, '--libc=glibc'];
  const args = [
    'ci',
    '--omit=dev',
    '--include=optional',
    '--ignore-scripts',
    ...platform,
    ...SILENT,
    ...NETWORK,
  ];
  const result = await withSettings(settings, folder, (user) =>
    runProgram(tool.program, [...args, `--userconfig=${user}`], {
      cwd: folder,
      env: settings.env,
      interruption,
    }),
  );
  interruption.throwIfAborted();
  const failed = {
    tool,
    place: project.place,
    result,
    titleOf: (integrity: string) => titleOf(project, integrity),
  };
  if (result.code !== 0) throw installFailure(failed);
  refuseLeftOut(installation, result.stderr);
}

/** Lets a tool find settings of registries in a folder; they may hold tokens, so they are removed at once. */
export async function withSettings<T>(
  { project, user }: RegistrySettings,
  folder: string,
  work: (userConfig: string) => Promise<T>,
): Promise<T> {
  const files = { project: join(folder, '.npmrc'), user: join(folder, '.user.npmrc') };
  writeFileSync(files.project, project, { mode: 0o600 });
  writeFileSync(files.user, user, { mode: 0o600 });
  try {
    return await work(files.user);
  } finally {
    for (const file of Object.values(files)) rmSync(file, { force: true });
  }
}

function writeProject({ project, folder, locals }: NpmInstallation): void {
  const { lock, manifests, archives, tree } = project;
  for (const [location, manifest] of manifests) {
    mkdirSync(join(folder, location), { recursive: true });
    writeFileSync(join(folder, location, 'package.json'), installManifest(manifest));
  }
  const packed = new Set([...tree.values()].map(({ resolved }) => resolved));
  for (const [location, { source, files }] of locals)
    if (packed.has(`file:${location}`)) copyFiles(source, files, join(folder, location));
  for (const [path, source] of archives)
    copyFiles(dirname(source), [basename(source)], join(folder, dirname(path)));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
}

function titleOf({ tree }: NpmProject, integrity: string): string | undefined {
  const found = [...tree.values()].find((one) => one.integrity !== '' && one.integrity === integrity);
  return found && `${found.name} ${found.version}`;
}

/** npm goes on without an optional package that it could not get, which may be that of the platform. */
function refuseLeftOut({ project, folder, locations, tool }: NpmInstallation, log: string): void {
  const missing = [...locations].find((location) => {
    const pkg = project.tree.get(location);
    return (
      pkg?.isOptional === true &&
      !pkg.isLink &&
      location.includes('node_modules') &&
      !existsSync(join(folder, location))
    );
  });
  const pkg = missing === undefined ? undefined : project.tree.get(missing);
  if (!pkg) return;
  const failures = [...log.matchAll(/^npm http fetch GET (\d{3}) (\S+)/gm)].filter(
    ([, status]) => Number(status) >= 400,
  );
  const status = failures.find(
    ([, , url = '']) => url.includes(pkg.resolved) || pkg.resolved.endsWith(new URL(url).pathname),
  )?.[1];
  if (status !== undefined && /^4(?!29)/.test(status)) {
    const result = {
      code: 1,
      stdout: '',
      stderr: `npm error code E${status}\nnpm error ${status} - GET ${pkg.resolved}`,
    };
    throw installFailure({ tool, place: project.place, result, titleOf: () => undefined });
  }
  throw new BuildProblem(
    'build/index-unreachable',
    `${pkg.name} ${pkg.version}, which ${project.place} has for the platform of the layer, could not be fetched whole${status === undefined ? '' : ` (${status})`}, and npm left it out.`,
    'Run the job again, and see that the registry has the package that the lock names.',
  );
}

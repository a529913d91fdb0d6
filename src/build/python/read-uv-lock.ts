import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { normalizedName } from '../../checks/deps/python-requirement.ts';
import type { MarkerEnvironment } from '../../checks/deps/python-markers.ts';
import { asRecord, asText } from '../../shared/json.ts';
import { BuildProblem } from '../build-problem.ts';
import type { ManifestRequest } from '../prepared-build.ts';
import { chosenParts, partsText, unknownPart } from './lock-parts.ts';
import { checkLockFit } from './lock-fit.ts';
import { localPackage } from './local-package.ts';
import { isWheelAddress, localRefusal } from './local-refusal.ts';
import type { PythonLock } from './python-lock.ts';
import { lockedFiles, refuseWheelAddresses } from './read-pylock.ts';
import { notReadable, readToml } from './read-toml.ts';
import { localPath, nameOf, reachedPackages, tablesOf } from './uv-lock-graph.ts';
import type { UvPackage } from './uv-lock-graph.ts';
import { wheelPath } from './wheel-path.ts';

/**
 * Reads the lock of uv. Which packages a target gets is uv's to say; what is read here is what must not be installed,
 * what is copied, and what is known of the files. Source: uv.lock of uv 0.9 to 0.13.
 * @param environments those of the targets
 * @throws BuildProblem
 */
export async function readUvLock(
  request: ManifestRequest,
  environments: readonly MarkerEnvironment[],
): Promise<PythonLock> {
  const { file, place, workspace } = request;
  const lock = await readToml(file, place);
  if (lock['version'] !== 1)
    throw notReadable(place, 'is no lock of the format 1 of uv', 'Write it anew: `uv lock`.');
  const folder = dirname(file);
  const packages = tablesOf(lock['package']);
  const root = rootOf(packages, request);
  const groups = groupsOf(lock, root);
  const extras = extrasOf(root);
  const chosen = {
    groups: chosenParts('group', request.groups, { known: groups, place }),
    extras: chosenParts('extra', request.extras, { known: extras, place }),
  };
  const reached = reachedPackages(
    { packages, root, ...chosen, manifest: asRecord(lock['manifest']) },
    environments,
  );
  const own = reached.packages.filter((one) => one !== root);
  const context = { place, workspace, folder };
  const wheels = own.flatMap((one) => refuseSource(one, context));
  const locals = await Promise.all(own.flatMap((one) => localOf(one, context)));
  const requiresPython = asText(lock['requires-python']);
  return {
    source: {
      ...{ form: 'uv.lock', folder, args: exportArguments(root, request.member, chosen) },
      named: await namedIndexes(folder, place),
      isStatic: await checkLockFit(packages, context),
    },
    complete: own.length > 0,
    inputs: [file, ...projectFiles(packages, folder), ...locals.flatMap(({ inputs }) => inputs), ...wheels],
    findings: [],
    ...(requiresPython !== '' && { requiresPython }),
    direct: reached.direct,
    locals,
    files: lockedFiles(own.filter((one) => localPath(one) === undefined)),
    otherParts: partsText({ groups, extras }),
    indexes: [...new Set(own.map((one) => asText(asRecord(one['source'])['registry'])))].filter((url) =>
      /^https?:/.test(url),
    ),
    variables: [],
  };
}

/** The project that the layer is for: the lock's own, or a member of its workspace. */
function rootOf(packages: readonly UvPackage[], { member, place }: ManifestRequest): UvPackage {
  const locals = packages.filter((one) => localPath(one) !== undefined);
  const wanted = member?.replace(/^\.\/|\/+$/g, '');
  const root = locals.find((one) =>
    wanted === undefined
      ? localPath(one) === '.'
      : localPath(one) === wanted || nameOf(one) === normalizedName(wanted),
  );
  if (root) return root;
  const known = locals.map(nameOf);
  if (wanted !== undefined) throw unknownPart('member', wanted, { known, place });
  throw new BuildProblem(
    'build/part',
    `${place} is the lock of a workspace that is no project itself.`,
    `Say for which member the layer is: \`workspace: ${known[0] ?? 'NAME'}\`${known.length > 1 ? ` (there are ${known.join(', ')})` : ''}.`,
  );
}

function groupsOf(lock: Record<string, unknown>, root: UvPackage): string[] {
  const ofProject = Object.keys(asRecord(root['dev-dependencies']));
  const declared = Object.keys(asRecord(asRecord(root['metadata'])['requires-dev']));
  const ofWorkspace = Object.keys(asRecord(asRecord(lock['manifest'])['dependency-groups']));
  return [...new Set([...ofProject, ...declared, ...ofWorkspace])].sort();
}

function extrasOf(root: UvPackage): string[] {
  const provided = asRecord(root['metadata'])['provides-extras'];
  const used = Object.keys(asRecord(root['optional-dependencies']));
  return [...new Set([...used, ...(Array.isArray(provided) ? provided.map(asText) : [])])].sort();
}

function exportArguments(
  root: UvPackage,
  member: string | undefined,
  { groups, extras }: { groups: readonly string[]; extras: readonly string[] },
): string[] {
  return [
    ...(member === undefined ? [] : [`--package=${nameOf(root)}`]),
    ...extras.map((name) => `--extra=${name}`),
    ...groups.map((name) => `--group=${name}`),
  ];
}

/** The indexes that the project gives a name, by which their credentials are found in the environment. */
async function namedIndexes(folder: string, place: string): Promise<string[]> {
  const [project, settings] = await Promise.all(
    ['pyproject.toml', 'uv.toml'].map(async (name) => {
      const file = join(folder, name);
      return existsSync(file) ? readToml(file, place.replace(/[^/]*$/, name)) : {};
    }),
  );
  const own = asRecord(asRecord(asRecord(project)['tool'])['uv'])['index'];
  return [...tablesOf(own), ...tablesOf(asRecord(settings)['index'])].flatMap(({ name, url }) => {
    const isPlain = /^[\w.-]+$/.test(asText(name)) && /^https?:\/\/\S+$/.test(asText(url));
    return isPlain ? [`${asText(name)}=${asText(url)}`] : [];
  });
}

interface Context {
  place: string;
  workspace: string;
  /** Absolute path of the lock's folder. */
  folder: string;
}

/** @returns wheels of the workspace that are installed @throws BuildProblem where a package is neither wheel nor plain folder */
function refuseSource(one: UvPackage, context: Context): string[] {
  const { place } = context;
  const source = asRecord(one['source']);
  const [git, url, path] = ['git', 'url', 'path'].map((kind) => asText(source[kind]));
  const refused = (kind: 'repository' | 'archive', address: string) =>
    localRefusal({ requirement: `${nameOf(one)} @ ${address}`, place, kind, address });
  if (git) throw refused('repository', `git+${git.replace(/#.*$/, '')}`);
  if (url && !isWheelAddress(url)) throw refused('archive', url);
  if (path) return [wheelPath(path, context.folder, context)];
  refuseWheelAddresses(one, place);
  const registry = asText(source['registry']);
  if (registry === '' || /^https?:/.test(registry)) return [];
  return tablesOf(one['wheels']).flatMap((wheel) => {
    const name = asText(wheel['path']);
    return name === '' ? [] : [wheelPath(join(registry, name), context.folder, context)];
  });
}

function localOf(one: UvPackage, { place, workspace, folder }: Context) {
  const path = localPath(one);
  // A virtual one is no package for uv either; only what it needs is installed.
  return path === undefined || asRecord(one['source'])['virtual'] !== undefined
    ? []
    : [localPackage({ name: nameOf(one), path, folder, workspace, place })];
}

/** The project files that uv holds the lock against. */
function projectFiles(packages: readonly UvPackage[], folder: string): string[] {
  const paths = packages.flatMap((one) => localPath(one) ?? []);
  const files = [...paths, '.'].map((path) => join(folder, path, 'pyproject.toml'));
  return [...new Set(files)].filter((file) => existsSync(file)).sort();
}

import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { systemCode } from '../shared/system-code.ts';
import { BuildProblem } from './build-problem.ts';
import type { Ecosystem } from './prepared-build.ts';

/** A file that says which packages a layer has. */
export interface Manifest {
  ecosystem: Ecosystem;
  /** `uv.lock`, `requirements.txt`, `package-lock.json`, …: the name that decides how it is read. */
  kind: ManifestKind;
  /** Absolute path. */
  file: string;
  /** Below the workspace, `/`-separated; as given where it is elsewhere. */
  place: string;
}

/** By the name of the file; of several in a folder, an earlier one of a language is the one that is kept up to date. */
const KINDS = {
  'uv.lock': 'python',
  'pylock.toml': 'python',
  'poetry.lock': 'python',
  'Pipfile.lock': 'python',
  'requirements.txt': 'python',
  'package-lock.json': 'nodejs',
  'npm-shrinkwrap.json': 'nodejs',
  'pnpm-lock.yaml': 'nodejs',
} as const satisfies Record<string, Ecosystem>;

export type ManifestKind = keyof typeof KINDS;

/** What is no lock, and the command that makes one of it. */
const UNLOCKED: Readonly<Record<string, { ecosystem: Ecosystem; command: string }>> = {
  'pyproject.toml': { ecosystem: 'python', command: 'uv lock' },
  Pipfile: { ecosystem: 'python', command: 'pipenv lock' },
  'requirements.in': {
    ecosystem: 'python',
    command: 'uv pip compile --universal --generate-hashes -o requirements.txt requirements.in',
  },
  'package.json': { ecosystem: 'nodejs', command: 'npm install --package-lock-only' },
};

/** Locks of tools that come in a later release. */
const LATER = new Set(['yarn.lock', 'bun.lock', 'bun.lockb', 'pdm.lock', 'pom.xml', 'Gemfile.lock']);

/**
 * Finds the manifests that `dependencies` names: the file itself, or those of a folder, at most one for each language.
 * @param dependencies as the user wrote it, relative to the workspace
 * @throws BuildProblem where there is none, or more than one of a language
 */
export function findManifests(dependencies: string, workspace: string): Manifest[] {
  const location = resolve(workspace, dependencies);
  const stat = statOf(location, dependencies);
  if (stat.isFile()) return [manifestAt(location, workspace)];
  if (!stat.isDirectory()) throw noManifest(dependencies);
  const names = readdirSync(location);
  const manifests = (['python', 'nodejs'] as const).flatMap((ecosystem) => {
    const kind = chosenKind({ ecosystem, names, folder: location, dependencies });
    return kind ? [describe(kind, join(location, kind), workspace)] : [];
  });
  if (manifests.length === 0) throw noManifest(dependencies, names);
  return manifests;
}

function statOf(location: string, dependencies: string) {
  try {
    return statSync(location);
  } catch (error) {
    const isLink = lstatSync(location, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    throw new BuildProblem(
      'build/no-lock',
      `There is ${isLink ? 'a broken link' : 'nothing'} at "${dependencies}", which \`dependencies\` names (${systemCode(error)}).`,
      'Give the manifest or its folder as it is below the workspace, and check out the repository before this step: `uses: actions/checkout@v5`.',
    );
  }
}

function manifestAt(file: string, workspace: string): Manifest {
  const name = basename(file);
  if (name in KINDS) return describe(name as ManifestKind, file, workspace);
  if (/^requirements[\w.-]*\.txt$|\.requirements\.txt$/.test(name))
    return describe('requirements.txt', file, workspace);
  if (/^pylock\.[^.]+\.toml$/.test(name)) return describe('pylock.toml', file, workspace);
  // A project file stands for the lock beside it.
  const unlocked = UNLOCKED[name];
  if (unlocked) {
    const names = readdirSync(dirname(file));
    const folder = dirname(file);
    const kind = chosenKind({
      ecosystem: unlocked.ecosystem,
      names,
      folder,
      dependencies: placeOf(file, workspace),
    });
    if (kind) return describe(kind, join(folder, kind), workspace);
  }
  throw noManifest(placeOf(file, workspace), [name]);
}

function describe(kind: ManifestKind, file: string, workspace: string): Manifest {
  return { ecosystem: KINDS[kind], kind, file, place: placeOf(file, workspace) };
}

function placeOf(file: string, workspace: string): string {
  const below = relative(workspace, file);
  return below.startsWith('..') ? file : below.replaceAll(sep, '/');
}

interface Folder {
  ecosystem: Ecosystem;
  names: readonly string[];
  /** Absolute path. */
  folder: string;
  dependencies: string;
}

/** The one lock of a language in a folder; requirements.txt only where there is no other. */
function chosenKind({ ecosystem, names, folder, dependencies }: Folder): ManifestKind | undefined {
  const there = (Object.keys(KINDS) as ManifestKind[]).filter(
    (kind) => KINDS[kind] === ecosystem && names.includes(kind),
  );
  const locks = there.filter((kind) => kind !== 'requirements.txt');
  const declared = ecosystem === 'nodejs' ? ofPackageManager(folder, locks) : undefined;
  if (declared) return declared;
  const [first, second] = locks;
  if (second === undefined) return first ?? there[0];
  throw new BuildProblem(
    'build/two-locks',
    `"${dependencies}" has ${locks.join(' and ')}, and only one can be the layer's.`,
    `Name it: \`dependencies: ${dependencies === '.' || dependencies === '' ? '' : `${dependencies.replace(/\/+$/, '')}/`}${first ?? ''}\`, or remove the one that is not kept up to date.`,
  );
}

/** The lock of the package manager that package.json declares (`"packageManager": "pnpm@10.1.0"`). */
function ofPackageManager(folder: string, locks: readonly ManifestKind[]): ManifestKind | undefined {
  if (locks.length < 2) return undefined;
  try {
    const { packageManager } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      packageManager?: unknown;
    };
    const name = /^(npm|pnpm)@/.exec(String(packageManager))?.[1];
    return locks.find((kind) => (name === 'pnpm') === (kind === 'pnpm-lock.yaml') && name !== undefined);
  } catch {
    return undefined; // A package.json that cannot be read is reported by the tool.
  }
}

function noManifest(dependencies: string, names: readonly string[] = [basename(dependencies)]): BuildProblem {
  const unlocked = names.find((name) => UNLOCKED[name]);
  const later = names.find((name) => LATER.has(name));
  const supported = Object.keys(KINDS).join(', ');
  if (later !== undefined)
    return new BuildProblem(
      'build/no-lock',
      `"${dependencies}" is built from ${later}, which this release does not read.`,
      `Install the packages in a step before this one and give their folder as \`path\`, or use one of ${supported}.`,
    );
  if (unlocked !== undefined)
    return new BuildProblem(
      'build/no-lock',
      `"${dependencies}" has ${unlocked} and no lock beside it, so the layer would change with every release of a package.`,
      `Make the lock and commit it: \`${UNLOCKED[unlocked]?.command ?? ''}\`.`,
    );
  return new BuildProblem(
    'build/no-lock',
    `"${dependencies}" is no manifest, and no folder with one.`,
    `Give one of ${supported}, or the folder that it is in.`,
  );
}

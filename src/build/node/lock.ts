import { asRecord, asText, isRecord } from '../../shared/json.ts';

/** A package of package-lock.json, by its location, e.g. `node_modules/a/node_modules/b`; '' is the project itself. */
export interface LockedPackage {
  /** As it is imported: an alias has another name than its package.json. */
  name: string;
  /** '' where the lock names none, as of a link. */
  version: string;
  /** Where it comes from: an address, `file:…`, `git+…`, or of a link the location of the folder. */
  resolved: string;
  integrity: string;
  /** A link to another location, which has the package. */
  isLink: boolean;
  /** It comes in the archive of the package that it is nested in. */
  isBundled: boolean;
  /** A dependency on an address and not on a range, so that no registry vouches for it. */
  isAddress: boolean;
  /** Only development needs it. */
  isDev: boolean;
  /** What needs it does without. */
  isOptional: boolean;
  platform: Platform;
  /** Ranges by name: what it needs, and what it takes where it can be had. */
  dependencies: Readonly<Record<string, string>>;
  optionalDependencies: Readonly<Record<string, string>>;
}

/** The systems that a package is for, as npm and pnpm have them; empty for all. */
export interface Platform {
  os: readonly string[];
  cpu: readonly string[];
  libc: readonly string[];
}

/** Packages by their location. */
export type Tree = ReadonlyMap<string, LockedPackage>;

/** What an entry of package-lock.json, or package.json, says of its package. */
export function lockedPackage(location: string, fields: Record<string, unknown>): LockedPackage {
  const { version, resolved, integrity } = fields;
  return {
    name: asText(fields['name']) || nameAt(location),
    version: asText(version),
    resolved: asText(resolved),
    integrity: asText(integrity),
    isLink: fields['link'] === true,
    isBundled: fields['inBundle'] === true,
    isAddress: false,
    isDev: fields['dev'] === true,
    isOptional: fields['optional'] === true,
    platform: platformOf(fields),
    dependencies: { ...rangesOf(fields['dependencies']), ...rangesOf(fields['peerDependencies']) },
    optionalDependencies: rangesOf(fields['optionalDependencies']),
  };
}

/** The fields `os`, `cpu` and `libc` of package.json or a lock. */
export function platformOf(fields: Record<string, unknown>): Platform {
  return { os: textsOf(fields['os']), cpu: textsOf(fields['cpu']), libc: textsOf(fields['libc']) };
}

function rangesOf(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, range]) => [name, asText(range)]));
}

function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? Object.values(asRecord(value)) : [value];
  return list.filter((one): one is string => typeof one === 'string' && one !== '');
}

/** The name by which a location is imported: what follows the last `node_modules/`. */
export function nameAt(location: string): string {
  return location.slice(location.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * The location of what `require(name)` finds in a package, as Node.js looks for it.
 * @param from location of a package, or of a member of the workspace, e.g. `packages/api`
 */
export function resolveIn(tree: Pick<Tree, 'has'>, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = parentOf(folder)) {
    const isModules = folder === 'node_modules' || folder.endsWith('/node_modules');
    const location = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (!isModules && tree.has(location)) return location;
    if (folder === '') return undefined;
  }
}

function parentOf(folder: string): string {
  const end = folder.lastIndexOf('/');
  return end < 0 ? '' : folder.slice(0, end);
}

/** The location that a link leads to; else the location itself. */
export function behindLink(tree: Tree, location: string): string {
  const found = tree.get(location);
  return found?.isLink ? found.resolved : location;
}

/** What a system has to be for a package to be installed on it. */
export type Fits = (platform: Platform) => boolean;

/**
 * The locations of all that is needed, directly or not, on a platform; links and what they lead to are both in it.
 * @param roots locations whose dependencies are followed; they are part of the result
 */
export function closure(tree: Tree, roots: readonly string[], fits: Fits): Set<string> {
  const reached = new Set<string>();
  const queue = [...roots];
  for (let location = queue.pop(); location !== undefined; location = queue.pop()) {
    if (reached.has(location)) continue;
    const found = tree.get(location);
    if (!found || found.isDev) continue;
    reached.add(location);
    if (found.isLink) queue.push(found.resolved);
    for (const [name, isOptional] of needsOf(found)) {
      const next = resolveIn(tree, location, name);
      if (next !== undefined && (!isOptional || isKept(tree, next, fits))) queue.push(next);
    }
  }
  return reached;
}

/** Whether an optional package is kept: npm leaves out one that needs, directly or not, a package for other systems. */
function isKept(tree: Tree, location: string, fits: Fits, seen = new Set<string>()): boolean {
  const found = tree.get(location);
  if (!found || seen.has(location)) return true;
  seen.add(location);
  if (!fits(found.platform)) return false;
  return needsOf(found).every(([name, isOptional]) => {
    const next = isOptional ? undefined : resolveIn(tree, location, name);
    return next === undefined || isKept(tree, next, fits, seen);
  });
}

/** The names of what a package needs, and whether it does without. A name in both lists is an optional one. */
export function needsOf({ dependencies, optionalDependencies }: LockedPackage): [string, boolean][] {
  const needed = Object.keys(dependencies).filter((name) => !(name in optionalDependencies));
  return [
    ...needed.map((name): [string, boolean] => [name, false]),
    ...Object.keys(optionalDependencies).map((name): [string, boolean] => [name, true]),
  ];
}

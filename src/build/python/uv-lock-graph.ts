import { normalizedName } from '../../checks/deps/python-requirement.ts';
import { evaluateMarker, parseMarker } from '../../checks/deps/python-markers.ts';
import type { MarkerEnvironment } from '../../checks/deps/python-markers.ts';
import { asRecord, asText } from '../../shared/json.ts';

/** A `[[package]]` of uv.lock. */
export type UvPackage = Readonly<Record<string, unknown>>;

export interface UvLockGraph {
  packages: readonly UvPackage[];
  root: UvPackage;
  groups: readonly string[];
  extras: readonly string[];
  /** The table `[manifest]`. */
  manifest: Readonly<Record<string, unknown>>;
}

export interface Reached {
  packages: UvPackage[];
  /** Normalised names of what the root asks for. */
  direct: Set<string>;
}

export function tablesOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}

export function nameOf(one: UvPackage): string {
  return normalizedName(asText(one['name']));
}

/** The folder of a package of the workspace, relative to the lock's; undefined for one of an index. */
export function localPath(one: UvPackage): string | undefined {
  const source = asRecord(one['source']);
  const [path] = ['editable', 'directory', 'virtual'].flatMap((kind) =>
    typeof source[kind] === 'string' ? [source[kind]] : [],
  );
  return path;
}

/**
 * The packages that the root needs with its chosen parts, on one target or another. Where a condition is not clear, it is
 * taken to hold.
 */
export function reachedPackages(graph: UvLockGraph, environments: readonly MarkerEnvironment[]): Reached {
  const { root, groups, manifest } = graph;
  const conflicts = conflictNames(graph);
  const own = dependenciesOf(root, graph.extras);
  const ofGroups = groups.flatMap((group) => [
    ...tablesOf(asRecord(root['dev-dependencies'])[group]),
    ...tablesOf(asRecord(manifest['dependency-groups'])[group]),
  ]);
  const seen = new Map<string, UvPackage>([[keyOf(root, []), root]]);
  const direct = new Set<string>();
  for (const environment of environments) {
    const holds = (dependency: Record<string, unknown>) => isHeld(dependency, environment, conflicts);
    const first = [...own, ...ofGroups].filter(holds);
    for (const { name } of first.map(({ name }) => ({ name: normalizedName(asText(name)) })))
      direct.add(name);
    const queue = [...first];
    for (let dependency = queue.pop(); dependency; dependency = queue.pop()) {
      const extras = tablesOrTexts(dependency['extra']);
      for (const one of matching(graph.packages, dependency)) {
        const key = `${environments.indexOf(environment)} ${keyOf(one, extras)}`;
        if (seen.has(key)) continue;
        seen.set(key, one);
        queue.push(...dependenciesOf(one, extras).filter(holds));
      }
    }
  }
  return { packages: [...new Set(seen.values())], direct };
}

function tablesOrTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(asText) : [];
}

function keyOf(one: UvPackage, extras: readonly string[]): string {
  return `${nameOf(one)} ${asText(one['version'])} ${JSON.stringify(one['source'])} ${extras.join(',')}`;
}

function dependenciesOf(one: UvPackage, extras: readonly string[]): Record<string, unknown>[] {
  const optional = asRecord(one['optional-dependencies']);
  return [...tablesOf(one['dependencies']), ...extras.flatMap((extra) => tablesOf(optional[extra]))];
}

/** A lock that forks has several versions or sources of a package; a dependency then says which. */
function matching(packages: readonly UvPackage[], dependency: Record<string, unknown>): UvPackage[] {
  const name = normalizedName(asText(dependency['name']));
  const version = asText(dependency['version']);
  const source = dependency['source'];
  return packages.filter(
    (one) =>
      nameOf(one) === name &&
      (version === '' || asText(one['version']) === version) &&
      (source === undefined || JSON.stringify(one['source']) === JSON.stringify(source)),
  );
}

function isHeld(
  dependency: Record<string, unknown>,
  environment: MarkerEnvironment,
  conflicts: ReadonlySet<string>,
): boolean {
  const text = asText(dependency['marker']);
  const marker = text === '' ? undefined : parseMarker(text);
  return !marker || evaluateMarker(marker, environment, conflicts) !== false;
}

/** The names by which a lock with `tool.uv.conflicts` asks for what is chosen: `extra-3-app-cpu`, `group-3-app-dev`. */
function conflictNames({ root, extras, groups }: UvLockGraph): Set<string> {
  const project = nameOf(root);
  const name = (kind: string) => (part: string) =>
    `${kind}-${project.length}-${project}-${normalizedName(part)}`;
  return new Set([...extras.map(name('extra')), ...groups.map(name('group'))]);
}

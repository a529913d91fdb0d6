import { asRecord, isRecord } from '../../shared/json.ts';
import { quotedList } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
import { behindLink, closure, needsOf, resolveIn } from './lock.ts';
import type { LockedPackage } from './lock.ts';
import { membersOf } from './npm-project.ts';
import type { NpmProject } from './npm-project.ts';

/**
 * The part of a project that one member of its workspace needs, as a project of its own: the member is its root, so that
 * its versions are at the top of node_modules.
 * @param member its name or folder
 * @throws BuildProblem where the workspace has no such member
 */
export function memberProject(project: NpmProject, member: string): NpmProject {
  const home = memberLocation(project, member);
  if (home === '') return project;
  const needed = closure(project.tree, [home], () => true);
  const layout = layoutFor(home, project.tree, needed);
  const entries = asRecord(project.lock['packages']);
  const packages = [...layout].map(([location, from]): [string, unknown] => [
    location,
    withoutDev(asRecord(entries[from]), !location.includes('node_modules')),
  ]);
  const tree = new Map(
    [...layout].flatMap(([location, from]): [string, LockedPackage][] => {
      const found = project.tree.get(from);
      return found ? [[location, found]] : [];
    }),
  );
  const overrides = overridesIn(project.manifests.get('') ?? {});
  const manifests = [...project.manifests].flatMap(
    ([location, manifest]): [string, Record<string, unknown>][] => {
      const isNeeded = location !== '' && layout.has(location);
      const own: [string, Record<string, unknown>][] = isNeeded
        ? [[location, withoutDev(manifest, true)]]
        : [];
      if (location === home)
        return [
          ...own,
          ['', { ...withoutDev(manifest, true), ...(overrides !== undefined && { overrides }) }],
        ];
      return own;
    },
  );
  return {
    ...project,
    lock: { ...project.lock, packages: Object.fromEntries(packages), dependencies: undefined },
    tree,
    manifests: new Map(manifests),
    locals: new Map([...project.locals].filter(([location]) => layout.has(location))),
  };
}

function memberLocation(project: NpmProject, member: string): string {
  const members = membersOf(project);
  const wanted = member.replace(/^\.\//, '').replace(/\/+$/, '');
  const found = [...members].find(([location, name]) => name === wanted || location === wanted)?.[0];
  if (found !== undefined) return found;
  if (wanted === '.' || wanted === project.manifests.get('')?.['name']) return '';
  const names = [...members.values()];
  throw new BuildProblem(
    'build/part',
    names.length > 0
      ? `${project.place} has no member "${member}": it has ${quotedList(names)}.`
      : `${project.place} has no members, so there is no "${member}".`,
    names.length > 0
      ? `Name one of them, or its folder: \`workspace: ${names[0] ?? ''}\`.`
      : 'Leave `workspace` out.',
  );
}

/**
 * The overrides of the project's package.json, with the range that it has for `$NAME`: the member may have another one.
 * Source: npm, "package.json", overrides; Edge of @npmcli/arborist for the order.
 */
function overridesIn(manifest: Record<string, unknown>): unknown {
  const groups = ['peerDependencies', 'dependencies', 'optionalDependencies', 'devDependencies'];
  const ranges = new Map(groups.flatMap((group) => Object.entries(asRecord(manifest[group]))));
  const resolved = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith('$')) return ranges.get(value.slice(1)) ?? value;
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, resolved(one)]));
  };
  return resolved(manifest['overrides']);
}

function withoutDev(fields: Record<string, unknown>, isFolder: boolean): Record<string, unknown> {
  const { devDependencies, workspaces, ...kept } = fields;
  return isFolder
    ? kept
    : {
        ...kept,
        ...(devDependencies !== undefined && { devDependencies }),
        ...(workspaces !== undefined && { workspaces }),
      };
}

/** Locations of a new tree, and the location that each has in the former one. */
type Layout = Map<string, string>;

/** Lays out what a member needs with the member at the root. */
function layoutFor(
  home: string,
  tree: ReadonlyMap<string, LockedPackage>,
  needed: ReadonlySet<string>,
): Layout {
  const own = [...needed].filter((location) => location.startsWith(`${home}/`));
  const isOwn = new Set([home, ...own]);
  const layout: Layout = new Map([...needed].filter((one) => !isOwn.has(one)).map((one) => [one, one]));
  const moved = own.map((location): [string, string] => [location.slice(home.length + 1), location]);
  for (const [location] of moved) {
    const isTop = location.lastIndexOf('node_modules/') === 0;
    if (isTop && layout.has(location)) makeRoom(layout, location, tree);
  }
  // A member that needs this one gets a copy of it, whose packages are those at the root.
  const isLinked = [...needed].some((location) => location !== home && behindLink(tree, location) === home);
  return new Map([['', home], ...layout, ...moved, ...(isLinked ? [[home, home] as const] : [])]);
}

/** Gives each package that finds another one at the top a copy of its own, and takes that at the top away. */
function makeRoom(layout: Layout, top: string, tree: ReadonlyMap<string, LockedPackage>): void {
  const name = top.slice('node_modules/'.length);
  const subtree = [...layout].filter(([location]) => location === top || location.startsWith(`${top}/`));
  const inSubtree = new Set(subtree.map(([location]) => location));
  const users = [...layout].filter(([location, from]) => {
    const pkg = tree.get(from);
    const needs = pkg ? needsOf(pkg).some(([needed]) => needed === name) : false;
    return needs && !inSubtree.has(location) && resolveIn(layout, location, name) === top;
  });
  for (const [location] of subtree) layout.delete(location);
  for (const [user] of users) for (const [location, from] of subtree) layout.set(`${user}/${location}`, from);
}

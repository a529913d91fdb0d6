import { memoized } from '../shared/memoized.ts';
import type { ModuleDistributions, Package, Packaged } from './package.ts';
import { packageLocation } from './package-paths.ts';
import type { PackageLocation } from './package-paths.ts';
import { pythonSites } from './python-sites.ts';

export interface Grouping {
  /** One for each ecosystem and name, the largest first. */
  packages: Package[];
  /** The package that an entry of the layer is in. */
  packageAt: (path: string) => Package | undefined;
  /** What the RECORDs of this layer say, to group another one that has none. */
  owners: ModuleDistributions;
}

/**
 * Groups the entries of a layer into packages, the largest first; every entry is in exactly one.
 * @param owners used where no RECORD of this layer says whose a Python module is
 */
export function packagesOf(files: readonly Packaged[], owners?: ModuleDistributions): Package[] {
  return groupPackages(files, owners).packages;
}

/** As packagesOf, with what it takes to compare two layers. */
export function groupPackages(files: readonly Packaged[], owners?: ModuleDistributions): Grouping {
  return owners ? groupWith(owners, files) : groupAlone(files);
}

/** The report asks for it, and so do rules. */
const groupAlone = memoized((files: readonly Packaged[]) => groupWith(new Map(), files));

function groupWith(owners: ModuleDistributions, files: readonly Packaged[]): Grouping {
  const places = placesOf(files);
  const sites = pythonSites(places, files);
  const nodeVersions = nodeVersionsOf(files);
  const groups = new Map<string, Member[]>();
  for (const place of places) {
    const named = place.ecosystem === 'python' ? sites.naming(place, owners) : place;
    const version = nodeVersions.get(place.path);
    const member = { ...place, ...named, ...(version && { versions: [version] }) };
    const key = `${member.ecosystem} ${member.name}`;
    const members = groups.get(key);
    if (members) members.push(member);
    else groups.set(key, [member]);
  }
  const packages: Package[] = [];
  const packageAt = new Map<string, Package>();
  for (const members of groups.values()) {
    const whole = packageOf(members);
    packages.push(whole);
    for (const { path } of members) packageAt.set(path, whole);
  }
  return {
    packages: packages.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)),
    packageAt: (path) => packageAt.get(packageLocation(path).path),
    owners: sites.owners,
  };
}

interface Member extends PackageLocation {
  /** Bytes. */
  size: number;
}

/** A folder in which every file or link may be a package by itself. */
const NAMES_PACKAGES = /(?:^|\/)node_modules(?:\/@[^/]*)?$/;

/** Every place that the entries are in, with their bytes. */
function placesOf(files: readonly Packaged[]): Member[] {
  const places = new Map<string, Member>();
  let last: { folder: string; member: Member } | undefined;
  for (const { path, size } of files) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const member = last?.folder === folder ? last.member : memberAt(packageLocation(path), places);
    member.size += size;
    // What lies in one folder of a package is all of that package, and entries are sorted by their paths.
    const isInside = member.path.length <= folder.length && !NAMES_PACKAGES.test(folder);
    last = isInside ? { folder, member } : undefined;
  }
  return [...places.values()];
}

function memberAt(place: PackageLocation, places: Map<string, Member>): Member {
  const known = places.get(place.path);
  if (known) return known;
  const member = { ...place, size: 0 };
  places.set(place.path, member);
  return member;
}

function packageOf(members: readonly Member[]): Package {
  const [{ ecosystem, name, path }] = members.toSorted((a, b) => a.path.length - b.path.length) as [Member];
  const versions = new Set(members.flatMap((member) => member.versions));
  const size = members.reduce((sum, member) => sum + member.size, 0);
  return { ecosystem, name, ...(versions.size > 0 && { version: told([...versions]) }), path, size };
}

/** A tree of npm's may hold a dozen versions of one package: the newest are told. */
const VERSIONS_TOLD = 3;

function told(versions: string[]): string {
  const newestFirst = versions.sort((a, b) => compareVersions(b, a));
  const more = versions.length - VERSIONS_TOLD;
  return newestFirst.slice(0, VERSIONS_TOLD).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/**
 * Compares two versions number by number, and what is between the numbers by its characters. The comparison that
 * JavaScript has for that, `localeCompare`, loads the orders of all languages at its first call: 20 ms.
 */
function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  if (at < 0) return left.length - right.length;
  const [part = '', other = ''] = [left[at], right[at]];
  return Number(part) - Number(other) || (part < other ? -1 : 1);
}

function partsOf(version: string): string[] {
  return version.match(/\d+|\D+/g) ?? [];
}

/** Versions by the path of the package: its own package.json says it, or the lock file that npm leaves behind. */
function nodeVersionsOf(files: readonly Packaged[]): Map<string, string> {
  const locked: [path: string, version: string][] = [];
  const declared: [path: string, version: string][] = [];
  for (const { path, contents } of files) {
    if (!contents?.nodePackage && !contents?.nodeLock) continue;
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (contents.nodePackage?.version) declared.push([folder, contents.nodePackage.version]);
    const above = folder.slice(0, -'node_modules'.length);
    for (const [place, version] of Object.entries(contents.nodeLock?.versions ?? {}))
      locked.push([above + place, version]);
  }
  return new Map([...locked, ...declared]);
}

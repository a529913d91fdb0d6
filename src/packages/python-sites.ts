import { packageLocation } from './package-paths.ts';
import type { PackageNaming, PackageLocation } from './package-paths.ts';
import type { ModuleDistributions, Packaged } from './package.ts';

export interface PythonSites {
  /** What a file or folder of a site folder is part of. */
  naming(place: PackageLocation, owners: ModuleDistributions): PackageNaming;
  /** The modules that the RECORD of exactly one distribution lists. */
  owners: ModuleDistributions;
}

/** What is installed in one site folder, by names in their one spelling. */
interface Site {
  versions: Map<string, string[]>;
  /** Modules, and the distributions whose RECORD lists them. */
  recorded: Map<string, string[]>;
}

/** Finds the distributions of every site folder: their `.dist-info` names them, their RECORD tells their modules. */
export function pythonSites(places: readonly PackageLocation[], files: readonly Packaged[]): PythonSites {
  const sites = new Map<string, Site>();
  for (const { ecosystem, folder, name } of places) {
    const distribution = ecosystem === 'python' ? distributionOf(name) : undefined;
    if (!distribution) continue;
    const site: Site = sites.get(folder) ?? { versions: new Map(), recorded: new Map() };
    sites.set(folder, site);
    append(site.versions, distribution.name, distribution.version);
  }
  for (const { path, contents } of files) {
    if (contents?.recordTops) record(contents.recordTops, packageLocation(path), sites);
  }
  return {
    naming: (place, owners) => naming(place, sites.get(place.folder), owners),
    owners: new Map([...sites.values()].flatMap(({ recorded }) => [...recorded].flatMap(soleOwner))),
  };
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function record(tops: readonly string[], { folder, name }: PackageLocation, sites: Map<string, Site>): void {
  const distribution = distributionOf(name);
  const site = sites.get(folder);
  if (!distribution || !site) return;
  for (const top of tops) {
    if (!DISTRIBUTION.test(top)) append(site.recorded, moduleOf(top), distribution.name);
  }
}

/** `NAME-VERSION.dist-info`; an egg also tells the version of Python. */
const DISTRIBUTION = /^(.+?)-([^-]+)(?:-py[\d.]+)?\.(?:dist|egg)-info$/;

/** The distribution that a `.dist-info` or `.egg-info` folder is of, its name in the one spelling. */
export function distributionOf(folder: string): { name: string; version: string } | undefined {
  const [, name, version] = DISTRIBUTION.exec(folder) ?? [];
  return name && version ? { name: normalised(name), version } : undefined;
}

/** The one spelling of a distribution's name. Source: Python packaging specifications, "Names and normalization". */
function normalised(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** `numpy` for `numpy.libs`, `six` for `six.py`, `_cffi_backend` for `_cffi_backend.cpython-312-….so`. */
function moduleOf(top: string): string {
  const dot = top.indexOf('.', 1);
  return dot < 0 ? top : top.slice(0, dot);
}

/** What no distribution owns is a package of its own where it is a folder; a single file is just that. */
function naming(
  { name: top, path, isFile }: PackageLocation,
  site: Site | undefined,
  owners: ModuleDistributions,
): PackageNaming {
  const name = distributionOf(top)?.name ?? ownerOf(moduleOf(top), site, owners);
  if (name) return { ecosystem: 'python', name, versions: site?.versions.get(name) ?? [] };
  return {
    ...(isFile ? { ecosystem: 'files', name: path } : { ecosystem: 'python', name: top }),
    versions: [],
  };
}

/** A folder such as `google` or `tests` that several distributions install into is nobody's. */
function ownerOf(module: string, site: Site | undefined, owners: ModuleDistributions): string | undefined {
  const recorded = site?.recorded.get(module) ?? [];
  const namesake = normalised(module);
  if (recorded.includes(namesake)) return namesake;
  if (recorded.length > 0) return recorded.length === 1 ? recorded[0] : undefined;
  return site?.versions.has(namesake) ? namesake : owners.get(module);
}

function soleOwner([module, names]: [string, string[]]): [string, string][] {
  return names.length === 1 ? [[module, names[0] ?? '']] : [];
}

import type { Installed } from '../inspect/file-facts.ts';
import type { InspectedEntry } from '../layer/entry.ts';
import { packageLocation } from './package-paths.ts';
import { licencesOf } from './licenses.ts';
import type { Licence } from './licenses.ts';
import { isVersion, purlOf } from './purl.ts';
import type { PackageType } from './purl.ts';

/** Some write the whole text where an identifier belongs. */
const MOST_LICENCE_CHARACTERS = 200;

/** A package in one version that a layer holds. */
export interface Component {
  /** Absent for a jar of which nobody knows the group. */
  purl?: string;
  /** `org.apache.commons`, `@aws-sdk`. */
  group?: string;
  name: string;
  version: string;
  licences: Licence[];
  /** The files that tell of it: `python/urllib3-2.5.0.dist-info/METADATA`; one for each place that it is in. */
  paths: string[];
}

/** What it takes of a file to know the packages that it describes. */
export type DescribedFile = Pick<InspectedEntry, 'path' | 'type' | 'contents'>;

/** What a layer holds. */
export interface PackageList {
  /** Sorted by their purls, those without one last. */
  components: Component[];
  /** Files that should describe a package, and do not, or not one that can be. */
  leftOut: string[];
}

/**
 * The packages of a layer, as their own metadata tell: of distributions of Python, of npm, of jars, of gems, and of what
 * programs in Go were built of. What is only part of another package, as the copies in `_vendor` are, is no package here.
 */
export function packageListOf(files: readonly DescribedFile[]): PackageList {
  const components = new Map<string, Component>();
  const leftOut: string[] = [];
  for (const file of files) {
    const found = packagesIn(file);
    if (!found) continue;
    const described = found.packages.map((pkg) => componentOf(found.type, pkg, file.path));
    const named = described.filter((one) => one !== undefined);
    if (named.length === 0 || named.length < described.length) leftOut.push(file.path);
    for (const one of named) {
      const known = components.get(keyOf(one));
      if (known) known.paths.push(file.path);
      else components.set(keyOf(one), one);
    }
  }
  const sorted = [...components].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
  return { components: sorted, leftOut };
}

function keyOf({ purl, name, version }: Component): string {
  // Behind every purl.
  return purl ?? `unknown ${name}@${version}`;
}

interface Found {
  type: PackageType;
  /** None where the file should tell and does not. */
  packages: Installed[];
}

const PYTHON = /^(?:.*\/)?[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO)$/;
const GEM = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;

/** Tells by its path whether a file describes packages; what programs in Go were built of, no path tells. */
export function describes(path: string): 'metadata' | 'jar' | undefined {
  if (/\.jar$/i.test(path)) return 'jar';
  const isMetadata = PYTHON.test(path) ? !path.includes('/_vendor/') : GEM.test(path) || isNodePackage(path);
  return isMetadata ? 'metadata' : undefined;
}

/** Undefined for a file that describes no package. */
function packagesIn({ path, type, contents = {} }: DescribedFile): Found | undefined {
  if (type !== 'file') return undefined;
  const { installed, nodePackage, javaModules, goModules } = contents;
  if (PYTHON.test(path))
    return path.includes('/_vendor/') ? undefined : { type: 'pypi', packages: installed ? [installed] : [] };
  if (GEM.test(path)) return { type: 'gem', packages: installed ? [installed] : [] };
  if (isNodePackage(path)) {
    const { license, ...rest } = nodePackage ?? { name: '', version: '' };
    return { type: 'npm', packages: [{ ...rest, ...(license !== undefined && { licenses: [license] }) }] };
  }
  if (/\.jar$/i.test(path)) return { type: 'maven', packages: javaModules ?? jarByName(path) };
  return goModules && { type: 'golang', packages: goModules };
}

/**
 * Tells the package.json of a package that npm installed, in `node_modules` or the `node_modules` of such a package; what
 * lies deeper in one are samples for its tests.
 */
function isNodePackage(path: string): boolean {
  const start = /(?:^|\/)node_modules\//.exec(path)?.index;
  if (start === undefined || !path.endsWith('/package.json')) return false;
  return /^(?:\/?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)+\/package\.json$/.test(path.slice(start));
}

/** `commons-io-2.16.1.jar` is a name and a version; there may be jars without either. */
function jarByName(path: string): Installed[] {
  const { ecosystem, name, versions } = packageLocation(path);
  const [version] = versions;
  return ecosystem === 'java' && version !== undefined ? [{ name, version }] : [];
}

/** Undefined where name or version can be none. */
function componentOf(type: PackageType, installed: Installed, path: string): Component | undefined {
  const { group, name, version, licenses = [] } = installed;
  const purl = purlOf(type, installed);
  // A jar may be without a group, or with a sentence for its name, and is worth listing all the same.
  const isListed = type === 'maven' && /^[\w.+@ -]{1,200}$/.test(name) && isVersion(version);
  if (purl === undefined && (group !== undefined || !isListed)) return undefined;
  const [, scope, bare = name] = type === 'npm' ? (/^(@[^/]+)\/(.+)$/.exec(name) ?? []) : [];
  const inGroup = scope ?? group;
  return {
    ...(purl !== undefined && { purl }),
    ...(inGroup !== undefined && { group: inGroup }),
    name: bare,
    version,
    paths: [path],
    licences: licencesOf(licenses.filter((said) => said.length <= MOST_LICENCE_CHARACTERS)),
  };
}

/** Package URLs. Source: package-url specification, purl-spec and the definitions of its types. */
import { PackageURL } from 'packageurl-js';

export type PackageType = 'pypi' | 'npm' | 'maven' | 'gem' | 'golang';

/** A package to be named; foreign text, which may be anything. */
export interface Named {
  /** Of Maven; in the names of the others it is a part of the name. */
  group?: string;
  name: string;
  version: string;
}

/** No registry takes names or versions that come near to this. */
const MOST_CHARACTERS = 256;

/** What the registries take: PEP 508, the npm registry's rules with those of its old names, Maven's, RubyGems', Go's. */
const NAMES: Record<PackageType, RegExp> = {
  pypi: /^[a-z\d](?:[\w.-]*[a-z\d])?$/i,
  npm: /^(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*$/i,
  maven: /^[\w.-]+$/,
  gem: /^[\w.-]+$/,
  golang: /^[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*$/,
};
const VERSION = /^[a-z\d][\w.+!~-]*$/i;

/** @returns undefined where a part is none that the package's registry would take */
export function purlOf(type: PackageType, { group, name, version }: Named): string | undefined {
  const parts = [...(group === undefined ? [] : [group]), name];
  if (type === 'maven' && parts.length < 2) return undefined;
  const isValid = parts.every((part) => part.length <= MOST_CHARACTERS && NAMES[type].test(part));
  if (!isValid || !isVersion(version)) return undefined;
  const segments = parts.flatMap((part) => part.split('/'));
  return writePurl(type, segments, version);
}

/**
 * The library differs in three points from purl-spec and from what the readers of a bill need. It writes the names of npm
 * in lower case, where `JSONStream` and `jsonstream` are two packages. It keeps the case of Go's names. It leaves `+` and
 * `!` in versions, where packageurl-ruby, which decodes as forms do, reads a `+` as a space.
 */
function writePurl(type: PackageType, segments: readonly string[], version: string): string {
  const spelt = type === 'golang' ? segments.map((segment) => segment.toLowerCase()) : segments;
  const name = spelt.at(-1) ?? '';
  const namespace = spelt.slice(0, -1).join('/');
  const purl = new PackageURL(type, namespace, name, undefined, undefined, undefined);
  if (type === 'npm') Object.assign(purl, { namespace, name });
  purl.version = version;
  return purl.toString().replaceAll('+', '%2B').replaceAll('!', '%21');
}

export function isVersion(version: string): boolean {
  return version.length <= MOST_CHARACTERS && VERSION.test(version);
}

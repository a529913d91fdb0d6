/** Package URLs. Source: package-url specification, purl-spec and the definitions of its types. */

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

/** The one spelling of a name, where the type has one. */
const SPELLINGS: Partial<Record<PackageType, (name: string) => string>> = {
  pypi: (name) => name.toLowerCase().replaceAll('_', '-'),
  golang: (name) => name.toLowerCase(),
};

/** @returns undefined where a part is none that the package's registry would take */
export function purlOf(type: PackageType, { group, name, version }: Named): string | undefined {
  const parts = [...(group === undefined ? [] : [group]), name];
  if (type === 'maven' && parts.length < 2) return undefined;
  const isValid = parts.every((part) => part.length <= MOST_CHARACTERS && NAMES[type].test(part));
  if (!isValid || !isVersion(version)) return undefined;
  const spell = SPELLINGS[type] ?? ((text: string) => text);
  const path = parts.flatMap((part) => spell(part).split('/')).map(encoded);
  return `pkg:${type}/${path.join('/')}@${encoded(version)}`;
}

export function isVersion(version: string): boolean {
  return version.length <= MOST_CHARACTERS && VERSION.test(version);
}

/** Everything but letters, digits and `.-_~:` is percent-encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}

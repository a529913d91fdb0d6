import { relative, sep } from 'node:path';
import { normalizedName } from '../../checks/deps/python-requirement.ts';
import type { LayerPackage } from '../prepared-build.ts';
import type { InstalledDistribution, InstalledSite } from './installed-site.ts';

/**
 * The packages of the layer.
 * @param root absolute path of what becomes `/opt`
 * @param direct normalised names that the manifest asks for; undefined where it does not say
 */
export function installedPackages(
  sites: readonly InstalledSite[],
  root: string,
  direct: ReadonlySet<string> | undefined,
): LayerPackage[] {
  const all = sites.flatMap(({ distributions }) => distributions);
  const needs = requirers(all);
  return all.map((one) => {
    const name = normalizedName(one.name);
    const tag = tagOf(one);
    return {
      ecosystem: 'python',
      ...{ name: one.name, version: one.version, size: one.size },
      folder: `${relative(root, one.site).replaceAll(sep, '/')}/`,
      ...(tag !== undefined && { tag }),
      neededBy: direct?.has(name) ? [] : [...(needs.get(name) ?? [])].sort(),
    };
  });
}

/** For each package, by its normalised name, those that name it in their metadata. */
function requirers(all: readonly InstalledDistribution[]): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>();
  for (const { name, requires } of all)
    for (const text of requires) {
      const [, needed = ''] = /^\s*([A-Za-z0-9][\w.-]*)/.exec(text) ?? [];
      const key = normalizedName(needed);
      if (key === '' || key === normalizedName(name)) continue;
      needs.set(key, (needs.get(key) ?? new Set()).add(name));
    }
  return withoutExtras(all, needs);
}

/** What a package asks for with one of its extras only is its need where nothing else is known. */
function withoutExtras(
  all: readonly InstalledDistribution[],
  needs: Map<string, Set<string>>,
): Map<string, Set<string>> {
  const certain = new Map<string, Set<string>>();
  for (const { name, requires } of all)
    for (const text of requires) {
      if (/\bextra\s*==/.test(text)) continue;
      const key = normalizedName(/^\s*([A-Za-z0-9][\w.-]*)/.exec(text)?.[1] ?? '');
      if (key !== normalizedName(name)) certain.set(key, (certain.get(key) ?? new Set()).add(name));
    }
  return new Map([...needs].map(([key, names]) => [key, certain.get(key) ?? names]));
}

/** Of several tags, the one that says the most; `cp313-cp313-…` in short. */
function tagOf({ tags }: InstalledDistribution): string | undefined {
  const tag = tags.findLast((one) => !one.startsWith('py2-')) ?? tags[0];
  return tag?.replace(/^(cp\d+)-\1-/, '$1-');
}

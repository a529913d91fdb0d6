import type { Distribution } from '../deps/distributions.ts';
import { normalizedName, parseRequirement } from '../deps/python-requirement.ts';
import { inSiteFolder } from '../../lambda/search-paths.ts';
import { isTestOrExample, MOST_SOURCES, needOfTop } from './fallbacks.ts';
import type { NativeModules, UnloadableModule } from './fallbacks.ts';

/**
 * The distributions of a layer that brought the package of a compiled module, where all of them do without: their
 * sources import it only where they take another way if that fails, such as SQLAlchemy does with greenlet. One that is
 * there for its own sake, or for an extra that was asked for, is needed.
 */
export function requirersWithout(unfit: UnloadableModule, modules: NativeModules): string[] {
  const requirers = requirersOf(unfit, modules);
  const sources = sourcesOf(requirers, modules);
  const isKnown = sources.length > 0 && sources.every((path) => modules.texts.has(path));
  const top = inSiteFolder(unfit.path)?.name;
  if (!isKnown || top === undefined || needOfTop(top, sources, modules) !== 'no') return [];
  return requirers.map(({ name }) => name);
}

/** The sources that tell it. */
export function sourcesOfRequirers(unfit: UnloadableModule, modules: NativeModules): string[] {
  return sourcesOf(requirersOf(unfit, modules), modules);
}

function requirersOf({ owner }: UnloadableModule, modules: NativeModules): Distribution[] {
  const name = normalizedName(owner.name);
  return modules
    .distributions()
    .filter(({ requires }) =>
      requires.some((text) => !/;.*\bextra\b/s.test(text) && parseRequirement(text)?.name === name),
    );
}

/** All of them, or none: what could not be read may need the package. */
function sourcesOf(requirers: readonly Distribution[], modules: NativeModules): string[] {
  const sources = requirers.map(({ site, recordTops = [] }) =>
    recordTops
      .flatMap((top) => [`${site}/${top}/`, `${site}/${top}`])
      .flatMap((top) => [...modules.sourcesBelow(top)])
      .filter((path) => !isTestOrExample(path)),
  );
  const all = [...new Set(sources.flat())];
  return all.length > MOST_SOURCES || sources.some((source) => source.length === 0) ? [] : all;
}

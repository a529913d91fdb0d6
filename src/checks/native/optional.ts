import type { CheckedLayer } from '../checked-layer.ts';
import { distributions } from '../deps/distributions.ts';
import type { Distribution } from '../deps/distributions.ts';
import { filesBelow, pathsIn } from '../file-lists.ts';
import { inSiteFolder } from '../../lambda/search-paths.ts';
import { failingBinariesIn } from './failing.ts';
import type { FailingBinaries } from './failing.ts';
import type { LoadFailure } from './failures.ts';
import { moduleOf, needOf, sourcesNeeded } from './fallbacks.ts';
import type { NativeModules } from './fallbacks.ts';
import { isOptionalPackage } from './optional-packages.ts';
import { packageKey } from './installed-package.ts';
import { requirersWithout, sourcesOfRequirers } from './requirers.ts';

/** The sources that tell whether a package does without compiled modules that do not fit. */
export function sourcesOfUnfit(layer: CheckedLayer): string[] {
  const failing = failingBinariesIn(layer);
  const failures = [...failing.failures.values()].flat();
  if (failures.length === 0) return [];
  const modules = pythonModules(layer, failing);
  return failures.flatMap((failure) => {
    const own = sourcesNeeded(failure, modules);
    const isSettled = own.every((path) => modules.texts.has(path));
    return isSettled && isMissed(failure, modules) ? sourcesOfRequirers(failure, modules) : own;
  });
}

/** Gives what is left of a failure once it is known what does without the file: nothing, or less. */
export function optionalIn(
  layer: CheckedLayer,
  failing: FailingBinaries,
): (failure: LoadFailure) => LoadFailure[] {
  const modules = pythonModules(layer, failing);
  const isOptional = isOptionalPackage(failing.files);
  // Of a package with many modules it is asked once for each of its folders.
  const known = new Map<string, string[]>();
  const usersWithout = (failure: LoadFailure): string[] => {
    const key = `${packageKey(failure.owner)} ${inSiteFolder(failure.path)?.name}`;
    const users = known.get(key) ?? requirersWithout(failure, modules);
    known.set(key, users);
    return users;
  };
  return (failure) => {
    if (failure.owner.ecosystem === 'node')
      return [isOptional(failure.owner.name) ? lessened(failure, 'surely') : failure];
    if (!inSiteFolder(failure.path)) return [failure];
    const need = needOf(failure, modules);
    if (need === 'source') return [];
    if (need === 'no') return [lessened(failure, 'surely')];
    const users = usersWithout(failure);
    if (users.length > 0) return [{ ...failure, misfit: { ...lessened(failure, 'surely').misfit, users } }];
    if (need === 'unlikely') return [lessened(failure, 'likely')];
    return [need === 'unknown' && isPrivate(failure, modules) ? uncertain(failure) : failure];
  };
}

/** Importing its package fails, or may fail, without it. */
function isMissed(failure: LoadFailure, modules: NativeModules): boolean {
  return inSiteFolder(failure.path) !== undefined && !['source', 'no'].includes(needOf(failure, modules));
}

/** A surely optional one is worth a notice; one that is likely so a warning, unless it was one anyway. */
function lessened(failure: LoadFailure, optional: 'surely' | 'likely'): LoadFailure {
  const isWarning = optional === 'likely' && failure.misfit.severity === 'error';
  return { ...failure, misfit: { ...failure.misfit, optional, severity: isWarning ? 'warning' : 'notice' } };
}

function uncertain(failure: LoadFailure): LoadFailure {
  const { severity } = failure.misfit;
  return { ...failure, misfit: { ...failure.misfit, severity: severity === 'error' ? 'warning' : severity } };
}

/** Nobody outside imports it, as its name tells, and no source of its package does that could be read. */
function isPrivate({ path, owner }: LoadFailure, { texts }: NativeModules): boolean {
  const { site, name = '' } = moduleOf(path) ?? {};
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const isNamedSo = name.split('.').some((part) => part.startsWith('_'));
  return (
    isNamedSo &&
    folder !== `${site}/` &&
    owner.name !== name &&
    [...texts.keys()].some((one) => one.startsWith(folder))
  );
}

function pythonModules(layer: CheckedLayer, { files, owners }: FailingBinaries): NativeModules {
  let below: Map<string, string[]> | undefined;
  let installed: Distribution[] | undefined;
  const sources = (): Map<string, string[]> => {
    if (below) return below;
    below = new Map();
    for (const { path } of filesBelow(files, 'python/')) {
      const place = path.endsWith('.py') ? inSiteFolder(path) : undefined;
      if (!place) continue;
      const top = `${place.site}/${place.name}${place.rest === '' ? '' : '/'}`;
      below.set(top, [...(below.get(top) ?? []), path]);
    }
    return below;
  };
  return {
    paths: pathsIn(files),
    sourcesBelow: (top) => sources().get(top) ?? [],
    owners,
    texts: layer.texts ?? new Map(),
    distributions: () => (installed ??= distributions(layer)),
  };
}

import type { CheckedLayer } from '../checked-layer.ts';
import { filesWithFacts } from '../file-lists.ts';
import { hasLibrary } from '../../lambda/operating-systems.ts';
import { inSiteFolder } from '../../lambda/search-paths.ts';
import { failingBinariesIn } from './failing.ts';
import type { FailingBinaries } from './failing.ts';
import type { LoadFailure } from './failures.ts';
import { openedNames } from './opened-names.ts';
import { targetsOfPath } from './targets.ts';

const TESTS = /(?:^|\/)(?:tests?|testing|examples|docs)\//;

/** The Python sources that may open libraries by their names. */
export function sourcesOfOpening({ files }: CheckedLayer): string[] {
  return filesWithFacts(files).flatMap(({ path, contents }) =>
    contents?.opensLibraries === true && inSiteFolder(path) && !TESTS.test(path) ? [path] : [],
  );
}

/** Libraries that Python sources open by their names, and that neither the layer nor a runtime surely brings. */
export function unopened(
  layer: CheckedLayer,
  { targets, around, owners }: FailingBinaries = failingBinariesIn(layer),
): LoadFailure[] {
  const { libraries } = around;
  return sourcesOfOpening(layer).flatMap((path) => {
    const missing = openedNames(layer.texts?.get(path) ?? '').filter(
      (names) => !names.some((name) => libraries.hasLike(name)),
    );
    return targetsOfPath(path, targets).flatMap((target): LoadFailure[] => {
      const { runtime } = target;
      if (runtime?.language !== 'python') return [];
      const details = missing
        .filter((names) => !names.some((name) => hasLibrary(runtime, name)))
        .map(shownName);
      if (details.length === 0) return [];
      return [
        {
          path,
          owner: owners.ownerOf(path),
          target,
          misfit: { rule: 'native/opened-library', severity: 'warning', details },
        },
      ];
    });
  });
}

/** Of several names for one library the one that Linux has: `libpango-1.0.so.0`. */
function shownName(names: readonly string[]): string {
  const [first = ''] = names;
  return names.find((name) => name.includes('.so')) ?? (first.startsWith('lib') ? first : `lib${first}`);
}

import { sortByPath } from '../../layer/entry.ts';
import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import { filesWithFacts } from '../file-lists.ts';
import { loadFailuresOn, foreignOf, isHarmless } from './failures.ts';
import type { LoadFailure, LoadContext } from './failures.ts';
import { librariesOf } from './libraries.ts';
import { isLoadable } from './loadable.ts';
import { installedPackagesOf } from './installed-by.ts';
import type { InstalledPackages } from './installed-by.ts';
import { abi3Minimum } from './python-tags.ts';
import { targetsOf, targetsOfPath } from './targets.ts';
import type { Target } from './targets.ts';

/** What a layer's compiled code does not fit, before it is known what does without it. */
export interface FailingBinaries {
  files: readonly CheckedFile[];
  binaries: readonly CheckedFile[];
  owners: InstalledPackages;
  around: LoadContext['around'];
  targets: readonly Target[];
  /** Of each target. */
  failures: ReadonlyMap<Target, readonly LoadFailure[]>;
}

const KNOWN = new WeakMap<CheckedLayer['files'], { layer: CheckedLayer; failing: FailingBinaries }>();

/** Judges all compiled code; once for a layer, however often it is asked for. */
export function failingBinariesIn(layer: CheckedLayer): FailingBinaries {
  const known = KNOWN.get(layer.files);
  const isSame =
    known?.layer.runtimes === layer.runtimes && known.layer.architectures === layer.architectures;
  if (known && isSame) return known.failing;
  const failing = evaluateBinaries(layer);
  KNOWN.set(layer.files, { layer, failing });
  return failing;
}

function evaluateBinaries(layer: CheckedLayer): FailingBinaries {
  const { files } = layer;
  const binaries = sortByPath(filesWithFacts(files).filter(isLoadable));
  const owners = installedPackagesOf(files);
  const builds = new Map(
    filesWithFacts(files).flatMap(({ path, contents }) =>
      contents?.nodeBuild ? [[path.replace(/config\.gypi$/, ''), contents.nodeBuild.moduleVersion]] : [],
    ),
  );
  const around = {
    libraries: librariesOf(files),
    abi3Minimum: ({ path }: CheckedFile) => abi3Minimum(owners.wheelOf(path)?.tags ?? []),
    builtFor: ({ path }: CheckedFile) => builds.get(path.replace(/(?<=\/build\/).*$/s, '')),
  };
  const foreign = foreignOf(files, owners);
  const targets = targetsOf(layer);
  const failures = new Map(
    targets.map((target) => {
      const judged = binaries.filter(({ path }) => targetsOfPath(path, targets).includes(target));
      const found = loadFailuresOn({ owners, around, target }, judged);
      return [target, found.filter((one) => !isHarmless(one, foreign))];
    }),
  );
  return { files, binaries, owners, around, targets, failures };
}

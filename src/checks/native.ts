import { sortByPath } from '../layer/entry.js';
import type { CheckedFile, CheckedLayer } from './checked-layer.js';
import type { Finding } from './finding.js';
import { isInPlatformFolder } from './native/alternatives.js';
import { failuresOn, firstCauses, foreignOf, isHarmless, wheelFailures } from './native/failures.js';
import type { Failure, Scene } from './native/failures.js';
import { librariesOf } from './native/libraries.js';
import { orderOf } from './native/causes.js';
import { keyOf, ownersOf } from './native/owners.js';
import { abi3Minimum } from './native/python-tags.js';
import { targetsOf, targetsOfPath } from './native/targets.js';
import { wordingOf } from './native/wording.js';

/**
 * Compiled code that functions with this layer could not load, by every declared runtime on every declared CPU.
 * Binaries that are alternatives of each other are judged together (native/alternatives.ts): one has to fit. Of each
 * package only the first cause is told for a target (native/misfit.ts has the order).
 */
export function native(layer: CheckedLayer): Finding[] {
  const files = sortByPath(layer.files);
  const binaries = files.filter(isLoadable);
  const owners = ownersOf(files);
  const around = {
    libraries: librariesOf(files),
    abi3Minimum: ({ path }: CheckedFile) => abi3Minimum(owners.wheelOf(path)?.tags ?? []),
  };
  const foreign = foreignOf(files, owners);
  const targets = targetsOf(layer);
  const failures = targets.flatMap((target) => {
    const scene = { owners, around, target };
    const judged = binaries.filter(({ path }) => targetsOfPath(path, targets).includes(target));
    const found = failuresOn(scene, judged).filter((one) => !isHarmless(one, foreign));
    const told = new Set(found.map(({ owner }) => keyOf(owner)));
    const byTags = wheelFailures(scene, targets).filter(({ owner }) => !told.has(keyOf(owner)));
    return [...firstCauses(found), ...byTags];
  });
  const mixed = layer.architectures.length === 0 ? mixedCpus(binaries, { owners, around }) : [];
  return [...groupsOf(failures).map((group) => findingOf(group, layer)), ...mixed];
}

/** Where packages keep what only their tests load, and builds for systems that have ELF files as Linux does. */
const IGNORED =
  /(?:^|\/)(?:tests?|__tests__|testdata|fixtures)\/|(?:^|[-_./])(?:freebsd|netbsd|openbsd|sunos|android|openharmony)(?:[-_.][^/]*)?\//;

/** Loaded as it is, whatever it is: by Python, by Node.js, or by Lambda itself. */
const LOADED = /\.(?:pyd|node)$|^extensions\/[^/]+$|^bootstrap$/;

/**
 * Files that something loads. Windows programs and libraries are not taken for that on their own: pip and setuptools
 * bring launchers, and .NET assemblies, which have the same format, run everywhere.
 */
function isLoadable({ path, executable, contents }: CheckedFile): boolean {
  if (!contents || IGNORED.test(path)) return false;
  const { elf, machO, pe, jar } = contents;
  if (elf)
    return elf.kind !== 'other' || (elf.damage !== undefined && (executable || /\.(?:so|node)$/.test(path)));
  if (pe) return !pe.dotnet && (LOADED.test(path) || isInPlatformFolder(path));
  return machO !== undefined || jar !== undefined;
}

/** Failures by rule and package, in the order of rules and paths. */
function groupsOf(failures: readonly Failure[]): [Failure, ...Failure[]][] {
  const groups = new Map<string, [Failure, ...Failure[]]>();
  for (const failure of failures) {
    const key = `${failure.misfit.rule} ${keyOf(failure.owner)}`;
    const known = groups.get(key);
    if (known) known.push(failure);
    else groups.set(key, [failure]);
  }
  return [...groups.values()].sort(
    ([a], [b]) => orderOf(a.misfit) - orderOf(b.misfit) || (a.path < b.path ? -1 : 1),
  );
}

/** What is certain for some targets is told without the targets for which it may be. */
function findingOf(group: readonly [Failure, ...Failure[]], layer: CheckedLayer): Finding {
  const errors = group.filter(({ misfit }) => misfit.severity === 'error');
  const told = errors.length > 0 ? errors : group;
  const [{ misfit, owner }] = group;
  const cause = {
    rule: misfit.rule,
    owner,
    paths: [...new Set(told.map(({ path }) => path))].sort(),
    targets: [...new Set(told.map(({ target }) => target))],
    details: [...new Set(told.flatMap(({ misfit: { details } }) => details))],
  };
  return {
    rule: cause.rule,
    severity: errors.length > 0 ? 'error' : misfit.severity,
    path: cause.paths[0] ?? '',
    paths: cause.paths,
    ...(owner.ecosystem !== 'files' && { package: owner.name }),
    ...wordingOf(cause, layer),
  };
}

/** With no architecture declared all code may be right, but not code for one CPU beside code for the other. */
function mixedCpus(binaries: readonly CheckedFile[], scene: Omit<Scene, 'target'>): Finding[] {
  const [arm64, x86] = (['arm64', 'x86_64'] as const).map((only) => {
    const target = { architecture: only === 'arm64' ? 'x86_64' : 'arm64' };
    return failuresOn({ ...scene, target }, binaries).find(
      ({ misfit }) =>
        misfit.rule === 'native/architecture' && misfit.severity === 'error' && misfit.details.includes(only),
    );
  });
  if (!arm64 || !x86) return [];
  return [
    {
      rule: 'native/architecture',
      severity: 'notice',
      path: arm64.path,
      paths: [arm64.path, x86.path],
      message: `${arm64.owner.name} is built for arm64 only and ${x86.owner.name} (${x86.path}) for x86_64 only, so no function can load both.`,
      fix: 'Build everything for one architecture and declare it: `compatible-architectures: arm64` or `x86_64`, in a layer of its own for each.',
    },
  ];
}

import type { CheckedFile, CheckedLayer } from './checked-layer.ts';
import { SEVERITIES } from './finding.ts';
import type { Finding } from './finding.ts';
import { orderOf } from './native/causes.ts';
import type { Cause } from './native/causes.ts';
import { failingBinariesIn } from './native/failing.ts';
import { loadFailuresOn, firstCauses, wheelFailures } from './native/failures.ts';
import type { FailingBinaries } from './native/failing.ts';
import type { LoadFailure, LoadContext } from './native/failures.ts';
import { unopened } from './native/opened-libraries.ts';
import { optionalIn } from './native/optional.ts';
import { packageKey } from './native/installed-package.ts';
import { wordingOf } from './native/wording.ts';

/**
 * Compiled code that functions with this layer could not load, by every declared runtime on every declared CPU.
 * Binaries that are alternatives of each other are judged together (native/alternatives.ts): one has to fit. Where
 * Python or JavaScript does without one, there is nothing wrong (native/optional.ts). Of each package only the first
 * cause is told for a target (native/misfit.ts has the order).
 */
export function native(layer: CheckedLayer): Finding[] {
  const failing = failingBinariesIn(layer);
  const { binaries, owners, around, targets } = failing;
  const lessen = optionalIn(layer, failing);
  const failures = targets.flatMap((target) => {
    const found = failing.failures.get(target) ?? [];
    const told = new Set(found.map(({ owner }) => packageKey(owner)));
    const byTags = wheelFailures({ owners, around, target }, targets).filter(
      ({ owner }) => !told.has(packageKey(owner)),
    );
    return [...firstCauses(found.flatMap(lessen)), ...byTags];
  });
  const mixed = layer.architectures.length === 0 ? mixedCpus(binaries, { owners, around }) : [];
  return [
    ...groupsOf([...failures, ...unopened(layer, failing)]).map((group) => findingOf(group, layer, failing)),
    ...mixed,
  ];
}

/** Failures by rule and package, in the order of rules and paths. */
function groupsOf(failures: readonly LoadFailure[]): [LoadFailure, ...LoadFailure[]][] {
  const groups = new Map<string, [LoadFailure, ...LoadFailure[]]>();
  for (const failure of failures) {
    const key = `${failure.misfit.rule} ${packageKey(failure.owner)}`;
    const known = groups.get(key);
    if (known) known.push(failure);
    else groups.set(key, [failure]);
  }
  return [...groups.values()].sort(
    ([a], [b]) => orderOf(a.misfit) - orderOf(b.misfit) || (a.path < b.path ? -1 : 1),
  );
}

/** What is certain for some targets and files is told without those for which it may be. */
function findingOf(
  group: readonly [LoadFailure, ...LoadFailure[]],
  layer: CheckedLayer,
  { owners, files }: FailingBinaries,
): Finding {
  const severity = SEVERITIES.find((one) => group.some(({ misfit }) => misfit.severity === one)) ?? 'notice';
  const told = group.filter(({ misfit }) => misfit.severity === severity);
  const [{ misfit, owner }] = group;
  const optional = told.map((one) => one.misfit.optional);
  const paths = [...new Set(told.map(({ path }) => path))].sort();
  const wheel = owners.wheelOf(paths[0] ?? '');
  const { users } = misfit;
  const cause: Cause = {
    rule: misfit.rule,
    owner,
    paths,
    ...isGo(files.filter(({ path }) => paths.includes(path))),
    ...(wheel && { wheelTags: wheel.tags }),
    targets: [...new Set(told.map(({ target }) => target))],
    details: [...new Set(told.flatMap(({ misfit: { details } }) => details))],
    ...(users && { users }),
    ...(!optional.includes(undefined) && {
      optional: optional.includes('likely') ? ('likely' as const) : ('surely' as const),
    }),
  };
  return {
    rule: cause.rule,
    severity,
    path: cause.paths[0] ?? '',
    paths: cause.paths,
    ...(owner.ecosystem !== 'files' && { package: owner.name }),
    ...wordingOf(cause, layer),
  };
}

/** Whether programs are written in Go; only files for Linux tell. */
function isGo(files: readonly CheckedFile[]): Pick<Cause, 'isGo'> {
  const known = files.filter(({ contents }) => contents?.elf !== undefined);
  if (known.length < files.length) return {};
  return { isGo: known.every(({ contents }) => contents?.goModules !== undefined) };
}

/** With no architecture declared all code may be right, but not code for one CPU beside code for the other. */
function mixedCpus(binaries: readonly CheckedFile[], scene: Omit<LoadContext, 'target'>): Finding[] {
  const [arm64, x86] = (['arm64', 'x86_64'] as const).map((only) => {
    const target = { architecture: only === 'arm64' ? 'x86_64' : 'arm64' };
    return loadFailuresOn({ ...scene, target }, binaries).find(
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

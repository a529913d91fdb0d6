import type { FileFacts } from '../../inspect/file-facts.ts';
import type { CheckedFile } from '../checked-layer.ts';
import { filesWithFacts } from '../file-lists.ts';
import { buildVariantsOf } from './build-variants.ts';
import { orderOf, progress } from './causes.ts';
import type { Misfit } from './causes.ts';
import { misfitOf } from './misfit.ts';
import type { LoadEnvironment } from './misfit.ts';
import { packageKey } from './installed-package.ts';
import type { InstalledPackages } from './installed-by.ts';
import type { InstalledPackage } from './installed-package.ts';
import { isForAnySystem, misfitOfTags } from './python-tags.ts';
import { targetsOfPath } from './targets.ts';
import type { Target } from './targets.ts';

/** A file that does not fit a target, and that nothing stands in for. */
export interface LoadFailure {
  path: string;
  owner: InstalledPackage;
  target: Target;
  misfit: Misfit;
}

/** What the judging of one target goes by. */
export interface LoadContext {
  owners: InstalledPackages;
  around: LoadEnvironment;
  target: Target;
}

/**
 * What of some binaries does not fit a target. Of each unit one alternative has to fit with all its files; where
 * none does, the one that gets furthest tells why.
 * @param start where to begin in the paths: they agree up to there
 */
export function loadFailuresOn(scene: LoadContext, files: readonly CheckedFile[], start = 0): LoadFailure[] {
  return buildVariantsOf(files, start).flatMap((unit) =>
    [...unit.values()]
      .map(({ files: members, inner }) =>
        inner === undefined
          ? members.flatMap((file) => failureOf(scene, file))
          : loadFailuresOn(scene, members, inner),
      )
      .reduce((best, attempt) => (reach(attempt) > reach(best) ? attempt : best)),
  );
}

function failureOf({ owners, around, target }: LoadContext, file: CheckedFile): LoadFailure[] {
  const misfit = misfitOf(file, target, around);
  if (!misfit) return [];
  // Who tags a wheel for any system brings compiled code for some of them as an extra.
  const tags = owners.wheelOf(file.path)?.tags;
  const severity = tags && isForAnySystem(tags) ? 'notice' : misfit.severity;
  return [{ path: file.path, owner: owners.ownerOf(file.path), target, misfit: { ...misfit, severity } }];
}

/** How far an alternative gets with all its files; one without failures gets everywhere. */
function reach(attempt: readonly LoadFailure[]): number {
  return Math.min(...attempt.map(({ misfit }) => progress(misfit)));
}

/** Packages of which a file for another system says nothing. */
export interface Foreign {
  /** They have code for Linux too. */
  withLinux: ReadonlySet<string>;
  /** They have code for macOS and for Windows: nobody installed them for just one system. */
  forBoth: ReadonlySet<string>;
}

export function foreignOf(files: readonly CheckedFile[], owners: InstalledPackages): Foreign {
  const having = (test: (contents: FileFacts) => boolean): Set<string> =>
    new Set(
      filesWithFacts(files).flatMap(({ path, contents }) =>
        contents && test(contents) ? [packageKey(owners.ownerOf(path))] : [],
      ),
    );
  const withMacOs = having(({ machO }) => machO !== undefined);
  const withWindows = having(({ pe }) => pe !== undefined);
  return {
    withLinux: having(({ elf }) => elf !== undefined && elf.kind !== 'other'),
    forBoth: new Set([...withWindows].filter((key) => withMacOs.has(key))),
  };
}

/** It watches files on macOS, and what depends on it does without elsewhere. */
const MACOS_ONLY = 'node fsevents';

/** Extensions are loaded by name, so one for another system is always missed; other files may be extras. */
export function isHarmless({ path, owner, misfit }: LoadFailure, { withLinux, forBoth }: Foreign): boolean {
  if (misfit.rule !== 'native/mach-o' && misfit.rule !== 'native/pe') return false;
  const key = packageKey(owner);
  if (key === MACOS_ONLY || misfit.severity === 'notice') return true;
  if (/\.(?:so|pyd)$/.test(path)) return false;
  return withLinux.has(key) || (forBoth.has(key) && !path.endsWith('.node'));
}

/**
 * Of each package the failures of the first cause: the others may follow from it. What is optional counts where there
 * is nothing else.
 */
export function firstCauses(all: readonly LoadFailure[]): LoadFailure[] {
  const needed = new Set(all.filter(({ misfit }) => !misfit.optional).map(({ owner }) => packageKey(owner)));
  const failures = all.filter(({ owner, misfit }) => !misfit.optional || !needed.has(packageKey(owner)));
  const first = new Map<string, number>();
  for (const { owner, misfit } of failures) {
    const key = packageKey(owner);
    first.set(key, Math.min(first.get(key) ?? Infinity, orderOf(misfit)));
  }
  return failures.filter(({ owner, misfit }) => orderOf(misfit) === first.get(packageKey(owner)));
}

/** Wheels made for something else: of a distribution that is there several times, one has to fit. */
export function wheelFailures({ owners, target }: LoadContext, targets: readonly Target[]): LoadFailure[] {
  const wheels = owners.wheels.filter(({ path }) => targetsOfPath(path, targets).includes(target));
  const fitting = new Set<string>();
  const failures = wheels.flatMap(({ path, owner, tags }): LoadFailure[] => {
    const misfit = misfitOfTags(tags, target);
    if (!misfit) fitting.add(packageKey(owner));
    return misfit ? [{ path, owner, target, misfit }] : [];
  });
  return failures.filter(({ owner }) => !fitting.has(packageKey(owner)));
}

import type { CheckedLayer } from './checked-layer.js';
import { config } from './config.js';
import { deps, depsTexts } from './deps.js';
import { files } from './files.js';
import { SEVERITIES } from './finding.js';
import type { Finding } from './finding.js';
import { ignoredAt, withoutIgnored } from './ignored-rules.js';
import type { IgnoredRule, Ignoring, SortedFindings } from './ignored-rules.js';
import { layout } from './layout.js';
import { native } from './native.js';
import { bytecode } from './native/bytecode.js';
import { ownersOf } from './native/owners.js';
import type { Owners } from './native/owners.js';
import { npm, npmTexts } from './npm.js';
import { sourcesOfOpening } from './native/opened-libraries.js';
import { sourcesOfUnfit } from './native/optional.js';
import { runtime } from './runtime.js';
import { secrets } from './secrets.js';
import { shadow } from './shadow.js';
import { size } from './size.js';
import { sourcesForWeight, weight } from './weight.js';

/**
 * What families ask to read of a layer's sources. Each names only files on which a finding depends, and may name more
 * once it knows these.
 */
const NEEDS: readonly ((layer: CheckedLayer) => readonly string[])[] = [
  sourcesForWeight,
  npmTexts,
  sourcesOfUnfit,
  sourcesOfOpening,
  depsTexts,
];

/** The files whose texts findings depend on, as far as that is known from the texts that are there. */
export function textsNeeded(layer: CheckedLayer): string[] {
  return [...new Set(NEEDS.flatMap((need) => need(layer)))];
}

const FAMILIES = [layout, size, native, bytecode, files, runtime, shadow, secrets, deps, npm, config, weight];

/**
 * Everything that is wrong with a layer, the worst first, then in the order of rules and paths.
 * @param ignored entries of `ignore-rules`; they do not count for secrets in a public layer
 */
export function check(layer: CheckedLayer, ignored: readonly IgnoredRule[] = []): Finding[] {
  return counting(findingsOf(layer, ignored), layer, ignored).counting;
}

/** Everything that is wrong with a layer, whatever is ignored; with findings told apart by what is. */
export function findingsOf(layer: CheckedLayer, ignored: readonly IgnoredRule[]): Finding[] {
  const isIgnoredAt = ignoredAt(ignoringIn(layer, ignored));
  return FAMILIES.flatMap((family) => family({ ...layer, isIgnoredAt }));
}

/** Sorts the findings of a layer by whether they count, the worst first, and says which entries of `ignore-rules` are of no use. */
export function counting(
  findings: readonly Finding[],
  layer: Pick<CheckedLayer, 'files' | 'isPublic' | 'today'>,
  ignored: readonly IgnoredRule[],
): SortedFindings {
  const sorted = withoutIgnored(findings, ignoringIn(layer, ignored));
  return { ...sorted, counting: sorted.counting.sort((a, b) => rank(a) - rank(b)) };
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function ignoringIn(
  { files, isPublic, today }: Pick<CheckedLayer, 'files' | 'isPublic' | 'today'>,
  entries: readonly IgnoredRule[],
): Ignoring {
  // Grouping the files into packages is worth its time only where an entry names one.
  let owners: Owners | undefined;
  const packageOf = (path: string) => (owners ??= ownersOf(files)).ownerOf(path).name;
  return { entries, today, packageOf, isProtected: (rule) => isPublic && isAboutSecrets(rule) };
}

/** Rules that no input can leave out where every AWS account is to read the layer. */
export function isAboutSecrets(rule: string): boolean {
  return rule.startsWith('secrets/') || rule === 'config/unread';
}

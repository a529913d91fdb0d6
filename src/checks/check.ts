import type { CheckedLayer } from './checked-layer.ts';
import { config } from './config.ts';
import { deps, depsTexts } from './deps.ts';
import { files } from './files.ts';
import { SEVERITIES } from './finding.ts';
import type { Finding } from './finding.ts';
import { ignoredAt, withoutIgnored } from './ignored-rules.ts';
import type { IgnoredRule, Ignoring, SortedFindings } from './ignored-rules.ts';
import { layout } from './layout.ts';
import { withManifestFixes } from './manifest-fixes.ts';
import { native } from './native.ts';
import { bytecode } from './native/bytecode.ts';
import { installedPackagesOf } from './native/installed-by.ts';
import type { InstalledPackages } from './native/installed-by.ts';
import { npm, npmTexts } from './npm.ts';
import { sourcesOfOpening } from './native/opened-libraries.ts';
import { sourcesOfUnfit } from './native/optional.ts';
import { runtime } from './runtime.ts';
import { secrets } from './secrets.ts';
import { shadow } from './shadow.ts';
import { size } from './size.ts';
import { sourcesForWeight, weight } from './weight.ts';
import { sourcesLoaded } from './weight/loaded-files.ts';

/** What families ask to read of a layer's sources. Each names only files on which a finding depends. */
type Needs = readonly ((layer: CheckedLayer) => readonly string[])[];

/** They name the same files whatever is read. */
const UNCHANGING: Needs = [sourcesForWeight, npmTexts, sourcesOfOpening];
/** They name more files once they know some. */
const FOLLOWING: Needs = [sourcesLoaded, sourcesOfUnfit, depsTexts];

/** The files whose texts findings depend on, as far as that is known from the texts that are there. */
export function textsNeeded(layer: CheckedLayer): string[] {
  return [...new Set([...UNCHANGING, ...FOLLOWING].flatMap((need) => need(layer)))];
}

/** The same for a layer whose texts were read as far as it was known before: what these lead to. */
export function furtherTextsNeeded(layer: CheckedLayer): string[] {
  return [...new Set(FOLLOWING.flatMap((need) => need(layer)))];
}

const FAMILIES = [layout, size, native, bytecode, files, runtime, shadow, secrets, deps, npm, config, weight];

/**
 * Everything that is wrong with a layer, the worst first, then in the order of rules and paths.
 * @param ignored entries of `ignore-rules`; they do not count for secrets in a public layer
 */
export function checkLayer(layer: CheckedLayer, ignored: readonly IgnoredRule[] = []): Finding[] {
  return sortFindings(findingsOf(layer, ignored), layer, ignored).counting;
}

/** Everything that is wrong with a layer, whatever is ignored; with findings told apart by what is. */
export function findingsOf(layer: CheckedLayer, ignored: readonly IgnoredRule[]): Finding[] {
  const isIgnoredAt = ignoredAt(ignoringIn(layer, ignored));
  const judged = { ...layer, isIgnoredAt };
  return withManifestFixes(
    FAMILIES.flatMap((family) => family(judged)),
    layer,
  );
}

/** The findings of a layer once the size of its zip is known, by which no rule goes but those of sizes. */
export function withZippedSize(findings: readonly Finding[], layer: CheckedLayer): Finding[] {
  const before = findings.filter(({ rule }) => rule.startsWith('layout/'));
  const others = findings.filter(({ rule }) => !/^(?:layout|size)\//.test(rule));
  return [...before, ...size(layer), ...others];
}

/** Sorts the findings of a layer by whether they count, the worst first, and says which entries of `ignore-rules` are of no use. */
export function sortFindings(
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
  let owners: InstalledPackages | undefined;
  const packageOf = (path: string) => (owners ??= installedPackagesOf(files)).ownerOf(path).name;
  return { entries, today, packageOf, isProtected: (rule) => isPublic && isAboutSecrets(rule) };
}

/** Rules that no input can leave out where every AWS account is to read the layer. */
export function isAboutSecrets(rule: string): boolean {
  return rule.startsWith('secrets/') || rule === 'config/unread';
}

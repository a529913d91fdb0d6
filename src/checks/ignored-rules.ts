import ignore from 'ignore';
import { packageLocation } from '../packages/package-paths.ts';
import type { Finding } from './finding.ts';

/** An entry of `ignore-rules`: a rule whose findings do not count, everywhere or for a part of the layer. */
export interface IgnoredRule {
  /** `family/name` or `family/*`. */
  rule: string;
  /** The name of a package, for findings about it alone. */
  package?: string;
  /** A pattern of gitignore's syntax, for findings about the paths that it matches alone. */
  path?: string;
  /** Why; files have it, the input alone does not. */
  reason?: string;
  /** The last day that it holds, `2027-03-31`; absent where it holds for good. */
  expires?: string;
  /** Where it is written, for a sentence: `"deps/dev"`, `entry 2 of "ignored.json"`. */
  place: string;
}

/** What entries are held against. */
export interface Ignoring {
  entries: readonly IgnoredRule[];
  /** `2026-11-23`. */
  today: string;
  /** Rules that no entry can leave out. */
  isProtected?: (rule: string) => boolean;
  /** The package that a file is installed with; of no use where findings are not about files. */
  packageOf?: (path: string) => string;
}

/** Findings by whether they count. */
export interface SortedFindings<T extends Finding = Finding> {
  counting: T[];
  ignored: T[];
  /** Entries past their last day that would have made a difference. */
  expired: IgnoredRule[];
  /** Entries that no finding is about. */
  unused: IgnoredRule[];
}

/** Takes out the findings that `ignore-rules` leaves out: those of which every file is covered by an entry. */
export function withoutIgnored<T extends Finding>(
  findings: readonly T[],
  ignoring: Ignoring,
): SortedFindings<T> {
  const { entries, today, isProtected = () => false } = ignoring;
  const matchers = entries.map((entry) => ({ entry, covers: coverage(entry, ignoring) }));
  const holding = matchers.filter(({ entry }) => !isExpired(entry, today));
  const open = findings.filter(({ rule }) => !isProtected(rule));
  const isIgnored = (finding: Finding): boolean =>
    pathsOf(finding).every((path) => holding.some(({ covers }) => covers(finding, path)));
  const ignored = new Set(open.filter(isIgnored));
  const counting = findings.filter((finding) => !ignored.has(finding));
  const isAbout = ({ covers }: Matcher, all: readonly Finding[]): boolean =>
    all.some((finding) => pathsOf(finding).some((path) => covers(finding, path)));
  return {
    counting,
    ignored: [...ignored],
    expired: matchers
      .filter((matcher) => isExpired(matcher.entry, today) && isAbout(matcher, counting))
      .map(({ entry }) => entry),
    unused: matchers.filter((matcher) => !isAbout(matcher, findings)).map(({ entry }) => entry),
  };
}

/** Tells of a rule and a file whether `ignore-rules` leaves the one out for the other. */
export function ignoredAt(ignoring: Ignoring): (rule: string, path: string) => boolean {
  const { entries, today } = ignoring;
  const scoped = entries
    .filter((entry) => (entry.package ?? entry.path) !== undefined && !isExpired(entry, today))
    .map((entry) => coverage(entry, ignoring));
  return (rule, path) => scoped.some((covers) => covers({ rule }, path));
}

type Covers = (finding: Pick<Finding, 'rule' | 'package'>, path: string) => boolean;

interface Matcher {
  entry: IgnoredRule;
  covers: Covers;
}

function coverage(entry: IgnoredRule, { packageOf }: Ignoring): Covers {
  const patterns = entry.path === undefined ? undefined : ignore({ ignorecase: false }).add(entry.path);
  const matchesPath = (path: string) =>
    patterns === undefined || (ignore.isPathValid(path) && patterns.ignores(path));
  const matchesPackage = (told: string | undefined, path: string) => {
    if (entry.package === undefined) return true;
    const names = [told, path === '' ? undefined : packageOf?.(path)];
    return names.some((name) => name !== undefined && isSamePackage(name, entry.package ?? '', path));
  };
  return (finding, path) =>
    (entry.rule === finding.rule || entry.rule === familyOf(finding.rule)) &&
    matchesPath(path) &&
    matchesPackage(finding.package, path);
}

/** The family of a rule as `ignore-rules` has it, `size/*`. */
export function familyOf(rule: string): string {
  return `${rule.slice(0, rule.indexOf('/'))}/*`;
}

/** npm tells names apart by every character; Python does not. Source: "Names and normalization", PyPA specifications. */
function isSamePackage(a: string, b: string, path: string): boolean {
  const normalized = (name: string) =>
    packageLocation(path).ecosystem === 'node' ? name : name.toLowerCase().replace(/[-_.]+/g, '-');
  return normalized(a) === normalized(b);
}

function pathsOf({ path, paths = [path] }: Finding): readonly string[] {
  return paths.length > 0 ? paths : [path];
}

function isExpired({ expires }: IgnoredRule, today: string): boolean {
  return expires !== undefined && expires < today;
}

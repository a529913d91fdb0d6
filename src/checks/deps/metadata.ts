import { guardedStatements } from '../../inspect/python-imports.ts';
import { grouped } from '../../shared/grouped.ts';
import { normalizedName } from './python-requirement.ts';
import type { CheckedLayer } from '../checked-layer.ts';
import type { Finding, Severity } from '../finding.ts';
import { inWords, quotedList } from '../../shared/wording.ts';
import { filesBelow } from '../file-lists.ts';
import { inSiteFolder } from '../../lambda/search-paths.ts';
import { distributions } from './distributions.ts';
import { importedFrom, isCalledAtOnce, isForTests, rootOf } from './python-modules.ts';
import { distributionNamed, moduleName, topsWithoutMetadata, topsOf } from './tops.ts';

/** Distributions without the metadata that somebody asks for. */
export function metadata(layer: CheckedLayer): Finding[] {
  return [...emptyMetadata(layer), ...strippedPackages(layer)];
}

function emptyMetadata(layer: CheckedLayer): Finding[] {
  const found = distributions(layer).filter(({ hasMetadata }) => !hasMetadata);
  if (found.length === 0) return [];
  return [
    {
      rule: 'deps/no-metadata',
      severity: 'warning',
      path: '',
      message: `There is no METADATA in ${quotedList(found.map(({ path }) => path))}, so that importlib.metadata fails for ${inWords(found.slice(0, 3).map(({ name }) => name))}.`,
      fix: 'Install into an empty folder, and keep *.dist-info/ when files are left out.',
    },
  ];
}

/** Where a package asks for metadata that is not there. */
interface Question {
  site: string;
  /** The top module of the package that asks. */
  asker: string;
  path: string;
  severity: Severity;
}

function strippedPackages(layer: CheckedLayer): Finding[] {
  const questions = metadataTexts(layer).flatMap((path) => questionAt(path, layer) ?? []);
  return [...grouped(questions, ({ site }) => site).values()].map((group) => {
    const severity = group.some((one) => one.severity === 'error') ? 'error' : 'warning';
    const worst = group.filter((one) => one.severity === severity);
    const askers = [...new Set(worst.map(({ asker }) => asker))];
    return {
      rule: 'deps/no-metadata',
      severity,
      path: worst[0]?.path ?? '',
      message: `${quotedList(askers)} ${askers.length === 1 ? 'reads' : 'read'} the metadata of installed packages (importlib.metadata) on import, and the layer holds the code without its *.dist-info: ${severity === 'error' ? 'the import fails' : 'the import may fail'} with PackageNotFoundError or the like.`,
      fix: 'Keep *.dist-info/ in the layer: a few kilobytes for each package.',
    } satisfies Finding;
  });
}

/** The sources of packages without metadata that Python runs as soon as one of them is imported. */
export function metadataTexts(layer: CheckedLayer): string[] {
  const stripped = new Set(topsWithoutMetadata(layer).map(({ path }) => path));
  if (stripped.size === 0) return [];
  const isStripped = (path: string) => path.endsWith('.py') && stripped.has(topOf(path));
  const roots = filesBelow(layer.files, 'python/').flatMap(({ path }) =>
    isStripped(path) && !isForTests(path) ? [rootOf(path, layer)] : [],
  );
  return [...importedFrom([...new Set(roots)], layer, isStripped)];
}

/** The file or folder of a folder of packages that a path is, or is in. */
function topOf(path: string): string {
  const { site, name } = inSiteFolder(path) ?? {};
  return `${site}/${name}`;
}

/** Calls that fail where a distribution is not known, and the first entry point of a group, which is none then. */
const ASKING =
  /(?<![\w.])(?:(?:[\w.]*metadata\.|pkg_resources\.|[\w]*importlib_metadata\.)?(?:version|metadata|distribution|get_distribution|requires)\s*\(|next\(\s*iter\(\s*(?:[\w.]+\.)?entry_points\()/;
const SOURCES = /metadata|pkg_resources/;

function questionAt(path: string, layer: CheckedLayer): Question | undefined {
  const text = layer.texts?.get(path);
  const { site, name } = inSiteFolder(path) ?? {};
  if (text === undefined || site === undefined || name === undefined || !SOURCES.test(text)) return undefined;
  const asker = name.replace(/\.py$/, '');
  const names = importedNames(text);
  const asked = guardedStatements(text, ASKING).filter(
    ({ code, strings, isTried }) => !isTried && asksForMissing({ code, strings, asker, names }, layer),
  );
  if (asked.some(({ guard }) => guard === undefined)) return { site, asker, path, severity: 'error' };
  const isCalled = asked.some(
    ({ guard, functions }) =>
      guard !== 'condition' && functions.every((fn) => isCalledAtOnce(fn, path, layer)),
  );
  return isCalled ? { site, asker, path, severity: 'warning' } : undefined;
}

/** The bare names that a source takes from importlib.metadata and pkg_resources. */
function importedNames(text: string): Set<string> {
  return new Set(
    guardedStatements(text, /\bimport\b/).flatMap(({ code }) => {
      const [, taken] = /^from\s+[\w.]*(?:metadata|pkg_resources)\s+import\s+(.+)$/.exec(code) ?? [];
      return (taken ?? '')
        .replace(/[()]/g, ' ')
        .split(',')
        .flatMap((one) => /(\w+)\s*$/.exec(one)?.[1] ?? []);
    }),
  );
}

interface Call {
  code: string;
  strings: readonly string[];
  /** The top module of the source. */
  asker: string;
  names: ReadonlySet<string>;
}

const CALL =
  /(?<![\w.])((?:\w+\.)*)(version|metadata|distribution|get_distribution|requires|entry_points)\s*\(\s*([\w.]*)/;

/** Tells whether a call asks for metadata of the package itself, or of another whose code is there without any. */
function asksForMissing({ code, strings, asker, names }: Call, layer: CheckedLayer): boolean {
  const call = CALL.exec(code);
  const [, module = '', called = '', argument = ''] = call ?? [];
  if (/^(?:async\s+)?def\b/.test(code)) return false;
  const isFromModule = /(?:metadata|pkg_resources)\.$/.test(module);
  if (called === '' || (!isFromModule && (module !== '' || !names.has(called)))) return false;
  if (called === 'entry_points') return true;
  if (argument === '__name__' || argument === '__package__') return true;
  const literal = strings[code.slice(0, call?.index).split('""').length - 1];
  if (argument !== '' || literal === undefined)
    return argument !== '' && /^_*[A-Z]|name|package|dist/i.test(argument);
  const asked = normalizedName(literal);
  const isThere = topsWithoutMetadata(layer).some(({ name }) => moduleName(name) === asked);
  return (isThere || isLike(literal, asker)) && !isKnown(asked, layer);
}

/** Python reads `*.egg-info` as well. */
function isKnown(asked: string, layer: CheckedLayer): boolean {
  const isEgg = (name: string) => name.endsWith('.egg-info') && distributionNamed(name) === asked;
  return (
    distributions(layer).some(({ name }) => name === asked) ||
    topsOf(layer).all.some(({ name }) => isEgg(name))
  );
}

function isLike(distribution: string, module: string): boolean {
  const [one, other] = [normalizedName(distribution), normalizedName(module)];
  return one.includes(other) || other.includes(one);
}

import { functionsAround } from '../../inspect/python-imports.ts';
import { pythonStatements } from '../../inspect/python-statements.ts';
import { grouped } from '../../shared/grouped.ts';
import type { CheckedLayer } from '../checked-layer.ts';
import type { Finding, Severity } from '../finding.ts';
import { distributions } from './distributions.ts';
import type { Distribution } from './distributions.ts';
import {
  importedFrom,
  importsAt,
  isCalledAtOnce,
  isForTests,
  moduleAt,
  modulesOf,
  rootOf,
} from './python-modules.ts';
import { parseRequirement } from './python-requirement.ts';

/** Files of a distribution that its RECORD names and that are not there: one, or a whole folder. */
interface Gap {
  distribution: Distribution;
  /** Relative to the folder of the packages. */
  path: string;
  /** What it is imported as. */
  module?: string;
  /** It holds, or is, something that is no module. */
  isData: boolean;
  /** By which name code may open it; '' where that would tell little. */
  literal: string;
}

/** Where code uses what is missing. */
interface Use {
  gap: Gap;
  /** Of the source that does. */
  by: string;
  how: 'imports' | 'opens';
  severity: Severity;
}

/** Packages of which files were left out that their own code imports or opens. */
export function incomplete(layer: CheckedLayer): Finding[] {
  const uses = usesIn(layer);
  return [...grouped(uses, ({ gap }) => gap.distribution.path).values()].flatMap((group) => {
    const [use] = group.toSorted((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));
    return use ? [findingOf(use, new Set(group.map(({ gap }) => gap.path)).size - 1)] : [];
  });
}

function findingOf({ gap, by, how, severity }: Use, more: number): Finding {
  const { name, version, site, path } = gap.distribution;
  const others = more > 0 ? ` (and ${more} more ${more === 1 ? 'place' : 'places'})` : '';
  return {
    rule: 'deps/incomplete',
    severity,
    path,
    message: `${site}/${gap.path} of ${name} ${version} is missing${others}, and ${by} ${how} it.`,
    fix: `Keep it when you leave files out of ${name} (\`exclude\`, or the step that deletes them), or install ${name} once more.`,
  };
}

/** The sources that may use what is missing: of the distributions themselves, and of those that require them. */
export function incompleteTexts(layer: CheckedLayer): string[] {
  const gaps = gapsIn(layer);
  return gaps.length === 0 ? [] : [...sourcesFor(gaps, layer).keys()];
}

/** Sources by their paths, with the distribution that each is of. */
function sourcesFor(gaps: readonly Gap[], layer: CheckedLayer): Map<string, Distribution> {
  const { hasFile } = modulesOf(layer);
  const sources = new Map<string, Distribution>();
  const names = new Set(gaps.map(({ distribution }) => `${distribution.site} ${distribution.name}`));
  for (const one of distributions(layer)) {
    const required = one.requires.flatMap((text) => parseRequirement(text)?.name ?? []);
    if (![one.name, ...required].some((name) => names.has(`${one.site} ${name}`))) continue;
    for (const path of one.recordPaths ?? [])
      if (path.endsWith('.py') && hasFile(`${one.site}/${path}`)) sources.set(`${one.site}/${path}`, one);
  }
  return sources;
}

const known = new WeakMap<CheckedLayer['files'], Gap[]>();

/** Of distributions that are there in one version; a second RECORD names files of the other one. */
function gapsIn(layer: CheckedLayer): Gap[] {
  const before = known.get(layer.files);
  if (before) return before;
  const all = distributions(layer);
  const gaps = [...grouped(all, ({ site, name }) => `${site} ${name}`).values()]
    .flatMap((copies) => (copies.length === 1 ? copies : []))
    .flatMap((distribution) => gapsOf(distribution, layer));
  known.set(layer.files, gaps);
  return gaps;
}

/** None where nothing of it is there: then it was removed as a whole, and the runtime or another layer brings it. */
function gapsOf(distribution: Distribution, layer: CheckedLayer): Gap[] {
  const { site, recordPaths = [] } = distribution;
  const { hasFile, pathOf } = modulesOf(layer);
  const isMissing = (path: string) => {
    if (hasFile(`${site}/${path}`)) return false;
    const module = moduleAt(path);
    return module === undefined || pathOf(site, module) === undefined;
  };
  const missing = recordPaths.filter(isMissing);
  if (missing.length === 0 || missing.length === recordPaths.length) return [];
  const gaps = new Map<string, Omit<Gap, 'literal'>>();
  for (const path of missing) {
    const gap = gapAt(path, distribution, layer);
    const before = gaps.get(gap.path);
    const module = before?.module ?? gap.module;
    const isData = gap.isData || before?.isData === true;
    gaps.set(gap.path, { ...gap, isData, ...(module !== undefined && { module }) });
  }
  const literals = literalsOf(distribution, layer);
  return [...gaps.values()].map((gap) => ({ ...gap, literal: gap.isData ? literals(gap.path) : '' }));
}

/** The outermost folder around a file with nothing in it any more, or else the file. */
function gapAt(path: string, distribution: Distribution, layer: CheckedLayer): Omit<Gap, 'literal'> {
  const { hasFolder } = modulesOf(layer);
  const module = moduleAt(path);
  const steps = path.split('/');
  const depth = steps.findIndex(
    (_, index) =>
      index < steps.length - 1 && !hasFolder(`${distribution.site}/${steps.slice(0, index + 1).join('/')}`),
  );
  const isData = module === undefined;
  if (depth < 0) return { distribution, path, isData, ...(module !== undefined && { module }) };
  const folder = steps.slice(0, depth + 1);
  return {
    distribution,
    isData,
    path: `${folder.join('/')}/`,
    ...(module !== undefined && { module: folder.join('.') }),
  };
}

function usesIn(layer: CheckedLayer): Use[] {
  const gaps = gapsIn(layer);
  if (gaps.length === 0) return [];
  const bySite = grouped(gaps, ({ distribution }) => distribution.site);
  const reached = new Map<string, Set<string>>();
  const isRun = (path: string) => {
    const root = rootOf(path, layer);
    const files = reached.get(root) ?? importedFrom([root], layer);
    reached.set(root, files);
    return files.has(path);
  };
  return [...sourcesFor(gaps, layer)].flatMap(([path, { site, name }]) => {
    const text = layer.texts?.get(path);
    if (text === undefined || isForTests(path)) return [];
    const there = bySite.get(site) ?? [];
    const own = there.filter(({ distribution }) => distribution.name === name);
    return [
      ...there.flatMap((gap) => importOf({ gap, path, text, isRun }, layer)),
      ...own.flatMap((gap) => openingOf({ gap, path, text, isRun }, layer)),
    ];
  });
}

interface Source {
  gap: Gap;
  path: string;
  text: string;
  /** Tells whether Python runs a file as soon as its package is imported. */
  isRun: (path: string) => boolean;
}

/** Certain where the import of the package alone leads there; what is for tests is nobody's need else. */
function importOf({ gap, path, text, isRun }: Source, layer: CheckedLayer): Use[] {
  const { module } = gap;
  if (module === undefined || !text.includes(module.slice(module.lastIndexOf('.') + 1))) return [];
  const isOf = (name: string) => name === module || name.startsWith(`${module}.`);
  const isImported = importsAt(path, layer).some(
    (one) =>
      one.guard === undefined &&
      (isOf(one.module) ||
        one.names.some((name) => isOf(`${one.module}.${name}`) && !isNamed(name, one.module, gap, layer))),
  );
  if (!isImported) return [];
  const isCertain = isRun(path);
  if (!isCertain && isForTests(gap.path)) return [];
  return [{ gap, by: path, how: 'imports', severity: isCertain ? 'error' : 'warning' }];
}

/** Tells whether a package's own `__init__.py` gives a name a value, which then is no module. */
function isNamed(name: string, container: string, { distribution }: Gap, layer: CheckedLayer): boolean {
  const text = layer.texts?.get(modulesOf(layer).pathOf(distribution.site, container) ?? '') ?? '';
  return new RegExp(`^\\s*(?:def|class)\\s+${name}\\b|^\\s*${name}\\s*[:=]|\\bas\\s+${name}\\b`, 'm').test(
    text,
  );
}

/** Folders and files that code opens only where they are, or for tests and documentation. */
const OPTIONAL =
  /(?:^|\/)(?:docs?|sample_data|licen[cs]es?|locales?|images?|readme|changelog|copying|notice|authors|news)(?:[./]|$)|\.(?:md|rst|html|pxi|f90|pdb|lib|a)$/i;

/** Calls and values by which Python finds files beside its code. Source: importlib.resources, pkgutil and pathlib. */
const OPENING =
  /\b(?:open|joinpath|files|get_data|read_text|read_bytes|read_binary|open_text|open_binary|resource_\w+|Path|join|as_file|iterdir)\s*\(|__file__|__path__/;

/** Of these, what reads and does not only name a path. */
const OPENING_NOW =
  /\b(?:open|files|get_data|read_text|read_bytes|read_binary|open_text|open_binary|resource_string|resource_stream|as_file|iterdir)\s*\(/;

/** Blocks that run whenever what is around them does. */
const SURELY_RUN: ReadonlySet<string> = new Set(['def', 'class', 'with', 'for']);

function openingOf({ gap, path, text, isRun }: Source, layer: CheckedLayer): Use[] {
  const { literal } = gap;
  if (literal === '' || !text.includes(literal) || !OPENING.test(text) || !isRun(path)) return [];
  const statements = pythonStatements(text);
  const opening = statements.filter(
    ({ code, strings }) => OPENING.test(code) && strings.some((string) => ends(string, literal)),
  );
  const [first] = opening;
  if (
    !first ||
    opening.every(({ blocks }) => blocks.some(({ attempt, keyword }) => attempt && keyword === 'try'))
  )
    return [];
  const isAtOnce = opening.some(
    ({ code, blocks }) =>
      OPENING_NOW.test(code) &&
      blocks.every(({ keyword }) => SURELY_RUN.has(keyword)) &&
      functionsAround(blocks).every((name) => isCalledAtOnce(name, path, layer)),
  );
  return [{ gap, by: path, how: 'opens', severity: isAtOnce ? 'error' : 'warning' }];
}

/** A literal may be a path to it: `schemas`, `data/schemas`. */
function ends(literal: string, name: string): boolean {
  return literal === name || literal.endsWith(`/${name}`) || literal.startsWith(`${name}/`);
}

/** By which name code may open a path; a name that others of the package have too tells little. */
function literalsOf({ site, recordPaths = [] }: Distribution, layer: CheckedLayer): (path: string) => string {
  const { hasFile } = modulesOf(layer);
  const there = new Set(
    recordPaths.filter((path) => hasFile(`${site}/${path}`)).flatMap((path) => path.split('/')),
  );
  return (path) => {
    const name = path.replace(/\/$/, '').replace(/^.*\//, '');
    return name.length < 3 || there.has(name) || OPTIONAL.test(path) || isForTests(path) ? '' : name;
  };
}

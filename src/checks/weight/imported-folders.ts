import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import { foldersOfLayer, groupedByFolder, nodePackageAround } from '../file-lists.ts';
import { foldersOf } from '../folders.ts';
import { memoized } from '../../shared/memoized.ts';
import { inSiteFolder } from '../../lambda/search-paths.ts';

/** Folders that packages have beside their code, which some packages import from nevertheless. */
export const BESIDE_CODE = ['test', 'tests', '__tests__', 'examples', 'example', 'benchmarks', 'benchmark'];

const IS_BESIDE_CODE = new Set(BESIDE_CODE);
const BELOW_BESIDE = new RegExp(`(?:^|/)(?:${BESIDE_CODE.join('|')})/`);
const PYTHON_SOURCE = /\.pyi?$/;
const NODE_SOURCE = /\.[cm]?js$|\/package\.json$/;

/** A package: the folder that its own code may import from, and what is beside that code. */
interface Package {
  sources: string[];
  /** With a trailing slash. */
  beside: Set<string>;
}

/** Less than this of a layer beside code is not worth reading the sources for: bytes. */
const WORTH_READING = 50_000;

/** The sources that decide whether the folders beside the code are needed; only of packages that have such folders. */
export function sourcesBeside({ files }: CheckedLayer): readonly string[] {
  return sourcesIn(files);
}

const sourcesIn = memoized((files: CheckedLayer['files']): string[] => {
  const bytes = filesBeside(files).reduce((sum, { size }) => sum + size, 0);
  return bytes < WORTH_READING ? [] : packagesOf(files).flatMap(({ sources }) => sources);
});

/** The files in folders beside code. */
const filesBeside = memoized((files: CheckedLayer['files']): CheckedLayer['files'] => {
  const isAny = [...foldersOfLayer(files)].some((folder) => IS_BESIDE_CODE.has(baseName(folder)));
  return isAny ? files.filter(({ path }) => BELOW_BESIDE.test(path)) : [];
});

/**
 * The folders beside code that code outside of them imports from, as paths of the layer with a trailing slash. An
 * import that is never carried out counts as well.
 * @param layer with the texts of sourcesBeside()
 */
export function importedFolders({ files, texts }: CheckedLayer): ReadonlySet<string> {
  if (!texts) return new Set();
  const known = KNOWN.get(texts) ?? searchFor(files, texts);
  KNOWN.set(texts, known);
  return known;
}

/** The sizes and the notices of one layer depend on the same texts. */
const KNOWN = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>();

function searchFor(files: readonly CheckedFile[], texts: ReadonlyMap<string, string>): Set<string> {
  const imported = new Set<string>();
  for (const { sources, beside } of packagesOf(files)) {
    const names = new Set([...beside].map(baseName));
    const named = new RegExp(`\\b(?:${[...names].join('|')})\\b`);
    for (const path of sources) {
      const text = texts.get(path);
      if (text === undefined || !named.test(text)) continue;
      for (const target of PYTHON_SOURCE.test(path)
        ? pythonTargets(path, text, named)
        : nodeTargets(path, text))
        for (const folder of foldersOf(`${target}/`)) if (beside.has(folder)) imported.add(folder);
    }
  }
  return imported;
}

const packagesOf = memoized((files: CheckedLayer['files']): Package[] => {
  const owners = new Set(filesBeside(files).map(({ path }) => ownerOf(path)));
  if (owners.size === 0) return [];
  return [...groupedByFolder(files, ownerOf)].flatMap(([owner, own]) => {
    if (owner === undefined || !owners.has(owner)) return [];
    const paths = own.flatMap(({ path, type }) => (type === 'file' ? [path] : []));
    const below = paths.filter((path) => BELOW_BESIDE.test(path));
    if (below.length === 0) return [];
    const beside = below.flatMap((path) => foldersOf(path).filter((at) => IS_BESIDE_CODE.has(baseName(at))));
    const sources = paths.filter((path) => isSource(path) && !BELOW_BESIDE.test(path));
    return [{ sources, beside: new Set(beside) }];
  });
});

/** Its distribution installs them as well, and is not part of it. */
const SETUP = /\/(?:setup|conftest)\.py$/;

function isSource(path: string): boolean {
  return PYTHON_SOURCE.test(path) ? !SETUP.test(path) : NODE_SOURCE.test(path);
}

/** The folder of the npm package, or of the package at the top of where Python looks. */
function ownerOf(path: string): string | undefined {
  const inNode = nodePackageAround(path);
  if (inNode !== undefined) return inNode;
  const { site, name, rest } = inSiteFolder(path) ?? {};
  return site !== undefined && rest ? `${site}/${name ?? ''}/` : undefined;
}

const IMPORT =
  /^[ \t>.]*(?:from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n#;]*)|import[ \t]+([\w., \t]+))/gm;

/** A module named in a text, for `importlib.import_module`. */
const QUOTED_MODULE = /["']([a-zA-Z_]\w*(?:\.\w+)+)["']/g;

/**
 * The modules that a source may import, as paths of the layer without an ending.
 * @param named what stands in those that are looked for
 */
function pythonTargets(path: string, text: string, named: RegExp): string[] {
  const { site = '' } = inSiteFolder(path) ?? {};
  const container = path.slice(0, path.lastIndexOf('/'));
  const targets: string[] = [];
  for (const [, from, names = '', modules = ''] of text.matchAll(IMPORT)) {
    const all = modules.split(',').map((one) => one.trim().split(/\s/)[0] ?? '');
    for (const module of all) if (named.test(module)) targets.push(`${site}/${module.replaceAll('.', '/')}`);
    if (from === undefined || !(named.test(from) || named.test(names))) continue;
    const base = moduleFolder(from, { site, container });
    targets.push(base, ...(names.match(/\w+/g) ?? []).map((name) => `${base}/${name}`));
  }
  for (const [, module = ''] of text.matchAll(QUOTED_MODULE))
    if (named.test(module)) targets.push(`${site}/${module.replaceAll('.', '/')}`);
  return [...targets, ...quotedPaths(container, text)];
}

/** @param from the module of `from … import`: `a.b`, or `..b` from the container's folder on */
function moduleFolder(from: string, { site, container }: { site: string; container: string }): string {
  const dots = /^\.*/.exec(from)?.[0].length ?? 0;
  const below = from.slice(dots).replaceAll('.', '/');
  const base =
    dots === 0
      ? site
      : container
          .split('/')
          .slice(0, container.split('/').length - dots + 1)
          .join('/');
  return below === '' ? base : `${base}/${below}`;
}

/** Any string that may be a path: of `require`, `import`, `path.join`, and what `exports` lead to. */
const QUOTED_PATH =
  /["'`]((?:\.{0,2}\/)?[^"'`\s]*\b(?:tests?|examples?|benchmarks?|__tests__)\b[^"'`\s]*)["'`]/g;

/** The files that a source of an npm package may load, as paths of the layer, with or without an ending. */
function nodeTargets(path: string, text: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const code = path.endsWith('/package.json') ? entriesIn(text) : text;
  return quotedPaths(folder, code);
}

function quotedPaths(folder: string, text: string): string[] {
  return [...text.matchAll(QUOTED_PATH)]
    .filter(({ index, 1: target = '' }) => target.includes('/') || isPartOfPath(text, index))
    .map(([, target = '']) => resolved(folder, target));
}

/** How far before a string the call stands that makes it a part of a path. */
const CALL_CHARACTERS = 120;

/** A name alone may be a mode or a label: it is a folder as a part of a path, or as what package.json leads to. */
function isPartOfPath(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - CALL_CHARACTERS), at);
  return /\b(?:join|joinpath|resolve|files)\b[^\n]*$|\/\s*$|"(?:main|module|browser)":\s*$/.test(before);
}

/** What a package.json says for the running of the package: not its scripts, nor the files that it publishes. */
function entriesIn(text: string): string {
  try {
    const { main, exports, imports, bin, browser, module } = JSON.parse(text) as Record<string, unknown>;
    return JSON.stringify({ main, exports, imports, bin, browser, module });
  } catch {
    return text;
  }
}

function resolved(folder: string, target: string): string {
  const steps = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function baseName(folder: string): string {
  return folder.slice(folder.lastIndexOf('/', folder.length - 2) + 1, -1);
}

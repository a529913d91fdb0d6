import { absoluteModule, pythonImports } from '../../inspect/python-imports.ts';
import type { PythonImport } from '../../inspect/python-imports.ts';
import { pythonStatements } from '../../inspect/python-statements.ts';
import type { CheckedLayer } from '../checked-layer.ts';
import { filesBelow } from '../file-lists.ts';
import { inSiteFolder } from '../../lambda/search-paths.ts';

/** The Python modules of a layer, by the folder that Python searches and their dotted names. */
export interface PythonModules {
  /** The file of a module: its source, its `__init__.py`, or its compiled form. */
  pathOf: (site: string, module: string) => string | undefined;
  /** Tells whether a folder of the layer has any file in it. */
  hasFolder: (path: string) => boolean;
  hasFile: (path: string) => boolean;
}

const known = new WeakMap<CheckedLayer['files'], PythonModules>();

/** Lists the modules of a layer, once. */
export function modulesOf({ files }: CheckedLayer): PythonModules {
  const before = known.get(files);
  if (before) return before;
  const [paths, folders, modules] = [new Set<string>(), new Set<string>(), new Map<string, string>()];
  for (const { path } of filesBelow(files, 'python/')) {
    paths.add(path);
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
    const place = placeOfModule(path);
    const key = place && `${place.site} ${place.module}`;
    if (key !== undefined && (path.endsWith('.py') || !modules.has(key))) modules.set(key, path);
  }
  const result: PythonModules = {
    pathOf: (site, module) => modules.get(`${site} ${module}`),
    hasFolder: (path) => folders.has(path),
    hasFile: (path) => paths.has(path),
  };
  known.set(files, result);
  return result;
}

const COMPILED = /^(.+?)(?:\.pyc|\.(?:[\w-]+\.)?so)$/;

/** The module that a file of a folder of packages is, e.g. `a.b` for `a/b.py`, `a/b/__init__.py` and `a/b.abi3.so`. */
export function moduleAt(path: string): string | undefined {
  const stem = path.endsWith('.py') ? path.slice(0, -'.py'.length) : (COMPILED.exec(path)?.[1] ?? '');
  const module = stem.replace(/(?:^|\/)__init__$/, '').replaceAll('/', '.');
  return module === '' || /[^\w.]/.test(module) ? undefined : module;
}

/** A module and the folder that Python finds it in. */
export interface ModulePlace {
  site: string;
  module: string;
}

export function placeOfModule(path: string): ModulePlace | undefined {
  const { site, name, rest } = inSiteFolder(path) ?? {};
  if (site === undefined || name === undefined) return undefined;
  const module = moduleAt(rest === '' || rest === undefined ? name : `${name}/${rest}`);
  return module === undefined ? undefined : { site, module };
}

const TEST_FOLDERS =
  /(?:^|\/)(?:tests?|_?testing|_?test_?utils?|benchmarks?|examples?|samples?|demos?)(?:\/|$)/i;
const TEST_FILES = /(?:^|\/)(?:conftest|test_[^/]*|[^/]*_tests?)\.py$/;

/** Tells whether a path is one that code for tests, examples and the like has. */
export function isForTests(path: string): boolean {
  return TEST_FOLDERS.test(path) || TEST_FILES.test(path);
}

/** Parsing takes longer than all else, and every round asks again. */
const parsed = new WeakMap<ReadonlyMap<string, string>, Map<string, ResolvedImport[]>>();

/** An import with the absolute name of its module. */
export type ResolvedImport = PythonImport;

/** The imports of a source of the layer; none where its text was not read. */
export function importsAt(path: string, { texts }: CheckedLayer): ResolvedImport[] {
  const text = texts?.get(path);
  const place = placeOfModule(path);
  if (!texts || text === undefined || !place) return [];
  const cache = parsed.get(texts) ?? new Map<string, ResolvedImport[]>();
  parsed.set(texts, cache);
  const before = cache.get(path);
  if (before) return before;
  const container = /(?:^|\/)__init__\.py$/.test(path)
    ? place.module
    : place.module.slice(0, Math.max(0, place.module.lastIndexOf('.')));
  const imports = pythonImports(text).flatMap((one) => {
    const module = absoluteModule(one.module, container);
    return module === undefined ? [] : [{ ...one, module }];
  });
  cache.set(path, imports);
  return imports;
}

/** The outermost `__init__.py` above a module, which Python runs first, or its own file where it is in no package. */
export function rootOf(path: string, layer: CheckedLayer): string {
  const { site, name, rest = '' } = inSiteFolder(path) ?? {};
  if (site === undefined || name === undefined || rest === '') return path;
  const { hasFile } = modulesOf(layer);
  const steps = [name, ...rest.split('/').slice(0, -1)];
  const roots = steps.map((_, index) => `${site}/${steps.slice(0, index + 1).join('/')}/__init__.py`);
  return roots.find(hasFile) ?? path;
}

/**
 * The files that Python runs when it imports some, as far as their texts were read; those without a text are among them,
 * and lead no further. Imports that may fail or may not run are not followed.
 * @param within tells which files count
 */
export function importedFrom(
  roots: readonly string[],
  layer: CheckedLayer,
  within: (path: string) => boolean = () => true,
): Set<string> {
  const reached = new Set(roots);
  for (const path of reached) {
    const site = inSiteFolder(path)?.site ?? '';
    for (const { module, names, guard } of importsAt(path, layer)) {
      if (guard !== undefined) continue;
      for (const file of filesRun({ site, module }, names, layer)) if (within(file)) reached.add(file);
    }
  }
  return reached;
}

/** The files that an import runs: those of every package on the way, the module, and names of it that are modules. */
function filesRun({ site, module }: ModulePlace, names: readonly string[], layer: CheckedLayer): string[] {
  const { pathOf } = modulesOf(layer);
  const steps = module.split('.');
  const all = [
    ...steps.map((_, index) => steps.slice(0, index + 1).join('.')),
    ...names.map((name) => `${module}.${name}`),
  ];
  return all.flatMap((one) => pathOf(site, one) ?? []);
}

/** Tells whether a statement that runs as the package is imported calls a function. */
export function isCalledAtOnce(name: string, path: string, layer: CheckedLayer): boolean {
  const call = new RegExp(`\\b${name}\\(`);
  const root = rootOf(path, layer);
  const folder = root.replace(/__init__\.py$/, '');
  return [...importedFrom([root], layer, (one) => one.startsWith(folder))].some((file) => {
    const text = layer.texts?.get(file);
    if (text === undefined || !call.test(text)) return false;
    return pythonStatements(text).some(
      ({ code, blocks }) =>
        call.test(code) &&
        !/^(?:async\s+)?def\b/.test(code) &&
        blocks.every(({ keyword }) => keyword === 'with'),
    );
  });
}

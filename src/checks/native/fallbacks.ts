import { posix } from 'node:path';
import type { Distribution } from '../deps/distributions.ts';
import { inSiteFolder } from '../../lambda/search-paths.ts';
import type { InstalledPackages } from './installed-by.ts';
import type { InstalledPackage } from './installed-package.ts';
import { referencesOf } from './python-sources.ts';
import type { Reference } from './python-sources.ts';
import type { Target } from './targets.ts';

/**
 * Whether Python needs a compiled module. `source`: one of the same name takes its place; `no`, `unlikely`: all or some
 * of the imports take another way without it; `presumed`: none does, though it may be that nobody comes there; `yes`:
 * importing its package fails; `unknown`: no source of its package speaks of it.
 */
export type Need = 'source' | 'no' | 'unlikely' | 'presumed' | 'yes' | 'unknown';

/** A layer's Python modules, as far as they are known. */
export interface NativeModules {
  /** Every path of the layer. */
  paths: ReadonlySet<string>;
  /** Paths of all `.py` files below a top of a site folder: `python/yaml/` or `python/brotli.py`. */
  sourcesBelow(top: string): readonly string[];
  owners: InstalledPackages;
  texts: ReadonlyMap<string, string>;
  /** What is installed, with what it requires. */
  distributions(): readonly Distribution[];
}

/** A compiled module that a target cannot load. */
export interface UnloadableModule {
  path: string;
  owner: InstalledPackage;
  target: Target;
}

/** Dotted name of what a path is for Python, with its site folder; undefined outside of one. */
export function moduleOf(path: string): { site: string; name: string; container: string } | undefined {
  const place = inSiteFolder(path);
  if (!place) return undefined;
  const parts = [place.name, ...(place.rest === '' ? [] : place.rest.split('/'))];
  const base = (parts.pop() ?? '').replace(/\..*$/s, '');
  const container = parts.join('.');
  if (base === '__init__') return { site: place.site, name: container, container };
  return { site: place.site, name: [...parts, base].join('.'), container };
}

/**
 * Tells whether a Python of a target takes a file for a module, so that a source beside it is passed over. Names with
 * other tags, and `.pyd`, are none to it. Source: `importlib.machinery.EXTENSION_SUFFIXES` of CPython; PEP 3149.
 */
export function isTriedBy({ runtime, architecture }: Target, path: string): boolean {
  const suffix = /\.(.+)$/s.exec(posix.basename(path))?.[1] ?? '';
  if (suffix === 'abi3.so' || suffix === 'so') return true;
  const [, version, cpu, system] = /^cpython-(\d+)[a-z]*-([a-z0-9_]+)-([a-z-]+)\.so$/.exec(suffix) ?? [];
  if (version === undefined) return !/\.pyd$|darwin|^pypy/.test(suffix);
  if (/^cpython-\d+t/.test(suffix) || system !== 'linux-gnu') return false;
  const isVersion = runtime?.language !== 'python' || runtime.version.replace('.', '') === version;
  const machine = cpu === 'aarch64' ? 'arm64' : cpu;
  return isVersion && (architecture === undefined || architecture === machine);
}

/** mypyc puts the code of a group of modules into a helper, which only what is compiled loads. */
const MYPYC_HELPER = '__mypyc';

/** Whether Python does without a module, by the sources that are at hand. */
export function needOf({ path, owner, target }: UnloadableModule, modules: NativeModules): Need {
  const module = moduleOf(path);
  if (!module || module.name === '' || !/\.(?:so|pyd)$/.test(path)) return 'yes';
  if (module.name.endsWith(MYPYC_HELPER)) return 'source';
  if (!isTriedBy(target, path) && hasSource(path, modules.paths)) return 'source';
  const sources = sourcesFor(path, owner, modules).filter((one) => modules.texts.has(one));
  if (sources.length === 0) return 'unknown';
  return needBySources(module.name, among(usersIn(sources, modules)));
}

function hasSource(path: string, paths: ReadonlySet<string>): boolean {
  const stem = path.replace(/(?<=\/)([^/.]+)\.[^/]*$/, '$1');
  return paths.has(`${stem}.py`) || paths.has(`${stem}/__init__.py`);
}

/** No more sources are read for the sake of one package. */
export const MOST_SOURCES = 800;

/** Where tests are, which import what they test. */
const TESTS = /(?:^|\/)(?:tests?|testing|benchmarks?|docs|examples)\//;

/** It imports what the package itself may do without. */
export function isTestOrExample(path: string): boolean {
  return TESTS.test(path);
}

/** The sources that may import a module, those that are near it first: of its package, or else of its distribution. */
export function sourcesFor(path: string, owner: InstalledPackage, modules: NativeModules): string[] {
  const { site, name } = inSiteFolder(path) ?? { site: '', name: '' };
  const words = owner.name.toLowerCase().split(/[-_.]/);
  const [first = ''] = words;
  const tops = path.includes(`${site}/${name}/`)
    ? [name]
    : [...modules.owners.topsOf(owner), first, words.join('_'), words.join('')];
  const named = [...new Set([...tops, ...modules.owners.topsOf(owner)])].flatMap((top) => [
    `${site}/${top}/`,
    `${site}/${top.replace(/\.py$/, '')}.py`,
  ]);
  const sources = [...new Set(named)].flatMap((top) => [...modules.sourcesBelow(top)]);
  return sources
    .filter((source) => !isTestOrExample(source))
    .map((source) => ({ one: source, far: distance(source, path) - nearness(source, first) }))
    .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
    .slice(0, MOST_SOURCES)
    .map(({ one }) => one);
}

/** A package's own file comes first, and in a shared namespace what is named after the distribution. */
function nearness(path: string, name: string): number {
  return (path.endsWith('/__init__.py') ? 0.05 : 0) + (path.includes(`/${name}/`) ? 1 : 0);
}

/** Folders up and down between two files; up alone is nearer. */
function distance(a: string, b: string): number {
  const [from, to] = [posix.dirname(a).split('/'), posix.dirname(b).split('/')];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return 2 * (from.length - shared) + (to.length - shared) / 8;
}

/** Enough to see that importing the package fails, where it does. */
const FIRST_SOURCES = 80;

/** The sources to read for the sake of a module: those near it, and all of its package unless these settle it. */
export function sourcesNeeded(unfit: UnloadableModule, modules: NativeModules): string[] {
  if (['source', 'yes'].includes(needOf(unfit, modules)) || !inSiteFolder(unfit.path)) return [];
  const sources = sourcesFor(unfit.path, unfit.owner, modules);
  const first = sources.slice(0, FIRST_SOURCES);
  return first.some((path) => modules.texts.has(path)) ? sources : first;
}

interface Use {
  path: string;
  reference: Reference;
}

interface Search {
  /** By module: what comes to it. */
  users: ReadonlyMap<string, readonly Use[]>;
  /** What is known of modules already; a circle of imports tells nothing. */
  needs: Map<string, Need>;
  /** Names by which other code tells whether the module is there. */
  flags: ReadonlySet<string>;
}

function usersIn(sources: readonly string[], modules: NativeModules): Map<string, Use[]> {
  const users = new Map<string, Use[]>();
  for (const path of sources) {
    for (const reference of referencesIn(path, modules)) {
      for (const module of new Set(reference.modules)) {
        const known = users.get(module);
        if (known) known.push({ path, reference });
        else users.set(module, [{ path, reference }]);
      }
    }
  }
  return users;
}

function among(users: Search['users']): Search {
  return { users, needs: new Map(), flags: new Set() };
}

/** How much sources of others need the package that is imported by a name, whichever of its modules they take. */
export function needOfTop(top: string, sources: readonly string[], modules: NativeModules): Need {
  const users = usersIn(sources, modules);
  const inner = [...users].filter(([module]) => module === top || module.startsWith(`${top}.`));
  return needBySources(top, among(new Map([...users, [top, inner.flatMap(([, uses]) => uses)]])));
}

/** By how the sources of its package come to a module, and to what needs it in turn. */
function needBySources(module: string, known: Search): Need {
  const need = known.needs.get(module);
  if (need) return need;
  known.needs.set(module, 'unknown');
  const found = needByUsers(module, known);
  known.needs.set(module, found);
  return found;
}

function needByUsers(module: string, search: Search): Need {
  const references = search.users.get(module) ?? [];
  const own = module.split('.', 1)[0] ?? '';
  const counted = references.filter(({ path }) => {
    const top = moduleOf(path)?.name.split('.', 1)[0] ?? '';
    // A private package that only hands on, such as `_yaml`, is nobody's way in.
    return top === own || !top.startsWith('_');
  });
  if (counted.length === 0) return 'unknown';
  const guarded = counted.filter(({ reference }) => reference.kind === 'guarded');
  const flags = new Set([...search.flags, ...guarded.flatMap(({ reference }) => [...reference.flags])]);
  const needs = counted.map(({ path, reference }) =>
    needAt(path, reference, { isGuarded: guarded.length > 0, search: { ...search, flags } }),
  );
  if (needs.every((need) => need === 'no')) return 'no';
  if (needs.includes('yes')) return 'yes';
  return needs.includes('unlikely') || needs.includes('no') ? 'unlikely' : 'presumed';
}

interface Known {
  isGuarded: boolean;
  search: Search;
}

function needAt(path: string, { kind, conditions }: Reference, { isGuarded, search }: Known): Need {
  if (kind === 'guarded') return 'no';
  const isConditional = kind === 'conditional';
  if (isConditional && (conditions.match(/\w+/g) ?? []).some((word) => search.flags.has(word))) return 'no';
  const name = moduleOf(path)?.name ?? '';
  const isWayIn = !name.includes('.') && !name.startsWith('_');
  const need = isWayIn ? 'yes' : needBySources(name, search);
  return isConditional && isGuarded && need !== 'no' ? 'unlikely' : need;
}

const KNOWN = new WeakMap<ReadonlyMap<string, string>, Map<string, Reference[]>>();

/** What a source imports; read once, however many modules are asked for. */
function referencesIn(path: string, { texts }: NativeModules): Reference[] {
  const known = KNOWN.get(texts) ?? new Map<string, Reference[]>();
  KNOWN.set(texts, known);
  const references = known.get(path) ?? referencesOf(texts.get(path) ?? '', moduleOf(path)?.container ?? '');
  known.set(path, references);
  return references;
}

import { FIRST_WITHOUT } from '../../inspect/former-modules.ts';
import { grouped } from '../../shared/grouped.ts';
import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import type { Finding } from '../finding.ts';
import { inWords, quotedList } from '../../shared/wording.ts';
import { filesWithFacts } from '../file-lists.ts';
import { inSiteFolder, versionsOf } from '../../lambda/search-paths.ts';
import { pythonOf } from './distributions.ts';
import { importedFrom, importsAt, isForTests, modulesOf, rootOf } from './python-modules.ts';

/** A source that seems to import modules that a declared Python lacks. */
interface Candidate {
  path: string;
  modules: string[];
}

/** Packages that import what a declared Python has no longer, as soon as they are imported. */
export function formerModuleFindings(layer: CheckedLayer): Finding[] {
  const uses = candidatesIn(layer).flatMap(({ path, modules }) => {
    const imported = new Set(importsAt(path, layer).flatMap((one) => (one.guard ? [] : [topOf(one.module)])));
    const certain = modules.filter((module) => imported.has(module));
    return certain.length > 0 && isImportedAtOnce(path, layer) ? [{ path, modules: certain }] : [];
  });
  return [...grouped(uses, ({ path }) => packageOf(path)).values()].map((group) => findingOf(group, layer));
}

/** The sources themselves, and those by which Python comes to them. */
export function formerModulesTexts(layer: CheckedLayer): string[] {
  const candidates = candidatesIn(layer);
  return [...new Set(candidates.flatMap(({ path }) => [path, ...runWith(path, layer)]))].filter((path) =>
    path.endsWith('.py'),
  );
}

function findingOf(uses: readonly Candidate[], layer: CheckedLayer): Finding {
  const [{ path }] = uses as [Candidate];
  const modules = [...new Set(uses.flatMap((use) => use.modules))].sort();
  const lacking = lackingPythons(path, modules, layer);
  const isTools = modules.every((module) => module === 'pkg_resources');
  return {
    rule: 'deps/removed-module',
    severity: 'warning',
    path,
    message: `${packageOf(path).replace(/^.*\//, '')} imports ${quotedList(modules)}, which Python ${inWords(lacking)} does not bring any more${isTools ? ' and setuptools, which is not in the layer, did' : ''}.`,
    fix: isTools
      ? 'Install a newer version of the package, or `setuptools<81` beside it.'
      : `Install a version of the package that supports Python ${lacking.at(-1) ?? ''}, or declare an older runtime only.`,
  };
}

function lackingPythons(path: string, modules: readonly string[], layer: CheckedLayer): string[] {
  return versionsFor(path, layer).filter((version) => modules.some((module) => isGone(module, version)));
}

function versionsFor(path: string, { runtimes }: CheckedLayer): string[] {
  const own = pythonOf(inSiteFolder(path)?.site ?? '');
  return versionsOf('python', runtimes).filter((version) => own === undefined || own === version);
}

function isGone(module: string, version: string): boolean {
  const [major, minor] = version.split('.').map(Number);
  return major === 3 && (minor ?? 0) >= (FIRST_WITHOUT.get(module) ?? Infinity);
}

function candidatesIn(layer: CheckedLayer): Candidate[] {
  return filesWithFacts(layer.files).flatMap((file) => {
    const modules = missingOf(file, layer);
    return modules.length > 0 ? [{ path: file.path, modules }] : [];
  });
}

/** Build tools bring their own distutils, and are not imported by functions. */
const TOOLS = /\/(?:setuptools|_distutils_hack|pkg_resources|pip|wheel|Cython|distutils|_vendor|vendored)\//;

function missingOf({ path, contents }: CheckedFile, layer: CheckedLayer): string[] {
  const former = contents?.formerModules;
  const site = former && inSiteFolder(path)?.site;
  if (!former || site === undefined || isForTests(path) || TOOLS.test(path)) return [];
  const versions = versionsFor(path, layer);
  return former.filter(
    (module) => versions.some((version) => isGone(module, version)) && !isInLayer(module, layer),
  );
}

/** A backport such as legacy-cgi has the module's name; setuptools puts a distutils in its place. */
function isInLayer(module: string, layer: CheckedLayer): boolean {
  const { hasFile, hasFolder } = modulesOf(layer);
  const names = module === 'distutils' ? [module, '_distutils_hack'] : [module];
  return [...sitesOf(layer)].some((site) =>
    names.some((name) => hasFile(`${site}/${name}.py`) || hasFolder(`${site}/${name}`)),
  );
}

function sitesOf({ runtimes }: CheckedLayer): Set<string> {
  const versions = versionsOf('python', runtimes);
  return new Set(['python', ...versions.map((version) => `python/lib/python${version}/site-packages`)]);
}

/** What runs as soon as the package of a file is imported. */
function runWith(path: string, layer: CheckedLayer): Set<string> {
  const folder = `${packageOf(path)}/`;
  return importedFrom([rootOf(path, layer)], layer, (one) => one.startsWith(folder));
}

/**
 * Its package imports it, or the package imports none of its modules itself, so that functions do; those with an
 * underscore are not for them.
 */
function isImportedAtOnce(path: string, layer: CheckedLayer): boolean {
  const run = runWith(path, layer);
  return run.has(path) || (run.size === 1 && !path.includes('/_'));
}

/** The top folder, or the file itself. */
function packageOf(path: string): string {
  const { site, name } = inSiteFolder(path) ?? {};
  return `${site}/${name}`;
}

function topOf(module: string): string {
  return module.split('.', 1)[0] ?? '';
}

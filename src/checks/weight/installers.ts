import { formatBytes } from '../../shared/format.ts';
import type { CheckedLayer } from '../checked-layer.ts';
import { byExcluding, exactPattern } from '../exclude-pattern.ts';
import { filesBelow } from '../file-lists.ts';
import { inWords } from '../../shared/wording.ts';
import { memoized } from '../../shared/memoized.ts';
import { inSiteFolder } from '../../lambda/search-paths.ts';
import type { Weighed } from './weighed.ts';

/** Distributions that install or build others, and their modules. */
const INSTALLERS: Readonly<Record<string, readonly string[]>> = {
  pip: ['pip'],
  setuptools: ['setuptools', 'pkg_resources', '_distutils_hack'],
  wheel: ['wheel'],
};

/** As many sources of others as are read to see whether one of them imports an installer. */
const MOST_SOURCES = 3000;

/** The sources of all other packages, in a layer that holds an installer. */
export function sourcesForInstallers({ files }: CheckedLayer): readonly string[] {
  return sourcesBesides(files);
}

const sourcesBesides = memoized((files: CheckedLayer['files']): string[] => {
  const found = presentIn(files);
  if (found.length === 0) return [];
  const own = new Set(found.flatMap(({ modules }) => modules));
  const sources = filesBelow(files, 'python/').flatMap(({ path }) => {
    const place = inSiteFolder(path);
    return place && path.endsWith('.py') && !own.has(place.name) ? [path] : [];
  });
  return sources.length > MOST_SOURCES ? [] : sources;
});

interface Installer {
  name: string;
  modules: readonly string[];
  /** With a trailing slash. */
  folders: string[];
}

const presentIn = memoized((files: CheckedLayer['files']): Installer[] => {
  const folders = new Set(
    filesBelow(files, 'python/').flatMap(({ path }) => {
      const { site, name = '', rest } = inSiteFolder(path) ?? {};
      return site !== undefined && rest === '__init__.py' ? [`${site}/${name}/`] : [];
    }),
  );
  return Object.entries(INSTALLERS).flatMap(([name, modules]) => {
    const own = [...folders].filter((folder) => modules.some((module) => folder.endsWith(`/${module}/`)));
    return own.some((folder) => folder.endsWith(`/${name}/`)) ? [{ name, modules, folders: own }] : [];
  });
});

/** pip and its like where no other package of the layer imports them. */
export function installers(layer: CheckedLayer): Weighed {
  const sources = sourcesForInstallers(layer);
  const texts = sources.flatMap((path) => layer.texts?.get(path) ?? []);
  const isRead = texts.length > 0 || layer.files.every(({ path }) => !path.endsWith('.py') || isOwn(path));
  const unused = presentIn(layer.files).filter(
    ({ modules }) => isRead && !texts.some((text) => imports(text, modules)),
  );
  const folders = unused.flatMap((one) => one.folders);
  const bytes = layer.files.reduce(
    (sum, { path, size }) => sum + (folders.some((folder) => path.startsWith(folder)) ? size : 0),
    0,
  );
  if (folders.length === 0) return { bytes: 0, finding: [] };
  const names = inWords(unused.map(({ name }) => name));
  const patterns = folders.flatMap((folder) => exactPattern(folder, layer.source.prefix) ?? []);
  return {
    bytes,
    finding: [
      {
        rule: 'weight/installers',
        severity: 'notice',
        path: '',
        message: `${names} ${unused.length === 1 ? 'takes' : 'take'} ${formatBytes(bytes)} of the layer, and no other package in it imports ${unused.length === 1 ? 'it' : 'them'}.`,
        fix: `Do not install ${unused.length === 1 ? 'it' : 'them'} into the layer, or leave the code out${byExcluding(patterns, layer.source)}.`,
      },
    ],
  };
}

function isOwn(path: string): boolean {
  const name = inSiteFolder(path)?.name ?? '';
  return Object.values(INSTALLERS).some((modules) => modules.includes(name));
}

function imports(text: string, modules: readonly string[]): boolean {
  const names = modules.includes('setuptools') ? [...modules, 'distutils'] : modules;
  return new RegExp(
    `^[ \\t>.]*(?:import|from)[ \\t]+(?:[\\w., ]*,[ \\t]*)?(?:${names.join('|')})\\b|import_module\\(["'](?:${names.join('|')})\\b`,
    'm',
  ).test(text);
}

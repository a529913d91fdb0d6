import type { CheckedLayer } from '../checked-layer.ts';
import { filesBelow } from '../file-lists.ts';
import type { Finding, Severity } from '../finding.ts';
import { memoized } from '../../shared/memoized.ts';
import { inWords } from '../../shared/wording.ts';
import { inSiteFolder, SITE_FOLDER, versionsOf } from '../../lambda/search-paths.ts';
import { containsAll, relocation, severityOf } from './placement.ts';

/** Packages of npm and gems bring Python files of their own, e.g. node-gyp. */
const FOREIGN = /(?:^|\/)(?:node_modules|gems)\//;
const SITE = /^((?:.*?\/)?(?:site|dist)-packages)\//;
const METADATA = /^(?:(.*?)\/)?[^/]+\.(?:dist-info|egg-info)(?:\/|$)/;
const MODULE = /\.(?:py|so|pth)$/;

/** A folder of Python packages: what Python would import from, had it been told of it. */
export interface PackageFolder {
  /** Without a trailing slash; '' for the top. */
  folder: string;
  /** An installer made it; else it is a guess by `__init__.py`. */
  isInstalled: boolean;
}

/** The folders of Python packages in a layer, those that belong to a package of another one left out. */
export const pythonFolders = memoized((files: CheckedLayer['files']): readonly PackageFolder[] => {
  const paths = files.map(({ path }) => path).filter((path) => !FOREIGN.test(path));
  const found = new Map<string, boolean>();
  for (const folder of rootsOfPackages(paths)) found.set(folder, false);
  for (const path of paths) {
    const folder = installedFolder(path);
    if (folder !== undefined) found.set(folder, true);
  }
  return [...found]
    .map(([folder, isInstalled]) => ({ folder, isInstalled }))
    .filter(({ folder }) => isInPython(folder) || !isWithin(folder, found));
});

function installedFolder(path: string): string | undefined {
  const site = SITE.exec(path)?.[1];
  if (site !== undefined) return MODULE.test(path) || METADATA.test(path) ? site : undefined;
  const metadata = METADATA.exec(path);
  return metadata ? reached(metadata[1] ?? '') : undefined;
}

/** The parents of the outermost folders with an `__init__.py`. */
function rootsOfPackages(paths: readonly string[]): Set<string> {
  const packages = new Set(
    paths.filter((path) => path.endsWith('/__init__.py') && !SITE.test(path)).map((path) => parentOf(path)),
  );
  const roots = [...packages].map(parentOf).filter((parent) => !packages.has(parent));
  return new Set(roots.map(reached));
}

/** Below `python/`, a folder without `__init__.py` is a namespace, which Python finds by itself. */
function reached(folder: string): string {
  return folder.startsWith('python/') && !/^python\/lib\/python[\d.]+(?:\/|$)/.test(folder)
    ? 'python'
    : folder;
}

function isWithin(folder: string, found: ReadonlyMap<string, boolean>): boolean {
  if (folder === '') return false;
  return found.has('') || ancestorsOf(folder).some((ancestor) => found.has(ancestor));
}

function ancestorsOf(path: string): string[] {
  const steps = path.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Python packages that are where no Python of Lambda looks. */
export function pythonLayout(layer: CheckedLayer): Finding[] {
  const folders = pythonFolders(layer.files);
  const declared = versionsOf('python', layer.runtimes);
  const lacking = findsInPython(layer)
    ? []
    : declared.filter((version) => !folders.some(({ folder }) => SITE_FOLDER.exec(folder)?.[1] === version));
  return [
    ...outsidePython(layer, folders, lacking),
    ...wrongDepth(layer, folders, lacking),
    ...otherVersion(layer, folders, lacking),
  ];
}

/** /opt/python itself holds something to import, whatever the version. */
function findsInPython({ files }: CheckedLayer): boolean {
  return filesBelow(files, 'python/').some(({ path }) => {
    const below = SITE.test(path) ? undefined : inSiteFolder(path);
    return below !== undefined && MODULE.test(path) && !isInstallation(below);
  });
}

/** What a virtual environment has beside its packages: `bin/activate_this.py`, `lib/python3.12/...`. */
function isInstallation({ name, rest }: { name: string; rest: string }): boolean {
  return (
    name === 'bin' || /(?:^|\/)bin\/[^/]+\.py$/.test(rest) || (name === 'lib' && /^python[\d.]+\//.test(rest))
  );
}

function outsidePython(
  layer: CheckedLayer,
  folders: readonly PackageFolder[],
  lacking: readonly string[],
): Finding[] {
  const top = folders.find(
    ({ folder }) => folder === '' || (containsAll(layer, folder) && !isInPython(folder)),
  );
  if (!top) return looseModules(layer, folders, lacking);
  const isEvident = top.isInstalled || lacking.length > 0 || layer.runtimes.length === 0;
  const severity = severityOf(layer, 'python', lacking.length > 0);
  if (!severity || !isEvident) return [];
  return [noPythonFolder(layer, top.folder, severity)];
}

/** `python/`, and what wrongDepth() tells of. */
function isInPython(folder: string): boolean {
  return SITE_FOLDER.test(folder) || isMisplaced(folder);
}

function noPythonFolder(layer: CheckedLayer, folder: string, severity: Severity): Finding {
  const where = folder === '' ? 'at the top of the layer' : `in "${folder}/"`;
  return {
    rule: 'layout/no-python-folder',
    severity,
    path: '',
    message: `The Python packages are ${where}, and Python looks for them in python/.`,
    fix: relocation(layer, { from: folder, to: 'python' }),
  };
}

/** Modules at the top, without a package: they may be what a function loads by its path. */
function looseModules(
  layer: CheckedLayer,
  folders: readonly PackageFolder[],
  lacking: readonly string[],
): Finding[] {
  const isLoose = filesBelow(layer.files, '').some(({ path }) => /^[^/]+\.py$/.test(path));
  if (!isLoose || folders.length > 0 || lacking.length === 0) return [];
  return [noPythonFolder(layer, '', 'warning')];
}

/** Packages where an installer puts them, but not where Lambda looks. */
function isMisplaced(folder: string): boolean {
  return !SITE_FOLDER.test(folder) && (SITE.test(`${folder}/`) || folder.startsWith('python/lib/'));
}

function wrongDepth(
  layer: CheckedLayer,
  folders: readonly PackageFolder[],
  lacking: readonly string[],
): Finding[] {
  const severity = severityOf(layer, 'python', lacking.length > 0);
  if (!severity) return [];
  const version = versionsOf('python', layer.runtimes)[0] ?? '3.x';
  return folders
    .filter(({ folder }) => isMisplaced(folder))
    .map(({ folder }) => ({
      rule: 'layout/site-packages',
      severity,
      path: '',
      message: `Python does not look in ${folder}/ of a layer, only in python/ and python/lib/python${version}/site-packages/.`,
      fix: relocation(layer, { from: folder, to: 'python' }),
    }));
}

function otherVersion(
  layer: CheckedLayer,
  folders: readonly PackageFolder[],
  lacking: readonly string[],
): Finding[] {
  const others = folders
    .map(({ folder }) => SITE_FOLDER.exec(folder)?.[1])
    .filter((version) => version !== undefined);
  const severity = severityOf(layer, 'python', true);
  if (lacking.length === 0 || others.length === 0 || !severity) return [];
  const has = inWords(others.map((version) => `python${version}`));
  const lacks = inWords(lacking.map((version) => `python${version}`));
  return [
    {
      rule: 'layout/site-packages',
      severity,
      path: '',
      message: `The layer is declared for ${lacks} but holds packages for ${has} only, below python/lib/.`,
      fix: `Install them with that Python too (into python/lib/python${lacking[0]}/site-packages), or declare what is there: \`compatible-runtimes: ${others.map((version) => `python${version}`).join(', ')}\`.`,
    },
  ];
}

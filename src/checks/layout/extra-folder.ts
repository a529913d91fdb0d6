import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import type { Finding, Severity } from '../finding.ts';
import type { PackageLanguage } from '../../lambda/search-paths.ts';
import { relocation, severityOf } from './placement.ts';
import { shellWord } from '../shell.ts';

/** What is found where it is, by the language that finds it. */
const WELL_PLACED: readonly [PackageLanguage, RegExp][] = [
  [
    'python',
    /^python\/(?:lib\/python3\.\d+\/site-packages\/)?(?:[^/]+\.(?:py|so|dist-info\/.+)|[^/]+\/__init__\.py)$/,
  ],
  ['nodejs', /^nodejs\/(?:(?:node\d+\/)?node_modules\/.|package\.json$)/],
  ['java', /^java\/lib\/[^/]+\.jar$/],
  ['ruby', /^ruby\/gems\/[\d.]+\/(?:gems|specifications)\//],
];

/** What Lambda itself or the loader finds in a layer, whatever the language. */
const STARTED: Record<'extension' | 'bootstrap' | 'program' | 'library', RegExp> = {
  extension: /^extensions\/[^/.][^/]*$/,
  bootstrap: /^bootstrap$/,
  program: /^bin\/[^/]+$/,
  library: /^lib\/[^/]+\.so(?:\.[\d.]+)?$/,
};

/** What is at the top of a layer; a tool with a folder of its own has more than that, such as `share/` or `conf/`. */
const LAYER_TOP = /^(?:(?:bin|lib|extensions|python|nodejs|java|ruby)\/|[^/]+$)/;

/** A folder of a branch, a release or a build, not of a tool that functions start by its path. */
const ARCHIVE_NAME =
  /-(?:v?\d[\w.]*|main|master|develop|dev|trunk|head|[0-9a-f]{7,40})$|^(?:layers?|opt|dist|build|out|output|target|package|packages|release|artifacts?|src|app)$/i;

/** What is in bin/ and lib/ of these is told by programLayout(), or is for a language to find. */
const SYSTEM_FOLDER = /^(?:usr|usr\/local|local|(?:python|nodejs|java|ruby)(?:\/.*)?)$/;

/** The whole layer is one folder too deep, as in GitHub's own zips, or with a `prefix` that is there already. */
export function extraFolder(layer: CheckedLayer): Finding[] {
  for (const folder of commonFolders(layer.files)) {
    if (isLayerItself(layer.files, folder)) continue;
    const languages = languagesBelow(layer.files, folder);
    const started = startedSeverity(layer, folder);
    if (languages.length === 0 && !started) continue;
    if (started) return [finding(layer, folder, started)];
    const severity = languages
      .map((language) => severityOf(layer, language, true))
      .reduce(worse, hasExtension(layer.files, folder) ? 'warning' : undefined);
    return severity ? [finding(layer, folder, severity)] : [];
  }
  return [];
}

function finding(layer: CheckedLayer, folder: string, severity: Severity): Finding {
  return {
    rule: 'layout/extra-folder',
    severity,
    path: '',
    message: `Everything is below "${folder}/", so that Lambda finds none of it: it unpacks the layer to /opt/${folder}/.`,
    fix:
      layer.source.kind === 'zip'
        ? `Make the zip inside that folder: \`cd ${shellWord(folder)} && zip -qr ../layer.zip .\`.`
        : relocation(layer, { from: folder, to: '' }),
  };
}

/** How sure it is that what Lambda starts, or the loader loads, is meant to be found; undefined where there is none. */
function startedSeverity(layer: CheckedLayer, folder: string): Severity | undefined {
  const inside = layer.files
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map((file) => ({ ...file, path: file.path.slice(folder.length + 1) }));
  const has = (kind: keyof typeof STARTED) =>
    inside.some((file) => STARTED[kind].test(file.path) && isOf(kind, file));
  if (has('extension')) return 'error';
  if (has('bootstrap') && isForOwnRuntime(layer)) return 'error';
  if (SYSTEM_FOLDER.test(folder) || (!has('program') && !has('library'))) return undefined;
  if (!inside.every(({ path }) => LAYER_TOP.test(path))) return undefined;
  return ARCHIVE_NAME.test(folder.slice(folder.lastIndexOf('/') + 1)) ? 'error' : 'warning';
}

function isOf(kind: keyof typeof STARTED, { executable, contents, type }: CheckedFile): boolean {
  if (kind === 'library') return type === 'link' || contents?.elf?.kind === 'library';
  return executable || contents?.script !== undefined || contents?.elf?.kind === 'executable';
}

/** Only OS-only runtimes start a bootstrap; with nothing declared there is nothing else that it could be for. */
function isForOwnRuntime({ runtimes }: CheckedLayer): boolean {
  return runtimes.length === 0 || runtimes.some((runtime) => runtime.startsWith('provided'));
}

/** Folders, outermost first, that everything is below, loose files at the top apart. */
function commonFolders(files: readonly CheckedFile[]): string[] {
  const nested = files.filter(({ path }) => path.includes('/'));
  const [first] = nested;
  const steps = first?.path.split('/').slice(0, -1) ?? [];
  const folders = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  return folders.filter((folder) => nested.every(({ path }) => path.startsWith(`${folder}/`)));
}

function languagesBelow(files: readonly CheckedFile[], folder: string): PackageLanguage[] {
  const inside = files
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map(({ path }) => path.slice(folder.length + 1));
  return WELL_PLACED.filter(([, pattern]) => inside.some((path) => pattern.test(path))).map(
    ([language]) => language,
  );
}

/** `python/python/` looks well placed from outside too; it is unless it is a package called "python". */
function isLayerItself(files: readonly CheckedFile[], folder: string): boolean {
  const isDoubled = folder === 'python' && files.every(({ path }) => /^python\/python\/.|^[^/]+$/.test(path));
  if (isDoubled) return files.some(({ path }) => path === 'python/python/__init__.py');
  return files.some((file) => isWellPlaced(file));
}

function isWellPlaced(file: CheckedFile): boolean {
  const isStarted = (['extension', 'bootstrap', 'program', 'library'] as const).some(
    (kind) => STARTED[kind].test(file.path) && isOf(kind, file),
  );
  return isStarted || WELL_PLACED.some(([, pattern]) => pattern.test(file.path));
}

function hasExtension(files: readonly CheckedFile[], folder: string): boolean {
  return files.some(({ path, executable }) => executable && path.startsWith(`${folder}/extensions/`));
}

function worse(one: Severity | undefined, other: Severity | undefined): Severity | undefined {
  return one === 'error' || other === undefined ? one : other;
}

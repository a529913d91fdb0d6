import type { CheckedFile, CheckedLayer } from '../checked-layer.js';
import type { Finding, Severity } from '../finding.js';
import type { PackageLanguage } from '../search-paths.js';
import { relocation, severityOf } from './placement.js';
import { shellWord } from '../shell.js';

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

/** The whole layer is one folder too deep, as in GitHub's own zips, or with a `prefix` that is there already. */
export function extraFolder(layer: CheckedLayer): Finding[] {
  for (const folder of commonFolders(layer.files)) {
    const languages = languagesBelow(layer.files, folder);
    if (languages.length === 0 || isLayerItself(layer.files, folder)) continue;
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
  return files.some(({ path }) => WELL_PLACED.some(([, pattern]) => pattern.test(path)));
}

function hasExtension(files: readonly CheckedFile[], folder: string): boolean {
  return files.some(({ path, executable }) => executable && path.startsWith(`${folder}/extensions/`));
}

function worse(one: Severity | undefined, other: Severity | undefined): Severity | undefined {
  return one === 'error' || other === undefined ? one : other;
}

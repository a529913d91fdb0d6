import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import { filesBelow } from '../file-lists.ts';
import type { Finding, Severity } from '../finding.ts';
import { quotedList } from '../../shared/wording.ts';
import type { PackageLanguage } from '../../lambda/search-paths.ts';
import { severityOf } from './placement.ts';
import { installing, unpacking } from './unpacking.ts';

/** Lambda unpacks none of these. What compresses a single file (`.br`, `.gz`) is for functions, jars are for Java. */
const ARCHIVE = /\.(?:zip|whl|egg|gem|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst|lz4?)|7z|rar|deb|rpm)$/i;

/** Its name alone says that it holds packages. */
const PACKAGE_ARCHIVE = /\.(?:whl|egg|gem|deb|rpm)$/i;

/** Archives into which contents/packed.ts looks: it says nothing of one that holds data. */
const READABLE = /\.(?:zip|whl|egg|gem|tar|tar\.gz|tgz)$/i;

/** Lists of what to install, by the language whose tool reads them. */
const MANIFESTS: readonly [PackageLanguage, RegExp][] = [
  [
    'python',
    /^(?:[\w-]*requirements[\w-]*\.(?:txt|in)|Pipfile(?:\.lock)?|pyproject\.toml|(?:poetry|uv|pdm)\.lock)$/,
  ],
  ['nodejs', /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/],
  ['ruby', /^(?:Gemfile(?:\.lock)?|gems\.(?:rb|locked))$/],
  ['java', /^(?:pom\.xml|build\.gradle(?:\.kts)?)$/],
];

/** Says nothing of what a folder is for. */
const BESIDE =
  /(?:^|\/)(?:(?:readme|licen[cs]e|notice|changelog|copying)[^/]*|VERSION|[^/]+\.(?:sha\d+|md5|sig|asc))$|(?:^|\/)\.|(?:^|\/)__MACOSX\//i;

const LANGUAGES = ['python', 'nodejs', 'ruby', 'java'] as const;

/** Archives, or lists of what to install, where nothing else is: Lambda unpacks the layer's own zip and no other. */
export function packed(layer: CheckedLayer): Finding[] {
  const inFolders = LANGUAGES.flatMap((language) => packedIn(layer, `${language}/`));
  return inFolders.length > 0 ? inFolders : packedIn(layer, '');
}

function isBeside({ path, contents }: CheckedFile): boolean {
  // Without dependencies, it only says how the functions' own code is read.
  if (baseName(path) === 'package.json')
    return Object.keys(contents?.nodePackage?.dependencies ?? {}).length === 0;
  return BESIDE.test(path);
}

function packedIn(layer: CheckedLayer, folder: string): Finding[] {
  const [archives, manifests]: [CheckedFile[], CheckedFile[]] = [[], []];
  for (const file of folder === '' ? layer.files : filesBelow(layer.files, folder)) {
    if (isBeside(file)) continue;
    if (ARCHIVE.test(file.path)) archives.push(file);
    else if (languageOf(file.path) !== undefined) manifests.push(file);
    else return [];
  }
  if (archives.length + manifests.length === 0) return [];
  return archives.length > 0 ? ofArchives(layer, archives, folder) : ofManifests(layer, manifests);
}

function languageOf(path: string): PackageLanguage | undefined {
  return MANIFESTS.find(([, pattern]) => pattern.test(baseName(path)))?.[0];
}

function ofArchives(layer: CheckedLayer, archives: readonly CheckedFile[], folder: string): Finding[] {
  for (const severity of ['error', 'warning'] as const) {
    const found = archives.filter((file) => severityOfArchive(file, folder) === severity);
    const [first] = found;
    if (!first) continue;
    return [
      {
        rule: 'layout/packed',
        severity,
        path: first.path,
        message: `${folder === '' ? 'The layer' : folder} holds nothing but ${quotedList(found.map(({ path }) => path))}: Lambda unpacks the layer's own zip and no other, so that functions do not find the content.`,
        fix: unpacking(layer, first),
      },
    ];
  }
  return [];
}

/** Functions may unpack an archive of data themselves; one of packages is certain where packages are looked for. */
function severityOfArchive({ path, contents }: CheckedFile, folder: string): Severity | undefined {
  const holds = contents?.packed ?? (PACKAGE_ARCHIVE.test(path) ? 'packages' : undefined);
  if (holds === undefined) return folder !== '' && !READABLE.test(path) ? 'warning' : undefined;
  const isWhereLookedFor = folder !== '' || !path.includes('/');
  return holds === 'layer' || isWhereLookedFor ? 'error' : 'warning';
}

/** Those of npm in nodejs/ are told by layout/empty-node-modules. */
function ofManifests(layer: CheckedLayer, manifests: readonly CheckedFile[]): Finding[] {
  const [first] = manifests.filter(({ path }) => !/^nodejs\/[^/]+$/.test(path));
  const language = first && languageOf(first.path);
  const severity = language && severityOf(layer, language, true);
  if (!severity) return [];
  return [
    {
      rule: 'layout/packed',
      severity,
      path: first.path,
      message: `${quotedList(manifests.map(({ path }) => path))} ${manifests.length === 1 ? 'says' : 'say'} what to install, and nothing is installed: Lambda does not do it.`,
      fix: installing(layer, first.path, language),
    },
  ];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

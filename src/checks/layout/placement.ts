import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import { belowPrefix } from '../exclude-pattern.ts';
import { filesWithFacts } from '../file-lists.ts';
import type { Severity } from '../finding.ts';
import { inWords } from '../../shared/wording.ts';
import { versionsOf } from '../../lambda/search-paths.ts';
import type { PackageLanguage } from '../../lambda/search-paths.ts';

/**
 * How bad it is that packages of a language are where nobody looks.
 * @param lacking a declared runtime of that language finds nothing in the layer
 * @returns undefined where only other languages are declared: then the packages are not meant for a search path
 */
export function severityOf(
  { runtimes, files }: CheckedLayer,
  language: PackageLanguage,
  lacking: boolean,
): Severity | undefined {
  if (runtimes.length === 0) return 'warning';
  if (versionsOf(language, runtimes).length === 0) return undefined;
  return lacking && !filesWithFacts(files).some(isWrapper) ? 'error' : 'warning';
}

/** A script at the top may be a wrapper (AWS_LAMBDA_EXEC_WRAPPER) or bootstrap that sets search paths of its own. */
function isWrapper({ path, executable, contents }: CheckedFile): boolean {
  return executable && contents?.script !== undefined && !path.includes('/');
}

/** Where the packages are, and where they should be: folders without a trailing slash, '' for the top. */
export interface FolderMove {
  from: string;
  to: string;
}

/** The sentence that says how to move a folder's content: by inputs where that moves all there is. */
export function relocation({ files, source }: CheckedLayer, { from, to }: FolderMove): string {
  const name = from === '' ? 'the packages' : `what is in "${from}/"`;
  if (source.kind === 'zip')
    return `Put ${name} into \`layer/${to}/\` and make the zip from there: \`cd layer && zip -qr ../layer.zip .\`.`;
  const movesAll =
    from === ''
      ? !files.some(({ path }) => KNOWN_TOP.test(path))
      : files.every(({ path }) => path.startsWith(`${from}/`) || !path.includes('/'));
  if (!movesAll) return `Put ${name} into \`${to}/\` of the layer.`;
  return `Set ${inputs(source, { from, to })}.`;
}

/** What `prefix` would take to another place although it is where it should be. */
const KNOWN_TOP = /^(?:python|nodejs|java|ruby|extensions)\//;

/** The inputs that make a folder of the layer another one, e.g. `path: build/app` and `prefix: python`. */
function inputs({ path, prefix }: CheckedLayer['source'], { from, to }: FolderMove): string {
  const isAbove = prefix !== from && prefix.startsWith(from === '' ? '' : `${from}/`);
  const newPath = isAbove ? path : joined(path, belowPrefix(`${from}/`, prefix).slice(0, -1));
  const newPrefix = isAbove ? joined(to, prefix.slice(from.length).replace(/^\//, '')) : to;
  return inWords([
    ...(newPath === path ? [] : [`\`path: ${newPath}\``]),
    ...(newPrefix === prefix ? [] : [newPrefix === '' ? 'no `prefix`' : `\`prefix: ${newPrefix}\``]),
  ]);
}

/** A folder and what is below it, either of them empty or not. */
export function joined(folder: string, below: string): string {
  if (folder === '' || below === '') return folder || below;
  return `${folder.replace(/\/+$/, '')}/${below}`;
}

/** Tells whether everything but loose files at the top is below this folder. */
export function containsAll({ files }: CheckedLayer, folder: string): boolean {
  return folder !== '' && files.every(({ path }) => path.startsWith(`${folder}/`) || !path.includes('/'));
}

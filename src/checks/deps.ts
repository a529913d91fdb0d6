import { grouped } from '../shared/grouped.ts';
import type { CheckedLayer } from './checked-layer.ts';
import { distributions } from './deps/distributions.ts';
import { editable, editableTexts } from './deps/editable.ts';
import { formerModuleFindings, formerModulesTexts } from './deps/former-modules.ts';
import { incomplete, incompleteTexts } from './deps/incomplete.ts';
import { metadata, metadataTexts } from './deps/metadata.ts';
import { requirements } from './deps/requirements.ts';
import { filesByNodePackage, filesWithFacts } from './file-lists.ts';
import type { Finding } from './finding.ts';
import { inWords, quotedList } from '../shared/wording.ts';
import { installedPackage } from '../lambda/search-paths.ts';
import { formatBytes } from '../shared/format.ts';

/** What is odd about the packages that were installed into the layer. */
export function deps(layer: CheckedLayer): Finding[] {
  return [
    ...editable(layer),
    ...incomplete(layer),
    ...requirements(layer),
    ...formerModuleFindings(layer),
    ...twoPythonVersions(layer),
    ...twoNodeVersions(layer),
    ...metadata(layer),
    ...dev(layer),
  ];
}

/** The Python sources that findings of this family depend on. */
export function depsTexts(layer: CheckedLayer): string[] {
  return [editableTexts, incompleteTexts, formerModulesTexts, metadataTexts].flatMap((need) => need(layer));
}

function twoPythonVersions(layer: CheckedLayer): Finding[] {
  return [...grouped(distributions(layer), ({ site, name }) => `${site}/${name}`).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      rule: 'deps/two-versions',
      severity: 'warning',
      path: '',
      paths: group.map(({ path }) => path),
      message: `${group[0]?.site}/ holds ${group[0]?.name} as ${inWords(group.map(({ version }) => version))}: the files are a mix of them.`,
      fix: 'Install into an empty folder: `pip install --target` leaves what an earlier install put there.',
    }));
}

/** Older copies of small packages are in nearly every node_modules, and cost nothing. */
const WORTH_BYTES = 100_000;

function twoNodeVersions({ files }: CheckedLayer): Finding[] {
  const owned = filesByNodePackage(files);
  const sizeOf = (folder: string) => (owned.get(folder) ?? []).reduce((sum, { size }) => sum + size, 0);
  const installed = filesWithFacts(files).flatMap(({ path, contents }) => {
    if (!contents?.nodePackage || !installedPackage(path)) return [];
    return [{ ...contents.nodePackage, path, size: sizeOf(path.slice(0, path.lastIndexOf('/') + 1)) }];
  });
  const several = [...grouped(installed, ({ name }) => name).values()]
    .map((copies) => ({
      name: copies[0]?.name ?? '',
      versions: [...new Set(copies.map(({ version }) => version))].sort(),
      paths: copies.map(({ path }) => path),
      extra: copies.reduce((sum, { size }) => sum + size, 0) - Math.max(...copies.map(({ size }) => size)),
    }))
    .filter(({ name, versions, extra }) => name !== '' && versions.length > 1 && extra >= WORTH_BYTES)
    .sort((a, b) => b.extra - a.extra || (a.name < b.name ? -1 : 1));
  if (several.length === 0) return [];
  const shown = several.slice(0, 3).map(({ name, versions }) => `${name} (${versions.join(', ')})`);
  const more = several.length - shown.length;
  const extra = formatBytes(several.reduce((sum, one) => sum + one.extra, 0));
  return [
    {
      rule: 'deps/two-versions',
      severity: 'notice',
      path: '',
      paths: several.flatMap(({ paths }) => paths),
      message: `The layer holds ${more > 0 ? `${shown.join(', ')} and ${more} more packages` : inWords(shown)} in several versions, which takes ${extra} more than one of each.`,
      fix: 'Raise the packages that ask for the older one: `npm ls <name>` tells which.',
    },
  ];
}

const NODE_LOCK = 'node_modules/.package-lock.json';

function dev({ files, evidence = [], source }: CheckedLayer): Finding[] {
  const folders = new Set(
    [...filesWithFacts(files), ...evidence].flatMap(({ path, contents }) => {
      const root = path.endsWith(NODE_LOCK) ? path.slice(0, -NODE_LOCK.length) : undefined;
      return root === undefined ? [] : (contents?.nodeLock?.dev ?? []).map((folder) => root + folder);
    }),
  );
  if (folders.size === 0) return [];
  const present = new Set<string>();
  let bytes = 0;
  for (const { path, size } of files) {
    const within = foldersOf(path).filter((folder) => folders.has(folder));
    for (const folder of within) present.add(folder);
    if (within.length > 0) bytes += size;
  }
  const [first] = present;
  if (first === undefined) return [];
  const names = [...present].map((folder) => folder.replace(/^.*node_modules\//, ''));
  return [
    {
      rule: 'deps/dev',
      severity: 'warning',
      path: '',
      paths: [...present],
      message: `${present.size} npm ${present.size === 1 ? 'package' : 'packages'} for development only (${quotedList(names)}) ${present.size === 1 ? 'takes' : 'take'} ${formatBytes(bytes)} of the layer.`,
      fix: `Install without them: \`npm ci --omit=dev\`${source.kind === 'zip' ? ' before the zip is made' : ''}.`,
    },
  ];
}

/** The installed packages that a path is in, outermost first. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (const match of path.matchAll(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/g))
    folders.push(path.slice(0, match.index + match[0].length));
  return folders;
}

import { posix } from 'node:path';
import type { NodePackage } from '../../inspect/file-facts.ts';
import type { CheckedLayer } from '../checked-layer.ts';
import { filesBelow, filesWithFacts } from '../file-lists.ts';
import type { Finding } from '../finding.ts';
import { memoized } from '../../shared/memoized.ts';
import { installedPackage } from '../../lambda/search-paths.ts';

/** So many files take hundreds of milliseconds to find, read and compile in a small function. */
const MANY_FILES = 300;

/** Only the packages that were asked for are entries; in a layer that does not say, those that no other one needs. */
const MOST_ENTRIES = 10;

const MODULES = 'nodejs/node_modules/';

/** How far a package is followed: what it has loaded so far, and which sources are to be read for more. */
interface Loading {
  name: string;
  files: Set<string>;
  unread: string[];
}

/** The sources that are loaded with the layer's packages, as far as they are known. */
export function sourcesLoaded(layer: CheckedLayer): string[] {
  return loadings(layer).flatMap(({ unread, files }) => (files.size > MANY_FILES ? [] : unread));
}

/** A package whose loading takes hundreds of files that could be one. */
export function loadedFiles(layer: CheckedLayer): Finding[] {
  const heavy = loadings(layer).filter(({ files }) => files.size > MANY_FILES);
  const [first] = heavy;
  if (!first) return [];
  const names = heavy.map(({ name }) => name);
  return [
    {
      rule: 'weight/unbundled',
      severity: 'notice',
      path: '',
      message: `To load ${first.name}, Node.js opens more than ${MANY_FILES} files${names.length > 1 ? `, and so it does for ${names.length - 1} more ${names.length === 2 ? 'package' : 'packages'}` : ''}: each function pays for that at its cold start.`,
      fix: `Bundle it into one file: \`npx esbuild --bundle --minify --platform=node ${first.name} --outfile=nodejs/node_modules/${first.name}/index.js\` from a folder where it is installed, or load the parts that are needed.`,
    },
  ];
}

function loadings(layer: CheckedLayer): Loading[] {
  const { paths, manifests, entries } = startIn(layer.files);
  return entries.map((name) => follow(name, { paths, manifests, texts: layer.texts ?? new Map() }));
}

interface Start extends Pick<Sources, 'paths' | 'manifests'> {
  /** Names of the packages from which code is loaded. */
  entries: string[];
}

/** The code that may be loaded, and the packages from which it is. */
const startIn = memoized((files: CheckedLayer['files']): Start => {
  const code = filesBelow(files, 'nodejs/').filter(
    ({ path }) => path.startsWith(MODULES) && /\.(?:[cm]?js|json)$/.test(path),
  );
  const paths = new Set(code.map(({ path }) => path));
  const manifests = new Map(
    filesWithFacts(files).flatMap(({ path, contents }) =>
      contents?.nodePackage ? [[path, contents.nodePackage]] : [],
    ),
  );
  return { paths, manifests, entries: code.length > MANY_FILES ? entriesOf(files) : [] };
});

function entriesOf(files: CheckedLayer['files']): string[] {
  const installed = filesWithFacts(files).flatMap(({ path, contents }) => {
    const place = installedPackage(path);
    return place?.modules === MODULES && contents?.nodePackage
      ? [{ name: place.name, needs: Object.keys(contents.nodePackage.dependencies) }]
      : [];
  });
  const own = filesWithFacts(files).find(({ path }) => path === 'nodejs/package.json')?.contents?.nodePackage;
  const asked = Object.keys(own?.dependencies ?? {});
  const needed = new Set(installed.flatMap(({ needs }) => needs));
  const names = installed.map(({ name }) => name);
  const entries =
    asked.length > 0
      ? names.filter((name) => asked.includes(name))
      : names.filter((name) => !needed.has(name));
  return entries.slice(0, MOST_ENTRIES);
}

interface Sources {
  paths: ReadonlySet<string>;
  /** What the package.json at a path says. */
  manifests: ReadonlyMap<string, NodePackage>;
  texts: ReadonlyMap<string, string>;
}

/** Only at the beginning of a line: what a function loads later, it may never load. */
const LOADS =
  /^(?:(?:const|let|var|export|import)\b[^\n'"]*|[\w$.]+\s*=\s*[^\n'"]*|__exportStar\(|tslib_\d+\.__exportStar\(|\}\s*from\s*)?(?:require\(|from\s*|import\s*)["']([^"'\n]+)["']/gm;

function follow(name: string, { paths, manifests, texts }: Sources): Loading {
  const [files, seen] = [new Set<string>(), new Set<string>()];
  const unread: string[] = [];
  const known = targetsKnown(texts);
  const waiting = [`${MODULES}${name}/package.json`];
  for (let path = waiting.pop(); path !== undefined && files.size <= MANY_FILES; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (path.endsWith('/package.json')) {
      waiting.push(...mainOf(path, manifests.get(path), paths));
      continue;
    }
    files.add(path);
    if (path.endsWith('.json')) continue;
    const text = texts.get(path);
    if (text === undefined) {
      unread.push(path);
      continue;
    }
    const targets = known.get(path) ?? loadsOf(path, text, paths);
    known.set(path, targets);
    waiting.push(...targets);
  }
  return { name, files, unread };
}

/** Every round in which texts are read begins anew: by path what each source loads. */
const targetsKnown = memoized<Sources['texts'], Map<string, string[]>>(() => new Map());

function loadsOf(path: string, text: string, paths: ReadonlySet<string>): string[] {
  return [...text.matchAll(LOADS)].flatMap(([, target = '']) => targetOf(path, target, paths));
}

/** The file that `require()` loads by the name of a package, or else `import`. */
function mainOf(manifest: string, about: NodePackage | undefined, paths: ReadonlySet<string>): string[] {
  const { main = 'index.js', exports } = about?.entry ?? {};
  const target = exports ? (exports['require'] ?? exports.import) : main;
  return target === undefined ? [] : fileOf(posix.join(posix.dirname(manifest), target), paths);
}

function targetOf(from: string, target: string, paths: ReadonlySet<string>): string[] {
  if (target.startsWith('.')) return fileOf(posix.join(posix.dirname(from), target), paths);
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? '';
  const folders = [...from.matchAll(/node_modules\//g)].map(({ index }) => from.slice(0, index + 13));
  const nested = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(from)?.[0];
  const searched = [...folders, ...(nested === undefined ? [] : [`${nested}node_modules/`])].toReversed();
  const found = searched.find((folder) => paths.has(`${folder}${name}/package.json`));
  if (found === undefined) return [];
  return target === name ? [`${found}${name}/package.json`] : fileOf(`${found}${target}`, paths);
}

function fileOf(path: string, paths: ReadonlySet<string>): string[] {
  const found = ['', '.js', '.cjs', '.json', '/index.js']
    .map((end) => path + end)
    .find((one) => paths.has(one));
  return found === undefined ? [] : [found];
}

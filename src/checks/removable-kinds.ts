import { inSiteFolder } from '../lambda/search-paths.ts';
import { memoized } from '../shared/memoized.ts';
import type { CheckedFile, CheckedLayer } from './checked-layer.ts';
import { exactPattern } from './exclude-pattern.ts';
import { filesWithFacts, foldersOfLayer, pathsIn } from './file-lists.ts';
import { foldersIn } from './folders.ts';
import { extensionOf } from './removable-rules.ts';
import type { FileKind, FolderKind, Kind } from './removable-rules.ts';
import { importedFolders } from './weight/imported-folders.ts';

/** The kinds of each share; a file belongs to the first that fits. */
export function removableKinds(layer: CheckedLayer): [what: string, kinds: Kind[]][] {
  const imported = importedFolders(layer);
  const isInstalled = installedIn(layer);
  const isNeeded = (path: string) => NEEDED_TESTS.test(path) || imported.has(path);
  return [
    ['tests', ['test', 'tests', '__tests__'].map((name) => folder(name, isNeeded))],
    [
      'examples',
      ['examples', 'example', 'benchmarks', 'benchmark'].map((name) =>
        folder(name, (path) => isNeeded(path) || !isInstalled(path)),
      ),
    ],
    ['documentation', documentation(layer)],
    ['bytecode', bytecode(layer)],
    ['source maps', SOURCE_MAPS.map((suffix) => extension(suffix))],
    ['type declarations', DECLARATIONS.map((suffix) => extension(suffix))],
    ['sources', SOURCES.map((suffix) => extension(suffix))],
    [
      'static libraries',
      [extension('.a'), extension('.o'), extension('.lib', ({ path }) => IN_PACKAGE.test(path))],
    ],
    ['debug files', debugFiles(layer)],
    ['other platforms', otherPlatforms(layer)],
  ];
}

/**
 * Folders of that name that hold more than tests: packages, parts of gems, and modules that a package exports or
 * imports itself (numpy.testing did so until 2.4, numpy/numpy#28936).
 */
const NEEDED_TESTS =
  /(?:^|\/)(?:node_modules\/(?:@[^/]+\/)?|gems\/.+\/lib\/(?:.+\/)?|django\/|twisted\/|numpy\/_core\/)[^/]+\/$/;

const IN_PACKAGE = /(?:^|\/)(?:node_modules|site-packages|python)\//;

const SOURCE_MAPS = '.js.map .cjs.map .mjs.map .css.map .d.ts.map'.split(' ');
const DECLARATIONS = '.d.ts .d.mts .d.cts .pyi'.split(' ');
const SOURCES = '.c .cc .cpp .cxx .h .hpp .pyx .pxd'.split(' ');

/** Tells of a folder whether an installer put it there: examples of one's own may be data, e.g. for prompts. */
function installedIn({ files }: CheckedLayer): (folder: string) => boolean {
  const tops = new Set(
    filesWithFacts(files).flatMap(({ path, contents }) => {
      const { site } = inSiteFolder(path) ?? {};
      return site === undefined ? [] : (contents?.recordTops ?? []).map((top) => `${site}/${top}`);
    }),
  );
  return (folder) => {
    const { site, name, rest } = inSiteFolder(folder) ?? {};
    return /(?:^|\/)node_modules\//.test(folder) || (!!rest && tops.has(`${site ?? ''}/${name ?? ''}`));
  };
}

const CODE = /\.(?:py|[cm]?js|json|so|node|rb|class|jar)$/;

const foldersWithCode = memoized((files: CheckedLayer['files']) =>
  foldersIn(files.flatMap(({ path }) => (CODE.test(path) ? [path] : []))),
);

/** `boto3/docs` is code, and data of one's own may be Markdown too, e.g. prompts. */
function documentation({ files }: CheckedLayer): Kind[] {
  const stays = (path: string) => IS_NODE_PACKAGE.test(path) || foldersWithCode(files).has(path);
  const names = ['README', 'CHANGELOG', 'CONTRIBUTING', 'SECURITY'].map((name) => `${name}.md`);
  return [
    folder('docs', stays),
    folder('man', stays),
    extension('.md', ({ path }) => DOCUMENT.test(path)),
    ...names.map((name): FileKind => ({
      pattern: name,
      matches: (path) => baseName(path) === name,
      ending: extensionOf(name),
    })),
    extension('.rst'),
  ];
}

const IS_NODE_PACKAGE = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/$/;

const DOCUMENT =
  /(?:^|\/)node_modules\/|(?:^|\/)(?:[A-Z0-9][A-Z0-9_.-]*|readme|changelog|changes|history|contributing)\.md$|\.dist-info\//;

/**
 * Python without its sources has nothing but bytecode; beside them it is out of date, as times are not kept, unless it is
 * of the kind for which Python looks at no time.
 */
function bytecode({ files }: CheckedLayer): Kind[] {
  const valid = new Set(
    files.filter(({ contents }) => contents?.bytecode?.isHashBased).map(({ path }) => path),
  );
  const withValid = foldersIn([...valid]);
  const hasSource = ({ path }: CheckedFile) =>
    !valid.has(path) && (path.includes('__pycache__/') || pathsIn(files).has(path.replace(/[co]$/, '')));
  return [
    folder('__pycache__', (path) => withValid.has(path)),
    extension('.pyc', hasSource),
    extension('.pyo', hasSource),
  ];
}

/** `.pdb` is also a format of chemistry. */
function debugFiles({ files }: CheckedLayer): Kind[] {
  const hasProgram = ({ path }: CheckedFile) =>
    ['dll', 'exe', 'node', 'pyd'].some((ending) => pathsIn(files).has(path.replace(/pdb$/, ending)));
  const bundle: FolderKind = {
    pattern: '*.dSYM/',
    hint: '.dSYM/',
    matches: (path) => path.endsWith('.dSYM/'),
  };
  return [
    bundle,
    extension('.debug', ({ contents }) => contents?.elf !== undefined),
    extension('.pdb', hasProgram),
  ];
}

/** So many single files of other platforms are named one by one. */
const MAX_SINGLE_FILES = 10;

/** Native code that Linux does not load: folders of prebuilt addons, Mach-O, and PE where nothing of .NET uses it. */
function otherPlatforms({ files, architectures, runtimes, source }: CheckedLayer): Kind[] {
  const names = new Set([...foldersOfLayer(files)].flatMap((at) => PREBUILT.exec(at)?.[1] ?? []));
  const others = [...names].filter((name) => isOtherPlatform(name, architectures)).sort();
  const usesDotnet = runtimes.some((runtime) => runtime.startsWith('dotnet')) || isForDotnet(files);
  const isForeign = ({ contents }: CheckedFile) =>
    contents?.machO !== undefined || (contents?.pe !== undefined && !contents.pe.dotnet && !usesDotnet);
  const foreign = filesWithFacts(files)
    .filter(isForeign)
    .sort((a, b) => b.size - a.size);
  const suffixes = new Set(foreign.flatMap(({ path }) => /[^/](\.[a-z]+)$/i.exec(path)?.[1] ?? []));
  return [
    ...others.map((name) => folder(`prebuilds/${name}`)),
    ...[...suffixes].map((suffix) => extension(suffix, isForeign)),
    ...foreign.slice(0, MAX_SINGLE_FILES).flatMap(({ path }) => single(path, source.prefix)),
  ];
}

const PREBUILT = /(?:^|\/)prebuilds\/([a-z0-9_-]+)\//;

const DOTNET = /\.(?:deps|runtimeconfig)\.json$|(?:^|\/)pythonnet\//;

/** Asked of layers with programs for Windows alone. */
function isForDotnet(files: CheckedLayer['files']): boolean {
  return (
    filesWithFacts(files).some(({ contents }) => contents?.pe !== undefined) &&
    files.some(({ path }) => DOTNET.test(path))
  );
}

const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'arm64' };

/** Of names such as `darwin-x64`, as Node.js has for platforms and CPUs. */
function isOtherPlatform(name: string, declared: readonly string[]): boolean {
  const [platform, cpu = ''] = name.split('-');
  if (!/^(?:darwin|win32|android|freebsd|openbsd|sunos|aix)$/.test(platform ?? '')) {
    const architecture = platform === 'linux' ? ARCHITECTURES[cpu] : undefined;
    return architecture !== undefined && declared.length > 0 && !declared.includes(architecture);
  }
  return true;
}

function folder(name: string, stays?: FolderKind['stays']): FolderKind {
  const ending = `${name}/`;
  return {
    pattern: name.includes('/') ? `**/${ending}` : ending,
    hint: ending,
    matches: (path) => path === ending || path.endsWith(`/${ending}`),
    ...(stays && { stays }),
  };
}

function extension(suffix: string, isNeedless?: FileKind['isNeedless']): FileKind {
  return {
    pattern: `*${suffix}`,
    matches: (path) => path.endsWith(suffix),
    ending: extensionOf(suffix),
    ...(isNeedless && { isNeedless }),
  };
}

function single(path: string, prefix: string): FileKind[] {
  const pattern = exactPattern(path, prefix);
  return pattern === undefined ? [] : [{ pattern, matches: (one) => one === path }];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

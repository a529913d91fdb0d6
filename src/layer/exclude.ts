import ignore from 'ignore';
import { INSTALLER_FILES } from './installer-files.ts';

/** Folders in `.cache/` that package managers and builds keep what they downloaded or built in. */
const TOOL_CACHES = [
  'pip',
  'uv',
  'pypoetry',
  'pipenv',
  'pdm',
  'pre-commit',
  'yarn',
  'pnpm',
  'node',
  'node-gyp',
  'typescript',
  'go-build',
  'composer',
].map((name) => `**/.cache/${name}/`);

/**
 * Never part of a layer unless a `!pattern` takes it back in: version control, bytecode that every build writes
 * anew, caches of tools, notes of installers, and what desktops leave behind. Gitignore syntax. The README lists it,
 * with the conditions that some of them have (CONDITIONS).
 */
export const BUILT_IN_EXCLUDES: readonly string[] = [
  '.git',
  '.hg/',
  '.svn/',
  '__pycache__/',
  '*.py[co]',
  '.pytest_cache/',
  '.mypy_cache/',
  '.ruff_cache/',
  '**/node_modules/.cache/',
  ...TOOL_CACHES,
  ...INSTALLER_FILES,
  '.DS_Store',
  '__MACOSX/',
  '._*',
  'Thumbs.db',
  'desktop.ini',
];

/** Why something is left out: by the list above, or by the user's patterns. */
export type LeftOutBy = 'built-in' | 'exclude';

/** The names of everything in a folder, asked for where a pattern has a condition. */
export type Names = () => ReadonlySet<string>;

/**
 * Tells whether a path (relative, `/`-separated, a folder with a trailing `/`) is left out, and by which patterns.
 * @param names of all that is in the same folder
 */
export type Exclude = (path: string, names: Names) => LeftOutBy | undefined;

export interface ExcludeOptions {
  /** The user's, after the built-in ones, so that `!` re-includes. */
  patterns: readonly string[];
  /** The folder that the paths are in, as far as its name says what they are: `node_modules`. */
  inFolder?: string;
}

/** Makes the one decision of what is left out of a layer. */
export function excluding({ patterns, inFolder = '' }: ExcludeOptions): Exclude {
  const byUser = patterns.length > 0 ? userRules(patterns) : () => undefined;
  const below = /(?:^|\/)node_modules$/.test(inFolder) ? 'node_modules/' : '';
  return (path, names) => {
    const decided = byUser(path);
    if (decided) return decided === 'out' ? 'exclude' : undefined;
    const isSourceLeftOut = (source: string) => byUser(source) === 'out';
    return isBuiltIn(path, { below, names, isSourceLeftOut }) ? 'built-in' : undefined;
  };
}

interface Place {
  /** To go before a path. */
  below: string;
  names: Names;
  isSourceLeftOut: (path: string) => boolean;
}

function isBuiltIn(path: string, place: Place): boolean {
  const name = nameOf(path);
  if (!MAY_FIT.test(name)) return false;
  return RULES.some(
    ({ pattern, matches }) =>
      matches.test(place.below + path) && (CONDITIONS[pattern]?.(path, place) ?? true),
  );
}

/** What has to be so for a pattern to leave something out: its name alone would take what nothing else has. */
const CONDITIONS: Readonly<Record<string, (path: string, place: Place) => boolean>> = {
  // Python imports bytecode in the place of its source where that is missing, so then it is content.
  '*.py[co]': (path, { names, isSourceLeftOut }) =>
    !path.endsWith('/') && names().has(nameOf(path).slice(0, -1)) && !isSourceLeftOut(path.slice(0, -1)),
  // uv locks the folder that it installs packages into.
  '.lock': (path, { names }) => !path.endsWith('/') && [...names()].some((one) => one.endsWith('.dist-info')),
  // What macOS stores of a file is beside that file.
  '._*': (path, { names }) => !path.endsWith('/') && names().has(nameOf(path).slice(2)),
};

/** The built-in patterns as expressions: of gitignore syntax they use names, `*`, sets, a leading `**` and a final `/`. */
const RULES = BUILT_IN_EXCLUDES.map((pattern) => {
  const plain = pattern.replace(/^\*\*\//, '');
  const end = plain.endsWith('/') ? '$' : '/?$';
  return { pattern, matches: new RegExp(`(?:^|/)${expressionOf(plain)}${end}`) };
});

/** The names that the patterns can fit: a glance, where the patterns themselves take a quarter of the walk. */
const MAY_FIT = new RegExp(
  `^(?:${BUILT_IN_EXCLUDES.map((pattern) => expressionOf(nameOf(pattern).replace(/\/$/, ''))).join('|')})/?$`,
);

function expressionOf(pattern: string): string {
  return pattern.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*');
}

type Decide = (path: string) => 'in' | 'out' | undefined;

function userRules(patterns: readonly string[]): Decide {
  const rules = ignore({ ignorecase: false }).add([...patterns]);
  const decide: Decide = (path) => {
    const { ignored, unignored } = rules.test(path);
    return ignored ? 'out' : unignored ? 'in' : undefined;
  };
  return patterns.some(hasFolder) ? decide : byName(decide);
}

/** A pattern with a slash before its end matches against the path; any other against the name alone. */
function hasFolder(pattern: string): boolean {
  return pattern.slice(0, -1).includes('/');
}

/** Names repeat (`index.js`, `__init__.py`): deciding each once halves the walk of a node_modules. */
function byName(decide: Decide): Decide {
  const decided = new Map<string, ReturnType<Decide>>();
  return (path) => {
    const name = nameOf(path);
    if (decided.has(name)) return decided.get(name);
    const decision = decide(name);
    decided.set(name, decision);
    return decision;
  };
}

/** The last part of a path, with a folder's trailing `/`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/', path.length - 2) + 1);
}

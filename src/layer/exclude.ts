import ignore from 'ignore';

/**
 * Never part of a layer unless a `!pattern` takes it back in: version control, bytecode that every build writes
 * anew, caches, and what desktops leave behind. Gitignore syntax. The README lists it.
 */
export const BUILT_IN_EXCLUDES = [
  '.git',
  '.hg/',
  '.svn/',
  '__pycache__/',
  '*.py[co]',
  '.pytest_cache/',
  '.mypy_cache/',
  '.ruff_cache/',
  '.cache/',
  '.DS_Store',
  '__MACOSX/',
  '._*',
  'Thumbs.db',
  'desktop.ini',
] as const;

/** What all names have that one of these fits: a glance, where the patterns themselves take a quarter of the walk. */
const MAY_FIT = /^[._]|^(?:Thumbs\.db|desktop\.ini)\/?$|\.py[co]\/?$/;

/** Tells whether a path (relative, `/`-separated, a folder with a trailing `/`) is left out. */
export type Exclude = (path: string) => boolean;

/**
 * @param patterns the user's, after the built-in ones, so that `!` re-includes
 */
export function excluding(patterns: readonly string[]): Exclude {
  const rules = ignore({ ignorecase: false })
    .add([...BUILT_IN_EXCLUDES])
    .add([...patterns]);
  if (patterns.length === 0) return byName((name) => MAY_FIT.test(name) && rules.test(name).ignored);
  if (patterns.some(hasFolder)) return (path) => rules.test(path).ignored;
  return byName((name) => rules.test(name).ignored);
}

/** A pattern with a slash before its end matches against the path; any other against the name alone. */
function hasFolder(pattern: string): boolean {
  return pattern.slice(0, -1).includes('/');
}

/** Names repeat (`index.js`, `__init__.py`): deciding each once halves the walk of a node_modules. */
function byName(decide: Exclude): Exclude {
  const decided = new Map<string, boolean>();
  return (path) => {
    const name = path.slice(path.lastIndexOf('/', path.length - 2) + 1);
    const known = decided.get(name);
    if (known !== undefined) return known;
    const excluded = decide(name);
    decided.set(name, excluded);
    return excluded;
  };
}

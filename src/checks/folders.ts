/** The folders that a path is in, outermost first, each with a trailing slash: `a/b/c` is in `a/` and `a/b/`. */
export function foldersOf(path: string): string[] {
  const found: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) found.push(path.slice(0, at + 1));
  return found;
}

/** All folders that paths are in, each with a trailing slash; siblings share theirs, which are looked at once. */
export function foldersIn(paths: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at >= 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at + 1);
      if (found.has(folder)) break;
      found.add(folder);
    }
  }
  return found;
}

/**
 * The pattern for `exclude` that leaves out one path and no other: patterns count from the folder named by `path`,
 * so the layer's prefix is not part of them.
 * @param path of a file, or of a folder with a trailing `/`
 * @returns undefined where the input's own syntax has no way to write it: a comma, or a blank at its end
 */
export function exactPattern(path: string, prefix: string): string | undefined {
  const inFolder = belowPrefix(path, prefix);
  if (/[,\p{Cc}]|\s$/u.test(inFolder)) return undefined;
  return `/${inFolder.replace(/[\\*?[\]]/g, '\\$&')}`;
}

/** A path of the layer as it is in the folder named by `path`. */
export function belowPrefix(path: string, prefix: string): string {
  return prefix !== '' && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path;
}

/**
 * The input that leaves something out, e.g. `exclude: /bin/`: quoted where YAML would read it otherwise, as it does a
 * value that begins with `*`, `!` or `@`.
 */
export function excludeInput(patterns: readonly string[]): string {
  const value = patterns.join(', ');
  const isPlain = /^[\w./]/.test(value) && !/: | #/.test(value);
  return `exclude: ${isPlain ? value : `'${value.replaceAll("'", "''")}'`}`;
}

/** How to leave something out, behind "leave it out": by the input for a folder, otherwise for a ready zip. */
export function byExcluding(patterns: readonly string[], { kind }: { kind: 'folder' | 'zip' }): string {
  if (kind === 'zip') return ' when the zip is made';
  return patterns.length > 0 ? `: \`${excludeInput(patterns)}\`` : ' with `exclude`';
}

/** A longer `exclude` is for a person to shorten. */
const MOST_NAMED = 10;

/** How to leave out some files of a layer, behind "leave it out". */
export function byExcludingFiles(
  paths: readonly string[],
  source: { prefix: string; kind: 'folder' | 'zip' },
): string {
  const patterns = paths.flatMap((path) => exactPattern(path, source.prefix) ?? []);
  // Half of them left out would be worse than to be told that there are more.
  const all = patterns.length === paths.length && paths.length <= MOST_NAMED ? patterns : [];
  return byExcluding(all, source);
}

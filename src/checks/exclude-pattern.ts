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

import type { Amount, LeftOut } from '../layer/left-out.ts';
import { formatBytes, formatCount } from '../shared/format.ts';
import { shortened } from '../shared/format.ts';
import { code } from '../shared/sanitise.ts';

/** Paths are cut to as many characters as this. */
const PATH_LENGTH = 120;

/**
 * Says how much of a folder is no part of the layer, and the most of it by name: a phrase, or '' where nothing
 * was left out. Paths are in it as they are; whoever shows it makes them harmless.
 * @param nameOf how a path is shown
 */
function leftOutPhrase(leftOut: LeftOut, nameOf: (path: string) => string): string {
  const { builtIn, exclude, largest, isComplete } = leftOut;
  const shares = [...share(builtIn, 'by the built-in list'), ...share(exclude, 'by `exclude`')];
  if (shares.length === 0) return '';
  const names = largest.map(({ path, bytes }) => `${nameOf(path)} (${formatBytes(bytes)})`).join(', ');
  return `${isComplete ? '' : 'more than '}${shares.join(' and ')}, the largest: ${names}`;
}

/** The same in GitHub's Markdown. */
export function leftOutCell(leftOut: LeftOut): string {
  return leftOutPhrase(leftOut, (path) => code(shortened(path, PATH_LENGTH)));
}

/** The same as a line of the log; none where nothing was left out. */
export function leftOutLines(leftOut: LeftOut | undefined): string[] {
  const phrase = leftOut ? leftOutPhrase(leftOut, (path) => shortened(path, PATH_LENGTH)) : '';
  return phrase === '' ? [] : [`Left out: ${phrase}`];
}

function share({ files, bytes }: Amount, by: string): string[] {
  if (files === 0) return [];
  return [`${formatCount(files)} file${files === 1 ? '' : 's'} (${formatBytes(bytes)}) ${by}`];
}

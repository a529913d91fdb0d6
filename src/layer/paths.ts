import { Problem } from '../shared/problem.ts';

const CONTROL = /[\u0000-\u001f\u007f]/;

/** What no ordinary path has: thousands of them pass this one test and need no other. */
const SUSPICIOUS = /[\u0000-\u001f\u007f\\]|^[a-zA-Z]:|(?:^|\/)\.{0,2}(?:\/|$)/;

/** The longest name a Linux file system takes for one component, in bytes (NAME_MAX). */
const MAX_COMPONENT_BYTES = 255;

/** The longest path that Linux opens, in bytes (PATH_MAX), less what stands before it in a function. */
const MAX_PATH_BYTES = 4096 - '/opt/'.length;

/**
 * @returns what makes a path unfit for a layer, as the end of a sentence, or undefined when it is fit
 */
export function pathFault(path: string): string | undefined {
  if (path.length * 3 <= MAX_COMPONENT_BYTES && !SUSPICIOUS.test(path)) return undefined;
  if (path === '') return 'is empty';
  if (CONTROL.test(path)) return 'holds a newline or another control character';
  if (path.includes('\\')) return 'holds a backslash, which some unpackers read as a folder separator';
  if (path.startsWith('/') || /^[a-zA-Z]:/.test(path)) return 'is absolute';
  const components = path.split('/');
  if (components.includes('..')) return 'holds ".."';
  if (components.includes('.') || components.includes('')) return 'holds an empty or "." component';
  if (components.some((name) => Buffer.byteLength(name) > MAX_COMPONENT_BYTES)) {
    return `has a component longer than ${MAX_COMPONENT_BYTES} bytes`;
  }
  if (Buffer.byteLength(path) >= MAX_PATH_BYTES)
    return `is longer than the ${MAX_PATH_BYTES} bytes that Linux opens below /opt`;
  return undefined;
}

/**
 * Refuses paths that a layer cannot hold or that mean different things to different unpackers.
 * @throws Problem naming the first such path
 */
export function refuseUnfitPaths(entries: readonly { path: string }[]): void {
  for (const { path } of entries) {
    const fault = pathFault(path);
    if (fault)
      throw new Problem(`The path "${path}" ${fault}.`, 'Rename it, or leave it out with `exclude`.');
  }
}

/** Groups of paths that fall together on a file system that ignores case or Unicode normalisation. */
export function clashingPaths(entries: readonly { path: string }[]): string[][] {
  const folded = ({ path }: { path: string }) => path.normalize('NFC').toLowerCase();
  if (new Set(entries.map(folded)).size === entries.length) return [];
  const groups = new Map<string, string[]>();
  for (const entry of entries) groups.set(folded(entry), [...(groups.get(folded(entry)) ?? []), entry.path]);
  return [...groups.values()].filter((group) => group.length > 1);
}

import { posix } from 'node:path';
import { quotedList } from '../shared/wording.ts';

interface Linkable {
  path: string;
  target?: string;
}

/** As many links as Linux follows before it gives up with ELOOP. */
const MAX_HOPS = 40;

/** Where a layer is in a function. */
const LAYER_ROOT = 'opt';

export interface BrokenLink {
  path: string;
  target: string;
  /** The end of a sentence, e.g. `is absolute`. */
  fault: string;
  /** The absolute path outside of the layer that it leads to, where it is one: a function's system may have it. */
  outside?: string;
}

/**
 * The symbolic links that do not resolve in the layer: those that leave it, dangle or go in a circle. `/opt` is the layer
 * itself. Resolution is by the layer's own entries, never by the disk, so a link to an excluded file counts as dangling.
 * Source: "Troubleshoot deployment issues in Lambda", Layer conversion failed.
 * @param isCandidate the links to look at; all by default
 */
export function brokenLinks(
  entries: readonly Linkable[],
  isCandidate: (path: string) => boolean = () => true,
): BrokenLink[] {
  const links = entries.filter(({ path, target }) => target !== undefined && isCandidate(path));
  if (links.length === 0) return [];
  const tree = treeOf(entries);
  return links.flatMap(({ path, target = '' }) => {
    const broken = linkFault(path, target, tree);
    return broken ? [{ path, target, ...broken }] : [];
  });
}

type Place = 'file' | 'folder' | { target: string };

/** What is at every path of the layer, folders included. */
function treeOf(entries: readonly Linkable[]): Map<string, Place> {
  const tree = new Map<string, Place>([['', 'folder']]);
  for (const { path, target } of entries) {
    tree.set(path, target === undefined ? 'file' : { target });
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (tree.has(folder)) break;
      tree.set(folder, 'folder');
    }
  }
  return tree;
}

const NOTHING = { fault: 'points to nothing in the layer' };

function linkFault(
  path: string,
  target: string,
  tree: Map<string, Place>,
): Pick<BrokenLink, 'fault' | 'outside'> | undefined {
  if (target === '') return NOTHING;
  if (/^[a-zA-Z]:/.test(target)) return { fault: 'is absolute' };
  const pending = target.split('/').reverse();
  let isRelative = !target.startsWith('/');
  let at = isRelative ? [LAYER_ROOT, ...path.split('/').slice(0, -1)] : [];
  for (let hops = 0; pending.length > 0;) {
    const step = pending.pop();
    if (step === '' || step === '.' || step === undefined) continue;
    if (step === '..') {
      at.pop();
      if (isRelative && at.length === 0) return { fault: 'leads out of the layer' };
      continue;
    }
    const place = at[0] === LAYER_ROOT ? tree.get([...at.slice(1), step].join('/')) : 'folder';
    if (place === undefined || (place === 'file' && pending.length > 0)) return NOTHING;
    if (typeof place === 'string') at.push(step);
    else if (++hops > MAX_HOPS) return { fault: 'leads in a circle' };
    else {
      pending.push(...place.target.split('/').reverse());
      if (!place.target.startsWith('/')) continue;
      isRelative = false;
      at = [];
    }
  }
  return at[0] === LAYER_ROOT ? undefined : { fault: 'is absolute', outside: `/${at.join('/')}` };
}

/** Links to programs of packages, which nothing but a shell at a build machine follows. */
const PROGRAM_LINK = /(?:^|\/)node_modules\/\.bin\/[^/]+$/;

/** Where pnpm links every package for those that import what they do not declare: the project itself among them. */
const HOISTED_LINK = /^((?:.*\/)?node_modules\/\.pnpm\/)node_modules\/(?:@[^/]+\/)?[^/]+$/;

/**
 * Leaves out links that package managers make for the build machine and that lead nowhere in the layer: programs in
 * `node_modules/.bin`, and pnpm's link from its store to the project that it installed.
 * @returns the entries that stay, and a sentence for the log on those that do not
 */
export function withoutUnusedLinks<T extends Linkable>(
  entries: T[],
): { entries: T[]; note: string | undefined } {
  const isCandidate = (path: string) => PROGRAM_LINK.test(path) || HOISTED_LINK.test(path);
  const unused = brokenLinks(entries, isCandidate).filter(isUnused);
  if (unused.length === 0) return { entries, note: undefined };
  const paths = new Set(unused.map(({ path }) => path));
  return {
    entries: entries.filter(({ path }) => !paths.has(path)),
    note: `Left out, as nothing uses ${paths.size === 1 ? 'it' : 'them'} and ${paths.size === 1 ? 'it leads' : 'they lead'} nowhere: ${paths.size === 1 ? 'the symbolic link' : `${paths.size} symbolic links,`} ${quotedList([...paths])}.`,
  };
}

/** A package that is missing in pnpm's store is another matter. */
function isUnused({ path, target, outside }: BrokenLink): boolean {
  const store = HOISTED_LINK.exec(path)?.[1];
  if (store === undefined) return outside === undefined;
  return !posix.join(posix.dirname(path), target).startsWith(store) || target.startsWith('/');
}

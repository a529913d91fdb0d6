interface Linkable {
  path: string;
  target?: string;
}

/** As many links as Linux follows before it gives up with ELOOP. */
const MAX_HOPS = 40;

export interface BrokenLink {
  path: string;
  target: string;
  /** The end of a sentence, e.g. `is absolute`. */
  fault: string;
}

/**
 * The symbolic links that would not resolve below `/opt`: absolute, leaving the layer, dangling or circular.
 * Resolution is by the layer's own entries, never by the disk, so a link to an excluded file counts as dangling.
 * Source: "Troubleshoot deployment issues in Lambda", Layer conversion failed.
 */
export function brokenLinks(entries: readonly Linkable[]): BrokenLink[] {
  const links = entries.filter(({ target }) => target !== undefined);
  if (links.length === 0) return [];
  const tree = treeOf(entries);
  return links.flatMap(({ path, target = '' }) => {
    const fault = linkFault(path, target, tree);
    return fault ? [{ path, target, fault }] : [];
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

function linkFault(path: string, target: string, tree: Map<string, Place>): string | undefined {
  if (target === '') return 'points to nothing in the layer';
  if (target.startsWith('/') || /^[a-zA-Z]:/.test(target)) return 'is absolute';
  const pending = target.split('/').reverse();
  const at = path.split('/').slice(0, -1);
  for (let hops = 0; pending.length > 0;) {
    const step = pending.pop();
    if (step === '' || step === '.' || step === undefined) continue;
    if (step === '..') {
      if (at.pop() === undefined) return 'leads out of the layer';
      continue;
    }
    const next = [...at, step].join('/');
    const place = tree.get(next);
    if (place === undefined || (place === 'file' && pending.length > 0))
      return 'points to nothing in the layer';
    if (typeof place === 'string') at.push(step);
    else if (++hops > MAX_HOPS) return 'leads in a circle';
    else if (place.target.startsWith('/')) return 'is absolute';
    else pending.push(...place.target.split('/').reverse());
  }
  return undefined;
}

import { Problem } from '../problem.js';

interface Linkable {
  path: string;
  target?: string;
}

/** As many links as Linux follows before it gives up with ELOOP. */
const MAX_HOPS = 40;

/**
 * Refuses symbolic links that would not resolve below `/opt`: absolute, leaving the layer, dangling or circular.
 * Resolution is by the layer's own entries, never by the disk, so a link to an excluded file counts as dangling.
 * Source: aws-facts, "Layer conversion failed" and what users report of links that were followed.
 */
export function refuseBrokenLinks(entries: readonly Linkable[]): void {
  const links = entries.filter(({ target }) => target !== undefined);
  if (links.length === 0) return;
  const tree = treeOf(entries);
  for (const { path, target = '' } of links) {
    const fault = linkFault(path, target, tree);
    if (fault) {
      throw new Problem(
        `The symbolic link "${path}" -> "${target}" ${fault}.`,
        `Replace it by what it points to (\`cp -RL\`), or leave it out: \`exclude: ${path}\`.`,
      );
    }
  }
}

/** Every path of the layer, folders included, with the target where it is a link. */
function treeOf(entries: readonly Linkable[]): Map<string, string | undefined> {
  const tree = new Map<string, string | undefined>([['', undefined]]);
  for (const { path, target } of entries) {
    tree.set(path, target);
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (tree.has(folder)) break;
      tree.set(folder, undefined);
    }
  }
  return tree;
}

function linkFault(path: string, target: string, tree: Map<string, string | undefined>): string | undefined {
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
    if (!tree.has(next)) return 'points to nothing in the layer';
    const further = tree.get(next);
    if (further === undefined) at.push(step);
    else if (++hops > MAX_HOPS) return 'leads in a circle';
    else if (further.startsWith('/')) return 'is absolute';
    else pending.push(...further.split('/').reverse());
  }
  return undefined;
}

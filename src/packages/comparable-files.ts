import { layerReadersOf } from '../inspect/layer-readers.ts';

interface Located {
  path: string;
}

const NODE_LOCK = /^(.*\/|)node_modules\/\.package-lock\.json$/;
const NODE_PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
const PYTHON_RECORD = /^(.*\/)([^/]+)-[^/-]+\.dist-info\/RECORD$/;

/**
 * The files of a live layer that tell what its paths do not: the versions of Node.js packages, from npm's lock file or
 * else from each package.json, and what belonged to Python packages that are gone, from their RECORD; of a layer of
 * configuration its files, which tell their keys.
 * @param current entries of the layer it is compared with
 * @returns the most telling first
 */
export function filesToCompare<T extends Located>(live: readonly T[], current: readonly Located[]): T[] {
  const readers = layerReadersOf(live, current);
  if (readers.length > 0) return live.filter(({ path }) => readers.some(({ reads }) => reads(path)));
  const locks = live.filter(({ path }) => NODE_LOCK.test(path));
  const locked = locks.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
  const packages = live
    .filter(({ path }) => NODE_PACKAGE.test(path) && !locked.some((folder) => path.startsWith(folder)))
    .sort((a, b) => depth(a) - depth(b));
  const kept = new Set(current.map(distributionOf));
  const records = live.filter((file) => {
    const distribution = distributionOf(file);
    return distribution !== undefined && !kept.has(distribution);
  });
  return [...locks, ...records, ...packages];
}

/** Where a RECORD is, and whose. */
function distributionOf({ path }: Located): string | undefined {
  const [, folder, name] = PYTHON_RECORD.exec(path) ?? [];
  return folder && name && folder + name;
}

function depth({ path }: Located): number {
  return path.split('/').length;
}

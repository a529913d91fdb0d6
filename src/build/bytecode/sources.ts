import { inSiteFolder } from '../../lambda/search-paths.ts';
import { bytecodePath } from '../../layer/bytecode.ts';
import { pathFault } from '../../layer/paths.ts';
import type { InspectedEntry } from '../../layer/entry.ts';

const VERSIONED = /^python\/lib\/python(\d+\.\d+)\//;

/**
 * Whether a version of Python may import a file of a layer: it is below `python/`, but not in the site folder of another
 * version, and its bytecode has a name that Linux takes.
 * @param path below `/opt`
 * @param version as `3.13`
 */
export function isImportedBy(path: string, version: string): boolean {
  if (!path.startsWith('python/') || !path.endsWith('.py') || path.endsWith('/.py')) return false;
  const [folder, folderVersion] = VERSIONED.exec(path) ?? [];
  if (folder !== undefined && (folderVersion !== version || !path.startsWith(`${folder}site-packages/`)))
    return false;
  return pathFault(bytecodePath(path, version)) === undefined;
}

/** Own code, packages, and tests of packages: the order in which bytecode is worth its bytes. */
const [OWN, OF_PACKAGE, TEST] = [0, 1, 2];

const IN_TESTS = /\/tests?\//;

/**
 * Makes the function that ranks sources by what they belong to: packages are those that a RECORD lists.
 * @param files of the layer, looked into
 */
export function rankedBy(files: readonly InspectedEntry[]): (path: string) => number {
  const claimed = new Set(
    files.flatMap(({ path, contents }) => {
      const site = inSiteFolder(path)?.site ?? '';
      return (contents?.recordTops ?? []).map((top) => `${site}/${top}`);
    }),
  );
  return (path) => {
    const { site, name, rest } = inSiteFolder(path) ?? { site: '', name: '', rest: '' };
    if (!claimed.has(`${site}/${name}`)) return OWN;
    return IN_TESTS.test(`/${rest}`) ? TEST : OF_PACKAGE;
  };
}

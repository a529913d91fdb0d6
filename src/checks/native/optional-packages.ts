import type { NodePackage } from '../../inspect/file-facts.ts';
import type { CheckedFile } from '../checked-layer.ts';
import { filesWithFacts } from '../file-lists.ts';
import { isForOnePlatform } from './build-variants.ts';

/** The `package.json` of what uses the packages: beside `node_modules`. */
const ROOT = /^(?:nodejs\/(?:node\d+\/)?)?package\.json$/;

interface Described {
  isRoot: boolean;
  about: NodePackage;
}

/**
 * Tells whether what uses an npm package does without it: it stands in `optionalDependencies` alone, all the way, and
 * is no package of its parent for one platform, which the parent cannot do without. One that nobody names is there for
 * its own sake. Source: "optionalDependencies", package.json documentation of npm.
 */
export function isOptionalPackage(files: readonly CheckedFile[]): (name: string) => boolean {
  let users: Map<string, Described[]> | undefined;
  const isNeeded = (name: string, seen: ReadonlySet<string>): boolean => {
    users ??= usersOf(files);
    if (seen.has(name)) return false;
    const direct = users.get(name) ?? [];
    if (direct.length === 0) return true;
    const path = new Set([...seen, name]);
    return direct.some(({ isRoot, about }) => {
      const isOptional = about.optionalDependencies?.includes(name) === true && !isForOnePlatform(name);
      return !isOptional && (isRoot || isNeeded(about.name, path));
    });
  };
  return (name) => !isNeeded(name, new Set());
}

/** Who names a package among its dependencies of either kind. */
function usersOf(files: readonly CheckedFile[]): Map<string, Described[]> {
  const users = new Map<string, Described[]>();
  for (const { path, contents } of filesWithFacts(files)) {
    const about = contents?.nodePackage;
    if (!about) continue;
    const described = { isRoot: ROOT.test(path), about };
    for (const name of new Set([...Object.keys(about.dependencies), ...(about.optionalDependencies ?? [])]))
      users.set(name, [...(users.get(name) ?? []), described]);
  }
  return users;
}

import { asText } from '../../shared/json.ts';
import type { LayerPackage } from '../prepared-build.ts';
import { lockedPackage, needsOf, resolveIn } from './lock.ts';
import type { ModulesPackage } from './installed-tree.ts';

/**
 * The packages of a layer, each with those that need it.
 * @param direct names that the manifest itself has among its dependencies
 */
export function installedPackages(
  folders: readonly ModulesPackage[],
  direct: ReadonlySet<string>,
): LayerPackage[] {
  const byFolder = new Map(folders.map((one) => [one.folder, lockedPackage(one.folder, one.about)]));
  const users = new Map<string, Set<string>>();
  for (const [folder, pkg] of byFolder)
    for (const [name] of needsOf(pkg)) {
      const found = resolveIn(byFolder, folder, name);
      if (found !== undefined) users.set(found, (users.get(found) ?? new Set()).add(pkg.name));
    }
  return folders.map(({ folder, about, files }) => {
    const isDirect = direct.has(folder.slice('node_modules/'.length));
    return {
      ecosystem: 'nodejs',
      name: byFolder.get(folder)?.name ?? folder,
      version: asText(about['version']),
      folder: `nodejs/${folder}`,
      size: files.reduce((sum, { size }) => sum + size, 0),
      neededBy: isDirect ? [] : [...(users.get(folder) ?? [])].sort(),
    };
  });
}

import { normalizedName } from '../../checks/deps/python-requirement.ts';
import { twoArchitectures } from '../two-architectures.ts';
import type { InstalledSite } from './installed-site.ts';

/**
 * One layer serves both CPUs where all of its files are the same for both.
 * @throws BuildProblem where some differ
 */
export function refuseOtherCpu(one: InstalledSite, other: InstalledSite, place: string): void {
  const records = new Map(other.distributions.map(({ name, record }) => [normalizedName(name), record]));
  const unlike = one.distributions.filter(({ name, record }) => records.get(normalizedName(name)) !== record);
  const own = new Set(one.distributions.map(({ name }) => normalizedName(name)));
  const only = other.distributions.filter(({ name }) => !own.has(normalizedName(name)));
  const names = [...unlike, ...only].map(({ name }) => name);
  if (names.length > 0) throw twoArchitectures(names, place);
}

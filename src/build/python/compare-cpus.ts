import { normalizedName } from '../../checks/deps/python-requirement.ts';
import { quotedList } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
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
  if (names.length === 0) return;
  throw new BuildProblem(
    'build/two-architectures',
    `${quotedList(names)} of ${place} ${names.length === 1 ? 'has' : 'have'} other files for ${one.target.architecture} than for ${other.target.architecture}, and one layer can only have one of them.`,
    'Make a layer for each: `strategy: { matrix: { architecture: [x86_64, arm64] } }` on the job, and `layer-name: NAME-${{ matrix.architecture }}` with `compatible-architectures: ${{ matrix.architecture }}` on this step.',
  );
}

import { isForCpu, NPM_CPUS, platformPackage } from '../../checks/npm/systems.ts';
import { allows } from '../../checks/npm/systems.ts';
import { inWords } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
import { twoArchitectures } from '../two-architectures.ts';
import type { Architecture, BuildTargets } from '../targets.ts';
import { resolveIn } from './lock.ts';
import type { Fits, Platform, Tree } from './lock.ts';

/** The name that npm and pnpm have for a CPU. */
export function cpuOf(architecture: Architecture): string {
  return NPM_CPUS[architecture] ?? architecture;
}

/** Tells whether a package is for the system of the runtimes, which is Linux with glibc, on an architecture. */
export function fitsOn(architecture: Architecture): Fits {
  const cpu = cpuOf(architecture);
  return ({ os, cpu: cpus, libc }: Platform) =>
    allows(os, 'linux') && allows(cpus, cpu) && allows(libc, 'glibc');
}

/** Lambda's system in words, e.g. `Linux on arm64`. */
export function systemInWords({ architectures }: BuildTargets): string {
  return `Linux on ${inWords(architectures)}`;
}

/**
 * Refuses a lock that lacks packages of the target's platform: npm writes such a lock where `node_modules` of another
 * system was there (npm/cli#4828), and npm 9 and 10 install it without a word.
 * @param locations of what is installed
 */
export function refuseLackingPlatform(
  { tree, place }: { tree: Tree; place: string },
  locations: ReadonlySet<string>,
  targets: BuildTargets,
): void {
  const lacking = new Map<string, string[]>();
  for (const location of locations) {
    const pkg = tree.get(location);
    const names = Object.keys(pkg?.optionalDependencies ?? {}).filter(
      (name) => isForTargets(name, targets) && resolveIn(tree, location, name) === undefined,
    );
    if (pkg && names.length > 0) lacking.set(pkg.name, names);
  }
  if (lacking.size === 0) return;
  const said = [...lacking].map(([name, names]) => `${name} is without ${inWords(names)}`);
  throw new BuildProblem(
    'build/lock-platform',
    `${place} lacks packages for ${systemInWords(targets)}: ${said.join('; ')}. npm leaves them out where a lock is renewed beside the node_modules of another system.`,
    'Write the lock anew and commit it: `rm -rf node_modules package-lock.json && npm install`.',
  );
}

function isForTargets(name: string, { architectures }: BuildTargets): boolean {
  const part = platformPackage(name);
  return part !== undefined && architectures.some((one) => isForCpu(part, cpuOf(one)));
}

/** Refuses compiled packages that one layer cannot have for both CPUs. @param names of packages that only one CPU gets */
export function refuseTwoArchitectures(place: string, names: readonly string[]): void {
  if (names.length > 0) throw twoArchitectures([...new Set(names)].sort(), place);
}

import { quotedList } from '../shared/wording.ts';
import { BuildProblem } from './build-problem.ts';

/**
 * The refusal of packages whose files one layer cannot have for both CPUs, with the matrix that makes a layer for each.
 * @param names of the packages
 * @param place of the manifest in the workspace
 */
export function twoArchitectures(names: readonly string[], place: string): BuildProblem {
  return new BuildProblem(
    'build/two-architectures',
    `${quotedList(names)} of ${place} ${names.length === 1 ? 'has' : 'have'} other files for x86_64 than for arm64, and one layer can only have one of them.`,
    'Make a layer for each: `strategy: { matrix: { architecture: [x86_64, arm64] } }` on the job, and `layer-name: NAME-${{ matrix.architecture }}` with `compatible-architectures: ${{ matrix.architecture }}` on this step.',
  );
}

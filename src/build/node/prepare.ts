import { BuildProblem } from '../build-problem.ts';
import type { Manifest } from '../manifests.ts';
import type { ManifestRequest, PreparedBuild } from '../prepared-build.ts';
import { prepareNpm } from './prepare-npm.ts';

/**
 * Reads a lock of npm or pnpm, and refuses what cannot be installed from it for the targets.
 * @throws BuildProblem
 */
export async function prepareNode(manifest: Manifest, request: ManifestRequest): Promise<PreparedBuild> {
  if (!request.targets.runtimes.some(({ language }) => language === 'nodejs'))
    throw new BuildProblem(
      'build/runtime',
      `${request.place} has packages of Node.js, and \`compatible-runtimes\` names no Node.js.`,
      'Add the runtimes of the functions: `compatible-runtimes: nodejs22.x, nodejs24.x`.',
    );
  if (manifest.kind !== 'pnpm-lock.yaml') return prepareNpm(request);
  const { preparePnpm } = await import('./prepare-pnpm.ts');
  return preparePnpm(request);
}

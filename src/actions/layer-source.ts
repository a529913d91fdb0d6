import { findSource } from '../layer/source.ts';
import type { CompleteSource, PreparedSource, SourceRun } from './source-run.ts';

/**
 * Finds the own files of a layer and reads its manifests; nothing is installed yet.
 * @throws Problem naming the input, or for a manifest that cannot be built
 */
export async function prepareSource(run: SourceRun): Promise<PreparedSource> {
  const { inputs, workspace } = run;
  const own = inputs.path === '' ? {} : { own: findSource(inputs.path, workspace) };
  if (!inputs.build) return { ...own, builds: [] };
  const { prepareBuild, buildRequest } = await import('./install-packages.ts');
  return { ...own, builds: await prepareBuild(buildRequest(run, inputs.build)) };
}

/**
 * Installs the packages of a layer, where it has any.
 * @throws Problem where they cannot be installed
 */
export async function completeSource(run: SourceRun, prepared: PreparedSource): Promise<CompleteSource> {
  if (prepared.builds.length > 0) {
    const { installedSource } = await import('./install-packages.ts');
    return installedSource(run, prepared);
  }
  if (!prepared.own) throw new TypeError('a layer has neither own files nor packages');
  return { source: prepared.own, findings: [] };
}

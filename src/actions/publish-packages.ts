import type { Layer } from '../layer/layer.ts';
import { inWorkspace } from '../layer/source.ts';
import { packageCountText } from '../packages/result.ts';
import { log } from '../shared/log.ts';
import { loadPackages } from './load-packages.ts';
import type { PublishRun } from './publish-run.ts';

/**
 * Lists the packages, and writes the bill of materials where one is asked for.
 * @throws Problem where it cannot be written
 */
export async function writeSbom(run: PublishRun, layer: Layer): Promise<void> {
  const { inputs, source, workspace, report, packages } = run;
  const { layerName, sbom } = inputs;
  const { contentHash } = layer;
  const packageList = await packages.list(layer);
  const { writeLayerSbom } = await loadPackages();
  writeLayerSbom({ layerName, contentHash, source, sbom, workspace, packageList, report });
}

/**
 * Submits the packages to GitHub's dependency graph, after everything else has gone well; a dry run says that it would.
 * @throws Problem where GitHub refuses, or cannot be reached
 */
export async function submitPackages(run: PublishRun, layer: Layer): Promise<void> {
  const { inputs, source, workspace, report, packages } = run;
  const { layerName, token, dryRun } = inputs;
  const { components } = await packages.list(layer);
  if (dryRun) {
    const step = `Submit ${packageCountText(components.length)} to GitHub's dependency graph`;
    log.info(step);
    report.plan.push(step);
    return;
  }
  const place = inWorkspace(source, { path: '', prefix: '' }, workspace);
  const { submitDependencies } = await import('../github/submit-dependencies.ts');
  await log.group("Submitting to GitHub's dependency graph", () =>
    submitDependencies({ layerName, components, token, ...(place !== undefined && { place }) }),
  );
  if (report.inside) report.inside.submitted = true;
}

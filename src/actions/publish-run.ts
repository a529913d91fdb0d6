import { refuseForks } from '../github/forks.ts';
import { readPublishInputs } from '../inputs/publish.ts';
import type { PublishInputs } from '../inputs/publish.ts';
import { text } from '../inputs/read.ts';
import type { LayerSource } from '../layer/source.ts';
import type { Workers } from '../layer/workers.ts';
import type { Report } from '../publish/result.ts';
import { workspaceFolder } from '../shared/workspace.ts';
import { warnOfEnvironment } from './environment-warnings.ts';
import { findLayerSource } from './layer-source.ts';
import { preparePackages } from './layer-packages.ts';
import type { LayerPackages } from './layer-packages.ts';
import type { RunContext } from './run-action.ts';

/** A publish on its way; `report` is filled in as far as the work gets. */
export interface PublishRun extends RunContext {
  inputs: PublishInputs;
  workspace: string;
  workers: Workers;
  report: Report;
  source: LayerSource;
  packages: LayerPackages;
}

/**
 * Reads the inputs of a publish, and refuses what cannot work before the layer is read.
 * @throws Problem naming the input, or for a job that may not publish
 */
export async function startPublish(
  context: Omit<PublishRun, 'inputs' | 'workspace' | 'source' | 'packages'>,
): Promise<PublishRun> {
  const { report } = context;
  report.layerName = text('layer-name');
  const inputs = readPublishInputs();
  report.dryRun = inputs.dryRun;
  refuseForks('publish', inputs);
  warnOfEnvironment(report);
  const workspace = workspaceFolder();
  const source = findLayerSource(inputs, workspace);
  const packages = await preparePackages(inputs, { source, workspace, report });
  return { ...context, inputs, workspace, source, packages };
}

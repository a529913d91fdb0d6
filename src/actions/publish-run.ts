import { refuseForks } from '../github/forks.ts';
import type { Finding } from '../checks/finding.ts';
import { readPublishInputs } from '../inputs/publish.ts';
import type { PublishInputs } from '../inputs/publish.ts';
import { text } from '../inputs/read.ts';
import type { LayerSource } from '../layer/source.ts';
import type { Workers } from '../layer/workers.ts';
import type { Report } from '../publish/result.ts';
import { workspaceFolder } from '../shared/workspace.ts';
import { warnOfEnvironment } from './environment-warnings.ts';
import { preparePackages } from './layer-packages.ts';
import type { LayerPackages } from './layer-packages.ts';
import { prepareSource } from './layer-source.ts';
import type { PreparedSource } from './source-run.ts';
import type { RunContext } from './run-action.ts';

/** A publish whose inputs are read; `report` is filled in as far as the work gets. */
export interface PublishStart extends RunContext {
  inputs: PublishInputs;
  workspace: string;
  workers: Workers;
  report: Report;
  prepared: PreparedSource;
  packages: LayerPackages;
}

/** A publish whose layer has all its files. */
export interface PublishRun extends PublishStart {
  source: LayerSource;
  /** About the manifests and the installation. */
  buildFindings: readonly Finding[];
}

/**
 * Reads the inputs of a publish, and refuses what cannot work before the layer is read.
 * @throws Problem naming the input, or for a job that may not publish
 */
export async function startPublish(
  context: Omit<PublishStart, 'inputs' | 'workspace' | 'prepared' | 'packages'>,
): Promise<PublishStart> {
  const { report } = context;
  report.layerName = text('layer-name');
  const inputs = readPublishInputs();
  report.dryRun = inputs.dryRun;
  refuseForks('publish', inputs);
  warnOfEnvironment(report);
  const workspace = workspaceFolder();
  const prepared = await prepareSource({ ...context, inputs, workspace });
  const packages = await preparePackages(inputs, { source: prepared.own, workspace, report });
  return { ...context, inputs, workspace, prepared, packages };
}

import type { Layer } from '../layer/layer.ts';
import type { Workers } from '../layer/workers.ts';
import { layerReport } from '../publish/layer-report.ts';
import { finishReport, outputsOf, startReport } from '../report/report.ts';
import { summary } from '../report/summary.ts';
import { needsPackageList } from './layer-packages.ts';
import { prepareAttestation } from './publish-attest.ts';
import { startPublish } from './publish-run.ts';
import type { PublishRun } from './publish-run.ts';
import { submitPackages, writeSbom } from './publish-packages.ts';
import { publishableLayer } from './publishable-layer.ts';
import { readLayerFiles } from './read-layer.ts';
import { runAction } from './run-action.ts';

/**
 * The root action: reads a layer, publishes it unless it is there already, and updates the listed functions.
 * @param workers closed at the end
 */
export async function publish(workers: Workers): Promise<void> {
  const report = startReport();
  await runAction({
    report,
    run: async (context) => publishLayer(await startPublish({ ...context, report, workers })),
    close: () => workers.close(),
    finish: finishReport,
    outputs: outputsOf,
    summary,
  });
}

async function publishLayer(run: PublishRun): Promise<void> {
  const { inputs, report, folder, interruption } = run;
  // The AWS SDK takes as long to load as many layers take to hash: this thread loads it while the others hash.
  const [layer, { publishToRegions }] = await Promise.all([readLayer(run), import('./chunk-with-aws.ts')]);
  if (needsPackageList(inputs)) await writeSbom(run, layer);
  const publishable = publishableLayer(run, layer);
  await publishToRegions({
    options: inputs,
    report,
    action: 'publish',
    folder,
    interruption,
    layer: publishable,
  });
  if (inputs.attest) await prepareAttestation(report, async () => (await publishable.pack()).close());
  if (inputs.submitDependencies) await submitPackages(run, layer);
}

async function readLayer({ inputs, source, workers, report }: PublishRun): Promise<Layer> {
  const layer = await readLayerFiles(source, inputs, { workers, inspect: needsPackageList(inputs) });
  report.layer = layerReport(layer);
  return layer;
}

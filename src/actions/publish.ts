import type { Workers } from '../layer/workers.ts';
import { finishReport, outputsOf, startReport } from '../report/report.ts';
import { summary } from '../report/summary.ts';
import { layerToPublish } from './layer-to-publish.ts';
import { prepareAttestation } from './publish-attest.ts';
import { submitPackages } from './publish-packages.ts';
import { startPublish } from './publish-run.ts';
import type { PublishStart } from './publish-run.ts';
import { runAction } from './run-action.ts';

/**
 * The root action: builds and reads a layer, publishes it unless it is there already, and updates the listed functions.
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

async function publishLayer(start: PublishStart): Promise<void> {
  const { inputs, report, folder, interruption } = start;
  // The AWS SDK takes as long to load as many layers take to hash: this thread loads it while the others hash.
  const [layer, { publishToRegions }] = await Promise.all([
    layerToPublish(start),
    import('./chunk-with-aws.ts'),
  ]);
  const { publishable } = layer;
  await publishToRegions({
    options: inputs,
    report,
    action: 'publish',
    folder,
    interruption,
    layer: publishable,
  });
  if (inputs.attest) await prepareAttestation(report, async () => (await publishable.pack(Infinity)).close());
  if (inputs.submitDependencies) await submitPackages(...(await layer.read()));
  await layer.remember?.();
}

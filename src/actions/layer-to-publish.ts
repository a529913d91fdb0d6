import type { Layer } from '../layer/layer.ts';
import { layerReport } from '../publish/layer-report.ts';
import type { PublishableLayer } from '../publish/types.ts';
import { needsPackageList } from './layer-packages.ts';
import { completeSource } from './layer-source.ts';
import { publishableLayer } from './publishable-layer.ts';
import { writeSbom } from './publish-packages.ts';
import type { PublishRun, PublishStart } from './publish-run.ts';
import { readLayerFiles } from './read-layer.ts';

/** A layer on its way to AWS. */
export interface LayerToPublish {
  publishable: PublishableLayer;
  /** The run and its layer, which is read at the first call where it was not yet. */
  read: () => Promise<[run: PublishRun, layer: Layer]>;
  /** Notes for the next run that this layer came of these inputs; absent where there is nothing to note. */
  remember?: () => Promise<void>;
}

/**
 * Installs the packages of a layer, where it has any, and reads it; a layer that the cache knows from its inputs is taken
 * without that.
 * @throws Problem for everything that cannot be in a layer, or installed
 */
export async function layerToPublish(start: PublishStart): Promise<LayerToPublish> {
  let reading: ReturnType<LayerToPublish['read']> | undefined;
  const read = () => (reading ??= readLayer(start));
  const publishableOf = async () => publishableLayer(...(await read()));
  if (!mayBeKnown(start)) return { publishable: await publishableOf(), read };
  const { openBuildMemory, recognisedLayer } = await import('./recognised-layer.ts');
  const memory = await openBuildMemory(start);
  if (memory?.known) return { publishable: recognisedLayer(start, memory.known, publishableOf), read };
  const publishable = await publishableOf();
  if (!memory || start.inputs.dryRun) return { publishable, read };
  return { publishable, read, remember: async () => memory.remember((await read())[1]) };
}

/** Whether nothing of the packages is asked for as long as the layer is unchanged. */
function mayBeKnown({ inputs }: PublishStart): boolean {
  const { build, reuse, attest } = inputs;
  return build?.cache === true && reuse !== 'never' && !attest && !needsPackageList(inputs);
}

async function readLayer(start: PublishStart): Promise<[PublishRun, Layer]> {
  const { inputs, workers, report } = start;
  const { source, findings } = await completeSource(start, start.prepared);
  const run = { ...start, source, buildFindings: findings };
  const layer = await readLayerFiles(run, { workers, inspect: needsPackageList(inputs) });
  report.layer = layerReport(layer);
  if (needsPackageList(inputs)) await writeSbom(run, layer);
  return [run, layer];
}

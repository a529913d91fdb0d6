import type { LayerInputs } from '../inputs/layer.ts';
import { readLayer } from '../layer/layer.ts';
import type { Layer, LayerOptions } from '../layer/layer.ts';
import type { LayerSource } from '../layer/source.ts';
import { leftOutLines } from '../report/left-out.ts';
import { formatBytes, formatCount, formatSeconds } from '../shared/format.ts';
import { log, withProgress } from '../shared/log.ts';

/** How a layer is read; see LayerOptions. */
export type ReadSettings = Pick<LayerOptions, 'workers' | 'lenient' | 'inspect'>;

/**
 * Reads a layer in a group of the log, with its progress, and logs how much it holds and its hash.
 * @throws Problem for everything that cannot be in a layer
 */
export function readLayerFiles(
  source: LayerSource,
  inputs: LayerInputs,
  settings: ReadSettings,
): Promise<Layer> {
  return log.group(`Reading ${inputs.path || 'the installed packages'}`, async () => {
    const started = performance.now();
    const layer = await withProgress({ label: 'Reading', unit: 'bytes' }, (onProgress) =>
      readLayer(source, { ...inputs, ...settings, onProgress }),
    );
    logLayer(layer, formatSeconds(performance.now() - started));
    return layer;
  });
}

function logLayer({ entries, unzippedSize, notes, leftOut, contentHash }: Layer, took: string): void {
  log.info(`${formatCount(entries.length)} files, ${formatBytes(unzippedSize)} unzipped, read in ${took}`);
  for (const note of notes ?? []) log.info(note);
  for (const line of leftOutLines(leftOut)) log.info(line);
  log.info(`Content sha256:${contentHash}`);
}

import { readLayer } from '../layer/layer.ts';
import type { Layer, LayerOptions } from '../layer/layer.ts';
import { leftOutLines } from '../report/left-out.ts';
import { formatBytes, formatCount, formatSeconds } from '../shared/format.ts';
import { log, withProgress } from '../shared/log.ts';
import type { ReadableLayer } from './checked-layer.ts';

/** How a layer is read; see LayerOptions. */
export type ReadSettings = Pick<LayerOptions, 'workers' | 'lenient' | 'inspect'>;

/**
 * Reads a layer in a group of the log, with its progress, and logs how much it holds and its hash.
 * @throws Problem for everything that cannot be in a layer
 */
export function readLayerFiles(readable: ReadableLayer, settings: ReadSettings): Promise<Layer> {
  const { source, inputs } = readable;
  return log.group(`Reading ${inputs.path || 'the installed packages'}`, async () => {
    const exclude = [...(await slimmed(readable, settings)), ...inputs.exclude];
    const started = performance.now();
    const layer = await withProgress({ label: 'Reading', unit: 'bytes' }, (onProgress) =>
      readLayer(source, { ...inputs, exclude, ...settings, onProgress }),
    );
    logLayer(layer, formatSeconds(performance.now() - started));
    return layer;
  });
}

/** Most layers stay as they are. */
async function slimmed(readable: ReadableLayer, settings: ReadSettings): Promise<string[]> {
  if (!readable.inputs.build?.slim) return [];
  const { slimPatterns } = await import('./slim.ts');
  return slimPatterns(readable, settings);
}

function logLayer({ entries, unzippedSize, notes, leftOut, contentHash }: Layer, took: string): void {
  log.info(`${formatCount(entries.length)} files, ${formatBytes(unzippedSize)} unzipped, read in ${took}`);
  for (const note of notes ?? []) log.info(note);
  for (const line of leftOutLines(leftOut)) log.info(line);
  log.info(`Content sha256:${contentHash}`);
}

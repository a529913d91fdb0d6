import { join } from 'node:path';
import type { Archive } from '../layer/archive/archive.ts';
import { versionDescription } from '../layer/content-mark.ts';
import type { Layer } from '../layer/layer.ts';
import type { PublishableLayer } from '../publish/types.ts';
import { formatBytes, formatSeconds } from '../shared/format.ts';
import { log, withProgress } from '../shared/log.ts';
import type { PublishRun } from './publish-run.ts';

/** A layer that was read, with how it is packed and checked where it has to be published. */
export function publishableLayer(run: PublishRun, layer: Layer): PublishableLayer {
  const { inputs, workers, report, folder } = run;
  const { contentHash, unzippedSize, entries } = layer;
  return {
    contentHash,
    unzippedSize,
    files: entries,
    description: versionDescription(inputs.description, contentHash),
    // The threads are needed for nothing else after this, and what they hold is needed for sending.
    pack: async () => {
      const archive = await packLayer(layer, join(folder, 'layer.zip')).finally(() => workers.close());
      report.packed = archive.sha256;
      return archive;
    },
    refuseFindings: async (isPublic, aws) => {
      // An unchanged publish does without it.
      const { refuseFindings } = await import('./refuse-findings.ts');
      await refuseFindings(run, { layer, isPublic, aws });
    },
  };
}

async function packLayer(layer: Layer, to: string): Promise<Archive> {
  const started = performance.now();
  const total = layer.unzippedSize;
  const archive = await withProgress({ label: 'Packing', unit: 'bytes', total }, (update) =>
    layer.pack(to, update),
  );
  log.info(`${formatBytes(archive.size)} of zip in ${formatSeconds(performance.now() - started)}`);
  return archive;
}

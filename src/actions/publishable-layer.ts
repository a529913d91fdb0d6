import { compilesBytecode } from '../layer/bytecode.ts';
import { versionDescription } from '../layer/content-mark.ts';
import type { Layer } from '../layer/layer.ts';
import type { PublishableLayer } from '../publish/types.ts';
import type { PublishRun } from './publish-run.ts';

/** A layer that was read, with how it is packed and checked where it has to be published. */
export function publishableLayer(run: PublishRun, layer: Layer): PublishableLayer {
  const { inputs } = run;
  const { contentHash, unzippedSize, entries } = layer;
  return {
    contentHash,
    unzippedSize,
    files: entries,
    description: versionDescription(inputs.description, contentHash),
    mayHoldDerived: compilesBytecode(inputs, inputs.build !== undefined),
    // The threads are needed for nothing else after this, and what they hold is needed for sending.
    pack: async (spareBytes) => {
      // An unchanged publish does without it too.
      const { packLayer } = await import('./publish-pack.ts');
      return packLayer({ ...run, layer }, spareBytes).finally(() => run.workers.close());
    },
    refuseFindings: async (isPublic, aws) => {
      // An unchanged publish does without it.
      const { refuseFindings } = await import('./refuse-findings.ts');
      await refuseFindings(run, { layer, isPublic, aws });
    },
  };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedLayer, InstalledPackagesSource } from '../checks/checked-layer.ts';
import type { CheckSettings } from '../inputs/check.ts';
import type { LayerInputs } from '../inputs/layer.ts';
import type { Layer } from '../layer/layer.ts';
import type { InstalledFolder, LayerSource } from '../layer/source.ts';

/** A layer as read, and what its user says about it. */
export interface DescribedLayer {
  layer: Layer;
  source: LayerSource;
  inputs: Pick<
    LayerInputs & CheckSettings,
    'path' | 'prefix' | 'runtimes' | 'architectures' | 'maxUnzippedSize'
  >;
  /** When the run started, ISO 8601. */
  report: { startedAt: string };
}

function installedPackages({ location, manifest }: InstalledFolder): InstalledPackagesSource {
  return { manifest, holds: (path) => existsSync(join(location, path)) };
}

/** A layer that is to be read. */
export interface ReadableLayer extends Pick<DescribedLayer, 'source' | 'report'> {
  inputs: DescribedLayer['inputs'] & LayerInputs;
}

/**
 * Describes a layer for the rules.
 * @param facts those that not every action knows
 * @throws Problem where a file cannot be read any more
 */
export async function checkedLayerOf(
  { layer, source, inputs, report }: DescribedLayer,
  facts: Pick<CheckedLayer, 'isPublic' | 'leaks' | 'hasBucket'>,
): Promise<CheckedLayer> {
  const { path, prefix, runtimes, architectures, maxUnzippedSize } = inputs;
  const files = await layer.inspect();
  const evidence = await layer.evidence?.();
  return {
    ...facts,
    files,
    ...(layer.folders && { folders: layer.folders }),
    ...(evidence && { evidence }),
    unzippedSize: layer.unzippedSize,
    runtimes,
    architectures,
    ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
    source: { path, prefix, kind: source.kind },
    ...(source.installed && { installed: installedPackages(source.installed) }),
    today: report.startedAt.slice(0, 10),
  };
}

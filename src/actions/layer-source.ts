import type { LayerInputs } from '../inputs/layer.ts';
import { findSource } from '../layer/source.ts';
import type { LayerSource } from '../layer/source.ts';

/**
 * Finds the files of the layer, for every action that reads one.
 * @throws Problem naming the input
 */
export function findLayerSource({ path }: Pick<LayerInputs, 'path'>, workspace: string): LayerSource {
  return findSource(path, workspace);
}

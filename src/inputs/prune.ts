import type { LayerSelector } from '../account/layers.ts';
import { Problem } from '../shared/problem.ts';
import { readAccountIds } from './account-ids.ts';
import { readLayerSelectors } from './layer-selectors.ts';
import { readParameterInput } from './ssm-parameter.ts';
import { boolean, list, required, text, wholeNumber } from './read.ts';
import { readRegions } from './regions.ts';
import type { PruneInputs } from '../account/prune/options.ts';

/** Stands for the name of a layer that a pattern will find, as long as the longest. */
const ANY_LAYER = 'a'.repeat(64);

/**
 * Reads and checks every input of the prune, before anything is read or called.
 * @throws Problem naming the input
 */
export function readPruneInputs(): PruneInputs {
  required('layer-names');
  const layers = readLayerSelectors('layer-names');
  const includeShared = boolean('include-shared');
  if (includeShared) refusePatternsAlone(layers);
  const parameter = readParameter(layers);
  return {
    layers,
    maxLayers: maxLayers(layers),
    includeShared,
    regions: readRegions(),
    keep: wholeNumber('keep', 5),
    keepDays: text('keep-days') ? wholeNumber('keep-days', 30) : 0,
    records: list('records'),
    ...(parameter !== undefined && { parameter }),
    allowedAccountIds: readAccountIds('allowed-account-ids'),
    // What is deleted cannot be brought back: unless told, only the plan is shown.
    dryRun: text('dry-run') ? boolean('dry-run') : true,
  };
}

/** @returns the name as given: each layer has its own */
function readParameter(layers: readonly LayerSelector[]): string | undefined {
  for (const layer of layers) readParameterInput(layer.kind === 'name' ? layer.name : ANY_LAYER);
  return text('ssm-parameter') || undefined;
}

/** What patterns find is counted when it is known. */
function maxLayers(layers: readonly LayerSelector[]): number {
  const most = wholeNumber('max-layers', 50);
  const count = layers.filter(({ kind }) => kind === 'name').length;
  if (count <= most) return most;
  throw new Problem(
    `\`layer-names\` lists ${count} layers, more than \`max-layers\` (${most}).`,
    `If that is meant, set \`max-layers: ${count}\`.`,
  );
}

function refusePatternsAlone(layers: readonly LayerSelector[]): void {
  if (layers.some(({ kind }) => kind === 'name')) return;
  throw new Problem(
    '`include-shared` is true, and `layer-names` has patterns only, for which it does not hold.',
    'Name each layer whose shared versions may go, for instance `layer-names: greetings`, or take `include-shared` out.',
  );
}

import type { DeliveryInputs } from '../delivery/delivery.js';
import { readDeliveryInputs } from './delivery.js';
import { checkedLayerName } from './layer.js';
import { readPromoteSource } from './promote-source.js';
import type { PromoteSource } from './promote-source.js';
import { text } from './read.js';

/** The inputs of the promotion, checked; what the layer declares is its source's. */
export type PromoteInputs = Omit<DeliveryInputs, 'runtimes' | 'architectures' | 'license'>;

/**
 * Reads what is to be promoted; the rest follows when its name is known.
 * @throws Problem naming the input
 */
export function readPromotion(): { source: PromoteSource; inputsFor: (sourceName: string) => PromoteInputs } {
  const source = readPromoteSource();
  return { source, inputsFor };
}

/**
 * Reads where a version goes.
 * @param sourceName the name of the layer that is promoted, which is kept where no other is given
 * @throws Problem naming the input
 */
function inputsFor(sourceName: string): PromoteInputs {
  const layerName = checkedLayerName(text('layer-name') || sourceName);
  return { layerName, ...readDeliveryInputs(layerName) };
}

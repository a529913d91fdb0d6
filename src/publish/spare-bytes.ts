import { nextLayers } from '../rollout/layer-list.ts';
import { sizesOf, spareBytesOf } from '../rollout/combined-size.ts';
import type { PublishPlan, RegionPlan } from './plan.ts';

/**
 * How many bytes a new version may have beside the layer's own files, so that it fits into every function that gets it.
 * @param hasUnread there are regions whose functions are not known yet, and may have no room
 * @returns Infinity where no function gets it
 */
export function spareBytes({ regions }: Pick<PublishPlan, 'regions'>, hasUnread: boolean): number {
  if (hasUnread) return 0;
  return Math.min(...regions.flatMap(([, plan]) => spareOfFunctions(plan)));
}

function spareOfFunctions({ version, rollout }: RegionPlan): number[] {
  if (version.kind !== 'publish-version' || !rollout?.functions) return [];
  const { layers, codeSizes } = rollout.functions.fleet;
  return rollout.plan.waves
    .flatMap((wave) => wave.functions)
    .flatMap(({ fn, goal }) => {
      if (goal.kind !== 'version') return [];
      const next = nextLayers(fn.layers, goal.layer);
      return spareBytesOf(fn, next, sizesOf(layers, goal.layer), codeSizes.get(fn.arn));
    });
}

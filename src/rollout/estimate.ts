import type { RolloutInputs } from '../inputs/rollout.js';
import type { Plan, PlannedFunction } from './plan.js';

type Settings = Pick<RolloutInputs, 'canary'>;

/** Control-plane calls a second that we start with. */
const PACE = 10;
/** For what an update takes to settle, in milliseconds. */
const SETTLING = 10_000;

/**
 * How long a rollout takes at the least, by the pace of its calls and the time its canaries bake.
 * @returns milliseconds
 */
export function timeNeeded({ waves }: Pick<Plan, 'waves'>, { canary }: Settings): number {
  const calls = waves
    .flatMap(({ functions }) => functions)
    .reduce((sum, one) => sum + callsFor(one, canary), 0);
  const baking = waves.filter(({ functions }) => functions.some(({ alias }) => alias)).length;
  return (calls / PACE) * 1000 + waves.length * SETTLING + baking * (canary?.minutes ?? 0) * 60_000;
}

/** The write of the layers; publishing, moving and reading back an alias; reading and moving that again after a canary. */
function callsFor({ done, alias }: PlannedFunction, canary: Settings['canary']): number {
  if (done) return 0;
  if (!alias) return 1;
  return canary ? 7 : 4;
}

/**
 * How long it takes to put functions back: an alias is read, moved and read back, then the layers are written.
 * @param functions how many were changed, with their aliases or without
 * @returns milliseconds
 */
export function timeToRestore(functions: number): number {
  return ((functions * 4) / PACE) * 1000 + 2 * SETTLING;
}

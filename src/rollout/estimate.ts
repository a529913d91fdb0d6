import type { RolloutInputs } from './options.ts';
import type { Plan } from './plan-types.ts';
import type { PlannedFunction } from './plan-types.ts';

type Settings = Pick<RolloutInputs, 'canary'>;

/** Control-plane calls a second that we start with, and of GetFunction. */
const PACE = 10;
const READ_PACE = 95;
/** So many functions are read back by their list at the end, fewer one by one. */
export const LISTED_FROM = 50;

/** Functions on a page of the list. */
const PAGE = 50;
/** For what an update takes to settle, in milliseconds. */
const SETTLING = 10_000;

/**
 * How long a rollout takes at the least, by the pace of its calls and the time its canaries bake.
 * @returns milliseconds
 */
export function timeNeeded({ waves }: Pick<Plan, 'waves'>, { canary }: Settings): number {
  const all = waves.flatMap(({ functions }) => functions);
  const calls = all.reduce((sum, one) => sum + callsFor(one, canary), 0);
  const baking = waves.filter(({ functions }) => functions.some(({ alias }) => alias)).length;
  const updating = (calls / PACE) * 1000 + waves.length * SETTLING;
  return updating + baking * (canary?.minutes ?? 0) * 60_000 + timeToReadBack(all);
}

/** How long it takes to read the fleet once more at the end: the functions, and each alias or version that serves. */
function timeToReadBack(functions: readonly PlannedFunction[]): number {
  const { length } = functions;
  const aliases = functions.filter(({ alias }) => alias).length / PACE;
  const layers = length < LISTED_FROM ? length / READ_PACE : Math.ceil(length / PAGE) / PACE;
  const published = functions.filter(({ latestPublished }) => latestPublished).length / READ_PACE;
  return (layers + aliases + published) * 1000;
}

/** The write of the layers, and publishing to `$LATEST.PUBLISHED`; publishing, moving and reading back an alias; reading and moving that again after a canary. */
function callsFor({ done, alias, latestPublished }: PlannedFunction, canary: Settings['canary']): number {
  if (done) return 0;
  if (!alias) return latestPublished ? 2 : 1;
  return canary ? 7 : 4;
}

/**
 * How long it takes to roll functions back: an alias is read, moved and read back, then the layers are written.
 * @param functions how many were changed, with their aliases or without
 * @returns milliseconds
 */
export function timeToRollBack(functions: number): number {
  return ((functions * 4) / PACE) * 1000 + 2 * SETTLING;
}

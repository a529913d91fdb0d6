import { nextLayers } from './layer-list.ts';
import type { FunctionChange } from './layer-moves.ts';
import { aliasTargetOf } from './move-alias.ts';
import type { Plan } from './plan-types.ts';

/** What a plan changes, function by function. An alias whose version is not published yet is left out. */
export function plannedChanges({ waves }: Plan): FunctionChange[] {
  const planned = waves.flatMap(({ functions }) => functions.filter(({ done }) => !done));
  return planned.map(({ fn, goal, alias, back = {} }) => ({
    function: fn.name,
    before: fn.layers,
    after: goal.kind === 'rollback' ? (back.layers ?? fn.layers) : nextLayers(fn.layers, goal.layer),
    ...(alias &&
      back.alias && { alias: { name: alias.name, before: aliasTargetOf(alias.read), after: back.alias } }),
  }));
}

import type { Plan } from '../plan-types.ts';
import type { FunctionResult, RolloutReport } from '../result.ts';
import { movesBetween } from './layer-moves.ts';
import type { LayerChange } from './samples.ts';

/** A rollout that is done. */
export interface DoneRollout {
  plan: Pick<Plan, 'waves'>;
  functions: readonly FunctionResult[];
  rollout?: Pick<RolloutReport, 'waves'>;
}

/** What a rollout changed, function by function: each changed while its wave was under way. */
export function changesOfRollout({ plan, functions, rollout }: DoneRollout): LayerChange[] {
  const waves = new Map(rollout?.waves.map((wave) => [wave.number, wave.steps]));
  const planned = plan.waves.flatMap((wave) => wave.functions);
  const groups = new Map(planned.map(({ fn }) => [fn.name, fn.logGroup]));
  return functions.flatMap(({ function: name, status, before, after, wave }) => {
    const steps = waves.get(wave ?? 0) ?? [];
    if (status !== 'updated' || steps.length === 0) return [];
    const group = groups.get(name);
    return [
      {
        function: name,
        layers: movesBetween(before, after),
        startedAt: Math.min(...steps.map(({ startedAt }) => Date.parse(startedAt))),
        finishedAt: Math.max(...steps.map(({ finishedAt }) => Date.parse(finishedAt))),
        ...(group !== undefined && { logGroup: group }),
      },
    ];
  });
}

import { parseLayerVersionArn } from '../aws/arn.js';
import type { Plan } from '../rollout/plan.js';
import type { FunctionResult, RolloutReport } from '../rollout/result.js';
import type { LayerChange, LayerMove } from './samples.js';

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
        ...{ function: name, layers: movesBetween(before, after) },
        startedAt: Math.min(...steps.map(({ startedAt }) => Date.parse(startedAt))),
        finishedAt: Math.max(...steps.map(({ finishedAt }) => Date.parse(finishedAt))),
        ...(group !== undefined && { logGroup: group }),
      },
    ];
  });
}

/**
 * The layers of two lists that are not the same in both, by name.
 * @param before ARNs of layer versions
 * @param after the same, later
 */
export function movesBetween(before: readonly string[], after: readonly string[]): LayerMove[] {
  const [left, come] = [versionsIn(before, after), versionsIn(after, before)];
  return [...new Set([...come.keys(), ...left.keys()])].map((layerArn) => {
    const [from, to] = [left.get(layerArn), come.get(layerArn)];
    const layer = layerArn.slice(layerArn.lastIndexOf(':') + 1);
    return { layer, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  });
}

/** The versions that only one list has, by the ARN of the layer: those of other accounts may be called the same. */
function versionsIn(layers: readonly string[], others: readonly string[]): Map<string, number> {
  return new Map(
    layers.flatMap((arn) => {
      const parsed = others.includes(arn) ? undefined : parseLayerVersionArn(arn);
      return parsed ? [[parsed.layerArn, parsed.version] as const] : [];
    }),
  );
}

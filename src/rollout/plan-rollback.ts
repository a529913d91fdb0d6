import { regionOf } from '../lambda/arn.ts';
import type { AliasState } from '../aws/aliases.ts';
import type { FunctionState } from '../aws/functions.ts';
import type { Share } from './options.ts';
import type { LayerFacts } from './read-sizes.ts';
import { isUnusable } from './preflight.ts';
import { aliasTargetOf } from './move-alias.ts';
import { wavesOf } from './plan.ts';
import { kindWarnings } from './plan-warnings.ts';
import type { Plan } from './plan-types.ts';
import type { PlannedFunction } from './plan-types.ts';
import { isLeftPublished } from './roll-back-published.ts';
import type { RecordedFunction } from './record.ts';
import { rollBackWrites } from './roll-back-writes.ts';
import { sameLayers, sameTarget } from './result.ts';

/** A function of a record, as it is now. */
export interface RollbackCandidate {
  recorded: RecordedFunction;
  fn: FunctionState;
  /** Undefined: the record has none, or it was deleted since. */
  alias: AliasState | undefined;
  /** What a function of a capacity provider runs without a qualifier, where it has that. */
  published?: FunctionState | undefined;
}

export interface RollbackPlanInputs {
  /** In the order in which they are rolled back. */
  candidates: readonly RollbackCandidate[];
  /** Functions that cannot be read any more, and why. */
  lost: Plan['skipped'];
  /** Facts about the layers that would be rolled back, by version ARN. */
  layers: ReadonlyMap<string, LayerFacts>;
  waves: readonly Share[];
}

/**
 * Makes the plan of going back to what a record says was there. Whatever somebody changed since is skipped with the
 * reason, and so is what cannot be rolled back because a layer was deleted. A right that is missing stops all of it.
 */
export function planRollback({ candidates, lost, layers, waves }: RollbackPlanInputs): Plan {
  const planned: PlannedFunction[] = [];
  const skipped = [...lost];
  const denied = new Map(
    [...layers.values()].flatMap(({ problem }) => (problem ? [[problem.what, problem]] : [])),
  );
  for (const candidate of candidates) {
    const verdict = judge(candidate, layers);
    if ('goal' in verdict) planned.push(verdict);
    else {
      const { name, arn, layers: current } = candidate.fn;
      skipped.push({ name, region: regionOf(arn), layers: current, ...verdict });
    }
  }
  return {
    waves: wavesOf(planned, waves),
    skipped,
    passedOver: [],
    problems: [...denied.values()],
    warnings: kindWarnings(planned),
  };
}

/** Where a rollback would point an alias, if it would move it. */
export function aliasToRollBackTo(recorded: RecordedFunction, alias: AliasState): string | undefined {
  const rollback = rollBackWrites(recorded.alias?.writes ?? [], aliasTargetOf(alias), sameTarget);
  return rollback.kind === 'roll back' ? rollback.to.version : undefined;
}

/** The layers that a rollback would give functions, which have to exist for it. */
export function layersToRollBackTo(candidates: readonly RollbackCandidate[]): string[] {
  const lists = candidates.map(({ recorded, fn }) => {
    const rollback = rollBackWrites(recorded.layers, fn.layers, sameLayers);
    return rollback.kind === 'roll back' ? rollback.to : [];
  });
  return [...new Set(lists.flat())];
}

function judge(
  { recorded, fn, alias, published }: RollbackCandidate,
  facts: RollbackPlanInputs['layers'],
): PlannedFunction | { reason: string } {
  const layers = rollBackWrites(recorded.layers, fn.layers, sameLayers);
  if (layers.kind === 'changed by somebody else')
    return { reason: `Somebody changed the layers of ${fn.name} after the rollout.` };
  const list = layers.kind === 'roll back' ? { layers: layers.to } : {};
  const gone = list.layers?.find((arn) => facts.get(arn)?.exists === false);
  if (gone) return { reason: `${fn.name} had ${gone}, which was deleted since.` };
  if (isUnusable(fn)) return { reason: `${fn.name} is in state ${fn.state} and cannot be updated.` };
  const planned = { fn, goal: { kind: 'rollback' as const, recorded } };
  if (!recorded.alias) {
    const isLeft = published && isLeftPublished(recorded, published, list.layers ?? fn.layers);
    const latest = isLeft && { latestPublished: { read: published } };
    return { ...planned, ...latest, back: list, done: layers.kind === 'nothing to do' && !isLeft };
  }
  const { name, writes } = recorded.alias;
  if (!alias) return { reason: `The alias "${name}" of ${fn.name} was deleted after the rollout.` };
  const moved = rollBackWrites(writes, aliasTargetOf(alias), sameTarget);
  if (moved.kind === 'changed by somebody else')
    return { reason: `Somebody moved the alias "${name}" of ${fn.name} after the rollout.` };
  const done = layers.kind === 'nothing to do' && moved.kind === 'nothing to do';
  const back = { ...list, ...(moved.kind === 'roll back' && { alias: moved.to }) };
  return { ...planned, alias: { name, read: alias }, back, done };
}

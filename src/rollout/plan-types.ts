import type { AliasState } from '../aws/aliases.ts';
import type { FunctionState } from '../aws/functions.ts';
import type { Problem } from '../shared/problem.ts';
import type { LayerTarget } from './layer-list.ts';
import type { RolloutInputs } from './options.ts';
import type { Fleet, LatestPublished } from './read-functions.ts';
import type { RecordedFunction } from './record.ts';
import type { AliasTarget } from './result.ts';

/** What a function is to come to. */
export type Goal =
  /** It has this version; without `attach` only where it has one of this layer. */
  | { kind: 'version'; layer: LayerTarget; attach: boolean }
  /** It has what it had before a rollout, where that has left it so. */
  | { kind: 'rollback'; recorded: RecordedFunction };
/** A function of the rollout. */
export interface PlannedFunction {
  fn: FunctionState;
  goal: Goal;
  /** To be moved to a new version of the function, or back to where it was. */
  alias?: { name: string; read: AliasState };
  /** To be published again to `$LATEST.PUBLISHED`, which is what it runs without a qualifier. */
  latestPublished?: LatestPublished;
  /** It is as it should be already, its alias too. */
  done: boolean;
  /** Its alias serves a version with the layer, which was tested before the alias was moved there. */
  served?: boolean;
  /** Where a rollback takes its layers and its alias, as far as they are to change. */
  back?: { layers?: string[]; alias?: AliasTarget };
}
export interface PlannedWave {
  /** From 1 on. */
  number: number;
  /** As the input has it. */
  share: string;
  functions: PlannedFunction[];
}

/** What a run will do to functions. A dry run prints it, a run carries it out. */
export interface Plan {
  waves: PlannedWave[];
  /** Found, and left out for a reason. */
  skipped: { name: string; region: string; layers: string[]; reason: string }[];
  /** Found, and without a version of the layer. */
  passedOver: string[];
  /** What keeps the run from writing anything. */
  problems: Problem[];
  warnings: string[];
}
export interface PlanInputs {
  fleet: Fleet;
  passedOver: readonly string[];
  settings: Pick<RolloutInputs, 'attach' | 'waves' | 'onFailure' | 'smokeTest'>;
  /** The version a function is to get; why there is none, where that is so. */
  targetOf: (fn: FunctionState) => LayerTarget | Problem;
}

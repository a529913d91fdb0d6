import type { WorkflowRun } from '../../shared/workflow-run.ts';
import type { FunctionResult, RolloutReport } from '../result.ts';

/** What a rollback did, as far as it got; everything that is shown or handed on is made from it. */
export interface RollbackReport {
  schema: 1;
  action: 'rollback';
  /** None where functions had different layers. */
  layerName?: string;
  /** The run that made the record; none without a record. */
  recordMadeBy?: WorkflowRun;
  dryRun: boolean;
  /** `unchanged` where there was nothing to roll back; `failed` whenever there is a problem. */
  outcome: 'rolled-back' | 'unchanged' | 'planned' | 'failed';
  startedAt: string;
  finishedAt: string;
  /** For a dry run: what would be done, a sentence each. */
  plan: string[];
  /** `before` is what the rollback found. */
  functions: FunctionResult[];
  rollout?: RolloutReport;
  warnings: string[];
  problems: { what: string; fix: string }[];
}

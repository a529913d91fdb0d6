import type { FunctionResult, RolloutReport } from '../rollout/result.ts';
import type { WorkflowRun } from '../shared/workflow-run.ts';
import { functionsOutput } from './functions-output.ts';
import { cutWarning } from './output-list.ts';

/** What a rollback did, as far as it got; everything that is shown or handed on is made from it. */
export interface RollbackReport {
  schema: 1;
  action: 'rollback';
  /** None where functions had different layers. */
  layerName?: string;
  /** The run that made the record; none without a record. */
  recordMadeBy?: WorkflowRun;
  dryRun: boolean;
  /** `unchanged` where there was nothing to put back; `failed` whenever there is a problem. */
  outcome: 'restored' | 'unchanged' | 'planned' | 'failed';
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

export function startRollbackReport(): RollbackReport {
  return {
    schema: 1,
    action: 'rollback',
    dryRun: false,
    outcome: 'failed',
    startedAt: new Date().toISOString(),
    finishedAt: '',
    plan: [],
    functions: [],
    warnings: [],
    problems: [],
  };
}

/** Settles what became of the rollback, and warns where an output cannot hold all functions. */
export function finishRollbackReport(report: RollbackReport): RollbackReport {
  const { functions, warnings } = report;
  const { shown } = functionsOutput(functions);
  return {
    ...report,
    outcome: outcomeOf(report),
    finishedAt: new Date().toISOString(),
    warnings: [...warnings, ...cutWarning('functions', shown, functions.length)],
  };
}

function outcomeOf({ problems, dryRun, functions }: RollbackReport): RollbackReport['outcome'] {
  if (problems.length > 0) return 'failed';
  if (dryRun) return 'planned';
  return functions.some(({ status }) => ['restored', 'updated'].includes(status)) ? 'restored' : 'unchanged';
}

/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
export function rollbackOutputs(
  { functions, rollout }: RollbackReport,
  path: string,
): Record<string, string> {
  return { functions: functionsOutput(functions).text, report: path, record: rollout?.record ?? '' };
}

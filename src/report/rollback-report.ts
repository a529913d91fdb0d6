import type { RollbackReport } from '../rollout/rollback/result.ts';
import { functionCounts, functionsOutput } from './functions-output.ts';
import { cutWarning } from './output-list.ts';

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
  return functions.some(({ status }) => ['rolled-back', 'updated'].includes(status))
    ? 'rolled-back'
    : 'unchanged';
}

/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
export function rollbackOutputs(
  { functions, rollout }: RollbackReport,
  path: string,
): Record<string, string> {
  return {
    functions: functionsOutput(functions).text,
    ...functionCounts(functions),
    report: path,
    record: rollout?.record ?? '',
  };
}

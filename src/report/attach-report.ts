import { versionNumber } from '../lambda/arn.ts';
import type { AttachReport } from '../rollout/attach/result.ts';
import { isChanged } from '../rollout/result.ts';
import { functionCounts, functionsOutput } from './functions-output.ts';
import { cutWarning } from './output-list.ts';

export function startAttachReport(): AttachReport {
  return {
    schema: 1,
    action: 'attach',
    mode: 'attach',
    layerName: '',
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

/** Settles the outcome, and warns where an output cannot hold all functions. */
export function finishAttachReport(report: AttachReport): AttachReport {
  const { functions, warnings } = report;
  const { shown } = functionsOutput(functions);
  return {
    ...report,
    outcome: outcomeOf(report),
    finishedAt: new Date().toISOString(),
    warnings: [...warnings, ...cutWarning('functions', shown, functions.length)],
  };
}

function outcomeOf({ problems, dryRun, functions, mode }: AttachReport): AttachReport['outcome'] {
  if (problems.length > 0) return 'failed';
  if (dryRun) return 'planned';
  if (!functions.some(({ status }) => status === 'updated')) return 'unchanged';
  return mode === 'attach' ? 'attached' : 'detached';
}

/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
export function attachOutputs(
  { functions, layerVersionArn = '', rollout, dryRun }: AttachReport,
  path: string,
): Record<string, string> {
  // A dry run skips each function that a run would change, and says in which wave that would be.
  const isPlanned = functions.some(({ status, wave }) => status === 'skipped' && wave !== undefined);
  return {
    changed: String(dryRun ? isPlanned : functions.some(isChanged)),
    'layer-version-arn': layerVersionArn,
    version: layerVersionArn && versionNumber(layerVersionArn),
    functions: functionsOutput(functions).text,
    ...functionCounts(functions),
    report: path,
    record: rollout?.record ?? '',
  };
}

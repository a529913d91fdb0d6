import { readCheckInputs } from '../inputs/check.ts';
import type { CheckInputs } from '../inputs/check.ts';
import { text } from '../inputs/read.ts';
import type { LayerSource } from '../layer/source.ts';
import type { Workers } from '../layer/workers.ts';
import type { CheckReport } from '../report/check-report.ts';
import { workspaceFolder } from '../shared/workspace.ts';
import type { RunContext } from './run-action.ts';

/** A check on its way; `report` is filled in as far as the work gets. */
export interface CheckRun extends RunContext {
  inputs: CheckInputs;
  workspace: string;
  workers: Workers;
  report: CheckReport;
  /** Set once the layer has all its files. */
  source?: LayerSource;
}

/**
 * Reads the inputs of a check, and puts those into the report that it shows.
 * @throws Problem naming the input
 */
export function startCheck(context: Omit<CheckRun, 'inputs' | 'workspace' | 'source'>): CheckRun {
  const { report } = context;
  report.layerName = text('layer-name');
  const inputs = readCheckInputs();
  const { runtimes, architectures, failOn, compareWith } = inputs;
  Object.assign(report, { runtimes, architectures, failOn, compared: compareWith !== undefined });
  return { ...context, inputs, workspace: workspaceFolder() };
}

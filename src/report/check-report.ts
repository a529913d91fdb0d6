import type { ZippedSize } from '../checks/checked-layer.ts';
import { rulesThatFail } from '../checks/finding.ts';
import type { FailOn, Finding, Severity } from '../checks/finding.ts';
import type { Removable } from '../checks/size.ts';
import type { Comparison } from '../packages/comparison.ts';
import type { LeftOut } from '../layer/left-out.ts';
import type { BuildReport } from '../packages/build-report.ts';
import type { Package } from '../packages/package.ts';
import type { PackagesReport } from '../packages/result.ts';
import type { Failure } from '../shared/failure.ts';
import { cutWarning, outputList } from './output-list.ts';
import type { OutputList } from './output-list.ts';

/** What a check found; everything that is shown or handed on is made from it. */
export interface CheckReport {
  schema: 1;
  action: 'check';
  layerName: string;
  /** `failed` where findings or a problem fail the step. */
  outcome: 'passed' | 'failed';
  startedAt: string;
  finishedAt: string;
  runtimes: string[];
  architectures: string[];
  failOn: FailOn;
  layer?: {
    contentHash: string;
    files: number;
    /** Bytes. */
    unzippedSize: number;
    zippedSize?: ZippedSize;
    /** The user's budget, bytes. */
    maxUnzippedSize?: number;
    /** Largest first. */
    packages: Package[];
    /** Files of the folder that are no part of it; absent where the layer is no folder. */
    leftOut?: LeftOut;
  };
  /** Absent where the layer has no packages to install. */
  build?: BuildReport;
  /** The worst first. */
  findings: Finding[];
  /** Absent where nobody asks what is inside. */
  inside?: PackagesReport;
  /** What could be left out, the most bytes first. */
  removable: readonly Removable[];
  /** A comparison was asked for; that there is none is told in the warnings. */
  compared: boolean;
  comparison?: Comparison;
  wouldPublish: 'true' | 'false' | 'unknown';
  /** What did not work but fails nothing, e.g. no right to comment. */
  warnings: string[];
  /** What kept the check from being done. */
  problems: { what: string; fix: string }[];
}

/** UTF-16 code units of the output `findings`: 400 kB of what GitHub takes. */
const MAX_FINDINGS_LENGTH = 200_000;

export function startCheckReport(): CheckReport {
  return {
    schema: 1,
    action: 'check',
    layerName: '',
    outcome: 'failed',
    startedAt: new Date().toISOString(),
    finishedAt: '',
    runtimes: [],
    architectures: [],
    failOn: 'error',
    findings: [],
    removable: [],
    compared: false,
    wouldPublish: 'unknown',
    warnings: [],
    problems: [],
  };
}

/** Why the step fails: what kept the check from being done, then the findings that `fail-on` counts. */
export function checkFailures({ problems, findings, failOn, layerName }: CheckReport): Failure[] {
  const rules = rulesThatFail(findings, failOn);
  if (rules === '') return problems;
  const what = `Layer ${layerName} does not pass the check: ${rules}.`;
  const fix =
    'The job summary says of each finding how to mend it; `ignore-rules` leaves out a rule that does not apply.';
  return [...problems, { what, fix }];
}

/** Settles what became of the check, and warns where an output cannot hold all findings. */
export function finishCheckReport(report: CheckReport): CheckReport {
  const { findings, warnings } = report;
  const { shown } = findingsOutput(findings);
  return {
    ...report,
    outcome: checkFailures(report).length > 0 ? 'failed' : 'passed',
    finishedAt: new Date().toISOString(),
    warnings: [...warnings, ...cutWarning('findings', shown, findings.length)],
  };
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** As many findings as fit, as JSON. */
export function findingsOutput(findings: readonly Finding[]): OutputList {
  const items = findings.map(({ rule, severity, path, message, fix }) => ({
    rule,
    severity,
    path,
    message,
    fix,
  }));
  return outputList(items, MAX_FINDINGS_LENGTH);
}

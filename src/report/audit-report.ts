import type { AuditReport } from '../account/audit/result.ts';
import { rulesThatFail, SEVERITIES } from '../checks/finding.ts';
import type { Failure } from '../shared/failure.ts';
import { countsOf, findingsOutput } from './check-report.ts';
import { cutWarning } from './output-list.ts';

export function startAuditReport(): AuditReport {
  return {
    schema: 1,
    action: 'audit',
    outcome: 'failed',
    startedAt: new Date().toISOString(),
    finishedAt: '',
    failOn: 'error',
    regions: [],
    findings: [],
    warnings: [],
    problems: [],
  };
}

/** Why the step fails: regions that could not be read, then the findings that `fail-on` counts. */
export function auditFailures({ problems, findings, failOn }: AuditReport): Failure[] {
  const rules = rulesThatFail(findings, failOn);
  if (rules === '') return problems;
  const what = `The audit found what \`fail-on: ${failOn}\` fails for: ${rules}.`;
  const fix =
    'The job summary says of each finding what to do; `ignore-rules` leaves out a rule that does not apply.';
  return [...problems, { what, fix }];
}

/** Settles what became of the audit, and warns where an output cannot hold all findings. */
export function finishAuditReport(report: AuditReport): AuditReport {
  const { findings, warnings } = report;
  const { shown } = findingsOutput(findings);
  return {
    ...report,
    findings: findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    outcome: auditFailures(report).length > 0 ? 'failed' : 'passed',
    finishedAt: new Date().toISOString(),
    warnings: [...warnings, ...cutWarning('findings', shown, findings.length)],
  };
}

/** Tells whether any region was looked at, so that it can be said that there is nothing wrong. */
export function isAudited({ regions }: Pick<AuditReport, 'regions'>): boolean {
  return regions.some(({ counts }) => counts !== undefined);
}

/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
export function auditOutputs(report: AuditReport, path: string): Record<string, string> {
  const { findings } = report;
  const { error, warning } = countsOf(findings);
  const done = isAudited(report);
  return {
    errors: done ? String(error) : '',
    warnings: done ? String(warning) : '',
    findings: done ? findingsOutput(findings).text : '',
    report: path,
  };
}

import { findingsThatFail } from '../checks/finding.ts';
import type { Failure } from '../shared/failure.ts';
import { readAuditInputs } from '../inputs/audit.ts';
import { warnOfEnvironment } from './environment-warnings.ts';
import { auditOutputs, finishAuditReport, isAudited, startAuditReport } from '../report/audit-report.ts';
import type { AuditReport } from '../account/audit/result.ts';
import { auditSummary } from '../report/audit-summary.ts';
import { json } from '../shared/sanitise.ts';
import { sarif } from '../report/sarif.ts';
import { runAction } from './run-action.ts';
import { writeSarif } from './write-sarif.ts';
import { logFindings } from './log-findings.ts';
import { AUDIT_RULES } from '../account/audit/findings/rules.ts';

/**
 * The audit: looks who uses which layer version, and what is wrong with it; nothing is written to AWS. Findings as bad
 * as `fail-on` says fail the step last.
 */
export async function audit(): Promise<void> {
  const report = startAuditReport();
  let sarifFile = '';
  await runAction({
    report,
    run: async ({ interruption }) => {
      const inputs = readAuditInputs();
      ({ sarifFile } = inputs);
      report.failOn = inputs.failOn;
      warnOfEnvironment(report);
      const { auditRegions } = await import('../account/audit/audit.ts');
      await auditRegions({ inputs, report, interruption });
    },
    share: () => {
      const finished = finishAuditReport(report);
      if (isAudited(finished)) logFindings(finished.findings, new Map());
      if (sarifFile) share(sarifFile, finished);
      return Promise.resolve();
    },
    finish: finishAuditReport,
    outputs: auditOutputs,
    summary: auditSummary,
    failures: failuresOf,
  });
}

/** Uploaded, a list that is not whole would close the alerts of what was not looked at. */
function share(file: string, report: AuditReport): void {
  if (report.problems.length > 0) return;
  const { findings, problems } = report;
  const places = { sources: new Map<string, string>(), otherwise: '' };
  // No layer has such a name, so that this is a category of its own.
  const log = sarif({ findings, problems, layerName: 'audit/' }, places, AUDIT_RULES);
  const problem = writeSarif(file, `${json(log, 2)}\n`);
  if (problem) report.problems.push(problem);
}

/** Why the step fails: what could not be looked at, then the findings that `fail-on` counts. */
function failuresOf({ problems, findings, failOn }: AuditReport): Failure[] {
  const bad = findingsThatFail(findings, failOn);
  if (bad.length === 0) return problems;
  const rules = [...new Set(bad.map(({ rule }) => rule))].join(', ');
  return [
    ...problems,
    {
      what: `The audit found what \`fail-on: ${failOn}\` fails for: ${rules}.`,
      fix: 'The job summary says of each finding what to do; `ignore-rules` leaves out a rule that does not apply.',
    },
  ];
}

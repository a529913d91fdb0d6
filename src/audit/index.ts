import { failing } from '../checks/finding.js';
import type { Failure } from '../conclude.js';
import { readAuditInputs } from '../inputs/audit.js';
import { warnOfEnvironment } from '../environment-warnings.js';
import { auditOutputs, finishAuditReport, isAudited, startAuditReport } from '../report/audit-report.js';
import type { AuditReport } from '../report/audit-report.js';
import { auditSummary } from '../report/audit-summary.js';
import { json } from '../report/sanitise.js';
import { sarif } from '../report/sarif.js';
import { runAction } from '../run-action.js';
import { writeSarif } from '../write-sarif.js';
import { tellFindings } from '../announce.js';
import { AUDIT_RULES } from './rules.js';

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
      const { auditRegions } = await import('./audit-regions.js');
      await auditRegions({ inputs, report, interruption });
    },
    share: () => {
      const finished = finishAuditReport(report);
      if (isAudited(finished)) tellFindings(finished.findings, new Map());
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
  const bad = failing(findings, failOn);
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

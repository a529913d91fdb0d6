import { join } from 'node:path';
import { failing, SEVERITIES } from '../checks/finding.js';
import { asProblem, conclude } from '../conclude.js';
import type { Failure } from '../conclude.js';
import { readAuditInputs } from '../inputs/audit.js';
import type { AuditInputs } from '../inputs/audit.js';
import { listenForInterruption } from '../interruption.js';
import { warnOfEnvironment } from '../environment-warnings.js';
import { auditOutputs, finishAuditReport, isAudited, startAuditReport } from '../report/audit-report.js';
import type { AuditReport } from '../report/audit-report.js';
import { auditSummary } from '../report/audit-summary.js';
import { json } from '../report/sanitise.js';
import { sarif } from '../report/sarif.js';
import { scratchFolder } from '../scratch.js';
import { writeSarif } from '../write-sarif.js';
import { tellFindings } from '../announce.js';
import { AUDIT_RULES } from './rules.js';

/**
 * The audit: looks who uses which layer version, and what is wrong with it; nothing is written to AWS.
 * Outputs, summary and report are written whatever happens; findings as bad as `fail-on` says fail the step last.
 */
export async function audit(): Promise<void> {
  const report = startAuditReport();
  const interruption = listenForInterruption();
  let folder: string | undefined;
  let inputs: AuditInputs | undefined;
  try {
    folder = scratchFolder();
    inputs = readAuditInputs();
    report.failOn = inputs.failOn;
    warnOfEnvironment(report);
    const { auditRegions } = await import('../with-aws.js');
    await interruption.within(auditRegions({ inputs, report, interruption: interruption.signal }));
  } catch (error) {
    report.problems.push(asProblem(error));
  }
  report.findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  if (isAudited(report)) tellFindings(report.findings, new Map());
  if (inputs?.sarifFile) share(inputs.sarifFile, report);
  const finished = finishAuditReport(report);
  await conclude({
    report: finished,
    path: folder && join(folder, 'report.json'),
    outputs: (path) => auditOutputs(finished, path),
    summary: () => auditSummary(finished),
    failures: failuresOf(finished),
  });
  interruption.end();
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

import { AUDIT_RULES } from '../account/audit/findings/rules.ts';
import type { AuditReport } from '../account/audit/result.ts';
import { finishAuditReport, isAudited } from '../report/audit-report.ts';
import { sarif } from '../report/sarif.ts';
import { logFindings } from './log-findings.ts';
import { writeSarif } from './write-sarif.ts';

/**
 * Logs the findings of an audit, and writes them as SARIF for code scanning where a file is given. Uploaded, an incomplete
 * list would close the alerts of the regions that could not be read, so none is written then.
 * @param sarifFile '' for none
 */
export function reportAuditResults(report: AuditReport, sarifFile: string): void {
  const finished = finishAuditReport(report);
  const { findings, problems } = finished;
  if (isAudited(finished)) logFindings(findings, new Map());
  if (sarifFile === '' || problems.length > 0) return;
  const places = { sources: new Map<string, string>(), otherwise: '' };
  // No layer has such a name, so that this is a category of its own.
  const content = sarif({ findings, problems, layerName: 'audit/' }, places, AUDIT_RULES);
  writeSarif(sarifFile, content, report);
}

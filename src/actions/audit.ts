import { readAuditInputs } from '../inputs/audit.ts';
import { auditFailures, auditOutputs, finishAuditReport, startAuditReport } from '../report/audit-report.ts';
import { auditSummary } from '../report/audit-summary.ts';
import { reportAuditResults } from './audit-results.ts';
import { warnOfEnvironment } from './environment-warnings.ts';
import { runAction } from './run-action.ts';

/**
 * The audit: reads who uses which layer version, and what is wrong with it; nothing is written to AWS. Findings as bad
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
      reportAuditResults(report, sarifFile);
      return Promise.resolve();
    },
    finish: finishAuditReport,
    outputs: auditOutputs,
    summary: auditSummary,
    failures: auditFailures,
  });
}

import { sortFindings } from '../checks/check.ts';
import type { CheckedLayer } from '../checks/checked-layer.ts';
import type { Finding } from '../checks/finding.ts';
import { ignoredRulesMessages } from '../checks/ignored-rules-messages.ts';
import type { CheckSettings } from '../inputs/check.ts';
import { logMessages } from '../shared/log.ts';
import { logAndAnnotate } from './log-findings.ts';
import type { Origin } from './log-findings.ts';

/** A run that checks a layer; `report` gets the findings that count, the worst first. */
export interface FindingsRun extends Origin {
  inputs: Origin['inputs'] & Pick<CheckSettings, 'ignoreRules'>;
  report: { findings: Finding[]; warnings: string[] };
}

/**
 * Puts findings into the report and logs them, with how `ignore-rules` was applied.
 * @param findings of the rules; the report has them even where the vulnerabilities cannot be searched for
 * @param vulnerabilityFindings searches for known vulnerabilities
 */
export async function recordFindings(
  run: FindingsRun,
  { checked, findings }: { checked: CheckedLayer; findings: readonly Finding[] },
  vulnerabilityFindings: () => Promise<Finding[]>,
): Promise<void> {
  const { inputs, report } = run;
  report.findings = sortFindings(findings, checked, inputs.ignoreRules).counting;
  const all = [...findings, ...(await vulnerabilityFindings())];
  const sorted = sortFindings(all, checked, inputs.ignoreRules);
  report.findings = sorted.counting;
  logMessages(ignoredRulesMessages(sorted), report);
  logAndAnnotate(report.findings, run);
}

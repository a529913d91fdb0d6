import { countsOf, findingsOutput } from './check-report.ts';
import type { CheckReport } from './check-report.ts';
import { comment } from './comment.ts';

/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
export function checkOutputs(report: CheckReport, path: string): Record<string, string> {
  const { findings, layer, wouldPublish } = report;
  const { error, warning } = countsOf(findings);
  const isChecked = layer !== undefined || findings.length > 0;
  return {
    errors: isChecked ? String(error) : '',
    warnings: isChecked ? String(warning) : '',
    findings: isChecked ? findingsOutput(findings).text : '',
    'zipped-size': String(layer?.zippedSize?.bytes ?? ''),
    'unzipped-size': String(layer?.unzippedSize ?? ''),
    'content-hash': layer?.contentHash ?? '',
    'would-publish': wouldPublish,
    'comment-body': comment(report),
    report: path,
  };
}

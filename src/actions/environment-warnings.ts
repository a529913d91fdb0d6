import { hiddenKeys } from '../aws/credentials.ts';
import { unusedProxy } from '../shared/proxy.ts';
import { log } from '../shared/log.ts';

/**
 * Warns once, in the log and in the report, where the environment names a proxy that this Node.js cannot use, or a
 * profile that hides the keys beside it.
 */
export function warnOfEnvironment(report: { warnings: string[] }): void {
  for (const warning of [unusedProxy(), hiddenKeys()]) {
    if (warning === undefined || report.warnings.includes(warning)) continue;
    log.warning(warning);
    report.warnings.push(warning);
  }
}

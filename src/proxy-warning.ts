import { unusedProxy } from './aws/proxy.js';
import { log } from './log.js';

/** Warns once, in the log and in the report, where the environment names a proxy that this Node.js cannot use. */
export function warnOfUnusedProxy(report: { warnings: string[] }): void {
  const warning = unusedProxy();
  if (warning === undefined || report.warnings.includes(warning)) return;
  log.warning(warning);
  report.warnings.push(warning);
}

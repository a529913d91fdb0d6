import type { Finding } from '../checks/finding.js';
import { Problem } from '../problem.js';
import { formatCount } from '../units.js';

/**
 * Refuses to make a layer public that holds credentials; no input has a say in that.
 * @param findings of a check that knows that the layer is to be public
 * @throws Problem naming the files
 */
export function refuseLeaks(findings: readonly Finding[]): void {
  const leaks = findings.filter(({ rule, severity }) => rule.startsWith('secrets/') && severity === 'error');
  if (leaks.length === 0) return;
  const paths = [...new Set(leaks.map(({ path }) => path))];
  const more = paths.length > 3 ? ` and ${formatCount(paths.length - 3)} more files` : '';
  throw new Problem(
    `The layer is to be public and holds what looks like credentials, in ${paths.slice(0, 3).join(', ')}${more}; nothing was written.`,
    'Take them out (`exclude` leaves out files) and revoke what was published before; for a public layer neither `ignore-rules` nor `fail-on` lets them pass.',
  );
}

import type { Finding } from '../checks/finding.ts';
import { describeLeak } from '../checks/job-secrets.ts';
import type { Leak } from '../layer/find-secrets.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';

/**
 * Refuses to make a layer public that holds credentials; no input has a say in that.
 * @param findings of a check that knows that the layer is to be public
 * @param leaks where secrets of the job's environment stand in it
 * @throws Problem naming the files and the variables
 */
export function refuseSecretsInPublicLayer(findings: readonly Finding[], leaks: readonly Leak[] = []): void {
  const found = findings.filter(
    ({ rule, severity }) => rule.startsWith('secrets/') && rule !== 'secrets/job' && severity === 'error',
  );
  const places = [...new Set([...leaks.map(describeLeak), ...found.map(({ path }) => path)])];
  if (places.length === 0) return;
  const more = places.length > 3 ? ` and ${formatCount(places.length - 3)} more places` : '';
  throw new Problem(
    `The layer is to be public and holds what looks like credentials, in ${places.slice(0, 3).join(', ')}${more}, so it does not become public.`,
    'Take them out (`exclude` leaves out files) and revoke what was published before; for a public layer neither `ignore-rules` nor `fail-on` lets them pass.',
  );
}

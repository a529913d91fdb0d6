import type { Finding } from '../checks/finding.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';

/** Files that the message names. */
const NAMED = 3;

/**
 * Refuses to make a layer of configuration public of which a file cannot be searched for secrets; no input changes that.
 * @param findings of a check that knows that the layer is to be public
 * @throws Problem naming the files
 */
export function refuseUnread(findings: readonly Finding[]): void {
  const unread = findings.filter(({ rule, severity }) => rule === 'config/unread' && severity === 'error');
  if (unread.length === 0) return;
  const paths = unread.slice(0, NAMED).map(({ path }) => path);
  const more = unread.length > NAMED ? ` and ${formatCount(unread.length - NAMED)} more files` : '';
  throw new Problem(
    `The layer is to be public, and ${paths.join(', ')}${more} cannot be read whole, so secrets in there would not be found (config/unread); nothing was written.`,
    'Mend or split the files, or leave them out with `exclude`; the findings say what is wrong with each. For a public layer neither `ignore-rules` nor `fail-on` lets them pass.',
  );
}

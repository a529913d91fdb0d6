import { log } from '../shared/log.ts';
import { attestableDigest } from '../report/attestable.ts';
import type { Report } from '../publish/result.ts';
import { formatCount } from '../shared/format.ts';

/**
 * Settles whether the zip can be attested by this job: it can if this job made the very bytes that AWS has. Those of a
 * version that was there already are made again, as after a run whose attestation failed: who else published under the
 * content's mark is nobody that this job could vouch for.
 * @param pack makes the zip, and puts down its digest in the report
 */
export async function prepareAttestation(report: Report, pack: () => Promise<unknown>): Promise<void> {
  if (report.dryRun) return;
  if (report.packed === undefined) await log.group('Packing, for the attestation', pack);
  const digest = attestableDigest(report);
  const versions = report.regions.flatMap(({ version }) => version ?? []);
  const others = versions.filter(({ codeSha256 }) => codeSha256 !== report.packed);
  if (digest !== '') log.info(`To be attested: sha256:${digest}`);
  if (others.length === 0) return;
  const warning = `${others[0]?.arn}${others.length > 1 ? ` and ${formatCount(others.length - 1)} more` : ''} has the same content in other bytes than this job packs, so that it is not for this job to attest. \`reuse: never\` publishes a version that is.`;
  log.warning(warning);
  report.warnings.push(warning);
}

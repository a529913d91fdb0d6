import type { Report } from './report.js';

/**
 * The digest of the zip that the run may attest: of bytes that it made itself, and that AWS has in a version.
 * @returns 64 hex digits, '' where there is none
 */
export function attestable({
  packed,
  dryRun,
  regions,
}: Pick<Report, 'packed' | 'dryRun' | 'regions'>): string {
  const isThere = regions.some(({ version }) => version !== undefined && version.codeSha256 === packed);
  return packed !== undefined && isThere && !dryRun ? Buffer.from(packed, 'base64').toString('hex') : '';
}

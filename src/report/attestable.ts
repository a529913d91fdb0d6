import type { RegionReport } from '../publish/result.ts';

/** What is known of the zip and of where it is. */
interface Attestable {
  /** Base64 of the SHA-256 of the zip that this run made. */
  packed?: string;
  dryRun: boolean;
  regions: readonly Pick<RegionReport, 'version'>[];
}

/**
 * The digest of the zip that the run may attest: of bytes that it made itself, and that AWS has in a version.
 * @returns 64 hex digits, '' where there is none
 */
export function attestableDigest({ packed, dryRun, regions }: Attestable): string {
  const isThere = regions.some(({ version }) => version !== undefined && version.codeSha256 === packed);
  return packed !== undefined && isThere && !dryRun ? Buffer.from(packed, 'base64').toString('hex') : '';
}

import { join } from 'node:path';
import { fetchVersion } from '../aws/fetch-version.ts';
import type { LayerVersion } from '../aws/layers.ts';
import { archiveEntriesInParts } from '../layer/archive/read-in-parts.ts';
import { findInArchive, findInTexts } from '../layer/find-secrets.ts';
import { secretsOfJob } from '../shared/secret-values.ts';
import type { RegionRun } from './types.ts';
import { refuseSecretsInPublicLayer } from './refuse-secrets.ts';

/**
 * Looks for secrets of the job in a version that is there already and is to become public. Its content has the same hash as
 * this job's, and its zip and description may be others: with a comment, say, or with files that the hash leaves out.
 * @param folder where the zip is put while it is looked through
 * @throws Problem where it holds one, or cannot be fetched
 */
export async function refusePublishedSecrets(
  { aws }: Pick<RegionRun, 'aws'>,
  version: LayerVersion,
  folder: string,
): Promise<void> {
  const secrets = secretsOfJob();
  if (secrets.length === 0) return;
  const { arn, description } = version;
  const archive = await fetchVersion(aws, version, { to: join(folder, `published-${aws.region}.zip`) });
  try {
    const entries = await archiveEntriesInParts(archive, arn);
    const leaks = await findInArchive(archive, arn, { entries, secrets });
    refuseSecretsInPublicLayer([], [...leaks, ...findInTexts({ description }, secrets)]);
  } finally {
    archive.close();
  }
}

import { checkLayer } from '../../checks/check.ts';
import type { CheckedLayer } from '../../checks/checked-layer.ts';
import { refuseSecretsInPublicLayer } from '../refuse-secrets.ts';
import { refuseUnread } from '../refuse-unread.ts';
import { findInTexts } from '../../layer/find-secrets.ts';
import type { Layer } from '../../layer/layer.ts';
import type { Report } from '../result.ts';
import { secretsOfJob } from '../../shared/secret-values.ts';

/** What is said of a version beside its files. */
interface Described extends Pick<CheckedLayer, 'runtimes' | 'architectures'> {
  description: string;
  license: string;
}

/**
 * Searches a layer that is to be public for secrets; other rules do not count for a version that is published already.
 * @throws Problem for secrets, and for files that cannot be searched for them
 */
export async function refuseSecrets(
  layer: Layer,
  { description, license, ...declared }: Described,
  report: Report,
): Promise<void> {
  const secrets = secretsOfJob();
  const leaks = [...(await layer.findSecrets(secrets)), ...findInTexts({ description, license }, secrets)];
  const findings = checkLayer({
    ...declared,
    files: await layer.inspect(),
    leaks,
    unzippedSize: layer.unzippedSize,
    isPublic: true,
    source: { path: '', prefix: '', kind: 'zip' },
    today: report.startedAt.slice(0, 10),
  });
  refuseSecretsInPublicLayer(findings, leaks);
  refuseUnread(findings);
}

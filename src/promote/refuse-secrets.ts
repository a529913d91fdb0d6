import { check } from '../checks/check.js';
import type { CheckedLayer } from '../checks/checked-layer.js';
import { refuseLeaks } from '../delivery/leaks.js';
import { refuseUnread } from '../delivery/refuse-unread.js';
import type { Layer } from '../layer/layer.js';
import type { Report } from '../report/report.js';
import { secretValues } from '../report/secret-values.js';

/**
 * Searches a layer that is to be public for secrets; other rules do not count for a version that is published already.
 * @throws Problem for secrets, and for files that cannot be searched for them
 */
export async function refuseSecrets(
  layer: Layer,
  declared: Pick<CheckedLayer, 'runtimes' | 'architectures'>,
  report: Report,
): Promise<void> {
  const findings = check({
    ...declared,
    files: await layer.inspect(secretValues(process.env)),
    unzippedSize: layer.unzippedSize,
    isPublic: true,
    source: { path: '', prefix: '', kind: 'zip' },
    today: report.startedAt.slice(0, 10),
  });
  refuseLeaks(findings);
  refuseUnread(findings);
}

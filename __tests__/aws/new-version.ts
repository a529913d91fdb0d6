// A version as publishLayerVersion() is asked for it, of a zip that is in memory.
import { commandWithBody, requestBody } from '../../src/aws/publish-request.ts';
import type { VersionDetails } from '../../src/aws/publish-request.ts';
import type { NewVersion } from '../../src/aws/publish-layer-version.ts';
import { archiveOf } from '../../src/layer/archive/archive.ts';
import { contentTag } from '../../src/layer/content-mark.ts';

export const MARK = contentTag('ab'.repeat(32));
export const DETAILS: VersionDetails = {
  description: `shared code ${MARK}`,
  runtimes: ['python3.13'],
  architectures: ['arm64'],
};

/** A new version of the layer `shared`. */
export function versionOf(zip: Buffer, details: VersionDetails = DETAILS): NewVersion {
  const archive = archiveOf(zip);
  const body = requestBody(archive, details);
  return {
    layerName: 'shared',
    command: (layerName, onSent) => commandWithBody(layerName, body, onSent),
    bytes: body.bytes.length,
    proof: { sha256: archive.sha256, size: archive.size },
    mark: MARK,
    newestBefore: 0,
  };
}

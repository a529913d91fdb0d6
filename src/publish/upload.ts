import { commandFromStage, commandWithBody, requestBody, requestLength } from '../aws/publish-request.ts';
import type { RequestBody, StagedZip, VersionDetails } from '../aws/publish-request.ts';
import type { NewVersion } from '../aws/publish-layer-version.ts';
import { needsStaging } from '../aws/s3/staging.ts';
import { LIMITS } from '../lambda/limits.ts';
import type { Archive } from '../layer/archive/archive.ts';
import { contentTag } from '../layer/content-mark.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';
import type { PublishableLayer } from './types.ts';
import type { PublishOptions } from './options.ts';

/** How the versions of a run are made: from one archive, in every region and for every number. */
export interface PreparedUpload {
  archive: Archive;
  /** The zip goes through S3. */
  staged: boolean;
  /** Bytes of a request. */
  bytes: number;
  /**
   * The call that makes a version, and what proves it.
   * @param zip where it was staged, if it was
   */
  commandFor: (
    description: string,
    zip?: StagedZip,
  ) => Pick<NewVersion, 'layerName' | 'command' | 'bytes' | 'proof' | 'mark'>;
}

/**
 * Prepares how an archive is published.
 * @throws Problem when it is too large for a request and there is no bucket
 */
export function prepareUpload(
  archive: Archive,
  { layerName, runtimes, architectures, license, staging }: PublishOptions,
  { description: usual, contentHash }: PublishableLayer,
): PreparedUpload {
  const details = (description: string): VersionDetails => ({
    description,
    runtimes,
    architectures,
    ...(license && { license }),
  });
  const length = requestLength(archive.size, details(usual));
  const staged = needsStaging({ size: archive.size, bodyBytes: length, mode: staging?.mode ?? 'copy' });
  if (staged && !staging) throw needsBucket(archive.size);
  const bodies = new Map<string, RequestBody>();
  const body = (description: string) => {
    const made = bodies.get(description) ?? requestBody(archive, details(description));
    bodies.set(description, made);
    return made;
  };
  const common = {
    layerName,
    proof: { sha256: archive.sha256, size: archive.size },
    mark: contentTag(contentHash),
  };
  return {
    archive,
    staged,
    bytes: staged ? 0 : length,
    commandFor: (description, zip) =>
      zip
        ? { ...common, bytes: 0, command: (name) => commandFromStage(name, zip, details(description)) }
        : {
            ...common,
            bytes: length,
            command: (name, onSent) => commandWithBody(name, body(description), onSent),
          },
  };
}

function needsBucket(size: number): Problem {
  return new Problem(
    `The layer's zip is ${formatCount(size)} bytes; AWS Lambda takes fewer than ${formatCount(LIMITS.directZipBytes)} in one request.`,
    'Name a bucket that it can go through, in the region of the layer: `s3-bucket: my-bucket-{region}`; or leave out what the functions do not need with `exclude`.',
  );
}

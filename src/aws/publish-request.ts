import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { PublishLayerVersionCommand } from '@aws-sdk/client-lambda';
import type { Architecture, PublishLayerVersionCommandInput, Runtime } from '@aws-sdk/client-lambda';
import type { Archive } from '../layer/archive/archive.ts';

/** What a version is published with. */
export interface VersionDetails {
  /** Carries the content's mark; how a version is recognised after a lost reply. */
  description: string;
  runtimes: readonly string[];
  architectures: readonly string[];
  license?: string;
}

/** An object in S3 that holds a version's zip. */
export interface StagedZip {
  bucket: string;
  key: string;
  /** The object's version, where the bucket keeps versions. */
  objectVersion?: string;
  /** `copy`: Lambda keeps bytes of its own; `reference`: it reads those in S3 for as long as the version is used. */
  mode: 'copy' | 'reference';
}

type Details = Omit<PublishLayerVersionCommandInput, 'LayerName' | 'Content'>;

/** The body of a request, ready to be sent any number of times. */
export interface RequestBody {
  /** JSON, as the API's model has PublishLayerVersion. */
  bytes: Buffer;
  /** Its SHA-256 in hex, which the signature covers. */
  sha256: string;
}

const BEFORE = '{"Content":{"ZipFile":"';
const BETWEEN = '"},';
/** Bytes that are encoded at a time: a multiple of three, and so few that the garbage of it is soon collected. */
const GROUP = 24 * 1024;

/**
 * The body of a request that brings the zip along. It is the same for every region, and so made and digested once: the
 * SDK would hold the zip, its base64, and the JSON around that for every request that is under way.
 */
export function requestBody(archive: Archive, details: VersionDetails): RequestBody {
  const bytes = Buffer.allocUnsafeSlow(requestLength(archive.size, details));
  let at = bytes.write(BEFORE, 'latin1');
  for (const block of archive.blocks(0, archive.size)) {
    for (let from = 0; from < block.length; from += GROUP)
      at += bytes.write(block.toString('base64', from, Math.min(block.length, from + GROUP)), at, 'latin1');
  }
  bytes.write(`${BETWEEN}${JSON.stringify(detailsOf(details)).slice(1)}`, at);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** How long the body of a request is that brings along a zip of so many bytes. */
export function requestLength(zipBytes: number, details: VersionDetails): number {
  const base64 = Math.ceil(zipBytes / 3) * 4;
  const json = Buffer.byteLength(JSON.stringify(detailsOf(details)));
  return BEFORE.length + base64 + BETWEEN.length + json - '{'.length;
}

/** Bytes of a body that are handed to the connection at a time. */
const CHUNK = 64 * 1024;

/**
 * The call that sends a body as it is; the SDK signs it, and takes the digest from the header that it sends anyway.
 * @param onSent called with the bytes that were sent so far. The body goes as a stream for that: of a buffer, which goes
 *   to the socket as a whole, nothing can be told before all of it is gone.
 */
export function commandWithBody(
  layerName: string,
  body: RequestBody,
  onSent: (bytes: number) => void = () => undefined,
): PublishLayerVersionCommand {
  const command = new PublishLayerVersionCommand({ LayerName: layerName, Content: {} });
  command.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { body: unknown; headers: Record<string, string> };
      request.body = body.bytes;
      request.headers['content-length'] = String(body.bytes.length);
      request.headers['x-amz-content-sha256'] = body.sha256;
      return next(args);
    },
    { step: 'build', priority: 'high', name: 'bodyMadeBefore' },
  );
  command.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { body: unknown };
      request.body = Readable.from(chunksOf(body.bytes, onSent), { highWaterMark: 1 });
      return next(args);
    },
    // Inside of what repeats, which warns of every failed call whose body is a stream.
    { step: 'deserialize', priority: 'low', name: 'bodyAsStream' },
  );
  return command;
}

function* chunksOf(bytes: Buffer, onSent: (bytes: number) => void): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield bytes.subarray(at, at + CHUNK);
    // It is asked for the next one when there is room for it, that is when the last one is on its way.
    onSent(Math.min(bytes.length, at + CHUNK));
  }
}

/** The call that names the object in S3 that holds the zip. */
export function commandFromStage(
  layerName: string,
  { bucket, key, objectVersion, mode }: StagedZip,
  details: VersionDetails,
): PublishLayerVersionCommand {
  return new PublishLayerVersionCommand({
    LayerName: layerName,
    Content: {
      S3Bucket: bucket,
      S3Key: key,
      ...(objectVersion !== undefined && { S3ObjectVersion: objectVersion }),
      ...(mode === 'reference' && { S3ObjectStorageMode: 'REFERENCE' }),
    },
    ...detailsOf(details),
  });
}

/** AWS knows runtimes that this build of the SDK does not: its enums are open. */
function detailsOf({ description, runtimes, architectures, license }: VersionDetails): Details {
  return {
    Description: description,
    ...(runtimes.length > 0 && { CompatibleRuntimes: runtimes as Runtime[] }),
    ...(architectures.length > 0 && { CompatibleArchitectures: architectures as Architecture[] }),
    ...(license && { LicenseInfo: license }),
  };
}

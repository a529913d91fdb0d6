import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { PutObjectCommandInput, PutObjectCommandOutput } from '@aws-sdk/client-s3';
import { BLOCK_BYTES } from '../../layer/archive/archive.ts';
import type { Archive } from '../../layer/archive/archive.ts';
import { systemCode } from '../../shared/system-code.ts';
import { Problem } from '../../shared/problem.ts';
import type { RegionClient, Send } from '../region-client.ts';
import { classifyError } from '../error-kind.ts';
import type { ClassifiedError } from '../error-kind.ts';
import { Cancelled } from '../cancellation.ts';
import { bucketOwner } from './bucket-owner.ts';
import { createS3Client, isDeletionConfirmed } from './client.ts';
import { callS3 } from './call.ts';
import { explainS3 } from './explain-s3.ts';
import type { Staging } from './staging-place.ts';
import { PART_TIMEOUT, uploadClient } from './upload-client.ts';
import type { UploadProgress } from './upload-client.ts';

/** An archive and the object that it becomes. */
export interface NewObject {
  staging: Staging;
  key: string;
  archive: Archive;
  metadata: Record<string, string>;
  /** Called with the bytes that have arrived. */
  onProgress: (bytes: number) => void;
}

/** Bytes of a part, a whole number of blocks; an archive that is not larger is sent at once. */
export const PART_BYTES = 7 * BLOCK_BYTES;

/** Parts under way at the same time; they and one more are what is in memory. */
const AT_ONCE = 2;

/**
 * Uploads an archive in parts, of which S3 checks each by its SHA-256. What is read is held against the archive's own
 * digest before the last part is sent. When it fails, or the job is cancelled, the parts are taken back.
 * @returns the version of the object, where the bucket keeps versions
 * @throws Problem when S3 refuses, with the command where parts stay behind; Cancelled
 */
export async function upload(aws: RegionClient, object: NewObject): Promise<string | undefined> {
  if (isSentWhole(object.archive)) return sendWhole(aws, object);
  const { staging, key } = object;
  const { Upload } = await import('@aws-sdk/lib-storage');
  const course: UploadProgress = {};
  const client = await uploadClient(aws, await bucketOwner(aws, staging), course);
  const sending = new Upload({
    client,
    params: { ...requestOf(object), Body: Readable.from(blocksOf(object.archive), { highWaterMark: 1 }) },
    partSize: PART_BYTES,
    queueSize: AT_ONCE,
    leavePartsOnError: false,
  });
  sending.on('httpUploadProgress', ({ loaded = 0 }) => object.onProgress(loaded));
  try {
    const { VersionId: version } = await sending.done();
    return version === 'null' ? undefined : version;
  } catch (thrown) {
    if (aws.interruption?.aborted) throw new Cancelled({ cause: thrown });
    if (!course.failure && thrown instanceof Problem) throw thrown;
    const problem = course.failure
      ? explainS3(course.failure.error, { aws, staging, action: course.failure.action })
      : noAnswer(staging, thrown);
    const leftover = course.uploadId && { staging, key, uploadId: course.uploadId };
    throw leftover && !(await takeBack(aws, leftover)) ? withLeftovers(problem, leftover) : problem;
  }
}

/** Whether an archive is one part, and no upload has to be begun for it. */
export function isSentWhole({ size }: Archive): boolean {
  return size <= PART_BYTES;
}

/** Sends once what may have arrived: in a bucket with versions each time would leave one. */
async function sendWhole(aws: RegionClient, object: NewObject): Promise<string | undefined> {
  const { staging, archive, onProgress } = object;
  const { PutObjectCommand } = await import('@aws-sdk/client-s3');
  const s3 = await createS3Client(aws, await bucketOwner(aws, staging));
  const command = new PutObjectCommand({ ...requestOf(object), Body: Buffer.concat([...blocksOf(archive)]) });
  const send: Send<PutObjectCommandOutput> = ({ abortSignal }) =>
    s3.send(command, {
      abortSignal: AbortSignal.any([abortSignal, ...(aws.interruption ? [aws.interruption] : [])]),
    });
  try {
    const { VersionId: version } = await aws.call(send, { quota: 'other', timeout: PART_TIMEOUT });
    onProgress(archive.size);
    return version === 'null' ? undefined : version;
  } catch (error) {
    throw error instanceof Problem ? error : explainS3(error, { aws, staging, action: 's3:PutObject' });
  }
}

/** Whether the object may be there although the upload failed: the reply to its completion was lost. */
export function isUnsettled(error: unknown): boolean {
  const failure = failureBehind(error);
  return failure?.kind === 'unclear' || failure?.code === 'NoSuchUpload';
}

/** What S3 answered, where a problem is about that. */
function failureBehind(error: unknown): ClassifiedError | undefined {
  if (!(error instanceof Problem) || error instanceof Cancelled || error.cause === undefined)
    return undefined;
  return classifyError(error.cause);
}

function requestOf({ staging, key, metadata }: NewObject): PutObjectCommandInput {
  return {
    Bucket: staging.bucket,
    Key: key,
    ContentType: 'application/zip',
    ChecksumAlgorithm: 'SHA256',
    Metadata: metadata,
    ...(staging.kmsKeyId && { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: staging.kmsKeyId }),
  };
}

/** @throws Problem at the last block, when the blocks are not those that were digested */
function* blocksOf(archive: Archive): Generator<Buffer> {
  const { size, sha256 } = archive;
  const digest = createHash('sha256');
  for (let at = 0; at < size; at += BLOCK_BYTES) {
    const block = readAgain(archive, at, BLOCK_BYTES);
    digest.update(block);
    if (at + BLOCK_BYTES >= size && digest.digest('base64') !== sha256)
      throw new Problem(
        'The zip changed while it was uploaded.',
        'Let nothing write to it while the step runs, and run the job again.',
      );
    yield block;
  }
}

/**
 * Some bytes of an archive, or what is left of it.
 * @throws Problem where they cannot be read
 */
export function readAgain(archive: Archive, from: number, bytes: number): Buffer {
  try {
    return archive.read(from, Math.min(archive.size, from + bytes));
  } catch (error) {
    throw new Problem(
      `The zip of the layer cannot be read again (${systemCode(error)}).`,
      "Check the runner's disk, and run the job again.",
    );
  }
}

/** A reply with a good status may lack what tells of a part, or be none of S3's at all. */
function noAnswer({ bucket }: Staging, cause: unknown): Problem {
  return new Problem(
    `What came back while the zip was sent to bucket ${bucket} is no answer of S3.`,
    'Look for a proxy that changes replies between the runner and S3, and run the job again.',
    { cause },
  );
}

/** An upload that has begun and has not ended. */
interface Unfinished {
  staging: Staging;
  key: string;
  uploadId: string;
}

/** The uploader gives up soon; this waits as long as for any other call. @returns whether nothing stays behind */
async function takeBack(aws: RegionClient, { staging, key, uploadId }: Unfinished): Promise<boolean> {
  const { AbortMultipartUploadCommand } = await import('@aws-sdk/client-s3');
  const command = new AbortMultipartUploadCommand({ Bucket: staging.bucket, Key: key, UploadId: uploadId });
  try {
    const output = await callS3(aws, {
      staging,
      action: 's3:AbortMultipartUpload',
      send: (s3, options) => s3.send(command, options),
    });
    return isDeletionConfirmed(output);
  } catch (error) {
    return failureBehind(error)?.code === 'NoSuchUpload';
  }
}

function withLeftovers({ what, fix, cause }: Problem, { staging, key, uploadId }: Unfinished): Problem {
  const command = `aws s3api abort-multipart-upload --bucket ${staging.bucket} --key ${key} --upload-id ${uploadId}`;
  return new Problem(
    what,
    `${fix} The parts that were sent could not be taken back (s3:AbortMultipartUpload) and stay behind, where they are paid for: \`${command}\`.`,
    { cause },
  );
}

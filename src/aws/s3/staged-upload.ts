import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import { BLOCK_BYTES } from '../../layer/archive.js';
import type { Archive } from '../../layer/archive.js';
import { systemCode } from '../../layer/unreadable.js';
import { Problem } from '../../problem.js';
import { otherClient } from '../connection.js';
import type { Connection } from '../connection.js';
import { explainS3 } from './explain-s3.js';
import { failureOf } from '../failure.js';
import { Interrupted } from '../interrupted.js';
import type { Staging } from './place.js';

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
/** S3 takes a part twice without harm, so that here the SDK may repeat. */
const ATTEMPTS = 5;
/** Milliseconds for one part: two at a time over a third of a Mbit/s. */
const PART_TIMEOUT = 300_000;
/** Milliseconds to begin or to complete an upload; S3 may take minutes to put many parts together. */
const CALL_TIMEOUT = 120_000;
/** Milliseconds to take an upload back; a job that was cancelled has no more. */
const ABORT_TIMEOUT = 2000;

/**
 * Uploads an archive in parts, of which S3 checks each by its SHA-256. What is read is held against the archive's own
 * digest before the last part is sent. When it fails, or the job is cancelled, the parts are taken back.
 * @returns the version of the object, where the bucket keeps versions
 * @throws Problem when S3 refuses, with the command where parts stay behind; Interrupted
 */
export async function upload(aws: Connection, object: NewObject): Promise<string | undefined> {
  const { staging, key } = object;
  const { Upload } = await import('@aws-sdk/lib-storage');
  const course: Course = {};
  const client = await uploadClient(aws, course);
  const sending = new Upload({
    client,
    params: requestOf(object),
    partSize: PART_BYTES,
    queueSize: AT_ONCE,
    leavePartsOnError: false,
  });
  sending.on('httpUploadProgress', ({ loaded = 0 }) => object.onProgress(loaded));
  try {
    const { VersionId: version } = await sending.done();
    return version === 'null' ? undefined : version;
  } catch (thrown) {
    if (aws.interruption?.aborted) throw new Interrupted({ cause: thrown });
    if (!course.failure && thrown instanceof Problem) throw thrown;
    const problem = course.failure
      ? explainS3(course.failure.error, { aws, staging, action: course.failure.action })
      : noAnswer(staging, thrown);
    throw course.uploadId ? withLeftovers(problem, { staging, key, uploadId: course.uploadId }) : problem;
  }
}

/** Whether the object may be there although the upload failed: the reply to its completion was lost. */
export function isUnsettled(error: unknown): boolean {
  if (!(error instanceof Problem) || error instanceof Interrupted || error.cause === undefined) return false;
  const { kind, code } = failureOf(error.cause);
  return kind === 'unclear' || code === 'NoSuchUpload';
}

function requestOf({ staging, key, archive, metadata }: NewObject): PutObjectCommandInput {
  return {
    Bucket: staging.bucket,
    Key: key,
    Body: Readable.from(blocksOf(archive), { highWaterMark: 1 }),
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

/** How an upload goes. */
interface Course {
  /** Of an upload that has begun and was not taken back; undefined before and after. */
  uploadId?: string;
  /** The first failed call and the right that it takes; what comes after it follows from it. */
  failure?: { error: unknown; action: string };
}

/**
 * A client that repeats by itself, notes in `course` how it goes, and whose requests end in time when the job is
 * cancelled: parts at once, what begins or completes the upload when there was time for an answer, as the upload could
 * not be taken back without its id. A beginning whose reply is lost and which is repeated leaves an upload without
 * parts, which costs nothing.
 */
async function uploadClient(aws: Connection, course: Course): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const settings = otherClient(aws);
  const { requestHandler: handler } = settings;
  const handle: typeof handler.handle = (request, options) => {
    const { signal, overdue } = deadlineOf(aws, (request as { method: string }).method);
    return handler.handle(request, { ...options, abortSignal: signal }).catch((error: unknown) => {
      // The SDK repeats what is called so.
      throw overdue() ? Object.assign(new Error('S3 did not answer'), { name: 'TimeoutError' }) : error;
    });
  };
  const client = new S3Client({
    ...settings,
    maxAttempts: ATTEMPTS,
    requestHandler: { metadata: handler.metadata, handle },
  });
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        try {
          const result = await next(args);
          if (commandName === 'CreateMultipartUploadCommand')
            Object.assign(course, { uploadId: (result.output as { UploadId?: string }).UploadId });
          if (commandName === 'AbortMultipartUploadCommand') delete course.uploadId;
          return result;
        } catch (error) {
          const isAbort = commandName === 'AbortMultipartUploadCommand';
          course.failure ??= { error, action: isAbort ? 's3:AbortMultipartUpload' : 's3:PutObject' };
          if (isAbort && failureOf(error).code === 'NoSuchUpload') delete course.uploadId;
          throw error;
        }
      },
    { step: 'initialize' },
  );
  return client;
}

/** Until when a request is waited for: PUT is a part, POST begins or completes the upload, DELETE takes it back. */
function deadlineOf(
  { clock, interruption }: Connection,
  method: string,
): { signal: AbortSignal; overdue: () => boolean } {
  const isCancelled = () => interruption?.aborted === true;
  if (method === 'DELETE') {
    const signal = isCancelled() ? AbortSignal.timeout(ABORT_TIMEOUT) : clock.deadline(CALL_TIMEOUT);
    return { signal, overdue: () => false };
  }
  const deadline = clock.deadline(method === 'PUT' ? PART_TIMEOUT : CALL_TIMEOUT);
  const signal = interruption && method === 'PUT' ? AbortSignal.any([deadline, interruption]) : deadline;
  return { signal, overdue: () => deadline.aborted && !isCancelled() };
}

/** A reply with a good status may lack what tells of a part, or be none of S3's at all. */
function noAnswer({ bucket }: Staging, cause: unknown): Problem {
  return new Problem(
    `What came back while the zip was sent to bucket ${bucket} is no answer of S3.`,
    'Look for a proxy that changes replies between the runner and S3, and run the job again.',
    { cause },
  );
}

function withLeftovers(
  { what, fix, cause }: Problem,
  { staging, key, uploadId }: { staging: Staging; key: string; uploadId: string },
): Problem {
  const command = `aws s3api abort-multipart-upload --bucket ${staging.bucket} --key ${key} --upload-id ${uploadId}`;
  return new Problem(
    what,
    `${fix} The parts that were sent could not be taken back (s3:AbortMultipartUpload) and stay behind, where they are paid for: \`${command}\`.`,
    { cause },
  );
}

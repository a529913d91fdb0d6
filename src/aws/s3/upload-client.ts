import type {
  AbortMultipartUploadCommandOutput,
  CreateMultipartUploadCommandOutput,
  S3Client,
} from '@aws-sdk/client-s3';
import { clientSettings } from '../region-client.ts';
import type { RegionClient } from '../region-client.ts';
import { classifyError } from '../error-kind.ts';
import { isDeletionConfirmed, withExpectedOwner } from './client.ts';

/** S3 takes a part twice without harm, so that here the SDK may repeat. */
const ATTEMPTS = 5;
/** Milliseconds for one part: two at a time over a third of a Mbit/s. */
export const PART_TIMEOUT = 300_000;

/** Milliseconds to begin or to complete an upload; S3 may take minutes to put many parts together. */
const CALL_TIMEOUT = 120_000;
/** Milliseconds to take an upload back; a job that was cancelled has no more. */
const ABORT_TIMEOUT = 2000;

/** How an upload goes. */
export interface UploadProgress {
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
 * @param owner the account that the bucket must belong to
 */
export async function uploadClient(
  aws: RegionClient,
  owner: string,
  course: UploadProgress,
): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const settings = clientSettings(aws);
  const { requestHandler: handler } = settings;
  const handle: typeof handler.handle = (request, options) => {
    const { signal, overdue } = deadlineOf(aws, (request as { method: string }).method);
    return handler.handle(request, { ...options, abortSignal: signal }).catch((error: unknown) => {
      throw overdue() ? unanswered() : error;
    });
  };
  const repeating = new S3Client({
    ...settings,
    maxAttempts: ATTEMPTS,
    requestHandler: { metadata: handler.metadata, handle },
  });
  const client = withExpectedOwner(repeating, owner);
  const { callLog, region } = aws;
  // Around the client's own logging, whose lines say how long a request took.
  if (callLog)
    client.middlewareStack.add((next) => (args) => callLog.trace(region, 1, () => next(args)), {
      ...{ step: 'initialize', priority: 'high' },
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
          if (isAbort && classifyError(error).code === 'NoSuchUpload') delete course.uploadId;
          throw error;
        }
      },
    { step: 'initialize' },
  );
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const result = await next(args);
        if (isAnswer(commandName, result.output)) return result;
        throw unanswered();
      },
    // Inside of what repeats.
    { step: 'finalizeRequest', priority: 'low' },
  );
  return client;
}

type Output = CreateMultipartUploadCommandOutput | AbortMultipartUploadCommandOutput;

/** A reply with a good status that says nothing is not S3's: without the id, parts would be sent to nowhere. */
function isAnswer(commandName: string | undefined, output: Output): boolean {
  if (commandName === 'CreateMultipartUploadCommand')
    return 'UploadId' in output && output.UploadId !== undefined;
  return commandName !== 'AbortMultipartUploadCommand' || isDeletionConfirmed(output);
}

/** The SDK repeats what is called so. */
function unanswered(): Error {
  return Object.assign(new Error('S3 did not answer'), { name: 'TimeoutError' });
}

/** Until when a request is waited for: PUT is a part, POST begins or completes the upload, DELETE takes it back. */
function deadlineOf(
  { clock, interruption }: RegionClient,
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

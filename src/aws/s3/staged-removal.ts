import type { RegionClient, Send } from '../region-client.ts';
import { isDenied } from '../denied.ts';
import { classifyError } from '../error-kind.ts';
import { Cancelled } from '../cancellation.ts';
import { createS3Client, isDeletionConfirmed } from './client.ts';

/** An object in S3, or one version of it. */
export interface StagedObject {
  bucket: string;
  key: string;
  objectVersion?: string;
  /** The account that the bucket belongs to. */
  owner: string;
}

/** Milliseconds that a removal gets in a job that was cancelled, which has 3.5 s. */
const LAST_CALL = 1500;

/**
 * Deletes an object, with its version where it has one, as a plain deletion would only hide it. It is the one thing
 * that is sent although the job was cancelled: it undoes what the job did.
 * @returns a warning where something stays behind; what the layer is does not depend on it, so that it never throws
 */
export async function removeObject(aws: RegionClient, object: StagedObject): Promise<string | undefined> {
  const { objectVersion: version, ...plain } = object;
  const failed = await deleteObject(aws, object);
  if (failed === undefined) return undefined;
  if (version && isDenied(classifyError(failed)) && (await deleteObject(aws, plain)) === undefined)
    return `The staged object s3://${object.bucket}/${object.key} is deleted, but its version stays behind, as the role may not do s3:DeleteObjectVersion: ${howTo(object)}`;
  return `The staged object s3://${object.bucket}/${object.key} could not be removed (${reasonOf(failed)}): ${howTo(object)}`;
}

function howTo({ bucket, key, objectVersion: version }: StagedObject): string {
  const command = `aws s3api delete-object --bucket ${bucket} --key ${key}`;
  return `\`${command}${version ? ` --version-id ${version}` : ''}\`.`;
}

function reasonOf(error: unknown): string {
  const failure = classifyError(error);
  const { code, message } = failure;
  return isDenied(failure) ? `${code}: the role may not do s3:DeleteObject` : `${code}, ${message}`;
}

/** @returns what went wrong, if anything did */
async function deleteObject(
  aws: RegionClient,
  { bucket, key, objectVersion: version, owner }: StagedObject,
): Promise<unknown> {
  try {
    const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
    const s3 = await createS3Client(aws, owner);
    const input = { Bucket: bucket, Key: key, ...(version && { VersionId: version }) };
    const send: Send<void> = async (options) => {
      const output = await s3.send(new DeleteObjectCommand(input), options);
      if (!isDeletionConfirmed(output)) throw Object.assign(new Error('no answer of S3'), output);
    };
    await aws.call(send, { quota: 'other', repeatable: true }).catch((error: unknown) => {
      if (error instanceof Cancelled) return send({ abortSignal: AbortSignal.timeout(LAST_CALL) });
      throw error;
    });
    return undefined;
  } catch (error) {
    return error ?? new Error('deletion failed');
  }
}

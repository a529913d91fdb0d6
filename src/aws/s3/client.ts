import type { S3Client } from '@aws-sdk/client-s3';
import { clientSettings } from '../region-client.ts';
import type { RegionClient } from '../region-client.ts';

/**
 * S3's client, which is loaded only here. It never repeats a call by itself: `call` does.
 * @param owner the account that the bucket must belong to
 */
export async function createS3Client(aws: RegionClient, owner: string): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  return withExpectedOwner(new S3Client(clientSettings(aws)), owner);
}

/**
 * Has S3 refuse every call of a client whose bucket belongs to another account.
 * Source: S3 user guide, "Verifying bucket ownership with bucket owner condition".
 */
export function withExpectedOwner(client: S3Client, owner: string): S3Client {
  client.middlewareStack.add(
    (next) => (args) => {
      const { headers } = args.request as { headers: Record<string, string> };
      headers['x-amz-expected-bucket-owner'] = owner;
      return next(args);
    },
    { step: 'build', name: 'expectedBucketOwner' },
  );
  return client;
}

/**
 * Whether S3 says that it deleted something: with 204, and nothing else. Another good status is of who stands between.
 * Source: API reference of DeleteObject and AbortMultipartUpload.
 */
export function isDeletionConfirmed({
  $metadata,
}: {
  $metadata: { httpStatusCode?: number | undefined };
}): boolean {
  return $metadata.httpStatusCode === 204;
}

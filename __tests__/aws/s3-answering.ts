// An S3 that answers what it is told to, for what no emulated bucket can be brought to say.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRegionClient } from '../../src/aws/region-client.ts';
import type { RegionClient, RegionClientOptions } from '../../src/aws/region-client.ts';
import { hurriedClock } from './hurried-clock.ts';

/** An error in S3's words, or a success; an answer to a HEAD loses its body. */
export interface Answer {
  status: number;
  code?: string;
  message?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** What is answered to each operation, the last answer again and again; the rest is refused with a 501. */
export type Answers = Record<string, Answer | Answer[]>;

export interface Scene {
  aws: RegionClient;
  /** The operations that were called, in their order. */
  calls: string[];
}

export const OK: Answer = { status: 200 };
export const NOT_FOUND: Answer = { status: 404 };

/** An upload that begins. */
export const BEGUN: Answer = {
  status: 200,
  body: '<InitiateMultipartUploadResult><UploadId>the-upload</UploadId></InitiateMultipartUploadResult>',
};

/** A part that is taken. */
export const TAKEN: Answer = { status: 200, headers: { etag: '"part"' } };

/** An upload that is complete. */
export const COMPLETE: Answer = {
  status: 200,
  body: '<CompleteMultipartUploadResult><ETag>"whole"</ETag></CompleteMultipartUploadResult>',
};

/** Lets the real client talk to it. */
export async function whileS3Answers(
  answers: Answers,
  scene: (scene: Scene) => Promise<void>,
  options?: RegionClientOptions,
): Promise<void> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      const operation = operationOf(request);
      const given = [answers[operation] ?? { status: 501, code: 'NotImplemented' }].flat();
      const before = calls.filter((call) => call === operation).length;
      calls.push(operation);
      reply(response, given[Math.min(before, given.length - 1)] ?? OK);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_ACCESS_KEY_ID: '123456789012',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  });
  const aws = await createRegionClient({ region: 'eu-central-1', clock: hurriedClock(), ...options });
  try {
    await scene({ aws, calls });
  } finally {
    aws.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function operationOf({ method = '', url = '' }: IncomingMessage): string {
  const { pathname, searchParams: query } = new URL(url, 'http://localhost');
  const isBucket = pathname.split('/').filter(Boolean).length === 1;
  if (query.has('versioning')) return 'GetBucketVersioning';
  if (query.has('policy')) return 'GetBucketPolicy';
  if (query.has('uploads')) return 'CreateMultipartUpload';
  if (query.has('partNumber')) return 'UploadPart';
  if (query.has('uploadId')) return method === 'DELETE' ? 'AbortMultipartUpload' : 'CompleteMultipartUpload';
  if (query.has('versionId') && method === 'DELETE') return 'DeleteObjectVersion';
  const name = { HEAD: 'Head', PUT: 'Put', DELETE: 'Delete' }[method] ?? method;
  return `${name}${isBucket ? 'Bucket' : 'Object'}`;
}

function reply(response: ServerResponse, { status, code, message = '', headers, body }: Answer): void {
  const error = code && `<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`;
  response.writeHead(status, { 'content-type': 'application/xml', ...headers });
  response.end(body ?? error ?? '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

import { createHash } from 'node:crypto';
import type { HeadObjectCommandOutput } from '@aws-sdk/client-s3';
import { LIMITS } from '../../lambda/limits.ts';
import type { Archive } from '../../layer/archive/archive.ts';
import { Problem } from '../../shared/problem.ts';
import { withoutVersions } from './bucket-check.ts';
import type { RegionClient } from '../region-client.ts';
import { classifyError } from '../error-kind.ts';
import { bucketOwner } from './bucket-owner.ts';
import { callS3 } from './call.ts';
import { stagedObjectKey } from './staging-place.ts';
import type { Staging } from './staging-place.ts';
import { isSentWhole, isUnsettled, PART_BYTES, upload } from './staged-upload.ts';
import { removeObject } from './staged-removal.ts';

/** A layer's zip in S3, for Lambda to read. */
export interface Staged {
  bucket: string;
  key: string;
  /** Where the bucket keeps versions. */
  objectVersion?: string;
  mode: Staging['mode'];
  /** It was there already, from a run that got no further. */
  found: boolean;
  /**
   * Removes it, unless Lambda refers to it. Works in a cancelled job too.
   * @returns a warning where something stays behind
   */
  remove(): Promise<string | undefined>;
}

/** What is to be staged. */
export interface Stageable {
  layerName: string;
  archive: Archive;
  staging: Staging;
  /** Called with the bytes that have arrived. */
  onProgress?: (bytes: number) => void;
}

/**
 * Whether a zip has to go through S3: Lambda's limits are "must be smaller than", for the zip and for the body of the
 * request that carries it.
 * @param bodyBytes of the whole request, with the zip in Base64
 */
export function needsStaging({
  size,
  bodyBytes,
  mode,
}: {
  size: number;
  bodyBytes: number;
  mode?: Staging['mode'];
}): boolean {
  return mode === 'reference' || size >= LIMITS.directZipBytes || bodyBytes >= LIMITS.requestBytes;
}

/**
 * Puts a layer's zip into S3, unless it is there, and reads back that it is there as it should be.
 * @throws Problem when S3 refuses; nothing of the upload stays behind then, or the problem says what does
 */
export async function stage(
  aws: RegionClient,
  { layerName, archive, staging, onProgress = () => undefined }: Stageable,
): Promise<Staged> {
  const sha256 = Buffer.from(archive.sha256, 'base64').toString('hex');
  const key = stagedObjectKey(staging, layerName, sha256);
  const wanted: Wanted = { staging, key, sha256, archive, owner: await bucketOwner(aws, staging) };
  const there = await find(aws, wanted);
  if (there) return stagedOf(aws, wanted, { ...there, found: true });
  const version = await uploadSettled(aws, wanted, onProgress);
  const staged = stagedOf(aws, wanted, { version, found: false });
  try {
    const made = await find(aws, wanted, version);
    if (!made) throw notThere(staged);
    if (staging.mode === 'reference' && !made.version) throw withoutVersions(staging.bucket);
    return stagedOf(aws, wanted, { ...made, found: false });
  } catch (error) {
    await staged.remove();
    throw error;
  }
}

interface Wanted {
  staging: Staging;
  key: string;
  /** Hex. */
  sha256: string;
  archive: Archive;
  /** The account that the bucket belongs to. */
  owner: string;
}

/** An object that is there. */
interface Found {
  version?: string | undefined;
}

function stagedOf(
  aws: RegionClient,
  { staging, key, owner }: Wanted,
  { version, found }: Found & { found: boolean },
): Staged {
  const { bucket, mode } = staging;
  const object = { bucket, key, ...(version && { objectVersion: version }) };
  return {
    ...object,
    mode,
    found,
    remove: async () => (mode === 'copy' ? removeObject(aws, { ...object, owner }) : undefined),
  };
}

/** How often what is sent whole is sent; parts are repeated one by one. */
const ATTEMPTS = 5;
/** Milliseconds before it is sent for the second time, twice as long each time after. */
const PAUSE = 500;

/** An upload whose last reply was lost may have come to its end all the same; only if not, it is made again. */
async function uploadSettled(
  aws: RegionClient,
  wanted: Wanted,
  onProgress: (bytes: number) => void,
): Promise<string | undefined> {
  for (let attempts = isSentWhole(wanted.archive) ? ATTEMPTS : 1; ; attempts -= 1) {
    const body = aws.uploads.begin(wanted.archive.size);
    const update = (bytes: number) => {
      body.update(bytes);
      onProgress(bytes);
    };
    try {
      return await upload(aws, { ...wanted, metadata: { sha256: wanted.sha256 }, onProgress: update });
    } catch (error) {
      body.end();
      if (!isUnsettled(error)) throw error;
      const made = await find(aws, wanted);
      if (made) return made.version;
      if (attempts === 1) throw error;
      await aws.sleep(PAUSE * 2 ** (ATTEMPTS - attempts));
    } finally {
      body.end();
    }
  }
}

/** @returns undefined where there is no such object, or another one than is wanted */
async function find(aws: RegionClient, wanted: Wanted, version?: string): Promise<Found | undefined> {
  const { staging, key } = wanted;
  const { HeadObjectCommand } = await import('@aws-sdk/client-s3');
  const command = new HeadObjectCommand({
    Bucket: staging.bucket,
    Key: key,
    ChecksumMode: 'ENABLED',
    ...(version && { VersionId: version }),
  });
  const head = await callS3(aws, {
    staging,
    action: version ? 's3:GetObjectVersion' : 's3:GetObject',
    send: (s3, options) =>
      s3.send(command, options).catch((error: unknown) => {
        if (classifyError(error).status === 404) return undefined;
        throw error;
      }),
  });
  if (!head || !isWanted(head, wanted)) return undefined;
  return head.VersionId === 'null' ? {} : { version: head.VersionId };
}

/** Whoever may write to the bucket can write our metadata; the checksum is S3's own. */
function isWanted(head: HeadObjectCommandOutput, { staging, sha256, archive }: Wanted): boolean {
  return (
    head.ContentLength === archive.size &&
    head.Metadata?.['sha256'] === sha256 &&
    !['GLACIER', 'DEEP_ARCHIVE'].includes(head.StorageClass ?? '') &&
    isEncrypted(head, staging) &&
    head.ChecksumSHA256?.replace(/-\d+$/, '') === checksumOf(archive)
  );
}

/** What key an alias stands for is not known here. */
function isEncrypted(
  { ServerSideEncryption: kind, SSEKMSKeyId: used = '' }: HeadObjectCommandOutput,
  { kmsKeyId }: Staging,
): boolean {
  if (kmsKeyId === undefined) return true;
  const id = /(?:^|key\/)([0-9a-z-]+)$/.exec(kmsKeyId)?.[1];
  return kind === 'aws:kms' && (id === undefined || used.endsWith(id));
}

/**
 * The SHA-256 that S3 has of an object: of an upload in parts it is that of the parts' digests.
 * Source: S3 user guide, "Checking object integrity", composite checksums.
 */
function checksumOf(archive: Archive): string {
  const { size, sha256 } = archive;
  if (isSentWhole(archive)) return sha256;
  const digest = createHash('sha256');
  for (let from = 0; from < size; from += PART_BYTES) {
    const part = createHash('sha256');
    for (const block of archive.blocks(from, Math.min(size, from + PART_BYTES))) part.update(block);
    digest.update(part.digest());
  }
  return digest.digest('base64');
}

function notThere({ bucket, key }: Staged): Problem {
  return new Problem(
    `S3 took s3://${bucket}/${key} and does not have it as it was sent.`,
    'Look for something that changes or removes new objects of this bucket (another run, a lifecycle rule, a function), and run the job again.',
  );
}

import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { RegionClient } from './region-client.ts';
import { refuseCancelled } from './cancellation.ts';
import { locateVersion } from './layers.ts';
import type { LayerVersion } from './layers.ts';
import { rangeReader } from './range-reader.ts';
import type { RangeReader } from './range-reader.ts';
import { archiveOn } from '../layer/archive/archive.ts';
import type { Archive } from '../layer/archive/archive.ts';
import { systemCode } from '../shared/system-code.ts';
import { Problem } from '../shared/problem.ts';

/** A version whose zip is fetched, and what proves that it is the one. */
export type FetchedVersion = Pick<LayerVersion, 'arn' | 'codeSize' | 'codeSha256'>;

export interface FetchOptions {
  /** Where the zip is put; nothing may be there yet. */
  to: string;
  /** Leave the zip there when the archive is closed: it is handed to another job. */
  keep?: boolean;
  /** Told how many bytes are there so far. */
  onProgress?: (bytes: number) => void;
}

/**
 * What one request asks for, in bytes. Given a minute for each, a link of 280 kbit/s is fast enough: about the slowest
 * that an upload is waited for.
 */
const PART_BYTES = 2 * 1024 * 1024;

/**
 * Fetches a version's zip into a file for its owner only, and proves it against what AWS says of it. What breaks is
 * asked for again from where it broke; the URL, of which nothing gets out of here, is renewed when it has expired.
 * @returns the zip, from the file that was proven: whatever comes to stand at its path later is not what is read
 * @throws Problem when it cannot be fetched or is not what AWS said, and the file is removed
 */
export async function fetchVersion(
  aws: RegionClient,
  source: FetchedVersion,
  { to, keep = false, onProgress = () => undefined }: FetchOptions,
): Promise<Archive> {
  const fd = createFile(to);
  try {
    await download(readerOf(aws, source), source.codeSize, (bytes, at) => {
      writeFully(fd, bytes, at, to);
      onProgress(at + bytes.length);
    });
    const archive = archiveOn(fd, keep ? undefined : to);
    refuseOtherBytes(archive, source);
    return archive;
  } catch (error) {
    closeSync(fd);
    rmSync(to, { force: true });
    refuseCancelled(aws.interruption);
    throw error;
  }
}

/** @throws Problem when an archive is not the one that AWS, or a report, tells of */
export function refuseOtherBytes(
  { size, sha256 }: Pick<Archive, 'size' | 'sha256'>,
  source: FetchedVersion,
): void {
  const { arn, codeSize, codeSha256 } = source;
  if (size === codeSize && sha256 === codeSha256) return;
  throw new Problem(
    `What was fetched of ${arn} is other bytes than AWS said: SHA-256 ${sha256} of ${size} bytes, where CodeSha256 is ${codeSha256} of ${codeSize}.`,
    'Look for a proxy that changes replies between the runner and AWS, and run the job again.',
  );
}

async function download(
  { read }: RangeReader,
  size: number,
  write: (bytes: Buffer, at: number) => void,
): Promise<void> {
  const part = Buffer.allocUnsafeSlow(Math.min(size, PART_BYTES));
  for (let at = 0; at < size; at += PART_BYTES)
    write(await read(at, Math.min(size, at + PART_BYTES), part), at);
}

function readerOf(aws: RegionClient, { arn, codeSize: size }: FetchedVersion): RangeReader {
  const refuse = (what: string) =>
    new Problem(
      `${arn} cannot be fetched: ${what}.`,
      'Run the job again; where that does not help, check that the runner may reach Amazon S3 in that region.',
    );
  const layer = parseLayerVersionArn(arn);
  const locate = async () => {
    const location = layer && (await locateVersion(aws, layer))?.location;
    if (!location) throw refuse('AWS gives no URL of its archive any more');
    return location;
  };
  return rangeReader({ size, locate, clock: aws.clock, agents: aws.agents, refuse, mostWhole: size });
}

function createFile(path: string): number {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'wx+', 0o600);
  } catch (error) {
    throw unwritable(path, error);
  }
}

function writeFully(fd: number, bytes: Buffer, at: number, path: string): void {
  try {
    for (let done = 0; done < bytes.length;)
      done += writeSync(fd, bytes, done, bytes.length - done, at + done);
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, cause: unknown): Problem {
  const code = systemCode(cause);
  return new Problem(
    code === 'EEXIST'
      ? `There is something at ${path} already, and it is not written over.`
      : `The zip cannot be written to ${path} (${code}).`,
    code === 'EEXIST'
      ? 'Remove it in a step before, or give another path.'
      : 'See that there is space and that the job may write there, and run it again.',
    { cause },
  );
}

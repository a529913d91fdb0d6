import { findDirectory, readDirectory } from '../layer/archive/central-directory.ts';
import type { Directory, DirectoryEntry } from '../layer/archive/central-directory.ts';
import { END_RECORD } from '../layer/archive/format.ts';
import type { RegionClient } from './region-client.ts';
import { Cancelled, refuseCancelled } from './cancellation.ts';
import { rangeReader } from './range-reader.ts';
import type { RangeReader } from './range-reader.ts';
import { unzippedSize } from './unzipped-size.ts';
import type { StoredZip } from './unzipped-size.ts';

/** A zip that AWS Lambda stores, and where in it its central directory is. */
export interface OpenZip {
  /** Bytes. */
  size: number;
  directory: Directory;
  reader: RangeReader;
}

const refuse = (what: string) => new Error(what);

/**
 * Finds the central directory of a zip by reading its last 22 bytes and no more: where thousands of zips are looked at,
 * the 64 kB in which a comment might hide would be most of what is read.
 * @throws an error with the reason, as a clause, for a zip that cannot be read by parts or ends with a comment
 */
export async function openZip(aws: RegionClient, { size, locate }: StoredZip): Promise<OpenZip> {
  const located = async () => {
    const location = await locate();
    if (!location) throw refuse('AWS gives no URL of it');
    return location;
  };
  const { clock, agents } = aws;
  // Whoever answers with the whole zip is not listened to: it is not to be fetched.
  const reader = rangeReader({ size, locate: located, clock, agents, refuse, mostWhole: 0 });
  const tail = await reader.read(size - END_RECORD.length, size);
  return { size, directory: findDirectory(tail, size, refuse), reader };
}

/** Lists what is in a zip. @throws an error with the reason, as a clause, for a broken one */
export async function entriesOf({ directory, reader }: OpenZip): Promise<DirectoryEntry[]> {
  const { offset, size } = directory;
  return readDirectory(await reader.read(offset, offset + size), directory, refuse);
}

/**
 * As unzippedSize(), and reads less of a zip without a comment.
 * @throws Cancelled, and nothing else
 */
export async function unzippedBytes(aws: RegionClient, zip: StoredZip): Promise<number | undefined> {
  try {
    const entries = await entriesOf(await openZip(aws, zip));
    return entries.reduce((sum, { size }) => sum + size, 0);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    refuseCancelled(aws.interruption);
    return unzippedSize(aws, zip);
  }
}

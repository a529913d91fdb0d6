import type { RegionClient } from './region-client.ts';
import { Cancelled, refuseCancelled } from './cancellation.ts';
import { rangeReader } from './range-reader.ts';
import { readRemoteDirectory } from './remote-archive.ts';
import type { RemoteArchive } from './remote-archive.ts';

/** The zip of a layer version or of a function. */
export interface StoredZip {
  /** Bytes. */
  size: number;
  /** Its presigned URL; undefined where there is none. */
  locate: () => Promise<string | undefined>;
}

/**
 * A stored zip, to be read by parts. What cannot be read is an error with the reason, as a clause.
 * @param mostWhole the most bytes that are taken from a server that sends everything
 */
export function storedArchive(
  { clock, agents }: RegionClient,
  { size, locate }: StoredZip,
  mostWhole?: number,
): RemoteArchive {
  const refuse = (what: string) => new Error(what);
  const located = async () => {
    const location = await locate();
    if (!location) throw refuse('AWS gives no URL of its archive');
    return location;
  };
  const whole = mostWhole === undefined ? {} : { mostWhole };
  return { ...rangeReader({ size, locate: located, clock, agents, refuse, ...whole }), size, refuse };
}

/**
 * Sums up what a zip unpacks to, in bytes, from its central directory alone.
 * @returns undefined where it cannot be known: no URL, a refusal, a broken archive, a server that gives no parts of a
 *   large one
 * @throws Cancelled, and nothing else
 */
export async function unzippedSize(aws: RegionClient, zip: StoredZip): Promise<number | undefined> {
  try {
    const { entries } = await readRemoteDirectory(storedArchive(aws, zip));
    return entries.reduce((sum, entry) => sum + entry.size, 0);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    refuseCancelled(aws.interruption);
    return undefined;
  }
}

import type { Connection } from './connection.js';
import { Interrupted, refuseInterrupted } from './interrupted.js';
import { rangeReader } from './object-ranges.js';
import { readRemoteDirectory } from './remote-archive.js';

/** The zip of a layer version or of a function. */
export interface StoredZip {
  /** Bytes. */
  size: number;
  /** Its presigned URL; undefined where there is none. */
  locate: () => Promise<string | undefined>;
}

/**
 * Sums up what a zip unpacks to, in bytes, from its central directory alone.
 * @returns undefined where it cannot be known: no URL, a refusal, a broken archive, a server that gives no parts of a
 *   large one
 * @throws Interrupted, and nothing else
 */
export async function unzippedSize(
  aws: Connection,
  { size, locate }: StoredZip,
): Promise<number | undefined> {
  const refuse = (what: string) => new Error(what);
  const located = async () => {
    const location = await locate();
    if (!location) throw refuse('there is no URL of it');
    return location;
  };
  try {
    const reader = rangeReader({ size, locate: located, clock: aws.clock, agents: aws.agents, refuse });
    const { entries } = await readRemoteDirectory({ ...reader, size, refuse });
    return entries.reduce((sum, entry) => sum + entry.size, 0);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    refuseInterrupted(aws.interruption);
    return undefined;
  }
}

import type { LeftOutBy } from './exclude.ts';
import type { Omitted } from './walk.ts';
import type { OmittedSize } from './measure-omitted.ts';
import type { Workers } from './workers.ts';

/** How much of a folder is no part of the layer, so that nothing goes missing unseen. */
export interface LeftOut {
  builtIn: Amount;
  exclude: Amount;
  /** At most three files and folders, the most bytes first; a folder's path ends with a `/`. */
  largest: { path: string; by: LeftOutBy; files: number; bytes: number }[];
  /** False where there is more than was counted. */
  isComplete: boolean;
}

export interface Amount {
  files: number;
  /** Bytes, unzipped. */
  bytes: number;
}

const LARGEST = 3;

/**
 * Counts what was left out of a folder, in a thread.
 * @param omitted paths below the folder
 */
export async function countLeftOut(omitted: readonly Omitted[], workers: Workers): Promise<LeftOut> {
  if (omitted.length === 0) return leftOutOf([], { files: [], bytes: [], isComplete: true });
  const measurable = omitted.map(({ path, source }) => ({ source, isFolder: path.endsWith('/') }));
  const answer = await workers.run({ kind: 'measure', omitted: measurable });
  if (answer.kind !== 'measure') throw new TypeError(`a thread answered ${answer.kind}`);
  return leftOutOf(omitted, answer.measured);
}

function leftOutOf(omitted: readonly Omitted[], { files, bytes, isComplete }: OmittedSize): LeftOut {
  const counted = omitted.map(({ path, by }, index) => ({
    path,
    by,
    files: files[index] ?? 0,
    bytes: bytes[index] ?? 0,
  }));
  const amount = (of: LeftOutBy): Amount =>
    counted
      .filter(({ by }) => by === of)
      .reduce((sum, one) => ({ files: sum.files + one.files, bytes: sum.bytes + one.bytes }), NOTHING);
  const largest = counted
    .filter((one) => one.files > 0)
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  return {
    builtIn: amount('built-in'),
    exclude: amount('exclude'),
    largest: largest.slice(0, LARGEST),
    isComplete,
  };
}

const NOTHING: Amount = { files: 0, bytes: 0 };

import { sortByPath } from '../../layer/entry.ts';

/** Bytecode that may be in the layer. */
export interface Choosable {
  path: string;
  /** Bytes. */
  size: number;
  /** Bytes of its source, which Python need not compile where it has the bytecode. */
  sourceSize: number;
  /** What is imported first: own code, then packages, then their tests. */
  rank: number;
}

/** What a layer has room for. */
export interface Capacity {
  bytes: number;
  files: number;
}

/**
 * Chooses the bytecode that fits: by rank, and within one rank what saves the most bytes of source for each of its own.
 * @returns those that are chosen, sorted by path
 */
export function chooseBytecode<T extends Choosable>(
  candidates: readonly T[],
  { bytes, files }: Capacity,
): T[] {
  const chosen: T[] = [];
  let left = bytes;
  for (const candidate of sortByPath(candidates).sort(byValue)) {
    if (chosen.length >= files) break;
    if (candidate.size > left) continue;
    left -= candidate.size;
    chosen.push(candidate);
  }
  return sortByPath(chosen);
}

function byValue(a: Choosable, b: Choosable): number {
  return a.rank - b.rank || savingOf(b) - savingOf(a);
}

function savingOf({ size, sourceSize }: Choosable): number {
  return sourceSize / Math.max(1, size);
}

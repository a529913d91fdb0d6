import type { FileFacts } from '../inspect/file-facts.ts';

/** One file or symbolic link of a layer. Directories are implied by the paths; an empty one is not part of a layer. */
export interface Entry {
  /** Path below `/opt`, `/`-separated, without a leading `/`. */
  path: string;
  type: 'file' | 'link';
  executable: boolean;
  /** Bytes of the file, or of the link's target. */
  size: number;
  /** Of the file's bytes, or of the link's target; hex. */
  sha256: string;
  /** CRC-32 of the same bytes: all that a zip's directory tells of them. */
  crc: number;
  /** Where a link points, as written in it. */
  target?: string;
  /** Permission bits as a ready zip made on Unix has them; a folder's are normalised when it is packed. */
  mode?: number;
}

/** An entry and what its bytes say, where they say anything. */
export interface InspectedEntry extends Entry {
  contents?: FileFacts;
}

/** What no other file has while this one exists, whatever names lead to it. */
export interface FileId {
  device: number;
  inode: number;
}

/**
 * An entry of a folder: where its bytes are, in which file, and the running CRC-32 after each piece as the digest saw it.
 * Numbers are NaN as long as they are not known.
 */
export interface FolderEntry extends InspectedEntry, FileId {
  source: string;
  checkpoints: number[];
}

/**
 * Sorts by the bytes of the UTF-8 path. JavaScript compares UTF-16, whose order is another one only where a path
 * holds characters beyond U+FFFF, which are rare enough to pay for themselves.
 */
export function sortByPath<T extends { path: string }>(entries: readonly T[]): T[] {
  if (!entries.some(({ path }) => SURROGATE.test(path)))
    return [...entries].sort((a, b) => compare(a.path, b.path));
  return entries
    .map((entry) => ({ entry, key: Buffer.from(entry.path).toString('latin1') }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ entry }) => entry);
}

const SURROGATE = /[\ud800-\udfff]/;

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

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
  /** Where a link points, as written in it. */
  target?: string;
}

/** An entry of a folder: where its bytes are, and the running CRC-32 after each piece as the digest saw it. */
export interface FolderEntry extends Entry {
  source: string;
  checkpoints: number[];
}

/** Sorts by the bytes of the UTF-8 path, which is not the order of UTF-16 that JavaScript compares by. */
export function sortByPath<T extends { path: string }>(entries: readonly T[]): T[] {
  return entries
    .map((entry) => ({ entry, key: Buffer.from(entry.path).toString('latin1') }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ entry }) => entry);
}

import { findDirectory, MAX_END_BYTES, readDirectory } from '../layer/archive/central-directory.ts';
import type { Directory, DirectoryEntry, Refuse } from '../layer/archive/central-directory.ts';
import type { RangeReader } from './range-reader.ts';

/** A zip archive behind a URL, of which parts can be read. */
export interface RemoteArchive extends RangeReader {
  /** Bytes. */
  size: number;
  refuse: Refuse;
}

/** An archive up to this size is fetched as a whole, by one request. */
export const SMALL_ARCHIVE = 256 * 1024;
/** 65,534 entries with names of 200 bytes. */
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;

/**
 * Lists the files and links of an archive by its central directory: one request for its end, and one more where the
 * directory is longer than that.
 * @throws what `refuse` makes of an archive that cannot be read
 */
export async function readRemoteDirectory(
  archive: RemoteArchive,
): Promise<{ directory: Directory; entries: DirectoryEntry[] }> {
  const { size, read, refuse } = archive;
  const tail = await read(size - (size <= SMALL_ARCHIVE ? size : MAX_END_BYTES), size);
  const directory = findDirectory(tail, size, refuse);
  if (directory.size > MAX_DIRECTORY_BYTES) throw refuse('its central directory is too large');
  const bytes = await read(directory.offset, directory.offset + directory.size);
  return { directory, entries: readDirectory(bytes, directory, refuse) };
}

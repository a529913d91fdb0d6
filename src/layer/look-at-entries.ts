import { formatOf, isConfigurationLayer } from '../contents/configuration/files.js';
import type { Contents, Read } from '../contents/contents.js';
import { inspect } from '../contents/inspect.js';
import { MOST_BYTES, withConfiguration } from './configured.js';
import type { Entry, InspectedEntry } from './entry.js';

/** A file of an archive, whose bytes can be read until the next one is asked for. */
export interface OpenedEntry {
  path: string;
  /** Bytes. */
  size: number;
  read: Read;
}

/** A file whose bytes are in memory. */
export function openedBytes(path: string, data: Buffer): OpenedEntry {
  return { path, size: data.length, read: (offset, length) => data.subarray(offset, offset + length) };
}

/**
 * Looks at the files of an archive, one after another.
 * @param entries of the archive
 * @param opened its files, in any order
 * @returns the entries in their order, with what their bytes say
 */
export async function lookAtEntries(
  entries: readonly Entry[],
  opened: Iterable<OpenedEntry> | AsyncIterable<OpenedEntry>,
): Promise<InspectedEntry[]> {
  const found = new Map<string, Contents>();
  const configures = isConfigurationLayer(entries);
  const configurations = new Map<string, Buffer>();
  for await (const { path, size, read } of opened) {
    const contents = inspect(path, size, read);
    if (contents) found.set(path, contents);
    if (configures && size <= MOST_BYTES && formatOf(path))
      configurations.set(path, Buffer.from(read(0, size)));
  }
  const looked = entries.map((entry) => {
    const contents = found.get(entry.path);
    return contents ? { ...entry, contents } : entry;
  });
  return withConfiguration<InspectedEntry>(looked, ({ path }) => configurations.get(path));
}

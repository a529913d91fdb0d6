import { formatOf, isConfigurationLayer } from '../contents/configuration/files.js';
import type { Contents, Read } from '../contents/contents.js';
import { inspect } from '../contents/inspect.js';
import { MOST_BYTES, withConfiguration } from './configured.js';
import type { Entry, InspectedEntry } from './entry.js';

/** A file of an archive, whose bytes are in memory while it is looked at. */
export interface OpenedEntry {
  path: string;
  data: Buffer;
}

/**
 * Looks at the files of an archive, one after another.
 * @param entries of the archive
 * @param opened its files, in any order
 * @param secrets of the job, which are looked for as well
 * @returns the entries in their order, with what their bytes say
 */
export async function lookAtEntries(
  entries: readonly Entry[],
  opened: Iterable<OpenedEntry>,
  secrets?: RegExp,
): Promise<InspectedEntry[]> {
  const found = new Map<string, Contents>();
  const configures = isConfigurationLayer(entries);
  const configurations = new Map<string, Buffer>();
  for (const { path, data } of opened) {
    const read: Read = (offset, length) => data.subarray(offset, offset + length);
    const contents = inspect(path, data.length, read, secrets);
    if (contents) found.set(path, contents);
    if (configures && data.length <= MOST_BYTES && formatOf(path)) configurations.set(path, data);
  }
  const looked = entries.map((entry) => {
    const contents = found.get(entry.path);
    return contents ? { ...entry, contents } : entry;
  });
  return withConfiguration<InspectedEntry>(looked, ({ path }) => configurations.get(path));
}

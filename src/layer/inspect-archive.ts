import type { FileFacts, Read } from '../inspect/file-facts.ts';
import { inspect } from '../inspect/inspect.ts';
import { isReadWhole, layerReadersOf } from '../inspect/layer-readers.ts';
import type { Entry, InspectedEntry } from './entry.ts';
import { readAsLayer } from './read-as-layer.ts';

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
export async function inspectEntries(
  entries: readonly Entry[],
  opened: Iterable<OpenedEntry> | AsyncIterable<OpenedEntry>,
): Promise<InspectedEntry[]> {
  const found = new Map<string, FileFacts>();
  const readers = layerReadersOf(entries);
  const held = new Map<string, Buffer>();
  for await (const { path, size, read } of opened) {
    const contents = inspect(path, size, read);
    if (contents) found.set(path, contents);
    if (isReadWhole(readers, path, size)) held.set(path, Buffer.from(read(0, size)));
  }
  const looked = entries.map((entry) => {
    const contents = found.get(entry.path);
    return contents ? { ...entry, contents } : entry;
  });
  return readAsLayer<InspectedEntry>(looked, ({ path }) => held.get(path));
}

import { formatOf, isConfigurationLayer } from '../contents/configuration/files.js';
import type { Contents } from '../contents/contents.js';

/** What is longer is data. */
export const MOST_BYTES = 1 << 20;
const TOO_LARGE = 'is larger than 1 MiB';

/** A file as far as it has to be known to be read as configuration. */
interface Configurable {
  path: string;
  type: 'file' | 'link';
  size: number;
  contents?: Contents;
}

/** Tells whether a file of a layer of configuration is read as such. */
export function isConfiguration({ path, type }: Configurable): boolean {
  return type === 'file' && formatOf(path) !== undefined;
}

/**
 * Adds to the files of a layer of configuration what they say as such; of any other layer nothing is read. The readers
 * are loaded here, as few layers need them.
 * @param bytesOf gives a file's bytes, undefined where it is not at hand
 * @returns the entries in their order
 */
export async function withConfiguration<T extends Configurable>(
  entries: T[],
  bytesOf: (entry: T, index: number) => Buffer | undefined,
): Promise<T[]> {
  if (!isConfigurationLayer(entries)) return entries;
  const { readConfiguration } = await import('../contents/configuration/configuration.js');
  return entries.map((entry, index) => {
    if (!isConfiguration(entry) || entry.contents?.configuration) return entry;
    const bytes = entry.size > MOST_BYTES ? TOO_LARGE : (bytesOf(entry, index) ?? 'cannot be fetched');
    const configuration = readConfiguration(entry.path, bytes);
    return configuration ? { ...entry, contents: { ...entry.contents, configuration } } : entry;
  });
}

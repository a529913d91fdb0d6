import type { FileFacts } from '../inspect/file-facts.ts';
import { layerReadersOf } from '../inspect/layer-readers.ts';
import type { LayerReader } from '../inspect/layer-readers.ts';

/** A file as far as it has to be known to be read as one of its layer. */
interface LayerFile {
  path: string;
  type: 'file' | 'link';
  size: number;
  contents?: FileFacts;
}

type BytesOf<T> = (entry: T, index: number) => Buffer | undefined;

/**
 * Adds to the files of a layer what its readers (contents/layer-readers.ts) say of them; of most layers nothing is read.
 * @param bytesOf gives a file's bytes, undefined where it is not at hand
 * @returns the entries in their order
 */
export async function readAsLayer<T extends LayerFile>(entries: T[], bytesOf: BytesOf<T>): Promise<T[]> {
  let result = entries;
  for (const reader of layerReadersOf(entries)) result = await readWith(reader, result, bytesOf);
  return result;
}

async function readWith<T extends LayerFile>(
  reader: LayerReader,
  entries: T[],
  bytesOf: BytesOf<T>,
): Promise<T[]> {
  const read = await reader.load();
  return entries.map((entry, index) => {
    const { path, type, size, contents = {} } = entry;
    if (type !== 'file' || !reader.reads(path) || reader.isRead(contents)) return entry;
    const isTooLarge = size > reader.mostBytes;
    const said = isTooLarge
      ? read(path, `is larger than ${reader.mostBytes / 2 ** 20} MiB`)
      : read(path, bytesOf(entry, index) ?? 'cannot be fetched');
    return said ? { ...entry, contents: { ...contents, ...said } } : entry;
  });
}

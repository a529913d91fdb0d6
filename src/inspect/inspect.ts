import { bytesAt } from './bytes.ts';
import type { FileFacts, Read } from './file-facts.ts';
import { HEAD_BYTES, READERS } from './readers.ts';

/**
 * Looks into a file, by the readers that take it. A file that is broken or hostile gives what could be read of it.
 * @param path in the layer
 * @param size bytes
 * @returns undefined where there is nothing to tell
 */
export function inspect(path: string, size: number, read: Read): FileFacts | undefined {
  const file = { size, read };
  const head = bytesAt(file, 0, HEAD_BYTES);
  // The head is valid until a reader reads, so all are chosen before the first does.
  const readers = READERS.filter(({ reads }) => reads(path, head, size));
  const contents: FileFacts = {};
  for (const reader of readers) {
    const said = reader.read(path, file);
    Object.assign(contents, said);
    if (said && reader.isExclusive) break;
  }
  return Object.keys(contents).length > 0 ? contents : undefined;
}

import type { FileFacts } from '../../src/inspect/file-facts.ts';
import { inspect } from '../../src/inspect/inspect.ts';

export interface Look {
  contents: FileFacts | undefined;
  /** The longest stretch asked for, in bytes. */
  longestRead: number;
  reads: number;
}

/**
 * Looks into bytes as into a file. What was read last is spoilt by the next read, as it is in a buffer that is used
 * again.
 * @param size that the file claims to have, where that is not the truth
 */
export function look(path: string, bytes: Uint8Array, size = bytes.length): Look {
  let longestRead = 0;
  let reads = 0;
  let last = new Uint8Array();
  const contents = inspect(path, size, (offset, length) => {
    reads += 1;
    longestRead = Math.max(longestRead, length);
    last.fill(0xaa);
    last = Uint8Array.from(bytes.subarray(offset, offset + length));
    return last;
  });
  return { contents, longestRead, reads };
}

/** What the bytes of a file say. */
export function contentsOf(path: string, bytes: Uint8Array | string): FileFacts | undefined {
  return look(path, typeof bytes === 'string' ? Buffer.from(bytes) : bytes).contents;
}

import { closeSync } from 'node:fs';
import type { FileFacts, Read } from '../inspect/file-facts.ts';
import { inspect } from '../inspect/inspect.ts';
import { canonicalBytes } from './canonical-files.ts';
import { buffer, openInLayer, readFully } from './open-file.ts';
import { systemCode } from '../shared/system-code.ts';

/** Where a file is on disk, and in the layer. */
export interface Inspectable {
  source: string;
  path: string;
}

/** What was found in the files of a task, by their index; files with nothing to tell are left out. */
export interface Inspected {
  contents: [index: number, contents: FileFacts][];
  /** Files that could not be read: their index and the system's code. */
  errors: [index: number, code: string][];
}

/** Read at once: most files are smaller, and headers and the like stand at the beginning of the others. */
const HEAD_BYTES = 256 * 1024;

/** Looks into files one after another. */
export function inspectFiles(files: readonly Inspectable[]): Inspected {
  const inspected: Inspected = { contents: [], errors: [] };
  for (const [index, { source, path }] of files.entries()) {
    try {
      const { fd, size } = openInLayer(source);
      try {
        const bytes = canonicalBytes(source, fd, size);
        const read = bytes ? readerIn(bytes) : readerOf(fd, size);
        const contents = inspect(path, bytes?.length ?? size, read);
        if (contents) inspected.contents.push([index, contents]);
      } finally {
        closeSync(fd);
      }
    } catch (error) {
      inspected.errors.push([index, systemCode(error)]);
    }
  }
  return inspected;
}

/** Reads anywhere in bytes that are at hand. */
export function readerIn(bytes: Buffer): Read {
  return (offset, length) => (offset < 0 ? bytes.subarray(0, 0) : bytes.subarray(offset, offset + length));
}

/**
 * Reads anywhere in an open file; what lies in its head takes no further call.
 * @param held bytes of its beginning that are in the buffer already
 */
export function readerOf(fd: number, size: number, held = 0): Read {
  const headBytes = held || readFully(fd, buffer.subarray(0, Math.min(size, HEAD_BYTES)), 0);
  const head = buffer.subarray(0, headBytes);
  const rest = buffer.subarray(headBytes);
  return (offset, length) => {
    const end = Math.min(offset + length, size);
    if (end <= offset || offset < 0) return head.subarray(0, 0);
    if (end <= head.length) return head.subarray(offset, end);
    const wanted = end - offset;
    const into = wanted <= rest.length ? rest.subarray(0, wanted) : Buffer.allocUnsafeSlow(wanted);
    return into.subarray(0, readFully(fd, into, offset));
  };
}

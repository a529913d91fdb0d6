import { hash } from 'node:crypto';
import { closeSync } from 'node:fs';
import { BYTECODE_HEADER } from '../../inspect/bytecode.ts';
import { isBytecodeOf } from '../../inspect/bytecode-of-source.ts';
import { derivedFrom } from '../../layer/bytecode.ts';
import type { FolderEntry } from '../../layer/entry.ts';
import { openInLayer, readFully } from '../../layer/open-file.ts';

/**
 * Tells whether bytecode is that of its source as the layer has it, and unchecked: Python would take any other as it is,
 * and run what the source does not say.
 * @param source the entry that it is to be the bytecode of
 */
export function isVerified(bytecode: FolderEntry, source: FolderEntry | undefined): boolean {
  const version = derivedFrom(bytecode.path)?.version;
  if (!source || version === undefined) return false;
  try {
    const text = readStart(source, source.size + 1);
    // What was changed since it was digested, or is in the layer with other bytes than on disk, is another source.
    if (hash('sha256', text) !== source.sha256) return false;
    return isBytecodeOf(readStart(bytecode, BYTECODE_HEADER), text, version);
  } catch {
    return false; // A source that cannot be read any more is reported when it is packed.
  }
}

/** @returns the first bytes of a file, at the most */
function readStart({ source }: FolderEntry, most: number): Buffer {
  const { fd, size } = openInLayer(source);
  try {
    const bytes = Buffer.allocUnsafe(Math.min(size, most));
    return bytes.subarray(0, readFully(fd, bytes, 0));
  } finally {
    closeSync(fd);
  }
}

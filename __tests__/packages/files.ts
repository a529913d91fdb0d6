import { crc32 } from 'node:zlib';
import type { ComparedFile } from '../../src/packages/compared-file.ts';
import type { FileFacts } from '../../src/inspect/file-facts.ts';

/** A plain file of a layer with what its bytes are, and what they say. */
export function file(path: string, bytes = path, more: Partial<ComparedFile> = {}): ComparedFile {
  return { path, type: 'file', executable: false, size: bytes.length, crc: crc32(bytes), ...more };
}

export const record = (path: string, ...recordTops: string[]): ComparedFile =>
  file(path, recordTops.join(), { contents: { recordTops } });

export const nodePackage = (path: string, version: string): ComparedFile => {
  const contents: FileFacts = { nodePackage: { name: path, version, dependencies: {} } };
  return file(path, version, { contents });
};

import { crc32 } from 'node:zlib';
import type { DirectoryEntry } from '../../../src/layer/archive/central-directory.ts';

/** Entries of a zip's directory, by path with the content of each, or how long a made-up one is. */
export function entriesOf(files: Record<string, string | number>): DirectoryEntry[] {
  let offset = 0;
  return Object.entries(files).map(([path, content]) => {
    const [size, crc] =
      typeof content === 'number' ? [content, crc32(path) ^ content] : [content.length, crc32(content)];
    const packedSize = Math.ceil(size / 3);
    const entry = {
      path,
      type: 'file' as const,
      executable: false,
      size,
      crc: crc >>> 0,
      method: 8,
      packedSize,
    };
    const start = offset;
    offset += packedSize + 30 + path.length;
    return { ...entry, offset: start, end: offset };
  });
}

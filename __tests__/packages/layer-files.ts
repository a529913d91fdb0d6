// Files of a layer, looked into as the action does, without a disk.
import { inspect } from '../../src/inspect/inspect.ts';
import type { InspectedEntry } from '../../src/layer/entry.ts';

/** @param files content by path */
export function layerFiles(files: Record<string, string | Buffer>): InspectedEntry[] {
  return Object.entries(files).map(([path, content]) => {
    const bytes = Buffer.from(content);
    const contents = inspect(path, bytes.length, (offset, length) => bytes.subarray(offset, offset + length));
    return {
      ...{ path, type: 'file' as const, executable: false, size: bytes.length, sha256: '', crc: 0 },
      ...(contents && { contents }),
    };
  });
}

/** The METADATA of a distribution of Python. */
export function metadata(name: string, version: string, ...fields: string[]): string {
  return ['Metadata-Version: 2.1', `Name: ${name}`, `Version: ${version}`, ...fields, '', 'About it.'].join(
    '\n',
  );
}

import { readFileSync, statSync } from 'node:fs';
import { LIMITS } from '../checks/limits.js';
import { Problem } from '../problem.js';
import { formatCount } from '../units.js';
import { archiveEntries } from './archive-entries.js';
import { writeArchive } from './archive-writer.js';
import { contentHash } from './content-hash.js';
import type { Compatibility } from './content-hash.js';
import type { Entry, FolderEntry } from './entry.js';
import { folderEntries } from './folder-entries.js';
import { clashingPaths } from './paths.js';
import { totalSize } from './size.js';
import type { Source } from './source.js';
import { systemCode, unreadable } from './unreadable.js';
import type { Workers } from './workers.js';

/** A layer as read from disk: what it holds and what identifies it. */
export interface Layer {
  /** Sorted by the bytes of their paths. */
  entries: Entry[];
  unzippedSize: number;
  /** 64 hex digits. */
  contentHash: string;
  warnings: string[];
  /** Makes the archive to publish at `to`, or hands over the ready one; resolves to its bytes. */
  pack(to: string, onProgress?: (bytes: number) => void): Promise<Buffer>;
}

export interface LayerOptions extends Compatibility {
  prefix: string;
  exclude: readonly string[];
  workers: Workers;
  onProgress?: (bytes: number) => void;
}

/**
 * Reads a layer and hashes it; nothing is compressed.
 * @throws Problem for everything that cannot be in a layer
 */
export async function readLayer(source: Source, options: LayerOptions): Promise<Layer> {
  if (source.kind === 'zip') return readReadyArchive(source.location, options);
  const entries = await folderEntries(source.location, options);
  if (entries.length === 0) {
    throw new Problem(
      `There is no file to put into the layer in "${source.location}".`,
      'Check `path` and `exclude`, and that the step that builds the layer ran before this one.',
    );
  }
  return { ...describe(entries, options), pack: (to, onProgress) => pack(entries, to, options, onProgress) };
}

function readReadyArchive(location: string, options: LayerOptions): Layer {
  const zip = readArchive(location);
  const entries = archiveEntries(zip, location);
  return { ...describe(entries, options), pack: () => Promise.resolve(zip) };
}

function readArchive(location: string): Buffer {
  try {
    refuseLargeArchive(statSync(location).size, `"${location}"`, 'when the archive is made');
    return readFileSync(location);
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(location, systemCode(error));
  }
}

function describe(entries: Entry[], compatibility: Compatibility): Omit<Layer, 'pack'> {
  return {
    entries,
    unzippedSize: totalSize(entries),
    contentHash: contentHash(entries, compatibility),
    warnings: clashingPaths(entries).map(
      (paths) => `${paths.map((path) => `"${path}"`).join(' and ')} are one file where case does not count.`,
    ),
  };
}

async function pack(
  entries: FolderEntry[],
  to: string,
  { workers }: LayerOptions,
  onProgress: ((bytes: number) => void) | undefined,
): Promise<Buffer> {
  refuseLargeArchive(await writeArchive(entries, { to, workers, ...(onProgress && { onProgress }) }));
  return readFileSync(to);
}

function refuseLargeArchive(bytes: number, archive = "The layer's zip", fix = 'with `exclude`'): void {
  if (bytes < LIMITS.directZipBytes) return;
  throw new Problem(
    `${archive} is ${formatCount(bytes)} bytes; AWS Lambda takes fewer than ${formatCount(LIMITS.directZipBytes)} in one request.`,
    `Leave out what the functions do not need ${fix}, or split the layer.`,
  );
}

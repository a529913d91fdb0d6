import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { LIMITS } from '../checks/limits.js';
import { Problem } from '../problem.js';
import { formatCount } from '../report/units.js';
import type { FolderEntry } from './entry.js';
import { excluding } from './exclude.js';
import { walk } from './folder.js';
import type { Found } from './folder.js';
import { piecesOf } from './file-worker.js';
import type { Digests } from './file-worker.js';
import { tooLarge, totalSize } from './size.js';
import { unreadable } from './unreadable.js';
import type { Workers } from './workers.js';

/** Enough to be worth the message to a thread, few enough that all threads get their share. */
const FILES_PER_TASK = 64;

export interface FolderOptions {
  /** Put everything below this folder of the layer; '' for none. */
  prefix: string;
  exclude: readonly string[];
  workers: Workers;
  /** Called with the bytes digested so far. */
  onProgress?: (bytes: number) => void;
}

/**
 * Walks a folder once and digests what is in it; the threads digest while the walk goes on.
 * @returns the entries in the file system's order
 * @throws Problem for what cannot be part of a layer, or when the folder is larger than a layer can be
 */
export async function folderEntries(root: string, options: FolderOptions): Promise<FolderEntry[]> {
  const prefix = options.prefix === '' ? '' : `${options.prefix}/`;
  const all: Found[] = [];
  const batches: Promise<FolderEntry[]>[] = [];
  const bytes = { digested: 0 };
  let batch: Found[] = [];

  const digestBatch = () => {
    const digested = digestFiles(batch, prefix, options, bytes);
    digested.catch(() => undefined); // reported by Promise.all below
    batches.push(digested);
    batch = [];
  };
  for (const found of walk(root, excluding(options.exclude))) {
    all.push(found);
    if (all.length > LIMITS.entries) throw tooMany(root);
    batch.push(found);
    if (batch.length === FILES_PER_TASK) digestBatch();
  }
  digestBatch();
  try {
    return (await Promise.all(batches)).flat();
  } catch (error) {
    throw error instanceof OverLimit
      ? tooLarge(all.map(({ path, source }) => ({ path, size: sizeOf(source) })))
      : error;
  }
}

/** More bytes than a layer holds; what of, is looked up only then. */
class OverLimit extends Error {}

async function digestFiles(
  found: Found[],
  prefix: string,
  { workers, onProgress }: FolderOptions,
  bytes: { digested: number },
): Promise<FolderEntry[]> {
  const files = found.filter(({ target }) => target === undefined);
  const answer = await workers.run({
    kind: 'digest',
    files: files.map(({ source }) => source),
    maxBytes: LIMITS.unzippedBytes,
  });
  if (answer.kind !== 'digest') throw new TypeError(`a thread answered ${answer.kind}`);
  const [failure] = answer.digests.errors;
  if (failure) throw unreadableFile(files[failure[0]]?.path ?? '', failure[1]);
  const entries = fileEntries(files, answer.digests, prefix);
  bytes.digested += totalSize(entries);
  onProgress?.(bytes.digested);
  if (bytes.digested >= LIMITS.unzippedBytes) throw new OverLimit();
  for (const { path, source, target } of found) {
    if (target !== undefined) entries.push(linkEntry({ path: prefix + path, source, target }));
  }
  return entries;
}

function unreadableFile(path: string, code: string): Error {
  return code === 'EFBIG' ? new OverLimit() : unreadable(path, code);
}

function fileEntries(files: readonly Found[], digests: Digests, prefix: string): FolderEntry[] {
  let piece = 0;
  return files.map(({ path, source }, index) => {
    const size = digests.sizes[index] ?? 0;
    return {
      path: prefix + path,
      type: 'file',
      executable: digests.executables[index] === 1,
      size,
      sha256: digests.sha256.slice(index * 64, (index + 1) * 64),
      source,
      checkpoints: digests.checkpoints.slice(piece, (piece += piecesOf(size))),
    };
  });
}

function linkEntry({ path, source, target }: Required<Found>): FolderEntry {
  const sha256 = createHash('sha256').update(target).digest('hex');
  const size = Buffer.byteLength(target);
  return { path, type: 'link', executable: false, size, sha256, target, source, checkpoints: [] };
}

function sizeOf(source: string): number {
  return lstatSync(source, { throwIfNoEntry: false })?.size ?? 0;
}

function tooMany(root: string): Problem {
  return new Problem(
    `"${root}" holds more than ${formatCount(LIMITS.entries)} files, more than a layer's zip can list.`,
    'Leave out what the functions do not need with `exclude` (tests, docs, sources), or split the layer.',
  );
}

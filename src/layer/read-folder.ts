import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { LIMITS } from '../lambda/limits.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';
import { sortByPath } from './entry.ts';
import type { FolderEntry } from './entry.ts';
import { excluding } from './exclude.ts';
import type { Exclude } from './exclude.ts';
import { walk } from './walk.ts';
import type { WalkedFile, Omitted } from './walk.ts';
import { piecesOf } from './digest-files.ts';
import type { Digests } from './digest-files.ts';
import { isEvidence } from './installer-files.ts';
import { countLeftOut } from './left-out.ts';
import type { LeftOut } from './left-out.ts';
import { nameLocalPackages } from './local-packages.ts';
import { refuseUnfitPaths } from './paths.ts';
import { tooLarge, totalSize } from './size.ts';
import { unreadable } from './unreadable.ts';
import type { Workers } from './workers.ts';

/** Enough to be worth the message to a thread, few enough that all threads get their share. */
const FILES_PER_TASK = 64;

export interface FolderOptions {
  /** Put everything below this folder of the layer; '' for none. */
  prefix: string;
  exclude: readonly string[];
  /** Patterns are for what is below this folder as if it were the root; '' for all. */
  excludeBelow?: string;
  workers: Workers;
  /** Give up when there are as many bytes as this; as many as a layer can have by default. */
  maxBytes?: number;
  /** Look into the files as well, while their bytes are at hand. */
  inspect?: boolean;
  /** Called with the bytes digested so far. */
  onProgress?: (bytes: number) => void;
}

/** What a folder holds of a layer, and what it holds besides. */
export interface FolderContent {
  /** Sorted by path. */
  entries: FolderEntry[];
  leftOut: LeftOut;
  /** Installers' notes that are left out and tell something of the packages; not digested. */
  evidence: FolderEntry[];
}

/**
 * Walks a folder once and digests what is in it: the threads digest while the walk goes on, and while what paths
 * alone decide is decided.
 * @throws Problem for what cannot be part of a layer, or when the folder is larger than a layer can be
 */
export async function folderEntries(root: string, options: FolderOptions): Promise<FolderContent> {
  const { prefix, workers } = options;
  const entries: FolderEntry[] = [];
  const omitted: Omitted[] = [];
  const digesting: Promise<void>[] = [];
  const tally = { bytes: 0 };
  let batch: FolderEntry[] = [];

  const digestBatch = () => {
    const digested = digestFiles(batch, options, tally);
    digested.catch(() => undefined); // reported by Promise.all below
    digesting.push(digested);
    batch = [];
  };
  const exclude = excludeOf(root, options);
  for (const found of walk(root, { exclude, onOmitted: (one) => omitted.push(one) })) {
    const entry = asEntry(found, prefix);
    entries.push(entry);
    if (entries.length > LIMITS.entries) throw tooMany(root);
    if (entry.type === 'file') batch.push(entry);
    if (batch.length === FILES_PER_TASK) digestBatch();
  }
  digestBatch();
  const leftOut = countLeftOut(omitted, workers);
  leftOut.catch(() => undefined); // a thread that dies is reported by Promise.all below
  nameLocalPackages(entries);
  const sorted = sortByPath(entries);
  refuseUnfitPaths(sorted);
  await Promise.all(digesting).catch((error: unknown) => {
    throw explained(error, root, sorted);
  });
  const evidence = omitted.filter(({ path }) => isEvidence(`/${path}`)).map((one) => asEntry(one, prefix));
  return { entries: sorted, leftOut: await leftOut, evidence };
}

function excludeOf(root: string, { prefix, exclude: patterns, excludeBelow = '' }: FolderOptions): Exclude {
  const exclude = excluding({ patterns, inFolder: prefix || basename(root) });
  if (excludeBelow === '') return exclude;
  const start = `${excludeBelow}/`;
  return (path, names) =>
    exclude(path.startsWith(start) && path !== start ? path.slice(start.length) : path, names);
}

/** What the walk knows of an entry; a file's size and digest are filled in by the threads. */
function asEntry({ path, source, target }: WalkedFile, prefix: string): FolderEntry {
  const below = prefix === '' ? path : `${prefix}/${path}`;
  const shared = { path: below, source, executable: false, checkpoints: [], device: NaN, inode: NaN };
  // What begins as a whole number and gets a large one has the engine make the object anew, ten thousand times.
  if (target === undefined) return { ...shared, type: 'file', size: NaN, sha256: '', crc: NaN };
  const size = Buffer.byteLength(target);
  return { ...shared, type: 'link', target, size, sha256: hash('sha256', target), crc: crc32(target) };
}

async function digestFiles(
  files: FolderEntry[],
  { workers, onProgress, inspect, maxBytes = LIMITS.unzippedBytes }: FolderOptions,
  tally: { bytes: number },
): Promise<void> {
  const sources = files.map(({ source }) => source);
  const paths = inspect ? { paths: files.map(({ path }) => path) } : {};
  const answer = await workers.run({ kind: 'digest', files: sources, maxBytes, ...paths });
  if (answer.kind !== 'digest') throw new TypeError(`a thread answered ${answer.kind}`);
  const [failure] = answer.digests.errors;
  if (failure) throw new Undigested(sources[failure[0]] ?? '', failure[1]);
  fillIn(files, answer.digests);
  tally.bytes += totalSize(files);
  onProgress?.(tally.bytes);
  if (tally.bytes >= maxBytes) throw new Undigested('', 'EFBIG');
}

function fillIn(files: FolderEntry[], digests: Digests): void {
  let piece = 0;
  for (const [index, file] of files.entries()) {
    file.size = digests.sizes[index] ?? 0;
    file.device = digests.devices[index] ?? NaN;
    file.inode = digests.inodes[index] ?? NaN;
    file.executable = digests.executables[index] === 1;
    file.sha256 = digests.sha256.slice(index * 64, (index + 1) * 64);
    file.checkpoints = digests.checkpoints.slice(piece, (piece += piecesOf(file.size)));
    file.crc = file.checkpoints.at(-1) ?? 0;
  }
  for (const [index, contents] of digests.contents) {
    const file = files[index];
    if (file) file.contents = contents;
  }
}

/** Why digesting stopped: the system's code, or EFBIG when there are more bytes than a layer holds. */
class Undigested extends Error {
  readonly source: string;
  readonly code: string;

  constructor(source: string, code: string) {
    super(code);
    this.source = source;
    this.code = code;
  }
}

/** What a layer that is too large is made of is looked up only now. */
function explained(error: unknown, root: string, entries: FolderEntry[]): unknown {
  if (!(error instanceof Undigested)) return error;
  if (error.code !== 'EFBIG') return unreadable(error.source.slice(root.length + 1), error.code);
  return tooLarge(entries.map(({ path, source }) => ({ path, size: sizeOf(source) })));
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

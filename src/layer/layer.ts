import { closeSync, rmSync } from 'node:fs';
import { LIMITS } from '../lambda/limits.ts';
import type { JobSecret } from '../shared/job-secrets.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';
import { archiveAt } from './archive/archive.ts';
import type { Archive } from './archive/archive.ts';
import { writeArchive } from './archive/write.ts';
import { contentHash } from './content-hash.ts';
import type { Compatibility } from './content-hash.ts';
import type { Leak } from './find-secrets.ts';
import { compilesBytecode } from './bytecode.ts';
import { sortByPath } from './entry.ts';
import type { Entry, FolderEntry, InspectedEntry } from './entry.ts';
import { folderEntries } from './read-folder.ts';
import { withoutUnusedLinks } from './links.ts';
import type { LeftOut } from './left-out.ts';
import { inspectFolder } from './inspect-folder.ts';
import { openInLayer, readFully } from './open-file.ts';
import { readAsLayer } from './read-as-layer.ts';
import type { FolderMode } from './ready-archive.ts';
import { totalSize } from './size.ts';
import type { LayerSource } from './source.ts';
import { textReader } from './texts.ts';
import { unreadable } from './unreadable.ts';
import { systemCode } from '../shared/system-code.ts';
import type { Workers } from './workers.ts';
import { estimateZippedSize, isNearLimit, isSmall } from './zipped-size.ts';
import type { ZippedSize } from './zipped-size.ts';

/** A layer as read from disk: what it holds and what identifies it. */
export interface Layer {
  /** Sorted by the bytes of their paths. */
  entries: Entry[];
  unzippedSize: number;
  /** 64 hex digits. */
  contentHash: string;
  /** The modes of folders, where those of a ready zip are published. */
  folders?: readonly FolderMode[];
  /** Sentences for the log on what of the source is not published as it is. */
  notes?: readonly string[];
  /** How much of the folder is no part of it; absent for a ready zip, which is taken as it is. */
  leftOut?: LeftOut;
  /** Installers' notes that are left out and tell something of the packages, with what they say; absent for a zip. */
  evidence?(): Promise<InspectedEntry[]>;
  /** The entries with what their bytes say; reads the files once more, unless that was done already. */
  inspect(): Promise<InspectedEntry[]>;
  /** Looks for secrets of the job in every byte of the layer, which is read for it once more. */
  findSecrets(secrets: readonly JobSecret[]): Promise<Leak[]>;
  /**
   * The texts of some files, by path; one of more than 1 MiB, or that is no text, is missing.
   * @throws Problem when a file cannot be read any more
   */
  readTexts: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /**
   * How large the zip will be: packed where it is small or the limit is near, else estimated.
   * @param scratch where an archive may be written, which is removed again
   */
  zippedSize(scratch: string): Promise<ZippedSize>;
  /** The files of a folder with where their bytes are; absent for a ready zip. */
  folderEntries?: readonly FolderEntry[];
  /**
   * Makes the archive to publish at `to`, where it stays until it is closed, or hands over the ready one.
   * @param derived files that are packed too and are no part of the layer's identity; for a folder only
   */
  pack(to: string, onProgress?: (bytes: number) => void, derived?: readonly FolderEntry[]): Promise<Archive>;
}

export interface LayerOptions extends Compatibility {
  prefix: string;
  exclude: readonly string[];
  workers: Workers;
  /** Reads layers that are too large as well, up to four times what AWS takes, so that it can be told why. */
  lenient?: boolean;
  /** Looks into a folder's files while they are read: cheaper than later, where it is known to be needed. */
  inspect?: boolean;
  onProgress?: (bytes: number) => void;
}

/**
 * Reads a layer and hashes it; nothing is compressed.
 * @throws Problem for everything that cannot be in a layer
 */
export async function readLayer(source: LayerSource, options: LayerOptions): Promise<Layer> {
  const maxBytes = options.lenient ? 4 * LIMITS.unzippedBytes : LIMITS.unzippedBytes;
  if (source.kind === 'zip') return readZip(source.location, maxBytes, options);
  const { installed, location } = source;
  const read = installed
    ? await (await import('./overlay.ts')).overlaidEntries({ installed, location }, { ...options, maxBytes })
    : await folderEntries(location, { ...options, maxBytes });
  const { leftOut, evidence } = read;
  const { entries, note } = withoutUnusedLinks(
    compilesBytecode(options, installed !== undefined) ? withoutBytecode(read.entries) : read.entries,
  );
  if (entries.length === 0) throw nothingLeft(source.location, leftOut);
  const { workers } = options;
  const inspect = async () =>
    readAsLayer<InspectedEntry>(
      options.inspect ? entries : await inspectFolder(entries, workers),
      (_, index) => bytesOf(entries[index]),
    );
  const textsOf = textReader(entries, bytesOf);
  return {
    ...identify(entries, options),
    ...(note !== undefined && { notes: [note] }),
    leftOut,
    evidence: () => inspectFolder(evidence, workers),
    inspect: once(inspect),
    findSecrets: async (secrets) => (await import('./find-secrets.ts')).findInFolder(entries, secrets),
    readTexts: (paths) => Promise.resolve(textsOf(paths)),
    zippedSize: (scratch) => folderZippedSize(entries, scratch, workers),
    folderEntries: entries,
    pack: (to, onProgress, derived = []) => {
      const all = derived.length > 0 ? sortByPath([...entries, ...derived]) : entries;
      return pack(all, to, { workers, ...(onProgress && { onProgress }) });
    },
  };
}

/** Bytecode of any Python, also optimised (`x.cpython-313.opt-1.pyc`) and of others (`x.pypy310.pyc`). */
const CACHED = /(?:^|\/)__pycache__\/[^/]*\.py[co]$/;

/** What a pattern took back in gives way to bytecode that is known to be of its source. */
function withoutBytecode(entries: FolderEntry[]): FolderEntry[] {
  return entries.filter(({ path }) => !CACHED.test(path));
}

/** Several ask what a layer holds. */
function once(inspect: Layer['inspect']): Layer['inspect'] {
  let result: Promise<InspectedEntry[]> | undefined;
  return () => (result ??= inspect());
}

function bytesOf(entry: FolderEntry | undefined): Buffer | undefined {
  if (!entry) return undefined;
  try {
    const { fd, size } = openInLayer(entry.source);
    try {
      const bytes = Buffer.allocUnsafe(size);
      return bytes.subarray(0, readFully(fd, bytes, 0));
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    throw unreadable(entry.path, systemCode(error));
  }
}

async function readZip(location: string, maxBytes: number, options: LayerOptions): Promise<Layer> {
  // Most layers are folders.
  const { readReadyArchive } = await import('./ready-archive.ts');
  const ready = await readReadyArchive(location, maxBytes);
  const { entries, folders, notes, zippedSize, inspect, findSecrets, readTexts, pack } = ready;
  return {
    ...identify(entries, options),
    folders,
    notes,
    inspect: once(inspect),
    findSecrets,
    readTexts,
    zippedSize: () => Promise.resolve({ bytes: zippedSize, exact: true }),
    pack,
  };
}

function nothingLeft(location: string, { builtIn, exclude }: LeftOut): Problem {
  const files = builtIn.files + exclude.files;
  const all =
    files > 0
      ? `; the built-in list and \`exclude\` leave out ${formatCount(files)} file${files === 1 ? '' : 's'}`
      : '';
  return new Problem(
    `There is no file to put into the layer in "${location}"${all}.`,
    'Check `path` and `exclude`, and that the step that builds the layer ran before this one.',
  );
}

function identify(
  entries: Entry[],
  compatibility: Compatibility,
): Pick<Layer, 'entries' | 'unzippedSize' | 'contentHash'> {
  return {
    entries,
    unzippedSize: totalSize(entries),
    contentHash: contentHash(entries, compatibility),
  };
}

async function folderZippedSize(
  entries: FolderEntry[],
  scratch: string,
  workers: Workers,
): Promise<ZippedSize> {
  if (!isSmall(totalSize(entries))) {
    const bytes = await estimateZippedSize(entries, workers);
    if (!isNearLimit(bytes)) return { bytes, exact: false };
  }
  try {
    return { bytes: await writeArchive(entries, { to: scratch, workers }), exact: true };
  } finally {
    rmSync(scratch, { force: true });
  }
}

interface PackOptions {
  workers: Workers;
  onProgress?: (bytes: number) => void;
}

async function pack(entries: FolderEntry[], to: string, options: PackOptions): Promise<Archive> {
  await writeArchive(entries, { to, ...options });
  return archiveAt(to);
}

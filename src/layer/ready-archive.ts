import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { LIMITS } from '../lambda/limits.ts';
import { quotedList } from '../shared/wording.ts';
import { isLfsPointer } from '../inspect/damage.ts';
import type { JobSecret } from '../shared/job-secrets.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';
import { archiveAt, archiveOf, archiveOn, digestOf } from './archive/archive.ts';
import type { Archive } from './archive/archive.ts';
import { archiveEntries, layerStructure, inspectArchive } from './archive/read.ts';
import { DEFLATED, headerLength, LOCAL_HEADER, STORED, writeLocalHeader } from './archive/format.ts';
import type { ArchiveRecord } from './archive/format.ts';
import { archiveEntriesInParts, inspectArchiveInParts, textsInParts } from './archive/read-in-parts.ts';
import { ODDITIES } from './archive/verify.ts';
import type { ListedEntry, Structure } from './archive/verify.ts';
import { blockWriter, writeDirectory } from './archive/block-writer.ts';
import { sortByPath } from './entry.ts';
import type { Entry, InspectedEntry } from './entry.ts';
import type { Leak } from './find-secrets.ts';
import { withoutUnusedLinks } from './links.ts';
import { totalSize } from './size.ts';
import { unreadable } from './unreadable.ts';
import { systemCode } from '../shared/system-code.ts';
import { headerBytes } from './zipped-size.ts';

/** A ready zip that can be a layer. */
export interface ReadyArchive {
  /** What is published of it, sorted by path. */
  entries: Entry[];
  /** The modes of its folders, where they are published. */
  folders: FolderMode[];
  /** Sentences for the log: what is left out, and why it is written anew. */
  notes: string[];
  /** Of the zip that is published, in bytes. */
  zippedSize: number;
  /** The entries with what their bytes say. */
  inspect: () => Promise<InspectedEntry[]>;
  /** Looks for secrets of the job in the whole zip, in what is left out of it too. */
  findSecrets: (secrets: readonly JobSecret[]) => Promise<Leak[]>;
  /** The texts of some files, by path. */
  readTexts: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** The zip itself, or one that is written anew at `to` where something of it is not published. */
  pack: (to: string) => Promise<Archive>;
}

/** A folder's permission bits, as a zip made on Unix has them. */
export interface FolderMode {
  /** Without a trailing slash. */
  path: string;
  mode: number;
}

/** What Finder, Explorer and their like leave in the archives that they make. */
const DESKTOP_FILE = /(?:^|\/)(?:__MACOSX\/|(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$)/;

/**
 * Reads a ready zip. It is published byte for byte, unless not every unpacker takes it as it is, or there is something
 * in it that no layer needs: then it is written anew, with the same packed bytes and modes that a folder would get.
 * @param maxBytes give up when there are as many bytes as this, unzipped or zipped
 * @throws Problem when the archive is hostile, corrupt, empty, or larger than a layer can be
 */
export async function readReadyArchive(location: string, maxBytes: number): Promise<ReadyArchive> {
  const { archive, bytes } = openArchive(location, maxBytes);
  const { entries: listed, oddities } = layerStructure(archive, location, maxBytes);
  // adm-zip has the whole archive in memory, and each entry once more; it does not know all of zip64.
  const isForAdmZip = !oddities.has('zip64') && totalSize(listed.map(asSized)) <= MOST_IN_MEMORY;
  const inMemory = isForAdmZip ? bytes : undefined;
  const all = inMemory
    ? archiveEntries(inMemory, location, maxBytes)
    : await archiveEntriesInParts(archive, location, maxBytes);
  const published = withoutUnusedLinks(all.filter(({ path }) => !DESKTOP_FILE.test(path)));
  const { entries } = published;
  if (entries.length === 0)
    throw new Problem(`"${location}" holds no file.`, 'Check the step that makes it.');
  const isAnew = oddities.size > 0 || entries.length < all.length;
  const kept = isAnew ? packedEntries(listed, entries) : [];
  const pack = (to: string): Archive => {
    const packed = isAnew ? rewritten(archive, kept, to) : archive;
    if (digestOf(archive.blocks(0, archive.size)) !== archive.sha256) throw unreadable(location, 'ECHANGED');
    // Whoever made the layer may pack it once more.
    return isAnew ? packed : { ...packed, close: () => undefined };
  };
  return {
    entries: isAnew ? entries.map(withoutMode) : entries,
    folders: isAnew ? [] : foldersOf(listed),
    notes: notesOn({ location, oddities, all, note: published.note, isAnew }),
    zippedSize: isAnew ? sizeOf(kept) : archive.size,
    inspect: () =>
      inMemory
        ? inspectArchive(inMemory, location, entries)
        : inspectArchiveInParts(archive, location, entries),
    findSecrets: async (secrets) =>
      (await import('./find-secrets.ts')).findInArchive(archive, location, { entries, secrets }),
    readTexts: (paths) => Promise.resolve(textsInParts(archive, location, { entries, paths })),
    pack: (to) => Promise.resolve(to).then(pack),
  };
}

/** Up to here, zipped and unzipped, an archive is read in memory, by adm-zip; in bytes. */
const MOST_IN_MEMORY = 32 * 1024 * 1024;

/** Opens an archive once: whatever comes to stand at its path later is not what is published. */
function openArchive(location: string, maxBytes: number): { archive: Archive; bytes?: Buffer } {
  try {
    const { size } = statSync(location);
    if (size >= maxBytes) throw tooLargeZip(size, location);
    if (size > MOST_IN_MEMORY) return { archive: archiveOn(openSync(location, 'r')) };
    const bytes = readFileSync(location);
    if (isLfsPointer({ size, read: (offset, length) => bytes.subarray(offset, offset + length) }))
      throw lfsPointer(location);
    return { archive: archiveOf(bytes), bytes };
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(location, systemCode(error));
  }
}

function lfsPointer(location: string): Problem {
  return new Problem(
    `"${location}" is a pointer of Git LFS and not the zip itself.`,
    'Fetch it before this step: `uses: actions/checkout` with `lfs: true`.',
  );
}

/** What is inside is at least about as large: nothing of that size can be a layer. */
function tooLargeZip(bytes: number, location: string): Problem {
  return new Problem(
    `"${location}" is ${formatCount(bytes)} bytes; AWS Lambda takes fewer than ${formatCount(LIMITS.unzippedBytes)} unzipped.`,
    'Leave out what the functions do not need when the archive is made, or split the layer.',
  );
}

function asSized({ name, size }: ListedEntry): { path: string; size: number } {
  return { path: name, size };
}

/** What is written anew gets the modes that a folder would get. */
function withoutMode(entry: Entry): Entry {
  const copy = { ...entry };
  delete copy.mode;
  return copy;
}

function foldersOf(listed: readonly ListedEntry[]): FolderMode[] {
  return listed.flatMap(({ name, isFolder, mode }) =>
    isFolder && mode !== undefined ? [{ path: name.slice(0, -1), mode }] : [],
  );
}

interface Notable extends Pick<Structure, 'oddities'> {
  location: string;
  all: readonly Entry[];
  /** On links that are left out. */
  note: string | undefined;
  isAnew: boolean;
}

function notesOn({ location, oddities, all, note, isAnew }: Notable): string[] {
  if (!isAnew) return [];
  const desktop = all.filter(({ path }) => DESKTOP_FILE.test(path)).map(({ path }) => path);
  const reasons = [...oddities].map((oddity) => ODDITIES[oddity]);
  const because = reasons.length > 0 ? `, since ${reasons.join(', and ')}` : '';
  return [
    ...(desktop.length > 0 ? [`Left out, as desktops leave them in archives: ${quotedList(desktop)}.`] : []),
    ...(note === undefined ? [] : [note]),
    `"${location}" is not published byte for byte but written anew${because}; the files and the content hash are the same as of a folder.`,
  ];
}

/** Where the packed bytes of an entry are, and what the new headers say of it. */
type PackedEntry = Omit<ArchiveRecord, 'offset'> & { dataOffset: number };

function packedEntries(listed: readonly ListedEntry[], entries: readonly Entry[]): PackedEntry[] {
  const byName = new Map(listed.map((entry) => [entry.name, entry]));
  return sortByPath(entries).flatMap(({ path: name, type, executable }) => {
    const entry = byName.get(name);
    if (!entry) return [];
    const { crc, size, packedSize, dataOffset } = entry;
    const kind = type === 'link' ? 'link' : executable ? 'executable' : 'file';
    const method = entry.method === DEFLATED ? DEFLATED : STORED;
    return [{ name, kind, method, crc, size, packedSize, dataOffset }];
  });
}

function sizeOf(kept: readonly PackedEntry[]): number {
  const packed = kept.reduce((sum, { packedSize }) => sum + packedSize, 0);
  return headerBytes(kept.map(({ name }) => ({ path: name }))) + packed;
}

/** Writes an archive of entries of another one, whose packed bytes are copied. */
function rewritten(archive: Archive, kept: readonly PackedEntry[], to: string): Archive {
  const fd = openSync(to, 'wx', 0o600);
  try {
    const out = blockWriter(fd);
    const records = kept.map(({ dataOffset, ...content }): ArchiveRecord => {
      const record = { ...content, offset: out.position() };
      out.reserve(headerLength(LOCAL_HEADER, record.name), (into, at) => writeLocalHeader(into, at, record));
      for (const block of archive.blocks(dataOffset, dataOffset + record.packedSize)) out.put(block);
      return record;
    });
    writeDirectory(out, records);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
  return archiveAt(to);
}

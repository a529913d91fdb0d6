import { createHash } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';
import AdmZip from 'adm-zip';
import { LIMITS } from '../../lambda/limits.ts';
import { Problem } from '../../shared/problem.ts';
import { DEFLATED } from './format.ts';
import { bytesOf, readStructure, refuseArchive } from './verify.ts';
import type { ArchiveBytes, ListedEntry, Structure } from './verify.ts';
import { sortByPath } from '../entry.ts';
import type { Entry, InspectedEntry } from '../entry.ts';
import { inspectEntries, openedBytes } from '../inspect-archive.ts';
import type { OpenedEntry } from '../inspect-archive.ts';
import { pathFault } from '../paths.ts';
import { tooLarge, totalSize } from '../size.ts';

/**
 * Reads what a ready archive holds, as the same entries that its tree in a folder gives.
 * adm-zip finds each entry's bytes, which are inflated and proven here; what it would let pass is refused before
 * (archive-structure.ts).
 * @param file the archive's name, for messages
 * @param maxBytes give up when there are as many bytes as this; as many as a layer can have by default
 * @returns the entries sorted by path
 * @throws Problem when the archive is hostile, corrupt, empty, or larger than a layer can be
 */
export function archiveEntries(zip: Buffer, file: string, maxBytes: number = LIMITS.unzippedBytes): Entry[] {
  const { entries } = layerStructure(bytesOf(zip), file, maxBytes);
  const readable = new AdmZip(zip, { noSort: true }).getEntries();
  return sortByPath(
    entries.flatMap((entry) => {
      const data = inflate(entry, readable[entry.index], file);
      const sha256 = createHash('sha256').update(data).digest('hex');
      return entryOf(entry, { sha256, target: () => data.toString('utf8') }, file);
    }),
  );
}

/**
 * Lists a ready archive that can be a layer.
 * @throws Problem when it is hostile, empty, or larger than a layer can be
 */
export function layerStructure(zip: ArchiveBytes, file: string, maxBytes: number): Structure {
  const structure = readStructure(zip, file);
  const { entries } = structure;
  const files = entries.filter(({ isFolder }) => !isFolder);
  if (files.length === 0) throw new Problem(`"${file}" holds no file.`, 'Check the step that makes it.');
  refuseNames(entries, file);
  if (totalSize(entries.map(asSized)) >= maxBytes) throw tooLarge(files.map(asSized));
  return structure;
}

/**
 * Looks into every file of a ready archive.
 * @param entries of it, as archiveEntries() gave them
 * @returns the entries in their order, with what their bytes say
 */
export function inspectArchive(
  zip: Buffer,
  file: string,
  entries: readonly Entry[],
): Promise<InspectedEntry[]> {
  return inspectEntries(entries, opened(zip, file));
}

function* opened(zip: Buffer, file: string): Generator<OpenedEntry> {
  const readable = new AdmZip(zip, { noSort: true }).getEntries();
  for (const entry of readStructure(bytesOf(zip), file).entries) {
    if (entry.isFolder || entry.isLink) continue;
    yield openedBytes(entry.name, inflate(entry, readable[entry.index], file));
  }
}

function asSized({ name, size }: ListedEntry): { path: string; size: number } {
  return { path: name, size };
}

function refuseNames(listed: ListedEntry[], file: string): void {
  const files = new Set<string>();
  for (const { name, isFolder } of listed) {
    const fault = pathFault(isFolder ? name.slice(0, -1) : name);
    if (fault) throw refuseArchive(file, `the name of its entry "${name}" ${fault}`);
    if (files.has(name)) throw refuseArchive(file, `it holds "${name}" twice`);
    files.add(name);
  }
  // With the separator before every other character, what is in a folder follows the folder's name at once.
  const sorted = listed.map(({ name }) => name.replaceAll('/', '\0')).sort(byCodeUnits);
  refuseDeepNames(sorted, file);
  for (const [index, name] of sorted.entries()) {
    if (!sorted[index + 1]?.startsWith(`${name}\0`)) continue;
    throw refuseArchive(file, `"${name.replaceAll('\0', '/')}" in it is a file and a folder`);
  }
}

/**
 * The names of all folders of an archive, in characters. adm-zip makes an entry for each folder that has none: a megabyte
 * of names that are 2,000 folders deep would take it a minute. 65,535 files, each in a folder of its own with 240
 * characters, have fewer.
 */
const MAX_FOLDER_CHARACTERS = 16_000_000;

/** @param sorted names, with NUL in place of the separator */
function refuseDeepNames(sorted: readonly string[], file: string): void {
  let characters = 0;
  let before = '';
  for (const name of sorted) {
    let shared = 0;
    while (shared < name.length && name[shared] === before[shared]) shared += 1;
    for (let at = name.indexOf('\0', shared); at >= 0; at = name.indexOf('\0', at + 1)) characters += at;
    before = name;
  }
  if (characters <= MAX_FOLDER_CHARACTERS) return;
  throw refuseArchive(file, 'it has more folders in folders than can be read');
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

interface Digested {
  /** Of the entry's bytes, hex. */
  sha256: string;
  /** Its bytes as text, where it is a link. */
  target: () => string;
}

/** @returns the entry of a layer; none for a folder */
export function entryOf(entry: ListedEntry, { sha256, target }: Digested, file: string): Entry[] {
  if (entry.isFolder) {
    if (entry.size > 0) throw refuseArchive(file, `its folder "${entry.name}" has content`);
    return [];
  }
  const mode = entry.mode === undefined ? {} : { mode: entry.mode };
  const shared = { path: entry.name, size: entry.size, sha256, crc: entry.crc, ...mode };
  if (entry.isLink) return [{ ...shared, type: 'link', executable: false, target: target() }];
  return [{ ...shared, type: 'file', executable: ((entry.mode ?? 0) & 0o111) !== 0 }];
}

function inflate(entry: ListedEntry, readable: AdmZip.IZipEntry | undefined, file: string): Buffer {
  try {
    const packed = readable?.getCompressedData() ?? Buffer.alloc(0);
    const data = readable?.header.method === DEFLATED ? inflateAll(packed, entry.size) : packed;
    if (data.length === entry.size && crc32(data) === entry.crc) return data;
  } catch (error) {
    throw refuseArchive(file, `its entry "${entry.name}" is corrupt`, error);
  }
  throw refuseArchive(file, `its entry "${entry.name}" is corrupt`);
}

/** Inflates at most `size` bytes; bytes behind the end of the stream, which zlib lets pass, are an error. */
export function inflateAll(packed: Buffer, size: number): Buffer {
  const options = { info: true, maxOutputLength: Math.max(size, 1) };
  const { buffer, engine } = inflateRawSync(packed, options) as unknown as Inflated;
  if (engine.bytesWritten !== packed.length)
    throw new RangeError('bytes follow the end of the deflate stream');
  return buffer;
}

/** What zlib answers with `info: true`, which its types do not know. */
interface Inflated {
  buffer: Buffer;
  engine: { bytesWritten: number };
}

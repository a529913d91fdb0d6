import type { RegionClient } from '../../../aws/region-client.ts';
import { fetchEntries } from '../../../packages/read-published.ts';
import type { RangeReader } from '../../../aws/range-reader.ts';
import { readRemoteDirectory, SMALL_ARCHIVE } from '../../../aws/remote-archive.ts';
import { storedArchive } from '../../../aws/unzipped-size.ts';
import type { StoredZip } from '../../../aws/unzipped-size.ts';
import { inspect } from '../../../inspect/inspect.ts';
import type { FileFacts } from '../../../inspect/file-facts.ts';
import { headOfEntry } from '../../../inspect/jar-directory.ts';
import { spansOf } from '../../../layer/archive/central-directory.ts';
import type { DirectoryEntry } from '../../../layer/archive/central-directory.ts';
import { sortByPath } from '../../../layer/entry.ts';
import type { DescribedFile } from '../../../packages/components.ts';

/** What a stored layer's files say of packages. */
export interface ReadPackages {
  /** Sorted by path. */
  files: DescribedFile[];
  /** Files that would tell of packages, and are too large to be fetched or could not be. */
  unread: string[];
}

/** Bytes of one file: a larger one is not fetched, nor unpacked. */
const LARGEST = { packed: 4 * 1024 * 1024, unpacked: 32 * 1024 * 1024 };
/** Bytes of one zip, those between its files included. */
const BUDGET = 16 * 1024 * 1024;
/** No program in Go is smaller; scripts and licences are. Bytes. */
const SMALLEST_PROGRAM = 64 * 1024;

/** Tells what a file is read for. */
export type Describes = (path: string) => 'metadata' | 'jar' | undefined;

/**
 * Reads of a stored layer its directory and what describes packages, by Range: metadata first, then jars and programs, the
 * smallest first. What Go put into a program is known from the whole of it only.
 * @throws an error with the reason, as a clause, for a zip that cannot be read by parts
 */
export async function readPackages(
  aws: RegionClient,
  zip: StoredZip,
  describes: Describes,
): Promise<ReadPackages> {
  // Whoever answers with the whole zip is not listened to, unless that is what was asked for.
  const archive = storedArchive(aws, zip, SMALL_ARCHIVE);
  const { entries } = await readRemoteDirectory(archive);
  const wanted = telling(entries, describes);
  const fetchable = wanted.filter((one) => one.packedSize <= LARGEST.packed && one.size <= LARGEST.unpacked);
  const fetched = new Map(await fetchEntries(spansOf(fetchable, BUDGET), archive.read));
  const unread = wanted.filter((one) => !fetched.has(one));
  const programs = unread.filter(({ path }) => describes(path) === undefined);
  const others = new Set(await notOfGo(programs, archive));
  return {
    files: sortByPath(wanted).map((one) => describing(one, fetched.get(one))),
    unread: sortByPath(unread.filter((one) => !others.has(one))).map(({ path }) => path),
  };
}

function describing(entry: DirectoryEntry, bytes: Buffer | undefined): DescribedFile {
  const { path, type } = entry;
  const contents = bytes && contentsOf(path, bytes);
  return { path, type, ...(contents && { contents }) };
}

function contentsOf(path: string, bytes: Buffer): FileFacts | undefined {
  return inspect(path, bytes.length, (from, length) => bytes.subarray(from, from + length));
}

/** The most telling first. */
function telling(entries: readonly DirectoryEntry[], describes: Describes): DirectoryEntry[] {
  const files = entries.filter(({ type }) => type === 'file');
  const metadata = files.filter(({ path }) => describes(path) === 'metadata');
  const large = files.filter((file) => describes(file.path) === 'jar' || mayBeProgram(file));
  return [...metadata, ...large.sort((a, b) => a.packedSize - b.packedSize)];
}

/** A name without an ending, as programs have: `bin/tool`, `extensions/agent`, `tool-1.2`. */
function mayBeProgram({ path, executable, size }: DirectoryEntry): boolean {
  if (executable === false || size < SMALLEST_PROGRAM) return false;
  return /^extensions\/[^/]+$/.test(path) || !/\.(?:[a-z][^./]*|so[.\d]*)$/i.test(path);
}

/** Bytes, packed and unpacked, in which a program in Go has the note of its build. */
const HEAD = { packed: 16 * 1024, unpacked: 4096, header: 4096 };
const MOST_HEADS = 32;

/**
 * Of programs that are not fetched, those whose first page has no note of Go's linker: they tell nothing of packages.
 * Source: Go, cmd/link (elfgobuildid): the note is put right behind the program headers.
 */
async function notOfGo(
  programs: readonly DirectoryEntry[],
  { read }: Pick<RangeReader, 'read'>,
): Promise<DirectoryEntry[]> {
  const others: DirectoryEntry[] = [];
  for (const program of programs.slice(0, MOST_HEADS)) {
    const to = Math.min(program.offset + HEAD.header + HEAD.packed, program.end);
    // What cannot be read may be one.
    const bytes = await read(program.offset, to).catch(() => undefined);
    if (bytes && !isOfGo(bytes, program)) others.push(program);
  }
  return others;
}

function isOfGo(bytes: Buffer, { path: name, method, packedSize }: DirectoryEntry): boolean {
  const file = {
    size: bytes.length,
    read: (from: number, length: number) => bytes.subarray(from, from + length),
  };
  const head = headOfEntry(file, { name, method, packedSize, offset: 0 }, HEAD.packed);
  const page = head.toString('latin1', 0, HEAD.unpacked);
  return head.length === 0 || (page.startsWith('\x7fELF') && page.includes('Go\0\0'));
}

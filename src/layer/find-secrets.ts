import { closeSync } from 'node:fs';
import { Readable } from 'node:stream';
import { constants as zlib, createGunzip, createInflateRaw, inflateRawSync } from 'node:zlib';
import { byteSearch } from '../inspect/byte-search.ts';
import type { ByteScan, ByteSearch } from '../inspect/byte-search.ts';
import { bytesAt } from '../inspect/bytes.ts';
import type { FileBytes } from '../inspect/bytes.ts';
import { dataOffset, listJar } from '../inspect/jar-directory.ts';
import type { JarEntry } from '../inspect/jar-directory.ts';
import { joinedLines } from '../inspect/wrapped-lines.ts';
import type { JobSecret } from '../shared/job-secrets.ts';
import { byteForms } from '../shared/secret-forms.ts';
import type { Archive } from './archive/archive.ts';
import { openedEntries } from './archive/read-in-parts.ts';
import { DEFLATED } from './archive/format.ts';
import type { Entry, FolderEntry } from './entry.ts';
import { openInLayer, readFully } from './open-file.ts';
import { unreadable } from './unreadable.ts';
import { systemCode } from '../shared/system-code.ts';

/** Where the value of a variable of the job's environment stands. */
export interface Leak {
  /** The variable's name; its value is told nobody. */
  variable: string;
  place: 'file' | 'name' | 'target' | 'zip' | 'description' | 'license';
  /** Of the entry; '' where the place is none. */
  path: string;
}

/** Bytes that are read at a time. */
const BLOCK_BYTES = 768 * 1024;
/** What is packed in a file is unpacked up to so many times its size, and up to so many bytes. */
export const MOST_UNPACKED = { times: 100, bytes: 2 ** 30, entries: 65_535 };

/** What unpacks to no more is unpacked at once. */
const AT_ONCE_BYTES = 16 << 20;

type Search = ByteSearch<string>;

function searchFor(secrets: readonly JobSecret[]): Search {
  const variables = new Map<string, { bytes: Buffer; names: Set<string> }>();
  for (const { name, value } of secrets) {
    for (const bytes of byteForms(value)) {
      const key = bytes.toString('latin1');
      const known = variables.get(key) ?? { bytes, names: new Set() };
      variables.set(key, known);
      known.names.add(name);
    }
  }
  return byteSearch(
    [...variables.values()].flatMap(({ bytes, names }) => [...names].map((of) => ({ bytes, of }))),
  );
}

/**
 * Looks for secrets in the files of a folder, their names and the targets of links.
 * @throws Problem when a file cannot be read any more
 */
export async function findInFolder(
  entries: readonly FolderEntry[],
  secrets: readonly JobSecret[],
): Promise<Leak[]> {
  const search = searchFor(secrets);
  const leaks = entries.flatMap((entry) => leaksInNames(entry, search));
  for (const { type, path, source } of entries) {
    if (type === 'file') leaks.push(...leaksIn(path, await inFileAt({ path, source }, search)));
  }
  return leaks;
}

async function inFileAt(
  { path, source }: { path: string; source: string },
  search: Search,
): Promise<Iterable<string>> {
  try {
    const { fd, size } = openInLayer(source);
    try {
      const read = (offset: number, length: number) => {
        const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
        return bytes.subarray(0, readFully(fd, bytes, offset));
      };
      return await inFile({ size, read }, search);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    throw unreadable(path, systemCode(error));
  }
}

/**
 * Looks for secrets in a zip: in its files, as they are unpacked, and in all of its own bytes, which hold comments too.
 * @param file its name, for messages
 * @throws Problem when the zip is hostile or corrupt
 */
export async function findInArchive(
  zip: Pick<Archive, 'size' | 'read' | 'blocks'>,
  file: string,
  { entries, secrets }: { entries: readonly Entry[]; secrets: readonly JobSecret[] },
): Promise<Leak[]> {
  const search = searchFor(secrets);
  const leaks = entries.flatMap((entry) => leaksInNames(entry, search));
  for await (const { path, size, read } of openedEntries(zip, file))
    leaks.push(...leaksIn(path, await inFile({ size, read }, search)));
  const told = new Set(leaks.map(({ variable }) => variable));
  const scan = search.scan();
  for (const block of zip.blocks(0, zip.size)) scan.feed(block);
  const others = [...scan.found].filter((variable) => !told.has(variable));
  return [...leaks, ...others.map((variable): Leak => ({ variable, place: 'zip', path: '' }))];
}

/** Looks for secrets in what is told of a version beside its content. */
export function findInTexts(
  texts: Partial<Record<'description' | 'license', string>>,
  secrets: readonly JobSecret[],
): Leak[] {
  const search = searchFor(secrets);
  return (['description', 'license'] as const).flatMap((place) =>
    inText(texts[place] ?? '', search).map((variable): Leak => ({ variable, place, path: '' })),
  );
}

function leaksInNames({ path, target = '' }: Entry, search: Search): Leak[] {
  return [
    ...inText(path, search).map((variable): Leak => ({ variable, place: 'name', path })),
    ...inText(target, search).map((variable): Leak => ({ variable, place: 'target', path })),
  ];
}

function leaksIn(path: string, variables: Iterable<string>): Leak[] {
  return [...variables].map((variable) => ({ variable, place: 'file', path }));
}

function inText(text: string, search: Search): string[] {
  const scan = search.scan();
  scan.feed(Buffer.from(text));
  return [...scan.found];
}

/** A scan that also reads base64 over the ends of lines, which are taken out for it. */
function scanIn(search: Search): ByteScan<string> {
  const [asItIs, joined] = [search.scan(), search.scan()];
  return {
    get found() {
      return new Set([...asItIs.found, ...joined.found]);
    },
    feed: (bytes) => {
      asItIs.feed(bytes);
      const lines = joinedLines(bytes);
      if (lines) joined.feed(lines);
    },
  };
}

/** Looks through a file's bytes, and through what is packed in it, one level down. */
async function inFile(file: FileBytes, search: Search): Promise<Set<string>> {
  const scan = scanIn(search);
  for (const block of blocksOf(file, 0, file.size)) scan.feed(block);
  const found = new Set(scan.found);
  const budget = { bytes: Math.min(MOST_UNPACKED.bytes, MOST_UNPACKED.times * file.size) };
  const gather = ({ found: more }: ByteScan<string>) => more.forEach((one) => found.add(one));
  if (bytesAt(file, 0, 3).toString('latin1') === '\x1f\x8b\x08') {
    const unpacked = scanIn(search);
    await unpack(blocksOf(file, 0, file.size), { scan: unpacked, budget, unpacker: createGunzip() });
    gather(unpacked);
  }
  for (const entry of listJar(file).slice(0, MOST_UNPACKED.entries)) {
    if (budget.bytes <= 0) break;
    const unpacked = scanIn(search);
    await unpackEntry(file, entry, { scan: unpacked, budget });
    gather(unpacked);
  }
  return found;
}

function* blocksOf(file: FileBytes, from: number, to: number): Generator<Buffer> {
  for (let at = from; at < to; at += BLOCK_BYTES) yield bytesAt(file, at, Math.min(BLOCK_BYTES, to - at));
}

interface Unpacking {
  scan: ByteScan<string>;
  /** How much may be unpacked yet. */
  budget: { bytes: number };
}

/** Small ones at once, as a stream for each of thousands would take seconds; what is stored was looked through already. */
async function unpackEntry(file: FileBytes, entry: JarEntry, { scan, budget }: Unpacking): Promise<void> {
  const start = entry.method === DEFLATED ? dataOffset(file, entry) : undefined;
  if (start === undefined) return;
  const end = Math.min(file.size, start + entry.packedSize);
  if (end - start <= BLOCK_BYTES) {
    const bytes = inflatedAtOnce(bytesAt(file, start, end - start), Math.min(AT_ONCE_BYTES, budget.bytes));
    if (bytes) {
      scan.feed(bytes);
      budget.bytes -= bytes.length;
      return;
    }
  }
  await unpack(blocksOf(file, start, end), { scan, budget, unpacker: createInflateRaw() });
}

/** @returns undefined where it is broken, or longer */
function inflatedAtOnce(packed: Buffer, most: number): Buffer | undefined {
  try {
    return inflateRawSync(packed, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, most) });
  } catch {
    return undefined;
  }
}

interface Streaming extends Unpacking {
  unpacker: ReturnType<typeof createGunzip> | ReturnType<typeof createInflateRaw>;
}

/** Looks through what unpacks, as far as it can be unpacked: a broken stream is read to where it breaks. */
async function unpack(packed: Iterable<Buffer>, { scan, budget, unpacker }: Streaming): Promise<void> {
  const source = Readable.from(packed);
  try {
    for await (const block of source.pipe(unpacker) as AsyncIterable<Buffer>) {
      scan.feed(block.subarray(0, Math.max(0, budget.bytes)));
      budget.bytes -= block.length;
      if (budget.bytes <= 0) break;
    }
  } catch {
    // What came before was looked through; nobody can unpack the rest.
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}

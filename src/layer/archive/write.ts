import { closeSync, openSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { DEFLATED, headerLength, LOCAL_HEADER, MAX_ENTRIES, STORED, writeLocalHeader } from './format.ts';
import type { ArchiveRecord } from './format.ts';
import { blockWriter, writeDirectory } from './block-writer.ts';
import type { FolderEntry } from '../entry.ts';
import { release } from './deflate.ts';
import type { PackedPiece, Piece } from './deflate.ts';
import type { Task } from '../file-worker.ts';
import { PIECE_BYTES } from '../open-file.ts';
import { unreadable } from '../unreadable.ts';
import { inOrder } from '../workers.ts';
import type { Workers } from '../workers.ts';

/** The most entries that travel to a thread together; fewer when their bytes fill a piece. */
const ENTRIES_PER_PARCEL = 256;

/** What travels to a thread together: the pieces of consecutive entries. A link has no piece, its target is at hand. */
interface Parcel {
  items: { entry: FolderEntry; piece?: Piece }[];
  task: Task & { kind: 'deflate' };
}

export interface ArchiveOptions {
  /** Where to write; the file must not exist yet. */
  to: string;
  workers: Workers;
  /** Called with the bytes packed so far. */
  onProgress?: (bytes: number) => void;
}

/**
 * Writes the archive of a folder's entries: one byte sequence for one content, on one build of zlib.
 * Deflates on all threads, across files and inside large ones; holds a few pieces of 1 MiB in memory.
 * @param entries sorted by path, at most 65,535
 * @returns the archive's size in bytes
 * @throws Problem when a file changed or vanished since it was digested; nothing of the archive is left then
 */
export async function writeArchive(
  entries: readonly FolderEntry[],
  options: ArchiveOptions,
): Promise<number> {
  if (entries.length > MAX_ENTRIES) throw new RangeError(`${entries.length} entries need zip64`);
  const fd = openSync(options.to, 'wx', 0o600);
  try {
    const archive = createArchive(fd);
    let packed = 0;
    for await (const { items, task, answer } of inOrder(options.workers, parcels(entries))) {
      if (answer.kind === 'failed') throw unreadable(answer.source, answer.error);
      if (answer.kind !== 'deflate') throw new TypeError(`a thread answered ${answer.kind}`);
      archive.append(items, answer.packed, answer.bytes);
      release(answer.bytes);
      packed += task.pieces.reduce((sum, { length }) => sum + length, 0);
      options.onProgress?.(packed);
    }
    return archive.finish();
  } catch (error) {
    // Half an archive serves nobody, and on a full disk it takes the room of the report.
    rmSync(options.to, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
}

function* parcels(entries: readonly FolderEntry[]): Generator<Parcel> {
  let parcel: Parcel = { items: [], task: { kind: 'deflate', pieces: [] } };
  let bytes = 0;
  for (const entry of entries) {
    for (const piece of piecesOf(entry)) {
      parcel.items.push({ entry, ...(piece && { piece }) });
      if (piece) parcel.task.pieces.push(piece);
      bytes += piece?.length ?? 0;
      if (bytes < PIECE_BYTES && parcel.items.length < ENTRIES_PER_PARCEL) continue;
      yield parcel;
      parcel = { items: [], task: { kind: 'deflate', pieces: [] } };
      bytes = 0;
    }
  }
  if (parcel.items.length > 0) yield parcel;
}

function piecesOf(entry: FolderEntry): (Piece | undefined)[] {
  if (entry.type === 'link') return [undefined];
  return entry.checkpoints.map((crcAfter, index) => {
    const start = index * PIECE_BYTES;
    return {
      source: entry.source,
      device: entry.device,
      inode: entry.inode,
      start,
      length: Math.min(PIECE_BYTES, entry.size - start),
      last: index === entry.checkpoints.length - 1,
      crcBefore: entry.checkpoints[index - 1] ?? 0,
      crcAfter,
    };
  });
}

/** Appends entries to an open file and closes it with the central directory. */
function createArchive(fd: number) {
  const out = blockWriter(fd);
  const records: ArchiveRecord[] = [];

  function begin(entry: FolderEntry, content: Pick<ArchiveRecord, 'method' | 'crc' | 'packedSize'>): void {
    const kind = entry.type === 'link' ? 'link' : entry.executable ? 'executable' : 'file';
    const record = { name: entry.path, kind, size: entry.size, offset: out.position(), ...content } as const;
    records.push(record);
    out.reserve(headerLength(LOCAL_HEADER, record.name), (into, at) => writeLocalHeader(into, at, record));
  }

  function addLink(entry: FolderEntry): void {
    const target = Buffer.from(entry.target ?? '');
    begin(entry, { method: STORED, crc: crc32(target), packedSize: target.length });
    out.put(target);
  }

  function addPiece(entry: FolderEntry, piece: Piece, bytes: Uint8Array, deflated: boolean): void {
    if (piece.start > 0) return continueFile(piece, bytes);
    const crc = entry.checkpoints.at(-1) ?? 0;
    begin(entry, { method: deflated ? DEFLATED : STORED, crc, packedSize: bytes.length });
    out.put(bytes);
  }

  /** The packed size of a file in several pieces is known at its last one: then its header is written again. */
  function continueFile(piece: Piece, bytes: Uint8Array): void {
    const record = records.at(-1);
    if (!record) throw new RangeError('a file cannot start in its middle');
    record.packedSize += bytes.length;
    out.put(bytes);
    if (!piece.last) return;
    const header = Buffer.alloc(headerLength(LOCAL_HEADER, record.name));
    writeLocalHeader(header, 0, record);
    out.rewrite(header, record.offset);
  }

  return {
    append(items: Parcel['items'], packed: PackedPiece[], bytes: Uint8Array): void {
      let at = 0;
      let next = 0;
      for (const { entry, piece } of items) {
        if (!piece) {
          addLink(entry);
          continue;
        }
        const { length, deflated } = packed[next++] as PackedPiece;
        addPiece(entry, piece, bytes.subarray(at, (at += length)), deflated);
      }
    },

    /** @returns the archive's size in bytes */
    finish(): number {
      return writeDirectory(out, records);
    },
  };
}

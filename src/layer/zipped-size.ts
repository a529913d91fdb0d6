import { LIMITS } from '../lambda/limits.ts';
import { CENTRAL_HEADER, END_RECORD, headerLength, LOCAL_HEADER } from './archive/format.ts';
import type { Sample } from './archive/deflate.ts';
import type { FolderEntry } from './entry.ts';
import { totalSize } from './size.ts';
import type { Workers } from './workers.ts';

/** Bytes of a layer's zip. */
export interface ZippedSize {
  bytes: number;
  /** False where it was estimated from a sample. */
  exact: boolean;
}

/** Each sample is deflated with the 32 KiB before it as its window, so a short one packs as well as a long one. */
const SAMPLE_BYTES = 8 * 1024;

/**
 * So many samples tell the size of the trees of `npm run bench` to within three percent, wherever the first one stands. The
 * count matters, their length hardly does: half as many of four times the length take twice the time and miss by more.
 */
const SAMPLES = 384;

/** An estimate that may be off by this share of it leaves open on which side of a limit the size is. */
const UNCERTAINTY = 0.1;

const SAMPLES_PER_TASK = 16;

/** Below this a layer is packed about as fast as sampled, windows included. */
const SMALL_LAYER_BYTES = 8 * 1024 * 1024;

/** Tells whether a layer is small enough to be packed instead of estimated. */
export function isSmall(unzippedBytes: number): boolean {
  return unzippedBytes <= SMALL_LAYER_BYTES;
}

/** Tells whether an estimate leaves open whether the zip can be sent. */
export function isNearLimit(estimate: number): boolean {
  return Math.abs(estimate - LIMITS.directZipBytes) < UNCERTAINTY * LIMITS.directZipBytes;
}

/**
 * Estimates the size of a folder's zip: the samples stand at even distances in all bytes, one after another as the
 * archive has them, so that every kind of file is in them by its share. Headers are counted, not estimated.
 * @param entries sorted by path
 * @returns bytes
 */
export async function estimateZippedSize(entries: readonly FolderEntry[], workers: Workers): Promise<number> {
  const samples = evenSamples(entries);
  const tasks = Array.from({ length: Math.ceil(samples.length / SAMPLES_PER_TASK) }, (_, index) =>
    samples.slice(index * SAMPLES_PER_TASK, (index + 1) * SAMPLES_PER_TASK),
  );
  const packed = (await Promise.all(tasks.map((task) => packedSizes(task, workers)))).flat();
  const shares = samples.map(({ length }, index) => (packed[index] ?? length) / length);
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  return Math.round(totalSize(entries) * mean) + headerBytes(entries);
}

async function packedSizes(samples: Sample[], workers: Workers): Promise<number[]> {
  const answer = await workers.run({ kind: 'sample', samples });
  if (answer.kind !== 'sample') throw new TypeError(`a thread answered ${answer.kind}`);
  return answer.packed;
}

/** Each sample is the block of its file in which the next even distance ends. */
function evenSamples(entries: readonly FolderEntry[]): Sample[] {
  const files = entries.filter(({ type }) => type === 'file');
  const step = totalSize(files) / SAMPLES;
  const samples: Sample[] = [];
  let before = 0;
  let next = step / 2;
  for (const { source, size } of files) {
    for (; next < before + size; next += step) {
      const start = Math.floor((next - before) / SAMPLE_BYTES) * SAMPLE_BYTES;
      samples.push({ source, start, length: Math.min(SAMPLE_BYTES, size - start) });
    }
    before += size;
  }
  return samples;
}

/** Bytes of a zip beside what is packed in it, as it is written here. */
export function headerBytes(entries: readonly { path: string }[]): number {
  return END_RECORD.length + entryHeaderBytes(entries);
}

/** The same of some entries of a zip. */
export function entryHeaderBytes(entries: readonly { path: string }[]): number {
  return entries.reduce(
    (sum, { path }) => sum + headerLength(LOCAL_HEADER, path) + headerLength(CENTRAL_HEADER, path),
    0,
  );
}

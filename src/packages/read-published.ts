import type { ComparedFile } from './compared-file.ts';
import { isSame } from './compare.ts';
import { filesToCompare } from './comparable-files.ts';
import type { FileFacts } from '../inspect/file-facts.ts';
import { inspect } from '../inspect/inspect.ts';
import { isReadWhole, layerReadersOf } from '../inspect/layer-readers.ts';
import { spansOf, unpackEntry } from '../layer/archive/central-directory.ts';
import type { DirectoryEntry, ArchiveSpan } from '../layer/archive/central-directory.ts';
import { partDerived } from '../layer/bytecode.ts';
import type { Compatibility } from '../layer/content-hash.ts';
import { sortByPath } from '../layer/entry.ts';
import { readAsLayer } from '../layer/read-as-layer.ts';
import { entryHeaderBytes } from '../layer/zipped-size.ts';
import { Problem } from '../shared/problem.ts';
import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { LayerVersionArn } from '../lambda/arn.ts';
import type { RegionClient } from '../aws/region-client.ts';
import { listVersions, locateVersion } from '../aws/layers.ts';
import type { LocatedVersion } from '../aws/layers.ts';
import { rangeReader } from '../aws/range-reader.ts';
import type { RangeReader } from '../aws/range-reader.ts';
import { readRemoteDirectory, SMALL_ARCHIVE } from '../aws/remote-archive.ts';
import type { RemoteArchive } from '../aws/remote-archive.ts';

/** A published version, and what its archive's directory tells of its files. */
export interface PublishedLayer {
  arn: string;
  version: number;
  description: string;
  /** Bytes of the zip, without bytecode that was derived from the sources in it. */
  codeSize: number;
  declared: Compatibility;
  /** Sorted by path; or why the archive cannot be compared, which is no reason to fail. */
  files: ComparedFile[] | Problem;
}

export interface ReadPublishedOptions {
  layerName: string;
  /** A version's ARN, of another account's layer too; the newest version of `layerName` without one. */
  arn?: string;
  /** What it will be compared with: what is the same there needs no reading. */
  current: readonly ComparedFile[];
}

/**
 * Reads a published version as far as a comparison needs it, without fetching its zip: the central directory, and the
 * few files that tell the versions of its packages.
 * @returns undefined where the layer has no version yet
 * @throws Problem when AWS does not show the version
 */
export async function readPublishedLayer(
  aws: RegionClient,
  { layerName, arn, current }: ReadPublishedOptions,
): Promise<PublishedLayer | undefined> {
  const arns = arn ? [arn] : (await listVersions(aws, layerName, 'first')).map((version) => version.arn);
  // A version that was deleted since it was listed is passed over.
  for (const candidate of arns) {
    const layer = layerIn(aws, candidate);
    const located = await locateVersion(aws, layer);
    if (located) return liveLayer(aws, layer, located, current);
  }
  if (!arn) return undefined;
  throw new Problem(
    `There is no layer version ${arn}.`,
    'Check the ARN in `compare-with`, or write `compare-with: latest`; a deleted version cannot be read any more.',
  );
}

/**
 * Lists the files of a published version by the directory of its zip; nothing else of it is fetched. Bytecode is derived
 * here where the directory lists its source beside it, as in ownEntries().
 * @param current what it will be compared with
 * @returns undefined where there is no such version any more
 * @throws Problem where AWS does not show it, or its zip cannot be read by parts
 */
export async function readPublishedFiles(
  aws: RegionClient,
  arn: string,
  current: readonly ComparedFile[],
): Promise<ComparedFile[] | undefined> {
  const layer = layerIn(aws, arn);
  const located = await locateVersion(aws, layer);
  if (!located) return undefined;
  const { entries } = await readRemoteDirectory(openArchive(aws, layer, located));
  return ownEntries(entries, current).own;
}

/**
 * Parts bytecode that a publish derived from sources, which is no content, from all other entries. Of a remote zip no more
 * is read than its directory and a few files, so the path decides: `__pycache__/X.cpython-313.pyc` with `X.py` beside the
 * folder. What the current layer has too is content on both sides, as in a ready zip with bytecode of its own.
 */
function ownEntries(
  entries: readonly DirectoryEntry[],
  current: readonly ComparedFile[],
): { own: DirectoryEntry[]; derivedBytes: number } {
  const known = new Set(current.map(({ path }) => path));
  const derived = new Set(partDerived(entries).derived.filter(({ path }) => !known.has(path)));
  const packedBytes = [...derived].reduce((sum, { packedSize }) => sum + packedSize, 0);
  return {
    own: entries.filter((entry) => !derived.has(entry)),
    derivedBytes: packedBytes + entryHeaderBytes([...derived]),
  };
}

function layerIn({ region }: RegionClient, arn: string): LayerVersionArn {
  const layer = parseLayerVersionArn(arn);
  if (layer?.region === region) return layer;
  throw new Problem(
    `${arn} is no layer version in ${region}, and AWS shows a version only in its own region.`,
    layer ? `Run the step with \`AWS_REGION: ${layer.region}\`.` : 'Check the ARN in `compare-with`.',
  );
}

async function liveLayer(
  aws: RegionClient,
  layer: LayerVersionArn,
  located: LocatedVersion,
  current: readonly ComparedFile[],
): Promise<PublishedLayer> {
  const { arn, version, description, codeSize } = located.version;
  const archive = openArchive(aws, layer, located);
  const read = await readFiles(archive, current).catch(problemOrThrow);
  const isRead = !(read instanceof Problem);
  return {
    arn,
    version,
    description,
    codeSize: codeSize - (isRead ? read.derivedBytes : 0),
    declared: located.declared,
    files: isRead ? read.files : read,
  };
}

function problemOrThrow(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}

function openArchive(aws: RegionClient, layer: LayerVersionArn, located: LocatedVersion): RemoteArchive {
  const size = located.version.codeSize;
  const refuse = (what: string) =>
    new Problem(
      `${layer.arn} cannot be compared: ${what}.`,
      'Run the job again if that may pass; `base-path` compares with a checkout and needs no AWS.',
    );
  let next: LocatedVersion | undefined = located;
  const locate = async () => {
    const location = (next ?? (await locateVersion(aws, layer)))?.location;
    next = undefined;
    if (!location) throw refuse('AWS gives no URL of its archive');
    return location;
  };
  return { ...rangeReader({ size, locate, clock: aws.clock, agents: aws.agents, refuse }), size, refuse };
}

/** Of an archive that is not small this share is read at the most. */
const SHARE_READ = 0.02;
/** Where the directory alone is more, as of thousands of small files, npm's lock file is still worth its bytes. */
const ALLOWANCE = 64 * 1024;
/** A comparison of layers that are read as such, as of configurations, is one of all that their files say. */
const WHOLE_LAYER_BYTES = 4 * 1024 * 1024;

async function readFiles(
  archive: RemoteArchive,
  current: readonly ComparedFile[],
): Promise<{ files: ComparedFile[]; derivedBytes: number }> {
  const { size } = archive;
  const { directory, entries: listed } = await readRemoteDirectory(archive);
  const { own: entries, derivedBytes } = ownEntries(listed, current);
  const spent = size - Math.min(archive.heldFrom(), directory.offset);
  const left = Math.max(SMALL_ARCHIVE, size * SHARE_READ) - spent;
  const isReadAsLayer = layerReadersOf(entries, current).length > 0;
  const some = isReadAsLayer ? WHOLE_LAYER_BYTES : left > 0 ? left : ALLOWANCE;
  const budget = spent === size ? Infinity : some;
  const { contents, held } = await contentsOf(entries, current, { read: archive.read, budget });
  const files = sortByPath(entries).map(({ path, type, executable, crc, size: bytesOfFile }) => {
    const known = contents.get(path);
    return { path, type, executable, crc, size: bytesOfFile, ...(known && { contents: known }) };
  });
  return { files: await readAsLayer<ComparedFile>(files, ({ path }) => held.get(path)), derivedBytes };
}

interface Reading extends Pick<RangeReader, 'read'> {
  /** Bytes. */
  budget: number;
}

/** Files larger than this are not looked into: a lock file of a thousand packages has a fifth. */
const MAX_TELLING_BYTES = 4 * 1024 * 1024;

/**
 * What the telling files say, by path: as the same file of the current layer does, or else as it is fetched; and the
 * bytes of those that may be configuration.
 */
async function contentsOf(
  entries: readonly DirectoryEntry[],
  current: readonly ComparedFile[],
  { read, budget }: Reading,
): Promise<{ contents: Map<string, FileFacts>; held: Map<string, Buffer> }> {
  const contents = new Map<string, FileFacts>();
  const held = new Map<string, Buffer>();
  const readers = layerReadersOf(entries);
  const known = new Map(current.map((file) => [file.path, file]));
  const sameAs = (entry: DirectoryEntry) => {
    const file = known.get(entry.path);
    return file && isSame(file, entry) ? file : undefined;
  };
  for (const entry of entries) {
    const same = sameAs(entry)?.contents;
    if (same) contents.set(entry.path, same);
  }
  const unknown = filesToCompare(entries, current).filter(
    (entry) => !sameAs(entry) && entry.size <= MAX_TELLING_BYTES,
  );
  for (const [entry, bytes] of await fetchEntries(spansOf(unknown, budget), read)) {
    const part = (from: number, length: number) => bytes.subarray(from, from + length);
    const told = inspect(entry.path, bytes.length, part);
    if (told) contents.set(entry.path, told);
    if (isReadWhole(readers, entry.path, bytes.length)) held.set(entry.path, bytes);
  }
  return { contents, held };
}

const REQUESTS_AT_ONCE = 8;

/** Unpacks the entries of some spans. What cannot be had stays unknown: what it is for is worth having without it. */
export async function fetchEntries(
  spans: readonly ArchiveSpan[],
  read: RangeReader['read'],
): Promise<[DirectoryEntry, Buffer][]> {
  const fetched: [DirectoryEntry, Buffer][] = [];
  for (let at = 0; at < spans.length; at += REQUESTS_AT_ONCE) {
    const batch = spans.slice(at, at + REQUESTS_AT_ONCE);
    const answers = await Promise.allSettled(batch.map(({ from, to }) => read(from, to)));
    for (const [index, answer] of answers.entries()) {
      const span = batch[index];
      if (answer.status === 'rejected' || !span) return fetched;
      for (const entry of span.entries) {
        const bytes = unpackEntry(answer.value.subarray(entry.offset - span.from), entry);
        if (bytes) fetched.push([entry, bytes]);
      }
    }
  }
  return fetched;
}

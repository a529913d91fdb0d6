import { locateCode } from '../../../aws/functions.ts';
import type { LocatedCode } from '../../../aws/functions.ts';
import type { RegionClient } from '../../../aws/region-client.ts';
import { refuseCancelled } from '../../../aws/cancellation.ts';
import { isMissing } from '../../../aws/is-missing.ts';
import type { RangeReader } from '../../../aws/range-reader.ts';
import { entriesOf, openZip } from '../../../aws/zip-directory.ts';
import type { OpenZip } from '../../../aws/zip-directory.ts';
import { inspect } from '../../../inspect/inspect.ts';
import { grouped } from '../../../shared/grouped.ts';
import { spansOf, unpackEntry } from '../../../layer/archive/central-directory.ts';
import type { DirectoryEntry } from '../../../layer/archive/central-directory.ts';
import { END_RECORD } from '../../../layer/archive/format.ts';
import { Problem } from '../../../shared/problem.ts';
import { mapConcurrently } from '../../../shared/concurrency.ts';
import { itemsOf } from './code-items.ts';
import type { CodeItem } from './code-items.ts';

/** A function whose code is to be looked at. */
export interface FunctionCode {
  arn: string;
  runtime?: string;
  /** Equal for functions with the same zip, which is read once. */
  codeSha256: string;
  /** Bytes of the zip. */
  codeSize: number;
}

/** What a function's code holds. */
export interface CodeContents {
  items: CodeItem[];
  /** Bytes unzipped. */
  bytes: number;
}

/** What was read of the functions' code. */
export interface ReadCode {
  /** By the function's ARN. */
  code: Map<string, CodeContents>;
  /** Functions whose directories would have taken more than may be read. */
  beyondBudget: string[];
  /** Functions whose code cannot be read by parts, with the reason, as a clause. */
  unreadable: { arn: string; why: string }[];
  /** Bytes: of all zips that were looked at, and what was read of them. */
  zipBytes: number;
  readBytes: number;
  /** Tells the versions of Node.js packages, as far as what may be read allows. */
  readVersions: (items: readonly CodeItem[]) => Promise<Map<string, string>>;
}

/** Zips smaller than this hold nothing that is worth a layer. */
const SMALL_ZIP = 64 * 1024;
const REQUESTS_AT_ONCE = 16;
/** A package.json larger than this tells its version elsewhere too, but is left alone. */
const LARGE_JSON = 64 * 1024;

/** A zip, and the functions that have it. */
interface Zip extends OpenZip {
  functions: FunctionCode[];
}

/**
 * Reads what the functions' zips hold from their central directories alone, by Range: no zip is fetched. First the end of
 * each, which says how long its directory is; then those directories that are the shortest for the size of their zip, as
 * many as may be read.
 * @param share of the zips' bytes that may be read
 * @throws Problem when AWS refuses to tell where the code is; of what cannot be read the reason is told
 */
export async function readCode(
  aws: RegionClient,
  functions: readonly FunctionCode[],
  share: number,
): Promise<ReadCode> {
  const groups = [...grouped(functions, ({ codeSha256 }) => codeSha256).values()];
  const large = groups.filter(([first]) => first && first.codeSize >= SMALL_ZIP);
  const zipBytes = large.reduce((sum, [first]) => sum + (first?.codeSize ?? 0), 0);
  const budget = { left: Math.floor(zipBytes * share) };
  const result: ReadCode = {
    code: new Map(),
    beyondBudget: [],
    unreadable: [],
    zipBytes,
    readBytes: 0,
    readVersions: (items) => readVersions(items, sources, budget).finally(settle),
  };
  const sources = new Map<DirectoryEntry, RangeReader>();
  const settle = () => {
    result.readBytes = Math.floor(zipBytes * share) - budget.left;
  };
  const zips = await mapConcurrently(large, REQUESTS_AT_ONCE, (group) =>
    tolerated(aws, group, result, openCode),
  );
  budget.left -= large.length * END_RECORD.length;
  const affordable = zips
    .flatMap((zip) => zip ?? [])
    .sort(byCost)
    .filter((zip) => {
      const isIn = zip.directory.size <= budget.left;
      if (isIn) budget.left -= zip.directory.size;
      else result.beyondBudget.push(...zip.functions.map(({ arn }) => arn));
      return isIn;
    });
  settle();
  await mapConcurrently(affordable, REQUESTS_AT_ONCE, (zip) =>
    tolerated(aws, zip.functions, result, async () => {
      note(zip, await entriesOf(zip), result, sources);
    }),
  );
  return result;
}

/** What a directory costs for each byte of its zip; equals by the first function's ARN, so that it is always the same. */
function byCost(a: Zip, b: Zip): number {
  const cost = ({ directory, size }: Zip) => directory.size / size;
  const name = ({ functions }: Zip) => functions[0]?.arn ?? '';
  return cost(a) - cost(b) || (name(a) < name(b) ? -1 : 1);
}

/** Notes why something cannot be read, and goes on. */
async function tolerated<T>(
  aws: RegionClient,
  group: readonly FunctionCode[],
  { unreadable }: ReadCode,
  work: (aws: RegionClient, group: readonly FunctionCode[]) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work(aws, group);
  } catch (error) {
    refuseCancelled(aws.interruption);
    // What AWS refuses is told as it is: without the right to it, none of the code can be looked at.
    if (error instanceof Problem && !isMissing(error)) throw error;
    const why = error instanceof Error ? error.message : String(error);
    unreadable.push(...group.map(({ arn }) => ({ arn, why })));
    return undefined;
  }
}

async function openCode(aws: RegionClient, group: readonly FunctionCode[]): Promise<Zip> {
  const [first] = group;
  if (!first) throw new TypeError('a zip is of a function');
  let next: LocatedCode | undefined = await locateCode(aws, first.arn);
  const { size } = next;
  const locate = async () => {
    const { location } = next ?? (await locateCode(aws, first.arn));
    next = undefined;
    return location;
  };
  return { functions: [...group], ...(await openZip(aws, { size, locate })) };
}

function note(
  { functions, reader }: Zip,
  entries: readonly DirectoryEntry[],
  { code }: ReadCode,
  sources: Map<DirectoryEntry, RangeReader>,
): void {
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  const byRuntime = new Map<string | undefined, CodeItem[]>();
  for (const { arn, runtime } of functions) {
    const items = byRuntime.get(runtime) ?? itemsOf(entries, runtime);
    byRuntime.set(runtime, items);
    code.set(arn, { items, bytes });
  }
  for (const items of byRuntime.values())
    for (const { packageJson } of items) if (packageJson) sources.set(packageJson, reader);
}

/** The versions that package.json files tell, by the items' keys. */
async function readVersions(
  items: readonly CodeItem[],
  sources: ReadonlyMap<DirectoryEntry, RangeReader>,
  budget: { left: number },
): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  const wanted = items.flatMap(({ key, packageJson }) => {
    const reader = packageJson && packageJson.size <= LARGE_JSON && sources.get(packageJson);
    return reader ? [{ key, entry: packageJson, reader }] : [];
  });
  const spans = [...grouped(wanted, ({ reader }) => reader)].flatMap(([reader, ofOne]) => {
    const found = spansOf(
      ofOne.map(({ entry }) => entry),
      Math.max(0, budget.left),
    );
    budget.left -= found.reduce((sum, { from, to }) => sum + to - from, 0);
    return found.map((span) => ({ span, reader }));
  });
  const keys = new Map(wanted.map(({ key, entry }) => [entry, key]));
  await mapConcurrently(spans, REQUESTS_AT_ONCE, async ({ span, reader }) => {
    // Without its version a package is told all the same.
    const bytes = await reader.read(span.from, span.to).catch(() => undefined);
    for (const entry of bytes ? span.entries : []) {
      const version = versionIn(entry, bytes?.subarray(entry.offset - span.from));
      if (version) versions.set(keys.get(entry) ?? '', version);
    }
  });
  return versions;
}

function versionIn(entry: DirectoryEntry, packed: Buffer | undefined): string | undefined {
  const bytes = packed && unpackEntry(packed, entry);
  if (!bytes) return undefined;
  const told = inspect(entry.path, bytes.length, (from, length) => bytes.subarray(from, from + length));
  return told?.nodePackage?.version || undefined;
}

import type { RegionClient } from '../aws/region-client.ts';
import { Cancelled } from '../aws/cancellation.ts';
import { isOutOfReach } from '../aws/out-of-reach.ts';
import { Problem } from '../shared/problem.ts';
import { mapConcurrently } from '../shared/concurrency.ts';

/** Regions that are worked on at a time. */
export const REGIONS_AT_ONCE = 8;

/** How long the others wait for a region most of whose calls fail, and for one that does not answer. Milliseconds. */
const PATIENCE = { failing: 60_000, silent: 30_000 };
/** How often it is asked whether to wait on. Milliseconds. */
const POLL = 250;

/** A region that is looked at. */
export interface RegionContext {
  aws: RegionClient;
  /** A text with the region's name before it, where there are several. */
  place: (text: string) => string;
}

/** What is in the regions, as far as it is known. */
export interface RegionStates<P extends RegionContext, T> {
  known: [P, T][];
  /** Regions that the others do not wait for; each goes on by itself. */
  pending: [P, Promise<T>][];
}

interface RegionRead<P extends RegionContext, T> {
  region: P;
  result: Promise<T>;
  /** On the connection's clock; undefined while it waits for its turn. */
  startedAt?: number;
  /** Gives its turn to the next one. */
  release: () => void;
  outcome?: { found: T } | { error: unknown };
}

/**
 * Looks at every region before anything is written to one. What AWS refuses in one of them stops the run; a region that
 * cannot be reached fails alone, and one that takes long because its calls fail is not waited for.
 * @param fail called for a region that cannot be reached; without it, that stops the run too
 * @throws Problem with everything that is refused
 */
export async function readRegions<P extends RegionContext, T>(
  regions: readonly P[],
  readOne: (region: P) => Promise<T>,
  fail: ((region: P, error: unknown) => void) | undefined,
): Promise<RegionStates<P, T>> {
  const reads = begin(regions, readOne);
  await settled(reads);
  const errors = reads.flatMap(({ region, outcome }) =>
    outcome && 'error' in outcome ? [{ region, error: outcome.error }] : [],
  );
  const refused = errors.filter(({ error }) => !fail || !isOutOfReach(error));
  if (refused.length > 0) throw togetherOf(refused);
  for (const { region, outcome } of reads) if (outcome && 'error' in outcome) fail?.(region, outcome.error);
  return {
    known: reads.flatMap(({ region, outcome }) =>
      outcome && 'found' in outcome ? [[region, outcome.found] as [P, T]] : [],
    ),
    pending: reads.flatMap(({ region, outcome, result }) =>
      outcome ? [] : [[region, result] as [P, Promise<T>]],
    ),
  };
}

function begin<P extends RegionContext, T>(
  regions: readonly P[],
  readOne: (region: P) => Promise<T>,
): RegionRead<P, T>[] {
  const starts: (() => void)[] = [];
  const releases: Promise<void>[] = [];
  const reads = regions.map((region): RegionRead<P, T> => {
    const turn = new Promise<void>((start) => starts.push(start));
    let release: () => void = () => undefined;
    releases.push(new Promise<void>((resolve) => (release = resolve)));
    const read: RegionRead<P, T> = { region, result: turn.then(() => readOne(region)), release };
    read.result.then(
      (found) => (read.outcome = { found }),
      (error: unknown) => (read.outcome = { error }),
    );
    return read;
  });
  void mapConcurrently([...reads.entries()], REGIONS_AT_ONCE, async ([index, read]) => {
    read.startedAt = read.region.aws.clock.now();
    starts[index]?.();
    await Promise.race([read.result.catch(() => undefined), releases[index]]);
  });
  return reads;
}

/** Waits until all have come to an end, or only those are left that nobody has to wait for. */
async function settled<P extends RegionContext, T>(reads: readonly RegionRead<P, T>[]): Promise<void> {
  const all = Promise.allSettled(reads.map(({ result }) => result)).then(() => true);
  const [first] = reads;
  if (!first) return;
  const { clock } = first.region.aws;
  for (;;) {
    if (await Promise.race([all, clock.sleep(POLL).then(() => false)])) return;
    const late = reads.filter((read) => read.outcome === undefined && isLate(read));
    for (const { release } of late) release();
    if (reads.length > 1 && reads.every((read) => read.outcome !== undefined || late.includes(read))) return;
  }
}

function isLate<P extends RegionContext, T>({ region: { aws }, startedAt }: RegionRead<P, T>): boolean {
  if (startedAt === undefined) return false;
  const now = aws.clock.now();
  const { failures, answers, answeredAt } = aws.health;
  if (now - Math.max(startedAt, answeredAt) > PATIENCE.silent) return true;
  return failures > answers && now - startedAt > PATIENCE.failing;
}

/** One is told as it is; several are told together, with the regions of each, so that they can be put right together. */
function togetherOf(refused: readonly { region: RegionContext; error: unknown }[]): unknown {
  const [first] = refused;
  const interrupted = refused.find(({ error }) => error instanceof Cancelled);
  if (interrupted) return interrupted.error;
  if (refused.length === 1 && first) return inItsRegion(first.region, first.error);
  const regions = new Map<string, string[]>();
  for (const { region, error } of refused) {
    const message = error instanceof Error ? error.message : String(error);
    regions.set(message, [...(regions.get(message) ?? []), region.aws.region]);
  }
  const texts = [...regions].map(([message, where]) => `${where.join(', ')}: ${message}`);
  return new Problem(
    `Nothing was written, for ${texts.length === 1 ? 'one reason' : `${texts.length} reasons`}.`,
    texts.join(' '),
  );
}

/** A refusal that may not name the region that it is about. */
function inItsRegion({ aws, place }: RegionContext, error: unknown): unknown {
  if (!(error instanceof Problem) || error.message.includes(aws.region)) return error;
  return new Problem(place(error.what), error.fix, { cause: error.cause });
}

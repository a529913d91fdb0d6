import type { Connection } from '../aws/region-client.ts';
import { Interrupted } from '../aws/cancellation.ts';
import { isOutOfReach } from '../aws/out-of-reach.ts';
import { Problem } from '../shared/problem.ts';
import { sideBySide } from '../shared/concurrency.ts';

/** Regions that are worked on at a time. */
export const REGIONS_AT_ONCE = 8;

/** How long the others wait for a region most of whose calls fail, and for one that does not answer. Milliseconds. */
const PATIENCE = { failing: 60_000, silent: 30_000 };
/** How often it is asked whether to wait on. Milliseconds. */
const POLL = 250;

/** A region that is looked at. */
export interface RegionContext {
  aws: Connection;
  /** A text with the region's name before it, where there are several. */
  place: (text: string) => string;
}

/** What was found where, and what is not known yet. */
export interface RegionStates<P extends RegionContext, T> {
  found: [P, T][];
  /** Regions that the others do not wait for; each goes on by itself. */
  late: [P, Promise<T>][];
}

interface RegionRead<P extends RegionContext, T> {
  site: P;
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
  sites: readonly P[],
  lookAt: (site: P) => Promise<T>,
  fail: ((site: P, error: unknown) => void) | undefined,
): Promise<RegionStates<P, T>> {
  const looks = begin(sites, lookAt);
  await settled(looks);
  const errors = looks.flatMap(({ site, outcome }) =>
    outcome && 'error' in outcome ? [{ site, error: outcome.error }] : [],
  );
  const refused = errors.filter(({ error }) => !fail || !isOutOfReach(error));
  if (refused.length > 0) throw togetherOf(refused);
  for (const { site, outcome } of looks) if (outcome && 'error' in outcome) fail?.(site, outcome.error);
  return {
    found: looks.flatMap(({ site, outcome }) =>
      outcome && 'found' in outcome ? [[site, outcome.found] as [P, T]] : [],
    ),
    late: looks.flatMap(({ site, outcome, result }) => (outcome ? [] : [[site, result] as [P, Promise<T>]])),
  };
}

function begin<P extends RegionContext, T>(
  sites: readonly P[],
  lookAt: (site: P) => Promise<T>,
): RegionRead<P, T>[] {
  const starts: (() => void)[] = [];
  const releases: Promise<void>[] = [];
  const looks = sites.map((site): RegionRead<P, T> => {
    const turn = new Promise<void>((start) => starts.push(start));
    let release: () => void = () => undefined;
    releases.push(new Promise<void>((resolve) => (release = resolve)));
    const look: RegionRead<P, T> = { site, result: turn.then(() => lookAt(site)), release };
    look.result.then(
      (found) => (look.outcome = { found }),
      (error: unknown) => (look.outcome = { error }),
    );
    return look;
  });
  void sideBySide([...looks.entries()], REGIONS_AT_ONCE, async ([index, look]) => {
    look.startedAt = look.site.aws.clock.now();
    starts[index]?.();
    await Promise.race([look.result.catch(() => undefined), releases[index]]);
  });
  return looks;
}

/** Waits until all have come to an end, or only those are left that nobody has to wait for. */
async function settled<P extends RegionContext, T>(looks: readonly RegionRead<P, T>[]): Promise<void> {
  const all = Promise.allSettled(looks.map(({ result }) => result)).then(() => true);
  const [first] = looks;
  if (!first) return;
  const { clock } = first.site.aws;
  for (;;) {
    if (await Promise.race([all, clock.sleep(POLL).then(() => false)])) return;
    const late = looks.filter((look) => look.outcome === undefined && isLate(look));
    for (const { release } of late) release();
    if (looks.length > 1 && looks.every((look) => look.outcome !== undefined || late.includes(look))) return;
  }
}

function isLate<P extends RegionContext, T>({ site: { aws }, startedAt }: RegionRead<P, T>): boolean {
  if (startedAt === undefined) return false;
  const now = aws.clock.now();
  const { failures, answers, answeredAt } = aws.health;
  if (now - Math.max(startedAt, answeredAt) > PATIENCE.silent) return true;
  return failures > answers && now - startedAt > PATIENCE.failing;
}

/** One is told as it is; several are told together, with the regions of each, so that they can be put right together. */
function togetherOf(refused: readonly { site: RegionContext; error: unknown }[]): unknown {
  const [first] = refused;
  const interrupted = refused.find(({ error }) => error instanceof Interrupted);
  if (interrupted) return interrupted.error;
  if (refused.length === 1 && first) return inItsRegion(first.site, first.error);
  const regions = new Map<string, string[]>();
  for (const { site, error } of refused) {
    const message = error instanceof Error ? error.message : String(error);
    regions.set(message, [...(regions.get(message) ?? []), site.aws.region]);
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

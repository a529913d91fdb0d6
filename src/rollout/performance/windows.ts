import type { LayerChange } from './samples.ts';

/** A stretch of time in milliseconds since the epoch, on whole minutes; the end is no part of it. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** What is compared with what. */
export interface Windows {
  before: TimeSpan;
  after: TimeSpan;
}

/** How much time is compared. Milliseconds. */
export interface WindowLengths {
  /** After the change, at the most. */
  longest: number;
  /** Before the change, at the least: after a change every start is a cold one, before it few are. */
  leastBefore: number;
}

/** Changes whose windows are the same, so that they can be asked for together. */
export interface Batch {
  changes: LayerChange[];
  windows: Windows;
}

const MINUTE = 60_000;

/** The most log groups that one query takes. Source: CloudWatch Logs API reference, StartQuery, "logGroupNames". */
export const GROUPS_AT_ONCE = 50;

/** How much of a window changes that are asked for together may lie apart. */
const SPREAD = 1 / 20;
const LEAST_SPREAD = 10 * MINUTE;

/** Where a function's REPORT lines are. */
export function logGroupOf({ function: name, logGroup }: LayerChange): string {
  return logGroup ?? `/aws/lambda/${name}`;
}

/**
 * Puts changes together that lie so close that the time between the first and the last can be left out: each call to AWS
 * then serves many functions. After a rollout these are its waves.
 * @param now milliseconds since the epoch
 */
export function batchesOf(changes: readonly LayerChange[], lengths: WindowLengths, now: number): Batch[] {
  const spread = Math.max(LEAST_SPREAD, lengths.longest * SPREAD);
  const batches: LayerChange[][] = [];
  for (const change of changes.toSorted((a, b) => a.finishedAt - b.finishedAt)) {
    const batch = batches.at(-1);
    if (batch && belongs(change, batch, { spread, longest: lengths.longest })) batch.push(change);
    else batches.push([change]);
  }
  return batches.map((batch) => ({ changes: batch, windows: windowsOf(batch, lengths, now) }));
}

/** A change that followed another one of the same function soon has a window of its own. */
function belongs(
  change: LayerChange,
  batch: readonly LayerChange[],
  { spread, longest }: { spread: number; longest: number },
): boolean {
  const all = [...batch, change];
  const first = Math.min(...all.map(({ startedAt }) => startedAt));
  const isShort = ({ startedAt, heldSince = -Infinity }: LayerChange) =>
    startedAt - heldSince < longest + spread;
  const groups = new Set(all.map(logGroupOf));
  return change.finishedAt - first <= spread && groups.size <= GROUPS_AT_ONCE && !all.some(isShort);
}

/**
 * After the change until now; before it for as long, but not less than asked and not longer than it was so. On whole
 * minutes, as CloudWatch counts by them, and without those in which something changed.
 */
function windowsOf(
  batch: readonly LayerChange[],
  { longest, leastBefore }: WindowLengths,
  now: number,
): Windows {
  const started = earlier(Math.min(...batch.map(({ startedAt }) => startedAt)));
  const finished = later(Math.max(...batch.map(({ finishedAt }) => finishedAt)));
  const held = later(Math.max(-Infinity, ...batch.flatMap(({ heldSince }) => heldSince ?? [])));
  const end = Math.max(finished, earlier(Math.min(now, finished + longest)));
  const length = later(Math.max(end - finished, leastBefore));
  return {
    before: { from: Math.min(started, Math.max(held, started - length)), to: started },
    after: { from: finished, to: end },
  };
}

function earlier(moment: number): number {
  return Math.floor(moment / MINUTE) * MINUTE;
}

function later(moment: number): number {
  return Math.ceil(moment / MINUTE) * MINUTE;
}

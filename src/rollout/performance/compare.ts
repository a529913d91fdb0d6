import type { DurationDistribution, LayerChange, LayerMove, Readings, Traffic } from './samples.ts';
import { evaluateReadings, LEAST_SAMPLES } from './verdict.ts';
import type { Verdict, Verdicts } from './verdict.ts';
import type { Windows } from './windows.ts';

/** A function before and after its layers changed. */
export interface FunctionPerformance extends Verdicts {
  function: string;
  layers: LayerMove[];
  /** When the change was over, as an ISO date. */
  changedAt: string;
  /** Minutes that were looked at. */
  minutes: Sides<number>;
  before: Figures;
  after: Figures;
  /** Why there are no figures; a sentence. */
  note?: string;
}

/** Durations in figures: how many, their median, and what one of twenty takes longer than. Milliseconds. */
export interface Figure {
  samples: number;
  p50: number;
  p95: number;
}

/** A function on one side of a change, in figures. */
export interface Figures {
  traffic?: Traffic;
  init?: Figure;
  duration?: Figure;
}

/** One thing on both sides of a change. */
export interface Sides<T> {
  before: T;
  after: T;
}

/** A median of several functions, as they weigh after the change. */
export interface TypicalMedian extends Sides<number> {
  /** How many functions are in it: those with enough samples on both sides. */
  functions: number;
  /** How many samples their medians are of. */
  samples: Sides<number>;
}

/** All functions together. */
export interface PerformanceSum {
  functions: number;
  verdicts: Record<Verdict, number>;
  /** Functions of which more invocations fail. */
  moreErrors: number;
  invocations: Sides<number>;
  errors: Sides<number>;
  coldStarts: Sides<number>;
  /** Milliseconds; undefined where no function has enough samples. */
  init?: TypicalMedian;
  duration?: TypicalMedian;
}

/** What layers cost at run time, as far as it could be read. */
export interface DurationComparison {
  /** In the order of the changes. */
  functions: FunctionPerformance[];
  sum: PerformanceSum;
  /** Bytes of logs that CloudWatch charges for. */
  scanned: number;
  /** What could not be read, and why; sentences. */
  notes: string[];
}

/** A change with what was read of it. */
export interface MeasuredChange {
  change: LayerChange;
  windows: Windows;
  before: Readings;
  after: Readings;
  note?: string;
}

export function performanceOf({ change, windows, before, after, note }: MeasuredChange): FunctionPerformance {
  const minutes = ({ from, to }: { from: number; to: number }) => (to - from) / 60_000;
  return {
    function: change.function,
    layers: change.layers,
    changedAt: new Date(change.finishedAt).toISOString(),
    minutes: { before: minutes(windows.before), after: minutes(windows.after) },
    before: figuresOf(before),
    after: figuresOf(after),
    ...evaluateReadings(before, after),
    ...(note !== undefined && { note }),
  };
}

function figuresOf({ traffic, init, duration }: Readings): Figures {
  return {
    ...(traffic && { traffic }),
    ...(init && { init: figureOf(init) }),
    ...(duration && { duration: figureOf(duration) }),
  };
}

function figureOf({ samples, at }: DurationDistribution): Figure {
  return { samples, p50: at[50], p95: at[95] };
}

export function performanceSum(functions: readonly FunctionPerformance[]): PerformanceSum {
  const verdicts: Record<Verdict, number> = { slower: 0, faster: 0, same: 0, 'too few samples': 0 };
  for (const { verdict } of functions) verdicts[verdict] += 1;
  const total = (of: (figures: Figures) => number) => ({
    before: functions.reduce((sum, { before }) => sum + of(before), 0),
    after: functions.reduce((sum, { after }) => sum + of(after), 0),
  });
  const counted = (what: keyof Pick<Traffic, 'invocations' | 'errors'>) =>
    total(({ traffic }) => traffic?.[what] ?? 0);
  const [init, duration] = [typical(functions, 'init'), typical(functions, 'duration')];
  return {
    functions: functions.length,
    verdicts,
    moreErrors: functions.filter(({ errors }) => errors === 'more').length,
    invocations: counted('invocations'),
    errors: counted('errors'),
    coldStarts: total(({ init }) => init?.samples ?? 0),
    ...(init && { init }),
    ...(duration && { duration }),
  };
}

/**
 * Medians of different functions cannot be put together to one, so each counts as often as it was measured after the
 * change, on both sides: what one function takes does not come and go with the traffic of another.
 */
function typical(
  functions: readonly FunctionPerformance[],
  what: 'init' | 'duration',
): TypicalMedian | undefined {
  const pairs = functions.flatMap(({ before, after }) => {
    const [was, is] = [before[what], after[what]];
    return was && is && Math.min(was.samples, is.samples) >= LEAST_SAMPLES ? [{ was, is }] : [];
  });
  if (pairs.length === 0) return undefined;
  const samples = (of: (pair: { was: Figure; is: Figure }) => Figure) =>
    pairs.reduce((sum, pair) => sum + of(pair).samples, 0);
  const weight = samples(({ is }) => is);
  const mean = (of: (pair: { was: Figure; is: Figure }) => Figure) =>
    pairs.reduce((sum, pair) => sum + of(pair).p50 * pair.is.samples, 0) / weight;
  return {
    functions: pairs.length,
    samples: { before: samples(({ was }) => was), after: weight },
    before: mean(({ was }) => was),
    after: mean(({ is }) => is),
  };
}

// Functions whose layers changed, with what CloudWatch knows of them: drawn from distributions, so that samples are as
// ragged as real ones, and the same in every run.
import type { Emulator } from '../../../emulator/index.js';
import { LEVELS } from '../../../src/rollout/performance/samples.ts';
import type { DurationDistribution, LayerChange } from '../../../src/rollout/performance/samples.ts';
import { diceOf } from '../campaigns/dice.ts';

type Region = ReturnType<Emulator['region']>;

export const MINUTE = 60_000;

/** Durations as those of functions are: most near the median, some many times as long. Milliseconds. */
export function durations(count: number, median: number, next: () => number): number[] {
  return Array.from({ length: count }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const slow = next() < 0.03 ? 5 : 1;
    return Number((median * Math.exp(0.35 * normal) * slow).toFixed(2));
  });
}

/** What CloudWatch makes of durations. */
export function distributionOf(values: readonly number[]): DurationDistribution {
  const sorted = values.toSorted((a, b) => a - b);
  const at = LEVELS.map((level) => {
    const value = sorted[Math.max(0, Math.ceil((level / 100) * sorted.length) - 1)] ?? 0;
    return [level, value] as const;
  });
  return { samples: values.length, at: Object.fromEntries(at) as DurationDistribution['at'] };
}

/** A side of a change: how many invocations, of which so many are cold starts, and how long they take. */
export interface Side {
  invocations: number;
  errors?: number;
  cold: number;
  init: number;
  duration: number;
}

/** A function that was updated within a minute, so and so many minutes ago. */
export interface Changed {
  name: string;
  minutesAgo: number;
  /** How long the change took, in minutes; one unless told. */
  took?: number;
  /** For how long it is invoked afterwards, in minutes; until now unless told. */
  lasts?: number;
  before: Side;
  after: Side;
  group?: string;
  format?: 'Text' | 'JSON';
  seed?: number;
}

/** Seeds a change of the layer `models` from 3 to 4; invocations are spread over the hour before and the time since. */
export function seedChanged(region: Region, now: number, changed: Changed): LayerChange {
  const { name, minutesAgo, group, format, before, after } = changed;
  const { next } = diceOf(changed.seed ?? 1);
  const finishedAt = now - minutesAgo * MINUTE;
  const startedAt = finishedAt - (changed.took ?? 1) * MINUTE;
  const points: Record<'Invocations' | 'Errors' | 'Duration', { at: number; value: number }[]> = {
    ...{ Invocations: [], Errors: [], Duration: [] },
  };
  const put = (side: Side, from: number, length: number) => {
    const took = durations(side.invocations, side.duration, next);
    const starts = durations(side.cold, side.init, next);
    const coldUntil = (index: number) => Math.floor((index * starts.length) / took.length);
    const reports = took.map((duration, index) => ({
      ...{ at: Math.floor(from + ((index + 0.5) * length) / took.length), duration },
      ...(coldUntil(index + 1) > coldUntil(index) && { init: starts[coldUntil(index)] ?? 0 }),
    }));
    for (const { at, duration } of reports) {
      points.Invocations.push({ at, value: 1 });
      points.Duration.push({ at, value: duration });
    }
    if (side.errors) points.Errors.push({ at: from + length / 2, value: side.errors });
    region.seedReports({
      function: name,
      ...(group !== undefined && { group }),
      ...(format !== undefined && { format }),
      reports,
    });
  };
  // A minute at either edge may be only half in a window.
  put(before, startedAt - 59 * MINUTE, 57 * MINUTE);
  put(after, finishedAt + MINUTE, (changed.lasts ?? minutesAgo - 2) * MINUTE);
  for (const [metric, values] of Object.entries(points))
    region.seedMetric({ metric: metric as keyof typeof points, dimensions: { FunctionName: name }, values });
  return {
    ...{ function: name, layers: [{ layer: 'models', from: 3, to: 4 }], startedAt, finishedAt },
    ...(group !== undefined && { logGroup: group }),
  };
}

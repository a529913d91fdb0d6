/** Percentiles that are read of every distribution: the median, what bounds it (see verdict.ts), and the slow end. */
export const LEVELS = [
  ...([20, 25, 30, 35, 37, 40, 43, 45, 48] as const),
  50,
  ...([52, 55, 57, 60, 63, 65, 70, 75, 80] as const),
  95,
] as const;

/** One of the percentiles. */
export type Level = (typeof LEVELS)[number];

/** What is known of some durations, without a single one of them. */
export interface DurationDistribution {
  /** How many there are. */
  samples: number;
  /** Milliseconds, by percentile. */
  at: Readonly<Record<Level, number>>;
}

/** A function on one side of a change. */
export interface Readings {
  /** What CloudWatch counts; undefined where it could not be read. */
  traffic?: Traffic;
  /** Of cold starts: how long the function took to start. */
  init?: DurationDistribution;
  /** Of all other invocations: how long the handler took. A cold start's first invocation is slower by nature. */
  duration?: DurationDistribution;
}

/** What CloudWatch's metrics say of a stretch of time. */
export interface Traffic {
  invocations: number;
  errors: number;
  /** Milliseconds, of cold starts too; undefined without invocations. */
  meanDuration?: number;
}

/** A layer of a function that has another version than before; undefined for none, or for one that is not known. */
export interface LayerMove {
  /** The layer's name. */
  layer: string;
  from?: number;
  to?: number;
}

/** Layers of a function changed: when, and from what to what. */
export interface LayerChange {
  /** The function's name. */
  function: string;
  layers: LayerMove[];
  /** When it may have begun, and when it was over, in milliseconds since the epoch. What is between says nothing. */
  startedAt: number;
  finishedAt: number;
  /** Since when it was as before the change, where that is known. */
  heldSince?: number;
  /** Where its REPORT lines are; `/aws/lambda/` and its name unless told. */
  logGroup?: string;
}

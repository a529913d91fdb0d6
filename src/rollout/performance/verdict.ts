import { LEVELS } from './samples.ts';
import type { DurationDistribution, Level, Readings, Traffic } from './samples.ts';

/** What the comparison of one measure comes to. */
export type Verdict = 'slower' | 'faster' | 'same' | 'too few samples';

/** The same for errors. */
export type ErrorVerdict = 'more' | 'fewer' | 'same' | 'too few samples';

/**
 * Fewer samples on either side say nothing: with 20, the bound of the median is at the 20th percentile; with fewer it
 * would be among the extremes.
 */
export const LEAST_SAMPLES = 20;

/** Below this many invocations on either side, one error more or less would decide. */
export const LEAST_INVOCATIONS = 100;

/** What a median has to differ by to be worth a word: both of them. Milliseconds. */
export const WORTH_TELLING = {
  share: 0.1,
  init: 20,
  duration: 5,
};

/** How much more of all invocations have to fail, or fewer. */
const ERROR_SHARE = 0.005;

/** Of the normal distribution: 99 % are within so many standard deviations. */
const SURE = 2.576;

/**
 * Tells whether something takes longer than before. It does where both hold:
 * - the medians differ by a tenth and by some milliseconds, for less is of no use to anybody;
 * - what bounds the two medians does not overlap. A median is, with 99 % certainty, between the percentiles
 *   50 ± 129/√n: that is a matter of ranks alone, whatever the durations are like, and they are never normal. That two
 *   such bounds part by chance happens once in some thousands of comparisons, so that an alarm among a thousand
 *   functions is none.
 *
 * Percentiles are read at fixed levels, and the next one outwards is taken, never one nearer than the 48th: samples of
 * one function depend on each other, so that more of them do not make a median as sure as ranks alone say.
 * Source of the bound: the sign test's interval of order statistics, e.g. Conover, "Practical Nonparametric Statistics".
 * @param least milliseconds that the medians have to differ by
 */
export function compareMedians(
  before: DurationDistribution | undefined,
  after: DurationDistribution | undefined,
  least: number,
): Verdict {
  if (!before || !after || Math.min(before.samples, after.samples) < LEAST_SAMPLES) return 'too few samples';
  const difference = after.at[50] - before.at[50];
  if (Math.abs(difference) < Math.max(least, WORTH_TELLING.share * before.at[50])) return 'same';
  const [was, is] = [boundsOf(before), boundsOf(after)];
  if (is.low > was.high) return 'slower';
  return is.high < was.low ? 'faster' : 'same';
}

/** Between which values the median is, with 99 % certainty. */
function boundsOf({ samples, at }: DurationDistribution): { low: number; high: number } {
  const half = (SURE * 50) / Math.sqrt(samples);
  const low = LEVELS.findLast((level) => level < 50 && level <= 50 - half) ?? FIRST;
  const high = LEVELS.find((level) => level > 50 && level >= 50 + half) ?? 80;
  return { low: at[low], high: at[high] };
}

/** The outermost of the levels that bound a median. */
const FIRST: Level = LEVELS[0];

/** Tells whether more invocations fail than before, by the same certainty: Wilson's bounds of two shares. */
export function compareErrors(before: Traffic | undefined, after: Traffic | undefined): ErrorVerdict {
  if (!before || !after) return 'too few samples';
  if (Math.min(before.invocations, after.invocations) < LEAST_INVOCATIONS) return 'too few samples';
  const [was, is] = [shareBounds(before), shareBounds(after)];
  if (Math.abs(is.share - was.share) < ERROR_SHARE) return 'same';
  if (is.low > was.high) return 'more';
  return is.high < was.low ? 'fewer' : 'same';
}

/** How many of all fail, and between what that is. Source: Wilson (1927), the score interval. */
function shareBounds({ invocations: n, errors }: Traffic): { share: number; low: number; high: number } {
  // CloudWatch may know of an error before it knows of its invocation.
  const share = Math.min(1, errors / n);
  const middle = (share + SURE ** 2 / (2 * n)) / (1 + SURE ** 2 / n);
  const half = (SURE / (1 + SURE ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + (SURE / (2 * n)) ** 2);
  return { share, low: middle - half, high: middle + half };
}

/** What the comparison of a function comes to, measure by measure and as a whole. */
export interface Verdicts {
  init: Verdict;
  duration: Verdict;
  errors: ErrorVerdict;
  /** Slower where anything is, so that nothing is made up for by something else. */
  verdict: Verdict;
}

export function evaluateReadings(before: Readings, after: Readings): Verdicts {
  const init = compareMedians(before.init, after.init, WORTH_TELLING.init);
  const duration = compareMedians(before.duration, after.duration, WORTH_TELLING.duration);
  const order: Verdict[] = ['slower', 'faster', 'same'];
  const verdict = order.find((one) => one === init || one === duration) ?? 'too few samples';
  return { init, duration, errors: compareErrors(before.traffic, after.traffic), verdict };
}

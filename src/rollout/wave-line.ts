import { formatCount, formatDuration } from '../shared/format.ts';

/** How many functions of a wave are finished, the failed ones among them. */
export interface WaveCount {
  done: number;
  failed: number;
}

/** How far a wave is, after so many milliseconds. */
export interface WaveProgress extends WaveCount {
  /** From 1 on. */
  wave: number;
  waves: number;
  total: number;
  elapsed: number;
}

/** An earlier reading. */
export type ProgressSample = Pick<WaveProgress, 'done' | 'elapsed'>;

/** Milliseconds before which no estimate is made. */
const TOO_EARLY = 5000;

/**
 * A wave's line in the log, e.g. `Wave 2 of 3: 45 of 90 done, 0 failed, 9.8/s, about 5 s left`.
 * @param earlier from which the rate is taken, so that it is that of now and not that of the start
 */
export function waveLine(now: WaveProgress, earlier: ProgressSample): string {
  const { wave, waves, done, failed, total } = now;
  const of = waves > 1 ? ` of ${waves}` : '';
  const count = `${formatCount(done)} of ${formatCount(total)} done, ${formatCount(failed)} failed`;
  return `Wave ${wave}${of}: ${[count, ...pace(now, earlier)].join(', ')}`;
}

function pace({ done, total, elapsed }: WaveProgress, earlier: ProgressSample): string[] {
  const [finished, time] = [done - earlier.done, elapsed - earlier.elapsed];
  if (finished === 0) return [`none in the last ${roughly(time)}`];
  const perSecond = (finished / time) * 1000;
  const rate = perSecond < 1 ? `${Math.round(perSecond * 60)}/min` : `${perSecond.toFixed(1)}/s`;
  const left = ((total - done) / perSecond) * 1000;
  return elapsed < TOO_EARLY || left === 0 ? [rate] : [rate, `about ${roughly(left)} left`];
}

/** Seconds below a minute, minutes from there on. */
function roughly(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : formatDuration(Math.round(seconds / 60) * 60_000);
}

import { log, logEvery } from '../shared/log.ts';
import type { FunctionResult } from './result.ts';
import { waveLine } from './wave-line.ts';
import type { WaveProgress, WaveCount, ProgressSample } from './wave-line.ts';
import type { Progress } from './wave.ts';

/** Tells in the log how a step of a wave gets on: functions as they are done, minutes of a canary as it is looked at. */
export const rolloutProgress: Progress = ({ step, wave, waves, total }, work) => {
  if (step !== 'bake')
    return waveProgress({ wave, waves, total }, (tell) => work((done, failed) => tell({ done, failed })));
  return work((minutes) =>
    log.info(`Wave ${wave} of ${waves}: the canary runs, ${minutes} of ${total} minutes`),
  );
};

/**
 * Tells in the log what became of each function.
 * @param movesOf how its layers changed, in words
 */
export function logResults(
  functions: readonly FunctionResult[],
  movesOf: (before: readonly string[], after: readonly string[]) => string[] = () => [],
): void {
  for (const { function: name, status, before, after, problem, note } of functions) {
    const words = [status, ...movesOf(before, after), problem?.what ?? note ?? ''];
    log.info(`${name}: ${words.filter((word) => word !== '').join(', ')}`);
  }
}

/** Readings that a wave's rate looks back: 15 seconds, so that it is that of now and not that of the start. */
const LOOKING_BACK = 5;

/**
 * Tells how far a wave is every three seconds, as long as there are functions left; nothing of a quicker one.
 * @param work calls `update` whenever a function is finished
 */
export async function waveProgress<T>(
  wave: Pick<WaveProgress, 'wave' | 'waves' | 'total'>,
  work: (update: (count: WaveCount) => void) => Promise<T>,
): Promise<T> {
  let count: WaveCount = { done: 0, failed: 0 };
  const readings: ProgressSample[] = [{ done: 0, elapsed: 0 }];
  const line = (elapsed: number) => {
    const [earliest = { done: 0, elapsed: 0 }] = readings.slice(-LOOKING_BACK);
    readings.push({ done: count.done, elapsed });
    return count.done < wave.total ? waveLine({ ...wave, ...count, elapsed }, earliest) : undefined;
  };
  return logEvery(line, () => work((now) => (count = now)));
}

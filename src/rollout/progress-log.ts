import { log, waveProgress } from '../shared/log.ts';
import type { FunctionResult } from './result.ts';
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
export function tellResults(
  functions: readonly FunctionResult[],
  movesOf: (before: readonly string[], after: readonly string[]) => string[] = () => [],
): void {
  for (const { function: name, status, before, after, problem, note } of functions) {
    const words = [status, ...movesOf(before, after), problem?.what ?? note ?? ''];
    log.info(`${name}: ${words.filter((word) => word !== '').join(', ')}`);
  }
}

import { log, withProgress } from './log.js';
import type { FunctionResult } from './rollout/result.js';
import type { Progress } from './rollout/wave.js';

/** Tells in the log how a step of a wave gets on. */
export const rolloutProgress: Progress = ({ step, wave, waves, total }, work) =>
  withProgress({ label: `Wave ${wave} of ${waves}, ${step}`, unit: 'functions', total }, (update) =>
    work((done) => update(done)),
  );

/** Tells in the log what became of each function. */
export function tellResults(functions: readonly FunctionResult[]): void {
  for (const { function: name, status, problem, note } of functions) {
    const why = problem?.what ?? note;
    log.info(`${name}: ${status}${why ? `, ${why}` : ''}`);
  }
}

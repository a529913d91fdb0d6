// Rollouts as a run leaves them, for the tests of what is made of them.
import type { FunctionResult, RolloutReport, WaveResult, WaveStep } from '../../src/rollout/result.ts';
import { functionOf } from './report-of.ts';

/** When every rollout of the tests starts. */
export const START = '2026-11-23T14:03:12.000Z';

/** A step between two moments, in seconds from the start. */
export function stepOf(name: WaveStep['name'], from: number, to: number): WaveStep {
  const at = (seconds: number) => new Date(Date.parse(START) + seconds * 1000).toISOString();
  return { name, startedAt: at(from), finishedAt: at(to) };
}

/** A wave of ten functions that went well, in ten seconds after those before it. */
export function waveOf(number: number, changes: Partial<WaveResult> = {}): WaveResult {
  return {
    number,
    share: `${number}0%`,
    functions: 10,
    status: 'done',
    steps: [stepOf('update', 10 * number - 10, 10 * number)],
    gates: [],
    ...changes,
  };
}

/** A wave that was not reached. */
export function waitingOf(number: number): WaveResult {
  return waveOf(number, { status: 'waiting', steps: [] });
}

/** A rollout of version 4 in one wave, and what differs from that. */
export function rolloutOf(changes: Partial<RolloutReport> = {}): RolloutReport {
  return {
    version: 'arn:aws:lambda:eu-central-1:123456789012:layer:models:4',
    waves: [waveOf(1)],
    record: '/tmp/publish-layer/rollout.jsonl',
    passedOver: [],
    leftOpen: [],
    ...changes,
  };
}

/** A function that was rolled back; it failed where there is a problem. */
export function rolledBackOf(name: string, problem?: FunctionResult['problem']): FunctionResult {
  const { before } = functionOf(name);
  return functionOf(name, { status: 'rolled-back', after: before, ...(problem && { problem }) });
}

/** A function that was not reached. */
export function skippedOf(name: string): FunctionResult {
  const { before } = functionOf(name);
  return functionOf(name, { status: 'skipped', after: before, note: 'It was not reached.' });
}

/** Where the alias `live` went. */
export function aliasOf(
  from: string,
  to: string,
  weights: Record<string, number> = {},
): NonNullable<FunctionResult['alias']> {
  return { name: 'live', before: { version: from, weights: {} }, after: { version: to, weights } };
}

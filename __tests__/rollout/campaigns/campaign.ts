// Many runs of one scene, each from a seed of its own. The normal suite makes a few of them, `npm run trust` all:
// it sets TRUST. A run that fails names its seed, and `TRUST_SEED=<seed>` makes that run alone.
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from '@jest/globals';
import { diceOf } from './dice.ts';
import type { Dice } from './dice.ts';

export interface Campaign {
  name: string;
  /** Runs in the normal suite, and all of them. */
  runs: { short: number; long: number };
  /** Answers NOTHING_TO_TRY where nothing was disturbed: such a run is not counted. */
  run: (dice: Dice, seed: number) => Promise<unknown>;
}

/** A seed stands for nothing, as those after the last of the cases do, or what was to be disturbed was over by then. */
export const NOTHING_TO_TRY = 'nothing to try';

/** One line of the file that TRUST_RESULTS names, for the table of `npm run trust`. */
export interface CampaignResult {
  campaign: string;
  /** Without those that had nothing to try. */
  runs: number;
  seconds: number;
  failures: number;
}

/** Failed runs after which a campaign ends: they will not tell more than these. */
const ENOUGH_FAILURES = 20;
/** A run that takes longer does not end at all. Milliseconds. */
const RUN_TIMEOUT = 120_000;
const TIMEOUT = 6 * 3_600_000;

/** Makes a campaign one test. */
export function campaign({ name, runs, run }: Campaign): void {
  test(
    name,
    async () => {
      const started = performance.now();
      const seeds = seedsFor(runs);
      const failures: Error[] = [];
      let made = 0;
      for (const seed of seeds) {
        const told = await withSeed(seed, run).catch((error: unknown) => {
          failures.push(failureOf(seed, error));
          if (process.env['TRUST']) process.stderr.write(`${name}: TRUST_SEED=${seed} fails\n`);
        });
        if (told !== NOTHING_TO_TRY) made++;
        if (failures.length >= ENOUGH_FAILURES) break;
      }
      const seconds = (performance.now() - started) / 1000;
      note({ campaign: name, runs: made, seconds, failures: failures.length });
      if (failures.length > 0) {
        throw new Error(failures.map(({ message }) => message).join('\n\n'));
      }
      if (made === 0) throw new Error(`${name}: none of ${seeds.length} seeds had something to try`);
    },
    TIMEOUT,
  );
}

function seedsFor({ short, long }: Campaign['runs']): number[] {
  const { TRUST_SEED: seed, TRUST: all } = process.env;
  if (seed) return [Number(seed)];
  return Array.from({ length: all ? long : short }, (_, index) => index + 1);
}

/**
 * The case that a seed stands for: each stands for another one, and a few of them are spread over all, as neighbours are
 * alike; undefined for those after the last.
 */
export function caseOf<T>(seed: number, cases: readonly T[]): T | undefined {
  let stride = Math.ceil(cases.length * 0.618);
  while (commonDivisor(stride, cases.length) > 1) stride++;
  return seed > cases.length ? undefined : cases[((seed - 1) * stride) % cases.length];
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

/** So that every case is tried. @throws where there are more cases than the long form has runs */
export function expectEnough(runs: number, cases: readonly unknown[]): void {
  if (cases.length > runs) throw new Error(`${runs} runs are not enough for ${cases.length} cases`);
}

/** What is random in the code under test, its pauses, comes from the seed as well. */
async function withSeed(seed: number, run: Campaign['run']): Promise<unknown> {
  const { random } = Math;
  const late = new AbortController();
  Math.random = diceOf(-seed).next;
  try {
    const overdue = sleep(RUN_TIMEOUT, undefined, { signal: late.signal }).then(() => {
      throw new Error(`it did not end within ${RUN_TIMEOUT / 1000} s`);
    });
    return await Promise.race([run(diceOf(seed), seed), overdue]);
  } finally {
    late.abort();
    Math.random = random;
  }
}

function failureOf(seed: number, error: unknown): Error {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Error(`TRUST_SEED=${seed} fails: ${told}`);
}

/** Notes a result for the table. */
export function note(result: CampaignResult): void {
  const { TRUST_RESULTS: path } = process.env;
  if (path) appendFileSync(path, `${JSON.stringify(result)}\n`);
}

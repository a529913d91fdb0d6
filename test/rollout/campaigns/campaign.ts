// Many runs of one scene, each from a seed of its own. The normal suite makes a few of them, `npm run trust` all:
// it sets TRUST. A run that fails names its seed, and `TRUST_SEED=<seed>` makes that run alone.
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from '@jest/globals';
import { diceOf } from './dice.js';
import type { Dice } from './dice.js';

export interface Campaign {
  name: string;
  /** Runs in the normal suite, and all of them. */
  runs: { short: number; long: number };
  run: (dice: Dice, seed: number) => Promise<void>;
}

/** One line of the file that TRUST_RESULTS names, for the table of `npm run trust`. */
export interface CampaignResult {
  campaign: string;
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
        made++;
        await withSeed(seed, run).catch((error: unknown) => {
          failures.push(failureOf(seed, error));
          if (process.env['TRUST']) process.stderr.write(`${name}: TRUST_SEED=${seed} fails\n`);
        });
        if (failures.length >= ENOUGH_FAILURES) break;
      }
      const seconds = (performance.now() - started) / 1000;
      note({ campaign: name, runs: made, seconds, failures: failures.length });
      if (failures.length > 0) {
        throw new Error(failures.map(({ message }) => message).join('\n\n'));
      }
    },
    TIMEOUT,
  );
}

function seedsFor({ short, long }: Campaign['runs']): number[] {
  const { TRUST_SEED: seed, TRUST: all } = process.env;
  if (seed) return [Number(seed)];
  return Array.from({ length: all ? long : short }, (_, index) => index + 1);
}

/** What is random in the code under test, its pauses, comes from the seed as well. */
async function withSeed(seed: number, run: Campaign['run']): Promise<void> {
  const { random } = Math;
  const late = new AbortController();
  Math.random = diceOf(-seed).next;
  try {
    const overdue = sleep(RUN_TIMEOUT, undefined, { signal: late.signal }).then(() => {
      throw new Error(`it did not end within ${RUN_TIMEOUT / 1000} s`);
    });
    await Promise.race([run(diceOf(seed), seed), overdue]);
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

// Fuzzing with fast-check: for so many seconds, everything that was ever found first. What is found is kept beside the
// tests, in __tests__/fuzz/corpus, to be committed with what mends it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '@jest/globals';
import fc from 'fast-check';
import { note } from '../rollout/campaigns/campaign.ts';

export interface Target {
  /** Also the name of its folder in the corpus. */
  name: string;
  inputs: fc.Arbitrary<Buffer>;
  /** Throws where a promise is broken. */
  holds: (input: Buffer) => void | Promise<void>;
}

const SHORT_SECONDS = 1;
const LONG_SECONDS = 60;
/** Inputs a second that even a busy machine tries. */
const LEAST = 10;
/** No input is worth more. */
const MOST_MILLISECONDS = 2000;
const CORPUS = resolve('__tests__/fuzz/corpus');

/** Makes fuzzing of a target one test. FUZZ_SECONDS says how long, FUZZ_SEED with what. */
export function fuzz({ name, inputs, holds }: Target): void {
  const { FUZZ_SECONDS: given, FUZZ_SEED: seed, TRUST: isLong } = process.env;
  const seconds = Number(given ?? (isLong ? LONG_SECONDS : SHORT_SECONDS));
  const folder = join(CORPUS, name.replaceAll(' ', '-'));
  const known = existsSync(folder) ? readdirSync(folder) : [];
  test(
    `${name}, for ${seconds} s`,
    async () => {
      let runs = 0;
      const started = performance.now();
      const timed = async (input: Buffer) => {
        runs += 1;
        const before = performance.now();
        await holds(input);
        const took = performance.now() - before;
        if (took > MOST_MILLISECONDS) throw new Error(`it took ${took} ms`);
      };
      for (const file of known) await timed(Buffer.from(readFileSync(join(folder, file), 'utf8'), 'hex'));
      const result = await fc.check(fc.asyncProperty(inputs, timed), {
        numRuns: 1_000_000_000,
        interruptAfterTimeLimit: seconds * 1000,
        ...(seed && { seed: Number(seed) }),
      });
      const failures = result.failed && result.counterexample ? 1 : 0;
      note({ campaign: `fuzzing: ${name}`, runs, seconds: (performance.now() - started) / 1000, failures });
      const [found] = result.counterexample ?? [];
      if (found) throw new Error(`${keep(folder, found)}: ${String(result.errorInstance)}`);
      const tried = runs - known.length;
      if (tried < LEAST * Math.max(seconds, 1)) throw new Error(`only ${tried} inputs were tried`);
    },
    (seconds + 60) * 1000,
  );
}

/** @returns where the input is now */
function keep(folder: string, input: Buffer): string {
  const file = join(folder, `${createHash('sha256').update(input).digest('hex').slice(0, 16)}.hex`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, input.toString('hex'));
  return file;
}

/** A good input with some bytes of it changed, left out, doubled or added. */
export function mutated(good: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const change = fc.record({
    at: fc.nat(1_000_000),
    kind: fc.constantFrom('flip', 'set', 'wild', 'cut', 'double', 'add', 'end'),
    value: fc.nat(255),
    length: fc.nat(64),
  });
  return fc
    .tuple(fc.constantFrom(...good), fc.array(change, { minLength: 0, maxLength: 8 }))
    .map(([from, changes]) =>
      changes.reduce((bytes: Buffer, { at, kind, value, length }) => {
        const place = bytes.length === 0 ? 0 : at % bytes.length;
        const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
        if (kind === 'cut') return Buffer.concat([before, after.subarray(length)]);
        if (kind === 'double') return Buffer.concat([before, after.subarray(0, length), after]);
        if (kind === 'add') return Buffer.concat([before, Buffer.alloc(length, value), after]);
        if (kind === 'end') return Buffer.from(before);
        const copy = Buffer.from(bytes);
        if (kind === 'wild') copy.fill(value > 127 ? 0xff : 0, place, Math.min(copy.length, place + 4));
        else if (copy.length > 0)
          copy[place] = kind === 'set' ? value : (copy[place] ?? 0) ^ (1 << (value % 8));
        return copy;
      }, from),
    );
}

/** Text made of the given pieces and of anything else, as UTF-8. */
export function pieced(pieces: readonly string[]): fc.Arbitrary<Buffer> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  return fc.array(piece, { maxLength: 14 }).map((all) => Buffer.from(all.join('')));
}

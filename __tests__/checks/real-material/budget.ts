import { expect } from '@jest/globals';
import { isLate } from '../../child-process.ts';

/** Minutes that each suite on real packages may take, downloads included. */
const MINUTES = Number(process.env['REAL_LAYERS_MINUTES'] || 60);
/** The share of it that downloads may take; the rest is for the cases. */
const DOWNLOADS = 0.75;

/** Material that did not come in time. */
export class Late extends Error {}

/**
 * The time of a suite. Cases that have not begun when it is up are left out, so that a slow registry makes a run smaller
 * and not longer; `expectEnough` fails where too few are left.
 */
export class Budget {
  /** Milliseconds; longer than anything that the budget ends itself. */
  readonly timeout = MINUTES * 60_000 + 300_000;
  readonly #end: number;
  readonly #downloadsEnd: number;
  readonly #left: string[] = [];
  #ran = 0;

  constructor(minutes = MINUTES) {
    this.#end = Date.now() + minutes * 60_000;
    this.#downloadsEnd = Date.now() + minutes * 60_000 * DOWNLOADS;
  }

  /** When downloads are broken off, in milliseconds since 1970. */
  get downloadsEnd(): number {
    return this.#downloadsEnd;
  }

  /** Runs a case, unless the time is up or something that it waits for comes too late. */
  async run(id: string, body: () => void | Promise<void>): Promise<void> {
    if (Date.now() >= this.#end) return void this.#left.push(id);
    try {
      await body();
    } catch (error) {
      if (error instanceof Late || isLate(error)) return void this.#left.push(id);
      throw error;
    }
    this.#ran += 1;
  }

  /** Says how many cases were left out, and fails where fewer than a number have passed. */
  expectEnough(least: number): void {
    const all = this.#ran + this.#left.length;
    if (this.#left.length === 0) return;
    console.warn(`${this.#left.length} of ${all} left out: the time was up (${this.#left.join(', ')})`);
    expect(this.#ran).toBeGreaterThanOrEqual(least);
  }
}

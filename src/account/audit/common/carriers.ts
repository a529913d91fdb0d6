/** A set of functions by their index, as bits: thousands of such sets are intersected. */
export class Carriers {
  readonly #words: Uint32Array;

  private constructor(words: Uint32Array) {
    this.#words = words;
  }

  /** @param length how many functions there are */
  static of(indexes: readonly number[], length: number): Carriers {
    const carriers = new Carriers(new Uint32Array(Math.ceil(length / 32)));
    for (const index of indexes) carriers.add(index);
    return carriers;
  }

  add(index: number): void {
    this.#words[index >>> 5] = (this.#words[index >>> 5] ?? 0) | (1 << (index & 31));
  }

  has(index: number): boolean {
    return ((this.#words[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
  }

  and(other: Carriers): Carriers {
    return new Carriers(this.#words.map((word, at) => word & (other.#words[at] ?? 0)));
  }

  without(other: Carriers): Carriers {
    return new Carriers(this.#words.map((word, at) => word & ~(other.#words[at] ?? 0)));
  }

  get count(): number {
    let count = 0;
    for (const word of this.#words) count += bitsIn(word);
    return count;
  }

  /** Ascending. */
  indexes(): number[] {
    return Array.from({ length: this.#words.length * 32 }, (_, index) => index).filter((index) =>
      this.has(index),
    );
  }

  /** Equal for equal sets. */
  key(): string {
    return this.#words.join();
  }
}

/** Source: Henry S. Warren, "Hacker's Delight", counting 1-bits. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

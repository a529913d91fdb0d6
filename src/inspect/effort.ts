/**
 * How much of a text was looked at more than once. A text costs time by its size and by this: it says, without a clock,
 * that none can be made that costs many times as much as others.
 */
export interface Effort {
  /** Each as often as it was looked at again. */
  characters: number;
}

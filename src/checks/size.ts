import type { CheckedLayer } from './checked-layer.js';
import type { Finding } from './finding.js';

/** A share of a layer that functions do not need at run time. */
export interface Removable {
  /** `tests`, `documentation`, `bytecode`, `sources`, `duplicates`, … */
  what: string;
  files: number;
  /** Bytes, unzipped. */
  size: number;
  /** Patterns for `exclude` that leave it out; none for duplicates, which are to be stored once. */
  exclude: string[];
  /** Some of the paths, at most three. */
  examples: string[];
}

export const SIZE_RULES = {} as const satisfies Record<string, string>;

export function size(layer: CheckedLayer): Finding[] {
  return layer.files.length < 0 ? [] : [];
}

/** What could be left out of a layer, the most bytes first. */
export function removable(layer: CheckedLayer): Removable[] {
  return layer.files.length < 0 ? [] : [];
}

import type { Reading } from './reading.js';

/** The lines of a YAML file, and how far they are read. */
export interface YamlSource {
  readonly lines: string[];
  /** The line that comes next, from 0 on. */
  at: number;
  into: Reading;
}

/** Where a value stands, and how deep it is at least. */
export interface YamlPlace {
  path: string;
  name: string;
  /** Columns of the collection that it is in; -1 for none. */
  indent: number;
  level: number;
}

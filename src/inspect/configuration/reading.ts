import { LineCounter } from 'yaml';

/** One value of a configuration file. */
export interface ConfigurationValue {
  /** The way to it, e.g. `db.password`, `servers[0].name`. */
  key: string;
  /** The last name on that way, e.g. `password`. */
  name: string;
  /** From 1 on; of a value by an alias the line of the alias. */
  line: number;
  /** As the file means it; a number, a boolean or a list without entries as it is written. */
  text: string;
  isString: boolean;
  /** A tag of an application makes it the name of something, as in `!Ref DbPassword`. */
  isReference?: true;
  /** A merge brings it to a mapping that has a value of its own for the key. */
  isOverridden?: true;
}

/** A place in a configuration file. */
export interface KeyPlace {
  key: string;
  line: number;
}

/** The content of a file of one of the formats, as far as it could be read. */
export interface ConfigurationReading {
  values: ConfigurationValue[];
  /** Keys that one and the same mapping has more than once. */
  repeated: KeyPlace[];
  /** Why no program can read it, as the end of a sentence. */
  fault?: { line: number; what: string };
  /** Why it is not read whole here, though it may be right, as the end of a sentence. */
  unread?: string;
}

/** The file goes beyond a bound of the reader: it may be right, and have more values. */
export class BeyondBounds extends Error {}

/** Deeper nesting than any configuration has; the parsers recurse, and a full stack would end the process. */
export const MOST_LEVELS = 100;

/** @throws BeyondBounds */
export function refuseDeeper(level: number): void {
  if (level > MOST_LEVELS) throw new BeyondBounds(`nests deeper than ${MOST_LEVELS} levels`);
}

/**
 * Reads as far as the bounds go.
 * @param read adds to the reading; throws BeyondBounds
 */
export function readWithinBounds(read: (into: ConfigurationReading) => void): ConfigurationReading {
  const into: ConfigurationReading = { values: [], repeated: [] };
  try {
    read(into);
  } catch (error) {
    if (!(error instanceof BeyondBounds)) throw error;
    into.unread = error.message;
  }
  return into;
}

/** A file of a mebibyte could have values by the thousand whose ways to them are megabytes long. */
const LONGEST_WAY = 2000;

/** The way to a key of a mapping that is at `path`. @throws BeyondBounds */
export function below(path: string, name: string): string {
  const way = path === '' ? name : `${path}.${name}`;
  if (way.length > LONGEST_WAY)
    throw new BeyondBounds('has keys that are longer than those of a configuration');
  return way;
}

/** @returns the line, from 1 on, of a place in the text */
export function lineFinder(text: string): (offset: number) => number {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) lines.addNewLine(index + end.length);
  return (offset) => lines.linePos(offset).line;
}

/** One value of a configuration file. */
export interface ConfigurationValue {
  /** The way to it, e.g. `db.password`, `servers[0].name`. */
  key: string;
  /** The last name on that way, e.g. `password`. */
  name: string;
  /** From 1 on. */
  line: number;
  /** As the file means it; a number, a boolean or a list without entries as it is written. */
  text: string;
  isString: boolean;
}

/** A place in a configuration file. */
export interface KeyPlace {
  key: string;
  line: number;
}

/** What a file of one of the formats says, as far as it could be read. */
export interface Reading {
  values: ConfigurationValue[];
  /** Keys that one and the same mapping has more than once. */
  repeated: KeyPlace[];
  /** Why no program can read it, as the end of a sentence. */
  fault?: { line: number; what: string };
  /** It uses what the reader here does not know: it may be right or wrong, and have more values. */
  isPartial?: true;
}

/** The file breaks its format's rules, for sure. */
export class Broken extends Error {
  constructor(
    readonly line: number,
    readonly what: string,
  ) {
    super(what);
  }
}

/** The file uses something that the reader does not know. */
export class Unknown extends Error {}

/** Deeper nesting than any configuration has is left alone. */
export const MOST_LEVELS = 100;

/**
 * Reads as far as it goes.
 * @param read puts into the reading what it finds; throws Broken or Unknown
 */
export function reading(read: (into: Reading) => void): Reading {
  const into: Reading = { values: [], repeated: [] };
  try {
    read(into);
  } catch (error) {
    if (error instanceof Broken) into.fault = { line: error.line, what: error.what };
    else if (error instanceof Unknown) into.isPartial = true;
    else throw error;
  }
  return into;
}

/** The way to a key of a mapping that is at `path`. */
export function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

import { below, Broken, MOST_LEVELS, reading, Unknown } from './reading.js';
import type { Reading } from './reading.js';

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/**
 * Reads JSON as RFC 8259 has it. `JSON.parse` tells neither lines nor keys that are there twice, and quotes the file,
 * which may hold secrets, in its messages.
 */
export function readJson(text: string): Reading {
  return reading((into) => {
    const source = { text, at: 0, line: 1, counted: 0 };
    if (text.startsWith('\ufeff'))
      throw new Broken(1, 'begins with a byte order mark, which JSON does not have');
    value(source, into, { path: '', name: '', level: 0 });
    skip(source);
    if (source.at < text.length) throw broken(source, 'goes on behind the end of its value');
  });
}

interface Source {
  readonly text: string;
  at: number;
  /** The line of the place up to which lines are counted. */
  line: number;
  counted: number;
}

/** Where a value stands. */
interface Place {
  path: string;
  name: string;
  level: number;
}

function value(source: Source, into: Reading, place: Place): void {
  if (place.level > MOST_LEVELS) throw new Unknown();
  skip(source);
  const line = lineOf(source);
  const next = source.text[source.at];
  const leaf = (text: string, isString: boolean) =>
    into.values.push({ key: place.path, name: place.name, line, text, isString });
  if (next === '{') {
    if (object(source, into, place) === 0) leaf('{}', false);
  } else if (next === '[') {
    if (array(source, into, place) === 0) leaf('[]', false);
  } else if (next === '"') leaf(string(source), true);
  else leaf(literal(source), false);
}

function literal(source: Source): string {
  const word = take(source, WORD) ?? take(source, NUMBER);
  if (word !== undefined) return word;
  const isEnd = source.at >= source.text.length;
  throw broken(source, isEnd ? 'ends where a value is expected' : 'has no JSON value where one is expected');
}

/** @returns how many members it has */
function object(source: Source, into: Reading, { path, level }: Place): number {
  const keys = new Set<string>();
  return list(source, '}', () => {
    skip(source);
    const line = lineOf(source);
    if (source.text[source.at] !== '"')
      throw broken(source, 'has no key in double quotes where one is expected');
    const name = string(source);
    const key = below(path, name);
    if (keys.has(name)) into.repeated.push({ key, line });
    keys.add(name);
    skip(source);
    if (source.text[source.at] !== ':') throw broken(source, 'lacks the colon behind a key');
    source.at += 1;
    value(source, into, { path: key, name, level: level + 1 });
  });
}

/** @returns how many items it has */
function array(source: Source, into: Reading, { path, name, level }: Place): number {
  return list(source, ']', (index) =>
    value(source, into, { path: `${path}[${index}]`, name, level: level + 1 }),
  );
}

function list(source: Source, end: string, item: (index: number) => void): number {
  source.at += 1;
  skip(source);
  if (source.text[source.at] === end) {
    source.at += 1;
    return 0;
  }
  for (let index = 0; ; index += 1) {
    item(index);
    skip(source);
    const next = source.text[source.at];
    if (next !== ',' && next !== end) throw broken(source, `lacks a comma or the closing ${end}`);
    source.at += 1;
    if (next === end) return index + 1;
  }
}

function string(source: Source): string {
  const quoted = take(source, STRING);
  if (quoted === undefined)
    throw broken(source, 'has a text that is not closed in its line, or has a wrong escape');
  return JSON.parse(quoted) as string;
}

function skip(source: Source): void {
  take(source, SPACE);
}

function take(source: Source, what: RegExp): string | undefined {
  what.lastIndex = source.at;
  const found = what.exec(source.text)?.[0];
  source.at += found?.length ?? 0;
  return found;
}

function lineOf(source: Source): number {
  for (; source.counted < source.at; source.counted += 1)
    if (source.text[source.counted] === '\n') source.line += 1;
  return source.line;
}

function broken(source: Source, what: string): Broken {
  return new Broken(lineOf(source), what);
}

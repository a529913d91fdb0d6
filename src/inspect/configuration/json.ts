import { createScanner, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { below, lineFinder, readWithinBounds, refuseDeeper } from './reading.ts';
import type { ConfigurationReading } from './reading.ts';

/** Kinds of the parser's errors in our words: its own are codes, and `JSON.parse` quotes the file, with its secrets. */
const FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'has a word or sign that JSON does not have',
  InvalidNumberFormat: 'has a number that JSON does not have',
  PropertyNameExpected: 'has no key in double quotes where one is expected',
  ValueExpected: 'has no JSON value where one is expected',
  ColonExpected: 'lacks the colon behind a key',
  CommaExpected: 'lacks a comma or a closing bracket',
  CloseBraceExpected: 'lacks a comma or the closing }',
  CloseBracketExpected: 'lacks a comma or the closing ]',
  EndOfFileExpected: 'goes on behind the end of its value',
  InvalidCommentToken: 'has a comment, which JSON does not have',
  UnexpectedEndOfComment: 'has a comment that is not closed, and JSON has none',
  UnexpectedEndOfString: 'has a text that is not closed in its line',
  UnexpectedEndOfNumber: 'has a number that is cut short',
  InvalidUnicode: 'has a \\u that four hexadecimal digits do not follow',
  InvalidEscapeCharacter: 'has an escape that JSON does not know',
  InvalidCharacter: 'has a control character in a text',
};

/** A file, and the line of a place in it. */
interface Source {
  text: string;
  lineOf: (offset: number) => number;
}

/** Where a value stands. */
interface Place {
  path: string;
  name: string;
}

/** Reads JSON as RFC 8259 has it, with the line of each value, and keys that are there twice. */
export function readJson(text: string): ConfigurationReading {
  return readWithinBounds((into) => {
    refuseDeepNesting(text);
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { disallowComments: true });
    const source = { text, lineOf: lineFinder(text) };
    if (root) addValues(root, { path: '', name: '' }, source, into);
    const [first] = errors;
    if (first) into.fault = faultOf(first, source);
  });
}

function faultOf({ error, offset }: ParseError, { text, lineOf }: Source): { line: number; what: string } {
  if (text.startsWith('\ufeff'))
    return { line: 1, what: 'begins with a byte order mark, which JSON does not have' };
  const what = FAULTS[printParseErrorCode(error)] ?? 'is not as JSON has it';
  return { line: lineOf(offset), what };
}

/** @throws BeyondBounds before the parser recurses into it */
function refuseDeepNesting(text: string): void {
  const scanner = createScanner(text, true);
  let level = 0;
  // The end has no token to wait for: behind a comment that is not closed, it has a length of one for ever.
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const token = text.charAt(scanner.getTokenOffset());
    if (token === '{' || token === '[') refuseDeeper((level += 1));
    else if (token === '}' || token === ']') level -= 1;
  }
}

function addValues(node: Node, place: Place, source: Source, into: ConfigurationReading): void {
  const { type, offset, length, children = [] } = node;
  if (type === 'object' && children.length > 0) return addMembers(children, place, source, into);
  if (type === 'array' && children.length > 0) {
    for (const [index, child] of children.entries())
      addValues(child, { ...place, path: `${place.path}[${index}]` }, source, into);
    return;
  }
  const isString = type === 'string';
  const written = isString ? String(node.value) : source.text.slice(offset, offset + length);
  into.values.push({
    key: place.path,
    name: place.name,
    line: source.lineOf(offset),
    isString,
    text: type === 'object' ? '{}' : type === 'array' ? '[]' : written,
  });
}

function addMembers(
  members: readonly Node[],
  { path }: Place,
  source: Source,
  into: ConfigurationReading,
): void {
  const keys = new Set<string>();
  for (const { children: [key, value] = [] } of members) {
    if (!key) continue;
    const name = String(key.value);
    const place = { path: below(path, name), name };
    if (keys.has(name)) into.repeated.push({ key: place.path, line: source.lineOf(key.offset) });
    keys.add(name);
    if (value) addValues(value, place, source, into);
  }
}

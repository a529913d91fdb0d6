import { below, Broken, MOST_LEVELS, reading, Unknown } from './reading.js';
import type { Reading } from './reading.js';
import { flowCollection } from './yaml-flow.js';
import { blockScalar, isComment, isMarker, quotedScalar } from './yaml-scalars.js';
import type { YamlPlace, YamlSource } from './yaml-source.js';

/**
 * Reads YAML as configurations are written: mappings and lists by indentation, plain, quoted and block texts, and the
 * collections of JSON. What is called broken here every YAML parser refuses; explicit keys, aliases and the like make
 * the reading a partial one. A parser of all of YAML would add 126 kB to what every run loads.
 * Source: YAML 1.2.2, yaml.org/spec.
 */
export function readYaml(text: string): Reading {
  return reading((into) => {
    if (UNUSUAL.test(text)) throw new Unknown();
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
    const source: YamlSource = { lines, at: 0, into };
    for (let document = 0; document === 0 || source.at < lines.length; document += 1)
      readDocument(source, document === 0 ? '' : `[${document}]`);
  });
}

/** Characters that YAML forbids, or that some parsers take for the end of a line. */
const UNUSUAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffd]/;

function readDocument(source: YamlSource, path: string): void {
  const { lines } = source;
  skipBlank(source);
  const isStart = () => /^---(?:\s*|\s+#.*)$/.test(lines[source.at] ?? '');
  if (isStart()) source.at += 1;
  else if (/^(?:%|---)/.test(lines[source.at] ?? '')) throw new Unknown();
  skipBlank(source);
  if (source.at < lines.length && !isMarker(lines[source.at]))
    block(source, { path, name: '', indent: -1, level: 0 });
  skipBlank(source);
  if (source.at >= lines.length || isStart()) return;
  if (!isMarker(lines[source.at])) throw misplaced(source);
  if (!/^\.\.\.\s*$/.test(lines[source.at] ?? '')) throw new Unknown();
  source.at += 1;
  skipBlank(source);
}

function skipBlank(source: YamlSource): void {
  while (source.at < source.lines.length && isComment(source.lines[source.at] ?? '')) source.at += 1;
}

/** The next line with something on it that is part of the document, if it is indented more than so many columns. */
function nextLine(source: YamlSource, indent: number): { text: string; column: number } | undefined {
  skipBlank(source);
  const line = source.lines[source.at];
  if (line === undefined || isMarker(line)) return undefined;
  const column = /^ */.exec(line)?.[0].length ?? 0;
  if (line[column] === '\t') {
    // Tabs may stand before a text that goes on, and never before a key or an item.
    if (KEY.test(line.trimStart()) || ITEM.test(line.trimStart()))
      throw new Broken(source.at + 1, 'is indented with a tab, which YAML forbids');
    throw new Unknown();
  }
  // Explicit keys and values, which configurations do not have.
  if (/^[?:](?:\s|$)/.test(line.slice(column))) throw new Unknown();
  return column > indent ? { text: line.slice(column), column } : undefined;
}

/** A plain key is taken only where it looks like one; what else may be a key is left alone. */
const KEY =
  /^(?:(?!-\s)[A-Za-z0-9_$./<~-](?:[^:#\s{}[\],'"]|:(?=\S)|(?<=\S)#| +(?=[^\s:#]))*|"[^"\\\n]*"|'[^'\n]*')[ \t]*:(?=\s|$)/;
const ITEM = /^-(?=\s|$)/;

/** A value that begins on a line of its own. */
function block(source: YamlSource, place: YamlPlace): void {
  if (place.level > MOST_LEVELS) throw new Unknown();
  const line = nextLine(source, place.indent);
  if (!line) return leaf(source, place, { text: '', line: source.at + 1, isString: false });
  if (ITEM.test(line.text)) return sequence(source, { ...place, indent: line.column });
  if (KEY.test(line.text)) return mapping(source, { ...place, indent: line.column });
  // It may have a key after all, of signs that are not looked for.
  if (/^[^"'{[|>@`].*:(?:\s|$)/.test(line.text)) throw new Unknown();
  return scalar(source, line.text, place);
}

function mapping(source: YamlSource, { path, indent, level }: YamlPlace): void {
  const keys = new Set<string>();
  for (let next = nextLine(source, indent - 1); next; next = nextLine(source, indent - 1)) {
    if (next.column > indent) throw misplaced(source);
    const found = KEY.exec(next.text)?.[0];
    if (found === undefined) {
      if (ITEM.test(next.text) || /^\w[\w ]*$/.test(next.text)) throw notAKey(source);
      throw new Unknown();
    }
    const name = keyName(found);
    const line = source.at + 1;
    const place = { path: below(path, name), name, indent, level: level + 1 };
    if (name === '<<') source.into.isPartial = true;
    else if (keys.has(name)) source.into.repeated.push({ key: place.path, line });
    keys.add(name);
    afterKey(source, next.text.slice(found.length), place);
  }
}

function keyName(found: string): string {
  const key = found.slice(0, -1).trimEnd();
  return /^["']/.test(key) ? key.slice(1, -1) : key;
}

/** @param rest what follows the colon on its line */
function afterKey(source: YamlSource, rest: string, place: YamlPlace): void {
  const text = rest.trimStart();
  if (!isComment(rest)) {
    if (ITEM.test(text)) throw new Broken(source.at + 1, 'begins a list behind a key on the same line');
    scalar(source, text, place);
    return;
  }
  const line = source.at + 1;
  source.at += 1;
  const next = nextLine(source, place.indent - 1);
  if (!next) leaf(source, place, { text: '', line, isString: false });
  else if (next.column > place.indent) block(source, place);
  // A list may stand as far to the left as the key that it belongs to.
  else if (ITEM.test(next.text)) sequence(source, place);
  else leaf(source, place, { text: '', line, isString: false });
}

function sequence(source: YamlSource, { path, name, indent, level }: YamlPlace): void {
  let index = 0;
  for (let next = nextLine(source, indent - 1); next; next = nextLine(source, indent - 1)) {
    if (next.column > indent) throw misplaced(source);
    if (!ITEM.test(next.text)) return;
    // The item is read as what stands where its text begins.
    const rest = next.text.slice(1);
    if (/^ *\t/.test(rest) && !isComment(rest)) throw new Unknown();
    const place = { path: `${path}[${index}]`, name, indent, level: level + 1 };
    if (isComment(rest)) {
      source.at += 1;
      block(source, place);
    } else {
      source.lines[source.at] = ' '.repeat(indent + 1) + rest;
      block(source, place);
    }
    index += 1;
  }
}

/**
 * A value that is no block collection.
 * @param text from where it begins to the end of its line
 */
function scalar(source: YamlSource, text: string, place: YamlPlace): void {
  const line = source.at + 1;
  const [first = ''] = text;
  if (first === '|' || first === '>') {
    leaf(source, place, { text: blockScalar(source, text, place), line, isString: true });
  } else if (first === '"' || first === "'") {
    leaf(source, place, { text: quotedScalar(source, text, place), line, isString: true });
  } else if (first === '{' || first === '[') {
    flowCollection(source, text, place);
  } else if (first === '@' || first === '`') {
    throw new Broken(line, `has a value that begins with ${first}, which YAML keeps for later`);
  } else if (/^[&*!%,}\]#|]|^[?:-](?:\s|$)/.test(text)) {
    throw new Unknown();
  } else {
    leaf(source, place, { text: plainScalar(source, text, place), line, isString: false });
  }
}

/** A plain text and the lines in which it goes on. */
function plainScalar(source: YamlSource, text: string, { indent }: YamlPlace): string {
  const parts: string[] = [];
  let part = text;
  for (;;) {
    const bare = part.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
    const isCut = bare !== part.trimEnd();
    if (/(?:^|\s):(?:\s|$)/.test(bare)) throw new Unknown();
    if (/:(?:\s|$)/.test(bare)) throw keyInText(source);
    parts.push(bare);
    source.at += 1;
    const before = source.at;
    const next = isCut ? undefined : nextLine(source, indent);
    // What follows a comment is for the caller to judge.
    if (!next || source.lines.slice(before, source.at).some((line) => line.trim() !== ''))
      return parts.join(' ');
    part = next.text;
  }
}

function leaf(
  { into }: YamlSource,
  { path, name }: YamlPlace,
  { text, line, isString }: { text: string; line: number; isString: boolean },
): void {
  into.values.push({ key: path, name, line, text, isString });
}

function misplaced({ at }: YamlSource): Broken {
  return new Broken(at + 1, 'is indented like nothing that it could belong to');
}

function notAKey({ at }: YamlSource): Broken {
  return new Broken(at + 1, 'has no `key:` where a key is expected');
}

function keyInText({ at }: YamlSource): Broken {
  return new Broken(at + 1, 'has a colon and a space within a text that is not quoted');
}

import { below, Broken, MOST_LEVELS, Unknown } from './reading.js';
import { isEndOfLine, isMarker, quoted } from './yaml-scalars.js';
import type { YamlPlace, YamlSource } from './yaml-source.js';

/** What is left of the line that is being read. */
interface Flow {
  source: YamlSource;
  rest: string;
  /** The first line, for what is not closed. */
  start: number;
  /** Columns of the collection that it is in. */
  indent: number;
}

/**
 * A collection in braces or brackets, which may go on over lines; the next line is the one behind it.
 * @param text from its bracket to the end of the line
 */
export function flowCollection(source: YamlSource, text: string, place: YamlPlace): void {
  const flow: Flow = { source, rest: text, start: source.at + 1, indent: place.indent };
  collection(flow, place);
  if (/^[ \t]*:(?:\s|$)/.test(flow.rest)) throw new Unknown();
  if (!isEndOfLine(flow.rest)) throw new Broken(source.at + 1, 'goes on behind a closing bracket');
  source.at += 1;
}

function collection(flow: Flow, place: YamlPlace): void {
  if (place.level > MOST_LEVELS) throw new Unknown();
  const isMap = flow.rest.startsWith('{');
  const line = flow.source.at + 1;
  const keys = new Set<string>();
  flow.rest = flow.rest.slice(1);
  let index = 0;
  for (; next(flow) !== (isMap ? '}' : ']'); index += 1) {
    if (/^[}\],]/.test(flow.rest)) throw flow.rest.startsWith(',') ? new Unknown() : closedByOther(flow);
    if (isMap) member(flow, place, keys);
    else item(flow, { ...place, path: `${place.path}[${index}]`, level: place.level + 1 });
    const after = next(flow);
    if (after === ',') flow.rest = flow.rest.slice(1);
    else if (after === '}' || after === ']') continue;
    else throw new Unknown();
  }
  flow.rest = flow.rest.slice(1);
  if (index === 0)
    flow.source.into.values.push({
      ...{ key: place.path, name: place.name, line, isString: false },
      text: isMap ? '{}' : '[]',
    });
}

function closedByOther({ source, rest }: Flow): Broken {
  return new Broken(source.at + 1, `has a ${rest.slice(0, 1)} that closes nothing`);
}

function member(flow: Flow, { path, level }: YamlPlace, keys: Set<string>): void {
  const line = flow.source.at + 1;
  const { text: name } = word(flow);
  if (next(flow) !== ':' || !/^:(?:\s|$|[^,{}[\]\s])/.test(flow.rest)) throw new Unknown();
  flow.rest = flow.rest.slice(1);
  const place = { path: below(path, name), name, indent: flow.indent, level: level + 1 };
  if (keys.has(name)) flow.source.into.repeated.push({ key: place.path, line });
  keys.add(name);
  item(flow, place);
}

function item(flow: Flow, place: YamlPlace): void {
  const first = next(flow);
  if (first === '{' || first === '[') {
    collection(flow, place);
    return;
  }
  const line = flow.source.at + 1;
  const { text, isString } = word(flow);
  flow.source.into.values.push({ key: place.path, name: place.name, line, text, isString });
}

/** A text in a flow collection: quoted, or plain on one line. */
function word(flow: Flow): { text: string; isString: boolean } {
  if (/^["']/.test(flow.rest)) {
    const { value, rest } = quoted(flow.source, flow.rest, flow);
    flow.rest = rest;
    return { text: value, isString: true };
  }
  const plain =
    /^[A-Za-z0-9_$./~+<-](?:[^,{}[\]:#\s]|:(?=[^\s,{}[\]])|(?<=\S)#|[ \t]+(?=[^\s#,{}[\]:]))*/.exec(
      flow.rest,
    )?.[0];
  if (plain === undefined || /^-(?:\s|$)/.test(plain)) throw new Unknown();
  flow.rest = flow.rest.slice(plain.length);
  if (/^\s*$/.test(flow.rest) && !isContinued(flow)) throw new Unknown();
  return { text: plain, isString: false };
}

/** Whether what follows a plain text at the end of a line is a sign, and not more of the text. */
function isContinued(flow: Flow): boolean {
  const { source } = flow;
  return /^[,}\]]/.test(source.lines[source.at + 1]?.trimStart() ?? '');
}

/** The next character that counts, on this line or a later one. */
function next(flow: Flow): string {
  const { source, start, indent } = flow;
  for (;;) {
    const text = /^[ \t]+#/.test(flow.rest) ? '' : flow.rest.trimStart();
    if (text !== '') {
      flow.rest = text;
      return text.slice(0, 1);
    }
    source.at += 1;
    const line = source.lines[source.at];
    if (line === undefined) throw new Broken(start, 'has a bracket that is not closed');
    if (isMarker(line)) throw new Unknown();
    const column = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && (column <= indent || line[column] === '\t')) throw new Unknown();
    // A comment may begin a line without a blank before it.
    flow.rest = ` ${line.trimStart()}`;
  }
}

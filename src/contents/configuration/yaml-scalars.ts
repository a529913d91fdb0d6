import { Broken, Unknown } from './reading.js';
import type { YamlPlace, YamlSource } from './yaml-source.js';

/** Whether a line, or the rest of one behind a blank, is blank or a comment. */
export function isComment(line: string): boolean {
  return /^[ \t]*(?:#.*)?$/.test(line);
}

/** Whether a line begins or ends a document. */
export function isMarker(line: string | undefined): boolean {
  return line !== undefined && /^(?:---|\.\.\.)(?:\s|$)/.test(line);
}

/** Tells whether what follows a value on its line is nothing, or a comment. */
export function isEndOfLine(rest: string): boolean {
  return /^[ \t]*(?:[ \t]#.*)?$/.test(rest);
}

/**
 * A text in quotes, which may go on over lines; the next line is the one behind it.
 * @param text from its quote to the end of the line
 */
export function quotedScalar(source: YamlSource, text: string, place: YamlPlace): string {
  const { value, rest } = quoted(source, text, place);
  if (/^[ \t]*:(?:\s|$)/.test(rest)) throw new Unknown();
  if (!isEndOfLine(rest)) throw new Broken(source.at + 1, 'goes on behind a closing quote');
  source.at += 1;
  return value;
}

/** A text in quotes that goes on for longer is no setting, and would be looked through from its start for each line. */
const MOST_LINES = 50;

/** @returns what is quoted, and what follows on the line of the closing quote, which is the source's line then */
export function quoted(
  source: YamlSource,
  text: string,
  { indent }: Pick<YamlPlace, 'indent'>,
): { value: string; rest: string } {
  const start = source.at;
  const [quote = ''] = text;
  const closing = quote === '"' ? /^"(?:[^"\\]|\\[^])*"/ : /^'(?:[^']|'')*'/;
  let whole = text;
  for (let found = closing.exec(whole); ; found = closing.exec(whole)) {
    if (found) {
      const value = found[0].slice(1, -1);
      const unescaped = quote === '"' ? withoutEscapes(value, start + 1) : value.replaceAll("''", "'");
      return { value: unescaped, rest: whole.slice(found[0].length) };
    }
    source.at += 1;
    const next = source.lines[source.at];
    const isOdd =
      next === undefined ||
      source.at - start > MOST_LINES ||
      isMarker(next) ||
      (next.trim() !== '' && (/^ */.exec(next)?.[0].length ?? 0) <= indent);
    if (isOdd) throw unclosed(source, { quote, start });
    whole = `${whole.trimEnd()}\n${next.trimStart()}`;
  }
}

/** Where no quote follows at all, it is not closed for any parser; else they differ. */
function unclosed({ lines, at }: YamlSource, { quote, start }: { quote: string; start: number }): Error {
  const isClosed = lines.slice(at).some((line) => line.includes(quote));
  return isClosed ? new Unknown() : new Broken(start + 1, `has a ${quote} that is not closed`);
}

/** What may follow a backslash. Source: YAML 1.2.2, section 5.7. */
const ESCAPE = /\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0abt\tnvfre "/\\N_LP\n]|[^]|$)/g;

function withoutEscapes(value: string, line: number): string {
  return value.replace(ESCAPE, (whole, escape: string) => {
    if (/^[^0abt\tnvfre "/\\N_LP\nxuU]$|^[xuU]?$/.test(escape))
      throw new Broken(line, 'has an escape in double quotes that YAML does not know');
    return escape === '"' || escape === '\\' || escape === '/' ? escape : whole;
  });
}

/** Source: YAML 1.2.2, section 8.1.1. */
const HEADER = /^[|>](?:[+-]?([1-9])?|[1-9][+-])(?:[ \t]*|[ \t]+#.*)$/;

/** A text of the lines that are indented more than what it is in. @param text from `|` or `>` to the end of the line */
export function blockScalar(source: YamlSource, text: string, { indent }: YamlPlace): string {
  const header = HEADER.exec(text);
  if (!header || /\d/.test(header[0])) throw new Unknown();
  const found: string[] = [];
  let column: number | undefined;
  for (source.at += 1; source.at < source.lines.length; source.at += 1) {
    const line = source.lines[source.at] ?? '';
    const own = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() === '') {
      // Blank lines before the first, or with tabs, follow rules of their own.
      if (line.includes('\t') || (column === undefined && own > indent + 1)) throw new Unknown();
      found.push('');
      continue;
    }
    if (own <= indent || isMarker(line)) break;
    column ??= own;
    if (own < column || line[own] === '\t') throw new Unknown();
    found.push(line.slice(column));
  }
  return found.join('\n');
}

/** A statement, or several that a semicolon parts, as the lines that it goes over make one. */
export interface LogicalLine {
  /** Columns; a tab goes to the next multiple of eight. */
  indent: number;
  /** Without indentation and comments; every string is `""`, every line break in brackets a blank. */
  code: string;
  /** What stands in the strings of `code`, in their order, as it is written. */
  strings: string[];
  /** Where it begins, 1-based. */
  line: number;
}

/** Whatever ends a run of plain code: quotes, comments, brackets, ends of lines. */
const TURN = /"""|'''|["'#()[\]{}]|\\\r?\n|\r?\n/g;

/**
 * Parts a Python source into its logical lines; empty ones are left out.
 * Source: "Lexical analysis", Python reference: line joining, indentation, string literals.
 */
export function* logicalLines(text: string): Generator<LogicalLine> {
  let [code, depth, line, start, at] = ['', 0, 1, 1, 0];
  let strings: string[] = [];
  const turn = new RegExp(TURN);
  for (let match = turn.exec(text); match; match = turn.exec(text)) {
    const [token] = match;
    code += text.slice(at, match.index);
    at = turn.lastIndex;
    if (token === '#') at = endOfLine(text, at);
    else if (token.startsWith('"') || token.startsWith("'")) {
      const end = endOfString(text, at, token);
      line += countLines(text, at, end);
      strings.push(text.slice(at, end - token.length));
      [code, at] = [`${code}""`, end];
    } else if (token.endsWith('\n')) {
      line += 1;
      if (token.startsWith('\\') || depth > 0) code += ' ';
      else {
        if (code.trim() !== '') yield { indent: indentOf(code), code: code.trim(), strings, line: start };
        [code, start, strings] = ['', line, []];
      }
    } else {
      depth = Math.max(0, depth + ('([{'.includes(token) ? 1 : -1));
      code += token;
    }
    turn.lastIndex = at;
  }
  code += text.slice(at);
  if (code.trim() !== '') yield { indent: indentOf(code), code: code.trim(), strings, line: start };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
}

/** Behind the quotes that end a string; one in single quotes that nothing ends goes up to the end of its line. */
function endOfString(text: string, from: number, quotes: string): number {
  const until =
    quotes.length === 3 ? new RegExp(`\\\\[^]|${quotes}`, 'g') : new RegExp(`\\\\[^]|${quotes}|\\r?\\n`, 'g');
  until.lastIndex = from;
  for (let match = until.exec(text); match; match = until.exec(text)) {
    if (match[0] === quotes) return until.lastIndex;
    if (!match[0].startsWith('\\')) return match.index;
  }
  return text.length;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function indentOf(code: string): number {
  let columns = 0;
  for (const character of code) {
    if (character === '\t') columns += 8 - (columns % 8);
    else if (character === ' ' || character === '\f') columns += 1;
    else break;
  }
  return columns;
}

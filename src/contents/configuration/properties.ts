import { Broken, reading } from './reading.js';
import type { Reading } from './reading.js';

const PAIR = /^((?:\\.|[^\s:=\\])*)(?:[ \t\f]*[:=][ \t\f]*|[ \t\f]+|$)([^]*)$/;

/**
 * Reads a .properties file.
 * Source: java.util.Properties.load, Java SE 21: nothing is wrong but a `\u` without four hexadecimal digits.
 */
export function readProperties(text: string): Reading {
  return reading((into) => {
    const keys = new Set<string>();
    for (const { line, content } of logicalLines(text)) {
      const [, rawKey = '', rawValue = ''] = PAIR.exec(content) ?? [];
      const key = unescaped(rawKey, line);
      if (keys.has(key)) into.repeated.push({ key, line });
      keys.add(key);
      const name = key.slice(key.lastIndexOf('.') + 1);
      into.values.push({ key, name, line, text: unescaped(rawValue, line), isString: true });
    }
  });
}

/** Lines without comments and blank ones, those that go on put together. */
function logicalLines(text: string): { line: number; content: string }[] {
  const found: { line: number; content: string }[] = [];
  let open: { line: number; content: string } | undefined;
  for (const [index, natural] of text.split(/\r\n|\n|\r/).entries()) {
    const content = natural.replace(/^[ \t\f]+/, '');
    if (!open && (content === '' || /^[#!]/.test(content))) continue;
    const goesOn = endsOpen(content);
    const part = goesOn ? content.slice(0, -1) : content;
    open = open ? { line: open.line, content: open.content + part } : { line: index + 1, content: part };
    if (goesOn) continue;
    found.push(open);
    open = undefined;
  }
  return open ? [...found, open] : found;
}

/** A line goes on in the next one where it ends in an odd number of backslashes. */
function endsOpen(line: string): boolean {
  let at = line.length;
  while (line[at - 1] === '\\') at -= 1;
  return (line.length - at) % 2 === 1;
}

const LETTERS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

function unescaped(text: string, line: number): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|[^]|$)/g, (_, escape: string) => {
    if (escape === 'u') throw new Broken(line, 'has a \\u that four hexadecimal digits do not follow');
    if (escape.length === 5) return String.fromCharCode(parseInt(escape.slice(1), 16));
    return LETTERS[escape] ?? escape;
  });
}

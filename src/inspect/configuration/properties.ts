import { Pair, parseLines } from 'dot-properties';
import { lineFinder, readWithinBounds } from './reading.ts';
import type { ConfigurationReading } from './reading.ts';

/** A `\u` that Java refuses, behind an even number of backslashes. */
const BROKEN_ESCAPE = /(?<!\\)(?:\\\\)*\\u(?![0-9a-fA-F]{4})/;

/**
 * Reads a .properties file.
 * Source: java.util.Properties.load, Java SE 21: nothing is wrong but a `\u` without four hexadecimal digits, and a
 * line ends in any of LF, CR and CRLF, a continued one too, where the library takes LF alone.
 */
export function readProperties(given: string): ConfigurationReading {
  return readWithinBounds((into) => {
    const text = given.replace(/\r\n?/g, '\n');
    const lineOf = lineFinder(text);
    const keys = new Set<string>();
    for (const node of parseLines(text, true)) {
      if (!(node instanceof Pair)) continue;
      const {
        key,
        value,
        range: [start, , , end],
      } = node;
      const line = lineOf(start);
      if (!into.fault && BROKEN_ESCAPE.test(text.slice(start, end)))
        into.fault = { line, what: 'has a \\u that four hexadecimal digits do not follow' };
      if (keys.has(key)) into.repeated.push({ key, line });
      keys.add(key);
      into.values.push({
        key,
        line,
        text: value,
        isString: true,
        name: key.slice(key.lastIndexOf('.') + 1),
      });
    }
    if (text.includes('\0')) into.unread = 'has NUL characters, as text in UTF-16 has';
  });
}

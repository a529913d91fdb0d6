import { bytesAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';

/**
 * Modules that Python's standard library has no longer, with the minor version of Python 3 that is the first without them.
 * Source: "Removed" of "What's New In Python" 3.11, 3.12 (PEP 594, PEP 632, imp), 3.13 (PEP 594, lib2to3) and 3.15.
 */
export const FORMER_MODULES: readonly [names: string, until: number][] = [
  ['binhex', 11],
  ['asynchat asyncore distutils imp smtpd', 12],
  [
    `aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap msilib nis nntplib ossaudiodev pipes sndhdr spwd sunau
    telnetlib uu xdrlib`,
    13,
  ],
  ['sre_compile sre_constants sre_parse', 15],
];

/** The first minor version of Python 3 without a module, by its name; `pkg_resources` came with setuptools until then. */
export const FIRST_WITHOUT: ReadonlyMap<string, number> = new Map([
  ...FORMER_MODULES.flatMap(([names, until]) =>
    names.split(/\s+/).map((name): [string, number] => [name, until]),
  ),
  ['pkg_resources', 12],
]);

/** Imports stand at the beginning; behind this is code. */
const MOST_BYTES = 64 << 10;
const STARTS = ['import ', 'from '].map((keyword) => Buffer.from(`\n${keyword}`));
const MOST_LINE_BYTES = 160;
const NEWLINE = 0x0a;

/**
 * The top names among those above that a Python source imports at the beginning of a line: a glance at the bytes, so a
 * line of a text in the source may be among them.
 */
export function formerModules(path: string, file: FileBytes): string[] {
  if (!path.endsWith('.py')) return [];
  const bytes = bytesAt(file, 0, MOST_BYTES);
  const found = new Set<string>();
  for (const start of STARTS) {
    const keyword = start.length - 1;
    if (bytes.length > keyword && bytes.compare(start, 1, undefined, 0, keyword) === 0)
      take(bytes, keyword, found);
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + keyword))
      take(bytes, at + start.length, found);
  }
  return [...found];
}

/** @param from where the names of an import begin */
function take(bytes: Buffer, from: number, found: Set<string>): void {
  const most = Math.min(bytes.length, from + MOST_LINE_BYTES);
  let end = from;
  while (end < most && bytes[end] !== NEWLINE) end += 1;
  const line = bytes.toString('latin1', from, end);
  for (const name of line.split(/\simport\s/, 1)[0]?.split(',') ?? []) {
    const top = /^\s*(\w+)/.exec(name)?.[1] ?? '';
    if (FIRST_WITHOUT.has(top)) found.add(top);
  }
}

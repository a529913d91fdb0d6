import type { Script } from './file-facts.ts';

/** As much of the line as Linux looks at. Source: BINPRM_BUF_SIZE of Linux 5.1 and later. */
const LINE_BYTES = 256;

/**
 * Reads the `#!` line of a script.
 * @param head the file's first bytes
 */
export function readScript(head: Buffer): Script | undefined {
  if (head[0] !== 0x23 || head[1] !== 0x21) return undefined;
  const line = head.toString('latin1', 0, LINE_BYTES).split('\n', 1)[0] ?? '';
  // Rust begins a file with `#![`.
  const [, interpreter, argument = ''] = /^#![ \t]*([^\s[]\S*)[ \t]*([^\r]*)/.exec(line) ?? [];
  if (interpreter === undefined) return undefined;
  return { interpreter, argument: argument.trimEnd(), crlf: line.endsWith('\r') };
}

import { bytesAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';
import type { Installed } from './file-facts.ts';
import { sectionNamed } from './elf-sections.ts';

/**
 * What the Go linker leaves in a program; since Go 1.18 the texts follow the header, each behind its length.
 * Source: Go, debug/buildinfo and runtime/debug (ParseBuildInfo).
 */
const HEADER = { magic: '\xff Go buildinf:', flags: 15, inline: 2, length: 32 } as const;
/** The list of modules stands between two marks of as many bytes. */
const MARK_BYTES = 16;
/** Programs of a thousand modules have some hundred kilobytes. */
const MOST_BYTES = 4 << 20;

/** The modules that a program was built of, or undefined where it is none of Go's. */
export function readGoModules(file: FileBytes): Installed[] | undefined {
  const ident = bytesAt(file, 0, 6);
  const [bits, littleEndian] = [ident[4] === 1 ? 32 : 64, ident[5] === 1] as const;
  const section = sectionNamed({ ...file, bits, littleEndian }, '.go.buildinfo');
  if (!section) return undefined;
  const bytes = Buffer.from(bytesAt(file, section.offset, Math.min(section.size, MOST_BYTES)));
  const isInline = ((bytes[HEADER.flags] ?? 0) & HEADER.inline) !== 0;
  if (!bytes.toString('latin1').startsWith(HEADER.magic) || !isInline) return undefined;
  const version = textAt(bytes, HEADER.length);
  const list = textAt(bytes, version.end).text.slice(MARK_BYTES, -MARK_BYTES);
  return [...standardLibrary(version.text), ...modulesIn(list)];
}

/** A text behind its length, which is seven bits a byte, the lowest first. */
function textAt(bytes: Buffer, start: number): { text: string; end: number } {
  let [length, at, factor] = [0, start, 1];
  for (let byte = 0x80; byte >= 0x80 && at < bytes.length && factor < 2 ** 35; factor *= 128) {
    byte = bytes[at++] ?? 0;
    length += (byte & 0x7f) * factor;
  }
  const end = Math.min(at + length, bytes.length);
  return { text: bytes.toString('latin1', at, end), end };
}

/** `go1.22.1`, and what a build of one's own or an experiment puts behind it. */
function standardLibrary(version: string): Installed[] {
  const [, number] = /^go(\d+(?:\.\d+)*(?:(?:rc|beta)\d+)?)(?:[ -].*)?$/.exec(version) ?? [];
  return number === undefined ? [] : [{ name: 'stdlib', version: number }];
}

/** Lines of `mod`, `dep` and, for what stands in the place of the one before, `=>`, each with path and version. */
function modulesIn(list: string): Installed[] {
  const modules: Installed[] = [];
  for (const line of list.split('\n')) {
    const [kind, name = '', version = ''] = line.split('\t');
    if (kind !== 'mod' && kind !== 'dep' && kind !== '=>') continue;
    if (kind === '=>') modules.pop();
    modules.push({ name, version });
  }
  // What is built where it lies, and a folder that stands in for a module, have no version that anybody knows.
  return modules.filter(({ version }) => version !== '' && version !== '(devel)');
}

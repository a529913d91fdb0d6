import { bytesAt, numbersOf } from './bytes.ts';
import { wordOf } from './elf-segments.ts';
import type { ElfBytes } from './elf-segments.ts';

/** Where the fields are in files of either width, in bytes. Source: System V gABI, chapter 4. */
const LAYOUTS = {
  32: { header: 52, table: 32, counts: 42, section: { length: 40, offset: 16, size: 20 } },
  64: { header: 64, table: 40, counts: 54, section: { length: 64, offset: 24, size: 32 } },
} as const;

/** Real files have up to about fifty sections, and names of a few characters. */
const MOST_SECTIONS = 1024;
const MOST_NAMES_BYTES = 1 << 16;

/** A section of a file. */
export interface Section {
  type: number;
  flags: number;
  /** Where its bytes are, and how many. */
  offset: number;
  size: number;
  /** Where its name is in the section of names. */
  name: number;
}

/** The sections of a file, none where they were taken out or make no sense; and which one has their names. */
export function readSections(file: ElfBytes): { sections: Section[]; names: number } {
  const { header, table: start, counts, section } = LAYOUTS[file.bits];
  const fields = numbersOf(bytesAt(file, 0, header), file.littleEndian);
  const none = { sections: [], names: 0 };
  if (fields.length < header) return none;
  const [length, count] = [fields.u16(counts + 4), fields.u16(counts + 6)];
  const names = fields.u16(counts + 8);
  const at = wordOf(fields, start, file);
  if (length !== section.length || count > MOST_SECTIONS) return none;
  const table = numbersOf(bytesAt(file, at, count * length), file.littleEndian);
  if (table.length < count * length) return none;
  const sections = Array.from({ length: count }, (_, index) => ({
    name: table.u32(index * length),
    type: table.u32(index * length + 4),
    flags: wordOf(table, index * length + 8, file),
    offset: wordOf(table, index * length + section.offset, file),
    size: wordOf(table, index * length + section.size, file),
  }));
  return { sections, names };
}

/** The first section of a name. */
export function sectionNamed(file: ElfBytes, wanted: string): Section | undefined {
  const { sections, names } = readSections(file);
  const texts = sections[names];
  if (!texts) return undefined;
  const bytes = bytesAt(file, texts.offset, Math.min(texts.size, MOST_NAMES_BYTES));
  const text = bytes.toString('latin1');
  return sections.find(({ name }) => text.startsWith(`${wanted}\0`, name));
}

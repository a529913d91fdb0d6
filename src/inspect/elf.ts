import { bytesAt, numbersOf, stringAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';
import type { Elf, Machine } from './file-facts.ts';
import { readDynamic } from './elf-dynamic.ts';
import { wordOf } from './elf-segments.ts';
import type { DynamicSection } from './elf-dynamic.ts';
import type { Segment } from './elf-segments.ts';
import type { ElfBytes } from './elf-segments.ts';
import { readSections } from './elf-sections.ts';

/**
 * ELF files by the System V gABI, chapters 4 and 5. Only what a loader looks at is looked at, the program headers
 * and what they lead to: sections may be stripped. No number in the file is trusted, so what is beyond anything real
 * is damage.
 */
const MACHINES: Readonly<Record<number, Machine>> = {
  2: 'sparc',
  3: 'x86',
  8: 'mips',
  20: 'ppc',
  40: 'arm',
  43: 'sparc64',
  50: 'ia64',
  62: 'x86_64',
  183: 'arm64',
  247: 'bpf',
};
/** Those whose name depends on the width or the byte order. */
const [EM_PPC64, EM_S390, EM_RISCV, EM_LOONGARCH] = [21, 22, 243, 258];

const KINDS: Readonly<Record<number, Elf['kind']>> = { 2: 'executable', 3: 'library' };
const [PT_LOAD, PT_DYNAMIC, PT_INTERP] = [1, 2, 3];
const [SHT_NOBITS, SHF_EXECINSTR] = [8, 4];

/** Where the fields are in files of either width, and the length of the records, in bytes. */
const LAYOUTS = {
  32: {
    header: { length: 52, segments: 28, counts: 42 },
    segment: { length: 32, offset: 4, address: 8, size: 16, alignment: 28 },
  },
  64: {
    header: { length: 64, segments: 32, counts: 54 },
    segment: { length: 56, offset: 8, address: 16, size: 32, alignment: 48 },
  },
} as const;

/** Real files have up to about twenty segments and fifty sections. */
const MOST_RECORDS = 1024;
const MOST_PATH_BYTES = 4096;

const STATIC: DynamicSection = { needed: [], searchPath: [], versions: [], isProgram: false };

const CUT_SHORT = 'is cut short';
const BROKEN_HEADER = 'has a broken header';
const MISALIGNED = 'has segments that are not aligned any more, as some versions of `strip` leave them,';

interface AlignedSegment extends Segment {
  /** 0 and 1 stand for none. */
  alignment: number;
}

/**
 * Where a segment is in the file and in memory has to agree modulo its alignment, or the dynamic linker refuses the
 * library, even of an empty one: "ELF load command address/offset not properly aligned". Source: elf/dl-load.c of glibc 2.34; gABI, chapter 5.
 */
function isMisaligned({ offset, address, alignment }: AlignedSegment): boolean {
  return alignment > 1 && Math.abs(address - offset) % alignment !== 0;
}

/**
 * Reads an ELF file.
 * @param path tells by `.node` that it is a Node.js addon
 */
export function readElf(path: string, file: FileBytes): Elf {
  const ident = bytesAt(file, 0, 20);
  const [bits, littleEndian] = [ident[4] === 1 ? 32 : 64, ident[5] === 1] as const;
  const isKnown = [1, 2].includes(ident[4] ?? 0) && [1, 2].includes(ident[5] ?? 0);
  if (ident.length < 20 || !isKnown) {
    const damage = ident.length < 20 ? CUT_SHORT : BROKEN_HEADER;
    return { machine: 'unknown', kind: 'other', needed: [], searchPath: [], versions: [], damage };
  }
  const types = numbersOf(ident, littleEndian);
  const machine = machineName(types.u16(18), bits, littleEndian);
  const kind = KINDS[types.u16(16)] ?? 'other';
  const elf: Elf = { machine, kind, needed: [], searchPath: [], versions: [] };
  return kind === 'other' ? elf : readLoadable(elf, { ...file, bits, littleEndian }, path);
}

function machineName(machine: number, bits: 32 | 64, littleEndian: boolean): Machine {
  if (machine === EM_PPC64) return littleEndian ? 'ppc64le' : 'ppc64';
  if (machine === EM_S390) return bits === 64 ? 's390x' : 's390';
  if (machine === EM_RISCV) return `riscv${bits}`;
  if (machine === EM_LOONGARCH) return `loongarch${bits}`;
  return MACHINES[machine] ?? `machine ${machine}`;
}

function readLoadable(elf: Elf, file: ElfBytes, path: string): Elf {
  const segments = readSegments(file);
  if (typeof segments === 'string') return { ...elf, damage: segments };
  if (segments.length === 0) return { ...elf, kind: 'other' };

  const requested = segments.find(({ type }) => type === PT_INTERP);
  const interpreter =
    requested && stringAt(file, requested.offset, Math.min(requested.size, MOST_PATH_BYTES));
  const dynamic = segments.find(({ type, size }) => type === PT_DYNAMIC && size > 0);
  const loaded = segments.filter(({ type }) => type === PT_LOAD);
  const {
    isProgram,
    damage: broken,
    ...said
  } = dynamic ? readDynamic(file, dynamic, { loaded, isAddon: path.endsWith('.node') }) : STATIC;
  const isCut = loaded.some(({ offset, size }) => size > 0 && offset + size > file.size);
  const isLibrary = elf.kind === 'library' && requested === undefined;
  const damage = isCut ? CUT_SHORT : isLibrary && loaded.some(isMisaligned) ? MISALIGNED : broken;
  if (damage !== undefined && holdsNoCode(file)) return { ...elf, kind: 'other' };

  // Linkers before 2015 do not mark programs; libc.so.6 and a few more are libraries that can be run.
  const isExecutable =
    elf.kind === 'executable' || isProgram || (interpreter !== undefined && said.soname === undefined);
  return {
    ...elf,
    ...said,
    kind: isExecutable ? 'executable' : 'library',
    ...(interpreter !== undefined && { interpreter }),
    ...(damage !== undefined && { damage }),
  };
}

/** The program headers, or what is wrong with them. */
function readSegments(file: ElfBytes): AlignedSegment[] | string {
  const { header, segment } = LAYOUTS[file.bits];
  const fields = numbersOf(bytesAt(file, 0, header.length), file.littleEndian);
  if (fields.length < header.length) return CUT_SHORT;
  const [length, count] = [fields.u16(header.counts), fields.u16(header.counts + 2)];
  if (count === 0) return [];
  if (length !== segment.length || count > MOST_RECORDS) return BROKEN_HEADER;
  const start = wordOf(fields, header.segments, file);
  const table = numbersOf(bytesAt(file, start, count * length), file.littleEndian);
  if (table.length < count * length) return CUT_SHORT;
  return Array.from({ length: count }, (_, index) => ({
    type: table.u32(index * length),
    offset: wordOf(table, index * length + segment.offset, file),
    address: wordOf(table, index * length + segment.address, file),
    size: wordOf(table, index * length + segment.size, file),
    alignment: wordOf(table, index * length + segment.alignment, file),
  }));
}

/**
 * Tells a file of debug information by its sections: the code was taken out, the program headers still speak of it.
 * Nobody loads such a file.
 */
function holdsNoCode(file: ElfBytes): boolean {
  return readSections(file).sections.some(
    ({ type, flags }) => type === SHT_NOBITS && (flags & SHF_EXECINSTR) !== 0,
  );
}

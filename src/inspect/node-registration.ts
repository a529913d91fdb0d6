import { bytesAt, numbersOf, stringAt } from './bytes.ts';
import type { Segment } from './elf-segments.ts';
import type { ElfBytes } from './elf-segments.ts';

/** Entries of DT_RELA: where a pointer is, its kind, and what it points to. Source: gABI, chapter 4. */
const ENTRY_BYTES = 24;
const MOST_ENTRIES = 1 << 16;
/** R_X86_64_RELATIVE and R_AARCH64_RELATIVE. */
const RELATIVE = new Set([8, 1027]);

/**
 * `struct node_module` of node.h, on 64 bits: the number, flags, a handle that Node.js fills in, and pointers to the
 * source's name, to one of two functions and to the addon's name.
 */
const MODULE = { handle: 8, source: 16, functions: [24, 32], name: 40 } as const;
/** Node.js 0.10 has 11; the flags are single bits. */
const [LOWEST_VERSION, HIGHEST_VERSION, HIGHEST_FLAGS] = [11, 999, 15];
const MOST_NAME_BYTES = 4096;
const SOURCE = /\.(?:c|cc|cpp|cxx|c\+\+|m|mm)$/i;

/**
 * The NODE_MODULE_VERSION of an addon that registers itself while it is loaded, as `NODE_MODULE` of node.h has it do:
 * it stands in a struct that is known by its pointers, one of which leads to the name of a C++ source.
 * @param table of relocations, in the file
 * @param offsetOf where in the file an address is loaded from
 */
export function registeredVersion(
  file: ElfBytes,
  table: Pick<Segment, 'offset' | 'size'>,
  offsetOf: (address: number) => number | undefined,
): number | undefined {
  if (file.bits !== 64) return undefined;
  const pointers = relativePointers(file, table);
  for (const [address, source] of pointers) {
    const base = address - MODULE.source;
    const isModule =
      pointers.has(base + MODULE.name) && MODULE.functions.some((at) => pointers.has(base + at));
    const [at, named] = isModule ? [offsetOf(base), offsetOf(source)] : [];
    if (at === undefined || named === undefined) continue;
    const struct = numbersOf(Buffer.from(bytesAt(file, at, MODULE.source)), file.littleEndian);
    if (struct.length < MODULE.source || struct.u64(MODULE.handle) !== 0) continue;
    const [version, flags] = [struct.u32(0), struct.u32(4)];
    const isVersion = version >= LOWEST_VERSION && version <= HIGHEST_VERSION && flags <= HIGHEST_FLAGS;
    if (isVersion && SOURCE.test(stringAt(file, named, MOST_NAME_BYTES) ?? '')) return version;
  }
  return undefined;
}

/** By where each is: the addresses that pointers of the file lead to. */
function relativePointers(
  file: ElfBytes,
  { offset, size }: Pick<Segment, 'offset' | 'size'>,
): Map<number, number> {
  const bytes = Buffer.from(bytesAt(file, offset, Math.min(size, MOST_ENTRIES * ENTRY_BYTES)));
  const table = numbersOf(bytes, file.littleEndian);
  const pointers = new Map<number, number>();
  for (let at = 0; at + ENTRY_BYTES <= table.length; at += ENTRY_BYTES)
    if (RELATIVE.has(table.u32(at + 8))) pointers.set(table.u64(at), table.u64(at + 16));
  return pointers;
}

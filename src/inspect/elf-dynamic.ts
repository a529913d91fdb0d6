import { bytesAt, numbersOf, stringAt } from './bytes.ts';
import type { Numbers } from './bytes.ts';
import { offsetOf, wordOf } from './elf-segments.ts';
import type { ElfBytes, Segment } from './elf-segments.ts';
import type { Addon, Elf } from './file-facts.ts';
import { registeredVersion } from './node-registration.ts';

/** Tags of the dynamic section: System V gABI, chapter 5; Linux Standard Base, "Symbol Versioning". */
const DT = {
  needed: 1,
  strings: 5,
  relocations: 7,
  relocationsSize: 8,
  stringsSize: 10,
  soname: 14,
  rpath: 15,
  runpath: 29,
  flags1: 0x6ffffffb,
  versions: 0x6ffffffe,
} as const;
const DF_1_PIE = 0x08000000;
const VER_FLG_WEAK = 2;

/** Verneed and Vernaux records are of one length, and have the distance to the next at the same place. */
const VERSION_RECORD = { length: 16, next: 12 } as const;

/** Bytes and counts that no real file comes near. */
const MOST = {
  section: 1 << 16,
  versionTable: 1 << 17,
  needed: 1024,
  libraries: 256,
  versionsOfLibrary: 256,
  versionName: 256,
  path: 4096,
  searchPath: 1 << 16,
  symbolNames: 4 << 20,
} as const;

const BROKEN_DYNAMIC = 'has a broken dynamic section';
const BROKEN_VERSIONS = 'has a broken table of symbol versions';

/** What the dynamic linker is told, as far as it can be read. */
export interface DynamicSection extends Pick<
  Elf,
  'needed' | 'searchPath' | 'versions' | 'soname' | 'addon' | 'damage'
> {
  /** Marked as a program that can be loaded anywhere. */
  isProgram: boolean;
}

/** Gives the string at an offset of the string table; undefined where it is not in there. */
type Names = (offset: number, most: number) => string | undefined;

/**
 * Reads the dynamic section.
 * @param loaded the segments that map its addresses to the file
 * @param isAddon whether to look for how it binds to Node.js
 */
export function readDynamic(
  file: ElfBytes,
  section: Segment,
  { loaded, isAddon }: { loaded: readonly Segment[]; isAddon: boolean },
): DynamicSection {
  const tags = readTags(file, section);
  const first = (tag: number): number | undefined => tags.get(tag)?.[0];
  const isProgram = ((first(DT.flags1) ?? 0) & DF_1_PIE) !== 0;
  const strings = offsetOf(loaded, first(DT.strings));
  if (strings === undefined)
    return { needed: [], searchPath: [], versions: [], isProgram, damage: BROKEN_DYNAMIC };

  const size = first(DT.stringsSize) ?? 0;
  const names: Names = (at, most) => stringAt(file, strings + at, Math.min(most, size - at));
  const needed = (tags.get(DT.needed) ?? []).slice(0, MOST.needed).map((at) => names(at, MOST.path));
  const soname = [first(DT.soname)].filter(isThere).map((at) => names(at, MOST.path));
  const searched = [first(DT.rpath), first(DT.runpath)].filter(isThere);
  const searchPaths = searched.map((at) => names(at, MOST.searchPath));
  const needs = tags.has(DT.versions)
    ? readVersions(file, offsetOf(loaded, first(DT.versions)), names)
    : { versions: [] };
  const registered = (): number | undefined => {
    const offset = offsetOf(loaded, first(DT.relocations));
    const table = { offset: offset ?? 0, size: offset === undefined ? 0 : (first(DT.relocationsSize) ?? 0) };
    return registeredVersion(file, table, (address) => offsetOf(loaded, address));
  };
  const damage = [needed, soname, searchPaths].flat().includes(undefined) ? BROKEN_DYNAMIC : needs.damage;
  return {
    needed: needed.filter(isThere),
    searchPath: searchPaths.filter(isThere).flatMap((path) => path.split(':').filter(Boolean)),
    versions: needs.versions,
    isProgram,
    ...(soname[0] !== undefined && { soname: soname[0] }),
    ...(isAddon && {
      addon: readAddon(bytesAt(file, strings, Math.min(size, MOST.symbolNames)), registered),
    }),
    ...(damage !== undefined && { damage }),
  };
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** The values of every tag, in their order. */
function readTags(file: ElfBytes, section: Segment): Map<number, number[]> {
  const length = file.bits / 4;
  const table = numbersOf(
    bytesAt(file, section.offset, Math.min(section.size, MOST.section)),
    file.littleEndian,
  );
  const tags = new Map<number, number[]>();
  for (let at = 0; at + length <= table.length; at += length) {
    const tag = wordOf(table, at, file);
    if (tag === 0) break;
    const values = tags.get(tag);
    const value = wordOf(table, at + length / 2, file);
    if (values) values.push(value);
    else tags.set(tag, [value]);
  }
  return tags;
}

/** Reads the versions needed of each library: a chain of records, each of which leads to a chain of versions. */
function readVersions(
  file: ElfBytes,
  start: number | undefined,
  names: Names,
): { versions: Elf['versions']; damage?: string } {
  const versions: Elf['versions'] = [];
  const broken = { versions, damage: BROKEN_VERSIONS };
  if (start === undefined) return broken;
  // A copy, because the names are read in between.
  const table = numbersOf(Buffer.from(bytesAt(file, start, MOST.versionTable)), file.littleEndian);
  const records = chain(table, 0, MOST.libraries);
  for (const at of records.offsets) {
    const library = names(table.u32(at + 4), MOST.path);
    if (library === undefined || table.u16(at) !== 1) return broken;
    const most = Math.min(table.u16(at + 2), MOST.versionsOfLibrary);
    const { offsets, isWhole } = chain(table, at + table.u32(at + 8), most);
    const needed = offsets
      .filter((offset) => (table.u16(offset + 4) & VER_FLG_WEAK) === 0)
      .map((offset) => names(table.u32(offset + 8), MOST.versionName));
    if (needed.length > 0) versions.push({ library, names: needed.filter(isThere) });
    if (!isWhole || needed.includes(undefined)) return broken;
  }
  return records.isWhole ? { versions } : broken;
}

/** The offsets of linked records, at most so many; not whole where the chain leads out of the table. */
function chain(table: Numbers, start: number, most: number): { offsets: number[]; isWhole: boolean } {
  const offsets: number[] = [];
  for (let at = start, step = 1; step > 0 && offsets.length < most; at += step) {
    if (at + VERSION_RECORD.length > table.length) return { offsets, isWhole: false };
    offsets.push(at);
    step = table.u32(at + VERSION_RECORD.next);
  }
  return { offsets, isWhole: true };
}

/**
 * How an addon binds to Node.js, by the names it exports and imports: `napi_register_module_v1` or functions of
 * Node-API, or `node_register_module_v` with the NODE_MODULE_VERSION; or it registers itself while it is loaded. One of
 * Node-API may use V8 besides, which leaves no trace of the version.
 * Source: node_api.h and node.h of Node.js 24.
 * @param registered finds the version of an addon that registers itself
 */
function readAddon(symbolNames: Buffer, registered: () => number | undefined): Addon {
  const names = symbolNames.toString('latin1');
  const version = /\0node_register_module_v(\d{1,5})\0/.exec(names)?.[1];
  if (names.includes('napi_')) return { nodeApi: !/_ZNK?2v8/.test(names) };
  const isRegistering = version === undefined && names.includes('\0node_module_register\0');
  const moduleVersion = isRegistering ? registered() : version && Number(version);
  return { nodeApi: false, ...(typeof moduleVersion === 'number' && { moduleVersion }) };
}

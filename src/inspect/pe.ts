import { bytesAt, numbersOf } from './bytes.ts';
import type { FileBytes } from './bytes.ts';
import type { Machine, Pe } from './file-facts.ts';

/** Machine types and offsets; source: "PE Format", Microsoft. */
const MACHINES: Readonly<Record<number, Machine>> = {
  0x14c: 'x86',
  0x1c0: 'arm',
  0x1c4: 'arm',
  0x8664: 'x86_64',
  0xaa64: 'arm64',
};
const SIGNATURE = 0x4550;
const SIGNATURE_OFFSET = 0x3c;
const OPTIONAL_HEADER = 24;
/** Where the entry of the .NET header is in the optional header, by its magic number; a count of entries is before. */
const DOTNET_ENTRY: Readonly<Record<number, number>> = { 0x10b: 208, 0x20b: 224 };

/** Reads the headers of a Windows program or library; undefined where it is none. */
export function readPe(file: FileBytes): Pe | undefined {
  const stub = bytesAt(file, 0, SIGNATURE_OFFSET + 4);
  if (stub.length < SIGNATURE_OFFSET + 4) return undefined;
  const headers = numbersOf(bytesAt(file, stub.readUInt32LE(SIGNATURE_OFFSET), 264), true);
  if (headers.length < OPTIONAL_HEADER + 2 || headers.u32(0) !== SIGNATURE) return undefined;
  const machine = headers.u16(4);
  const entry = OPTIONAL_HEADER + (DOTNET_ENTRY[headers.u16(OPTIONAL_HEADER)] ?? Infinity);
  const isDotnet = entry + 8 <= headers.length && headers.u32(entry) !== 0;
  return { machine: MACHINES[machine] ?? `machine ${machine}`, ...(isDotnet && { dotnet: true }) };
}

import { bytesAt, numbersOf } from './bytes.ts';
import type { FileBytes } from './bytes.ts';
import type { Machine, MachO } from './file-facts.ts';

/** CPU types; source: mach/machine.h and mach-o/fat.h of macOS. */
const MACHINES: Readonly<Record<number, Machine>> = {
  7: 'x86',
  12: 'arm',
  18: 'ppc',
  0x01000007: 'x86_64',
  0x0100000c: 'arm64',
  0x01000012: 'ppc64',
  0x0200000c: 'arm64_32',
};
const THIN = new Set([0xfeedface, 0xfeedfacf]);
/** Length of the records that follow the number of architectures. */
const UNIVERSAL: Readonly<Record<number, number>> = { 0xcafebabe: 20, 0xcafebabf: 32 };

/** With what all of these begin, in either order: most files are told apart by it, before anything is made for them. */
const FIRST_BYTES = [0xfe, 0xce, 0xcf, 0xca];

/** A Java class file begins as a universal file does; where that has its architectures it has a version from 45 up. */
const MOST_ARCHITECTURES = 44;

/** Reads the header of a Mach-O file; undefined where it is none. */
export function readMachO(file: FileBytes): MachO | undefined {
  const head = bytesAt(file, 0, 8 + MOST_ARCHITECTURES * 32);
  if (head.length < 8 || !FIRST_BYTES.includes(head[0] ?? 0)) return undefined;
  const bigEndian = numbersOf(head, false);
  for (const numbers of [bigEndian, numbersOf(head, true)])
    if (THIN.has(numbers.u32(0))) return { machines: [machineName(numbers.u32(4))] };

  const record = UNIVERSAL[bigEndian.u32(0)];
  const count = bigEndian.u32(4);
  if (record === undefined || count === 0 || count > MOST_ARCHITECTURES) return undefined;
  const whole = Math.min(count, Math.floor((head.length - 8) / record));
  const machines = Array.from({ length: whole }, (_, index) =>
    machineName(bigEndian.u32(8 + index * record)),
  );
  return { machines: [...new Set(machines)] };
}

function machineName(cpu: number): Machine {
  return MACHINES[cpu] ?? `machine ${cpu}`;
}

// Writes small Mach-O, PE and jar files: as much of each as its header promises.

import { zipOf } from '../../emulator/zip.js';

const CPU_TYPES: Record<string, number> = {
  x86: 7,
  arm: 12,
  x86_64: 0x01000007,
  arm64: 0x0100000c,
};
const PE_MACHINES: Record<string, number> = { x86: 0x14c, x86_64: 0x8664, arm64: 0xaa64 };

/** A thin Mach-O file for one machine, a universal one for several. */
export function machO(...machines: string[]): Buffer {
  const thin = machines.map((machine) => {
    const cpu = CPU_TYPES[machine] ?? 0;
    const is64 = cpu >= 0x01000000;
    return littleEndian([is64 ? 0xfeedfacf : 0xfeedface, cpu, 3, 6, 0, 0, 0, ...(is64 ? [0] : [])]);
  });
  if (machines.length === 1) return Buffer.concat(thin);
  const records = machines.flatMap((machine, index) => [
    ...[CPU_TYPES[machine] ?? 0, 3, 4096 * (index + 1), thin[index]?.length ?? 0, 12],
  ]);
  const file = Buffer.alloc(4096 * (machines.length + 1));
  bigEndian([0xcafebabe, machines.length, ...records]).copy(file);
  for (const [index, one] of thin.entries()) one.copy(file, 4096 * (index + 1));
  return file;
}

/** A Windows DLL of one machine. */
export function pe(machine: string): Buffer {
  const file = Buffer.alloc(512);
  file.write('MZ');
  file.writeUInt32LE(0x80, 0x3c);
  file.write('PE\0\0', 0x80);
  file.writeUInt16LE(PE_MACHINES[machine] ?? 0, 0x84);
  return file;
}

/** A jar with one class of this class file version, e.g. 61 for Java 17. */
export function jar(classVersion: number): Buffer {
  return zipOf({
    'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\r\n\r\n',
    'example/Main.class': classFile(classVersion),
  });
}

/** The beginning of a class file. */
export function classFile(version: number): Buffer {
  return bigEndian([0xcafebabe, version, 0]);
}

function bigEndian(words: number[]): Buffer {
  return littleEndian(words).swap32();
}

function littleEndian(words: number[]): Buffer {
  return Buffer.concat(
    words.map((word) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(word);
      return bytes;
    }),
  );
}

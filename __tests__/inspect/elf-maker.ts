// Writes small ELF files by the letter of the format (System V gABI chapters 4 and 5), apart from the sources.

const MACHINES = { x86: 3, arm: 40, x86_64: 62, arm64: 183 } as const;
const TYPES = { object: 1, executable: 2, library: 3 } as const;
const BASE_ADDRESS = 0x400000;
const PT = { load: 1, dynamic: 2, interpreter: 3 } as const;

export interface ElfOptions {
  /** A name, or the number of any other. */
  machine?: keyof typeof MACHINES | number;
  type?: keyof typeof TYPES;
  interpreter?: string;
  needed?: string[];
  soname?: string;
  runpath?: string;
  /** Symbol versions needed, by library. */
  versions?: Record<string, string[]>;
  /** Names of imported or exported symbols. */
  symbols?: string[];
  bits?: 32 | 64;
  bigEndian?: boolean;
  /** The NODE_MODULE_VERSION in the struct by which an addon registers itself, and its source. 64 bits only. */
  registered?: { version: number; source: string };
}

/** An ELF file without sections; an x86_64 library without needs if nothing else is said. */
export function elf(options: ElfOptions = {}): Buffer {
  const { machine = 'x86_64', type = 'library', bigEndian = false } = options;
  const { bits = machine === 'x86' || machine === 'arm' ? 32 : 64 } = options;
  const write = writer(bits, bigEndian);
  if (type === 'object') return header(write, { machine, type, segments: 0 });

  const segmentCount = options.interpreter === undefined ? 2 : 3;
  const strings = stringTable();
  const interpreter = Buffer.from(options.interpreter === undefined ? '' : `${options.interpreter}\0`);
  const needs = verneed(write, strings, options.versions ?? {});
  const interpreterAt = write.headerSize + segmentCount * write.segmentSize;
  const needsAt = align(interpreterAt + interpreter.length);
  const dynamicAt = align(needsAt + needs.length);
  const tags = dynamicTags(options, strings, BASE_ADDRESS + needsAt);
  const more = options.registered ? 2 : 0;
  const stringsAt = dynamicAt + (tags.length + 3 + more) * write.tagSize;
  const names = strings.bytes();
  const relocationsAt = align(stringsAt + names.length);
  const registered = registration(options, relocationsAt);
  const dynamic = [
    ...tags,
    ...(more > 0
      ? [
          [7, BASE_ADDRESS + relocationsAt],
          [8, RELOCATIONS_SIZE],
        ]
      : []),
    ...[
      [5, BASE_ADDRESS + stringsAt],
      [10, names.length],
      [0, 0],
    ],
  ];

  const end = registered.length > 0 ? relocationsAt + registered.length : stringsAt + names.length;
  const segments = [
    ...(options.interpreter === undefined ? [] : [[PT.interpreter, interpreterAt, interpreter.length]]),
    [PT.load, 0, end],
    [PT.dynamic, dynamicAt, stringsAt - dynamicAt],
  ];
  const file = Buffer.alloc(end);
  Buffer.concat([
    header(write, { machine, type, segments: segments.length }),
    ...segments.map(([kind = 0, offset = 0, size = 0]) => write.segment(kind, offset, size)),
    interpreter,
  ]).copy(file);
  needs.copy(file, needsAt);
  Buffer.concat(dynamic.flatMap(([tag = 0, value = 0]) => [write.word(tag), write.word(value)])).copy(
    file,
    dynamicAt,
  );
  names.copy(file, stringsAt);
  registered.copy(file, relocationsAt);
  return file;
}

const RELOCATIONS_SIZE = 4 * 24;
const RELATIVE = { x86_64: 8, arm64: 1027 } as const;

/** Relocations of a `struct node_module`, the struct, and the names that it points to. Source: node.h. */
function registration({ registered, machine }: ElfOptions, at: number): Buffer {
  if (!registered) return Buffer.alloc(0);
  const struct = at + RELOCATIONS_SIZE;
  const source = struct + 64;
  const pointers = [
    [struct, struct],
    [struct + 16, source],
    [struct + 32, 0x10],
    [struct + 40, source],
  ];
  const type = machine === 'arm64' ? RELATIVE.arm64 : RELATIVE.x86_64;
  const table = pointers.flatMap(([where = 0, to = 0]) => [BASE_ADDRESS + where, type, BASE_ADDRESS + to]);
  const fields = Buffer.alloc(64);
  fields.writeUInt32LE(registered.version, 0);
  return Buffer.concat([
    ...table.map((word) => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64LE(BigInt(word));
      return bytes;
    }),
    fields,
    Buffer.from(`${registered.source}\0`),
  ]);
}

function dynamicTags(options: ElfOptions, strings: Strings, needsAddress: number): number[][] {
  for (const symbol of options.symbols ?? []) strings.add(symbol);
  const count = Object.keys(options.versions ?? {}).length;
  return [
    ...(options.needed ?? []).map((name) => [1, strings.add(name)]),
    ...(options.soname === undefined ? [] : [[14, strings.add(options.soname)]]),
    ...(options.runpath === undefined ? [] : [[29, strings.add(options.runpath)]]),
    ...(count === 0
      ? []
      : [
          [0x6ffffffe, needsAddress],
          [0x6fffffff, count],
        ]),
  ];
}

/** One Verneed record for each library, each followed by its Vernaux records. */
function verneed(write: Writer, strings: Strings, versions: Record<string, string[]>): Buffer {
  const libraries = Object.entries(versions);
  const records = libraries.flatMap(([library, names], index) => {
    const next = index === libraries.length - 1 ? 0 : 16 * (names.length + 1);
    return [
      Buffer.concat([write.half(1), write.half(names.length), write.full(strings.add(library))]),
      Buffer.concat([write.full(16), write.full(next)]),
      ...names.map((name, at) =>
        Buffer.concat([
          ...[write.full(hash(name)), write.half(0), write.half(at + 2)],
          ...[write.full(strings.add(name)), write.full(at === names.length - 1 ? 0 : 16)],
        ]),
      ),
    ];
  });
  return Buffer.concat(records);
}

/** The hash function of the System V ABI. */
function hash(name: string): number {
  let value = 0;
  for (const byte of Buffer.from(name)) {
    value = ((value << 4) + byte) >>> 0;
    const top = value & 0xf0000000;
    value = ((value ^ (top >>> 24)) & ~top) >>> 0;
  }
  return value;
}

type Strings = ReturnType<typeof stringTable>;

function stringTable() {
  const parts = ['\0'];
  let length = 1;
  return {
    add(text: string): number {
      const at = length;
      parts.push(`${text}\0`);
      length += Buffer.byteLength(text) + 1;
      return at;
    },
    bytes: () => Buffer.from(parts.join('')),
  };
}

function header(
  write: Writer,
  {
    machine,
    type,
    segments,
  }: { machine: keyof typeof MACHINES | number; type: keyof typeof TYPES; segments: number },
): Buffer {
  const { half, full, word, bits, bigEndian, headerSize, segmentSize } = write;
  const ident = Buffer.alloc(16);
  ident.set([0x7f, 0x45, 0x4c, 0x46, bits / 32, bigEndian ? 2 : 1, 1]);
  return Buffer.concat([
    ...[ident, half(TYPES[type]), half(typeof machine === 'number' ? machine : MACHINES[machine]), full(1)],
    ...[
      word(type === 'executable' ? BASE_ADDRESS : 0),
      word(segments > 0 ? headerSize : 0),
      word(0),
      full(0),
    ],
    ...[half(headerSize), half(segmentSize), half(segments), half(0), half(0), half(0)],
  ]);
}

type Writer = ReturnType<typeof writer>;

function writer(bits: 32 | 64, bigEndian: boolean) {
  const number = (bytes: number) => (value: number) => {
    const field = Buffer.alloc(bytes);
    const low = Math.min(bytes, 6);
    if (bigEndian) field.writeUIntBE(value, bytes - low, low);
    else field.writeUIntLE(value, 0, low);
    return field;
  };
  const [half, full, word] = [number(2), number(4), number(bits / 8)];
  /** Everything is mapped as it lies in the file, at a fixed distance. */
  const segment = (kind: number, offset: number, size: number): Buffer => {
    const flags = full(kind === PT.load ? 7 : 4);
    const address = word(BASE_ADDRESS + offset);
    const places = [word(offset), address, address, word(size), word(size)];
    return bits === 64
      ? Buffer.concat([full(kind), flags, ...places, word(4096)])
      : Buffer.concat([full(kind), ...places, flags, word(4096)]);
  };
  const sizes = { headerSize: bits === 64 ? 64 : 52, segmentSize: bits === 64 ? 56 : 32, tagSize: bits / 4 };
  return { bits, bigEndian, half, full, word, segment, ...sizes };
}

function align(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}

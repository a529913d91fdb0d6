/** Something to be found, and what it is found as. */
export interface Needle<T> {
  bytes: Uint8Array;
  of: T;
}

/** A search through bytes that arrive piece by piece. */
export interface ByteScan<T> {
  /** What was found so far. */
  readonly found: ReadonlySet<T>;
  /** Takes the next bytes; what begins in one piece and ends in a later one is found too. */
  feed(bytes: Buffer): void;
}

/** Looks for all of several needles at once. */
export interface ByteSearch<T> {
  /** Begins at the start of something. */
  scan(): ByteScan<T>;
}

/** Of a longer needle the middle is looked for: its beginning may be that of many, as a certificate's is. Bounds what is held. */
const MOST_BYTES = 4096;
/** Bytes that are looked at together. */
const BLOCK = 3;
/** Small enough for the cache of a core, which counts for more than fewer collisions. */
const TABLE_SIZE = 1 << 16;
const MOST_SHIFT = 255;

/**
 * Makes a search after Wu and Manber, "A fast algorithm for multi-pattern searching" (1994): of every window as long as the
 * shortest needle the last three bytes say how far the next one can be. That is one pass, however many needles there are,
 * and reads a fraction of the bytes.
 * @param needles of at least three bytes
 */
export function byteSearch<T>(needles: readonly Needle<T>[]): ByteSearch<T> {
  const shortened = needles.map(({ bytes, of }) => ({ bytes: middleOf(bytes), of }));
  const table = tableOf(shortened);
  const overlap = Math.max(0, ...shortened.map(({ bytes }) => bytes.length)) - 1;
  return {
    scan: () => {
      const found = new Set<T>();
      let tail = Buffer.alloc(0);
      return {
        found,
        feed: (bytes) => {
          if (shortened.length === 0) return;
          const all = tail.length > 0 ? Buffer.concat([tail, bytes]) : bytes;
          find(all, table, found);
          // In memory of its own: what was fed may be written over.
          tail = Buffer.from(all.subarray(Math.max(0, all.length - overlap)));
        },
      };
    },
  };
}

function middleOf(bytes: Uint8Array): Uint8Array {
  const from = Math.max(0, (bytes.length - MOST_BYTES) >> 1);
  return bytes.subarray(from, from + MOST_BYTES);
}

interface Table<T> {
  /** Length of the window: of the shortest needle, bytes. */
  window: number;
  /** By the hash of three bytes: how far the window can go on; 0 where a needle may begin. */
  shifts: Uint8Array;
  /** The needles whose window ends in three bytes, by their hash. */
  ending: Map<number, Needle<T>[]>;
}

function tableOf<T>(needles: readonly Needle<T>[]): Table<T> {
  const window = Math.min(MOST_BYTES, ...needles.map(({ bytes }) => bytes.length));
  if (window < BLOCK) throw new RangeError('a needle is too short');
  const last = window - BLOCK;
  const shifts = new Uint8Array(TABLE_SIZE).fill(Math.min(MOST_SHIFT, last + 1));
  const ending = new Map<number, Needle<T>[]>();
  for (const needle of needles) {
    for (let at = 0; at <= last; at += 1) {
      const hash = hashAt(needle.bytes, at);
      shifts[hash] = Math.min(shifts[hash] ?? 0, last - at);
    }
    const hash = hashAt(needle.bytes, last);
    ending.set(hash, [...(ending.get(hash) ?? []), needle]);
  }
  return { window, shifts, ending };
}

/** Of three bytes, in 16 bits. */
function hashAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) ^ ((bytes[at + 1] ?? 0) << 4) ^ ((bytes[at + 2] ?? 0) << 8);
}

function find<T>(bytes: Uint8Array, { window, shifts, ending }: Table<T>, found: Set<T>): void {
  for (let at = window - BLOCK; at + BLOCK <= bytes.length;) {
    const hash = hashAt(bytes, at);
    const shift = shifts[hash] ?? 0;
    if (shift === 0) {
      const start = at + BLOCK - window;
      for (const needle of ending.get(hash) ?? [])
        if (!found.has(needle.of) && standsAt(bytes, start, needle.bytes)) found.add(needle.of);
    }
    at += shift || 1;
  }
}

function standsAt(bytes: Uint8Array, start: number, needle: Uint8Array): boolean {
  if (start + needle.length > bytes.length) return false;
  for (let at = 0; at < needle.length; at += 1) if (bytes[start + at] !== needle[at]) return false;
  return true;
}

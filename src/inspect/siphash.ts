/** How many rounds SipHash takes: for each eight bytes, and at the end. */
export interface SipHashRounds {
  compression: number;
  finalization: number;
}

/** The four 64-bit words of the state, each as its lower and its upper half; 32-bit integers. */
type State = [
  low0: number,
  high0: number,
  low1: number,
  high1: number,
  low2: number,
  high2: number,
  low3: number,
  high3: number,
];

/** "somepseudorandomlygeneratedbytes": the state that a key of zeros begins with. */
const START: Readonly<State> = [
  0x70736575, 0x736f6d65, 0x6e646f6d, 0x646f7261, 0x6e657261, 0x6c796765, 0x79746573, 0x74656462,
];

/**
 * SipHash of some bytes, with a key whose lower 32 bits alone are set. In 32-bit arithmetic: bytecode is compared with
 * megabytes of sources, on which BigInt takes thirty times as long.
 * Source: Aumasson, Bernstein, "SipHash: a fast short-input PRF".
 * @returns the eight bytes of the hash, little-endian
 */
export function sipHash(
  key: number,
  bytes: Uint8Array,
  { compression, finalization }: SipHashRounds,
): Uint8Array {
  const state: State = [...START];
  state[0] ^= key;
  state[4] ^= key;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8)
    take(state, view.getUint32(at, true), view.getUint32(at + 4, true), compression);
  const last = new DataView(new ArrayBuffer(8));
  for (let at = whole; at < bytes.length; at += 1) last.setUint8(at - whole, view.getUint8(at));
  last.setUint8(7, bytes.length & 0xff);
  take(state, last.getUint32(0, true), last.getUint32(4, true), compression);
  state[4] ^= 0xff;
  rounds(state, finalization);
  const [low0, high0, low1, high1, low2, high2, low3, high3] = state;
  const hash = new DataView(new ArrayBuffer(8));
  hash.setUint32(0, low0 ^ low1 ^ low2 ^ low3, true);
  hash.setUint32(4, high0 ^ high1 ^ high2 ^ high3, true);
  return new Uint8Array(hash.buffer);
}

function take(state: State, low: number, high: number, compression: number): void {
  state[6] ^= low;
  state[7] ^= high;
  rounds(state, compression);
  state[0] ^= low;
  state[1] ^= high;
}

/** SipRound, so many times. Local variables, as each look into the array costs more than the sum that it is for. */
function rounds(state: State, count: number): void {
  let a = state[0];
  let A = state[1];
  let b = state[2];
  let B = state[3];
  let c = state[4];
  let C = state[5];
  let d = state[6];
  let D = state[7];
  let rotated: number;
  for (let round = 0; round < count; round += 1) {
    A = (A + B + carry(a, b)) | 0;
    a = (a + b) | 0;
    C = (C + D + carry(c, d)) | 0;
    c = (c + d) | 0;
    rotated = (b << 13) | (B >>> 19);
    B = ((B << 13) | (b >>> 19)) ^ A;
    b = rotated ^ a;
    rotated = (d << 16) | (D >>> 16);
    D = ((D << 16) | (d >>> 16)) ^ C;
    d = rotated ^ c;
    // The first word turns by 32 bits: its halves change places.
    rotated = (A + d) | 0;
    A = (a + D + carry(A, d)) | 0;
    a = rotated;
    C = (C + B + carry(c, b)) | 0;
    c = (c + b) | 0;
    rotated = (b << 17) | (B >>> 15);
    B = ((B << 17) | (b >>> 15)) ^ C;
    b = rotated ^ c;
    rotated = (d << 21) | (D >>> 11);
    D = ((D << 21) | (d >>> 11)) ^ A;
    d = rotated ^ a;
    rotated = c;
    c = C;
    C = rotated;
  }
  state[0] = a;
  state[1] = A;
  state[2] = b;
  state[3] = B;
  state[4] = c;
  state[5] = C;
  state[6] = d;
  state[7] = D;
}

/** What the sum of two lower halves adds to the upper ones. */
function carry(a: number, b: number): number {
  return (a >>> 0) + (b >>> 0) > 0xffffffff ? 1 : 0;
}

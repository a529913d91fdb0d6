import { crc32 } from 'node:zlib';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Tells whether the last six characters are the CRC-32 of those before, in base 62. */
export function hasChecksum(random: string): boolean {
  let sum = 0;
  for (let at = random.length - 6; at < random.length; at += 1)
    sum = sum * BASE62.length + BASE62.indexOf(random.charAt(at));
  return sum < 2 ** 32 && sum === crc32(random.slice(0, -6));
}

/** Words of values that are made up, and the ending of AWS's documented key. */
const PLACEHOLDERS = ['example', 'placeholder', 'redacted', 'dummy', 'sample', 'fake', 'your', 'iosfodnn'];

/** Tells whether a text may have been drawn at random: many different characters, no run of them, and no placeholder. */
export function isLikelyRandom(text: string): boolean {
  if (hasRun(text) || distinctIn(text) < Math.min(10, text.length * 0.4)) return false;
  const lower = text.toLowerCase();
  return !PLACEHOLDERS.some((word) => lower.includes(word));
}

/** The round in which each character of ASCII was seen last: an array for every value would cost more than the count. */
const SEEN = new Float64Array(128);
let round = 0;

/** How many different characters there are, of ASCII. */
function distinctIn(text: string): number {
  round += 1;
  let distinct = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (SEEN[code] === round) continue;
    SEEN[code] = round;
    distinct += 1;
  }
  return distinct;
}

/** As isLikelyRandom(), for what is drawn from digits and letters of both cases, or hexadecimal digits. */
export function isLikelyMixed(text: string): boolean {
  return isLikelyRandom(text) && [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length >= 2;
}

/** Six characters in the order of the alphabet or of digits, or five of the same. */
function hasRun(text: string): boolean {
  let [rising, same] = [1, 1];
  for (let at = 1; at < text.length && rising < 6 && same < 5; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    rising = step === 1 ? rising + 1 : 1;
    same = step === 0 ? same + 1 : 1;
  }
  return rising >= 6 || same >= 5;
}

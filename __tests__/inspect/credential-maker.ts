// Makes credentials of the right shape that open nothing. They are put together here so that no scanner takes this
// repository's tests for a leak.

import { generateKeyPairSync } from 'node:crypto';
import { crc32 } from 'node:zlib';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Text that looks drawn at random and is the same every time. */
export function randomText(length: number, alphabet = BASE62, seed = 1): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet[(state >>> 8) % alphabet.length];
  }).join('');
}

/** A token with the checksum that GitHub and npm end theirs with, e.g. of the prefix `ghp_` or `npm_`. */
export function checkedToken(prefix: string, length = 36, seed = 1): string {
  const random = randomText(length - 6, BASE62, seed);
  let checksum = '';
  for (let rest = crc32(random); checksum.length < 6; rest = Math.floor(rest / 62))
    checksum = (BASE62[rest % 62] ?? '') + checksum;
  return prefix + random + checksum;
}

export const awsKeyId = (prefix = 'AK' + 'IA', seed = 1): string => prefix + randomText(16, BASE32, seed);

export const privateKey = (): string =>
  generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey;

import { crc32 } from 'node:zlib';
import { decodings, inBase64 } from './base64.js';
import { bytesAt } from './bytes.js';
import type { FileBytes } from './bytes.js';
import type { SecretKind } from './contents.js';
import { storedSecrets } from './stored-secrets.js';

/** A text is searched up to here: what is longer is data. */
const MOST_BYTES = 8 << 20;
const BLOCK_BYTES = 256 << 10;
/** How far blocks overlap, and more than any credential is long. */
const OVERLAP_BYTES = 8 << 10;

/**
 * Finds the credentials in a text: each kind once, and never the value.
 * @param path tells where credentials are stored under a name instead of having a shape
 * @param ofJob what the job's environment holds as secrets, in every form in which it may be written
 */
export function findSecrets(path: string, file: FileBytes, ofJob?: RegExp): SecretKind[] {
  const found = new Set(storedSecrets(path, file));
  const end = Math.min(file.size, MOST_BYTES);
  for (let at = 0; at === 0 || at + OVERLAP_BYTES < end; at += BLOCK_BYTES - OVERLAP_BYTES) {
    const block = bytesAt(file, at, BLOCK_BYTES);
    const isLast = at + block.length >= file.size;
    findTokens(block, { isFirst: at === 0, isLast }, found);
    if (ofJob && block.toString('utf8').search(ofJob) >= 0) found.add('job-secret');
    if (block.includes(KEY_HINT) && (holdsPrivateKey(block) || holdsKeyInUrl(block)))
      found.add('private-key');
  }
  return [...found];
}

/** Every shape below has so many word characters (`A-Za-z0-9_-`) in a row. */
const SHORTEST_TOKEN = 20;
const HINT = /A[KS]IA|AIza|gh[oprsu]_|github_pat_|npm_|pypi-AgE|xox[abprs]-|[rs]k_live_/;
/** The same in base64, in which none of them has a character that is not in a word. */
const ENCODED_HINT = inBase64([
  ...['AKIA', 'ASIA', 'AIza', 'gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_', 'github_pat_', 'npm_', 'pypi-AgE'],
  ...['xoxa-', 'xoxb-', 'xoxp-', 'xoxr-', 'xoxs-', 'rk_live_', 'sk_live_', '-----BEGIN '],
]);
const ANY_HINT = new RegExp(`${HINT.source}|${ENCODED_HINT.source}`);
/** As many characters beside such a row as a shape looks at. */
const CONTEXT = 4;

/**
 * Credentials that are known by their shape. The first group is what its issuer drew at random, and people who write
 * documentation did not.
 * Sources: the issuers' documentation of their formats, 2026-11; "GitHub's new authentication token formats" and
 * "Announcing npm's new access token format" for the checksum.
 */
const SHAPES: readonly { kind: SecretKind; shape: RegExp; isReal: (random: string) => boolean }[] = [
  // Not where a signed link tells who signed it: `AKIA…/20261123/us-east-1/s3/aws4_request`.
  {
    kind: 'aws-access-key',
    shape: /(?<![\w+/-])A[KS]IA([A-Z2-7]{16})(?![\w+/=-]|%2F)/,
    isReal: looksRandom,
  },
  { kind: 'github-token', shape: /(?<!\w)gh[opsu]_([A-Za-z0-9]{36})(?!\w)/, isReal: hasChecksum },
  { kind: 'github-token', shape: /(?<!\w)ghr_([A-Za-z0-9]{76})(?!\w)/, isReal: hasChecksum },
  { kind: 'github-token', shape: /(?<!\w)ghs_\d+_(eyJ[\w-]{20,})\.eyJ/, isReal: looksMixed },
  {
    kind: 'github-token',
    shape: /(?<!\w)github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?!\w)/,
    isReal: looksMixed,
  },
  { kind: 'npm-token', shape: /(?<!\w)npm_([A-Za-z0-9]{36})(?!\w)/, isReal: hasChecksum },
  {
    kind: 'pypi-token',
    shape: /(?<![\w-])pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)([\w-]{50,})/,
    isReal: looksMixed,
  },
  {
    kind: 'slack-token',
    shape: /(?<![\w-])xox[abprs]-(?:\d+-){1,4}([A-Za-z0-9]{20,})(?![\w-])/,
    isReal: looksMixed,
  },
  { kind: 'stripe-key', shape: /(?<!\w)[rs]k_live_([A-Za-z0-9]{24,})(?!\w)/, isReal: looksMixed },
  { kind: 'google-api-key', shape: /(?<![\w+/-])AIza([\w-]{35})(?![\w+/=-])/, isReal: looksMixed },
];

/** What is cut off at an inner edge of a block is whole in the block beside. */
function findTokens(
  block: Buffer,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
  found: Set<SecretKind>,
): void {
  forEachLongWord(block, (start, end) => {
    if ((start === 0 && !isFirst) || (end === block.length && !isLast) || end - start > OVERLAP_BYTES) return;
    const word = block.toString('latin1', start, end);
    if (!ANY_HINT.test(word)) return;
    if (ENCODED_HINT.test(word)) findEncoded(word, found);
    if (!HINT.test(word)) return;
    const text = block.toString(
      'latin1',
      Math.max(0, start - CONTEXT),
      Math.min(block.length, end + CONTEXT),
    );
    findShapes(text, found);
  });
}

function findShapes(text: string, found: Set<SecretKind>): void {
  for (const { kind, shape, isReal } of SHAPES) {
    const random = shape.exec(text)?.[1];
    if (random !== undefined && isReal(random)) found.add(kind);
  }
}

/** Base64 hides nothing: it is how manifests and environments hold what is not one line. */
function findEncoded(word: string, found: Set<SecretKind>): void {
  for (const text of decodings(word)) {
    findShapes(text, found);
    if (holdsPrivateKey(Buffer.from(text, 'latin1'))) found.add('private-key');
  }
}

const IS_WORD = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(/[\w-]/.test(String.fromCharCode(byte))),
);

/**
 * Calls with the start and end of every run of word characters that is long enough for a token. A run that long
 * covers every twentieth byte, so the words of code and prose cost a glance at their last characters; one regular
 * expression over all of it takes twice the time.
 */
function forEachLongWord(bytes: Uint8Array, visit: (start: number, end: number) => void): void {
  let start = 0;
  for (let last = SHORTEST_TOKEN - 1; last < bytes.length; last = start + SHORTEST_TOKEN - 1) {
    let at = last;
    while (at >= start && IS_WORD[bytes[at] ?? 0] === 1) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = last + 1;
    while (end < bytes.length && IS_WORD[bytes[end] ?? 0] === 1) end += 1;
    visit(start, end);
    start = end + 1;
  }
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Tells whether the last six characters are the CRC-32 of those before, in base 62. */
function hasChecksum(random: string): boolean {
  const digits = Array.from(random.slice(-6), (digit) => BASE62.indexOf(digit));
  return digits.reduce((sum, digit) => sum * BASE62.length + digit, 0) === crc32(random.slice(0, -6));
}

const PLACEHOLDER = /example|placeholder|redacted|dummy|sample|fake|your|iosfodnn|(.)\1{4}/i;

function looksRandom(text: string): boolean {
  const distinct = new Set(text).size;
  return distinct >= Math.min(10, text.length * 0.4) && !PLACEHOLDER.test(text) && !hasSequence(text);
}

/** As looksRandom(), for what is drawn from digits and letters of both cases, or hexadecimal digits. */
function looksMixed(text: string): boolean {
  return looksRandom(text) && [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length >= 2;
}

/** Six characters in the order of the alphabet, or of digits. */
function hasSequence(text: string): boolean {
  let run = 1;
  for (let at = 1; at < text.length && run < 6; at += 1)
    run = text.charCodeAt(at) === text.charCodeAt(at - 1) + 1 ? run + 1 : 1;
  return run >= 6;
}

/** In all marks below, which are longer and so cost more to look for. */
const KEY_HINT = 'PRIVATE';
const KEY_MARK = 'PRIVATE KEY';
const KEY_BEGINS = /-----BEGIN (?:[A-Z]+ )?$/;
const KEY_BEGUN = /^PRIVATE KEY(?: BLOCK)?-----/;
/** A key of 4096 bits in one line. */
const KEY_BYTES = 4000;

/** Finds a PEM private key that is there, not only its first line, as in code that looks for keys. */
function holdsPrivateKey(block: Buffer): boolean {
  for (let at = block.indexOf(KEY_MARK); at >= 0; at = block.indexOf(KEY_MARK, at + KEY_MARK.length)) {
    const before = block.toString('latin1', Math.max(0, at - 32), at);
    const begun = KEY_BEGUN.exec(block.toString('latin1', at, Math.min(block.length, at + 32)));
    if (!begun || !KEY_BEGINS.test(before)) continue;
    const start = at + begun[0].length;
    if (isKeyMaterial(block.toString('latin1', start, Math.min(block.length, start + KEY_BYTES))))
      return true;
  }
  return false;
}

const KEY_MARK_IN_URL = ['PRIVATE%20KEY', 'PRIVATE+KEY'];

/** The same where it is URL-encoded, as in a form. */
function holdsKeyInUrl(block: Buffer): boolean {
  return KEY_MARK_IN_URL.some((mark) => {
    const at = block.indexOf(mark);
    if (at < 0) return false;
    const text = block.toString('latin1', Math.max(0, at - 64), Math.min(block.length, at + KEY_BYTES));
    const spaced = mark.includes('+') ? text.replaceAll('+', ' ') : text;
    const decoded = spaced.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    return holdsPrivateKey(Buffer.from(decoded, 'latin1'));
  });
}

/** Newlines may be written as `\n`, as in JSON, and lines quoted, as in code; headers stand before an empty line. */
function isKeyMaterial(text: string): boolean {
  const lines = text.replace(/\\[rn]/g, '\n').replace(/^\s*(?:[A-Z][\w-]*:.*\n)+/, '');
  let material = '';
  let words = 0;
  let isEnded = false;
  for (const [word] of lines.matchAll(/-+|[^\s"'`,-]+/g)) {
    if (word === '+') continue;
    isEnded = word === '-----';
    if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(word)) break;
    material += word;
    words += 1;
  }
  const isWhole = material.length >= 64 && (words > 1 || isEnded);
  return isWhole && new Set(material).size >= 16 && !material.startsWith('EXAMPLE');
}

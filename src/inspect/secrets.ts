import { fragment } from '../shared/base64.ts';
import { bytesAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';
import type { SecretKind } from './file-facts.ts';
import type { Effort } from './effort.ts';
import { containsPrivateKey } from './private-keys.ts';
import { storedSecrets } from './stored-secrets.ts';
import { hasChecksum, isLikelyMixed, isLikelyRandom } from './randomness.ts';

/** A text is searched up to here: what is longer is data. */
const MOST_BYTES = 8 << 20;
const BLOCK_BYTES = 256 << 10;
/** How far blocks overlap, and more than any credential is long. */
const OVERLAP_BYTES = 8 << 10;

/**
 * Finds the credentials in a text: each kind once, and never the value.
 * @param path tells where credentials are stored under a name instead of having a shape
 * @param effort gets the characters that were looked at more than once
 */
export function findSecrets(path: string, file: FileBytes, effort: Effort = { characters: 0 }): SecretKind[] {
  const found = new Set(storedSecrets(path, file));
  const end = Math.min(file.size, MOST_BYTES);
  for (let at = 0; at === 0 || at + OVERLAP_BYTES < end; at += BLOCK_BYTES - OVERLAP_BYTES) {
    const block = bytesAt(file, at, BLOCK_BYTES);
    const isLast = at + block.length >= file.size;
    findTokens(block, { isFirst: at === 0, isLast }, { found, effort });
    if (found.has('aws-access-key'))
      findKeyPair(block.toString('latin1'), { isFirst: at === 0, isLast }, { found, effort });
    if (
      !found.has('private-key') &&
      block.includes(KEY_HINT) &&
      containsPrivateKey(block.toString('latin1'), effort)
    )
      found.add('private-key');
  }
  // Where there is a pair, that is what the id is a part of.
  if (found.has('aws-key-pair')) found.delete('aws-access-key');
  return [...found];
}

/** What was found so far, and with how much effort. */
interface Search {
  found: Set<SecretKind>;
  effort: Effort;
}

/** Every shape below has so many word characters (`A-Za-z0-9_-`) in a row. */
const SHORTEST_TOKEN = 20;
const HINTS = [
  'AKIA',
  'ASIA',
  'AIza',
  'gho_',
  'ghp_',
  'ghr_',
  'ghs_',
  'ghu_',
  'github_pat_',
  'npm_',
  'pypi-AgE',
  'xoxa-',
  'xoxb-',
  'xoxp-',
  'xoxr-',
  'xoxs-',
  'rk_live_',
  'sk_live_',
];
const HINT = /A[KS]IA|AIza|gh[oprsu]_|github_pat_|npm_|pypi-AgE|xox[abprs]-|[rs]k_live_/g;
const HAS_HINT = new RegExp(HINT.source);
/** The same in base64, in which none of them has a character that is not in a word, by how many bytes stand before it. */
const ENCODED_HINTS = [0, 1, 2].map((before) => ({
  hint: new RegExp([...HINTS, '-----BEGIN '].map((text) => fragment(text, before)).join('|'), 'g'),
  /** Characters from the beginning of the four that stand for three bytes, and so to the beginning of the next four. */
  shift: (4 - Math.ceil((before * 8) / 6)) % 4,
}));
const ANY_HINT = new RegExp(
  [HINT, ...ENCODED_HINTS.map(({ hint }) => hint)].map(({ source }) => source).join('|'),
);
/** 1 where a hint may begin, by the hash of its first three bytes: most long words need no more than a look there. */
const MAY_BEGIN_HINT = new Uint8Array(1 << 16);
for (const begin of [
  ...HINTS,
  ...[0, 1, 2].flatMap((before) => [...HINTS, '-----BEGIN '].map((text) => fragment(text, before))),
])
  MAY_BEGIN_HINT[hashOf(begin.charCodeAt(0), begin.charCodeAt(1), begin.charCodeAt(2))] = 1;

/** Of three bytes, in 16 bits; those of letters, digits, `-` and `_` have seven bits each. */
function hashOf(first: number, second: number, third: number): number {
  return (first ^ (second << 4) ^ (third << 9)) & 0xffff;
}

/** What a token has at the least behind the three bytes that are looked at. */
const REST_OF_TOKEN = SHORTEST_TOKEN - 3;

/** Tells whether a hint may stand between two places with room for a token from there on: a glance at the bytes. */
function mayHoldHint(bytes: Uint8Array, start: number, end: number): boolean {
  let [first, second] = [bytes[start] ?? 0, bytes[start + 1] ?? 0];
  for (let at = start + 2; at < end - REST_OF_TOKEN; at += 1) {
    const third = bytes[at] ?? 0;
    if (MAY_BEGIN_HINT[hashOf(first, second, third)] === 1) return true;
    [first, second] = [second, third];
  }
  return false;
}

/** Characters that SHORTEST_TOKEN bytes have in base64, at the least. */
const SHORTEST_ENCODED = 26;
/** As many characters beside such a row as a shape looks at. */
const CONTEXT = 4;

/**
 * Credentials that are known by their shape. The first group is what its issuer drew at random, and people who write
 * documentation did not.
 * Sources: the issuers' documentation of their formats, 2026-11; "GitHub's new authentication token formats" and
 * "Announcing npm's new access token format" for the checksum.
 */
const SHAPES: readonly Shape[] = [
  // Not where a signed link tells who signed it: `AKIA…/20261123/us-east-1/s3/aws4_request`.
  {
    kind: 'aws-access-key',
    shape: /(?<![\w+/-])A[KS]IA([A-Z2-7]{16})(?![\w+/=-]|%2F)/y,
    isReal: isLikelyRandom,
  },
  { kind: 'google-api-key', shape: /(?<![\w+/-])AIza([\w-]{35})(?![\w+/=-])/y, isReal: isLikelyMixed },
  { kind: 'github-token', shape: /(?<!\w)gh[opsu]_([A-Za-z0-9]{36})(?!\w)/y, isReal: hasChecksum },
  { kind: 'github-token', shape: /(?<!\w)ghr_([A-Za-z0-9]{76})(?!\w)/y, isReal: hasChecksum },
  { kind: 'github-token', shape: /(?<!\w)ghs_\d+_(eyJ[\w-]{20,})\.eyJ/y, isReal: isLikelyMixed },
  {
    kind: 'github-token',
    shape: /(?<!\w)github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?!\w)/y,
    isReal: isLikelyMixed,
  },
  { kind: 'npm-token', shape: /(?<!\w)npm_([A-Za-z0-9]{36})(?!\w)/y, isReal: hasChecksum },
  {
    kind: 'pypi-token',
    shape: /(?<![\w-])pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)([\w-]{50,})/y,
    isReal: isLikelyMixed,
  },
  {
    kind: 'slack-token',
    shape: /(?<![\w-])xox[abprs]-(?:\d+-){1,4}([A-Za-z0-9]{20,})(?![\w-])/y,
    isReal: isLikelyMixed,
  },
  { kind: 'stripe-key', shape: /(?<!\w)rk_live_([A-Za-z0-9]{24,})(?!\w)/y, isReal: isLikelyMixed },
  { kind: 'stripe-key', shape: /(?<!\w)sk_live_([A-Za-z0-9]{24,})(?!\w)/y, isReal: isLikelyMixed },
];

interface Shape {
  kind: SecretKind;
  /** Begins with a letter that all its values begin with. */
  shape: RegExp;
  isReal: (random: string) => boolean;
}

/** The shapes by the letter with which they begin, so that a hint costs a look at few of them. */
const SHAPES_BY_LETTER = Array.from({ length: 128 }, (_, letter) =>
  SHAPES.filter(({ shape }) => shape.source.replace(/^\(.*?\)/, '').charCodeAt(0) === letter),
);

/** Calls with the place of every match; `matchAll` makes a new pattern each time, which costs more than the search. */
function forEachMatch(pattern: RegExp, text: string, visit: (index: number) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) visit(match.index);
}

/** Which edges of a block are those of the file: what is cut off at any other is whole in the block beside. */
interface Edges {
  isFirst: boolean;
  isLast: boolean;
}

const WHOLE: Edges = { isFirst: true, isLast: true };

function findTokens(block: Buffer, { isFirst, isLast }: Edges, search: Search): void {
  forEachLongWord(block, (start, end) => {
    if (!mayHoldHint(block, start, end)) return;
    if ((start === 0 && !isFirst) || (end === block.length && !isLast) || end - start > OVERLAP_BYTES) return;
    const [from, to] = [Math.max(0, start - CONTEXT), Math.min(block.length, end + CONTEXT)];
    const text = block.toString('latin1', from, to);
    if (!ANY_HINT.test(text)) return;
    if (end - start >= SHORTEST_ENCODED) findEncoded(text.slice(start - from, end - from), search);
    findShapes(text, search);
  });
}

function findShapes(text: string, { found, effort }: Search): void {
  effort.characters += text.length;
  forEachMatch(HINT, text, (index) => {
    for (const { kind, shape, isReal } of SHAPES_BY_LETTER[text.charCodeAt(index)] ?? []) {
      if (found.has(kind)) continue;
      shape.lastIndex = index;
      const match = shape.exec(text);
      if (!match) continue;
      const [whole, random = ''] = match;
      effort.characters += whole.length;
      if (isReal(random)) found.add(kind);
    }
  });
}

/** The id of an access key, or what a secret access key looks like: each in one piece. Source: AWS General Reference. */
const KEY_PARTS =
  /(?<![A-Za-z0-9+/])(?:A[KS]IA([A-Z2-7]{16})(?![\w+/=-])|([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=]))/g;
/** How far the two may be apart, in characters: as in a file of a profile, a row of a table or an object. */
const BESIDE = 300;

/** Finds the id of an access key with a secret access key beside it; each character is looked at once more. */
function findKeyPair(text: string, { isFirst, isLast }: Edges, { found, effort }: Search): void {
  if (found.has('aws-key-pair')) return;
  effort.characters += text.length;
  let [id, secret] = [-Infinity, -Infinity];
  KEY_PARTS.lastIndex = isFirst ? 0 : 1;
  for (let match = KEY_PARTS.exec(text); match; match = KEY_PARTS.exec(text)) {
    const [whole, random, other = ''] = match;
    if (!isLast && match.index + whole.length === text.length) return;
    if (random !== undefined && isLikelyRandom(random)) id = match.index;
    if (random === undefined && looksSecret(other)) secret = match.index;
    if (Math.abs(id - secret) <= BESIDE) {
      found.add('aws-key-pair');
      return;
    }
  }
}

/** Letters of both cases and digits: a digest in hexadecimal digits has one case, and a path no digits. */
function looksSecret(text: string): boolean {
  return isLikelyRandom(text) && [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(text));
}

/** Base64 hides nothing: it is how manifests and environments hold what is not one line. */
function findEncoded(word: string, search: Search): void {
  search.effort.characters += word.length;
  for (const from of encodedFrom(word)) {
    const text = Buffer.from(word.slice(from), 'base64').toString('latin1');
    if (HAS_HINT.test(text)) findShapes(text, search);
    if (search.found.has('aws-access-key')) findKeyPair(text, WHOLE, search);
    if (containsPrivateKey(text, search.effort)) search.found.add('private-key');
  }
}

/** Where a word has to be read from, of its first four characters, so that hints in it are read. */
function encodedFrom(word: string): Set<number> {
  const starts = new Set<number>();
  for (const { hint, shift } of ENCODED_HINTS)
    forEachMatch(hint, word, (index) => starts.add((index + shift) % 4));
  return starts;
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

/** In all that begins a key: a glance at the bytes. */
const KEY_HINT = Buffer.from('PRIVATE');

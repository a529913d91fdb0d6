import type { Effort } from './effort.ts';

/** In all that begins a key, which is longer and so costs more to look for. */
const HINT = 'PRIVATE';
const BEGIN = /-----BEGIN (?:[A-Z]{1,20} )?PRIVATE KEY(?: BLOCK)?-----/g;
const DASHES = '-----';
/** A key of 4096 bits in one line. */
const KEY_CHARACTERS = 4000;
/** The shortest key, one of Ed25519. */
const SHORTEST_KEY = 64;

/**
 * Finds a PEM private key that is there, not only its first line, as in code that looks for keys.
 * @param text of bytes, as latin1
 * @param effort gets the characters that were looked at more than once
 */
export function containsPrivateKey(text: string, effort: Effort): boolean {
  if (!text.includes(HINT)) return false;
  return holdsKey(text, effort) || holdsKeyInUrl(text, effort);
}

/**
 * What belongs to a key ends at the next dashes, and those of the next beginning at the latest: so no character is looked
 * at for two keys, however many beginnings a text has.
 */
function holdsKey(text: string, effort: Effort): boolean {
  for (const { 0: begin, index } of text.matchAll(BEGIN)) {
    const start = index + begin.length;
    const rest = text.slice(start, start + KEY_CHARACTERS);
    const end = rest.indexOf(DASHES);
    const body = end < 0 ? rest : rest.slice(0, end + DASHES.length);
    if (body.length < SHORTEST_KEY) continue;
    effort.characters += body.length;
    if (isKeyMaterial(body)) return true;
  }
  return false;
}

const BEGIN_IN_URL = /-----BEGIN(?:%20|\+)(?:[A-Z]{1,20}(?:%20|\+))?PRIVATE(?:%20|\+)KEY/g;
/** What one character becomes. */
const IN_URL = 3;

/** The same where it is URL-encoded, as in a form; up to the next beginning, see holdsKey(). */
function holdsKeyInUrl(text: string, effort: Effort): boolean {
  for (const { 0: begin, index } of text.matchAll(BEGIN_IN_URL)) {
    const most = index + begin.length + IN_URL * KEY_CHARACTERS;
    const next = text.slice(index + begin.length, most).indexOf(`${DASHES}BEGIN`);
    const piece = text.slice(index, next < 0 ? most : index + begin.length + next);
    if (piece.length < SHORTEST_KEY + begin.length) continue;
    effort.characters += piece.length;
    if (holdsKey(withoutUrlEncoding(piece), effort)) return true;
  }
  return false;
}

/** A blank is `%20`, or `+` where a form is sent, and then a plus is always `%2B`. */
function withoutUrlEncoding(text: string): string {
  const spaced = text.startsWith('-----BEGIN+') ? text.replaceAll('+', ' ') : text;
  return spaced.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Newlines may be written as `\n`, as in JSON, and lines quoted, as in code; headers stand before an empty line. */
function isKeyMaterial(text: string): boolean {
  const lines = text.replace(/\\[rn]/g, '\n').replace(/^\s*(?:[A-Z][\w-]*:.*\n)+/, '');
  let material = '';
  let words = 0;
  let isEnded = false;
  // A single character joins lines of code.
  for (const [word] of lines.matchAll(/-+|[^\s"'`,-]{2,}/g)) {
    isEnded = word === DASHES;
    if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(word)) break;
    material += word;
    words += 1;
  }
  const isWhole = material.length >= SHORTEST_KEY && (words > 1 || isEnded);
  return isWhole && new Set(material).size >= 16 && !material.startsWith('EXAMPLE');
}

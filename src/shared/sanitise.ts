import { decodings, inBase64 } from './base64.ts';
import { secretValues } from './secret-values.ts';

/**
 * The one place where foreign text (file names, AWS messages, function names) is made harmless before it reaches
 * a log, an output, a summary or a comment.
 */

const MAX_LENGTH = 2000;

/** Control and format characters (bidirectional overrides and zero-width ones among them), line separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * What makes a URL usable by whoever reads it, the same as headers, which AWS quotes where it refuses a signature, and
 * the shapes of AWS's own credentials.
 */
const SECRETS: [RegExp, string][] = [
  [
    /(X-Amz-(?:Signature|Credential|Security-Token)(?:=|%(?:25)*3D|\\?["']?\s?[:,]\s?\[?\s?\\?["']?|>))(?:[^&\s"'<>\\]|\\\/)+/gi,
    '$1***',
  ],
  // Of the header Authorization, which AWS quotes where it does not accept it, and of older signatures.
  [/(\bSignature(?:Provided)?(?:=|%(?:25)*3D|\\?["']?\s?:\s?\\?["']?|>))[\w+/=%-]{20,}/gi, '$1***'],
  [
    /(\bCredential(?:=|%(?:25)*3D|\\?["']?\s?:\s?\\?["']?))[^\s,&"'<>/%]+(?:\/|%(?:25)*2F)\d{8}(?:\/|%(?:25)*2F)[^\s,&"'<>]*/gi,
    '$1***',
  ],
  // Session tokens of STS begin so, wherever they are quoted.
  [/(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|AQoDYXdz)[\w+/=%-]{20,}/g, '***'],
  [/(?:(?<![A-Z0-9])|(?<=%[0-9A-F]{2}))(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g, '***'],
  [/gh[pousr]_[A-Za-z0-9_]{20,}|github_pat_[A-Za-z0-9_]{20,}/g, '***'],
  // User and password of an address, and a token in place of a user, as addresses of package indexes have them.
  [/((?:\\?\/){2})[^\s/?#@:"'<>\\]*:[^\s/?#@"'<>\\]+(?=@)/g, '$1***'],
  [/((?:\\?\/){2})[^\s/?#@:"'<>\\]{20,}(?=@)/g, '$1***'],
];

/**
 * Makes text fit for one line of a log: no line breaks or other control characters, and none of the two forms by
 * which the runner recognises a command (`::name` at the start of a line, `##[name]` anywhere). What is harmless
 * stays as it is, so doing it twice changes nothing.
 */
export function plain(text: string): string {
  const safe = withoutSecrets(text.toWellFormed().replace(INVISIBLE, escapeCharacter))
    .replace(/(?<=^\s*):(?=:)/, escapeCharacter)
    .replace(/(?<=##)\[/g, escapeCharacter);
  return safe.length > MAX_LENGTH ? `${safe.slice(0, MAX_LENGTH).toWellFormed()}…` : safe;
}

/** Of the environment, which stays as it is while an action runs. */
let ownSecrets: RegExp | undefined | null = null;

/** Hides what is secret; what else there is in a text stays as it is. */
export function withoutSecrets(text: string): string {
  if (ownSecrets === null) ownSecrets = secretValues(process.env);
  const withoutOwn = ownSecrets ? text.replace(ownSecrets, '***') : text;
  return withoutShapes(withoutOwn.replace(LONG_WORD, (word) => (hidesSecret(word) ? '***' : word)));
}

function withoutShapes(text: string): string {
  return SECRETS.reduce((safe, [secret, replacement]) => safe.replace(secret, replacement), text);
}

/** What may be a secret in base64. */
const LONG_WORD = /[\w+/-]{24,}/g;
const ENCODED = inBase64([
  'X-Amz-S',
  'X-Amz-C',
  'x-amz-s',
  'AKIA',
  'ASIA',
  'ghp_',
  'gho_',
  'ghu_',
  'ghs_',
  'ghr_',
  'github_pat_',
]);

function hidesSecret(word: string): boolean {
  return ENCODED.test(word) && decodings(word).some((text) => withoutShapes(text) !== text);
}

function escapeCharacter(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
  return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits}`;
}

/** Makes text fit for Markdown: nothing in it is markup, a link, a mention or HTML, in a table cell either. */
export function markdown(text: string): string {
  const safe = plain(text)
    .replace(/[^\p{L}\p{N}\p{Zs}.,/:;=+"' -]/gu, entity)
    .replace(/^[\d\s=+-]/, entity); // no list, no code block
  return withoutLinks(safe);
}

/** Makes text fit for a Markdown code span, also in a table cell, whatever backticks it holds. */
export function code(text: string): string {
  return `<code>${withoutLinks(plain(text).replace(/[^\p{L}\p{N}\p{Zs}./:=+-]/gu, entity))}</code>`;
}

/** GitHub looks for mentions, references and mail addresses after it decoded entities: these need a character more. */
function entity(character: string): string {
  return `&#${character.codePointAt(0)};${/[@#]/.test(character) ? '&#8203;' : ''}`;
}

/** GitHub makes links of bare addresses, in a code element too, but not where an entity stands in them. */
function withoutLinks(text: string): string {
  return text
    .replaceAll('://', ':&#47;/')
    .replace(/www\./gi, (www) => www.replace('.', '&#46;'))
    .replace(/\bGH-(?=\d)/gi, '$&&#8203;'); // a reference to an issue, as `#1` is;
}

/** Makes text fit for a label in a mermaid diagram, which has an escape of its own. */
export function mermaidLabel(text: string): string {
  const safe = plain(text).replace(/[^\p{L}\p{N} ._/@+-]/gu, '_');
  return Array.from(safe).slice(0, 60).join('');
}

/**
 * Writes JSON that can be printed: its strings keep what they say, secrets aside, but no line of it is a command of
 * the runner and nothing in it is invisible.
 * @param indent spaces for each level; none for a single line
 */
export function json(value: unknown, indent?: number): string {
  return JSON.stringify(value, redacted, indent)
    .replace(INVISIBLE, (character) => (character === '\n' ? character : escapeUnits(character)))
    .replace(/(?<=##)\[/g, escapeCharacter);
}

function redacted(_: string, item: unknown): unknown {
  if (typeof item === 'string') return withoutSecrets(item);
  const hasLongKey = typeof item === 'object' && item !== null && Object.keys(item).some(isLong);
  if (!hasLongKey || Array.isArray(item)) return item;
  return Object.fromEntries(Object.entries(item).map(([key, one]) => [withoutSecrets(key), one as unknown]));
}

/** The names of our own fields are shorter than any secret. */
function isLong(key: string): boolean {
  return key.length >= 8;
}

/** JSON's own escape, one for each half of a surrogate pair. */
function escapeUnits(character: string): string {
  return character.split('').map(escapeCharacter).join('');
}

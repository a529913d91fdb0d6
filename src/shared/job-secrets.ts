import { isSecretName } from './secret-names.ts';

/** A secret that the job's environment holds. */
export interface JobSecret {
  /** Of the variable. */
  name: string;
  value: string;
}

/** Shorter values stand in ordinary words. */
const SHORTEST = 8;

/**
 * Finds the secrets in an environment: what stands under the name of one, and passwords in URLs and connection strings under
 * any name. Of a value of several lines, of JSON and of base64, the secrets in it count as well as the whole.
 * @param isPath tells whether a value is the path of something that is there, and so no secret
 * @returns each value once for each variable
 */
export function jobSecrets(
  environment: Readonly<Record<string, string | undefined>>,
  isPath: (value: string) => boolean,
): JobSecret[] {
  return Object.entries(environment).flatMap(([name, value = '']) => {
    const found = isSecretName(name) ? secretsIn(value) : passwordsIn(value);
    const values = new Set(found.flatMap((one) => [one, one.trim()]).filter(isSecretValue));
    return values.size === 0 || isPath(value) ? [] : [...values].map((one) => ({ name, value: one }));
  });
}

/** A value that is a secret, and what in it is one by itself. */
function secretsIn(value: string): string[] {
  const decoded = decodedFrom(value);
  return [
    value,
    ...passwordsIn(value),
    ...(/^[^\s:/@]+:(?!\/\/)([^\s:]+)$/.exec(value)?.slice(1) ?? []),
    ...fieldsIn(value),
    ...keyLinesOf(value),
    ...(decoded === undefined ? [] : [decoded, ...fieldsIn(decoded), ...keyLinesOf(decoded)]),
  ];
}

/** `scheme://user:password@host`; a password may hold what has to be encoded there, and a port is none. */
const URL_PASSWORD = /\b[a-z][a-z\d+.-]{0,30}:\/\/[^\s/:@]*:(?!\d{1,5}\/)([^\s@]+(?:@[^\s/@]+)*)@[^\s/@]+/gi;
/** `user:password@tcp(host:3306)/db`, as programs in Go have it. */
const GO_PASSWORD = /^[^\s:/@]+:(\S+)@(?:tcp|unix)\(/;
/** `password=…` in a list of such settings. */
const SETTING =
  /(?:^|[\s;?&])(?:pass|password|passwd|pwd|sslpassword|accountkey|accesskey|sharedaccesskey|sharedaccesssignature)\s*=\s*(?:'([^']*)'|"([^"]*)"|([^\s;&]+))/gi;
/** The header by which a request says who sends it. */
const AUTHORIZATION = /^(?:(?:proxy-)?authorization:\s*)?(?:basic|bearer|token)\s+(\S{16,})$/i;

/** Passwords that stand in an address or a connection string. */
function passwordsIn(value: string): string[] {
  const inUrls = [...value.matchAll(URL_PASSWORD)].flatMap(([, password = '']) => [
    password,
    unescaped(password),
  ]);
  const settings = [...value.matchAll(SETTING)].map(([, ...texts]) => texts.find(Boolean) ?? '');
  const others = [GO_PASSWORD, AUTHORIZATION].map((pattern) => pattern.exec(value.trim())?.[1] ?? '');
  return [...inUrls, ...settings, ...others];
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `name: value` and `name=value`, as in the files that tools log in by. */
const FIELD =
  /(?:^|[\s;,:&?/{])["']?([\w.-]+)["']?[ \t]*[:=][ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([^\s"',;&}]+))/g;

/** As in `.netrc`. */
const LOGIN = /\bpassword[ \t]+(\S+)/g;

/** Values of fields whose names say that they are secrets; in JSON at any depth. */
function fieldsIn(value: string): string[] {
  const json = jsonIn(value);
  if (json !== undefined) return leavesOf(json).flatMap(([name, text]) => secretField(name, text));
  const fields = [...value.matchAll(FIELD)].flatMap(([, name = '', ...texts]) =>
    secretField(name, texts.find(Boolean) ?? ''),
  );
  return [...fields, ...[...value.matchAll(LOGIN)].map(([, password = '']) => password)];
}

function secretField(name: string, text: string): string[] {
  if (!isSecretName(name)) return passwordsIn(text);
  return [text, ...passwordsIn(text), ...keyLinesOf(text)];
}

function jsonIn(value: string): unknown {
  if (!/^\s*[{[]/.test(value)) return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

/** Every text in a value, with the name of the field that it stands under. */
function leavesOf(value: unknown, name = ''): [name: string, text: string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, Array.isArray(value) ? name : key));
}

/** The frame of a PEM file is no secret, and stands in much code; nor is prose. */
const KEY_MATERIAL = /^(?!-----)[A-Za-z0-9+/_-]{6,}={0,2}$/;

function keyLinesOf(value: string): string[] {
  const lines = value.split(/\r?\n|\\n/).map((line) => line.trim());
  return lines.length > 1 ? lines.filter((line) => KEY_MATERIAL.test(line)) : [];
}

/** What base64 says, if that is text: how files are kept in variables. */
function decodedFrom(value: string): string | undefined {
  const bare = value.replace(/\s+/g, '');
  if (bare.length < 24 || bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) return undefined;
  const text = Buffer.from(bare, 'base64').toString();
  return /^[\t\n\r\x20-\x7e]+$/.test(text) ? text.trim() : undefined;
}

/** Whether a value can be told from what stands in any file. */
function isSecretValue(value: string): boolean {
  return value.length >= SHORTEST && !isCommonplace(value);
}

const NUMBERS = /^[\d\s.,:+_-]+$/;
/** Between the words of a name or a path, and of an address. */
const SEPARATORS = { name: /[\s_./:-]+/, address: /[\s_./:,@+?&=#~-]+/ };
const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\/|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;
/** Of a value elsewhere; a path is in small letters, as nothing random is that begins like one. */
const REFERENCE =
  /^(?:\$\{.*\}|\$[A-Z_][A-Z\d_]*|\$\(.*\)|\{\{.*\}\}|<[^<>]*>|arn:[\w-]+:.*|(?:~|\.{1,2})?\/(?:[a-z\d._@-]+\/)*[a-z\d._@-]+)$/s;
/** Words from which a passphrase counts as one: no name has as many. */
const PASSPHRASE_WORDS = 4;

/** A number, plain words as in a name or an address, or a reference to a value elsewhere. */
function isCommonplace(value: string): boolean {
  if (NUMBERS.test(value) || REFERENCE.test(value)) return true;
  const isAddress = ADDRESS.test(value);
  const parts = (
    isAddress ? value.replace(SCHEME, '').split(SEPARATORS.address) : value.split(SEPARATORS.name)
  ).filter(Boolean);
  if (parts.length === 1 && !isAddress) return isPlainWord(value);
  return (
    parts.every((part) => isPlainWord(part) || (isAddress ? ADDRESS_PART : NUMBER_PART).test(part)) &&
    (isAddress ||
      /[./:]/.test(value) ||
      parts.filter((part) => /^[A-Za-z]{3,}$/.test(part)).length < PASSPHRASE_WORDS)
  );
}

/** `v2`, `2026` in a name of several parts; a word with a digit, as in `hunter2-Correct9`, is how people make passwords. */
const NUMBER_PART = /^v?\d{1,4}$/;
/** The same, and the `node3` of an address. */
const ADDRESS_PART = /^(?:v?\d{1,4}|[A-Za-z]{2,}\d{1,3})$/;

/** A word in small letters, in capitals, or with a capital first; five consonants in a row are in none. */
function isPlainWord(text: string): boolean {
  const humps = text.replace(/([a-z])(?=[A-Z])/g, '$1 ').split(' ');
  return (
    humps.length <= 3 &&
    humps.every(
      (hump) => /^(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z][a-z]{1,20})$/.test(hump) && !/[^aeiouy]{5}/i.test(hump),
    )
  );
}

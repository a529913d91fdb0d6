import { isSecretName } from '../../shared/secret-names.ts';
import { isLiteral } from '../stored-secrets.ts';
import type { ConfigurationValue } from './reading.ts';

/** A word of a key that says that its value is a secret; `tokens` and `tokenizer` say something else. */
const SECRET_WORD =
  /(?:^|_)(?:SECRET|TOKEN|PASSWORD|PASSWD|PASSPHRASE|PWD|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|SECRET_?KEY)(?=_|$)/i;
const PASSWORD_WORD = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PWD)(?=_|$)/i;

/** Keys of what is about a secret, and of the tokens that language models and lists of pages have. */
const HARMLESS_KEY =
  /_(?:CLASS|COUNT|ENABLED|FIELD|FORMAT|HASH|HINT|KIND|LABEL|LIMIT|LOCATION|MESSAGE|MODE|PARAMETER|PATTERN|PLACEHOLDER|POLICY|PROVIDER|REF|REFERENCE|REGEX|REQUIRED|RULES|SIZE|SOURCE|STORE|STRATEGY|TEXT|TITLE)$|(?:^|_)(?:BOS|CLS|CONTINUATION|END|EOS|IMAGE|MASK|NEXT|PAD|PAGE|SEP|SPECIAL|START|STOP|UNK)_TOKEN$/i;

/** What stands for a secret and is none: beside what no file means as a value (stored-secrets.ts). */
const REFERENCE =
  /^(?:ENC\[|\{cipher\}|vault:|ssm:|secretsmanager:|env:|file:|op:|[<[(].*[>\])]$)|^[\w.@-]*(?:\/[\w.@{}$-]+)+$/;
/** Random characters that happen to have slashes, as AWS's secret keys do. */
const RANDOM = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9+/]{40}$/;

const SHORTEST = 6;

/** `//user:password@host` in the address of a database or a queue. */
const LOGIN_IN_URL = /^[a-z][\w+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/i;

/**
 * Tells whether a configuration file holds a secret itself where it should say where it is: by the key's name and a
 * value that is no reference, or by a password in an address. Prose, as in translations, is none.
 */
export function isPlainSecret({ name, text: whole, isString, isReference }: ConfigurationValue): boolean {
  if (isReference) return false;
  // A block of lines ends in a line break.
  const text = whole.trim();
  const inUrl = LOGIN_IN_URL.exec(text)?.[1];
  if (inUrl !== undefined) return isLiteral(inUrl);
  const words = name.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').replace(/[^A-Za-z0-9]+/g, '_');
  if (!SECRET_WORD.test(words) || HARMLESS_KEY.test(words)) return false;
  if (!isSecretName(words) && !PASSWORD_WORD.test(words)) return false;
  if (text.length < SHORTEST || /\s|[^\x20-\x7e]/.test(text) || !isLiteral(text)) return false;
  if (REFERENCE.test(text) && !RANDOM.test(text)) return false;
  return looksLikeSecret(text, words) && (isString || !/^-?[\d.]+$/.test(text));
}

/** A word in letters alone is a password at the most, and a capital makes it the label of one. */
function looksLikeSecret(text: string, words: string): boolean {
  return (
    !/^[A-Za-z]+[.:!?]?$/.test(text) ||
    /[a-z][A-Z]/.test(text) ||
    (PASSWORD_WORD.test(words) && /^[a-z]/.test(text))
  );
}

import { bytesAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';
import type { SecretKind } from './file-facts.ts';
import { isSecretName } from '../shared/secret-names.ts';

/** Such files are short. */
const MOST_BYTES = 1 << 18;

/** Files made for logins, by path, and where the password or token stands in them. */
const LOGINS: readonly { path: RegExp; login: RegExp }[] = [
  { path: /(?:^|\/)\.npmrc$/, login: /^[^#;\n]*_(?:authToken|auth|password)[ \t]*=[ \t]*(\S+)/gm },
  { path: /(?:^|\/)\.yarnrc\.yml$/, login: /^[ \t]*npmAuth(?:Token|Ident)[ \t]*:[ \t]*(\S+)/gm },
  { path: /(?:^|\/)[._]netrc$/, login: /\bpassword\s+(\S+)/g },
  { path: /(?:^|\/)\.pypirc$/, login: /^[ \t]*password[ \t]*[:=][ \t]*(\S+)/gm },
  { path: /(?:^|\/)pip\.(?:conf|ini)$/, login: /:\/\/[^/\s:@]*:([^/\s@]+)@/g },
  {
    path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/,
    login: /"(?:auth|identitytoken)"\s*:\s*"([^"]+)"/g,
  },
  {
    path: /(?:^|\/)(?:\.git\/config|\.gitconfig|\.git-credentials)$/,
    login: /:\/\/[^/\s:@]*:([^/\s@]+)@|\bextraheader[ \t]*=[ \t]*authorization:[ \t]*\w+[ \t]+(\S+)/gi,
  },
  {
    path: /(?:^|\/)(?:\.aws\/config|credentials)$/,
    login: /^[ \t]*aws_secret_access_key[ \t]*=[ \t]*(\S+)/gm,
  },
];

/** `.env` and those for one environment; not those that show how to write one. */
const ENVIRONMENT = /(?:^|\/)\.env(?:\.(?![^/]*(?:example|sample|template|dist|default|schema))[^/]*)?$/i;
const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#"']\S*))/gm;
const SHORTEST_VALUE = 8;

/** What is not a value: a reference to one elsewhere, or a word that stands for one. */
const REFERENCE =
  /\$[{(]|^\$\w|\{\{|%\w+%|^<.*>$|^arn:|^encrypted:|^[a-z][\w+.-]*:\/\/[^@]*$|^(?:\.{1,2}|~)?\/.*\.\w+$/;
const PLACEHOLDER =
  /^[^A-Za-z]*$|^(?:true|false|null|none|undefined|todo|tbd|secret|password|passwd|token|test|default|admin|root)$|change_?-?me|replace_?-?me|placeholder|example|dummy|redacted|(?:^|[^a-z])(?:your|insert|enter)(?:[^a-z]|$)|^(?:my|the|some)[-_ ]|x{3}|\.{3}/i;

/** Tells most files apart at a glance. */
const MAY_STORE = /(?:^|\/)(?:[._][^/]*|config(?:\.json)?|credentials|pip\.\w+)$/;

/** Finds credentials in the files that are made for them, whatever their shape. */
export function storedSecrets(path: string, file: FileBytes): SecretKind[] {
  if (!MAY_STORE.test(path)) return [];
  const login = LOGINS.find((one) => one.path.test(path))?.login;
  const isEnvironment = ENVIRONMENT.test(path);
  if (!login && !isEnvironment) return [];
  const text = bytesAt(file, 0, MOST_BYTES).toString();
  const found: SecretKind[] = [];
  if (login && [...text.matchAll(login)].some(([, ...values]) => isLiteral(values.find(Boolean))))
    found.push('stored-login');
  if (isEnvironment && [...text.matchAll(ASSIGNMENT)].some(isSecretAssignment))
    found.push('environment-secret');
  return found;
}

function isSecretAssignment([, name = '', ...values]: RegExpExecArray): boolean {
  const value = values.find(Boolean);
  return isSecretName(name) && value !== undefined && value.length >= SHORTEST_VALUE && isLiteral(value);
}

/** Whether a text is a value itself, and no reference to one and no word that stands for one. */
export function isLiteral(value: string | undefined): boolean {
  const bare = value?.replace(/^["']|["']$/g, '') ?? '';
  return bare !== '' && !REFERENCE.test(bare) && !PLACEHOLDER.test(bare);
}

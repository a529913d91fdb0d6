/** Words that say that a value is a secret, where they stand alone between others: `DB_PASS`, `GH_PAT`, `SIGNING_KEY`. */
const WORD =
  /^(?:PASS|PWD|PW|PAT|CREDS?|CREDENTIALS?|KEYS?|TOKENS?|AUTH|DSN|JWT|BEARER|PASSPHRASE|CONNECTION_?STRING)$/;
/** The same as a part of a longer word: `PGPASSWORD`, `CLIENTSECRET`, `APIKEY`. */
const PART =
  /SECRET|PASSWORD(?!LESS)|PASSWD|(?:TOKENS?|PASSPHRASE|CREDENTIALS?|(?:API|ACCESS|ACCOUNT|PRIVATE|SECRET|SIGNING|ENCRYPTION|AUTH|MASTER|SSH|GPG|DEPLOY|LICENSE)KEYS?|(?:ADMIN|BECOME|DB|FTP|KEY|LOGIN|MAIL|MONGO|MYSQL|PG|REDIS|ROOT|SMTP|SQL|SSH|STORE|SUDO|USER)(?:PASS|PWD|PW))$/;
/** Addresses of webhooks are as good as a password to whoever has them. */
const WEBHOOK = /(?:^|_)WEBHOOK(?:_UR[IL])?$/;

/** Names of what is about a secret, or of what every browser gets. */
const HARMLESS_NAME =
  /(?:^|_)PUBLIC_?KEYS?(?:_|$)|^PUBLIC_API_KEY$|^(?:NEXT|NUXT|EXPO)_PUBLIC_|PUBLISHABLE|_(?:IDS?|NAMES?|ARNS?|UR[IL]S?|HOSTS?|PORT|ENDPOINTS?|PATHS?|FILES?|FILENAME|DIR|DIRECTORY|FOLDER|TYPES?|KIND|METHODS?|MODE|PROVIDERS?|DOMAINS?|SERVERS?|REALM|SCOPES?|STRATEGY|ENABLED|DISABLED|REQUIRED|USER|USERNAME|SOCK|SOCKET|FORMAT|SIZE|BITS|COUNT|LIMIT|RATE|ALIAS|LABEL|ALGORITHM|ALGO|ISSUER|AUDIENCE|HEADERS?|PREFIX|SUFFIX|REGION|VERSION|LENGTH|TTL|EXPIRY|EXPIRATION|EXPIRES(?:_IN)?|SECONDS|MINUTES|HOURS|DAYS|MS)$/;
/** Keys that tell where something is, or what belongs together, and that open nothing. */
const HARMLESS_KEY =
  /(?:^|_)(?:CACHE|RESTORE|PRIMARY|FOREIGN|PARTITION|SORT|RANGE|INDEX|ROUTING|SHARD|CONCURRENCY|IDEMPOTENCY|OBJECT|BUCKET|STATE|ARTIFACT|TRANSLATION|ISSUE)_?KEYS?$|(?:^|_)CACHE_(?:(?:HASH|HIT|MATCHED|PRIMARY|RESTORE|SAVE)_)?KEYS?(?:_|$)/;
/** What a shell and an agent have for every login. */
const HARMLESS = /^(?:PWD|OLDPWD|INIT_CWD|PATH|SSH_AUTH_SOCK|XAUTHORITY)$/;

/**
 * Tells whether a variable of an environment, or a field of that name, holds a secret.
 * @param name in any style: `DB_PASS`, `db-pass`, `dbPass`, `PGPASSWORD`
 */
export function isSecretName(name: string): boolean {
  const words = inWords(name);
  if (HARMLESS.test(words)) return false;
  if (WEBHOOK.test(words)) return true;
  if (HARMLESS_NAME.test(words) || HARMLESS_KEY.test(words)) return false;
  return (
    words.split('_').some((word) => WORD.test(word) || PART.test(word)) || words.endsWith('CONNECTION_STRING')
  );
}

/** `githubToken`, `github-token` and `GITHUB_TOKEN` are one name. */
function inWords(name: string): string {
  return name
    .replace(/([a-z\d])(?=[A-Z])/g, '$1_')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1_')
    .replace(/[^A-Za-z\d]+/g, '_')
    .toUpperCase();
}

const SECRET_NAME = /SECRET|TOKEN|PASSWORD|PASSWD|API_?KEY|PRIVATE_?KEY|ACCESS_KEY/i;
/** Names of what is about a secret, or of what every browser gets. */
const HARMLESS_NAME =
  /PUBLIC|PUBLISHABLE|_(?:ID|NAME|ARN|UR[IL]|HOST|ENDPOINT|PATH|FILE|DIR|TYPE|ALGORITHM|ISSUER|AUDIENCE|HEADER|PREFIX|REGION|VERSION|LENGTH|TTL|EXPIRY|EXPIRATION|EXPIRES(?:_IN)?|SECONDS|MINUTES|HOURS|DAYS|MS)$/i;

/** Tells whether a variable of an environment holds a secret, by its name. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !HARMLESS_NAME.test(name);
}

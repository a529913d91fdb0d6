// Sessions of roles. All that is known of one is in its token, as in a signed letter, so that nothing has to be kept.

/** @import { Place } from './arns.js' */
/** @import { AllowStatement } from './options.js' */

import { createHmac, randomBytes } from 'node:crypto';
import { AwsError } from './errors.js';

const SECRET = randomBytes(32);

/**
 * @typedef {object} Role
 * @property {string} arn
 * @property {string[]} trusts ids of the accounts that may assume it
 * @property {string | undefined} externalId that must be given
 * @property {number} maxSessionSeconds
 * @property {AllowStatement[] | undefined} allow what it may do; as the emulator's option says without it
 */

/**
 * @typedef {object} Session
 * @property {string} account
 * @property {string} role ARN
 * @property {string} caller ARN of the session
 * @property {number} expiresAt milliseconds since the epoch
 */

/** @param {Session} session @returns {{ AccessKeyId: string, SecretAccessKey: string, SessionToken: string }} */
export function credentialsOf(session) {
  const letter = Buffer.from(JSON.stringify(session)).toString('base64url');
  const id = randomBytes(2).toString('hex').toUpperCase();
  return {
    AccessKeyId: `ASIA${session.account}${id}`,
    SecretAccessKey: randomBytes(30).toString('base64'),
    SessionToken: `${letter}.${signature(letter)}`,
  };
}

/** @param {string} letter */
const signature = (letter) => createHmac('sha256', SECRET).update(letter).digest('base64url');

/**
 * @param {string} accessKeyId
 * @param {string} token
 * @returns {Session | undefined} undefined when this emulator did not hand them out
 */
export function sessionOf(accessKeyId, token) {
  const [letter = '', signed] = token.split('.');
  if (signed !== signature(letter)) return undefined;
  /** @type {unknown} */
  const parsed = JSON.parse(Buffer.from(letter, 'base64url').toString());
  const session = /** @type {Session} */ (parsed);
  return accessKeyId.startsWith(`ASIA${session.account}`) ? session : undefined;
}

/**
 * @param {Session | 'unknown' | undefined} session
 * @param {number} now
 * @throws {AwsError} for a session that is over, or that is none
 */
export function refuseBadSession(session, now) {
  if (session === undefined) return;
  if (session === 'unknown')
    throw refusal('UnrecognizedClientException', 'The security token included in the request is invalid.');
  if (session.expiresAt <= now)
    throw refusal('ExpiredTokenException', 'The security token included in the request is expired');
}

/** @param {string} code @param {string} message */
const refusal = (code, message) => new AwsError(403, code, message, { message });

/**
 * The ARN of a session of a role; it does not tell the role's path.
 * @param {Pick<Place, 'partition'>} place
 * @param {string} role ARN
 * @param {string} name of the session
 */
export const sessionArn = ({ partition }, role, name) =>
  `arn:${partition}:sts::${role.split(':')[4]}:assumed-role/${role.split('/').at(-1)}/${name}`;

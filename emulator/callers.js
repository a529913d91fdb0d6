// Who sent a request, as its SigV4 header says. Signatures are not verified: any secret will do, what is tested here is
// what a caller does, not whether it can sign.

/** @import { IncomingHttpHeaders } from 'node:http' */
/** @import { Session } from './sessions.js' */

import { partitionOf } from './arns.js';
import { missingToken } from './errors.js';
import { sessionOf } from './sessions.js';

/**
 * @typedef {object} Caller
 * @property {string} account
 * @property {string} caller ARN of the user or session
 * @property {string} region the request is signed for
 * @property {string} service as the credential scope names it
 * @property {Session | 'unknown'} [session] of a role, if it is one
 */

const DEFAULT_ACCOUNT = '123456789012';

/**
 * A 12-digit access key id is the account; one that AssumeRole handed out is the session of a role.
 * @param {IncomingHttpHeaders} headers
 * @returns {Caller}
 */
export function callerOf({ authorization = '', 'x-amz-security-token': token }) {
  const [, key = '', region, service] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request,/.exec(authorization) ?? [];
  if (region === undefined || service === undefined) throw missingToken();
  const session = key.startsWith('ASIA') ? (sessionOf(key, String(token)) ?? 'unknown') : undefined;
  if (typeof session === 'object')
    return { account: session.account, caller: session.caller, region, service, session };
  const account = /^\d{12}$/.test(key) ? key : DEFAULT_ACCOUNT;
  const user = { account, caller: `arn:${partitionOf(region)}:iam::${account}:user/emulator` };
  return { ...user, region, service, ...(session && { session }) };
}

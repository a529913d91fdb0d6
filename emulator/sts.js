// STS, at the same endpoint, in its Query protocol.

/** @import { Context, Input, Operation } from './context.js' */
/** @import { Role } from './sessions.js' */
/** @import { Elements } from './xml.js' */

import { accessDenied, validationFailed } from './errors.js';
import { credentialsOf, sessionArn } from './sessions.js';
import { check, length, pattern, range, required } from './validation.js';
import { xmlDocument } from './xml.js';

const XMLNS = 'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"';
const CHAINED_SECONDS = 3600;

/** @type {Operation} */
export function GetCallerIdentity(_state, _input, { account, caller, requestId }) {
  const session = caller.split('/').at(-1);
  const UserId = caller.includes(':assumed-role/') ? `AROAEMULATOR:${session}` : 'AIDAEMULATOR';
  return reply('GetCallerIdentity', { Arn: caller, UserId, Account: account }, requestId);
}

/** @type {Operation} */
export function AssumeRole(_state, input, context) {
  checkInput(input);
  const { RoleArn = '', RoleSessionName = '', DurationSeconds = 3600 } = input;
  const role = context.findRole(RoleArn);
  if (role === undefined || !admits(role, input, context)) throw refused(RoleArn, context);
  if (DurationSeconds > CHAINED_SECONDS && context.caller.includes(':assumed-role/'))
    throw validationFailed(
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  if (DurationSeconds > role.maxSessionSeconds)
    throw validationFailed('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  const [, , , , account = ''] = RoleArn.split(':');
  const caller = sessionArn(context, RoleArn, RoleSessionName);
  // AWS counts in seconds.
  const expiresAt = Math.floor(context.now / 1000 + DurationSeconds) * 1000;
  const Credentials = {
    ...credentialsOf({ account, role: RoleArn, caller, expiresAt }),
    Expiration: new Date(expiresAt).toISOString().replace(/\.\d+/, ''),
  };
  const AssumedRoleUser = { AssumedRoleId: `AROAEMULATOR:${RoleSessionName}`, Arn: caller };
  return reply('AssumeRole', { Credentials, AssumedRoleUser }, context.requestId);
}

/** @param {Input} input */
function checkInput({ RoleArn, RoleSessionName, DurationSeconds, ExternalId }) {
  check(
    required(RoleArn, 'roleArn'),
    length(RoleArn, 'roleArn', 20, 2048),
    required(RoleSessionName, 'roleSessionName'),
    length(RoleSessionName, 'roleSessionName', 2, 64),
    pattern(RoleSessionName, 'roleSessionName', '[\\w+=,.@-]*'),
    range(DurationSeconds, 'durationSeconds', 900, 43_200),
    length(ExternalId, 'externalId', 2, 1224),
    pattern(ExternalId, 'externalId', '[\\w+=,.@:\\/-]*'),
  );
  if (!/^arn:[^:]+:iam::\d{12}:role\/.+$/.test(RoleArn ?? ''))
    throw validationFailed(`${RoleArn} is invalid`);
}

/**
 * The role has to trust the account, and the account has to let the caller.
 * @param {Role} role
 * @param {Input} input
 * @param {Context} context
 */
const admits = ({ arn, trusts, externalId }, { ExternalId }, { account, may }) =>
  trusts.includes(account) &&
  (externalId === undefined || externalId === ExternalId) &&
  may('sts:AssumeRole', arn);

/** AWS does not tell whether there is such a role, nor who forbids it. @param {string} role @param {Context} context */
const refused = (role, { caller }) =>
  accessDenied(`User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${role}`);

/** @param {string} operation @param {Elements} result @param {string} requestId */
const reply = (operation, result, requestId) => ({
  body: xmlDocument({
    [`${operation}Response ${XMLNS}`]: {
      [`${operation}Result`]: result,
      ResponseMetadata: { RequestId: requestId },
    },
  }),
  headers: { 'content-type': 'text/xml' },
});

// IAM: which action on which resource a call needs, and whether the allow list has it.

/** @import { AllowStatement } from './options.js' */
/** @import { Place } from './arns.js' */
/** @import { Input } from './context.js' */

import { functionArn, layerArn, layerVersionArn, parseFunctionName, parseLayerArn } from './arns.js';
import { accessDenied } from './errors.js';

// Actions whose name is not the operation's.
const ACTIONS = new Map([
  ['GetLayerVersionByArn', 'GetLayerVersion'],
  ['Invoke', 'InvokeFunction'],
]);

/** Actions without a resource type: only a statement for `*` covers them, though a refusal names the ARN. */
const UNSCOPED = new Set(['ListLayers', 'ListLayerVersions', 'ListFunctions', 'GetAccountSettings']);

/**
 * Calls that need no permission: AWS never refuses GetCallerIdentity, and a presigned URL carries its own.
 */
const FREE = new Set(['GetCallerIdentity', 'GetObject']);

/**
 * Refuses a call the allow list does not cover.
 * @param {string} operation
 * @param {Partial<Input>} input
 * @param {Place} place
 * @param {AllowStatement[] | undefined} allow undefined: everything is allowed
 */
export function authorize(operation, input, place, allow) {
  if (allow === undefined || FREE.has(operation)) return;
  for (const { action, resource, scope } of needed(operation, input, place)) {
    const covered = allow.some((statement) => covers(statement, action, scope));
    if (!covered) throw denied(action, resource, place);
  }
}

/**
 * @param {string} operation
 * @param {Partial<Input>} input
 * @param {Place} place
 * @returns {{ action: string, resource: string, scope: string }[]} scope is what a statement's Resource must match
 */
function needed(operation, input, place) {
  const action = `lambda:${ACTIONS.get(operation) ?? operation}`;
  const resource = resourceOf(input, place);
  const own = { action, resource, scope: UNSCOPED.has(operation) ? '*' : resource };
  // Attaching a layer needs GetLayerVersion on it, in the same account as well.
  const attached = (input.Layers ?? []).map((arn) => ({
    action: 'lambda:GetLayerVersion',
    resource: arn,
    scope: arn,
  }));
  return [own, ...attached];
}

/** @param {Partial<Input>} input @param {Place} place */
function resourceOf({ LayerName, VersionNumber, Arn, FunctionName, Resource, Qualifier }, place) {
  if (Arn ?? Resource) return Arn ?? Resource ?? '*';
  if (LayerName !== undefined) {
    const { name, ...where } = parseLayerArn(LayerName) ?? { ...place, name: LayerName };
    return VersionNumber === undefined ? layerArn(where, name) : layerVersionArn(where, name, VersionNumber);
  }
  if (FunctionName === undefined) return '*';
  const {
    name = FunctionName,
    account = place.account,
    region = place.region,
    qualifier = Qualifier,
  } = parseFunctionName(FunctionName) ?? {};
  return functionArn({ ...place, account, region }, name, qualifier);
}

/** @param {AllowStatement} statement @param {string} action @param {string} resource */
const covers = (statement, action, resource) =>
  [statement.Action].flat().some((pattern) => like(pattern, action, 'i')) &&
  [statement.Resource].flat().some((pattern) => like(pattern, resource, ''));

/**
 * IAM's wildcards: `*` any characters, `?` one.
 * @param {string} pattern
 * @param {string} value
 * @param {string} flags
 */
function like(pattern, value, flags) {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, flags).test(value);
}

/** @param {string} action @param {string} resource @param {Place} place */
const denied = (action, resource, { partition, account }) =>
  accessDenied(
    `User: arn:${partition}:iam::${account}:user/emulator is not authorized to perform: ${action} on resource: ` +
      `${resource} because no identity-based policy allows the ${action} action`,
  );

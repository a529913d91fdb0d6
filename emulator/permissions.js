// IAM: which action on which resource a call needs, and whether the allow list has it.

/** @import { AllowStatement } from './options.js' */
/** @import { Place } from './arns.js' */
/** @import { Input } from './context.js' */
/** @import { RegionState } from './state.js' */

/** @typedef {{ service: string, operation: string, input: Partial<Input> }} Asked */
/** @typedef {{ action: string, resource: string, scope: string }} Need scope is what a statement's Resource must match */

import { functionArn, layerArn, layerVersionArn, parseFunctionName, parseLayerArn } from './arns.js';
import { alarmArn } from './alarms.js';
import { accessDenied } from './errors.js';
import { parameterArn } from './parameters.js';

// Actions whose name is not the operation's.
const ACTIONS = new Map([
  ['GetLayerVersionByArn', 'GetLayerVersion'],
  ['Invoke', 'InvokeFunction'],
]);

/** Actions without a resource type: only a statement for `*` covers them, though a refusal names the ARN. */
const UNSCOPED = new Set(['ListLayers', 'ListLayerVersions', 'ListFunctions', 'GetAccountSettings']);

/**
 * Services whose calls are not judged here: AWS never refuses GetCallerIdentity, a presigned URL carries its own
 * permission, and S3 looks for the bucket, which has a policy of its own, before it asks for rights.
 */
const ELSEWHERE = new Set(['sts', 'archives', 's3']);

/**
 * Refuses a call the allow list does not cover.
 * @param {Asked} asked
 * @param {Place & { state: RegionState, caller: string }} place
 * @param {AllowStatement[] | undefined} allow undefined: everything is allowed
 */
export function authorize(asked, place, allow) {
  if (ELSEWHERE.has(asked.service)) return;
  for (const { action, resource, scope } of needed(asked, place)) {
    if (!allows(allow, action, scope)) throw accessDenied(deniedText(action, resource, place.caller));
  }
}

/**
 * @param {AllowStatement[] | undefined} allow undefined: everything is allowed
 * @param {string} action
 * @param {string} resource
 */
export const allows = (allow, action, resource) =>
  allow === undefined || allow.some((statement) => covers(statement, action, resource));

/** @param {Asked} asked @param {Place & { state: RegionState }} place @returns {Need[]} */
function needed({ service, operation, input }, place) {
  if (service === 'tagging') return [need(`tag:${operation}`, '*')];
  if (service === 'monitoring') return [need(`cloudwatch:${operation}`, alarmScope(operation, input, place))];
  if (service === 'ssm') return [need(`ssm:${operation}`, parameterArn(place, parameterName(input)))];
  if (service === 'logs') return queryNeeds(operation, input, place);
  if (service === 'cloudtrail') return [need(`cloudtrail:${operation}`, '*')];
  if (service === 'inspector-scan') return [need(`inspector-scan:${operation}`, '*')];
  if (service === 'codedeploy') return deploymentNeeds(operation, input, place);
  const action = `lambda:${ACTIONS.get(operation) ?? operation}`;
  const resource = resourceOf(input, place);
  const own = { action, resource, scope: UNSCOPED.has(operation) ? '*' : resource };
  // Attaching a layer needs GetLayerVersion on it, in the same account as well.
  return [own, ...(input.Layers ?? []).map((arn) => need('lambda:GetLayerVersion', arn))];
}

/** Without the version that may be asked for. @param {Partial<Input>} input */
const parameterName = ({ Name = '' }) => Name.split(':')[0] ?? '';

/** @param {string} action @param {string} resource @returns {Need} */
const need = (action, resource) => ({ action, resource, scope: resource });

/**
 * All alarms of the account, whichever are asked for; composite ones are shown to `*` only (API reference of
 * DescribeAlarms). Metrics have no resource.
 * @param {string} operation
 * @param {Partial<Input>} input
 * @param {Place} place
 */
const alarmScope = (operation, { AlarmTypes = [] }, place) =>
  operation === 'DescribeAlarms' && !AlarmTypes.includes('CompositeAlarm') ? alarmArn('*', place) : '*';

/**
 * Of every log group that a query is to read. Who may see or stop a query is no matter of its groups.
 * @param {string} operation
 * @param {Partial<Input>} input
 * @param {Place} place
 * @returns {Need[]}
 */
function queryNeeds(operation, { logGroupNames = [] }, { partition, region, account }) {
  if (operation !== 'StartQuery') return [need(`logs:${operation}`, '*')];
  const groups = `arn:${partition}:logs:${region}:${account}:log-group`;
  return logGroupNames.map((name) => need('logs:StartQuery', `${groups}:${name}:log-stream:`));
}

/**
 * @param {string} operation
 * @param {Partial<Input>} input
 * @param {Place & { state: RegionState }} place
 * @returns {Need[]}
 */
function deploymentNeeds(operation, { applicationName, deploymentGroupName, deploymentId = '' }, place) {
  if (operation === 'StopDeployment') return [need('codedeploy:StopDeployment', '*')];
  const { deployments, deploymentGroups } = place.state;
  const group = deployments.get(deploymentId)?.group ?? `${applicationName}/${deploymentGroupName}`;
  const arn = (/** @type {string} */ rest) =>
    `arn:${place.partition}:codedeploy:${place.region}:${place.account}:${rest}`;
  const own = need(`codedeploy:${operation}`, arn(`deploymentgroup:${group}`));
  if (operation !== 'CreateDeployment') return [own];
  // What a deployment is made of is looked up and kept with the caller's rights.
  return [
    own,
    need('codedeploy:GetDeploymentConfig', arn(`deploymentconfig:${deploymentGroups.get(group)?.config}`)),
    need('codedeploy:RegisterApplicationRevision', arn(`application:${applicationName}`)),
    need('codedeploy:GetApplicationRevision', arn(`application:${applicationName}`)),
  ];
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
export function like(pattern, value, flags) {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, flags).test(value);
}

/**
 * Lambda names the resource `*` of an action without one; the other services name none.
 * @param {string} action
 * @param {string} resource
 * @param {string} caller ARN
 */
export function deniedText(action, resource, caller) {
  const named = resource !== '*' || action.startsWith('lambda:');
  return (
    `User: ${caller} is not authorized to perform: ${action} ` +
    `${named ? `on resource: ${resource} ` : ''}because no identity-based policy allows the ${action} action`
  );
}

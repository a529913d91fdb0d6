// How a CodeDeploy deployment goes, from its first moment to its last: its group was seeded with that. The target gets
// a share of the traffic at once and the rest at the end, or the deployment fails half-way. Then another deployment,
// as CodeDeploy makes one, gives all the traffic back.

/** @import { Context, Input, Revision } from './context.js' */
/** @import { Shift } from './app-spec.js' */
/** @import { Alias, AliasMove, LambdaFunction, RegionState } from './state.js' */

import { refused } from './errors.js';
import { aliasAt } from './state.js';

/** @typedef {{ code: string, message: string }} DeploymentError */

/**
 * @typedef {object} DeploymentGroup
 * @property {string} application
 * @property {string} name
 * @property {string} config name of its deployment configuration
 * @property {number} percent share of the traffic that the target gets when a deployment starts
 * @property {number} startMillis from Created to InProgress
 * @property {number} millis from InProgress to the end
 * @property {number} stopMillis how long a stop takes
 * @property {number} rollbackMillis how long the way back takes
 * @property {DeploymentError | undefined} fails set when its deployments fail half-way
 * @property {readonly string[]} rollbackOn events; see AutoRollbackConfiguration
 */

/**
 * @typedef {object} Course the course of a deployment; times in milliseconds since the epoch
 * @property {string} id
 * @property {string} group key of its group
 * @property {string} config
 * @property {Revision} revision
 * @property {string | undefined} description
 * @property {readonly string[]} rollbackOn
 * @property {number} createdAt
 * @property {number} startsAt
 * @property {DeploymentEnd} end
 * @property {string | undefined} rollback id of the deployment that takes this one back when it is over
 * @property {string} [triggeredBy] id of the one that this one takes back
 */

/** @typedef {Shift & Course} Deployment */

/**
 * @typedef {object} DeploymentEnd
 * @property {number} at
 * @property {'Succeeded' | 'Failed' | 'Stopped'} status
 * @property {DeploymentError} [error]
 */

const EVENTS = ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'];

/** @param {string} application @param {string} name */
export const groupKey = (application, name) => `${application}/${name}`;

/**
 * @param {{ group: DeploymentGroup, shift: Shift, error: DeploymentError | undefined }} task error: it fails at once
 * @param {Input} input
 * @param {Context} context
 * @returns {{ deployment: Deployment, rollback: Deployment | undefined, moves: AliasMove[] }}
 */
export function planned({ group, shift, error }, input, context) {
  const { now, newId } = context;
  const rollbackOn = rollbackEvents(input) ?? group.rollbackOn;
  const startsAt = now + group.startMillis;
  const deployment = {
    ...shift,
    ...{ id: newDeploymentId(newId), group: groupKey(group.application, group.name), config: group.config },
    ...{ revision: /** @type {Revision} */ (input.revision), description: input.description, rollbackOn },
    ...{ createdAt: now, startsAt, rollback: undefined },
    end:
      error === undefined
        ? endOf(group, startsAt)
        : { at: now, status: /** @type {const} */ ('Failed'), error },
  };
  const { at, status } = deployment.end;
  const back = error === undefined && status === 'Failed' && rollbackOn.includes('DEPLOYMENT_FAILURE');
  const rollback = back
    ? rollbackOf(deployment, { at, rollbackMillis: group.rollbackMillis }, context)
    : undefined;
  const last = rollback === undefined ? [] : [backMove(rollback, context)];
  return {
    deployment: { ...deployment, rollback: rollback?.id },
    ...{ rollback, moves: [...movesOf(deployment, group.percent, newId), ...last] },
  };
}

/** @param {() => string} newId */
const newDeploymentId = (newId) => `d-${newId().replaceAll('-', '').slice(0, 9).toUpperCase()}`;

/** @param {DeploymentGroup} group @param {number} startsAt @returns {DeploymentEnd} */
const endOf = ({ fails, millis }, startsAt) =>
  fails === undefined
    ? { at: startsAt + millis, status: 'Succeeded' }
    : { at: startsAt + millis / 2, status: 'Failed', error: fails };

/** @param {Input} input @returns {string[] | undefined} undefined: as the group says */
function rollbackEvents({ autoRollbackConfiguration: configuration }) {
  if (configuration === undefined) return undefined;
  const { enabled = false, events = [] } = configuration;
  if ((enabled && events.length === 0) || events.some((event) => !EVENTS.includes(event))) {
    throw refused('InvalidAutoRollbackConfigException', 'The automatic rollback configuration is not valid.');
  }
  return enabled ? events : [];
}

/** @param {Deployment} deployment @param {number} percent @param {() => string} newId @returns {AliasMove[]} */
function movesOf({ from, to, startsAt, end }, percent, newId) {
  const weights = percent > 0 ? { [to]: percent / 100 } : undefined;
  const shared = { at: startsAt, functionVersion: from, weights, revisionId: newId() };
  if (end.status !== 'Succeeded') return [shared];
  return [shared, { at: end.at, functionVersion: to, weights: undefined, revisionId: newId() }];
}

/**
 * The deployment that takes another one back when it is over.
 * @param {Deployment} deployment
 * @param {{ at: number, rollbackMillis: number }} when
 * @param {Context} context
 * @returns {Deployment}
 */
export const rollbackOf = (deployment, { at, rollbackMillis }, { newId }) => ({
  ...deployment,
  ...{ id: newDeploymentId(newId), from: deployment.to, to: deployment.from, description: undefined },
  ...{ createdAt: at, startsAt: at, end: { at: at + rollbackMillis, status: 'Succeeded' } },
  ...{ rollbackOn: [], rollback: undefined, triggeredBy: deployment.id },
});

/** @param {Deployment} rollback @param {Context} context @returns {AliasMove} */
export const backMove = ({ to, end }, { newId }) => ({
  ...{ at: end.at, functionVersion: to, weights: undefined, revisionId: newId() },
});

/**
 * Why a deployment cannot do what it is told. The words about an alias that points elsewhere are AWS's
 * (aws/serverless-application-model#291), as is that it says no more about a target that is the current version
 * (terraform-aws-modules/terraform-aws-lambda#82); the other cases are not recorded.
 * @param {RegionState} state
 * @param {Shift} shift
 * @param {number} now
 * @returns {DeploymentError | undefined}
 */
export function errorOf(state, shift, now) {
  const lambda = state.functions.get(shift.functionName);
  if (lambda === undefined)
    return { code: 'INVALID_LAMBDA_FUNCTION', message: `The function ${shift.functionName} does not exist.` };
  const alias = lambda.aliases.get(shift.alias);
  const why = faultOf(lambda, alias && aliasAt(alias, now), shift);
  if (why === undefined) return undefined;
  const message =
    'The deployment failed because the AppSpec file that specifies the AWS Lambda deployment configuration is ' +
    `missing or has an invalid configuration. ${why}`;
  return { code: 'INVALID_LAMBDA_CONFIGURATION', message: message.trim() };
}

/** @param {LambdaFunction} lambda @param {Alias | undefined} alias @param {Shift} shift */
function faultOf(lambda, alias, { from, to }) {
  if (alias === undefined) return 'The Lambda function alias does not exist.';
  if (alias.functionVersion !== from)
    return 'The Lambda function alias version does not match the current version in AppSpec file.';
  if (alias.weights !== undefined || (alias.moves ?? []).length > 0)
    return 'The Lambda function alias shares its traffic.';
  if (from === to) return '';
  return lambda.versions.has(Number(to)) ? undefined : 'The target version does not exist.';
}

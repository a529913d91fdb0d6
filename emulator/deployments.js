// CodeDeploy, as far as it moves aliases of functions: the operations on deployments. How a deployment goes is
// planned when it is made; see deployment-plan.js.

/** @import { Input, Operation } from './context.js' */
/** @import { Deployment, DeploymentGroup } from './deployment-plan.js' */
/** @import { Alias, AliasMove, RegionState } from './state.js' */

import { shiftOf } from './app-spec.js';
import { backMove, errorOf, groupKey, planned, rollbackOf } from './deployment-plan.js';
import { notEmulated, refused } from './errors.js';
import { aliasAt, withEntry, withFunction, withoutEntry } from './state.js';
import { check, length } from './validation.js';

/**
 * An AppSpec that can be read but does not fit the function makes a deployment that fails at once, so a caller has to
 * look: that is how AWS puts it (aws/serverless-application-model#291).
 * @type {Operation}
 */
export function CreateDeployment(state, input, context) {
  const group = knownGroup(state, input);
  if (input.deploymentConfigName !== undefined && input.deploymentConfigName !== group.config)
    throw notEmulated('a deployment configuration that is not the one of the group');
  const shift = shiftOf(input.revision);
  refuseSecond(state, group, context.now);
  const error = errorOf(state, shift, context.now);
  const { deployment, rollback, moves } = planned({ group, shift, error }, input, context);
  const changed = withDeployments(state, deployment, rollback);
  return {
    state: error === undefined ? withMoves(changed, deployment, moves, context.now) : changed,
    body: { deploymentId: deployment.id },
  };
}

/** @type {Operation} */
export function GetDeployment(state, input, context) {
  return { body: { deploymentInfo: described(knownDeployment(state, input, context.now), context.now) } };
}

/** What was planned is forgotten: after the stop another deployment takes the alias back, or nothing does. @type {Operation} */
export function StopDeployment(state, input, context) {
  const { now } = context;
  const deployment = knownDeployment(state, input, now);
  if (now >= deployment.end.at) {
    throw refused(
      'DeploymentAlreadyCompletedException',
      `The deployment ${deployment.id} is already complete`,
    );
  }
  const { stopMillis, rollbackMillis } = /** @type {DeploymentGroup} */ (
    state.deploymentGroups.get(deployment.group)
  );
  const at = now + stopMillis;
  const asked = input.autoRollbackEnabled ?? deployment.rollbackOn.includes('DEPLOYMENT_STOP_ON_REQUEST');
  const back = asked && now >= deployment.startsAt && deployment.triggeredBy === undefined;
  const rollback = back ? rollbackOf(deployment, { at, rollbackMillis }, context) : undefined;
  const moves = rollback === undefined ? [] : [backMove(rollback, context)];
  const changed = withDeployments(
    withoutRollback(state, deployment),
    stopped(deployment, at, rollback),
    rollback,
  );
  return { state: withMoves(changed, deployment, moves, now), body: stopMillis > 0 ? STOPPING : STOPPED };
}

const STOPPING = { status: 'Pending', statusMessage: 'The stop operation is pending.' };
const STOPPED = {
  status: 'Succeeded',
  statusMessage: 'No more commands will be scheduled for execution in the deployment instances',
};

/** @type {Operation} */
export function GetDeploymentGroup(state, input) {
  const { application, name, config, rollbackOn } = knownGroup(state, input);
  return {
    body: {
      deploymentGroupInfo: {
        ...{ applicationName: application, deploymentGroupName: name, deploymentConfigName: config },
        autoRollbackConfiguration: rollbackConfiguration(rollbackOn),
        ...{ deploymentStyle: STYLE, computePlatform: 'Lambda' },
      },
    },
  };
}

/**
 * What becomes of a deployment whose alias somebody else changes: it cannot go on. What AWS does is not recorded.
 * @param {RegionState} state
 * @param {Alias} alias as it is now
 * @param {number} now
 * @returns {RegionState}
 */
export function withInterrupted(state, { deployment: id = '', moves = [] }, now) {
  const first = moves.length === 0 ? undefined : state.deployments.get(id);
  if (first === undefined) return state;
  const running = now < first.end.at ? first : (state.deployments.get(first.rollback ?? '') ?? first);
  const error = {
    code: 'INVALID_LAMBDA_CONFIGURATION',
    message: 'The alias was changed during the deployment.',
  };
  const failed = {
    ...running,
    rollback: undefined,
    end: { at: now, status: /** @type {const} */ ('Failed'), error },
  };
  return withDeployments(withoutRollback(state, running), failed, undefined);
}

/** @param {RegionState} state @param {Input} input @returns {DeploymentGroup} */
function knownGroup(state, { applicationName: application, deploymentGroupName: name }) {
  check(length(application, 'applicationName', 0, 100), length(name, 'deploymentGroupName', 0, 100));
  if (!application) throw refused('ApplicationNameRequiredException', 'Application name is missing');
  if (!name) throw refused('DeploymentGroupNameRequiredException', 'Deployment Group name is missing');
  const group = state.deploymentGroups.get(groupKey(application, name));
  if (group !== undefined) return group;
  if ([...state.deploymentGroups.values()].some((other) => other.application === application)) {
    throw refused('DeploymentGroupDoesNotExistException', `No Deployment Group found for name: ${name}`);
  }
  throw refused('ApplicationDoesNotExistException', `No application found for name: ${application}`);
}

/** @param {RegionState} state @param {Input} input @param {number} now @returns {Deployment} */
function knownDeployment(state, { deploymentId: id }, now) {
  if (!id) throw refused('DeploymentIdRequiredException', 'Deployment id is missing');
  if (!/^d-[A-Z0-9]{9}$/.test(id))
    throw refused('InvalidDeploymentIdException', `The deployment id ${id} is not valid`);
  const deployment = state.deployments.get(id);
  if (deployment !== undefined && now >= deployment.createdAt) return deployment;
  throw refused('DeploymentDoesNotExistException', `The deployment ${id} could not be found`);
}

/** @param {RegionState} state @param {DeploymentGroup} group @param {number} now */
function refuseSecond({ deployments }, { application, name }, now) {
  const running = [...deployments.values()].find(
    ({ group, createdAt, end }) => group === groupKey(application, name) && now >= createdAt && now < end.at,
  );
  if (running === undefined) return;
  throw refused(
    'DeploymentLimitExceededException',
    `The Deployment Group '${name}' already has an active Deployment '${running.id}'`,
  );
}

/** @param {Deployment} deployment @param {number} at @param {Deployment | undefined} rollback @returns {Deployment} */
const stopped = (deployment, at, rollback) => ({
  ...deployment,
  rollback: rollback?.id,
  end: { at, status: 'Stopped', error: { code: 'MANUAL_STOP', message: 'The deployment was stopped.' } },
});

/**
 * @param {RegionState} state
 * @param {Deployment} deployment
 * @param {Deployment | undefined} rollback
 * @returns {RegionState}
 */
function withDeployments(state, deployment, rollback) {
  const one = withEntry(state.deployments, deployment.id, deployment);
  return { ...state, deployments: rollback === undefined ? one : withEntry(one, rollback.id, rollback) };
}

/** Without the way back that was planned. @param {RegionState} state @param {Deployment} deployment @returns {RegionState} */
const withoutRollback = (state, { rollback }) =>
  rollback === undefined ? state : { ...state, deployments: withoutEntry(state.deployments, rollback) };

/**
 * The state with an alias that will move so; what it was to do before is forgotten.
 * @param {RegionState} state
 * @param {Deployment} deployment
 * @param {AliasMove[]} moves
 * @param {number} now
 * @returns {RegionState}
 */
function withMoves(state, { id, functionName, alias: aliasName }, moves, now) {
  const lambda = state.functions.get(functionName);
  const alias = lambda?.aliases.get(aliasName);
  if (lambda === undefined || alias === undefined) return state;
  const moving = { ...aliasAt(alias, now), deployment: id, moves };
  return withFunction(state, { ...lambda, aliases: withEntry(lambda.aliases, aliasName, moving) });
}

const STYLE = { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' };

/** @param {readonly string[]} events */
const rollbackConfiguration = (events) => ({ enabled: events.length > 0, events });

/** @param {Deployment} deployment @param {number} now */
function described(deployment, now) {
  const { id, group, config, revision, description, rollbackOn, createdAt, startsAt, end } = deployment;
  const [applicationName, deploymentGroupName] = group.split('/');
  const status = statusAt(deployment, now);
  const over = now >= end.at;
  return {
    ...{ applicationName, deploymentGroupName, deploymentConfigName: config, deploymentId: id, revision },
    ...{ status, createTime: createdAt / 1000, description },
    ...(now >= startsAt && { startTime: startsAt / 1000 }),
    ...(over && { completeTime: end.at / 1000, errorInformation: end.error }),
    deploymentOverview: overview(status),
    creator: deployment.triggeredBy === undefined ? 'user' : 'codeDeployRollback',
    rollbackInfo: rollbackInfo(deployment, over),
    autoRollbackConfiguration: rollbackConfiguration(rollbackOn),
    ...{ deploymentStyle: STYLE, computePlatform: 'Lambda', ignoreApplicationStopFailures: false },
  };
}

/** @param {Deployment} deployment @param {number} now */
function statusAt({ startsAt, end }, now) {
  if (now >= end.at) return end.status;
  return now >= startsAt ? 'InProgress' : 'Created';
}

/** A Lambda deployment has one target. @param {string} status */
const overview = (status) => ({
  ...{ Pending: Number(status === 'Created'), InProgress: Number(status === 'InProgress') },
  ...{ Succeeded: Number(status === 'Succeeded'), Failed: Number(/Failed|Stopped/.test(status)) },
  ...{ Skipped: 0, Ready: 0 },
});

/** The texts are not recorded. @param {Deployment} deployment @param {boolean} over */
function rollbackInfo({ rollback, triggeredBy }, over) {
  if (triggeredBy !== undefined)
    return { rollbackTriggeringDeploymentId: triggeredBy, rollbackMessage: `Rolls back ${triggeredBy}.` };
  if (!over || rollback === undefined) return undefined;
  return { rollbackDeploymentId: rollback, rollbackMessage: `Rolled back by ${rollback}.` };
}

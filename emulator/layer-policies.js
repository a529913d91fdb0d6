// Who may use a layer version: the statements of its policy.

/** @import { Context, Input, Operation } from './context.js' */
/** @import { LayerPolicy, LayerVersion, RegionState, Statement } from './state.js' */

import { layerVersionArn } from './arns.js';
import { AwsError, conflict, invalidParameter, notFound, staleRevision } from './errors.js';
import { badLayerName, ownLayerName, refuseBadVersion } from './layer-access.js';
import { withEntry, withLayer } from './state.js';
import { check, length, pattern, required } from './validation.js';

// AWS's limit for layers is not documented; this is the one for functions.
const POLICY_BYTES = 20_480;

/** @type {Operation} */
export function AddLayerVersionPermission(state, input, context) {
  checkStatement(input);
  const version = ownVersion(state, input, 'AddLayerVersionPermission', context);
  refuseStale(version, input);
  const statements = version.policy?.statements ?? [];
  if (statements.some((statement) => statement.Sid === input.StatementId)) {
    throw conflict(
      `The statement id (${input.StatementId}) provided already exists. ` +
        'Please provide a new statement id, or remove the existing statement.',
    );
  }
  const added = statementOf(input, version.arn, context);
  const policy = { revisionId: context.newId(), statements: [...statements, added] };
  refuseLong(policy);
  const body = { Statement: JSON.stringify(added), RevisionId: policy.revisionId };
  return { state: withPolicy(state, version, policy), body };
}

/** @type {Operation} */
export function RemoveLayerVersionPermission(state, input, context) {
  check(...badLayerName(input.LayerName));
  const version = ownVersion(state, input, 'RemoveLayerVersionPermission', context);
  refuseStale(version, input);
  const statements = version.policy?.statements ?? [];
  const left = statements.filter((statement) => statement.Sid !== input.StatementId);
  if (left.length === statements.length) {
    throw notFound(`Statement ${input.StatementId} is not found in resource policy.`);
  }
  const policy = left.length === 0 ? undefined : { revisionId: context.newId(), statements: left };
  return { state: withPolicy(state, version, policy) };
}

/** @type {Operation} */
export function GetLayerVersionPolicy(state, input, context) {
  check(...badLayerName(input.LayerName));
  const { policy } = ownVersion(state, input, 'GetLayerVersionPolicy', context);
  if (policy === undefined) throw notFound('No policy is associated with the given resource.');
  return { body: { Policy: policyText(policy), RevisionId: policy.revisionId } };
}

/** @param {Input} input */
function checkStatement(input) {
  check(
    ...badLayerName(input.LayerName),
    required(input.StatementId, 'statementId'),
    length(input.StatementId, 'statementId', 1, 100),
    pattern(input.StatementId, 'statementId', '([a-zA-Z0-9-_]+)'),
    required(input.Action, 'action'),
    pattern(input.Action, 'action', 'lambda:GetLayerVersion'),
    required(input.Principal, 'principal'),
    pattern(input.Principal, 'principal', '\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root'),
    pattern(input.OrganizationId, 'organizationId', 'o-[a-z0-9]{10,32}'),
  );
  if (input.OrganizationId !== undefined && input.Principal !== '*') {
    // Documented: "If set, the principal must be *". The text is not recorded.
    throw invalidParameter('OrganizationId can only be specified when the principal is *');
  }
}

/** @param {RegionState} state @param {Input} input @param {string} operation @param {Context} context */
function ownVersion(state, input, operation, context) {
  refuseBadVersion(input.VersionNumber);
  const name = ownLayerName(input.LayerName, operation, context);
  const version = state.layers.get(name)?.versions.get(input.VersionNumber);
  if (version !== undefined) return version;
  throw notFound(`Layer version ${layerVersionArn(context, name, input.VersionNumber)} does not exist.`);
}

/** @param {LayerVersion} version @param {Input} input */
function refuseStale(version, { RevisionId }) {
  if (RevisionId !== undefined && RevisionId !== version.policy?.revisionId)
    throw staleRevision('GetLayerPolicy');
}

/** @param {Input} input @param {string} arn @param {Context} context @returns {Statement} */
function statementOf({ StatementId, Action = '', Principal = '', OrganizationId }, arn, context) {
  const root = /^\d{12}$/.test(Principal) ? `arn:${context.partition}:iam::${Principal}:root` : Principal;
  return {
    Sid: StatementId,
    Effect: 'Allow',
    Principal: root === '*' ? '*' : { AWS: root },
    Action,
    Resource: arn,
    ...(OrganizationId && { Condition: { StringEquals: { 'aws:PrincipalOrgID': OrganizationId } } }),
  };
}

/** @param {LayerPolicy} policy */
const policyText = ({ statements }) =>
  JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: statements });

/** @param {LayerPolicy} policy */
function refuseLong(policy) {
  if (policyText(policy).length <= POLICY_BYTES) return;
  const message = 'The final policy size is bigger than the limit.';
  throw new AwsError(400, 'PolicyLengthExceededException', message, { Type: 'User', message });
}

/** @param {RegionState} state @param {LayerVersion} version @param {LayerPolicy | undefined} policy */
function withPolicy(state, version, policy) {
  const layer = state.layers.get(version.name);
  if (layer === undefined) return state;
  const versions = withEntry(layer.versions, version.version, { ...version, policy });
  return withLayer(state, version.name, { ...layer, versions });
}

// Which layer a request means, and whether the caller may have it.

/** @import { Place } from './arns.js' */
/** @import { Context } from './context.js' */
/** @import { Violation } from './validation.js' */
/** @import { LayerVersion, RegionState, Statement } from './state.js' */

import { isDeepStrictEqual } from 'node:util';
import { layerVersionArn, parseLayerArn } from './arns.js';
import { accessDenied, invalidParameter } from './errors.js';
import { length, pattern } from './validation.js';

const LAYER_NAME_PATTERN =
  '(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:' +
  '[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+';

/** @param {string} name a name or a layer's ARN, 1..140 characters @returns {Violation[]} */
export const badLayerName = (name) => [
  length(name, 'layerName', 1, 140),
  pattern(name, 'layerName', LAYER_NAME_PATTERN),
];

/** @param {number} version */
export function refuseBadVersion(version) {
  if (version < 1) throw invalidParameter('Layer Version Cannot be less than 1');
}

/** @param {string} layerName name or ARN @param {Context} context @returns {Place & { name: string }} */
export function namedLayer(layerName, context) {
  const { partition, region, account } = context;
  return parseLayerArn(layerName) ?? { partition, region, account, name: layerName };
}

/**
 * The name of a layer that must be the caller's own. A policy can share GetLayerVersion and nothing else.
 * @param {string} layerName name or ARN
 * @param {string} operation
 * @param {Context} context
 */
export function ownLayerName(layerName, operation, context) {
  const layer = namedLayer(layerName, context);
  if (isOwn(layer, context)) return layer.name;
  throw notShared(layerName, operation, context);
}

/** @param {Place} place @param {Context} context */
export const isOwn = (place, context) => place.account === context.account && place.region === context.region;

/**
 * A version of the caller's own layer, or of one that is shared with the caller.
 * @param {RegionState} state
 * @param {Place & { name: string }} layer
 * @param {number} version
 * @param {Context} context
 * @returns {LayerVersion | undefined} undefined when the caller's own layer lacks it
 * @throws AccessDeniedException for a foreign layer that is not shared, or not there: AWS does not tell which
 */
export function visibleVersion(state, layer, version, context) {
  if (layer.account === context.account) {
    // Own layers of another region are not served: what AWS answers is not known.
    return isOwn(layer, context) ? state.layers.get(layer.name)?.versions.get(version) : undefined;
  }
  const found = context.findLayerVersion({ ...layer, version });
  if (found !== undefined && isSharedWith(found, context)) return found;
  throw notShared(layerVersionArn(layer, layer.name, version), 'GetLayerVersion', context);
}

/** @param {LayerVersion} version @param {Context} context */
const isSharedWith = (version, context) =>
  version.policy?.statements.some((statement) => admits(statement, context)) ?? false;

/**
 * What AddLayerVersionPermission makes of a grant to the caller; a statement of any other form admits nobody, since it is
 * not emulated what it says.
 * @param {Statement} statement
 * @param {Context} context
 */
function admits({ Effect, Action, Principal, Condition }, { partition, account, options }) {
  const said = { Effect, Action, Principal, ...(Condition && { Condition }) };
  const rule = { Effect: 'Allow', Action: 'lambda:GetLayerVersion' };
  const organizations = Object.keys(options.organizations).filter((id) =>
    options.organizations[id]?.includes(account),
  );
  const admitting = [
    { ...rule, Principal: '*' },
    { ...rule, Principal: { AWS: `arn:${partition}:iam::${account}:root` } },
    ...organizations.map((id) => ({
      ...{ ...rule, Principal: '*' },
      Condition: { StringEquals: { 'aws:PrincipalOrgID': id } },
    })),
  ];
  return admitting.some((form) => isDeepStrictEqual(form, said));
}

/** @param {string} arn @param {string} operation @param {Context} context */
const notShared = (arn, operation, context) =>
  accessDenied(
    `User: ${context.caller} is not authorized to perform: ` +
      `lambda:${operation} on resource: ${arn} because no resource-based policy allows the lambda:${operation} action`,
  );

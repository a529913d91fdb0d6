// Aliases of a function and how they split traffic.

/** @import { Context, Input, Operation } from './context.js' */
/** @import { Alias, LambdaFunction, RegionState } from './state.js' */

import { functionArn } from './arns.js';
import { withInterrupted } from './deployments.js';
import { conflict, invalidParameter, invalidParameterUntyped, notFound, staleRevision } from './errors.js';
import { findFunction, namedFunction } from './function-names.js';
import { page } from './pages.js';
import { functionAt, withEntry, withFunction, withoutEntry } from './state.js';
import { check, length, pattern, range, required, violation } from './validation.js';

const ALIAS_PATTERN = '(?!^[0-9]+$)([a-zA-Z0-9-_]+)';
const WEIGHT_CONSTRAINT =
  'Map value must satisfy constraint: [Member must have value less than or equal to 1.0, Member must have value ' +
  'greater than or equal to 0.0, Member must not be null]';
const KEY_CONSTRAINT =
  'Map keys must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length ' +
  'greater than or equal to 1, Member must satisfy regular expression pattern: [0-9]+]';

/** @type {Operation} */
export function CreateAlias(state, input, context) {
  check(required(input.FunctionVersion, 'functionVersion'), ...badAlias(input));
  const lambda = functionWithVersion(state, input, context);
  const { Name: name, FunctionVersion: functionVersion = '', Description: description = '' } = input;
  if (lambda.aliases.has(name))
    throw conflict(`Alias already exists: ${functionArn(context, lambda.name, name)}`);
  const weights = weightsOf(input);
  refuseBadWeights(lambda, functionVersion, weights, context);
  const alias = { name, functionVersion, description, revisionId: context.newId(), weights };
  return { state: withFunction(state, withAlias(lambda, alias)), body: described(alias, lambda, context) };
}

/** What is not sent stays; an empty RoutingConfig ends a split. @type {Operation} */
export function UpdateAlias(state, input, context) {
  check(...badAlias(input));
  const lambda = functionWithVersion(state, input, context);
  const before = lambda.aliases.get(input.Name);
  if (before === undefined) {
    throw notFound(`Alias not found: ${functionArn(context, lambda.name, input.Name)}`);
  }
  if (input.RevisionId !== undefined && input.RevisionId !== before.revisionId) {
    throw staleRevision('GetFunction/GetAlias');
  }
  const alias = {
    ...{ name: before.name, revisionId: context.newId() },
    functionVersion: input.FunctionVersion ?? before.functionVersion,
    description: input.Description ?? before.description,
    weights: input.RoutingConfig === undefined ? ownWeights(before) : weightsOf(input),
  };
  refuseBadWeights(lambda, alias.functionVersion, alias.weights, context);
  refuseProvisioned(lambda, alias);
  const moved = provisioning(lambda, { before, after: alias, input }, context);
  const changed = withFunction(withInterrupted(state, before, context.now), withAlias(lambda, moved));
  // The reply does not tell of the weight yet (recorded).
  return { state: changed, body: described(alias, lambda, context) };
}

/**
 * Until the new version has its concurrency, AWS itself gives all the traffic to the one before, as a weight of 1
 * (hashicorp/terraform-provider-aws#48116). Whoever sends weights, or none, ends that.
 * @param {LambdaFunction} lambda
 * @param {{ before: Alias, after: Alias, input: Input }} change
 * @param {Context} context
 * @returns {Alias}
 */
function provisioning(lambda, { before, after, input }, { now, newId, options: { provisionMillis } }) {
  const provisioned = provisionMillis > 0 && lambda.provisioned[after.name] !== undefined;
  if (provisioned && before.functionVersion !== after.functionVersion) {
    const done = { ...after, at: now + provisionMillis, revisionId: newId() };
    return { ...after, weights: { [before.functionVersion]: 1 }, moves: [done] };
  }
  const goesOn = isProvisioning(before) && input.RoutingConfig === undefined;
  return goesOn ? { ...after, weights: before.weights, moves: before.moves ?? [] } : after;
}

/** @param {Alias} alias as it is now */
export const isProvisioning = ({ deployment, moves = [] }) => deployment === undefined && moves.length > 0;

/** Without the weight that AWS gives. @param {Alias} alias */
const ownWeights = (alias) => (isProvisioning(alias) ? undefined : alias.weights);

/** @type {Operation} */
export function GetAlias(state, input, context) {
  const { lambda } = findFunction(state, input, context);
  const alias = lambda.aliases.get(input.Name);
  if (alias !== undefined) return { body: described(alias, lambda, context) };
  throw notFound(`Cannot find alias arn: ${functionArn(context, lambda.name, input.Name)}`);
}

/** @type {Operation} */
export function ListAliases(state, input, context) {
  check(range(input.MaxItems, 'maxItems', 1, 10_000));
  const { lambda } = findFunction(state, input, context);
  const aliases = [...lambda.aliases.values()]
    .filter(({ functionVersion }) => functionVersion === (input.FunctionVersion ?? functionVersion))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const size = Math.min(input.MaxItems ?? 50, context.options.pageSize);
  const { items, ...next } = page(aliases, (alias) => alias.name, size, input.Marker);
  return { body: { ...next, Aliases: items.map((alias) => described(alias, lambda, context)) } };
}

/** Answers 204 for an alias that is not there, too. @type {Operation} */
export function DeleteAlias(state, input, context) {
  const { lambda } = findFunction(state, input, context);
  const alias = lambda.aliases.get(input.Name);
  if (alias === undefined) return {};
  const freed = withInterrupted(state, alias, context.now);
  return { state: withFunction(freed, { ...lambda, aliases: withoutEntry(lambda.aliases, input.Name) }) };
}

/** @param {Input} input */
const badAlias = (input) => [
  length(input.Name, 'name', 1, 128),
  pattern(input.Name, 'name', ALIAS_PATTERN),
  pattern(input.FunctionVersion, 'functionVersion', '(\\$LATEST|[0-9]+)'),
  length(input.Description, 'description', 0, 256),
  badWeightMap(input.RoutingConfig?.AdditionalVersionWeights),
];

/** @param {Record<string, number> | undefined} weights */
function badWeightMap(weights = {}) {
  const path = 'routingConfig.additionalVersionWeights';
  if (!Object.keys(weights).every((key) => /^[0-9]{1,1024}$/.test(key)))
    return violation(weights, path, KEY_CONSTRAINT);
  const fine = Object.values(weights).every(
    (weight) => typeof weight === 'number' && weight >= 0 && weight <= 1,
  );
  return fine ? undefined : violation(weights, path, WEIGHT_CONSTRAINT);
}

/** @param {Input} input @returns {Record<string, number> | undefined} */
function weightsOf({ RoutingConfig }) {
  const weights = RoutingConfig?.AdditionalVersionWeights ?? {};
  return Object.keys(weights).length > 0 ? weights : undefined;
}

/**
 * The function of an alias; the refusal names the version asked for, too.
 * @param {RegionState} state
 * @param {Input} input
 * @param {Context} context
 */
function functionWithVersion(state, input, context) {
  const { name } = namedFunction(input, context);
  const lambda = state.functions.get(name);
  if (lambda === undefined)
    throw notFound(`Function not found: ${functionArn(context, name, input.FunctionVersion)}`);
  return functionAt(lambda, context.now);
}

/**
 * Recorded for PutProvisionedConcurrencyConfig on an alias that shares its traffic; here the other way round, too.
 * @param {LambdaFunction} lambda
 * @param {Alias} alias
 */
function refuseProvisioned(lambda, { name, weights }) {
  if (weights !== undefined && lambda.provisioned[name] !== undefined)
    throw invalidParameter('Alias with weights can not be used with Provisioned Concurrency');
}

/**
 * @param {LambdaFunction} lambda
 * @param {string} functionVersion
 * @param {Readonly<Record<string, number>> | undefined} weights
 * @param {Context} context
 */
function refuseBadWeights(lambda, functionVersion, weights, context) {
  const more = Object.keys(weights ?? {});
  if (more.length > 1) {
    throw invalidParameter('Number of items in AdditionalVersionWeights cannot be greater than 1');
  }
  if (functionVersion === '$LATEST' && more.length > 0) {
    throw invalidParameterUntyped('$LATEST is not supported for an alias pointing to more than 1 version');
  }
  if (more.includes(functionVersion)) {
    throw invalidParameter(
      `Invalid function version ${functionVersion}. ` +
        `Function version ${functionVersion} is already included in routing configuration.`,
    );
  }
  for (const version of [functionVersion, ...more]) {
    if (version !== '$LATEST' && !lambda.versions.has(Number(version))) {
      throw notFound(`Function not found: ${functionArn(context, lambda.name, version)}`);
    }
  }
}

/** @param {LambdaFunction} lambda @param {Alias} alias @returns {LambdaFunction} */
const withAlias = (lambda, alias) => ({ ...lambda, aliases: withEntry(lambda.aliases, alias.name, alias) });

/** @param {Alias} alias @param {LambdaFunction} lambda @param {Context} context */
const described = ({ name, functionVersion, description, revisionId, weights }, lambda, context) => ({
  AliasArn: functionArn(context, lambda.name, name),
  Name: name,
  FunctionVersion: functionVersion,
  Description: description,
  RevisionId: revisionId,
  ...(weights && { RoutingConfig: { AdditionalVersionWeights: weights } }),
});
